/// Some of the texts that several threads met, read by one of them.
struct TextShare: Sendable {
  private(set) var texts = KnownTexts()
  private(set) var words: WordBook
  /// By who met them their numbers there, and their places among ``texts``.
  private(set) var places: [ContiguousArray<(number: UInt32, place: UInt32)>] = []
  private var statements = KeyTable(nothing: KnownTexts.none)
  private var names = KeyTable(nothing: KnownTexts.none)
  private var room = ReadingRoom()

  /// Reads those texts whose hashes are of one share out of as many as there are lists. O(bytes of those + all texts).
  ///
  /// - Parameters:
  ///   - share: From 0 on.
  ///   - words: What is known of words.
  init(_ share: Int, of met: [MetTexts], in arena: TextArena, with words: WordBook) {
    self.words = words
    for list in met {
      var places: ContiguousArray<(number: UInt32, place: UInt32)> = []
      places.reserveCapacity(list.texts.count / met.count + list.texts.count / 16)
      for (index, text) in list.texts.enumerated()
      where Int(text.hash & 0xFFFF) % met.count == share {
        places.append((UInt32(truncatingIfNeeded: index) + 1, place(of: text, in: arena)))
      }
      self.places.append(places)
    }
  }

  private mutating func place(of text: MetTexts.Text, in arena: TextArena) -> UInt32 {
    func isMeant(_ place: UInt32) -> Bool { arena.areEqual(texts.reference(at: place), text.reference) }
    let known =
      switch text.kind {
      case .statement: statements.value(of: text.hash, where: isMeant)
      case .name: names.value(of: text.hash, where: isMeant)
      }
    if let known { return known }
    let place = arena.withBytes(of: text.reference) {
      texts.add($0, as: text.kind, at: text.reference, with: &words, in: &room)
    }
    switch text.kind {
    case .statement: statements.note(place, of: text.hash)
    case .name: names.note(place, of: text.hash)
    }
    return place
  }
}
