import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A single child that says the same in other words.
  static let passedThrough = DefectKind(
    "only-child-pass-through",
    implies: [
      "sasaran-near-copy": "an only child that says the same is a near copy of its parent"
    ]
  ) { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOwn(node) && clean.canLoseChildren(node) && Statement(node.statement).words.count > 3
            && node.children.allSatisfy {
              clean.isFree($0) && clean.isOwn($0) && clean.stage(of: $0) == clean.stage(of: node)
                && $0.level.kind == .position
            }
        }), let (tree, child) = clean.leavingOneChild(of: node, &random)
    else { return nil }
    var changed = tree
    let statement = node.statement.withOtherFunctionWords(&random)
    guard let indicators = clean.indicators(of: child, measuring: Statement(statement).bareTopic),
      (try? changed.update(
        child.id,
        { draft in
          draft.statement = statement
          draft.indicators = indicators
        })) != nil
    else { return nil }
    return PlantedTree(changed, at: .sasaran(node.id))
  }
}

extension String {
  /// The text with other words between those that say something.
  func withOtherFunctionWords(_ random: inout RandomStream) -> String {
    let words = Statement(self).words
    let place = words.firstIndex(of: "di")
    if let place, random.below(2) == 0 {
      return (words[..<place] + ["pada"] + words[(place + 1)...]).joined(separator: " ")
    }
    let word = random.pick(["dalam", "untuk", "atas", "dari", "pada"])
    let middle = Swift.min(2, words.count - 1)
    return (words[..<middle] + [word] + words[middle...]).joined(separator: " ")
  }
}
