/// The scripts of drawings.
enum HTMLScript {
  private static func script(_ parts: [String]) -> HashedText {
    HashedText("(() => {\n'use strict';\n\(parts.joined())})();\n")
  }

  /// The script of a page with a tree.
  static let tree = script([
    common, treeModel, treeFindings, treeLayout, treeCanvas, treeBoxes, treeWires, treeMoves, treeFolding,
    treeZoom,
    treeInput, treePrint, treeStart,
  ])

  /// The script of a page with a logic model.
  static let model = script([common, modelPage])
}
