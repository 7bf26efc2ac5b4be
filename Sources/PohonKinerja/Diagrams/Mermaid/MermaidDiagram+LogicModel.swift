extension MermaidDiagram: LogicModelDiagram {
  /// Draws a logic model: a column per stage from input to impact, links as arrows with what they assume, problems
  /// and assumptions at the sides. O(elements + links).
  ///
  /// A link to or from an id that no element has leads to a dashed box with that id.
  public func drawing(of model: LogicModel) -> String {
    MermaidLogicModelDrawing(model, format: self).drawn()
  }
}
