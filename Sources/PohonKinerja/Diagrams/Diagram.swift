/// A format in which the library draws: a value that carries its own options.
///
/// Formats are made by static functions, so that a call reads `tree.drawn(as: .text(width: 80))`. A new format is
/// a type that conforms to ``TreeDiagram``, ``LogicModelDiagram`` or both, in a file of its own. Drawings are
/// the same to the byte for the same input, and take time and memory in proportion to it.
public protocol Diagram: Sendable {
  /// The language of headings and other words that the drawing adds.
  var language: Language { get set }
}

/// A format that draws performance trees.
public protocol TreeDiagram: Diagram {
  /// Draws a tree. O(n).
  func drawing(of tree: PerformanceTree) -> String
}

extension PerformanceTree {
  /// Draws the tree: `.text(width: 100)`, `.svg(page: .a3)`, `.markdown`, `.mermaid`, `.dot`. O(n).
  public func drawn(as diagram: some TreeDiagram) -> String {
    diagram.drawing(of: self)
  }
}
