/// The tallied checks of some rules, what they counted of the sasaran that they met, and which of those they have to be asked
/// about when all are counted.
///
/// They count block by block, beside the rules that look at single sasaran, while rows are near the processor.
struct TalliedRun: Sendable {
  private var questions: ContiguousArray<Question> = []

  private struct Question: Sendable {
    let rule: UInt16
    let check: TalliedCheck
    var tally = Tally()
    /// Those about which it may have something to say.
    var rows: ContiguousArray<Row> = []

    mutating func count(_ rows: ArraySlice<Row>, in facts: AlignmentFacts) {
      let count = check.count
      for row in rows where count(facts, row, &tally) { self.rows.append(row) }
    }
  }

  /// Nothing is counted yet.
  init(_ rules: [Rule]) {
    for (index, rule) in rules.enumerated() { take(rule.check, of: UInt16(truncatingIfNeeded: index)) }
  }

  private mutating func take(_ check: Rule.Check, of rule: UInt16) {
    switch check {
    case .tallied(let check): questions.append(Question(rule: rule, check: check))
    case .both(let first, let second):
      take(first, of: rule)
      take(second, of: rule)
    case .eachSasaran, .eachIndicator, .eachMarkedIndicator, .eachWhole, .eachOwner, .document, .wholeTree,
      .view:
      break
    }
  }

  /// Counts some sasaran. O(sasaran + indicators).
  mutating func count(_ rows: ArraySlice<Row>, in facts: AlignmentFacts) {
    for place in questions.indices { questions[place].count(rows, in: facts) }
  }

  /// Takes over the counts of other sasaran, but not which of those are to be asked about.
  mutating func takeCounts(of other: TalliedRun) {
    for place in questions.indices { questions[place].tally.add(other.questions[place].tally) }
  }

  /// Asks about the document, when all are counted.
  func askOnce(_ facts: AlignmentFacts, into collector: inout FindingCollector) {
    for question in questions {
      collector.rule = question.rule
      question.check.document(facts, question.tally, &collector)
    }
  }

  /// Asks about the sasaran that were met here, when all are counted.
  ///
  /// - Parameter all: With the counts of all.
  func ask(_ facts: AlignmentFacts, counted all: TalliedRun, into collector: inout FindingCollector) {
    for (question, whole) in zip(questions, all.questions) {
      collector.rule = question.rule
      for row in question.rows { question.check.check(facts, row, whole.tally, &collector) }
    }
  }
}
