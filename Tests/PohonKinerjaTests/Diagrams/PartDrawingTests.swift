import PohonKinerja
import Testing

/// What every format says of a part of a tree, of findings and of links.
@Suite struct PartDrawingTests {
  static let formats: [(name: String, format: @Sendable (Report?) -> any TreeDiagram)] = [
    ("text", { TextDiagram(findings: $0) }), ("markdown", { MarkdownDiagram(findings: $0) }),
    ("mermaid", { MermaidDiagram(findings: $0) }), ("dot", { DOTDiagram(findings: $0) }),
    ("svg", { SVGDiagram(findings: $0) }), ("html", { HTMLDiagram(findings: $0) }),
  ]

  private func drawing(of tree: PerformanceTree, as name: String, findings: Report? = nil) -> String {
    Self.formats.first { $0.name == name }?.format(findings).drawing(of: tree) ?? ""
  }

  /// A drawing without what breaks lines, so that words can be found in it.
  private func words(_ drawing: String) -> String {
    var text = drawing
    for mark in ["\\n", "<BR/>", #"<BR ALIGN="LEFT"/>"#, "│", "&#160;", "\u{A0}", "\n"] {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: " ")
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: formats.map(\.name))
  func `what is cut off is counted and does not look undeveloped`(_ format: String) throws {
    let part = words(drawing(of: try Lampung.tree.subtree(at: "S1.2").limited(to: "S2"), as: format))
    #expect(part.contains("4 sasaran di bawahnya tidak digambar"))
    #expect(!part.contains("elum dijabarkan") || format == "html")
    #expect(part.contains("cabang S1.2 di bawah S0.1"))
    #expect(part.contains("sampai tingkat S2"))
    #expect(!part.contains("Rancang Bangun"))
    #expect(part.contains("Tenaga pengajar"))
  }

  @Test(arguments: formats.map(\.name))
  func `an undeveloped branch is marked`(_ format: String) {
    #expect(drawing(of: Lampung.tree, as: format).contains("elum dijabarkan"))
  }

  @Test(arguments: formats.map(\.name))
  func `crosscutting links stand at both ends`(_ format: String) {
    var tree = Lampung.tree
    tree.crosscutting = [
      CrosscuttingLink(from: "S2.1", to: "S3.4", note: "kelas", status: .accepted),
      CrosscuttingLink(from: "S2.2", unit: "Dinas Pendidikan"),
    ]
    let shown = words(drawing(of: tree, as: format))
    for text in ["↔ S3.4", "↔ S2.1", "↔ Dinas Pendidikan"] { #expect(shown.contains(text)) }
    #expect(shown.contains("(disepakati)"))
  }

  @Test(arguments: formats.map(\.name))
  func `findings have a symbol and a number or words`(_ format: String) {
    let report = Lampung.tree.checked()
    let shown = words(drawing(of: Lampung.tree, as: format, findings: report))
    #expect(shown.contains("×"))
    #expect(!words(drawing(of: Lampung.tree, as: format)).contains("×"))
    // S2.1: an error for two units and three targets.
    if format == "dot" || format == "mermaid" { #expect(shown.contains("× 5 kesalahan")) }
  }

  @Test(arguments: formats.map(\.name))
  func `findings of what is not drawn are not taken for findings of the document`(_ format: String) throws {
    let tree = Lampung.tree
    let report = Report(
      title: "", profile: "p",
      findings: [
        finding(.sasaran("S3.4"), "cacat pada S3.4"), finding(.document, "cacat pada dokumen"),
        finding(.sasaran("S1.1"), "cacat pada S1.1"),
      ], checked: Report.Extent(rules: 1))
    let shown = words(drawing(of: try tree.limited(to: "S1"), as: format, findings: report))
    #expect(!shown.contains("cacat pada S3.4"))
    if ["text", "markdown", "html"].contains(format) {
      #expect(shown.contains("cacat pada dokumen") && shown.contains("cacat pada S1.1"))
    }
    if ["text", "markdown", "dot", "mermaid", "html"].contains(format) {
      #expect(shown.contains("1 di antaranya pada sasaran yang tidak digambar"))
    }
    if format == "html" { #expect(shown.contains(">Temuan (2)</button>")) }
    if format == "svg" {
      // Once to be seen, once to be heard.
      #expect(shown.contains("Temuan untuk dokumen: × 1 — × cacat pada dokumen"))
      #expect(shown.contains("kesalahan: cacat pada dokumen."))
      #expect(shown.contains("1 temuan lain pada sasaran yang tidak digambar"))
    }
  }

  private func finding(_ subject: Finding.Subject, _ text: String) -> Finding {
    Finding(
      rule: "x", severity: .error, subject: subject, summary: LocalizedText(text, en: text),
      rationale: LocalizedText("", en: ""))
  }
}
