extension WordBook {
  /// What a text comes to when compared, and what kinds of words it has. O(bytes).
  mutating func read(_ bytes: Span<UInt8>) -> (facts: TextFacts, marks: TextMarks) {
    var concepts = TextConcepts()
    var room = ReadingRoom()
    return read(bytes, noting: &concepts, in: &room)
  }

  /// The same, and what the text is about is added to the concepts. O(bytes).
  ///
  /// - Parameter room: What is worked with, so that it need not be made ready for every text.
  mutating func read(_ bytes: Span<UInt8>, noting concepts: inout TextConcepts, in room: inout ReadingRoom)
    -> (
      facts: TextFacts, marks: TextMarks
    )
  {
    var reading = TextReading()
    let start = concepts.count
    // A word that says what a text is about has a letter, and something stands between it and the next.
    concepts.makeRoom(for: bytes.count / 2 + 1)
    let isShort = bytes.count <= TextReading.mostWords
    var index = 0
    if isShort { takeKnown(of: bytes, from: &index, into: &reading, noting: &concepts, in: &room) }
    while index < bytes.count {
      takeOthers(of: bytes, from: &index, into: &reading, noting: &concepts)
      if isShort { takeKnown(of: bytes, from: &index, into: &reading, noting: &concepts, in: &room) }
    }
    return reading.finished(conceptStart: start)
  }

  /// Takes words of letters alone that were met before, as nearly all are, up to the first other one.
  ///
  /// They are looked up and then taken, many at a time: what each of the two needs then stays at hand.
  @inline(__always)
  private func takeKnown(
    of bytes: Span<UInt8>, from index: inout Int, into reading: inout TextReading,
    noting concepts: inout TextConcepts, in room: inout ReadingRoom
  ) {
    var goesOn = true
    while goesOn, index < bytes.count {
      let (count, next, isOther) = lookUp(wordsOf: bytes, from: index, into: &room.found)
      let entries = slots.span
      concepts.appendMany { places, conceptCount in
        reading.take(room.found.span.extracting(0..<count), in: entries, &places, &conceptCount)
      }
      goesOn = !isOther
      index = next
    }
  }

  /// Looks up words of letters alone from a place on, until one was not met before or is another one.
  @inline(never)
  private func lookUp(
    wordsOf bytes: Span<UInt8>, from start: Int, into found: inout InlineArray<64, UInt32>
  ) -> (count: Int, next: Int, isOther: Bool) {
    let di = di
    let (entries, places) = (slots.span, places)
    var (start, count) = (start, 0)
    var index = start
    while index <= bytes.count {
      var others = OtherBytes(bytes, from: index)
      while others.bits != 0 {
        let end = index &+ others.takeFirst()
        if end < bytes.count, bytes[end] != UInt8(ascii: " "), !bytes.partsWords(start..<end) {
          return (count, start, true)
        }
        guard end > start else {
          start = end &+ 1
          continue
        }
        let hash = LetterWord.hash(bytes, from: start, to: end)
        var slot = places.home(of: hash)
        while entries[slot].hash != hash {
          guard entries[slot].hash != 0 else { return (count, start, true) }
          slot = places.next(after: slot)
        }
        if hash == di, !bytes.isAlone(diBefore: end) { return (count, start, true) }
        guard count < found.count else { return (count, start, false) }
        found[count] = UInt32(truncatingIfNeeded: slot)
        count &+= 1
        start = end &+ 1
      }
      index &+= OtherBytes.width
    }
    return (count, start, false)
  }

  /// Takes the next word, whatever it is, and those that belong together with it.
  @inline(never)
  private mutating func takeOthers(
    of bytes: Span<UInt8>, from index: inout Int, into reading: inout TextReading,
    noting concepts: inout TextConcepts
  ) {
    index = bytes.takeWords(from: index) {
      let entry = entry($0, in: bytes, $1)
      if reading.take(entry), entry.hasConcept { concepts.append(entry.concept) }
    }
  }

  /// Looks at the words of a text, so that they need not be looked at whenever it is asked for. O(bytes).
  mutating func learn(_ bytes: Span<UInt8>) {
    bytes.forEachWord { _ = entry($0, in: bytes, $1) }
  }

  /// The words of a text, in order. O(bytes), and more for words that the tree does not have.
  func words(of bytes: Span<UInt8>) -> [MarkedWord] {
    var words: [MarkedWord] = []
    // Words are mostly six letters and a space.
    words.reserveCapacity(bytes.count / 6 + 1)
    bytes.forEachWord { words.append(MarkedWord(hash: $0, range: $1)) }
    // Looked up only now: a closure that asks the book copies it, and counts a reference to each of its tables, word by word.
    for place in words.indices {
      let entry = knownEntry(words[place].hash, in: bytes, words[place].range)
      words[place].kinds = entry.kinds
      words[place].concept = entry.concept
    }
    return words
  }

  /// What the first word of a text is. O(bytes).
  func firstWord(of bytes: Span<UInt8>) -> WordKinds {
    var first: (hash: UInt64, range: Range<Int>)?
    bytes.forEachWord { first = first ?? ($0, $1) }
    return first.map { knownEntry($0.hash, in: bytes, $0.range).kinds } ?? []
  }
}
