/// Baseline and targets of an indicator in one line: "awal 74,10 → 2025: 75; 2026–2029: 82,5 nilai".
///
/// Figures are shown in the notation of the language, words as they were written; the same value in
/// years that follow each other is written once. The unit is added where a figure does not carry one: per cent and
/// rupiah to each figure, any other once at the end when no figure carries its own. Behind "61,2 miliar" stands what is
/// left of "miliar rupiah".
struct TargetLine {
  let columns: TreeColumns
  let language: Language
  /// The arrow before the targets.
  var arrow = "→"
  /// The mark between the first and the last year of several.
  var rangeMark = "–"
  /// Whether the arrow also stands where there is no baseline before it.
  var beginsWithArrow = true
  /// Whether a year and its figure, a figure and its unit, and the words of a short figure are joined by spaces at which no
  /// line ends.
  var keepsFiguresTogether = false
  /// Whether no line ends at the dash of a range either, by marks that take no place (U+2060). Not every output knows them.
  var keepsRangesTogether = false

  private var joint: String { keepsFiguresTogether ? "\u{A0}" : " " }

  /// One value and the years it is for.
  private struct Entry {
    let value: ValueRow
    var lastYear: Int16
    let lacksUnit: Bool
    /// Whether the figure names thousands or millions itself.
    let hasMagnitude: Bool
  }

  /// The line, before step 0; empty when there is neither baseline nor target.
  func bytes(of row: Row) -> [UInt8] {
    let entries = entries(of: columns.indicators[row])
    let unit = columns.string(columns.indicators[row].unit) ?? ""
    let plainUnit = UnitFacts.withoutMagnitude(unit)
    let isPerValue =
      unit == "%" || unit == "Rp"
      || entries.contains { !$0.lacksUnit || ($0.hasMagnitude && plainUnit != nil) }
    var line: [UInt8] = []
    var isFirstTarget = true
    for entry in entries {
      if entry.value.year == ValueRow.baseline {
        line += LocalizedText("awal", en: "baseline")[language] + joint
      } else {
        line += isFirstTarget ? lead(hasBaseline: !line.isEmpty) : "; "
        isFirstTarget = false
        appendYears(of: entry, to: &line)
      }
      let own = entry.hasMagnitude ? plainUnit ?? unit : unit
      append(entry.value, unit: isPerValue && entry.lacksUnit ? own : "", MeasurementUnit(unit), to: &line)
    }
    if !isPerValue, !unit.isEmpty, !entries.isEmpty {
      line += joint
      append(written: unit, to: &line)
    }
    return line
  }

  private func lead(hasBaseline: Bool) -> String {
    if hasBaseline { return " \(arrow) " }
    return beginsWithArrow ? "\(arrow) " : ""
  }

  private func entries(of indicator: IndicatorRow) -> [Entry] {
    var entries: [Entry] = []
    for place in 0..<Row(indicator.valueCount) {
      let value = columns.values[indicator.firstValue + place]
      if let last = entries.last, value.year > 0, value.year == last.lastYear + 1,
        value.text == last.value.text, value.mantissa == last.value.mantissa, value.scale == last.value.scale
      {
        entries[entries.count - 1].lastYear = value.year
      } else {
        let reading = value.isNumber ? nil : columns.target(value).reading
        entries.append(
          Entry(
            value: value, lastYear: value.year, lacksUnit: lacksUnit(reading),
            hasMagnitude: reading?.quantity?.magnitude != nil))
      }
    }
    return entries
  }

  private func appendYears(of entry: Entry, to line: inout [UInt8]) {
    guard entry.value.year != ValueRow.undated else { return }
    line += "\(entry.value.year)"
    if entry.lastYear != entry.value.year { line += "\(rangeMark)\(entry.lastYear)" }
    line += ":\(joint)"
  }

  private func append(
    _ value: ValueRow, unit: String, _ declared: MeasurementUnit, to line: inout [UInt8]
  ) {
    if unit == "Rp" { line += "Rp\(joint)" }
    if value.isNumber {
      columns.number(value).append(to: &line, style: NumberStyle(language))
    } else {
      append(written: columns.target(value).text(in: language, unit: declared), to: &line)
    }
    if unit == "%" {
      line += "%"
    } else if unit != "Rp", !unit.isEmpty {
      line += "\(joint)\(unit)"
    }
  }

  /// The longest text, in bytes, that stays on one line: "s.d. 60 menit", "27 Februari 2026".
  private static let longestFigure = 18

  private func append(written text: String, to line: inout [UInt8]) {
    guard keepsFiguresTogether, text.utf8.count <= Self.longestFigure else {
      line += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": line += joint
      case "–" where keepsRangesTogether: line += "\u{2060}–\u{2060}"
      default: line += String(scalar)
      }
    }
  }

  /// Whether a value is a figure without a unit of its own.
  ///
  /// - Parameter reading: What its text says; `nil` for a number.
  private func lacksUnit(_ reading: Target.Reading?) -> Bool {
    guard let reading else { return true }
    guard reading.unit == nil, !reading.isPercent else { return false }
    switch reading.value {
    case .quantity, .compound, .ambiguous, .outOfRange: return true
    case .empty, .placeholder, .grade, .time, .malformed, .words: return false
    }
  }
}
