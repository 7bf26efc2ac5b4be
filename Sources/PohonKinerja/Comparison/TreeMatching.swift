/// Which sasaran and indicators of one tree are which of another.
///
/// One-to-one and the same for the same trees. Taken in turn, and what was matched once stays so:
///
/// 1. The same id, where at least one tree gives it, or both make it and the sentences are the same. When the sentence
///    has gone over to a sasaran with another id, the id was given anew and the sentence counts, unless the two have
///    exchanged their sentences.
/// 2. The same sentence, when it stands once in either tree; then below the same superior; then on the same level.
/// 3. The same topic (``StatementTopic``), when it stands once in either tree.
/// 4. Half of the words in common, or an indicator, below the same superior.
/// 5. Three of five words in common, anywhere.
///
/// Time is bounded: step 4 compares at most ``largestFamily`` pairs of one superior, step 5 looks for each sasaran at
/// those that share one of its ``rareWords`` rarest words, if at most ``commonWord`` others have it.
struct TreeMatching {
  /// By row of the first tree the row of the second, or ``Row/none``.
  private(set) var partners: ContiguousArray<Row>
  /// By row of the second tree the row of the first.
  private(set) var origins: ContiguousArray<Row>
  private(set) var indicatorPartners: ContiguousArray<Row>
  private(set) var indicatorOrigins: ContiguousArray<Row>
  /// The sasaran of the first tree that have exchanged their statements.
  private(set) var swaps: [(Row, Row)] = []

  static let largestFamily = 4_096
  static let rareWords = 4
  static let commonWord = 32

  let first: TreeColumns
  let second: TreeColumns
  let firstOrder: ContiguousArray<Row>
  let secondOrder: ContiguousArray<Row>
  var book: WordBook

  /// O(n log n) for n sasaran and indicators of bounded length.
  init(_ first: PerformanceTree, _ second: PerformanceTree, vocabulary: Vocabulary = Vocabulary()) {
    self.first = first.columns
    self.second = second.columns
    firstOrder = first.columns.documentOrder()
    secondOrder = second.columns.documentOrder()
    partners = ContiguousArray(repeating: .none, count: first.columns.nodes.count)
    origins = ContiguousArray(repeating: .none, count: second.columns.nodes.count)
    indicatorPartners = ContiguousArray(repeating: .none, count: first.columns.indicators.count)
    indicatorOrigins = ContiguousArray(repeating: .none, count: second.columns.indicators.count)
    book = WordBook(adding: vocabulary)
    if first == second {
      matchInDocumentOrder()
      return
    }
    matchSasaran()
    findSwaps()
    matchIndicators()
  }

  /// Matches equal trees.
  private mutating func matchInDocumentOrder() {
    for (row, other) in zip(firstOrder, secondOrder) {
      match(row, other)
      for (indicator, other) in zip(first.indicatorRows(of: row), second.indicatorRows(of: other)) {
        matchIndicator(indicator, other)
      }
    }
  }

  mutating func match(_ row: Row, _ other: Row) {
    partners[Int(row)] = other
    origins[Int(other)] = row
  }

  mutating func matchIndicator(_ row: Row, _ other: Row) {
    indicatorPartners[Int(row)] = other
    indicatorOrigins[Int(other)] = row
  }

  var openRows: [Row] { firstOrder.filter { partners[Int($0)] == .none } }
  var openOthers: [Row] { secondOrder.filter { origins[Int($0)] == .none } }

  // MARK: Swaps

  /// Finds the pairs that kept their places and exchanged their statements.
  private mutating func findSwaps() {
    var changed: [Row] = []
    for row in firstOrder {
      let other = partners[Int(row)]
      guard other != .none, key(first, row) != key(second, other) else { continue }
      changed.append(row)
    }
    guard changed.count >= 2 else { return }
    var before: [Row: StatementTopic] = [:]
    var after: [Row: StatementTopic] = [:]
    var holders: [StatementTopic: [Row]] = [:]
    for row in changed {
      before[row] = topic(ofFirst: row)
      after[row] = topic(ofSecond: partners[Int(row)])
      if let topic = after[row], topic.isTelling, topic != before[row] {
        holders[topic, default: []].append(row)
      }
    }
    var taken: Set<Row> = []
    for row in changed where !taken.contains(row) {
      guard let own = before[row], own != after[row],
        let other = holders[own]?.prefix(Self.commonWord).first(where: {
          $0 != row && !taken.contains($0) && before[$0] == after[row]
        })
      else { continue }
      taken.formUnion([row, other])
      swaps.append((row, other))
    }
  }

  func key(_ columns: TreeColumns, _ row: Row) -> UInt64 {
    columns.texts.withBytes(of: columns.nodes[row].statement) { TextFacts($0).key }
  }

}
