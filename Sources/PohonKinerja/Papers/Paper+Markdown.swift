extension Paper {
  /// The paper as Markdown (CommonMark with GitHub's tables), its title a heading of the given level. O(cells).
  public func markdown(headingLevel: Int = 1) -> String {
    var markdown = MarkdownWriter()
    markdown.heading(title, level: headingLevel)
    markdown.startBlock()
    for line in subtitle { markdown.item([.plain(text(of: line))]) }
    for block in blocks { write(block, below: headingLevel, to: &markdown) }
    return markdown.text
  }

  /// Papers as one page of Markdown, in order. O(cells).
  public static func markdown(_ papers: [Paper]) -> String {
    papers.map { $0.markdown() }.joined(separator: "\n---\n\n")
  }

  private func write(_ block: PaperBlock, below headingLevel: Int, to markdown: inout MarkdownWriter) {
    switch block {
    case .heading(let text): markdown.heading(text, level: headingLevel + 1)
    case .paragraph(let text): markdown.paragraph(text)
    case .fields(let fields):
      markdown.startBlock()
      for field in fields { markdown.item([.plain("\(field.label): \(text(of: field.cell))")]) }
    case .table(let table): write(table, to: &markdown)
    case .signatures(let signatures): write(signatures, to: &markdown)
    case .notes(let notes):
      markdown.startBlock()
      for note in notes { markdown.item([.plain(note)]) }
    case .pageBreak: break
    }
  }

  private func write(_ table: PaperTable, to markdown: inout MarkdownWriter) {
    guard !table.groups.isEmpty else {
      markdown.paragraph(table.emptyText)
      return
    }
    markdown.table(
      table.columns.map(\.title), rows: table.rows.map { $0.map(piece(of:)) },
      alignedRight: Set(table.columns.indices.filter { table.columns[$0].alignment == .trailing }))
  }

  private func write(_ signatures: [PaperSignature], to markdown: inout MarkdownWriter) {
    markdown.paragraph(Self.placeAndDate[language])
    markdown.startBlock()
    for signature in signatures {
      let fields = signature.fields.map { "\($0.label) \(text(of: $0.cell))" }.joined(separator: "; ")
      markdown.item([
        .bold(signature.role), .plain(" — \(text(of: signature.position)): \(fields)"),
      ])
    }
  }

  /// A number is no list and needs no escape.
  private func piece(of cell: PaperCell) -> MarkdownWriter.Piece {
    if case .number = cell.content { .own(text(of: cell)) } else { .plain(text(of: cell)) }
  }

  private func text(of cell: PaperCell) -> String { cell.text(in: language, separator: "; ") }

  /// The line above signatures.
  static let placeAndDate = LocalizedText(
    "Tempat dan tanggal: …………………………", en: "Place and date: …………………………")
}
