/// The drawings that a page is printed as, and the paper they are for.
struct HTMLSheets {
  /// One drawing, or where text would be too small on one, an overview and one for each branch; none of a tree that is
  /// printed as a list, or of nothing.
  let drawings: [String]
  /// The paper they are for, and what is printed as a list.
  let paper: SVGDiagram.Page
  /// What the page says about its print; empty when there is nothing to print.
  let note: LocalizedText

  /// The sheets of a tree: always all of it, however small its text becomes.
  ///
  /// A tree of more than ``HTMLDiagram/largestTreeOfSheets`` sasaran has none; the browser prints it as a list, on A4 where
  /// the page is to be as large as its drawing.
  init(_ tree: PerformanceTree, as format: HTMLDiagram) {
    guard !tree.isEmpty, tree.count <= HTMLDiagram.largestTreeOfSheets else {
      let paper = format.page == .natural ? .a4 : format.page
      self.init(
        drawings: [], paper: paper, note: tree.isEmpty ? LocalizedText("", en: "") : Self.asList(on: paper))
      return
    }
    let paper = Self.paper(for: format) { tree.sheet(as: $0) }
    let sheets = tree.sheets(as: Self.svg(format, on: paper))
    self.init(
      drawings: sheets.sheets.map(\.svg), paper: paper,
      note: Self.note(
        count: sheets.sheets.count, paper: paper, asked: format.page, isReadable: sheets.isReadable))
  }

  /// The sheet of a logic model, which is never divided: on the paper asked for, or where its text would be too small on
  /// that, on the smallest that is large enough.
  init(_ model: LogicModel, as format: HTMLDiagram) {
    var paper = Self.paper(for: format) { model.sheet(as: $0) }
    var sheet = model.sheet(as: Self.svg(format, on: paper))
    if !sheet.isReadable, let larger = sheet.advisedPage ?? paper.larger.last {
      paper = larger
      sheet = model.sheet(as: Self.svg(format, on: paper))
    }
    self.init(
      drawings: [sheet.svg], paper: paper,
      note: Self.note(count: 1, paper: paper, asked: format.page, isReadable: sheet.isReadable))
  }

  private init(drawings: [String], paper: SVGDiagram.Page, note: LocalizedText) {
    self.drawings = drawings
    self.paper = paper
    self.note = note
  }

  /// The paper to print on. A page as large as its drawing is none that a printer has: the smallest paper on which the
  /// drawing can be read stands in for it, or the largest there is.
  private static func paper(for format: HTMLDiagram, drawn: (SVGDiagram) -> SVGSheet) -> SVGDiagram.Page {
    guard format.page == .natural else { return format.page }
    let sheet = drawn(svg(format, on: .a4))
    return sheet.isReadable ? .a4 : sheet.advisedPage ?? .a0
  }

  private static func svg(_ format: HTMLDiagram, on page: SVGDiagram.Page) -> SVGDiagram {
    var svg = SVGDiagram(
      page: page, theme: .light, language: format.language, showsTargets: format.showsTargets,
      findings: format.findings)
    svg.statuses = format.statuses
    svg.changes = format.changes
    return svg.embedded(elementIDPrefix: "sv-")
  }

  // MARK: Words

  private static func asList(on paper: SVGDiagram.Page) -> LocalizedText {
    let most = HTMLDiagram.largestTreeOfSheets
    return LocalizedText(
      "berupa daftar di \(paper.name), karena bagan dicetak sampai \(most) sasaran; cabangnya dapat digambar tersendiri",
      en:
        "as a list on \(paper.name), since a chart is printed up to \(most) sasaran; its branches can be drawn by themselves"
    )
  }

  private static func note(count: Int, paper: SVGDiagram.Page, asked: SVGDiagram.Page, isReadable: Bool)
    -> LocalizedText
  {
    let sheets = LocalizedText(
      "\(count) lembar \(paper.name)",
      en: "\(EnglishCount.of(count, "sheet")) of \(paper.name)")
    let small: LocalizedText? =
      if !isReadable {
        LocalizedText("; sebagian tulisan lebih kecil dari 6,5 pt", en: "; some text is smaller than 6.5 pt")
      } else if paper != asked, asked != .natural {
        LocalizedText(
          "; di \(asked.name) tulisannya lebih kecil dari 6,5 pt",
          en: "; on \(asked.name) its text would be smaller than 6.5 pt")
      } else {
        nil
      }
    guard let small else { return sheets }
    return LocalizedText(sheets[.indonesian] + small[.indonesian], en: sheets[.english] + small[.english])
  }
}
