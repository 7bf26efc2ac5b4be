/// What a text is about, apart from how it says so: its concepts and numbers in one order.
///
/// "Meningkatnya Pelaksanaan Meritokrasi ASN" and "Meningkatkan Penerapan Meritokrasi Aparatur" have one topic: the
/// words that open a statement and those that only say that something is carried out do not count, and synonyms of the
/// vocabulary are one concept.
struct StatementTopic: Hashable {
  /// In ascending order, each once.
  let parts: [UInt64]

  /// The topic of a statement.
  init(ofStatement words: [MarkedWord], knowing book: WordBook) {
    let carryingOut = book[.carryingOut]
    let opening: WordKinds = [.activityVerbs, .processNouns, .conditions, .outputs]
    let rest = words.first.map { $0.kinds.isDisjoint(with: opening) } ?? true ? words[...] : words.dropFirst()
    parts = Self.parts(of: rest.filter { !carryingOut.contains($0.hash) }).sorted()
  }

  /// The topic of an indicator's name, in which it matters what is counted or rated how.
  init(ofName words: [MarkedWord]) {
    var parts = Self.parts(of: words)
    if let first = words.first, !first.kinds.isDisjoint(with: .heads) {
      let kind = first.kinds.intersection([.shares, .scores, .counts])
      parts.insert(kind.isEmpty ? first.hash : UInt64(kind.rawValue))
    }
    self.parts = parts.sorted()
  }

  private static func parts(of words: some Sequence<MarkedWord>) -> Set<UInt64> {
    Set(
      words.compactMap { word in
        if word.concept != 0 { return word.concept }
        return word.kinds.contains(.number) ? word.hash : nil
      })
  }

  /// Whether there is enough in it to know a text by.
  var isTelling: Bool { parts.count >= 2 }

  /// Whether at least half of what either is about is common to both.
  func overlaps(_ other: StatementTopic) -> Bool {
    let common = Set(parts).intersection(other.parts).count
    return common > 0 && common * 2 >= Set(parts).union(other.parts).count
  }
}
