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
  private static let blockSize = 256

  /// - Parameter measured: The actuals of the tree; without them the rules on measurement are not run.
  init(_ tree: PerformanceTree, profile: Profile, measured: MeasurementRun? = nil) {
    let rules = profile.rulesRun(withActuals: measured != nil)
    let facts = AlignmentFacts(
      tree.columns, thresholds: profile.thresholds, vocabulary: profile.vocabulary,
      measured: measured)
    self.init(tree, rules: rules, facts: facts)
  }

  /// Runs the rules on what is known of the tree.
  init(_ tree: PerformanceTree, rules: [Rule], facts: AlignmentFacts) {
    var collector = FindingCollector()
    var counted = TalliedRun(rules)
    let questions = Self.questions(of: rules)
    for block in 0..<Self.blockCount(facts) {
      Self.check(
        block: block, with: questions, facts: facts, tree: tree, counting: &counted, into: &collector)
    }
    counted.askOnce(facts, into: &collector)
    counted.ask(facts, counted: counted, into: &collector)
    for rule in rules.indices { Self.check(rule: rule, with: questions, facts: facts, into: &collector) }
    self.init(tree, rules, facts, collector)
  }

  /// Runs the rules on several threads at once. What is found and its order do not depend on their number.
  ///
  /// - Parameter measured: The actuals of the tree; without them the rules on measurement are not run.
  init(
    _ tree: PerformanceTree, profile: Profile, measured: MeasurementRun? = nil, threads: Int
  ) async {
    let rules = profile.rulesRun(withActuals: measured != nil)
    let facts = await AlignmentFacts(
      tree.columns, thresholds: profile.thresholds, vocabulary: profile.vocabulary, measured: measured,
      threads: threads)
    let questions = Self.questions(of: rules)
    let blockCount = Self.blockCount(facts)
    let parts = blockCount + rules.count
    let workers = min(max(threads, 1), max(parts, 1))
    let uncounted = TalliedRun(rules)
    var runs = ContiguousArray<TalliedRun>(repeating: uncounted, count: workers)
    var collectors = ContiguousArray<FindingCollector>(repeating: FindingCollector(), count: parts)
    await withTaskGroup(of: (worker: Int, collectors: [FindingCollector], counted: TalliedRun).self) {
      group in
      for worker in 0..<workers {
        // Every worker takes parts from all over the tree, for those near its top have more to look at.
        group.addTask {
          var counted = uncounted
          let collectors = stride(from: worker, to: parts, by: workers).map { part in
            var collector = FindingCollector()
            if part < blockCount {
              Self.check(
                block: part, with: questions, facts: facts, tree: tree, counting: &counted, into: &collector)
            } else {
              Self.check(rule: part - blockCount, with: questions, facts: facts, into: &collector)
            }
            collector.part = part
            return collector
          }
          return (worker, collectors, counted)
        }
      }
      for await done in group {
        runs[done.worker] = done.counted
        for collector in done.collectors { collectors[collector.part] = collector }
      }
    }
    var collector = FindingCollector()
    for block in collectors[..<blockCount] { collector.append(block) }
    await Self.ask(runs, facts, into: &collector)
    for rule in collectors[blockCount...] { collector.append(rule) }
    self.init(tree, rules, facts, collector)
  }

  /// Asks what counted on several threads, on as many, about the sasaran that each of them met.
  private static func ask(
    _ runs: ContiguousArray<TalliedRun>, _ facts: AlignmentFacts, into collector: inout FindingCollector
  ) async {
    guard var counted = runs.first else { return }
    for run in runs.dropFirst() { counted.takeCounts(of: run) }
    counted.askOnce(facts, into: &collector)
    let all = counted
    var collectors = ContiguousArray<FindingCollector>(repeating: FindingCollector(), count: runs.count)
    await withTaskGroup(of: FindingCollector.self) { group in
      for (worker, run) in runs.enumerated() {
        group.addTask {
          var collector = FindingCollector()
          run.ask(facts, counted: all, into: &collector)
          collector.part = worker
          return collector
        }
      }
      for await done in group { collectors[done.part] = done }
    }
    for worker in collectors { collector.append(worker) }
  }

  /// Findings that were made before, in the order of the document.
  init(
    _ tree: PerformanceTree, rules: [Rule], facts: AlignmentFacts, rows: ContiguousArray<FindingRow>,
    texts: ContiguousArray<LocalizedText>
  ) {
    self.tree = tree
    self.rules = rules
    self.facts = facts
    self.rows = rows
    self.texts = texts
  }

  private init(
    _ tree: PerformanceTree, _ rules: [Rule], _ facts: AlignmentFacts, _ collector: FindingCollector
  ) {
    self.tree = tree
    self.rules = rules
    self.facts = facts
    rows = Self.inDocumentOrder(collector.rows, facts: facts)
    texts = collector.texts
  }

  /// How many blocks of sasaran there are.
  private static func blockCount(_ facts: AlignmentFacts) -> Int {
    (facts.order.count + blockSize - 1) / blockSize
  }

  /// What a rule asks, and of which sasaran; without the rest of it, which would be copied for every block.
  private struct Question: Sendable {
    let check: Rule.Check
    let needs: PlaceSigns
  }

  private static func questions(of rules: [Rule]) -> ContiguousArray<Question> {
    ContiguousArray(rules.map { Question(check: $0.check, needs: $0.needs) })
  }

  /// Asks all rules about the sasaran of a block, and counts those.
  private static func check(
    block: Int, with questions: ContiguousArray<Question>, facts: AlignmentFacts, tree: PerformanceTree,
    counting counted: inout TalliedRun, into collector: inout FindingCollector
  ) {
    let places = block * blockSize..<min((block + 1) * blockSize, facts.order.count)
    for row in facts.order[places] { collector.lookAhead(at: row, in: facts) }
    counted.count(facts.order[places], in: facts)
    let block = Block(places, of: facts)
    for (index, question) in questions.enumerated() where block.places.isSuperset(of: question.needs) {
      collector.rule = UInt16(truncatingIfNeeded: index)
      check(block, question.needs, with: question.check, facts: facts, tree: tree, into: &collector)
    }
  }

  /// Asks a rule what it does not ask sasaran by sasaran.
  private static func check(
    rule: Int, with questions: ContiguousArray<Question>, facts: AlignmentFacts,
    into collector: inout FindingCollector
  ) {
    collector.rule = UInt16(truncatingIfNeeded: rule)
    checkTogether(with: questions[rule].check, facts: facts, into: &collector)
  }

  private static func check(
    _ block: Block, _ needs: PlaceSigns, with check: Rule.Check, facts: AlignmentFacts, tree: PerformanceTree,
    into collector: inout FindingCollector
  ) {
    switch check {
    case .eachSasaran(.any, let check):
      for (node, places, _) in block.rows where places.isSuperset(of: needs) {
        check(facts, node, &collector)
      }
    case .eachSasaran(let signs, let check):
      guard !block.signs.statement.isDisjoint(with: signs) else { return }
      for (node, places, own) in block.rows
      where !own.statement.isDisjoint(with: signs) && places.isSuperset(of: needs) {
        check(facts, node, &collector)
      }
    case .eachIndicator(let signs, let check):
      guard !block.signs.indicators.isDisjoint(with: signs) || signs == .any else { return }
      for (node, places, own) in block.rows
      where (!own.indicators.isDisjoint(with: signs) || signs == .any) && places.isSuperset(of: needs) {
        for indicator in facts.indicatorRows(of: node) { check(facts, node, indicator, &collector) }
      }
    case .eachMarkedIndicator(let marks, let check):
      guard !block.signs.figures.isDisjoint(with: marks) else { return }
      for (node, places, own) in block.rows
      where !own.figures.isDisjoint(with: marks) && places.isSuperset(of: needs) {
        for indicator in facts.indicatorRows(of: node)
        where !facts.figureMarks[Int(indicator)].isDisjoint(with: marks) {
          check(facts, node, indicator, &collector)
        }
      }
    case .view(let check):
      for (node, _, _) in block.rows {
        for text in check(Sasaran(storage: tree.storage, row: node)) { collector.report(node, text: text) }
      }
    case .both(let first, let second):
      Self.check(block, needs, with: first, facts: facts, tree: tree, into: &collector)
      Self.check(block, needs, with: second, facts: facts, tree: tree, into: &collector)
    case .eachWhole, .tallied, .eachOwner, .document, .wholeTree: break
    }
  }

  /// Runs a check that is not made sasaran by sasaran.
  private static func checkTogether(
    with check: Rule.Check, facts: AlignmentFacts, into collector: inout FindingCollector
  ) {
    switch check {
    case .eachWhole(let check): for whole in facts.wholes { check(facts, whole, &collector) }
    case .eachOwner(let check): check.walk(facts, &collector)
    case .document(let check), .wholeTree(let check): check(facts, &collector)
    case .both(let first, let second):
      checkTogether(with: first, facts: facts, into: &collector)
      checkTogether(with: second, facts: facts, into: &collector)
    case .eachSasaran, .eachIndicator, .eachMarkedIndicator, .tallied, .view: break
    }
  }

  /// Some sasaran, in the order of the document, and what their indicators have.
  private struct Block {
    let rows: ContiguousArray<(node: Row, places: PlaceSigns, signs: SasaranSigns)>
    /// What they have taken together.
    let signs: (statement: StatementSigns, indicators: IndicatorSigns, figures: FigureMarks)
    let places: PlaceSigns

    /// - Parameter places: Places in the order of the document.
    init(_ places: Range<Int>, of facts: AlignmentFacts) {
      var signs: (statement: StatementSigns, indicators: IndicatorSigns, figures: FigureMarks) = ([], [], [])
      var placeSigns: PlaceSigns = []
      var rows: ContiguousArray<(node: Row, places: PlaceSigns, signs: SasaranSigns)> = []
      rows.reserveCapacity(places.count)
      for node in facts.order[places] {
        let own = facts.signs(of: node)
        signs.statement.formUnion(own.statement)
        signs.indicators.formUnion(own.indicators)
        signs.figures.formUnion(own.figures)
        let place = PlaceSigns(node, own, in: facts)
        placeSigns.formUnion(place)
        rows.append((node, place, own))
      }
      self.rows = rows
      self.signs = signs
      self.places = placeSigns
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
