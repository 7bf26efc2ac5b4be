/// Drawing as a Mermaid flowchart, for Markdown pages that render it.
///
/// Nothing of the document becomes Mermaid syntax: ids are made, labels escaped, the front matter is ours. Its labels
/// are inert even with Mermaid's protection switched off.
public struct MermaidDiagram: TreeDiagram, Hashable {
  /// The language of words that the drawing adds.
  public var language: Language
  /// Whether baselines and targets are shown below their indicators.
  public var showsTargets: Bool
  /// A report whose findings are counted in the boxes they are about; waived ones are not.
  public var findings: Report?
  /// How the sasaran stand, where the tree was measured.
  public var statuses: StatusMarks?
  /// What happens to the sasaran, where two trees are drawn as one.
  public var changes: ChangeMarks?

  /// The most lines between boxes that Mermaid draws unless it is told otherwise, as GitHub never does (`maxEdges`).
  public static let edgeLimit = 500
  /// The most characters of a flowchart that Mermaid draws unless it is told otherwise (`maxTextSize`).
  public static let characterLimit = 50_000

  /// Creates the format.
  public init(language: Language = .indonesian, showsTargets: Bool = true, findings: Report? = nil) {
    self.language = language
    self.showsTargets = showsTargets
    self.findings = findings
  }

  /// Draws a tree in one flowchart. O(n).
  ///
  /// Beyond ``edgeLimit`` or ``characterLimit`` it begins with a comment that says so, since GitHub will not draw it:
  /// ``PerformanceTree/flowcharts(as:)`` gives several that it draws.
  public func drawing(of tree: PerformanceTree) -> String {
    MermaidTreeDrawing(columns: tree.columns, format: self).drawn()
  }
}

extension Diagram where Self == MermaidDiagram {
  /// A Mermaid flowchart.
  public static var mermaid: MermaidDiagram { MermaidDiagram() }

  /// A Mermaid flowchart.
  ///
  /// - Parameters:
  ///   - language: The language of words that the drawing adds.
  ///   - showsTargets: Whether baselines and targets are shown.
  ///   - findings: A report whose findings are counted in the boxes they are about.
  public static func mermaid(
    language: Language = .indonesian, showsTargets: Bool = true, findings: Report? = nil
  ) -> MermaidDiagram {
    MermaidDiagram(language: language, showsTargets: showsTargets, findings: findings)
  }
}
