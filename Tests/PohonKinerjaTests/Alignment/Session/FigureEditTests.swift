import Testing

@testable import PohonKinerja

/// What an edit of baselines and targets alone changes: nothing that a rule on families says, for a session does not ask
/// those again.
@Suite struct FigureEditTests {
  @Test func `no rule on families looks at figures`() throws {
    let skipped = Set(RuleCatalogue.standard.filter { $0.reach == .family }.map(\.id))
    var generator = SeededGenerator(seed: 11)
    var told: Set<RuleID> = []
    var changed: Set<RuleID> = []
    for tree in Self.trees(using: &generator) {
      var session = CheckingSession(tree, profile: SessionMaterial.profile)
      var before = Self.found(in: tree)
      told.formUnion(before.keys)
      let measured = tree.preOrder.filter { !$0.indicators.isEmpty }.map(\.id)
      for _ in 0..<3 {
        guard let id = measured.randomElement(using: &generator) else { break }
        let changes = try? session.update(id) { Self.changeFigures(of: &$0, using: &generator) }
        guard changes != nil else { continue }
        let run = AlignmentRun(session.tree, profile: SessionMaterial.profile)
        let after = Self.found(by: run)
        try #require(session.rowsInOrder().rows == run.rows, "\(id) of \(tree.dumped())")
        for rule in Set(before.keys).union(after.keys) where before[rule] != after[rule] {
          #expect(!skipped.contains(rule), "\(rule) at \(id) of \(tree.dumped())")
          changed.insert(rule)
        }
        before = after
      }
    }
    #expect(!skipped.isEmpty && told.isSuperset(of: skipped), "\(skipped.subtracting(told))")
    // The edits do change what rules on figures say.
    #expect(
      changed.isSuperset(of: ["target-missing", "target-below-baseline", "target-ambiguous"]), "\(changed)")
  }

  private static func trees(using generator: inout SeededGenerator) -> [PerformanceTree] {
    var trees = SessionMaterial.trees.filter { $0.count < 30 }
    for _ in 0..<200 { trees.append(SessionMaterial.tangle(using: &generator)) }
    return trees
  }

  private static func changeFigures(of draft: inout SasaranDraft, using generator: inout SeededGenerator) {
    for place in draft.indicators.indices {
      let figure = SessionMaterial.targets.randomElement(using: &generator) ?? 1
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: draft.indicators[place].baseline = figure
      case 1: draft.indicators[place].baseline = nil
      case 2: draft.indicators[place].targets = [:]
      case 3: draft.indicators[place].targets.set(figure, for: nil)
      default:
        draft.indicators[place].targets.set(figure, for: Int.random(in: 2024...2031, using: &generator))
      }
    }
  }

  private static func found(in tree: PerformanceTree) -> [RuleID: [FindingRow]] {
    found(by: AlignmentRun(tree, profile: SessionMaterial.profile))
  }

  /// By rule what it found, without the words.
  private static func found(by run: AlignmentRun) -> [RuleID: [FindingRow]] {
    Dictionary(grouping: run.rows) { run.rules[Int($0.rule)].id }
  }
}
