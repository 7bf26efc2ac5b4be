/// Drawing as SVG, for walls, slides and web pages: a box per sasaran, a band per level, nothing but shapes and text.
///
/// The drawing needs no font, script, style sheet or network of its own: text is measured by tables of letter widths
/// that Arial, Helvetica and Liberation Sans share, colours are literal, nothing of the document becomes a link or an
/// attribute of another kind. It is accessible: a title, a description with every sasaran, and a title per box.
///
/// ```swift
/// tree.drawn(as: .svg(page: .a3))
/// tree.drawn(as: .svg(detail: .statements))   // a whole province at once
/// ```
///
/// A tree that would be printed too small on its page says so in its footer; ``PerformanceTree/sheets(as:)`` spreads it
/// over several.
public struct SVGDiagram: TreeDiagram, Hashable {
  /// The page the drawing is made for.
  public var page: Page
  /// Light, dark, or as the reader's screen is set.
  public var theme: Theme
  /// The language of headings and other words that the drawing adds.
  public var language: Language
  /// Whether baselines and targets are shown below their indicators.
  public var showsTargets: Bool
  /// A report whose findings are shown as badges on the boxes they are about; waived ones are not.
  public var findings: Report?
  /// How much of each sasaran is shown.
  public var detail: Detail
  /// How the sasaran stand, where the tree was measured.
  public var statuses: StatusMarks?
  /// What happens to the sasaran, where two trees are drawn as one.
  public var changes: ChangeMarks?
  /// What every id in the drawing begins with, so that ids stay unique where drawings are put into one page.
  ///
  /// Only ASCII letters, digits, `-` and `_` are used of it.
  public var elementIDPrefix: String
  /// Whether the drawing is to be part of an HTML page: without a style element and without classes.
  public var isEmbedded: Bool

  /// Creates the format.
  ///
  /// - Parameter page: The page the drawing is made for; where none is given A3, and of ``Detail/statements`` a sheet as
  ///   large as it takes.
  public init(
    page: Page? = nil, theme: Theme = .automatic, language: Language = .indonesian, showsTargets: Bool = true,
    findings: Report? = nil, elementIDPrefix: String = "", isEmbedded: Bool = false, detail: Detail = .full
  ) {
    self.page = page ?? Self.usualPage(for: detail)
    self.detail = detail
    self.theme = theme
    self.language = language
    self.showsTargets = showsTargets
    self.findings = findings
    self.elementIDPrefix = elementIDPrefix
    self.isEmbedded = isEmbedded
  }

  /// The same drawing to be put into an HTML page: light, without a style element, every id with a prefix.
  public func embedded(elementIDPrefix prefix: String) -> SVGDiagram {
    var embedded = self
    embedded.elementIDPrefix = prefix
    embedded.isEmbedded = true
    if embedded.theme == .automatic { embedded.theme = .light }
    return embedded
  }

  /// Draws a tree on one sheet. O(n).
  public func drawing(of tree: PerformanceTree) -> String {
    tree.sheet(as: self).svg
  }
}

extension Diagram where Self == SVGDiagram {
  /// SVG for a sheet of A3, light or dark as the screen is.
  public static var svg: SVGDiagram { SVGDiagram() }

  /// SVG.
  ///
  /// - Parameters:
  ///   - page: The page the drawing is made for; where none is given A3, and of ``SVGDiagram/Detail/statements`` a sheet
  ///     as large as it takes.
  ///   - theme: Light, dark, or as the reader's screen is set.
  ///   - language: The language of words that the drawing adds.
  ///   - showsTargets: Whether baselines and targets are shown.
  ///   - findings: A report whose findings are shown as badges.
  ///   - detail: How much of each sasaran is shown.
  public static func svg(
    page: SVGDiagram.Page? = nil, theme: SVGDiagram.Theme = .automatic, language: Language = .indonesian,
    showsTargets: Bool = true, findings: Report? = nil, detail: SVGDiagram.Detail = .full
  ) -> SVGDiagram {
    SVGDiagram(
      page: page, theme: theme, language: language, showsTargets: showsTargets, findings: findings,
      detail: detail)
  }
}
