/// The direction of an indicator for the rules.
extension AlignmentFacts {
  /// As ``TreeColumns/polarity(of:in:isLimit:)`` has it; a target without a year is for each that has none of its own.
  func polarity(of indicator: Row, in year: Int) -> Polarity {
    columns.polarity(of: indicator, in: year) {
      let target =
        target(of: indicator, in: Int16(clamping: year)) ?? target(of: indicator, in: ValueRow.undated)
      return target.map { figure($0, of: indicator).isUpperBound } ?? false
    }
  }
}
