/// Asking the rules, everywhere at first and then where an edit can matter.
extension CheckingSession {
  /// Asks everything.
  ///
  /// - Parameter facts: With the order of the document.
  mutating func checkAll(_ facts: AlignmentFacts) {
    for row in facts.order {
      for place in asked.tallied.indices { _ = asked.tallied[place].check.count(facts, row, &tallies[place]) }
      for place in asked.owners.indices {
        let check = asked.owners[place].check
        guard let group = check.group(facts, row) else { continue }
        owners[place].append(row, amount: check.amount(facts, row), to: group)
      }
    }
    noteMarks(of: facts.order, facts.columns)
    modes = asked.tallied.indices.map { asked.tallied[$0].check.mode(facts, tallies[$0]) }
    var collector = FindingCollector()
    var changes = ChangedRows()
    for row in facts.order {
      asked.ask(.everything, .all, facts, row, tallies, into: &collector)
      found.replace(at: row, ofRules: { _ in true }, with: collector.rows, noting: &changes)
      collector.removeAll()
    }
    for place in asked.owners.indices {
      for group in owners[place].groups.keys { check(group, at: place, facts, noting: &changes) }
    }
    checkDocuments(facts, for: [.roots, .identifiers], noting: &changes)
    checkTallies(facts, tallies.map { _ in true }, noting: &changes)
    checkViews(facts.order, noting: &changes)
  }

  /// Asks again where there is a question.
  ///
  /// - Parameter parts: What of the sasaran changed that the questions are about.
  mutating func askAgain(
    _ parts: SasaranParts, _ facts: AlignmentFacts, noting changes: inout ChangedRows
  ) {
    let asked = asked
    var collector = FindingCollector()
    if asked.looksAnywhere {
      for row in tree.columns.rowsInOrder { questions.ask(at: row, .anywhere) }
    }
    for row in questions.rows where !facts.node(row).marks.contains(.free) {
      let causes = questions[row]
      asked.ask(causes, parts, facts, row, tallies, into: &collector)
      found.replace(
        at: row, ofRules: { asked.isAsked($0, causes, parts) }, with: collector.rows, noting: &changes)
      collector.removeAll()
    }
    questions.clear()
  }

  /// Asks one rule about every sasaran, for what it goes by has changed for all. O(sasaran).
  mutating func askEverywhere(
    tallied place: Int, _ facts: AlignmentFacts, noting changes: inout ChangedRows
  ) {
    let rule = UInt16(clamping: asked.tallied[place].rule)
    let pieces = asked.pieces.filter { $0.rule == rule }
    var collector = FindingCollector()
    for row in tree.columns.rowsInOrder {
      for piece in pieces { piece.ask(facts, row, tallies, into: &collector) }
      found.replace(at: row, ofRules: { $0 == rule }, with: collector.rows, noting: &changes)
      collector.removeAll()
    }
  }

  /// Asks a rule about the sasaran of one owner.
  mutating func check(
    _ group: OwnerGroup, at place: Int, _ facts: AlignmentFacts, noting changes: inout ChangedRows
  ) {
    let (rule, check) = (UInt16(clamping: asked.owners[place].rule), asked.owners[place].check.check)
    let (before, now) = owners[place].check(group) { rows, sum in
      var collector = FindingCollector()
      collector.rule = rule
      check(facts, rows, sum, &collector)
      return collector.rows
    }
    changes.note(before, now)
  }

  /// Asks what is asked once and looks at something that changed.
  mutating func checkDocuments(
    _ facts: AlignmentFacts, for causes: RuleReach, noting changes: inout ChangedRows
  ) {
    var collector = FindingCollector()
    for (place, document) in asked.documents.enumerated()
    where document.reach.isEmpty || !document.reach.isDisjoint(with: causes) {
      collector.rule = UInt16(clamping: document.rule)
      document.check(facts, &collector)
      keep(&collector, at: place, noting: &changes)
    }
  }

  /// Asks what is asked once and told by numbers.
  ///
  /// - Parameter isChanged: By the place of a count, whether it may have changed.
  mutating func checkTallies(
    _ facts: AlignmentFacts, _ isChanged: [Bool], noting changes: inout ChangedRows
  ) {
    var collector = FindingCollector()
    for (place, tallied) in asked.tallied.enumerated() where isChanged[place] {
      collector.rule = UInt16(clamping: tallied.rule)
      tallied.check.document(facts, tallies[place], &collector)
      keep(&collector, at: asked.documents.count + place, noting: &changes)
    }
  }

  private mutating func keep(
    _ collector: inout FindingCollector, at place: Int, noting changes: inout ChangedRows
  ) {
    guard !documentFindings[place].isEmpty || !collector.rows.isEmpty else { return }
    if documentFindings[place] != collector.rows {
      changes.note(documentFindings[place], collector.rows)
      documentFindings[place] = collector.rows
    }
    collector.removeAll()
  }

  /// Asks rules of one's own. O(sasaran) for each.
  mutating func checkViews(_ order: some Sequence<Row>, noting changes: inout ChangedRows) {
    guard !asked.views.isEmpty else { return }
    var collector = FindingCollector()
    for row in order {
      let sasaran = Sasaran(storage: tree.storage, row: row)
      for view in asked.views {
        collector.rule = UInt16(clamping: view.rule)
        for text in view.check(sasaran) { collector.report(row, text: text) }
      }
    }
    changes.note(viewFindings, collector)
    viewFindings = collector
  }

  /// Notes what is looked up by row: waivers and ids that are used twice.
  mutating func noteMarks(of rows: some Sequence<Row>, _ columns: TreeColumns) {
    for row in rows {
      let node = columns.nodes[row]
      if node.detail != .none, columns.details.withRow(node.detail, { !$0.waivers.isEmpty }) {
        waiverRows.insert(row)
      }
      if hasUsedID(row, columns) { duplicateRows.insert(row) }
    }
  }

  /// Whether an id of a sasaran or its indicators is used before it.
  func hasUsedID(_ row: Row, _ columns: TreeColumns) -> Bool {
    guard columns.duplicateNodeCount > 0 || columns.duplicateIndicatorCount > 0 else { return false }
    return columns.nodes[row].marks.contains(.duplicateID)
      || columns.indicatorRows(of: row).contains { columns.indicators[$0].marks.contains(.duplicateID) }
  }
}
