import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A budget that is not the sum of those below.
  static let budgetWrong = DefectKind("budget-sum") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: {
          !$0.isLeaf && !$0.budget.isEmpty && $0.parent.map { $0.budget.isEmpty } ?? true
            && $0.children.allSatisfy { !$0.budget.isEmpty }
        })
    else { return nil }
    let entry = random.pick(node.budget.entries)
    let distance = Number((1 + random.below(9)) * random.pick([1, 1_000, 1_000_000]))
    guard let amount = try? entry.amount.adding(distance) else { return nil }
    return clean.planting(at: node) { $0.budget.set(amount, for: entry.year) }
  }
}
