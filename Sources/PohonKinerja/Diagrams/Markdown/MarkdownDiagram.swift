/// Drawing as Markdown: the counts, then a table for each level.
///
/// Tables are those of GitHub and of most other programs. The document's text shows exactly as it was written.
public struct MarkdownDiagram: TreeDiagram, Hashable {
  /// The language of headings and other words that the drawing adds.
  public var language: Language
  /// Whether there is a column for baselines and targets, where the tree has any.
  public var showsTargets: Bool

  /// Creates the format.
  public init(language: Language = .indonesian, showsTargets: Bool = true) {
    self.language = language
    self.showsTargets = showsTargets
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
  public static func markdown(language: Language = .indonesian, showsTargets: Bool = true) -> MarkdownDiagram
  {
    MarkdownDiagram(language: language, showsTargets: showsTargets)
  }
}
