import ExampleFiles
import PohonKinerja

/// A document and all its drawings.
struct Exhibit {
  let title: String
  /// The name of the document's file.
  let file: String
  /// The name of the folder for the drawings.
  let folder: String
  let pictures: [Picture]

  /// One drawing.
  struct Picture {
    /// What is drawn: the tree, or one of the logic models.
    var subject: String
    /// The format and its options.
    var label: String
    var file: String
    var text: String

    /// Whether a browser can show it within a page.
    var isImage: Bool { file.hasSuffix(".svg") }
  }

  init(_ document: Document, file: String, number: Int, of count: Int) {
    self.file = file
    title = document.title
    let name = file.hasSuffix(".json") ? String(file.dropLast(5)) : file
    folder = FileNames.name(number, of: count, id: name)
    var pictures: [Picture] = []
    if let tree = document.tree {
      let report = tree.checked()
      pictures += Self.pictures(of: "Pohon kinerja", file: "pohon") { tree.drawn(as: $0($1 ? report : nil)) }
      pictures += Self.sheets(of: tree, report)
    }
    for (place, model) in document.logicModels.enumerated() {
      let report = model.checked()
      pictures += Self.pictures(of: "Model logis: \(model.title)", file: "model-\(place + 1)") {
        model.drawn(as: $0($1 ? report : nil))
      }
    }
    self.pictures = pictures
  }

  // MARK: Every format

  private typealias Format = @Sendable (Report?) -> any TreeDiagram & LogicModelDiagram

  /// A format with the end of its files' names and the label of its links.
  private struct Variant {
    let ending: String
    let label: String
    let format: Format

    init(_ ending: String, _ label: String, _ format: @escaping Format) {
      self.ending = ending
      self.label = label
      self.format = format
    }
  }

  private static let variants =
    [
      Variant(".txt", "Teks") { TextDiagram(findings: $0) },
      Variant("-ascii.txt", "Teks ASCII") { TextDiagram(width: 80, charset: .ascii, findings: $0) },
      Variant(".md", "Markdown") { MarkdownDiagram(findings: $0) },
      Variant(".mmd", "Mermaid") { MermaidDiagram(findings: $0) },
      Variant(".dot", "Graphviz") { DOTDiagram(findings: $0) },
      Variant(".html", "HTML") { HTMLDiagram(findings: $0) },
      Variant("-english.html", "HTML berbahasa Inggris") { HTMLDiagram(language: .english, findings: $0) },
      Variant(".svg", "SVG A3, terang") { SVGDiagram(theme: .light, findings: $0) },
      Variant("-gelap.svg", "SVG A3, gelap") { SVGDiagram(theme: .dark, findings: $0) },
      Variant("-layar.svg", "SVG A3, menurut layar") { SVGDiagram(theme: .automatic, findings: $0) },
    ] + pages

  private static let pages = SVGDiagram.Page.allCases.filter { $0 != .a3 }.map { page in
    Variant("-\(page.rawValue).svg", "SVG \(page.name)") {
      SVGDiagram(page: page, theme: .light, findings: $0)
    }
  }

  /// The drawings of one subject in every format, without findings and with them.
  private static func pictures(
    of subject: String, file: String, drawn: (Format, _ showsFindings: Bool) -> String
  ) -> [Picture] {
    [false, true].flatMap { showsFindings in
      variants.map { variant in
        Picture(
          subject: subject, label: variant.label + (showsFindings ? " dengan temuan" : ""),
          file: file + (showsFindings ? "-temuan" : "") + variant.ending,
          text: drawn(variant.format, showsFindings))
      }
    }
  }

  // MARK: Sheets and parts

  /// The sheets on A4 and the flowcharts, where there are several, and the upper levels alone.
  private static func sheets(of tree: PerformanceTree, _ report: Report) -> [Picture] {
    let subject = "Pohon kinerja"
    let sheets = tree.sheets(as: .svg(page: .a4, theme: .light, findings: report)).sheets
    let charts = tree.flowcharts(as: .mermaid(findings: report))
    var pictures: [Picture] = []
    if sheets.count > 1 {
      pictures += sheets.map { sheet in
        Picture(
          subject: subject, label: "Lembar A4 ke-\(sheet.number)",
          file: "lembar-" + FileNames.name(sheet.number, of: sheets.count, id: sheet.root ?? "") + ".svg",
          text: sheet.svg)
      }
    }
    if charts.count > 1 {
      pictures += charts.map { chart in
        Picture(
          subject: subject, label: "Bagan Mermaid ke-\(chart.number)",
          file: "bagan-" + FileNames.name(chart.number, of: charts.count, id: chart.root ?? "") + ".mmd",
          text: chart.text)
      }
    }
    let upper = tree.cascade.levels.prefix(2).last.flatMap { try? tree.limited(to: $0.code) }
    if let upper, upper.count < tree.count {
      pictures.append(
        Picture(
          subject: subject, label: "Dua tingkat teratas, SVG A4", file: "dua-tingkat.svg",
          text: upper.drawn(as: .svg(page: .a4, theme: .light))))
    }
    return pictures
  }
}
