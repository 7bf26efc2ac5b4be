/// A format that draws logic models.
public protocol LogicModelDiagram: Diagram {
  /// Draws a logic model. O(elements + links).
  func drawing(of model: LogicModel) -> String
}

extension LogicModel {
  /// Draws the model: `.text(width: 100)`, `.svg(page: .a3)`, `.mermaid`, `.dot`. O(elements + links).
  public func drawn(as diagram: some LogicModelDiagram) -> String {
    diagram.drawing(of: self)
  }
}
