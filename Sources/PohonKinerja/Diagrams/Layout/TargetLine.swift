/// Baseline and targets of an indicator in one line: "awal 74,10 → 2025: 75; 2029: 82,5 nilai".
///
/// Values written as numbers are shown in the notation of the language, texts as they were written. The unit is
/// added where a figure does not carry one: per cent and rupiah to each figure, any other once at the end when
/// no figure carries its own.
struct TargetLine {
  let columns: TreeColumns
  let language: Language
  /// The arrow before the targets.
  var arrow = "→"

  /// The line, before step 0; empty when there is neither baseline nor target.
  func bytes(of row: Row) -> [UInt8] {
    let indicator = columns.indicators[row]
    guard indicator.valueCount > 0 else { return [] }
    let unit = columns.string(indicator.unit) ?? ""
    let values = (0..<Row(indicator.valueCount)).map { columns.values[indicator.firstValue + $0] }
    let lacking = values.map { lacksUnit($0) }
    let isPerValue = unit == "%" || unit == "Rp" || lacking.contains(false)
    var line: [UInt8] = []
    var isFirstTarget = true
    for (value, lacksUnit) in zip(values, lacking) {
      if value.year == ValueRow.baseline {
        line += LocalizedText("awal ", en: "baseline ")[language]
      } else {
        line += isFirstTarget ? "\(line.isEmpty ? "" : " ")\(arrow) " : "; "
        isFirstTarget = false
        if value.year != ValueRow.undated { line += "\(value.year): " }
      }
      append(value, unit: isPerValue && lacksUnit ? unit : "", to: &line)
    }
    if !isPerValue, !unit.isEmpty { line += " \(unit)" }
    return line
  }

  private func append(_ value: ValueRow, unit: String, to line: inout [UInt8]) {
    if unit == "Rp" { line += "Rp " }
    if value.text == 0 {
      columns.number(value).append(to: &line, style: NumberStyle(language))
    } else {
      line += columns.string(value.text) ?? ""
    }
    if unit == "%" { line += "%" } else if unit != "Rp", !unit.isEmpty { line += " \(unit)" }
  }

  /// Whether a value is a figure without a unit of its own.
  private func lacksUnit(_ value: ValueRow) -> Bool {
    guard let text = columns.string(value.text) else { return true }
    let reading = Target(text).reading
    guard reading.unit == nil, !reading.isPercent else { return false }
    switch reading.value {
    case .quantity, .compound, .ambiguous, .outOfRange: return true
    case .empty, .placeholder, .grade, .malformed, .words: return false
    }
  }
}
