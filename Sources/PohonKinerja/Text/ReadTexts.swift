/// Where texts are that were read, so that a text which occurs again need not be read again: plans repeat the names of indicators a
/// great deal.
///
/// A text is known by its bytes. Where texts that occur again are mostly stored where they were, one is first looked for by where it
/// is stored, without a look at it. Each text that is known takes eleven to twenty-one bytes, an eighth to a quarter of what
/// ``KnownTexts`` keeps of it, and with where it is stored 32 to 64 more.
struct ReadTexts {
  private let areStoredOnce: Bool
  private var statements = Known()
  private var names = Known()
  private let seeds = TextHash.wideSeeds
  /// What texts are read in that are not known.
  var room = ReadingRoom()

  /// As what a text was read.
  enum Kind {
    case statement
    case name
  }

  /// - Parameter areStoredOnce: Whether texts that occur again are mostly stored once, or a few times.
  init(areStoredOnce: Bool) { self.areStoredOnce = areStoredOnce }

  /// The place of a text that was read, or `nil` after noting that it will be at a place. O(1) for one that was met where it is
  /// stored, where that is looked at; O(bytes) for others.
  ///
  /// - Parameter reference: Where the text stands that is at a place which was noted.
  @inline(__always)
  mutating func place(
    of text: TextReference, as kind: Kind, in texts: TextArena, orNote next: UInt32,
    reference: (UInt32) -> TextReference
  ) -> UInt32? {
    switch (kind, areStoredOnce) {
    case (.statement, true): statements.placeStored(text, seeds, in: texts, orNote: next, reference)
    case (.statement, false): statements.place(text, seeds, in: texts, orNote: next, reference)
    case (.name, true): names.placeStored(text, seeds, in: texts, orNote: next, reference)
    case (.name, false): names.place(text, seeds, in: texts, orNote: next, reference)
    }
  }

  /// Texts that were read as one kind.
  private struct Known {
    /// Their places, of which 0 is none, by where they are stored: an odd factor makes another key of each.
    private var byReference = KeyTable<UInt32>(nothing: 0)
    private let spread = TextHash.spread
    private var byBytes = HashIndex()

    /// Looks for a text by where it is stored, and then by its bytes.
    @inline(__always)
    mutating func placeStored(
      _ text: TextReference, _ seeds: (seed: UInt64, key: UInt64), in texts: TextArena, orNote next: UInt32,
      _ reference: (UInt32) -> TextReference
    ) -> UInt32? {
      let key = text.bits &* spread
      if let own = byReference.value(of: key) { return own }
      let place = place(text, seeds, in: texts, orNote: next, reference)
      byReference.note(place ?? next, of: key)
      return place
    }

    /// Looks for a text by its bytes. O(bytes).
    @inline(never)
    mutating func place(
      _ text: TextReference, _ seeds: (seed: UInt64, key: UInt64), in texts: TextArena, orNote next: UInt32,
      _ reference: (UInt32) -> TextReference
    ) -> UInt32? {
      let hash = texts.withBytes(of: text) { TextHash.wideHash($0, seeds) }
      let place = byBytes.insert(hash, row: Int32(bitPattern: next)) { place in
        let known = reference(UInt32(bitPattern: place))
        return known == text || texts.areEqual(known, text)
      }
      return place.map { UInt32(bitPattern: $0) }
    }
  }
}
