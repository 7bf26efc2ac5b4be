/// The drawings that a page is printed as.
enum HTMLSheets {
  /// The sheets of a tree; none when it is too large for them, and the browser prints the page as a list.
  static func sheets(of tree: PerformanceTree, as format: HTMLDiagram) -> [String] {
    guard !tree.isEmpty, tree.count <= HTMLDiagram.largestOpenTree else { return [] }
    let sheet = tree.sheet(as: svg(format))
    return sheet.isReadable || format.page == .natural ? [sheet.svg] : []
  }

  /// The sheet of a logic model.
  static func sheets(of model: LogicModel, as format: HTMLDiagram) -> [String] {
    [model.drawn(as: svg(format))].filter { !$0.isEmpty }
  }

  private static func svg(_ format: HTMLDiagram) -> SVGDiagram {
    SVGDiagram(
      page: format.page, theme: .light, language: format.language, showsTargets: format.showsTargets,
      findings: format.findings
    ).embedded(elementIDPrefix: "sv-")
  }
}
