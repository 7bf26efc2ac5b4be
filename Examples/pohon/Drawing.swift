import PohonKinerja

/// The drawing that a command line asks for.
struct Drawing {
  private let diagram: Kind
  private let language: Language
  private let width: Int
  private let charset: TextDiagram.Charset
  /// The profile whose findings are shown in a text drawing, if they are.
  private let profile: Profile?
  private let page: SVGDiagram.Page
  private let theme: SVGDiagram.Theme

  private enum Kind: String, CaseIterable {
    case text, markdown, mermaid, dot, svg, html
  }

  /// - Throws: ``Failure/usage(_:)`` for a value that is not one of the choices, or an option of another drawing.
  init(_ options: Options, language: Language) throws(Failure) {
    self.language = language
    diagram = try options.choice("--as", Kind.allCases.map { ($0.rawValue, $0) }, default: .text)
    width = try options.number("--width", in: TextDiagram.minimumWidth...400, default: 100)
    charset = options.has("--ascii") ? .ascii : .unicode
    page = try options.choice("--page", SVGDiagram.Page.allCases.map { ($0.rawValue, $0) }, default: .a3)
    theme = try options.choice(
      "--theme", SVGDiagram.Theme.allCases.map { ($0.rawValue, $0) }, default: .automatic)
    let profile = try options.profile()
    self.profile = options.has("--findings") ? profile : nil
    let isForTextOnly = options.has("--ascii") || options["--width"] != nil
    guard diagram == .text || !isForTextOnly else {
      throw .usage(
        LocalizedText(
          "--ascii dan --width hanya untuk --as text", en: "--ascii and --width are for --as text only"))
    }
    guard [.text, .svg, .html].contains(diagram) || !options.has("--findings") else {
      throw .usage(
        LocalizedText(
          "--findings hanya untuk --as text, svg dan html",
          en: "--findings is for --as text, svg and html only"))
    }
    guard diagram == .svg || options["--theme"] == nil else {
      throw .usage(LocalizedText("--theme hanya untuk --as svg", en: "--theme is for --as svg only"))
    }
    guard diagram == .svg || diagram == .html || options["--page"] == nil else {
      throw .usage(
        LocalizedText("--page hanya untuk --as svg dan html", en: "--page is for --as svg and html only"))
    }
  }

  /// Draws the tree of a document, then its logic models, a blank line between.
  func text(of document: Document) throws(Failure) -> String {
    var drawings: [String] = []
    if let tree = document.tree { drawings.append(drawing(of: tree)) }
    for model in document.logicModels { drawings.append(try drawing(of: model)) }
    return drawings.joined(separator: "\n")
  }

  private func drawing(of tree: PerformanceTree) -> String {
    switch diagram {
    case .text: tree.drawn(as: textDiagram(findings: profile.map { tree.checked(profile: $0) }))
    case .markdown: tree.drawn(as: .markdown(language: language))
    case .mermaid: tree.drawn(as: .mermaid(language: language))
    case .dot: tree.drawn(as: .dot(language: language))
    case .svg: tree.drawn(as: svgDiagram(findings: profile.map { tree.checked(profile: $0) }))
    case .html: tree.drawn(as: htmlDiagram(findings: profile.map { tree.checked(profile: $0) }))
    }
  }

  private func drawing(of model: LogicModel) throws(Failure) -> String {
    switch diagram {
    case .text:
      return model.drawn(as: textDiagram(findings: profile.map { model.checked(profile: $0.forLogicModels) }))
    case .mermaid: return model.drawn(as: .mermaid(language: language))
    case .dot: return model.drawn(as: .dot(language: language))
    case .svg:
      return model.drawn(as: svgDiagram(findings: profile.map { model.checked(profile: $0.forLogicModels) }))
    case .html:
      return model.drawn(as: htmlDiagram(findings: profile.map { model.checked(profile: $0.forLogicModels) }))
    case .markdown:
      throw .usage(
        LocalizedText(
          "model logis digambar sebagai text, mermaid, dot atau html",
          en: "logic models are drawn as text, mermaid, dot or html"))
    }
  }

  private func svgDiagram(findings: Report?) -> SVGDiagram {
    .svg(page: page, theme: theme, language: language, findings: findings)
  }

  private func htmlDiagram(findings: Report?) -> HTMLDiagram {
    .html(page: page, language: language, findings: findings)
  }

  private func textDiagram(findings: Report?) -> TextDiagram {
    .text(width: width, charset: charset, language: language, findings: findings)
  }
}
