/// Drawing as Markdown: the counts, then a table for each level.
///
/// Tables are those of GitHub and of most other programs. The document's text shows exactly as it was written.
public struct MarkdownDiagram: TreeDiagram, Hashable {
  /// The language of headings and other words that the drawing adds.
  public var language: Language
  /// Whether there is a column for baselines and targets, where the tree has any.
  public var showsTargets: Bool
  /// A report whose findings have a column; those of the document stand above the tables. Waived ones are not shown.
  public var findings: Report?
  /// How the sasaran stand, where the tree was measured.
  public var statuses: StatusMarks?
  /// What happens to the sasaran, where two trees are drawn as one.
  public var changes: ChangeMarks?

  /// Creates the format.
  public init(language: Language = .indonesian, showsTargets: Bool = true, findings: Report? = nil) {
    self.language = language
    self.showsTargets = showsTargets
    self.findings = findings
  }

  /// Draws a tree. O(n · levels).
  public func drawing(of tree: PerformanceTree) -> String {
    MarkdownTreeDrawing(columns: tree.columns, format: self).drawn()
  }
}

extension Diagram where Self == MarkdownDiagram {
  /// Markdown with a table for each level.
  public static var markdown: MarkdownDiagram { MarkdownDiagram() }

  /// Markdown with a table for each level.
  ///
  /// - Parameters:
  ///   - language: The language of words that the drawing adds.
  ///   - showsTargets: Whether baselines and targets are shown.
  ///   - findings: A report whose findings are shown.
  public static func markdown(
    language: Language = .indonesian, showsTargets: Bool = true, findings: Report? = nil
  ) -> MarkdownDiagram {
    MarkdownDiagram(language: language, showsTargets: showsTargets, findings: findings)
  }
}
