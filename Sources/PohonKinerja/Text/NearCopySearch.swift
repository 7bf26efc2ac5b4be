/// Finds the texts of one family that say what an earlier one says in other words.
///
/// Two texts are near copies when they have the same content words in another order or with other function words, or
/// when one content word differs only as ``WordDifference`` allows. The difference decides, not the likeness: sasaran
/// that share all but one noun, number or stage are what a good cascade looks like.
///
/// O(n log n) for n texts of bounded length, however alike they are.
struct NearCopySearch {
  /// One text.
  struct Item {
    var text: TextReference
    var facts: TextFacts
    /// Texts that are equal word for word count as copies only when their owners are the same.
    var owner: UInt64
  }

  /// What an item is to an earlier one.
  struct Match: Equatable {
    var earlier: Int
    var likeness: Likeness
  }

  /// How two texts are alike.
  enum Likeness: Int {
    /// One word is inflected differently.
    case inflection = 1
    /// One word is spelt differently.
    case spelling
    /// The same content words in the same order.
    case functionWords
    /// The same content words in another order.
    case order
    /// The same words throughout.
    case identical

    init(_ difference: WordDifference) {
      self = difference == .inflection ? .inflection : .spelling
    }
  }

  /// Something that alike items have in common.
  private struct Trait {
    var key: UInt64
    var item: Int
    /// The place in ``words`` that is left out of the key, or -1.
    var word = -1
  }

  private let items: [Item]
  private let texts: TextArena
  private var matches: [Match?]
  /// The content words of the candidates, side by side.
  private var words: [ContentWord] = []

  /// For each item the earliest that it resembles.
  static func matches(_ items: [Item], in texts: TextArena) -> [Match?] {
    var search = NearCopySearch(items, texts)
    let candidates = search.candidates()
    guard !candidates.isEmpty else { return search.matches }
    search.compareWholes(candidates)
    let repeated = search.repeated(candidates)
    search.compareWords(candidates.filter { repeated[$0] == nil })
    for index in candidates {
      guard let first = repeated[index], let match = search.matches[first] else { continue }
      search.note(match, for: index)
    }
    return search.matches
  }

  private init(_ items: [Item], _ texts: TextArena) {
    self.items = items
    self.texts = texts
    matches = Array(repeating: nil, count: items.count)
  }

  /// Whether two texts may differ in no more than one content word; quickly, and wrong only in saying yes.
  static func mayBeAlike(_ first: TextFacts, _ second: TextFacts) -> Bool {
    first.contentCount == second.contentCount && (first.signature ^ second.signature).nonzeroBitCount <= 2
  }

  // MARK: Narrowing down

  /// The items that may differ from another in no more than one word.
  ///
  /// One word is one bit of the signature at most, so two such items agree once each has given up one bit or none.
  private func candidates() -> [Int] {
    var holders = FirstHolders(
      capacity: items.reduce(0) { $0 + 1 + $1.facts.signature.nonzeroBitCount })
    var isCandidate = ContiguousArray(repeating: false, count: items.count)
    for (index, item) in items.enumerated() {
      let signature = item.facts.signature
      let salt = UInt64(item.facts.contentCount) &* 0x9E37_79B9_7F4A_7C15
      var left = signature
      var dropped: UInt64 = 0
      while true {
        if let holder = holders.holder(of: (signature ^ dropped) ^ salt, orNote: index) {
          isCandidate[holder] = true
          isCandidate[index] = true
        }
        guard left != 0 else { break }
        dropped = left & (~left &+ 1)
        left ^= dropped
      }
    }
    return items.indices.filter { isCandidate[$0] }
  }

  // MARK: The same words

  private mutating func compareWholes(_ candidates: [Int]) {
    var traits = candidates.map { Trait(key: items[$0].facts.contentKey, item: $0) }
    Self.forEachRun(&traits) { run in
      // Of the earlier items only three can be the earliest match: the first, the first with other words than that,
      // and the first that is equal throughout.
      var firsts: [Identity: Int] = [:]
      let first = run[run.startIndex].item
      var other: Int?
      for trait in run {
        let item = items[trait.item]
        let identity = Identity(key: item.facts.key, owner: item.owner)
        let differs = item.facts.key != items[first].facts.key
        if let earlier = differs ? first : other {
          note(Match(earlier: earlier, likeness: likeness(earlier, trait.item)), for: trait.item)
        }
        if let earlier = firsts[identity] {
          note(Match(earlier: earlier, likeness: .identical), for: trait.item)
        } else {
          firsts[identity] = trait.item
        }
        if differs, other == nil { other = trait.item }
      }
    }
  }

  private struct Identity: Hashable {
    var key: UInt64
    var owner: UInt64
  }

  private func likeness(_ first: Int, _ second: Int) -> Likeness {
    let orders = [first, second].map { index in
      texts.withBytes(of: items[index].text) { $0.contentWords().map(\.hash) }
    }
    return orders[0] == orders[1] ? .functionWords : .order
  }

  /// The candidates that are word for word an earlier one, with the first of these: one look at their words will do.
  private func repeated(_ candidates: [Int]) -> [Int: Int] {
    var repeated: [Int: Int] = [:]
    guard candidates.count > Self.fewWords else {
      for (place, index) in candidates.enumerated() {
        let key = items[index].facts.key
        if let first = candidates[..<place].first(where: { items[$0].facts.key == key }) {
          repeated[index] = first
        }
      }
      return repeated
    }
    var firsts: [UInt64: Int] = [:]
    for index in candidates {
      let key = items[index].facts.key
      if let first = firsts[key] { repeated[index] = first } else { firsts[key] = index }
    }
    return repeated
  }

  // MARK: All but one word

  private mutating func compareWords(_ candidates: [Int]) {
    var traits: [Trait] = []
    for index in candidates {
      let content = texts.withBytes(of: items[index].text) { $0.contentWords() }
      for word in content {
        // What the other words come to.
        let rest = TextHash.mix(items[index].facts.contentKey &- word.share)
        traits.append(Trait(key: rest, item: index, word: words.count))
        words.append(word)
      }
    }
    Self.forEachRun(&traits) { run in
      if run.count <= Self.fewWords { compareAll(run) } else { compareLikely(run) }
    }
  }

  /// So many words are compared each with each.
  private static let fewWords = 12

  private mutating func compareAll(_ run: ArraySlice<Trait>) {
    for later in run.indices {
      for earlier in run.startIndex..<later { compare(run[earlier], run[later]) }
    }
  }

  /// Compares only words that share something all pairs of like words share: the root, the result word that is
  /// meant, or the spelling but for one letter.
  private mutating func compareLikely(_ run: ArraySlice<Trait>) {
    var likely: [Trait] = []
    for trait in run {
      withBytes(of: trait) { bytes in
        likely.append(Trait(key: WordRoot(bytes).key, item: trait.item, word: trait.word))
        if let meant = ResultWords.word(standingIn: bytes, hash: words[trait.word].hash) {
          likely.append(Trait(key: UInt64(meant), item: trait.item, word: trait.word))
        }
        for key in Self.spellingKeys(bytes) {
          likely.append(Trait(key: key, item: trait.item, word: trait.word))
        }
      }
    }
    Self.forEachRun(&likely) { run in
      // The first few are enough: so many different words do not share a root or all letters but one.
      for later in run.indices {
        for earlier in run.prefix(Self.fewWords).indices where earlier < later {
          compare(run[earlier], run[later])
        }
      }
    }
  }

  /// The hashes of a word and of the word without each of its letters: words one slip apart have one in common.
  private static func spellingKeys(_ word: Span<UInt8>) -> [UInt64] {
    var letters: [UInt8] = []
    for index in word.indices { letters.append(word[index].lowercasedASCII) }
    var keys = [TextHash.hash(letters.span, seed: 2)]
    for index in letters.indices {
      var shorter = letters
      shorter.remove(at: index)
      keys.append(TextHash.hash(shorter.span, seed: 2))
    }
    return keys
  }

  private mutating func compare(_ earlier: Trait, _ later: Trait) {
    guard earlier.item < later.item, words[earlier.word].hash != words[later.word].hash else { return }
    if let known = matches[later.item], known.earlier <= earlier.item { return }
    let difference = withBytes(of: earlier) { first in
      withBytes(of: later) { second in
        WordDifference(
          first, hash: words[earlier.word].hash, second, hash: words[later.word].hash)
      }
    }
    guard let difference else { return }
    note(Match(earlier: earlier.item, likeness: Likeness(difference)), for: later.item)
  }

  private func withBytes<Result>(of trait: Trait, _ body: (Span<UInt8>) -> Result) -> Result {
    texts.withBytes(of: items[trait.item].text) { body($0.extracting(words[trait.word].range)) }
  }

  // MARK: Collecting

  private mutating func note(_ match: Match, for item: Int) {
    guard let known = matches[item] else {
      matches[item] = match
      return
    }
    if match.earlier < known.earlier { matches[item] = match }
  }

  /// Calls `body` with each run of traits of one key that belong to more than one item, in the order of the items.
  private static func forEachRun(_ traits: inout [Trait], _ body: (ArraySlice<Trait>) -> Void) {
    traits.sort { ($0.key, $0.item, $0.word) < ($1.key, $1.item, $1.word) }
    var start = 0
    while start < traits.count {
      var end = start + 1
      while end < traits.count, traits[end].key == traits[start].key { end += 1 }
      if traits[start].item != traits[end - 1].item { body(traits[start..<end]) }
      start = end
    }
  }
}
