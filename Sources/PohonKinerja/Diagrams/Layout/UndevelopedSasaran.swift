/// Sasaran above the last level that nothing is below: what a drawing marks as not passed down yet.
struct UndevelopedSasaran {
  private let columns: TreeColumns
  private let isLastLevelExempt: Bool

  init(in columns: TreeColumns) {
    self.columns = columns
    // Not everything is passed down to people and to nomenclature, as the rule `leaf-above-bottom` says.
    isLastLevelExempt = columns.header.cascade.levels.last?.kind != .position
  }

  /// Whether a sasaran is to be marked: it has nothing below it and does not say why, or a check found it so.
  func contains(_ row: Row, findings: [Finding]) -> Bool {
    let node = columns.nodes[row]
    guard node.firstChild == .none, !node.marks.contains(.cut) else { return false }
    if findings.contains(where: { $0.rule == "leaf-above-bottom" }) { return true }
    guard node.marks.isDisjoint(with: [.context, .executedByOwner]) else { return false }
    return Int(node.level) < columns.header.cascade.levels.count - (isLastLevelExempt ? 2 : 1)
  }
}
