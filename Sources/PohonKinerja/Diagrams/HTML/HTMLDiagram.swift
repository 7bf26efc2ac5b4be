/// Drawing as one HTML page, complete in itself, for any browser of today.
///
/// The page reads without JavaScript: everything is open, and tools are not shown. With it the drawing folds and
/// unfolds, shows a tree down to a level, searches, zooms, leads from findings to boxes, is worked by keyboard and read by
/// screen readers, and links to each sasaran (`#s-S2.1`). A strict content security policy lets nothing run but the
/// script of the library and nothing be loaded; nothing of the document becomes markup, script or address.
public struct HTMLDiagram: TreeDiagram, LogicModelDiagram, Hashable {
  /// The paper that the page is printed on, sheets, lists and findings alike.
  public var page: SVGDiagram.Page
  /// The language of controls, headings and other words that the drawing adds.
  public var language: Language
  /// Whether baselines and targets are shown below their indicators.
  public var showsTargets: Bool
  /// A report whose findings are shown at the boxes they are about and in a list; waived ones are not. Of a part of a tree,
  /// those about sasaran outside it are counted.
  ///
  /// All that the list has, however many, are printed behind the chart or the list of sasaran, and only while the list is
  /// open; without JavaScript they are not printed.
  public var findings: Report?
  /// How the sasaran stand, where the tree was measured.
  public var statuses: StatusMarks?
  /// What happens to the sasaran, where two trees are drawn as one.
  public var changes: ChangeMarks?

  /// The most sasaran that stand in the page as boxes from the start. Our convention.
  ///
  /// A larger tree comes as data from which the script builds the boxes in view, and as a plain list for browsers without
  /// JavaScript.
  public static let largestOpenTree = 400

  /// The most sasaran that are printed as a chart, on as many sheets as it takes. Our convention.
  ///
  /// The sheets are in the page from the start, some four kilobytes for each sasaran. A larger tree is printed as a list;
  /// nothing is left out of either.
  public static let largestTreeOfSheets = 1_000

  /// Creates the format.
  public init(
    page: SVGDiagram.Page = .a3, language: Language = .indonesian, showsTargets: Bool = true,
    findings: Report? = nil
  ) {
    self.page = page
    self.language = language
    self.showsTargets = showsTargets
    self.findings = findings
  }

  /// Draws a tree. O(n).
  public func drawing(of tree: PerformanceTree) -> String {
    HTMLTreeDrawing(tree, as: self).drawn()
  }

  /// Draws a logic model: a column for each stage from input to impact, problems above and assumptions below. It is
  /// printed on ``page``, or on the smallest larger paper where its text would be below 6.5 points.
  /// O(elements + links).
  public func drawing(of model: LogicModel) -> String {
    HTMLLogicModelDrawing(model, as: self).drawn()
  }
}

extension Diagram where Self == HTMLDiagram {
  /// An HTML page, printed on A3.
  public static var html: HTMLDiagram { HTMLDiagram() }

  /// An HTML page.
  ///
  /// - Parameters:
  ///   - page: The paper that the page is printed on.
  ///   - language: The language of words that the drawing adds.
  ///   - showsTargets: Whether baselines and targets are shown.
  ///   - findings: A report whose findings are shown where they belong.
  public static func html(
    page: SVGDiagram.Page = .a3, language: Language = .indonesian, showsTargets: Bool = true,
    findings: Report? = nil
  ) -> HTMLDiagram {
    HTMLDiagram(page: page, language: language, showsTargets: showsTargets, findings: findings)
  }
}
