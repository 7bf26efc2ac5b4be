/// A performance tree as Markdown tables.
struct MarkdownTreeDrawing {
  private let columns: TreeColumns
  private let format: MarkdownDiagram
  private var output: [UInt8] = []

  init(columns: TreeColumns, format: MarkdownDiagram) {
    self.columns = columns
    self.format = format
  }

  consuming func drawn() -> String {
    var rowsByLevel = [[Row]](repeating: [], count: columns.header.cascade.levels.count)
    for row in columns.documentOrder() { rowsByLevel[Int(columns.nodes[row].level)].append(row) }
    output += "# "
    append(DiagramHeading(columns.header, language: format.language).line)
    output += "\n\n"
    let levels = rowsByLevel.count { !$0.isEmpty }
    output += DiagramHeading.counts(of: columns, levels: levels, language: format.language)
    output += "\n"
    for (level, rows) in zip(columns.header.cascade.levels, rowsByLevel) where !rows.isEmpty {
      table(of: rows, level: level)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func table(of rows: [Row], level: Level) {
    let hasParents = rows.contains { columns.nodes[$0].parent != .none }
    let hasTargets = format.showsTargets && rows.contains(where: hasTargets)
    var titles = [LocalizedText("Kode", en: "Code")]
    if hasParents { titles.append(LocalizedText("Mendukung", en: "Supports")) }
    titles += [
      LocalizedText("Pemilik", en: "Owner"), LocalizedText("Sasaran", en: "Sasaran"),
      LocalizedText("Indikator", en: "Indicator"),
    ]
    if hasTargets { titles.append(LocalizedText("Target", en: "Target")) }

    output += "\n## "
    append(level.description)
    output += "\n\n|"
    for title in titles { output += " \(title[format.language]) |" }
    output += "\n|"
    for _ in titles { output += " --- |" }
    output += "\n"
    for row in rows { line(row, hasParents: hasParents, hasTargets: hasTargets) }
  }

  private mutating func line(_ row: Row, hasParents: Bool, hasTargets: Bool) {
    let node = columns.nodes[row]
    let indicators = (0..<node.indicatorCount).map { node.firstIndicator + $0 }
    output += "| "
    append(node.id)
    if hasParents {
      output += " | "
      if node.parent != .none { append(columns.nodes[node.parent].id) }
    }
    output += " | "
    append(columns.owner(of: row)?.description ?? "")
    output += " | "
    append(node.statement)
    output += " | "
    for (number, indicator) in indicators.enumerated() {
      output += number > 0 ? "<br>\(number + 1). " : "1. "
      append(columns.indicators[indicator].name)
    }
    if hasTargets {
      let targetLine = TargetLine(columns: columns, language: format.language, beginsWithArrow: false)
      output += " | "
      for (number, indicator) in indicators.enumerated() {
        let targets = targetLine.bytes(of: indicator)
        output += number > 0 ? "<br>\(number + 1). " : "1. "
        if targets.isEmpty { output += "–" } else { MarkdownEscaping.append(targets.span, to: &output) }
      }
    }
    output += " |\n"
  }

  private func hasTargets(_ row: Row) -> Bool {
    let node = columns.nodes[row]
    return (0..<node.indicatorCount).contains {
      columns.indicators[node.firstIndicator + $0].valueCount > 0
    }
  }

  private mutating func append(_ text: String) {
    MarkdownEscaping.append(text.utf8.span, to: &output)
  }

  private mutating func append(_ reference: TextReference) {
    append(columns.texts.string(reference))
  }
}
