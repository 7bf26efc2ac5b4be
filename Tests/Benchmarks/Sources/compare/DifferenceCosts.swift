import PohonKinerja

/// What it takes to compare a tree with a later version of it, to apply the difference, and to merge two versions.
struct DifferenceCosts {
  private let tree: PerformanceTree

  init(_ bytes: [UInt8]) throws {
    tree = try PerformanceTree(json: bytes, limits: .national)
  }

  func print() throws {
    let later = try edited(from: 0)
    let other = try edited(from: 1)
    Swift.print("\(tree.count) sasaran, \(tree.indicatorCount) indicators, every tenth sasaran edited")
    let difference = TreeDifference(from: tree, to: later)
    line("equal trees", timed { TreeDifference(from: tree, to: tree) }.seconds)
    line(
      "difference, \(difference.sasaran.count) changes",
      timed { TreeDifference(from: tree, to: later) }.seconds)
    let applied = try timed { try tree.applying(difference) }
    line("applied", applied.seconds)
    Swift.print("the result is the later tree: \(applied.result == later)")
    let stranger = stranger()
    line(
      "difference to a tree in which every sentence is another",
      timed { TreeDifference(from: tree, to: stranger) }.seconds)
    line("merge", timed { PerformanceTree.merging(later, other, base: tree) }.seconds)
  }

  /// The tree with every tenth sasaran reworded, moved, retargeted or taken out.
  private func edited(from start: Int) throws -> PerformanceTree {
    var edited = tree
    let ids = tree.preOrder.map(\.id)
    for (number, place) in stride(from: 10 + start, to: ids.count, by: 10).enumerated()
    where edited[ids[place]] != nil {
      let id = ids[place]
      switch number % 4 {
      case 0: try edited.update(id) { $0.statement += " yang berkelanjutan" }
      case 1: try? edited.move(id, under: ids[place - 10])
      case 2:
        try edited.update(id) { if !$0.indicators.isEmpty { $0.indicators[0].targets.set(77, for: 2026) } }
      default: if edited[id]?.isLeaf == true { try edited.remove(id) }
      }
    }
    return edited
  }

  /// A tree of the same shape whose ids and sentences are others, which takes the search for likeness to its bounds.
  private func stranger() -> PerformanceTree {
    var number = 0
    return PerformanceTree(
      tree.title, period: tree.period, cascade: tree.cascade,
      flat: tree.preOrder.map { sasaran in
        number += 1
        return (
          SasaranDraft(
            "\(sasaran.statement) wilayah \(number)", id: "x\(sasaran.id)", level: sasaran.level.code),
          sasaran.parent.map { "x\($0.id)" }
        )
      })
  }

  private func line(_ name: String, _ seconds: Double) {
    Swift.print("\(name.padded(to: 60))\("\(Int(seconds * 1e3)) ms".leading(10))")
  }
}
