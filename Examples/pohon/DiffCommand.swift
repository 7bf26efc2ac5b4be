import PohonKinerja

/// `pohon diff OLD NEW`: tells, or draws, what has to be changed in one document to make another of it.
enum DiffCommand {
  private enum Format: String, CaseIterable {
    case text, markdown, json, mermaid, dot, svg, html
    /// The drawing of both trees as text.
    case tree

    /// Whether it tells the actuals that change.
    var tellsActuals: Bool { self == .text || self == .markdown || self == .json }
  }

  /// - Returns: 0 when both trees and their actuals are the same, 1 when they differ, as `diff` does.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--format=", "-o=", "--page=", "--lang="])
    let language = try options.language()
    let format = try options.choice("--format", Format.allCases.map { ($0.rawValue, $0) }, default: .text)
    let page = try options.choice(
      "--page", SVGDiagram.Page.allCases.map { ($0.rawValue, $0) }, default: SVGDiagram.Page.a3)
    guard options["--page"] == nil || format == .svg || format == .html else {
      throw .usage(
        LocalizedText(
          "--page hanya untuk --format svg dan html", en: "--page is for --format svg and html only"))
    }
    guard options.operands.count == 2 else {
      throw .usage(
        LocalizedText("diff memerlukan dua berkas: lama dan baru", en: "diff needs two files: old and new"))
    }
    if let output = options["-o"] { try Files.refuseToOverwrite(options.inputs, with: output, of: "-o") }
    let old = try TreeFiles.document(options.operands[0], language)
    let new = try TreeFiles.document(options.operands[1], language)
    let work = LocalizedText("membandingkan", en: "comparing")
    let difference = LongWork.showing(work, in: language) {
      DocumentDifference(
        from: old.tree, old.document.measurements, to: new.tree, new.document.measurements)
    }
    let output = LongWork.showing(work, in: language) {
      text(of: difference, old.tree, new.tree, format: format, page: page, language: language)
    }
    try Files.write(output, to: options["-o"])
    if !format.tellsActuals, !difference.measurements.isEmpty {
      let text = LocalizedText(
        "realisasi dalam kedua dokumen berbeda; gambar tidak memuatnya, --format text menyebutnya",
        en: "the actuals of the documents differ; a drawing does not show that, --format text tells it")
      Files.complain(text[language] + "\n")
    }
    return difference.isEmpty ? 0 : 1
  }

  private static func text(
    of difference: DocumentDifference, _ old: PerformanceTree, _ new: PerformanceTree, format: Format,
    page: SVGDiagram.Page, language: Language
  ) -> String {
    switch format {
    case .text: return difference.text(in: language)
    case .markdown: return difference.markdown(in: language)
    case .json: return difference.json(in: language)
    case .tree, .mermaid, .dot, .svg, .html: break
    }
    let drawing = ComparedDrawing(from: old, to: new, in: language)
    let (tree, changes, marks) = (drawing.tree, drawing.changes, drawing.marks)
    // Old and new stand where there is room for them: in the text, and in the list beside the page.
    switch format {
    case .mermaid: return tree.drawn(as: .mermaid(language: language).showing(marks))
    case .dot: return tree.drawn(as: .dot(language: language).showing(marks))
    case .svg: return tree.drawn(as: .svg(page: page, language: language).showing(marks))
    case .html:
      return tree.drawn(as: .html(page: page, language: language, findings: changes).showing(marks))
    case .tree, .text, .markdown, .json:
      return tree.drawn(as: .text(language: language, findings: changes).showing(marks))
    }
  }
}
