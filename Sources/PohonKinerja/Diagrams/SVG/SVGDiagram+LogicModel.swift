extension SVGDiagram: LogicModelDiagram {
  /// Draws a logic model on one sheet: a column per stage from input to impact, links as arrows, the problems above and
  /// the assumptions below. O(n log n) for n elements and links.
  ///
  /// A link to or from an id that no element has leads to a box with that id and a question mark. Links that skip a
  /// stage or lead back pass below the columns, never through a box.
  public func drawing(of model: LogicModel) -> String {
    model.sheet(as: self).svg
  }
}

extension LogicModel {
  /// Draws the model on one sheet and tells how large its text is on paper. O(n log n) for n elements and links.
  public func sheet(as format: SVGDiagram) -> SVGSheet {
    SVGLogicModelSheet(SVGLogicModelContent(self, as: format)).drawn()
  }
}
