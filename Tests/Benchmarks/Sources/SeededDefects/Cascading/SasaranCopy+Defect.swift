import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran in the words of its parent.
  static let copied = DefectKind(
    "sasaran-copy",
    implies: ["no-shared-concept": "what tied a sasaran to its branch is no longer beside it"]
  ) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, clean.isOwn(node), clean.isOwn(parent), clean.isFree(node) else {
            return false
          }
          return clean.stage(of: node) == clean.stage(of: parent)
            && parent.children.contains { $0.id != node.id }
            && (node.level.kind == parent.level.kind || !clean.isOutcome(node))
        }), let parent = node.parent
    else { return nil }
    let statement = parent.statement.copiedCarelessly(&random)
    guard let indicators = clean.indicators(of: node, measuring: Statement(parent.statement).bareTopic) else {
      return nil
    }
    return clean.planting(at: node) {
      $0.statement = statement
      $0.indicators = indicators
    }
  }
}
