extension MarkdownDiagram: LogicModelDiagram {
  /// Draws a logic model: the problems, a table for each stage from input to impact, the assumptions.
  /// O(elements + links).
  ///
  /// Each element names what it leads to, and what is assumed for that. A link to or from an id that no element has is
  /// shown with a question mark.
  public func drawing(of model: LogicModel) -> String {
    MarkdownLogicModelDrawing(model, format: self).drawn()
  }
}
