/// One of several trees that are compared, with what a comparison asks of it, found out once.
struct ComparedTree: Sendable {
  let tree: PerformanceTree
  let facts: AlignmentFacts
  /// The sasaran that state something of their own, in the order of the document.
  let rows: [Row]
  /// The topics of these sasaran.
  let topics: [Row: StatementTopic]
  /// The years of the plan, where it says which.
  let years: ClosedRange<Int>?

  /// O(n) for n sasaran and indicators of bounded length.
  init(_ tree: PerformanceTree, vocabulary: Vocabulary) {
    self.tree = tree
    let facts = AlignmentFacts(tree.columns, vocabulary: vocabulary)
    self.facts = facts
    rows = facts.order.filter { facts.isOwnStatement($0) }
    topics = rows.reduce(into: [:]) {
      $0[$1] = StatementTopic(ofStatement: facts.words(ofStatement: $1), knowing: facts.words)
    }
    years = facts.coveredYears
  }

  /// The topic of a sasaran, or `nil` when there is too little in it to know it by.
  func tellingTopic(of row: Row) -> StatementTopic? {
    topics[row].flatMap { $0.isTelling ? $0 : nil }
  }
}

extension AlignmentFacts {
  /// The years of the plan: its period, else the year that is planned, else those of its targets. O(targets).
  fileprivate var coveredYears: ClosedRange<Int>? {
    if let period = columns.header.period { return period.years }
    if let year = columns.header.planYear { return year...year }
    var years: ClosedRange<Int>?
    for row in order {
      for indicator in indicatorRows(of: row) {
        for value in valueRows(of: indicator) where columns.values[value].year > ValueRow.undated {
          let year = Int(columns.values[value].year)
          years = min(years?.lowerBound ?? year, year)...max(years?.upperBound ?? year, year)
        }
      }
    }
    return years
  }
}
