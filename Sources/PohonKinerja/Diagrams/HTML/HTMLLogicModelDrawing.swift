/// A logic model as a page.
struct HTMLLogicModelDrawing {
  init(_ model: LogicModel, as format: HTMLDiagram) {}
  consuming func drawn() -> String { "" }
}
