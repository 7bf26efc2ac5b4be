/// A script of the library, and the hash by which a policy lets it run.
struct HTMLScript {
  let text: String
  /// SHA-256 in Base64.
  let hash: String

  private init(_ parts: [String]) {
    text = "(() => {\n'use strict';\n\(parts.joined())})();\n"
    hash = Base64.text(of: SHA256.hash(Array(text.utf8)))
  }

  /// The script of a page with a tree.
  static let tree = HTMLScript([
    common, treeModel, treeFindings, treeLayout, treeCanvas, treeBoxes, treeWires, treeMoves, treeFolding,
    treeZoom,
    treeInput, treePrint, treeStart,
  ])

  /// The script of a page with a logic model.
  static let model = HTMLScript([common, modelPage])
}
