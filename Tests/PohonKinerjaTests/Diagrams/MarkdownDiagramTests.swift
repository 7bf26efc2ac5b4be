import PohonKinerja
import Testing

@Suite struct MarkdownDiagramTests {
  @Test func `Lampung as tables`() throws {
    try Golden.expect(Lampung.tree.drawn(as: .markdown), equals: "lampung.md")
  }

  @Test func `baselines and targets have a column`() throws {
    try Golden.expect(Merit.tree.drawn(as: .markdown), equals: "merit.md")
    #expect(!Merit.tree.drawn(as: .markdown(showsTargets: false)).contains("Target"))
  }

  @Test func `findings have a column, and those of the document a list`() throws {
    try Golden.expect(
      Merit.tree.drawn(as: .markdown(findings: Merit.tree.checked())), equals: "merit-findings.md")
  }

  @Test func `headings in English`() {
    let drawing = Merit.tree.drawn(as: .markdown(language: .english))
    #expect(
      drawing.hasPrefix(
        "# Performance Tree BKPP Kabupaten Banyuwangi, 2026–2030\n\n3 sasaran · 6 indicators · 2 levels\n"))
    #expect(drawing.contains("| Code | Supports | Owner | Sasaran | Indicator | Target |"))
  }

  @Test func `every row has as many cells as its table`() {
    let roots = HostileLabels.all.map { label in
      SasaranDraft(
        label, owner: Position(label),
        indicators: [Indicator(label, targets: [2025: Target(label)]), Indicator(label)])
    }
    let drawing = PerformanceTree("T", roots: roots).drawn(as: .markdown)
    let rows = drawing.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == HostileLabels.all.count + 2)
    for row in rows { #expect(unescapedBars(in: row) == 7) }
  }

  private func unescapedBars(in row: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for byte in row.utf8 {
      if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return bars
  }
}
