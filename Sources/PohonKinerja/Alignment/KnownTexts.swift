/// What statements and names come to; a text that occurs again is seldom here again.
///
/// It is where it was read again after an edit. Plans repeat the names of indicators a great deal, and rows keep no more of a text than
/// its place here.
struct KnownTexts: Sendable {
  /// One text.
  struct Text: BitwiseCopyable, Sendable {
    var reference = TextReference()
    /// What it comes to when compared.
    var facts = TextFacts.empty
    /// What kinds of words it has.
    var marks = TextMarks()
    /// As a name, what rules look for in it.
    var signs: IndicatorSigns = []
    /// As a statement, whether it states something, rather than that nothing is printed.
    var isStated = false
    /// Whether it is more than a sign for nothing: "–", "TBD".
    var isFilledIn = false
  }

  /// The place of no text at all, which comes to nothing.
  static let none: UInt32 = 0

  private var texts: ContiguousArray<Text> = [Text()]
  /// What was seen of texts that were looked at ahead of time.
  private var seen: UInt64 = 0
  /// What they are about.
  private(set) var concepts = TextConcepts()

  var count: Int { texts.count }

  /// What a text comes to when compared.
  @inline(__always)
  func facts(at place: UInt32) -> TextFacts { texts[Int(place)].facts }

  /// What kinds of words a text has.
  @inline(__always)
  func marks(at place: UInt32) -> TextMarks { texts[Int(place)].marks }

  /// As a name, what rules look for in it.
  @inline(__always)
  func signs(at place: UInt32) -> IndicatorSigns { texts[Int(place)].signs }

  /// Whether it states something, if it was read as a statement.
  @inline(__always)
  func isStated(at place: UInt32) -> Bool { texts[Int(place)].isStated }

  /// Whether it is more than a sign for nothing.
  @inline(__always)
  func isFilledIn(at place: UInt32) -> Bool { texts[Int(place)].isFilledIn }

  /// So many words has the longest sign for nothing, "belum ditetapkan".
  private static var mostWordsOfSign: Int { 2 }

  /// Where a text stands.
  @inline(__always)
  func reference(at place: UInt32) -> TextReference { texts[Int(place)].reference }

  /// Looks at a text that will be asked about, at its beginning and its end, and at what it is about.
  @inline(__always)
  mutating func lookAhead(at place: UInt32) {
    // Kept, or the compiler would see that nobody wants to know and not look.
    seen |= glance(at: place)
  }

  /// The same for whoever keeps what it returns, which says nothing.
  @inline(__always)
  func glance(at place: UInt32) -> UInt64 {
    let text = texts[Int(place)]
    return text.facts.key | UInt64(text.signs.rawValue) | concepts.glance(at: text.marks)
  }

  /// Reads a text, which gets the next place. O(bytes).
  @inline(never)
  mutating func add(
    _ bytes: Span<UInt8>, as kind: ReadTexts.Kind, at reference: TextReference, with words: inout WordBook,
    in room: inout ReadingRoom
  ) -> UInt32 {
    let (facts, marks) = words.read(bytes, noting: &concepts, in: &room)
    var text = Text(reference: reference, facts: facts, marks: marks)
    text.isFilledIn =
      facts.wordCount > Self.mostWordsOfSign || (facts.wordCount > 0 && bytes.isFilledIn)
    switch kind {
    case .statement: text.isStated = StatementText.isStatement(bytes, facts: facts)
    case .name:
      text.signs = IndicatorSigns(ofName: facts, marks, first: bytes.byte(at: 0))
      if !text.isFilledIn { text.signs.insert(.noName) }
    }
    return add(text)
  }

  private mutating func add(_ text: Text) -> UInt32 {
    texts.append(text)
    return UInt32(truncatingIfNeeded: texts.count - 1)
  }

  /// Makes room for an eighth more texts, so that they are seldom moved. O(texts).
  mutating func reserveMore() {
    texts.reserveCapacity(texts.count + texts.count / 8)
    concepts.makeRoom(for: concepts.count / 8)
  }

  /// Puts other texts behind these, and returns by how much their places grow. O(texts).
  mutating func append(_ others: KnownTexts) -> UInt32 {
    let start = UInt32(truncatingIfNeeded: concepts.append(contentsOf: others.concepts))
    // No text stays the first of all.
    let places = UInt32(truncatingIfNeeded: texts.count - 1)
    for place in 1..<others.texts.count {
      var text = others.texts[place]
      text.marks = text.marks.moved(by: start)
      texts.append(text)
    }
    return places
  }

  /// Takes over a text of others, with what it is about, and returns its place. O(concepts).
  mutating func take(_ place: UInt32, of others: KnownTexts) -> UInt32 {
    var text = others.texts[Int(place)]
    concepts.take(&text.marks, from: others.concepts)
    return add(text)
  }
}
