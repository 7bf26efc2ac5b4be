/// Holds figures against targets.
struct MeasurementJudge: Sendable {
  let reader: PeriodReader
  let bands: StatusBands

  /// The target at the end of a period, and for what time it is.
  struct DueTarget: Sendable {
    var value: Value
    var basis: MeasuredTarget.Basis
    /// As written, or as computed from quarters.
    var text: String
    /// The one number it is, if it is nothing but one.
    var number: Number?
    /// As written; `nil` for what was computed from quarters.
    var written: Target?
    /// What messages show where neither a number nor a range is the target; `nil` where that is ``text``.
    var shownText: String?
    /// The grade of a score in brackets, "BB (71,00)".
    var grade: TargetFacts?
    /// Whether the bound itself does not count: "< 15", "> 85".
    var isStrict = false

    /// Whether a figure is just the bound that had to be passed: 15 of "< 15". What it comes to is 100 %, and it is not met.
    func isAtStrictBound(_ number: Fraction?) -> Bool {
      guard isStrict, let number, case .range(let range, _, _) = value else { return false }
      return number == range.lowerBound && number == range.upperBound
    }

    /// The target as Indonesian messages show it: figures in their style, words as written.
    var shown: String {
      if let number { return number.formatted() }
      guard written == nil, case .range(let range, _, _) = value else { return shownText ?? text }
      let ends = (range.lowerBound.formatted(), range.upperBound.formatted())
      return range.lowerBound == range.upperBound ? ends.0 : "\(ends.0)–\(ends.1)"
    }

    enum Value: Sendable {
      case range(ClosedRange<Fraction>, isUpperBound: Bool, isLowerBound: Bool)
      case grade(TargetFacts)
      /// A step of a unit of steps: "3" of unit "level", as the grade it is.
      case step(TargetFacts, String)
      /// A step that no scale has.
      case stepOffScale
      case words
      /// A point in time.
      case time
      case unreadable
      /// A figure in the first unit where the indicator is in the second.
      case otherUnit(String, than: String)
    }
  }
}
