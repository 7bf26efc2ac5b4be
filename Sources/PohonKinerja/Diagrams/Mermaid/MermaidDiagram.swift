/// Drawing as a Mermaid flowchart, for Markdown pages that render it.
///
/// Nothing of the document becomes Mermaid syntax: ids are made, labels escaped, the front matter is ours. Its labels
/// are inert even with Mermaid's protection switched off.
public struct MermaidDiagram: TreeDiagram, Hashable {
  /// The language of words that the drawing adds.
  public var language: Language
  /// Whether baselines and targets are shown below their indicators.
  public var showsTargets: Bool

  /// The most lines between boxes that GitHub draws; beyond it the drawing begins with a comment that says so.
  public static let edgeLimit = 500

  /// Creates the format.
  public init(language: Language = .indonesian, showsTargets: Bool = true) {
    self.language = language
    self.showsTargets = showsTargets
  }

  /// Draws a tree. O(n).
  public func drawing(of tree: PerformanceTree) -> String {
    MermaidTreeDrawing(columns: tree.columns, format: self).drawn()
  }
}

extension Diagram where Self == MermaidDiagram {
  /// A Mermaid flowchart.
  public static var mermaid: MermaidDiagram { MermaidDiagram() }

  /// A Mermaid flowchart.
  public static func mermaid(language: Language = .indonesian, showsTargets: Bool = true) -> MermaidDiagram {
    MermaidDiagram(language: language, showsTargets: showsTargets)
  }
}
