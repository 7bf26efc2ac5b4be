import Testing

@testable import PohonKinerja

/// What findings may not depend on: the order of siblings, ids, and edits elsewhere. `Tests/Benchmarks` asks the same of
/// hundreds of trees with seeded defects.
@Suite struct StabilityTests {
  static let trees = ProofTree.all

  @Test(arguments: trees)
  func `findings do not depend on the order of siblings`(_ place: ProofTree) throws {
    var generator = SeededGenerator(seed: 11)
    var shuffled = place.tree
    for node in place.tree.preOrder where !node.isLeaf {
      for child in node.children.map(\.id).shuffled(using: &generator) {
        try shuffled.move(child, under: node.id)
      }
    }
    #expect(ProofTree.findings(shuffled) == ProofTree.findings(place.tree))
  }

  @Test(arguments: trees)
  func `findings do not depend on ids`(_ place: ProofTree) throws {
    func other(_ id: String) -> String { "x\(String(id.reversed()))" }
    var renamed = place.tree
    for node in place.tree.preOrder {
      try renamed.update(node.id) { draft in
        draft.id = other(node.id)
        for (place, indicator) in node.indicators.enumerated() {
          draft.indicators[place].id = other(indicator.id)
        }
        for place in draft.indicators.indices {
          guard let whole = draft.indicators[place].contribution?.indicator else { continue }
          draft.indicators[place].contribution?.indicator = other(whole)
        }
        for place in draft.waivers.indices {
          draft.waivers[place].indicator = draft.waivers[place].indicator.map(other)
        }
      }
    }
    renamed.crosscutting = place.tree.crosscutting.map {
      CrosscuttingLink(
        from: other($0.source), to: $0.target.map(other), unit: $0.unit, note: $0.note, status: $0.status)
    }
    #expect(ProofTree.findings(renamed) == ProofTree.findings(place.tree, named: other))
  }

  @Test(arguments: trees)
  func `findings do not depend on a tree beside`(_ place: ProofTree) throws {
    // The document's own figures, such as how many of its indicators have a formula, are not asked for here.
    var widened = place.tree
    widened.claimsSingleRoot = false
    let before = ProofTree.findings(widened)
    // On the level of the tree's own roots: a root below another's level is one without a parent.
    let level = try #require(widened.roots.min { $0.levelRank < $1.levelRank }).level
    try widened.insert(
      SasaranDraft(
        "Terjaganya kerukunan antarumat beragama", id: "BESIDE", level: level.code,
        owner: "Kepala Badan Kesbangpol",
        isContext: true))
    #expect(ProofTree.findings(widened).subtracting(before).isEmpty)
    #expect(before.subtracting(ProofTree.findings(widened)).isEmpty)
  }
}

/// A tree that something is found in.
struct ProofTree: CustomTestStringConvertible {
  let name: String
  let tree: PerformanceTree
  var testDescription: String { name }

  /// The published trees, and the trees in which the rules find something, whose sasaran and indicators all have ids of
  /// their own.
  static let all =
    RealTrees.all.map { ProofTree(name: $0.title, tree: $0) }
    + RuleCatalogue.standard.flatMap { rule in
      rule.examples.filter { !$0.findings.isEmpty && isPlain($0.tree) }.map {
        ProofTree(name: "\(rule.id): \($0.title)", tree: $0.tree)
      }
    }

  private static func isPlain(_ tree: PerformanceTree) -> Bool {
    let nodes = tree.preOrder.map(\.id)
    let indicators = tree.preOrder.flatMap { $0.indicators.map(\.id) }
    return !tree.isEmpty && Set(nodes).count == nodes.count && Set(indicators).count == indicators.count
      && tree.preOrder.allSatisfy { $0.declaredParent == nil && $0.unknownLevel == nil }
      && tree.crosscutting.allSatisfy { tree[$0.source] != nil }
  }

  /// Every rule that is not of one ministry alone.
  static let profile = Profile.strict

  /// What is found where, each as a line. Of two sasaran that say the same the later one is reported, so of these only
  /// the family counts.
  static func findings(_ tree: PerformanceTree, named name: (String) -> String = { $0 }) -> Set<String> {
    var counts: [String: Int] = [:]
    for finding in tree.checked(profile: profile).findings {
      let node = finding.sasaran.flatMap { tree[$0] }
      let place =
        finding.rule == "sasaran-near-copy"
        ? "below \(node?.parent.map { name($0.id) } ?? "")"
        : "\(node.map { name($0.id) } ?? "") \(finding.indicator.map(name) ?? "")"
      counts["\(finding.rule) \(finding.severity) \(place)", default: 0] += 1
    }
    return Set(counts.map { "\($0) × \($1)" })
  }
}
