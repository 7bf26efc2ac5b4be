import PohonKinerja
import TreeGenerator

/// A change of a tree that no finding may depend on.
package enum TreeChange: String, CaseIterable, Sendable {
  case siblingOrder = "order of siblings"
  case ids = "ids"
  case unrelatedEdits = "unrelated edits"

  /// The changed tree, with what became of a subject; `nil` where the change does not apply.
  func made(
    in seeded: SeededTree, _ random: inout RandomStream
  ) -> (tree: PerformanceTree, name: (Finding.Subject) -> Finding.Subject)? {
    switch self {
    case .siblingOrder: Self.shuffled(seeded.tree, &random).map { ($0, { $0 }) }
    case .ids: Self.renamed(seeded.tree)
    case .unrelatedEdits: Self.edited(seeded, &random).map { ($0, { $0 }) }
    }
  }

  /// The tree with the children of every sasaran in another order. What was cut off from its parent stays in its place.
  private static func shuffled(_ tree: PerformanceTree, _ random: inout RandomStream) -> PerformanceTree? {
    guard tree.hasDistinctIDs else { return nil }
    var shuffled = tree
    for node in tree.preOrder where !node.isLeaf {
      var children = node.children.map(\.id)
      for place in children.indices.dropLast() {
        children.swapAt(place, place + random.below(children.count - place))
      }
      for id in children { guard (try? shuffled.move(id, under: node.id)) != nil else { return nil } }
    }
    return shuffled
  }

  /// The tree with other ids throughout, longer and in another alphabetical order.
  private static func renamed(_ tree: PerformanceTree) -> (
    PerformanceTree, (Finding.Subject) -> Finding.Subject
  )? {
    guard tree.hasDistinctIDs, tree.preOrder.allSatisfy({ $0.declaredParent == nil }) else { return nil }
    func other(_ id: String) -> String { "id-\(String(id.reversed()))-\(id.count)" }
    var renamed = tree
    for node in tree.preOrder {
      do {
        try renamed.update(node.id) { draft in
          draft.id = other(node.id)
          for (place, indicator) in node.indicators.enumerated() {
            draft.indicators[place].id = other(indicator.id)
          }
          for place in draft.indicators.indices {
            if let whole = draft.indicators[place].contribution?.indicator {
              draft.indicators[place].contribution?.indicator = other(whole)
            }
          }
          for place in draft.waivers.indices {
            draft.waivers[place].indicator = draft.waivers[place].indicator.map(other)
          }
        }
      } catch { return nil }
    }
    renamed.crosscutting = tree.crosscutting.map {
      CrosscuttingLink(
        from: other($0.source), to: $0.target.map(other), unit: $0.unit, note: $0.note, status: $0.status)
    }
    return (
      renamed,
      { subject in
        switch subject {
        case .sasaran(let id): .sasaran(other(id))
        case .indicator(let indicator, let id): .indicator(other(indicator), of: other(id))
        case .document, .element, .link: subject
        }
      }
    )
  }

  /// The tree with some leaves reworded and their formulas told more closely, far from the defect.
  private static func edited(_ seeded: SeededTree, _ random: inout RandomStream) -> PerformanceTree? {
    guard seeded.tree.hasDistinctIDs else { return nil }
    var family: Set<String> = []
    for subject in seeded.subjects {
      switch subject {
      case .sasaran(let id), .indicator(_, let id):
        family.insert(id)
        guard let node = seeded.tree[id] else { continue }
        family.formUnion(node.children.map(\.id))
        if let parent = node.parent { family.formUnion([parent.id] + parent.children.map(\.id)) }
      case .document, .element, .link: continue
      }
    }
    let leaves = seeded.tree.preOrder.filter {
      $0.isLeaf && !family.contains($0.id) && seeded.base.isFaultless($0) && seeded.base.isOwn($0)
        && $0.declaredParent == nil
    }
    guard !leaves.isEmpty else { return nil }
    var edited = seeded.tree
    for _ in 0..<3 {
      let leaf = random.pick(leaves)
      guard
        (try? edited.update(
          leaf.id,
          { draft in
            draft.statement += " tahap akhir"
            for place in draft.indicators.indices where draft.indicators[place].formula != nil {
              draft.indicators[place].formula? += " menurut pedoman"
            }
          })) != nil
      else { return nil }
    }
    return edited
  }
}

extension PerformanceTree {
  /// Whether every id stands once.
  var hasDistinctIDs: Bool {
    let nodes = preOrder.map(\.id)
    let indicators = preOrder.flatMap { $0.indicators.map(\.id) }
    return Set(nodes).count == nodes.count && Set(indicators).count == indicators.count
  }
}
