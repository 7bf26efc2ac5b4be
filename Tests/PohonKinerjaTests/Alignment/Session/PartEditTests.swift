import Testing

@testable import PohonKinerja

/// What an edit of the statement, the owner or the figures of a sasaran alone changes: nothing that rules say which do not
/// go by that, for a session does not ask those again.
@Suite struct PartEditTests {
  @Test(arguments: [
    SasaranParts.statement, .owner, .figures, [.statement, .figures], [.statement, .owner],
    [.owner, .figures],
  ])
  func `a rule finds the same where only what it does not go by changes`(_ part: SasaranParts) throws {
    let rules = RuleCatalogue.standard
    let skipped = Set(rules.filter { $0.parts.isDisjoint(with: part) }.map(\.id))
    var generator = SeededGenerator(seed: 11)
    var told: Set<RuleID> = []
    var changed: Set<RuleID> = []
    for tree in Self.trees(using: &generator) {
      var session = CheckingSession(tree, profile: SessionMaterial.profile)
      var before = Self.found(in: tree)
      let ids = tree.preOrder.filter { part != .figures || !$0.indicators.isEmpty }.map(\.id)
      for _ in 0..<3 {
        guard let id = ids.randomElement(using: &generator) else { break }
        let changes = try? session.update(id) { Self.change(part, of: &$0, using: &generator) }
        guard changes != nil else { continue }
        let run = AlignmentRun(session.tree, profile: SessionMaterial.profile)
        let after = Self.found(by: run)
        // Only where something was edited, so that it could have changed.
        told.formUnion(before.keys)
        told.formUnion(after.keys)
        try #require(session.rowsInOrder().rows == run.rows, "\(id) of \(tree.dumped())")
        for rule in Set(before.keys).union(after.keys) where before[rule] != after[rule] {
          #expect(!skipped.contains(rule), "\(rule) at \(id) of \(tree.dumped())")
          changed.insert(rule)
        }
        before = after
      }
    }
    // Each of those that are not asked again has something to say in a tree that is edited.
    #expect(told.isSuperset(of: skipped), "\(skipped.subtracting(told))")
    // The edits do change what rules say that go by it.
    let expected = Self.expected.filter { !part.isDisjoint(with: $0.part) }.flatMap(\.rules)
    #expect(changed.isSuperset(of: expected), "\(changed)")
  }

  @Test func `no rule on families goes by figures`() {
    #expect(RuleCatalogue.standard.contains { $0.reach == .family })
    for rule in RuleCatalogue.standard where rule.reach == .family {
      #expect(!rule.parts.contains(.figures), "\(rule.id)")
    }
  }

  @Test func `an update that changes nothing finds nothing`() throws {
    for tree in RealTrees.all {
      var session = CheckingSession(tree)
      let before = session.report
      for sasaran in tree.preOrder {
        let changes = try session.update(sasaran.id) { $0.statement = sasaran.statement }
        #expect(changes.isEmpty && changes.sasaran == sasaran.id)
      }
      #expect(session.report == before && session.tree == tree)
    }
  }

  private static let expected: [(part: SasaranParts, rules: [RuleID])] = [
    (.statement, ["sasaran-copy", "no-shared-concept", "text-too-short"]),
    (.owner, ["owner-missing", "owner-duplicate-level"]),
    (.figures, ["target-missing", "target-below-baseline", "target-ambiguous"]),
  ]

  private static func trees(using generator: inout SeededGenerator) -> [PerformanceTree] {
    var trees = SessionMaterial.trees.filter { $0.count < 30 }
    for _ in 0..<200 { trees.append(SessionMaterial.tangle(using: &generator)) }
    return trees + [wideFamily, wideArea]
  }

  /// A sasaran with many below it and budgets that do not add up, all with figures: whether a tangle happens to have that
  /// depends on the examples of all rules.
  private static let wideFamily = PerformanceTree(
    "Contoh",
    roots: [
      SasaranDraft(
        "Meningkatnya mutu layanan", level: "S1", budget: [2026: 100],
        indicators: [Indicator("Jumlah layanan", unit: "layanan", targets: [2026: 10])],
        children: (1...12).map { place in
          SasaranDraft(
            "Meningkatnya mutu loket \(place)", budget: [2026: 1],
            indicators: [Indicator("Jumlah layanan loket \(place)", unit: "layanan", targets: [2026: 1])])
        })
    ])

  /// A sasaran that promises more than the one above it, both with figures, for the same reason.
  private static let wideArea = PerformanceTree(
    "Contoh",
    roots: [
      SasaranDraft(
        "Terpeliharanya jalan di kabupaten", level: "S1",
        indicators: [Indicator("Panjang jalan mantap", unit: "km", targets: [2026: 10])],
        children: [
          SasaranDraft(
            "Terpeliharanya jalan di seluruh provinsi",
            indicators: [Indicator("Panjang jalan terpelihara", unit: "km", targets: [2026: 4])])
        ])
    ])

  private static func change(
    _ part: SasaranParts, of draft: inout SasaranDraft, using generator: inout SeededGenerator
  ) {
    if part.contains(.figures) { changeFigures(of: &draft, using: &generator) }
    if part.contains(.owner) {
      draft.owner = SessionMaterial.drafts.randomElement(using: &generator)?.owner
    }
    if part.contains(.statement) {
      draft.statement = SessionMaterial.drafts.randomElement(using: &generator)?.statement ?? ""
    }
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
