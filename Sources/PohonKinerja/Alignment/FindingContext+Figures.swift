/// Figures in the words of findings.
extension FindingContext {
  /// A baseline or target as it is shown: what it is called, and its text.
  struct ShownValue {
    /// "target 2026", "nilai awal".
    var name: LocalizedText
    var text: LocalizedText
  }

  /// The value of the year or quarter that the rule reported.
  var shownValue: ShownValue { shownQuarter ?? shownValue(ofYear: Int16(clamping: value)) }

  /// The value of a year of the finding's indicator, or its baseline.
  func shownValue(ofYear year: Int16) -> ShownValue {
    let name =
      switch year {
      case ValueRow.baseline: LocalizedText("nilai awal", en: "the baseline")
      case ValueRow.undated: LocalizedText("target", en: "the target")
      default: LocalizedText("target \(year)", en: "the \(year) target")
      }
    let text = indicator.flatMap { indicator in
      valueRow(ofYear: year).map { self.text($0, of: indicator.row) }
    }
    return ShownValue(name: name, text: text ?? LocalizedText("", en: ""))
  }

  /// What a finding about the reported year or quarter is known by besides its place: which it is, and what it has for it.
  var distinction: [String] {
    guard let quarter else { return [Self.name(ofYear: value)] + distinction(of: indicator) }
    return ["\(quarter.year)-Q\(quarter.quarter + 1)", targetOfQuarter?.raw ?? ""]
  }

  /// What an indicator has for the reported year, to know a finding by.
  func distinction(of indicator: IndicatorView?) -> [String] {
    guard let row = indicator?.row else { return [] }
    let year = Int16(clamping: value)
    return facts.valueRows(of: row).lazy.map { facts.columns.values[$0] }.filter { $0.year == year }.map {
      $0.isNumber
        ? facts.columns.number($0).normalized.description : facts.columns.string($0.text) ?? ""
    }
  }

  /// What a finding about a computation is known by besides its place: the year, the whole and the parts, whose order
  /// does not count.
  static func distinction(ofYear year: Int, _ whole: Number, _ parts: [Number]) -> [String] {
    [name(ofYear: year)] + ([whole] + parts.sorted()).map(\.normalized.description)
  }

  private static func name(ofYear year: Int) -> String {
    year == Int(ValueRow.baseline) || year == Int(ValueRow.undated) ? "" : "\(year)"
  }

  /// The row of a value of the finding's indicator.
  func valueRow(ofYear year: Int16) -> ValueRow? {
    guard let indicator else { return nil }
    return facts.valueRows(of: indicator.row).lazy.map { facts.columns.values[$0] }.first { $0.year == year }
  }

  /// A value of an indicator as people write it: figures in the language's style, words as they stand. A figure that can be
  /// read in two ways, "1.500", is shown as it was read for the indicator.
  func text(_ value: ValueRow, of indicator: Row) -> LocalizedText {
    guard !value.isNumber else { return text(facts.columns.number(value)) }
    let target = Target(facts.columns.string(value.text) ?? "")
    guard target.reading.isAmbiguous else { return LocalizedText(target.raw, en: target.text(in: .english)) }
    let figure = facts.figure(value, of: indicator)
    guard figure.kind != .ambiguous else { return LocalizedText(target.raw, en: target.raw) }
    if figure.isSingleNumber, figure.comparator == .exactly, !figure.tellsScale {
      return text(figure.lower.normalized)
    }
    // What settled the doubt was one of these two kinds of units.
    let unit = facts.unit(of: indicator)
    return LocalizedText(
      target.raw, en: target.text(in: .english, unit: unit.isGraded && !unit.isRate ? .index : .person))
  }

  /// A number in each language's style.
  func text(_ number: Number) -> LocalizedText {
    LocalizedText(number.formatted(in: .indonesian), en: number.formatted(in: .english))
  }

  /// The target of an indicator for the reported year as people write it, with the source where one is named.
  func shownTarget(of indicator: IndicatorView?) -> LocalizedText {
    guard let indicator, let row = facts.target(of: indicator.row, in: Int16(clamping: value)) else {
      return LocalizedText("", en: "")
    }
    let target = text(row, of: indicator.row)
    let source = indicator.source.map { " (\($0))" } ?? ""
    return LocalizedText(target.indonesian + source, en: target.english + source)
  }
}
