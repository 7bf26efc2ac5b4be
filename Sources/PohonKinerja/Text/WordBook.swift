/// What every word of a tree is, each word looked at once however often it occurs.
struct WordBook: Sendable {
  /// What one word is.
  struct Entry: BitwiseCopyable, Sendable {
    /// As ``WordScanner`` hashes it; 0 for a free slot.
    fileprivate(set) var hash: UInt64 = 0
    /// Equal for inflections of one word and for synonyms; 0 for a word that does not say what a text is about.
    var concept: UInt64 = 0 {
      didSet { tally = WordTally(kinds, hasConcept: hasConcept) }
    }
    var kinds: WordKinds = [] {
      didSet { tally = WordTally(kinds, hasConcept: hasConcept) }
    }
    /// As what it is counted.
    private(set) var tally = WordTally([], hasConcept: false)

    /// Whether it says what a text is about.
    var hasConcept: Bool { concept != 0 }
  }

  /// A power of two: each word that was met is at the place that its hash comes to, or behind that before the next free one.
  private(set) var slots: ContiguousArray<Entry>
  private(set) var places: SlotPlaces
  private var count = 0
  /// The hash of "di", which makes passive verbs; here, since it is asked for with every text.
  private(set) var di = FunctionWords.di
  /// The concept of a root that is a synonym of others.
  private var synonyms: [UInt64: UInt64] = [:]
  /// The words that one may have meant by a misspelt one, and where misspellings are known, what is meant.
  private let results: MisspellingSearch
  private let measures: MisspellingSearch
  private var misspellings: [UInt64: String] = [:]
  /// The words of the kinds that are only looked up.
  private var lists: [Vocabulary.Kind: WordSet] = [:]

  /// The book of the standard vocabulary alone, made once.
  static let standard = WordBook(Vocabulary.standard)

  /// - Parameter additions: What a profile adds to the standard vocabulary.
  init(adding additions: Vocabulary) {
    self = additions.isEmpty ? .standard : WordBook(Vocabulary.standard.adding(additions))
  }

  private init(_ vocabulary: Vocabulary) {
    slots = ContiguousArray(repeating: Entry(), count: 4_096)
    places = SlotPlaces(size: 4_096)
    results = MisspellingSearch(
      results: vocabulary[.conditions] + vocabulary[.outputs], properWords: vocabulary[.properWords])
    measures = MisspellingSearch(
      measures: vocabulary[.shares] + vocabulary[.scores] + vocabulary[.counts] + vocabulary[.degrees])
    synonyms = Self.concepts(of: vocabulary.synonyms)
    for word in FunctionWords.words { mark(Array(word.description.utf8), .function) }
    for word in FunctionWords.relatives { mark(Array(word.description.utf8), [.function, .relative]) }
    for kind in Vocabulary.Kind.marked {
      for word in vocabulary[kind] { mark(Array(word.utf8), WordKinds(kind)) }
    }
    for kind in Vocabulary.Kind.lookedUp {
      lists[kind] = WordSet(hashes: vocabulary[kind].compactMap { $0.utf8.span.onlyWord })
    }
    for word in vocabulary[.plainProblems] { mark(Array(word.utf8), .problems) }
    for (width, kind) in Vocabulary.Kind.areas.enumerated() {
      for word in vocabulary[kind] {
        mark(Array(word.utf8), .scopes)
        guard let hash = word.utf8.span.onlyWord else { continue }
        // Of two areas that a word names it is the narrower.
        let place = place(of: hash, spelled: word.utf8.span)
        if slots[place].kinds.isDisjoint(with: .areas) { slots[place].kinds.insert(.area(width)) }
      }
    }
    for pair in ResultForms.changes { mark(Array(pair.result.description.utf8), .conditions) }
    for pair in ResultForms.products { mark(Array(pair.result.description.utf8), .outputs) }
    for word in vocabulary[.conditions] + vocabulary[.outputs] where word.hasSuffix("nya") {
      mark(Array(word.utf8.dropLast(3)), .predicates)
    }
    for (wrong, right) in vocabulary.misspellings { mark(misspelt: wrong, right) }
  }

  /// The concept of each root in groups of synonyms; groups that share a word are one. O(words).
  private static func concepts(of groups: [[String]]) -> [UInt64: UInt64] {
    // Each root leads to another of its group, and the last of the way is the concept.
    var next: [UInt64: UInt64] = [:]
    func concept(_ root: UInt64) -> UInt64 {
      var root = root
      while let other = next[root], other != root { root = other }
      return root
    }
    for group in groups {
      let roots = group.map { WordRoot(Array($0.utf8).span).key }
      for root in roots {
        let (one, other) = (concept(root), concept(roots[0]))
        next[one] = other
      }
    }
    var concepts: [UInt64: UInt64] = [:]
    for root in next.keys { concepts[root] = concept(root) }
    return concepts
  }

  /// Adds a known misspelling, which is what the right word is.
  private mutating func mark(misspelt wrong: String, _ right: String) {
    guard let hash = wrong.utf8.span.onlyWord, let meant = right.utf8.span.onlyWord else { return }
    let kinds = entry(meant).kinds.subtracting(.areas)
    // A profile may list the word as a proper one.
    guard !kinds.isDisjoint(with: [.results, .heads]), entry(hash).kinds.isEmpty else { return }
    misspellings[hash] = right
    slots[place(of: hash, spelled: wrong.utf8.span)].kinds = kinds.union(.misspelt)
  }

  /// Adds to what a listed word is; what is listed as several words cannot be met and is left out.
  private mutating func mark(_ word: [UInt8], _ kinds: WordKinds) {
    guard let hash = word.span.onlyWord else { return }
    let place = place(of: hash, spelled: word.span, isListed: true)
    slots[place].kinds.formUnion(kinds)
    if !kinds.isDisjoint(with: .results) { slots[place].kinds.subtract(.clitic) }
    if !kinds.isDisjoint(with: [.activityVerbs, .processNouns]) { slots[place].kinds.subtract(.formed) }
    if slots[place].kinds.contains(.notActivities) {
      slots[place].kinds.subtract([.activityVerbs, .processNouns, .formed])
    }
    if !slots[place].kinds.isDisjoint(with: Self.withoutConcept) { slots[place].concept = 0 }
  }

  /// Words that say what kind of statement it is rather than what it is about.
  private static let withoutConcept: WordKinds = [
    .function, .number, .conditions, .outputs, .problems, .negations, .indicatorHeads, .shares, .scores,
    .counts, .degrees, .comparisons, .absolutes, .conjunctions,
  ]

  // MARK: Looking up

  /// What a word of a text is; one that was not met before is looked at now.
  mutating func entry(_ hash: UInt64, in text: Span<UInt8>, _ range: Range<Int>) -> Entry {
    slots[self.place(of: hash, spelled: text.extracting(range))]
  }

  /// The words of a kind that is only looked up.
  subscript(kind: Vocabulary.Kind) -> WordSet { lists[kind] ?? .empty }

  /// What a word of the tree is.
  func entry(_ hash: UInt64) -> Entry {
    // A free slot is an entry of nothing.
    slots[slot(of: hash)]
  }

  /// Where the word with a hash is or, if it was not met, would be put.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var place = places.home(of: hash)
    while slots[place].hash != 0, slots[place].hash != hash { place = places.next(after: place) }
    return place
  }

  /// What a word of any text is; one that the tree does not have is looked at every time.
  @inline(__always)
  func knownEntry(_ hash: UInt64, in text: Span<UInt8>, _ range: Range<Int>) -> Entry {
    let entry = entry(hash)
    return entry.hash == hash ? entry : look(at: text.extracting(range), hash: hash, isListed: false)
  }

  private mutating func place(of hash: UInt64, spelled word: Span<UInt8>, isListed: Bool = false) -> Int {
    let place = slot(of: hash)
    guard slots[place].hash == 0 else { return place }
    if (count + 1) * 2 > slots.count {
      grow()
      return self.place(of: hash, spelled: word, isListed: isListed)
    }
    count += 1
    slots[place] = look(at: word, hash: hash, isListed: isListed)
    return place
  }

  /// Takes over the words that another book of the same vocabulary has looked at. O(words).
  mutating func learn(from other: WordBook) {
    // Words come in the order of their places there: in a smaller table all of them would begin at one end.
    while slots.count < other.slots.count { grow() }
    for entry in other.slots where entry.hash != 0 {
      if (count + 1) * 2 > slots.count { grow() }
      let place = slot(of: entry.hash)
      guard slots[place].hash == 0 else { continue }
      slots[place] = entry
      count += 1
    }
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Entry(), count: old.count * 2)
    places = SlotPlaces(size: slots.count)
    for entry in old where entry.hash != 0 {
      slots[slot(of: entry.hash)] = entry
    }
  }

  /// What a word is by its form or, misspelt, by the listed word it was meant to be.
  private func look(at word: Span<UInt8>, hash: UInt64, isListed: Bool) -> Entry {
    if let joined = word.joined { return look(at: joined.span, hash: hash, isListed: isListed) }
    var entry = Entry(hash: hash)
    for index in word.indices where word.digit(at: index) != nil { entry.kinds.insert(.number) }
    guard !entry.kinds.contains(.number) else { return entry }
    if !isListed, let meant = self.word(meantBy: word), let hash = meant.utf8.span.onlyWord {
      entry.kinds = self.entry(hash).kinds.subtracting(.areas).union(.misspelt)
      return entry
    }
    if word.hasResultEnding {
      entry.kinds.insert(.clitic)
      // "Jumlahnya" begins a name as "jumlah" does. Only listed words count, which are known from the start, so that a word is the
      // same whatever was met before.
      let head = word.extracting(0..<(word.count - 3)).onlyWord.map { self.entry($0).kinds } ?? []
      if head.isDisjoint(with: [.misspelt, .clitic]) { entry.kinds.formUnion(head.intersection(.heads)) }
    }
    let root = WordRoot(word)
    entry.concept = synonyms[root.key] ?? root.key
    if root.form == .process, !root.hasClitic, word.mayBeProcess {
      entry.kinds.formUnion([.processNouns, .formed])
    } else if ActivityVerb(String(decoding: word.lowercasedBytes, as: UTF8.self)) != nil {
      entry.kinds.formUnion([.activityVerbs, .formed])
    }
    return entry
  }

  /// A text of the tree with the words for results spelled right. O(bytes · misspelt words).
  func mended(_ text: String) -> String {
    var mended = text
    for word in words(of: text.utf8.span).reversed()
    where word.kinds.contains(.misspelt) && !word.kinds.isDisjoint(with: .results) {
      let written = text.part(word.range)
      guard let meant = self.word(meantBy: written.utf8.span) else { continue }
      mended = mended.replacing(word.range, with: meant.capitalized(like: written))
    }
    return mended
  }

  /// The listed word that a misspelt one was meant to be, in lower case.
  func word(meantBy word: Span<UInt8>) -> String? {
    if let joined = word.joined { return self.word(meantBy: joined.span) }
    if let known = word.onlyWord.flatMap({ misspellings[$0] }) { return known }
    return results.word(meantBy: word) ?? measures.word(meantBy: word)
  }
}

extension Span<UInt8> {
  /// Whether the noun of a process is an activity by its form: not with per-, which makes fields and places as well.
  fileprivate var mayBeProcess: Bool {
    self[count - 1].lowercasedASCII == UInt8(ascii: "n") && !begins(0..<count, with: "per")
  }

  fileprivate var lowercasedBytes: [UInt8] {
    var bytes: [UInt8] = []
    for index in indices { bytes.append(self[index].lowercasedASCII) }
    return bytes
  }
}
