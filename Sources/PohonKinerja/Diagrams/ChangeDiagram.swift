/// A format that can show what happens to the sasaran of two trees: by sign and words, and in colour besides.
public protocol ChangeDiagram: TreeDiagram {
  /// The changes that are shown, or `nil` for none.
  var changes: ChangeMarks? { get set }
}

extension ChangeDiagram {
  /// The same format with what happens between two trees.
  ///
  /// ```swift
  /// drawing.tree.drawn(as: .html.showing(drawing.marks))
  /// ```
  public func showing(_ changes: ChangeMarks) -> Self {
    var format = self
    format.changes = changes
    return format
  }
}

extension TextDiagram: ChangeDiagram {}
extension MarkdownDiagram: ChangeDiagram {}
extension MermaidDiagram: ChangeDiagram {}
extension DOTDiagram: ChangeDiagram {}
extension SVGDiagram: ChangeDiagram {}
extension HTMLDiagram: ChangeDiagram {}
