extension Paper {
  /// The paper as an HTML page to be read and printed, complete in itself. O(cells).
  ///
  /// It is printed in black on white on A4; heads of tables are repeated on every page and no row is split. Cells carry where
  /// they come from (`data-sasaran`, `data-indicator`, `data-field`, `data-period`). There is no script, and nothing is loaded.
  public func html() -> String { Self.html([self]) }

  /// Papers as one HTML page, each printed from a new sheet. O(cells).
  public static func html(_ papers: [Paper]) -> String {
    let language = papers.first?.language ?? .indonesian
    let frame = HTMLPage(
      language: language, title: papers.first?.title ?? LocalizedText("Dokumen", en: "Papers")[language],
      styles: [PaperStyle.sheet])
    var page = HTMLWriter()
    frame.begin(&page)
    page += "<body>\n<main>\n"
    for paper in papers { paper.write(to: &page) }
    page += "</main>\n"
    frame.end(&page)
    return String(decoding: page.output, as: UTF8.self)
  }

  private func write(to page: inout HTMLWriter) {
    page += "<article class=\"\(orientation.rawValue)\""
    page.attribute("data-paper", kind)
    page += ">\n"
    page.element("h1", title)
    page += "\n<div class=\"subtitle\">\n"
    for line in subtitle { write(line, tag: "p", to: &page) }
    page += "</div>\n"
    let closings = closings
    for (place, block) in blocks.enumerated() {
      if closings.contains(where: { $0.lowerBound == place }) { page += "<div class=\"closing\">\n" }
      write(block, to: &page)
      if closings.contains(where: { $0.upperBound == place }) { page += "</div>\n" }
    }
    page += "</article>\n"
  }

  /// The blocks that end in places to sign and are printed on one page with them, so that nobody signs a sheet on which nothing
  /// else stands: what stands before them, back to its heading or to a table that may be longer than a page.
  private var closings: [ClosedRange<Int>] {
    blocks.indices.compactMap { end in
      guard case .signatures = blocks[end] else { return nil }
      var start = end
      search: while start > 0, end - start < Self.mostBlocksKept {
        switch blocks[start - 1] {
        case .paragraph, .fields: start -= 1
        case .table(let table) where table.isKeptTogether: start -= 1
        case .heading:
          start -= 1
          break search
        case .table, .notes, .signatures, .pageBreak: break search
        }
      }
      return start...end
    }
  }

  /// The most blocks that are kept on one page with the places to sign below them.
  private static let mostBlocksKept = 5

  private func write(_ block: PaperBlock, to page: inout HTMLWriter) {
    switch block {
    case .heading(let text):
      page.element("h2", text)
      page += "\n"
    case .paragraph(let text):
      page.element("p", text)
      page += "\n"
    case .fields(let fields): write(fields, to: &page)
    case .table(let table): write(table, to: &page)
    case .signatures(let signatures): write(signatures, to: &page)
    case .notes(let notes):
      page += "<ul class=\"notes\">"
      for note in notes { page.element("li", note) }
      page += "</ul>\n"
    case .pageBreak: page += "<hr class=\"break\">\n"
    }
  }

  private func write(_ fields: [PaperField], to page: inout HTMLWriter) {
    page += "<dl>\n"
    for field in fields {
      page += "<div>"
      page.element("dt", field.label)
      write(field.cell, tag: "dd", to: &page)
      page += "</div>\n"
    }
    page += "</dl>\n"
  }

  private func write(_ table: PaperTable, to page: inout HTMLWriter) {
    guard !table.groups.isEmpty else {
      page.element("p", table.emptyText, [("class", "empty")])
      page += "\n"
      return
    }
    let whole = max(table.columns.reduce(0) { $0 + $1.width }, 1)
    page += "<table\(table.isKeptTogether ? " class=\"kept\"" : "")>\n<colgroup>"
    for column in table.columns { page += "<col class=\"w\(max(column.width * 100 / whole, 1))\">" }
    page += "</colgroup>\n<thead>\n<tr>"
    for column in table.columns { page.element("th", column.title, [("scope", "col")]) }
    page += "</tr>\n</thead>\n"
    for group in table.groups { write(group, columns: table.columns, to: &page) }
    page += "</table>\n"
  }

  /// The most rows that are kept together on one page; of a longer group, what the rows share is said anew after as many, as
  /// a cell over all of them would leave too much of a page empty.
  private static let mostRowsKept = 6

  private func write(_ group: [[PaperCell]], columns: [PaperTable.Column], to page: inout HTMLWriter) {
    for start in stride(from: 0, to: group.count, by: Self.mostRowsKept) {
      let rows = group[start..<min(start + Self.mostRowsKept, group.count)]
      write(kept: rows, columns: columns, to: &page)
    }
  }

  /// Rows of which the first has the cells that all of them share.
  private func write(
    kept rows: ArraySlice<[PaperCell]>, columns: [PaperTable.Column], to page: inout HTMLWriter
  ) {
    page += "<tbody>\n"
    for (place, row) in rows.enumerated() {
      page += "<tr>"
      for (cell, column) in zip(row, columns) where place == 0 || !column.isShared {
        let span = column.isShared && rows.count > 1 ? " rowspan=\"\(rows.count)\"" : ""
        write(cell, tag: "td", class: column.alignment.rawValue, markup: span, to: &page)
      }
      page += "</tr>\n"
    }
    page += "</tbody>\n"
  }

  private func write(_ signatures: [PaperSignature], to page: inout HTMLWriter) {
    page += "<section class=\"signing\">\n"
    page.element("p", Self.placeAndDate[language], [("class", "date")])
    page += "\n<div class=\"signatures\">\n"
    for signature in signatures {
      page += "<div class=\"signature\">"
      page.element("p", signature.role)
      write(signature.position, tag: "p", to: &page)
      page += "<div class=\"space\"></div>"
      write(signature.fields, to: &page)
      page += "</div>\n"
    }
    page += "</div>\n</section>\n"
  }

  /// A cell with its origin, in an element.
  private func write(
    _ cell: PaperCell, tag: String, class name: String? = nil, markup: String = "", to page: inout HTMLWriter
  ) {
    page += "<\(tag)\(markup)"
    let state: String? = cell.content.isMissing ? "missing" : cell.content == .toFill ? "fill" : nil
    let classes = [name, state].compactMap(\.self)
    if !classes.isEmpty { page += " class=\"\(classes.joined(separator: " "))\"" }
    if let origin = cell.origin {
      if let sasaran = origin.sasaran { page.attribute("data-sasaran", sasaran) }
      if let indicator = origin.indicator { page.attribute("data-indicator", indicator) }
      page.attribute("data-field", origin.field.rawValue)
      if let period = origin.period { page.attribute("data-period", period) }
    }
    page += ">"
    if case .list(let texts) = cell.content, texts.count > 1 {
      for text in texts { page.element("div", text) }
    } else {
      page.text(cell.text(in: language, separator: " "))
    }
    page += "</\(tag)>"
    if tag != "td" { page += "\n" }
  }
}
