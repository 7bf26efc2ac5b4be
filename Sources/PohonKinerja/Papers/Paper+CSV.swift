extension Paper {
  /// The paper as CSV: its title and words in the first column, its tables with a last column that names the sasaran or
  /// indicator each row comes from. Numbers that a cell tells besides its own, such as numerator and denominator, have
  /// columns of their own behind it. O(cells).
  ///
  /// - Parameter style: How fields and numbers are written; by default for spreadsheets set to the paper's language.
  public func csv(_ style: CSVStyle? = nil) -> String { Self.csv([self], style) }

  /// Papers as one CSV file, in order, with an empty line between them. O(cells).
  public static func csv(_ papers: [Paper], _ style: CSVStyle? = nil) -> String {
    var csv = CSVWriter(style ?? CSVStyle(papers.first?.language ?? .indonesian))
    for (place, paper) in papers.enumerated() {
      if place > 0 { csv.endLine() }
      paper.write(to: &csv)
    }
    return csv.text
  }

  private func write(to csv: inout CSVWriter) {
    csv.line(title)
    for line in subtitle { csv.line(text(of: line)) }
    for block in blocks { write(block, to: &csv) }
  }

  private func write(_ block: PaperBlock, to csv: inout CSVWriter) {
    if case .pageBreak = block { return }
    csv.endLine()
    switch block {
    case .heading(let text), .paragraph(let text): csv.line(text)
    case .fields(let fields): for field in fields { write(field, to: &csv) }
    case .table(let table): write(table, to: &csv)
    case .signatures(let signatures):
      csv.line(Self.placeAndDate[language])
      for signature in signatures {
        csv.field(signature.role)
        write(signature.position, to: &csv)
        csv.endLine()
        for field in signature.fields { write(field, to: &csv) }
      }
    case .notes(let notes): for note in notes { csv.line(note) }
    case .pageBreak: break
    }
  }

  private func write(_ field: PaperField, to csv: inout CSVWriter) {
    csv.field(field.label)
    write(field.cell, to: &csv)
    csv.endLine()
  }

  private func write(_ table: PaperTable, to csv: inout CSVWriter) {
    guard !table.groups.isEmpty else {
      csv.line(table.emptyText)
      return
    }
    for column in table.columns { for title in [column.title] + column.parts { csv.field(title) } }
    csv.field(LocalizedText("Asal dalam pohon", en: "Where in the tree")[language])
    csv.endLine()
    for row in table.rows {
      for (cell, column) in zip(row, table.columns) {
        write(cell, to: &csv)
        for place in column.parts.indices {
          write(cell.parts.indices.contains(place) ? cell.parts[place] : nil, to: &csv)
        }
      }
      csv.field(Self.ids(of: row))
      csv.endLine()
    }
  }

  /// The ids a row comes from, each once: of indicators, and of sasaran where the row is of none of their indicators.
  private static func ids(of row: [PaperCell]) -> String {
    let origins = row.compactMap(\.origin)
    let ofIndicators = Set(origins.filter { $0.indicator != nil }.compactMap(\.sasaran))
    var ids: [String] = []
    for origin in origins {
      let id = origin.indicator ?? origin.sasaran.flatMap { ofIndicators.contains($0) ? nil : $0 }
      if let id, !ids.contains(id) { ids.append(id) }
    }
    return ids.joined(separator: " ")
  }

  private func write(_ cell: PaperCell, to csv: inout CSVWriter) {
    switch cell.content {
    case .number(let number), .figure(_, let number): csv.field(number)
    case .text, .list, .missing, .toFill, .notApplicable: csv.field(text(of: cell))
    }
  }

  /// A number that a cell tells besides its own, or an empty field.
  private func write(_ part: Number?, to csv: inout CSVWriter) {
    if let part { csv.field(part) } else { csv.field("") }
  }

  private func text(of cell: PaperCell) -> String { cell.text(in: language, separator: "; ") }
}

extension CSVWriter {
  /// A line of one field.
  fileprivate mutating func line(_ text: String) {
    field(text)
    endLine()
  }
}
