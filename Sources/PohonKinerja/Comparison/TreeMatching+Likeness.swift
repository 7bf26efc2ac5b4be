/// What texts are about, and how much they have in common.
extension TreeMatching {
  mutating func topic(ofFirst row: Row) -> StatementTopic { topic(first, first.nodes[row].statement) }

  mutating func topic(ofSecond row: Row) -> StatementTopic {
    topic(second, second.nodes[row].statement)
  }

  mutating func topic(_ columns: TreeColumns, _ text: TextReference) -> StatementTopic {
    StatementTopic(ofStatement: words(columns, text), knowing: book)
  }

  mutating func topicOfName(_ columns: TreeColumns, _ text: TextReference) -> StatementTopic {
    StatementTopic(ofName: words(columns, text))
  }

  mutating func words(_ columns: TreeColumns, _ text: TextReference) -> [MarkedWord] {
    columns.texts.withBytes(of: text) { bytes in
      _ = book.read(bytes)
      return book.words(of: bytes)
    }
  }

  /// The content words, each once, in order.
  static func words(_ columns: TreeColumns, _ text: TextReference) -> [UInt64] {
    var seen: Set<UInt64> = []
    return columns.texts.withBytes(of: text) { $0.contentWords().map(\.hash) }.filter {
      seen.insert($0).inserted
    }
  }

  func words(ofFirst row: Row) -> [UInt64] { Self.words(first, first.nodes[row].statement) }

  func words(ofSecond row: Row) -> [UInt64] { Self.words(second, second.nodes[row].statement) }

  /// Which part of the words of both statements they have in common, from 0 to 1.
  func similarity(_ row: Row, _ other: Row) -> Double {
    Self.likeness(words(ofFirst: row), words(ofSecond: other))
  }

  static func likeness(_ words: [UInt64], _ others: [UInt64]) -> Double {
    guard !words.isEmpty, !others.isEmpty else { return 0 }
    let others = Set(others)
    let common = words.count { others.contains($0) }
    return Double(common) / Double(words.count + others.count - common)
  }

  /// The likeness of words in ascending order. O(words).
  static func likeness(ofSorted words: [UInt64], _ others: [UInt64]) -> Double {
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

  func isSimilar(_ row: Row, _ other: Row) -> Bool { similarity(row, other) * 2 >= 1 }

  func sharesIndicatorName(_ row: Row, _ other: Row) -> Bool {
    let names = Set(first.indicatorRows(of: row).map { nameKey(first, $0) })
    return second.indicatorRows(of: other).contains {
      let key = nameKey(second, $0)
      return key != 0 && names.contains(key)
    }
  }

  func nameKey(_ columns: TreeColumns, _ row: Row) -> UInt64 {
    columns.texts.withBytes(of: columns.indicators[row].name) { TextFacts($0).key }
  }
}
