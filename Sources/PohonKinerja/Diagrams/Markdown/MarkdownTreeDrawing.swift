/// A performance tree as Markdown tables.
struct MarkdownTreeDrawing {
  private let columns: TreeColumns
  private let format: MarkdownDiagram
  private let findings: DrawnFindings
  private let notes: BoxNotes
  private var output: [UInt8] = []

  /// A column of a table, which stands where one of its rows has something in it.
  private enum Column: CaseIterable {
    case code, parent, owner, statement, indicators, targets, notes, findings

    var title: LocalizedText {
      switch self {
      case .code: LocalizedText("Kode", en: "Code")
      case .parent: LocalizedText("Mendukung", en: "Supports")
      case .owner: LocalizedText("Pemilik", en: "Owner")
      case .statement: LocalizedText("Sasaran", en: "Sasaran")
      case .indicators: LocalizedText("Indikator", en: "Indicator")
      case .targets: LocalizedText("Target", en: "Target")
      case .notes: LocalizedText("Keterangan", en: "Notes")
      case .findings: LocalizedText("Temuan", en: "Findings")
      }
    }
  }

  init(columns: TreeColumns, format: MarkdownDiagram) {
    self.columns = columns
    self.format = format
    findings = DrawnFindings(format.findings, in: columns)
    notes = BoxNotes(in: columns, findings: findings, language: format.language, marks: BoxMarks(format))
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
    for line in BoxMarks(format).lines(in: format.language) {
      output += "\n"
      append(line)
      output += "\n"
    }
    if let report = format.findings { summary(of: report) }
    for (level, rows) in zip(columns.header.cascade.levels, rowsByLevel) where !rows.isEmpty {
      table(of: rows, level: level)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The counts of the findings, and a list of those that are about no sasaran.
  private mutating func summary(of report: Report) {
    let lines = findings.lines(of: report, language: format.language)
    for (number, line) in lines.enumerated() {
      output += number == 0 ? "\n" : number == 1 ? "\n- " : "- "
      append(line)
      output += "\n"
    }
  }

  // MARK: Tables

  private mutating func table(of rows: [Row], level: Level) {
    let shown = Column.allCases.filter { column in isShown(column, for: rows) }
    output += "\n## "
    append(level.description)
    output += "\n\n|"
    for column in shown { output += " \(column.title[format.language]) |" }
    output += "\n|"
    for _ in shown { output += " --- |" }
    output += "\n"
    for row in rows {
      output += "|"
      for column in shown {
        output += " "
        cell(column, of: row)
        output += " |"
      }
      output += "\n"
    }
  }

  private func isShown(_ column: Column, for rows: [Row]) -> Bool {
    switch column {
    case .code, .owner, .statement, .indicators: true
    case .parent: rows.contains { columns.nodes[$0].parent != .none }
    case .targets: format.showsTargets && rows.contains(where: hasTargets)
    case .notes: rows.contains { !notes.besidesFindings(of: $0).isEmpty }
    case .findings: rows.contains { !findings.all(of: $0, in: columns).isEmpty }
    }
  }

  private mutating func cell(_ column: Column, of row: Row) {
    let node = columns.nodes[row]
    switch column {
    case .code: append(node.id)
    case .parent: if node.parent != .none { append(columns.nodes[node.parent].id) }
    case .owner: append(columns.owner(of: row)?.description ?? "")
    case .statement: append(node.statement)
    case .indicators: indicators(of: row)
    case .targets: targets(of: row)
    case .notes: lines(notes.besidesFindings(of: row).map { notes.text(of: $0) })
    case .findings: findings(of: row)
    }
  }

  private mutating func indicators(of row: Row) {
    for (place, indicator) in columns.indicatorRows(of: row).enumerated() {
      output += place > 0 ? "<br>\(place + 1). " : "1. "
      append(columns.indicators[indicator].name)
    }
  }

  private mutating func targets(of row: Row) {
    let line = TargetLine(columns: columns, language: format.language, beginsWithArrow: false)
    for (place, indicator) in columns.indicatorRows(of: row).enumerated() {
      let targets = line.bytes(of: indicator)
      output += place > 0 ? "<br>\(place + 1). " : "1. "
      if targets.isEmpty { output += "–" } else { MarkdownEscaping.append(targets.span, to: &output) }
    }
  }

  /// The findings on a sasaran, then those on its indicators with their numbers.
  private mutating func findings(of row: Row) {
    var texts = findings.of(sasaran: row).map { text(of: $0) }
    for (place, indicator) in columns.indicatorRows(of: row).enumerated() {
      texts += findings.of(indicator: indicator).map { text(of: $0, number: place + 1) }
    }
    lines(texts)
  }

  private func text(of finding: Finding, number: Int? = nil) -> String {
    let place = number.map { "\($0). " } ?? ""
    return "\(finding.severity.symbol) \(place)\(finding.summary[format.language]) [\(finding.rule)]"
  }

  private func hasTargets(_ row: Row) -> Bool {
    columns.indicatorRows(of: row).contains { columns.indicators[$0].valueCount > 0 }
  }

  // MARK: Text

  private mutating func lines(_ texts: [String]) {
    for (number, text) in texts.enumerated() {
      if number > 0 { output += "<br>" }
      append(text)
    }
  }

  private mutating func append(_ text: String) {
    MarkdownEscaping.append(text.utf8.span, to: &output)
  }

  private mutating func append(_ reference: TextReference) {
    append(columns.texts.string(reference))
  }
}
