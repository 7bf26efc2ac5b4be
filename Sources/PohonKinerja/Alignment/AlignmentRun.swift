/// One run of some rules over a tree: the findings as rows, and the report made of them.
struct AlignmentRun {
  let tree: PerformanceTree
  let rules: [Rule]
  let facts: AlignmentFacts
  /// What was found, in the order of the document and at one place in the order of the rules.
  let rows: ContiguousArray<FindingRow>
  /// The words of those findings that came with them.
  let texts: ContiguousArray<LocalizedText>

  /// How many sasaran one rule sees before the next has its turn, so that their rows stay near the processor.
  private static let blockSize = 1_024

  init(_ tree: PerformanceTree, profile: Profile) {
    let rules = profile.enabledRules
    self.tree = tree
    self.rules = rules
    let facts = AlignmentFacts(
      tree.columns, thresholds: profile.thresholds, vocabulary: profile.vocabulary)
    self.facts = facts
    var collector = FindingCollector()
    for start in stride(from: 0, to: facts.order.count, by: Self.blockSize) {
      let block = start..<min(start + Self.blockSize, facts.order.count)
      for (index, rule) in rules.enumerated() {
        collector.rule = UInt16(truncatingIfNeeded: index)
        Self.check(block, with: rule.check, facts: facts, tree: tree, into: &collector)
      }
    }
    for (index, rule) in rules.enumerated() {
      guard case .wholeTree(let check) = rule.check else { continue }
      collector.rule = UInt16(truncatingIfNeeded: index)
      check(facts, &collector)
    }
    rows = Self.inDocumentOrder(collector.rows, facts: facts)
    texts = collector.texts
  }

  private static func check(
    _ block: Range<Int>, with check: Rule.Check, facts: AlignmentFacts, tree: PerformanceTree,
    into collector: inout FindingCollector
  ) {
    switch check {
    case .eachSasaran(let check):
      for place in block { check(facts, facts.order[place], &collector) }
    case .eachIndicator(let check):
      for place in block {
        let node = facts.order[place]
        for indicator in facts.indicatorRows(of: node) { check(facts, node, indicator, &collector) }
      }
    case .view(let check):
      for place in block {
        let node = facts.order[place]
        for text in check(Sasaran(storage: tree.storage, row: node)) { collector.report(node, text: text) }
      }
    case .wholeTree: break
    }
  }

  private static func inDocumentOrder(
    _ rows: ContiguousArray<FindingRow>, facts: AlignmentFacts
  ) -> ContiguousArray<FindingRow> {
    var ranks = ContiguousArray<Int32>(repeating: -1, count: facts.columns.nodes.count)
    for (rank, row) in facts.order.enumerated() { ranks[Int(row)] = Int32(truncatingIfNeeded: rank) }
    // The place in the list decides last, so that the order does not depend on the sorting algorithm.
    let keys = rows.indices.map { index in
      let row = rows[index]
      return (
        node: row.node == .none ? -1 : ranks[Int(row.node)], indicator: row.indicator, rule: row.rule,
        index: index
      )
    }
    return ContiguousArray(
      keys.sorted { ($0.node, $0.indicator, $0.rule, $0.index) < ($1.node, $1.indicator, $1.rule, $1.index) }
        .map { rows[$0.index] })
  }
}
