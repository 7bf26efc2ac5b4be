/// What the rules on the quality of indicators ask of an indicator and its sasaran.
extension AlignmentFacts {
  /// Whether a sasaran is only imported for reference, so that its indicators are another document's to mend.
  @inline(__always)
  func isReference(_ row: Row) -> Bool { columns.nodes[row].marks.contains(.context) }

  /// Whether a sasaran states what is reached in the world, an outcome or impact, rather than what is delivered.
  func isOutcome(_ row: Row) -> Bool {
    guard let stage = stage(of: columns.nodes[row]) else { return false }
    return stage.order >= LogicStage.outcome.order
  }

  /// Whether a sasaran states what is delivered.
  func isOutput(_ row: Row) -> Bool { stage(of: columns.nodes[row]) == .output }

  /// What the first word of a unit is listed as.
  func firstWord(ofUnit unit: Symbol) -> WordKinds {
    columns.texts.withBytes(of: columns.symbols.reference(unit)) { words.firstWord(of: $0) }
  }

  /// Whether a unit is money, of which any amount may be planned: "miliar rupiah", and "Rp M", whatever that is.
  func isMoney(_ unit: Symbol) -> Bool {
    if self.unit(unit).isOfMoney { return true }
    return columns.texts.withBytes(of: columns.symbols.reference(unit)) {
      MeasurementUnit.currencies.begins($0, in: $0.trimmed(0..<$0.count))
    }
  }
}
