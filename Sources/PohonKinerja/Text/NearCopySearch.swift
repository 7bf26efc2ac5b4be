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
      let (item, word, hash) = (trait.item, trait.word, words[trait.word].hash)
      withBytes(of: trait) { bytes in
        guard bytes.hasOnlyLetters else { return }
        likely.append(Trait(key: WordRoot(bytes).key, item: item, word: word))
        if let meant = ResultWords.word(standingIn: bytes, hash: hash) {
          likely.append(Trait(key: UInt64(meant), item: item, word: word))
        }
        guard WordDifference.mayBeSlip(bytes) else { return }
        Self.forEachSpellingKey(of: bytes) { likely.append(Trait(key: $0, item: item, word: word)) }
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

  /// Calls `body` with the hashes of a word and of the word without each of its letters: words one slip apart have one in
  /// common. O(letters).
  private static func forEachSpellingKey(of word: Span<UInt8>, _ body: (UInt64) -> Void) {
    // The letters as the digits of a number, the first the lowest: without one of them, those behind it are one place lower.
    var whole: UInt64 = 0
    var place: UInt64 = 1
    for index in word.indices {
      whole &+= UInt64(word[index].lowercasedASCII) &* place
      place &*= spellingBase
    }
    body(TextHash.mix(whole))
    var before: UInt64 = 0
    place = 1
    for index in word.indices {
      let next = before &+ UInt64(word[index].lowercasedASCII) &* place
      body(TextHash.mix(before &+ (whole &- next) &* spellingBaseInverse))
      before = next
      place &*= spellingBase
    }
  }

  /// An odd number and what gives 1 with it, both to 64 bits.
  private static let spellingBase: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let spellingBaseInverse: UInt64 = 0xF1DE_83E1_9937_733D

  private mutating func compare(_ earlier: Trait, _ later: Trait) {
    guard earlier.item < later.item, words[earlier.word].hash != words[later.word].hash else { return }
    if let known = matches[later.item], known.earlier <= earlier.item { return }
    let (firstHash, secondHash) = (words[earlier.word].hash, words[later.word].hash)
    let (texts, text, range) = (texts, items[later.item].text, words[later.word].range)
    let difference = withBytes(of: earlier) { first in
      texts.withBytes(of: text) { second in
        WordDifference(first, hash: firstHash, second.extracting(range), hash: secondHash)
      }
    }
    guard let difference else { return }
    note(Match(earlier: earlier.item, likeness: Likeness(difference)), for: later.item)
  }

  private func withBytes<Result>(of trait: Trait, _ body: (Span<UInt8>) -> Result) -> Result {
    // Only the range is taken along: this is asked for each word, and the whole search would be copied.
    let range = words[trait.word].range
    return texts.withBytes(of: items[trait.item].text) { body($0.extracting(range)) }
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
