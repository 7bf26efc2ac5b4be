/// The order of some items of which three trees have some each.
struct MergedOrder {
  private let items: Set<Int>
  private let ours: [Int]
  private let theirs: [Int]
  /// What both sides have here, in the order that counts.
  private let backbone: [Int]
  /// What both sides have here, in the order of each.
  let shared: [Int]
  let sharedOfTheirs: [Int]
  /// Whether both sides changed the order, and not alike; then that of our side counts.
  let isConflict: Bool

  init(items: Set<Int>, base: [Int], ours: [Int], theirs: [Int]) {
    self.items = items
    self.ours = ours.filter { items.contains($0) }
    self.theirs = theirs.filter { items.contains($0) }
    let shared = Set(self.ours).intersection(self.theirs)
    let our = self.ours.filter { shared.contains($0) }
    let their = self.theirs.filter { shared.contains($0) }
    self.shared = our
    sharedOfTheirs = their
    let before = base.filter { shared.contains($0) }
    let known = Set(before)
    let ourKnown = our.filter { known.contains($0) }
    let theirKnown = their.filter { known.contains($0) }
    let (isOurOrderOld, isTheirOrderOld) = (ourKnown == before, theirKnown == before)
    // Where both left the old order alone, they have put the same additions in another order.
    isConflict = our != their && isOurOrderOld == isTheirOrderOld
    backbone = isOurOrderOld && !isTheirOrderOld ? their : our
  }

  /// The order: what only one side has stands behind what it stood behind there; of both sides at one place the one whose
  /// first item ranks lower comes first, so that it does not matter which side is which.
  func merged(rank: (Int) -> [UInt8]) -> [Int] {
    let shared = Set(backbone)
    var runs: [Int: [[Int]]] = [:]
    for side in [ours, theirs] {
      var anchor = -1
      var run: [Int] = []
      for item in side + [-1] {
        guard item < 0 || shared.contains(item) else {
          run.append(item)
          continue
        }
        if !run.isEmpty { runs[anchor, default: []].append(run) }
        run = []
        anchor = item
      }
    }
    var merged: [Int] = []
    for anchor in [-1] + backbone {
      if anchor >= 0 { merged.append(anchor) }
      let here = (runs[anchor] ?? []).map { (key: $0.first.map(rank) ?? [], run: $0) }
      for (_, run) in here.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) { merged += run }
    }
    // What stands here although neither side has it here: put back by a conflict.
    let placed = Set(merged)
    return merged + items.subtracting(placed).sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
  }
}
