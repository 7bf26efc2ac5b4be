/// Which sasaran are which.
extension TreeMatching {
  mutating func matchSasaran() {
    let keys = Keys(first, firstOrder)
    let otherKeys = Keys(second, secondOrder)
    let (pending, repeated) = matchIDs(keys, otherKeys)
    settle(pending, keys, otherKeys)
    matchUnique(openRows, { keys[$0] }, openOthers, { otherKeys[$0] })
    matchBelowSameSuperior(keys, otherKeys)
    for (row, other) in repeated where partners[Int(row)] == .none && origins[Int(other)] == .none {
      match(row, other)
    }
    let (first, second) = (first, second)
    matchInOrder(by: { LevelKey(keys[$0], first, $0) }, { LevelKey(otherKeys[$0], second, $0) })
    matchInOrder(by: { keys[$0] }, { otherKeys[$0] })
    guard openRows.count > 0, openOthers.count > 0 else { return }
    matchTopics()
    matchFamilies()
    matchAnywhere()
  }

  /// Matches what has the same id and sentence, and returns what has only the same id; and what has the same sentence and the
  /// same place, but not the same indicators, so that the place alone may mislead.
  private mutating func matchIDs(
    _ keys: Keys, _ otherKeys: Keys
  ) -> (pending: [(Row, Row)], repeated: [(Row, Row)]) {
    // Counted when it is asked, which it rarely is.
    var repeatedKeys: Set<UInt64>?
    var repeated: [(Row, Row)] = []
    let index = OccurrenceIndex(first)
    let otherIndex = OccurrenceIndex(second)
    var pending: [(Row, Row)] = []
    for other in secondOrder {
      guard let row = index.row(otherIndex.key(of: other)) else { continue }
      if keys[row] == otherKeys[other] {
        guard let key = keys[row], areMade(row, other), !haveEqualIndicators(row, other) else {
          match(row, other)
          continue
        }
        let known = repeatedKeys ?? keys.repeated.union(otherKeys.repeated)
        repeatedKeys = known
        if known.contains(key) { repeated.append((row, other)) } else { match(row, other) }
      } else if !areMade(row, other) {
        pending.append((row, other))
      }
    }
    return (pending, repeated)
  }

  /// Whether both ids are made from their places.
  private func areMade(_ row: Row, _ other: Row) -> Bool {
    first.nodes[row].marks.contains(.generatedID) && second.nodes[other].marks.contains(.generatedID)
  }

  private func haveEqualIndicators(_ row: Row, _ other: Row) -> Bool {
    let (rows, others) = (first.indicatorRows(of: row), second.indicatorRows(of: other))
    return rows.count == others.count
      && zip(rows, others).allSatisfy {
        first.isEqual(first.indicators[$0], to: second.indicators[$1], in: second)
      }
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

  static func unique<Key: Hashable>(_ rows: [Row], by key: (Row) -> Key?) -> [Key: Row] {
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
    // Of repeated sentences those with the same indicators go together first, wherever they stand in the family.
    var siblings: [FamilyKey: [Row]] = [:]
    for row in openRows {
      guard let key = keys[row] else { continue }
      siblings[FamilyKey(superior: first.nodes[row].parent, key: key), default: []].append(row)
    }
    for row in openRows where partners[Int(row)] == .none {
      matchRepeated(row, keys, &siblings, &families)
      guard partners[Int(row)] == .none else { continue }
      let parent = first.nodes[row].parent
      let superior = parent == .none ? Row.none : partners[Int(parent)]
      guard let key = keys[row], parent == .none || superior != .none,
        let other = families[FamilyKey(superior: superior, key: key)]?.popLast()
      else { continue }
      match(row, other)
    }
  }

  /// Matches a sasaran and its siblings with the same sentence, as soon as their superior is matched: by their indicators, then
  /// in order.
  private mutating func matchRepeated(
    _ row: Row, _ keys: Keys, _ siblings: inout [FamilyKey: [Row]], _ families: inout [FamilyKey: [Row]]
  ) {
    let parent = first.nodes[row].parent
    let superior = parent == .none ? Row.none : partners[Int(parent)]
    guard let key = keys[row], parent == .none || superior != .none,
      let rows = siblings.removeValue(forKey: FamilyKey(superior: parent, key: key)),
      let others = families[FamilyKey(superior: superior, key: key)]
    else { return }
    guard rows.count > 1 || others.count > 1 else { return }
    // From behind, as the lists are.
    var byIndicators: [[Indicator]: [Row]] = [:]
    for other in others { byIndicators[Self.indicators(second, of: other), default: []].append(other) }
    for row in rows {
      if let other = byIndicators[Self.indicators(first, of: row)]?.popLast() { match(row, other) }
    }
    var left = others.filter { origins[Int($0)] == .none }
    for row in rows where partners[Int(row)] == .none {
      if let other = left.popLast() { match(row, other) }
    }
    families[FamilyKey(superior: superior, key: key)] = left
  }

  /// The indicators of a sasaran without the ids that are made from their places.
  private static func indicators(_ columns: TreeColumns, of row: Row) -> [Indicator] {
    columns.indicatorRows(of: row).map { columns.indicatorValue($0, withMadeID: false) }
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
}

/// What the statements of a tree come to when compared; `nil` for one without words.
private struct Keys {
  var keys: ContiguousArray<UInt64>

  init(_ columns: TreeColumns, _ order: ContiguousArray<Row>) {
    keys = ContiguousArray(repeating: 0, count: columns.nodes.count)
    for row in order {
      keys[Int(row)] = columns.texts.withBytes(of: columns.nodes[row].statement) { TextFacts($0).key }
    }
  }

  subscript(row: Row) -> UInt64? { keys[Int(row)] == 0 ? nil : keys[Int(row)] }

  /// The keys that more than one sasaran has. O(sasaran).
  var repeated: Set<UInt64> {
    var seen: Set<UInt64> = []
    return Set(keys.filter { $0 != 0 && !seen.insert($0).inserted })
  }
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
