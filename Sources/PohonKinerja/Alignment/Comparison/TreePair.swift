/// Two trees, and which sasaran of one is which of the other.
struct TreePair: Sendable {
  let first: AlignmentFacts
  let second: AlignmentFacts
  private let trees: (first: ComparedTree, second: ComparedTree)
  /// Whether findings are to be about the second tree, which is the one that is checked, where a rule can word them so.
  let standsInSecond: Bool
  /// By row of the first tree its counterpart in the second.
  private let counterparts: [Row: Row]
  /// The sasaran of the first tree that have no counterpart by what they say, in the order of the document, with those of the
  /// second that have none either, the same given id and the same level: a reworded sasaran, most likely.
  let namesakes: [(row: Row, counterpart: Row)]
  /// Whether the trees look like versions or parts of one plan: half of the smaller one is in the other. Our
  /// convention.
  let areOfOnePlan: Bool

  /// Finds the counterparts. O(n log n) for n sasaran and indicators of bounded length.
  init(_ first: ComparedTree, _ second: ComparedTree, standingInSecond standsInSecond: Bool = false) {
    self.standsInSecond = standsInSecond
    self.first = first.facts
    self.second = second.facts
    trees = (first, second)
    let counterparts = SasaranMatching(first, second).counterparts
    self.counterparts = counterparts
    namesakes = Self.namesakes(first, second, without: counterparts)
    areOfOnePlan =
      !counterparts.isEmpty && counterparts.count * 2 >= min(first.rows.count, second.rows.count)
  }

  private static func namesakes(
    _ first: ComparedTree, _ second: ComparedTree, without counterparts: [Row: Row]
  ) -> [(row: Row, counterpart: Row)] {
    let (one, two) = (first.facts.columns, second.facts.columns)
    let taken = Set(counterparts.values)
    // Ids are told apart by their bytes.
    var others: [[UInt8]: Row] = [:]
    for row in second.rows where !two.nodes[row].marks.contains(.generatedID) && !taken.contains(row) {
      others[Array(two.id(of: row).utf8)] = row
    }
    var pairs: [(row: Row, counterpart: Row)] = []
    for row in first.rows where counterparts[row] == nil && !one.nodes[row].marks.contains(.generatedID) {
      // Of ids that are given twice the first takes the counterpart.
      let key = Array(one.id(of: row).utf8)
      guard let other = others[key], one.nodes[row].level == two.nodes[other].level else { continue }
      others[key] = nil
      pairs.append((row, other))
    }
    return pairs
  }

  /// Whether both trees say which years they plan, and have one in common.
  var coverCommonYears: Bool {
    guard let years = trees.first.years, let others = trees.second.years else { return false }
    return years.overlaps(others)
  }

  /// How many sasaran are in both.
  var commonCount: Int { counterparts.count }

  /// The sasaran of the second tree that one of the first is, if it is known.
  func counterpart(of row: Row) -> Row? { counterparts[row] }

  /// The sasaran of the first tree that are in both, in the order of the document, with their counterparts.
  var commonRows: [(row: Row, counterpart: Row)] {
    first.order.compactMap { row in counterparts[row].map { (row, $0) } }
  }

  /// A sasaran of the first tree.
  func sasaran(_ row: Row) -> Sasaran { Sasaran(storage: trees.first.tree.storage, row: row) }

  /// A sasaran of the second tree.
  func counterpartSasaran(_ row: Row) -> Sasaran {
    Sasaran(storage: trees.second.tree.storage, row: row)
  }

  /// A note on a sasaran of the second tree.
  func note(_ text: LocalizedText, on row: Row) -> Finding.Note {
    let sasaran = counterpartSasaran(row)
    return Finding.Note(text, subject: .sasaran(sasaran.id), location: sasaran.location)
  }

  /// A note on a sasaran of the first tree.
  func noteOnFirst(_ text: LocalizedText, on row: Row) -> Finding.Note {
    let sasaran = sasaran(row)
    return Finding.Note(text, subject: .sasaran(sasaran.id), location: sasaran.location)
  }

  /// Whether both documents are of one year each, and not of the same.
  var areOfDifferentPlanYears: Bool {
    guard let year = first.columns.header.planYear, let other = second.columns.header.planYear else {
      return false
    }
    return year != other
  }

  /// Whether a sasaran and its counterpart have an indicator of the same name.
  func shareIndicator(_ row: Row, _ counterpart: Row) -> Bool {
    first.indicatorRows(of: row).contains { indicator in
      let key = first.nameFacts(of: indicator).key
      return key != 0
        && second.indicatorRows(of: counterpart).contains { second.nameFacts(of: $0).key == key }
    }
  }
}

/// The search for the counterparts: by sentence, then by topic, then by a common indicator on nearly the same topic.
/// Each time only what occurs once in either tree counts, so that the order of sasaran does not matter.
private struct SasaranMatching {
  private(set) var counterparts: [Row: Row] = [:]
  private var taken: Set<Row> = []

  init(_ first: ComparedTree, _ second: ComparedTree) {
    match(
      first.rows, by: { first.facts.statementFacts(of: $0).key },
      second.rows, by: { second.facts.statementFacts(of: $0).key })
    match(first.rows, by: { first.tellingTopic(of: $0) }, second.rows, by: { second.tellingTopic(of: $0) })
    matchByIndicator(first, second)
  }

  private mutating func match<Key: Hashable>(
    _ firstRows: [Row], by firstKey: (Row) -> Key?, _ secondRows: [Row], by secondKey: (Row) -> Key?
  ) {
    let firsts = Self.single(firstRows.filter { counterparts[$0] == nil }, by: firstKey)
    let seconds = Self.single(secondRows.filter { !taken.contains($0) }, by: secondKey)
    for (key, row) in firsts {
      guard let other = seconds[key] else { continue }
      counterparts[row] = other
      taken.insert(other)
    }
  }

  private mutating func matchByIndicator(_ first: ComparedTree, _ second: ComparedTree) {
    let firsts = Self.singleIndicators(first.rows.filter { counterparts[$0] == nil }, first.facts)
    let seconds = Self.singleIndicators(second.rows.filter { !taken.contains($0) }, second.facts)
    let common = firsts.compactMap { key, row in seconds[key].map { (row: row, other: $0) } }
    // In the order of the rows, so that a sasaran that could have several counterparts always gets the same.
    for pair in common.sorted(by: { ($0.row, $0.other) < ($1.row, $1.other) }) {
      guard counterparts[pair.row] == nil, !taken.contains(pair.other),
        let topic = first.topics[pair.row], let other = second.topics[pair.other], topic.overlaps(other)
      else { continue }
      counterparts[pair.row] = pair.other
      taken.insert(pair.other)
    }
  }

  /// The rows whose key no other has.
  private static func single<Key: Hashable>(_ rows: [Row], by key: (Row) -> Key?) -> [Key: Row] {
    var holders: [Key: Row] = [:]
    for row in rows {
      guard let key = key(row) else { continue }
      holders[key] = holders[key] == nil ? row : Row.none
    }
    return holders.filter { $0.value != .none }
  }

  /// By the key of an indicator's name the sasaran that has it, where no other does.
  private static func singleIndicators(_ rows: [Row], _ facts: AlignmentFacts) -> [UInt64: Row] {
    var holders: [UInt64: Row] = [:]
    for row in rows {
      for key in Set(facts.indicatorRows(of: row).map { facts.nameFacts(of: $0).key }) where key != 0 {
        holders[key] = holders[key] == nil ? row : Row.none
      }
    }
    return holders.filter { $0.value != .none }
  }
}
