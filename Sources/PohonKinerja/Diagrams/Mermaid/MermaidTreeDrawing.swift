/// A performance tree as a Mermaid flowchart: a box per sasaran, `n0` … in pre-order, coloured by level.
struct MermaidTreeDrawing {
  let columns: TreeColumns
  let format: MermaidDiagram
  private var writer = MermaidWriter()

  init(columns: TreeColumns, format: MermaidDiagram) {
    self.columns = columns
    self.format = format
  }

  consuming func drawn() -> String {
    let rows = columns.documentOrder()
    // The number of each row's box.
    var numbers = ContiguousArray<Int32>(repeating: 0, count: columns.nodes.count)
    for (number, row) in rows.enumerated() { numbers[Int(row)] = Int32(truncatingIfNeeded: number) }
    let edges = rows.count { columns.nodes[$0].parent != .none }

    let heading = DiagramHeading(columns.header, language: format.language)
    writer.begin(title: heading.line, direction: "TD", edges: edges, language: format.language)
    for (number, row) in rows.enumerated() { box(row, number: number) }
    for (number, row) in rows.enumerated() where columns.nodes[row].parent != .none {
      writer.output += "  n\(numbers[Int(columns.nodes[row].parent)]) --- n\(number)\n"
    }
    let levels = Set(rows.map { columns.nodes[$0].level }).sorted()
    for level in levels { writer.classDefinition("s\(level)", DiagramColours(rank: Int(level))) }
    return String(decoding: writer.output, as: UTF8.self)
  }

  private mutating func box(_ row: Row, number: Int) {
    let node = columns.nodes[row]
    writer.output += "  n\(number)[\""
    let owner = columns.owner(of: row).map { " · \($0)" } ?? ""
    writer.append(WrappedText(columns.id(of: row) + owner, columns: MermaidWriter.columns + 4))
    writer.output += MermaidWriter.lineBreak
    writer.append(wrapped(node.statement, columns: MermaidWriter.columns))
    for place in 0..<node.indicatorCount { item(node.firstIndicator + place, number: Int(place) + 1) }
    writer.output += "\"]:::s\(node.level)\n"
  }

  private mutating func item(_ row: Row, number: Int) {
    writer.output += "\(MermaidWriter.lineBreak)\(number)) "
    let indent = "\u{A0}\u{A0}\u{A0}\u{A0}"
    writer.append(
      wrapped(columns.indicators[row].name, columns: MermaidWriter.indicatorColumns), indent: indent)
    guard format.showsTargets else { return }
    let targets = TargetLine(columns: columns, language: format.language).bytes(of: row)
    guard !targets.isEmpty else { return }
    writer.output += "\(MermaidWriter.lineBreak)\(indent)"
    writer.append(WrappedText(targets.span, columns: MermaidWriter.indicatorColumns), indent: indent)
  }

  private func wrapped(_ reference: TextReference, columns width: Int) -> WrappedText {
    columns.texts.withBytes(of: reference) { WrappedText($0, columns: width) }
  }
}
