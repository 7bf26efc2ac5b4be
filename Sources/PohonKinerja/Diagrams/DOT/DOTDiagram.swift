/// Drawing in the DOT language, for Graphviz 2.40 or later: `dot -Tsvg tree.dot -o tree.svg`.
///
/// Ids are made, labels escaped; nothing of the document becomes a link or an attribute of another kind.
public struct DOTDiagram: TreeDiagram, Hashable {
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

  /// The most sasaran between which lines run at right angles; with more they are straight.
  ///
  /// Graphviz 2.43 ends with "Trapezoid-table overflow" on some trees of a hundred sasaran with lines at right angles, and
  /// takes up to half a minute for 300.
  public static let orthogonalLimit = 60

  /// The most levels between which lines run at right angles; with more they are straight.
  ///
  /// Graphviz 2.43 breaks off on some chains of 25 levels with lines at right angles.
  public static let orthogonalLevelLimit = 16

  /// Creates the format.
  public init(language: Language = .indonesian, showsTargets: Bool = true, findings: Report? = nil) {
    self.language = language
    self.showsTargets = showsTargets
    self.findings = findings
  }

  /// Draws a tree. O(n).
  public func drawing(of tree: PerformanceTree) -> String {
    DOTTreeDrawing(columns: tree.columns, format: self).drawn()
  }
}

extension Diagram where Self == DOTDiagram {
  /// Graphviz DOT.
  public static var dot: DOTDiagram { DOTDiagram() }

  /// Graphviz DOT.
  ///
  /// - Parameters:
  ///   - language: The language of words that the drawing adds.
  ///   - showsTargets: Whether baselines and targets are shown.
  ///   - findings: A report whose findings are counted in the boxes they are about.
  public static func dot(
    language: Language = .indonesian, showsTargets: Bool = true, findings: Report? = nil
  ) -> DOTDiagram {
    DOTDiagram(language: language, showsTargets: showsTargets, findings: findings)
  }
}
