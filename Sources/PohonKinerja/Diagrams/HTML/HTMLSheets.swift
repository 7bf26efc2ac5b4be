/// The drawings that a page is printed as.
enum HTMLSheets {
  /// The sheets of a tree, one or, where its text would be too small on one, an overview and one for each branch.
  ///
  /// None when the tree is too large for them or when a sheet would be too small all the same; the browser then prints
  /// the page as a list.
  static func sheets(of tree: PerformanceTree, as format: HTMLDiagram) -> [String] {
    guard !tree.isEmpty, tree.count <= HTMLDiagram.largestOpenTree else { return [] }
    let sheets = tree.sheets(as: svg(format))
    return sheets.isReadable || format.page == .natural ? sheets.sheets.map(\.svg) : []
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
