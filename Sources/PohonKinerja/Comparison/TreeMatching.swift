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
  private var book: WordBook

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

  private mutating func match(_ row: Row, _ other: Row) {
    partners[Int(row)] = other
    origins[Int(other)] = row
  }

  private mutating func matchIndicator(_ row: Row, _ other: Row) {
    indicatorPartners[Int(row)] = other
    indicatorOrigins[Int(other)] = row
  }

  private var openRows: [Row] { firstOrder.filter { partners[Int($0)] == .none } }
  private var openOthers: [Row] { secondOrder.filter { origins[Int($0)] == .none } }

  // MARK: Sasaran

  private mutating func matchSasaran() {
    let keys = Keys(first, firstOrder)
    let otherKeys = Keys(second, secondOrder)
    let pending = matchIDs(keys, otherKeys)
    settle(pending, keys, otherKeys)
    matchUnique(openRows, { keys[$0] }, openOthers, { otherKeys[$0] })
    matchBelowSameSuperior(keys, otherKeys)
    let (first, second) = (first, second)
    matchInOrder(by: { LevelKey(keys[$0], first, $0) }, { LevelKey(otherKeys[$0], second, $0) })
    matchInOrder(by: { keys[$0] }, { otherKeys[$0] })
    guard openRows.count > 0, openOthers.count > 0 else { return }
    matchTopics()
    matchFamilies()
    matchAnywhere()
  }

  /// Matches what has the same id and sentence, and returns what has only the same id.
  private mutating func matchIDs(_ keys: Keys, _ otherKeys: Keys) -> [(Row, Row)] {
    let index = OccurrenceIndex(first)
    let otherIndex = OccurrenceIndex(second)
    var pending: [(Row, Row)] = []
    for other in secondOrder {
      guard let row = index.row(otherIndex.key(of: other)) else { continue }
      if keys[row] == otherKeys[other] {
        match(row, other)
      } else if !first.nodes[row].marks.contains(.generatedID)
        || !second.nodes[other].marks.contains(.generatedID)
      {
        pending.append((row, other))
      }
    }
    return pending
  }

  /// Decides for sasaran with the same id and other sentences.
  private mutating func settle(_ pending: [(Row, Row)], _ keys: Keys, _ otherKeys: Keys) {
    guard !pending.isEmpty else { return }
    let uniqueOthers = Self.unique(openOthers) { otherKeys[$0] }
    let uniqueRows = Self.unique(openRows) { keys[$0] }
    var namesakes: [Row: Row] = [:]
    for (row, other) in pending { namesakes[other] = row }
    var claimed: Set<Row> = []
    var moved: [(Row, Row)] = []
    for (row, other) in pending {
      guard let key = keys[row], uniqueRows[key] == row, let target = uniqueOthers[key], target != other,
        !isSimilar(row, other)
      else { continue }
      // An exchange, not a new numbering: the sasaran that had the other id is about what this one had.
      if let partner = namesakes[target], isSameTopic(partner, other, keys, otherKeys) { continue }
      moved.append((row, target))
      claimed.insert(target)
    }
    let movedRows = Set(moved.map(\.0))
    for (row, target) in moved { match(row, target) }
    for (row, other) in pending where !movedRows.contains(row) && !claimed.contains(other) {
      match(row, other)
    }
  }

  private mutating func isSameTopic(_ row: Row, _ other: Row, _ keys: Keys, _ otherKeys: Keys) -> Bool {
    if let key = keys[row], key == otherKeys[other] { return true }
    let topic = topic(ofFirst: row)
    return topic.isTelling && topic == self.topic(ofSecond: other)
  }

  private mutating func matchTopics() {
    var topics: [Row: StatementTopic] = [:]
    var otherTopics: [Row: StatementTopic] = [:]
    for row in openRows {
      let topic = topic(ofFirst: row)
      if topic.isTelling { topics[row] = topic }
    }
    for other in openOthers {
      let topic = topic(ofSecond: other)
      if topic.isTelling { otherTopics[other] = topic }
    }
    matchUnique(openRows, { topics[$0] }, openOthers, { otherTopics[$0] })
  }

  /// Matches the rows whose key is unique in both lists.
  private mutating func matchUnique<Key: Hashable>(
    _ rows: [Row], _ key: (Row) -> Key?, _ others: [Row], _ otherKey: (Row) -> Key?
  ) {
    let unique = Self.unique(others, by: otherKey)
    guard !unique.isEmpty else { return }
    for (key, row) in Self.unique(rows, by: key) {
      if let other = unique[key] { match(row, other) }
    }
  }

  private static func unique<Key: Hashable>(_ rows: [Row], by key: (Row) -> Key?) -> [Key: Row] {
    var holders: [Key: Row] = [:]
    for row in rows {
      guard let key = key(row) else { continue }
      holders[key] = holders[key] == nil ? row : Row.none
    }
    return holders.filter { $0.value != .none }
  }

  /// Superiors come before what is below them, so that those which are matched here count for their children.
  private mutating func matchBelowSameSuperior(_ keys: Keys, _ otherKeys: Keys) {
    var families: [FamilyKey: [Row]] = [:]
    for other in openOthers {
      guard let key = otherKeys[other] else { continue }
      families[FamilyKey(superior: second.nodes[other].parent, key: key), default: []].append(other)
    }
    guard !families.isEmpty else { return }
    // The lists are taken from behind.
    for key in families.keys { families[key]?.reverse() }
    for row in openRows {
      let parent = first.nodes[row].parent
      let superior = parent == .none ? Row.none : partners[Int(parent)]
      guard let key = keys[row], parent == .none || superior != .none,
        let other = families[FamilyKey(superior: superior, key: key)]?.popLast()
      else { continue }
      match(row, other)
    }
  }

  private mutating func matchInOrder<Key: Hashable>(by key: (Row) -> Key?, _ otherKey: (Row) -> Key?) {
    var holders: [Key: [Row]] = [:]
    for other in openOthers.reversed() {
      if let key = otherKey(other) { holders[key, default: []].append(other) }
    }
    guard !holders.isEmpty else { return }
    for row in openRows {
      if let key = key(row), let other = holders[key]?.popLast() { match(row, other) }
    }
  }

  /// Matches, superior by superior, the children that are most alike.
  private mutating func matchFamilies() {
    var open: [Row: [Row]] = [:]
    for row in openRows { open[first.nodes[row].parent, default: []].append(row) }
    var openOthers: [Row: [Row]] = [:]
    for other in self.openOthers { openOthers[second.nodes[other].parent, default: []].append(other) }
    let superiors = [Row.none] + secondOrder
    for otherSuperior in superiors {
      guard let others = openOthers[otherSuperior] else { continue }
      let superior = otherSuperior == .none ? Row.none : origins[Int(otherSuperior)]
      guard otherSuperior == .none || superior != .none, let rows = open[superior],
        rows.count * others.count <= Self.largestFamily
      else { continue }
      matchBest(
        rows.flatMap { row in
          others.compactMap { other in
            let score = similarity(row, other)
            let sharesIndicator = score * 2 < 1 && sharesIndicatorName(row, other)
            return score * 2 >= 1 || sharesIndicator ? (score, row, other) : nil
          }
        })
    }
  }

  /// Matches what is alike although it stands elsewhere.
  private mutating func matchAnywhere() {
    var holders: [UInt64: [Row]] = [:]
    var bags: [Row: [UInt64]] = [:]
    for other in openOthers {
      let words = words(ofSecond: other)
      for word in words { holders[word, default: []].append(other) }
      bags[other] = words.sorted()
    }
    var candidates: [(score: Double, row: Row, other: Row)] = []
    for row in openRows {
      let own = words(ofFirst: row)
      let rare = own.enumerated().compactMap { place, word in
        holders[word].flatMap {
          $0.count <= Self.commonWord ? (count: $0.count, place: place, rows: $0) : nil
        }
      }.sorted { ($0.count, $0.place) < ($1.count, $1.place) }.prefix(Self.rareWords)
      let bag = own.sorted()
      for other in Set(rare.flatMap(\.rows)) {
        let score = Self.likeness(ofSorted: bag, bags[other] ?? [])
        if score * 5 >= 3 { candidates.append((score, row, other)) }
      }
    }
    matchBest(candidates)
  }

  /// Matches pairs from the best to the worst; of equal ones those that come first.
  private mutating func matchBest(_ candidates: [(score: Double, row: Row, other: Row)]) {
    guard !candidates.isEmpty else { return }
    for pair in candidates.sorted(by: { ($1.score, $0.row, $0.other) < ($0.score, $1.row, $1.other) })
    where partners[Int(pair.row)] == .none && origins[Int(pair.other)] == .none {
      match(pair.row, pair.other)
    }
  }

  // MARK: Likeness

  private mutating func topic(ofFirst row: Row) -> StatementTopic { topic(first, first.nodes[row].statement) }

  private mutating func topic(ofSecond row: Row) -> StatementTopic {
    topic(second, second.nodes[row].statement)
  }

  private mutating func topic(_ columns: TreeColumns, _ text: TextReference) -> StatementTopic {
    StatementTopic(ofStatement: words(columns, text), knowing: book)
  }

  private mutating func topicOfName(_ columns: TreeColumns, _ text: TextReference) -> StatementTopic {
    StatementTopic(ofName: words(columns, text))
  }

  private mutating func words(_ columns: TreeColumns, _ text: TextReference) -> [MarkedWord] {
    columns.texts.withBytes(of: text) { bytes in
      _ = book.read(bytes)
      return book.words(of: bytes)
    }
  }

  /// The content words, each once, in order.
  private static func words(_ columns: TreeColumns, _ text: TextReference) -> [UInt64] {
    var seen: Set<UInt64> = []
    return columns.texts.withBytes(of: text) { $0.contentWords().map(\.hash) }.filter {
      seen.insert($0).inserted
    }
  }

  private func words(ofFirst row: Row) -> [UInt64] { Self.words(first, first.nodes[row].statement) }

  private func words(ofSecond row: Row) -> [UInt64] { Self.words(second, second.nodes[row].statement) }

  /// Which part of the words of both statements they have in common, from 0 to 1.
  private func similarity(_ row: Row, _ other: Row) -> Double {
    Self.likeness(words(ofFirst: row), words(ofSecond: other))
  }

  private static func likeness(_ words: [UInt64], _ others: [UInt64]) -> Double {
    guard !words.isEmpty, !others.isEmpty else { return 0 }
    let others = Set(others)
    let common = words.count { others.contains($0) }
    return Double(common) / Double(words.count + others.count - common)
  }

  /// The likeness of words in ascending order. O(words).
  private static func likeness(ofSorted words: [UInt64], _ others: [UInt64]) -> Double {
    var common = 0
    var (place, otherPlace) = (0, 0)
    while place < words.count, otherPlace < others.count {
      if words[place] == others[otherPlace] {
        common += 1
        place += 1
        otherPlace += 1
      } else if words[place] < others[otherPlace] {
        place += 1
      } else {
        otherPlace += 1
      }
    }
    let all = words.count + others.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  private func isSimilar(_ row: Row, _ other: Row) -> Bool { similarity(row, other) * 2 >= 1 }

  private func sharesIndicatorName(_ row: Row, _ other: Row) -> Bool {
    let names = Set(first.indicatorRows(of: row).map { nameKey(first, $0) })
    return second.indicatorRows(of: other).contains {
      let key = nameKey(second, $0)
      return key != 0 && names.contains(key)
    }
  }

  private func nameKey(_ columns: TreeColumns, _ row: Row) -> UInt64 {
    columns.texts.withBytes(of: columns.indicators[row].name) { TextFacts($0).key }
  }

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

  private func key(_ columns: TreeColumns, _ row: Row) -> UInt64 {
    columns.texts.withBytes(of: columns.nodes[row].statement) { TextFacts($0).key }
  }

  // MARK: Indicators

  private mutating func matchIndicators() {
    let given = matchIndicatorsWithSameRows()
    matchIndicatorIDs(given)
    for other in secondOrder {
      let row = origins[Int(other)]
      if row != .none { matchIndicators(of: row, other) }
    }
    matchMovedIndicators()
  }

  /// Matches the indicators of sasaran that have equal ones, which most have, and returns the others of the second tree.
  private mutating func matchIndicatorsWithSameRows() -> [Row] {
    var left: [Row] = []
    for other in secondOrder {
      let row = origins[Int(other)]
      let others = second.indicatorRows(of: other)
      guard row != .none, first.indicatorRows(of: row).count == others.count,
        zip(first.indicatorRows(of: row), others).allSatisfy({
          first.isEqual(first.indicators[$0], to: second.indicators[$1], in: second)
        })
      else {
        left += others
        continue
      }
      for (indicator, other) in zip(first.indicatorRows(of: row), others) { matchIndicator(indicator, other) }
    }
    return left
  }

  private mutating func matchIndicatorIDs(_ others: [Row]) {
    guard !others.isEmpty else { return }
    let index = OccurrenceIndex(first)
    let otherIndex = OccurrenceIndex(second)
    for other in others {
      guard let row = index.indicator(otherIndex.key(ofIndicator: other)),
        indicatorPartners[Int(row)] == .none
      else { continue }
      let isMade =
        first.indicators[row].marks.contains(.generatedID)
        && second.indicators[other].marks.contains(.generatedID)
      let key = nameKey(first, row)
      // A made id says only where it stands.
      if !isMade
        || (key != 0 && key == nameKey(second, other)
          && partners[Int(first.indicators[row].node)] == second.indicators[other].node)
      {
        matchIndicator(row, other)
      }
    }
  }

  /// Matches the indicators of one sasaran by name, topic and likeness.
  private mutating func matchIndicators(of row: Row, _ other: Row) {
    var rows = first.indicatorRows(of: row).filter { indicatorPartners[Int($0)] == .none }
    var others = second.indicatorRows(of: other).filter { indicatorOrigins[Int($0)] == .none }
    guard !rows.isEmpty, !others.isEmpty else { return }
    var byName: [UInt64: [Row]] = [:]
    for other in others.reversed() {
      let key = nameKey(second, other)
      if key != 0 { byName[key, default: []].append(other) }
    }
    for row in rows {
      if let other = byName[nameKey(first, row)]?.popLast() { matchIndicator(row, other) }
    }
    rows.removeAll { indicatorPartners[Int($0)] != .none }
    others.removeAll { indicatorOrigins[Int($0)] != .none }
    guard rows.count * others.count <= Self.largestFamily else { return }
    var candidates: [(score: Double, row: Row, other: Row)] = []
    for row in rows {
      let topic = topicOfName(first, first.indicators[row].name)
      let own = Self.words(first, first.indicators[row].name)
      for other in others {
        let isSameTopic = topic.isTelling && topic == topicOfName(second, second.indicators[other].name)
        let score = isSameTopic ? 1 : Self.likeness(own, Self.words(second, second.indicators[other].name))
        if score * 2 >= 1 { candidates.append((score, row, other)) }
      }
    }
    for pair in candidates.sorted(by: { ($1.score, $0.row, $0.other) < ($0.score, $1.row, $1.other) })
    where indicatorPartners[Int(pair.row)] == .none && indicatorOrigins[Int(pair.other)] == .none {
      matchIndicator(pair.row, pair.other)
    }
  }

  /// Matches what measures another sasaran now: the same name, which nothing else that is left over has.
  private mutating func matchMovedIndicators() {
    let rows = firstOrder.flatMap { first.indicatorRows(of: $0) }.filter {
      indicatorPartners[Int($0)] == .none
    }
    let others = secondOrder.flatMap { second.indicatorRows(of: $0) }
      .filter { indicatorOrigins[Int($0)] == .none }
    guard !rows.isEmpty, !others.isEmpty else { return }
    let unique = Self.unique(others) { tellingNameKey(second, $0) }
    let pairs = Self.unique(rows, by: { tellingNameKey(first, $0) }).compactMap { key, row in
      unique[key].map { (row, $0) }
    }
    for (row, other) in pairs { matchIndicator(row, other) }
  }

  /// The key of a name of at least two words.
  private func tellingNameKey(_ columns: TreeColumns, _ row: Row) -> UInt64? {
    columns.texts.withBytes(of: columns.indicators[row].name) {
      let facts = TextFacts($0)
      return facts.contentCount >= 2 ? facts.key : nil
    }
  }
}

/// What the statements of a tree come to when compared; `nil` for one without words.
private struct Keys {
  private var keys: ContiguousArray<UInt64>

  init(_ columns: TreeColumns, _ order: ContiguousArray<Row>) {
    keys = ContiguousArray(repeating: 0, count: columns.nodes.count)
    for row in order {
      keys[Int(row)] = columns.texts.withBytes(of: columns.nodes[row].statement) { TextFacts($0).key }
    }
  }

  subscript(row: Row) -> UInt64? { keys[Int(row)] == 0 ? nil : keys[Int(row)] }
}

/// A statement below one superior.
private struct FamilyKey: Hashable {
  let superior: Row
  let key: UInt64
}

/// A statement on one level.
private struct LevelKey: Hashable {
  let code: String
  let key: UInt64

  init?(_ key: UInt64?, _ columns: TreeColumns, _ row: Row) {
    guard let key else { return nil }
    self.key = key
    code = columns.header.cascade.levels[Int(columns.nodes[row].level)].code
  }
}
