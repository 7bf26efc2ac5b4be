extension DOTDiagram: LogicModelDiagram {
  /// Draws a logic model: a column per stage from input to impact, links as arrows with what they assume, problems
  /// at the left and assumptions below. O(elements + links).
  ///
  /// A link to or from an id that no element has leads to a dashed box with that id.
  public func drawing(of model: LogicModel) -> String {
    DOTLogicModelDrawing(model, format: self).drawn()
  }
}
