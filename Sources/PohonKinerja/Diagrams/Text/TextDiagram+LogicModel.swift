extension TextDiagram: LogicModelDiagram {
  /// Draws a logic model: problems, the five stages from input to impact, assumptions. O(elements + links).
  ///
  /// Below each element stand its links: an arrow, the effect, and what is assumed. A link to or from an id
  /// that no element has is shown with a question mark.
  public func drawing(of model: LogicModel) -> String {
    var drawing = TextLogicModelDrawing(model, as: self)
    return drawing.finished()
  }
}
