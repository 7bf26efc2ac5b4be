/// A format that can show how the sasaran of a measured tree stand: by sign, number and word, and in colour besides.
public protocol StatusDiagram: TreeDiagram {
  /// The statuses that are shown, or `nil` for none.
  var statuses: StatusMarks? { get set }
}

extension StatusDiagram {
  /// The same format with the statuses of a measured tree.
  ///
  /// ```swift
  /// tree.drawn(as: .html.showing(measured.marks))
  /// ```
  public func showing(_ statuses: StatusMarks) -> Self {
    var format = self
    format.statuses = statuses
    return format
  }
}

extension TextDiagram: StatusDiagram {}
extension MarkdownDiagram: StatusDiagram {}
extension MermaidDiagram: StatusDiagram {}
extension DOTDiagram: StatusDiagram {}
extension SVGDiagram: StatusDiagram {}
extension HTMLDiagram: StatusDiagram {}
