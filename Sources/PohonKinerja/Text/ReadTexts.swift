/// Where texts are that were read, so that a text which occurs again need not be read again: plans repeat the names of indicators a
/// great deal.
///
/// Where texts that occur again are stored once, one is known by where it is stored, without a look at it; elsewhere by its bytes.
/// Each text that is known takes eleven to twenty-one bytes, an eighth to a quarter of what ``KnownTexts`` keeps of it.
struct ReadTexts {
  private let areStoredOnce: Bool
  private var statements = HashIndex()
  private var names = HashIndex()
  private let seeds = TextHash.wideSeeds
  /// What texts are read in that are not known.
  var room = ReadingRoom()

  /// As what a text was read.
  enum Kind {
    case statement
    case name
  }

  /// - Parameter areStoredOnce: Whether texts that occur again are mostly stored once.
  init(areStoredOnce: Bool) { self.areStoredOnce = areStoredOnce }

  /// The place of a text that was read, or `nil` after noting that it will be at a place. O(1), or O(bytes) where
  /// texts are known by their bytes.
  ///
  /// - Parameter reference: Where the text stands that is at a place which was noted.
  @inline(__always)
  mutating func place(
    of text: TextReference, as kind: Kind, in texts: TextArena, orNote next: UInt32,
    reference: (UInt32) -> TextReference
  ) -> UInt32? {
    let hash =
      areStoredOnce
      ? TextHash.mix(text.bits ^ seeds.key)
      : texts.withBytes(of: text) { TextHash.wideHash($0, seeds) }
    func isSame(_ place: Int32) -> Bool {
      let known = reference(UInt32(bitPattern: place))
      return known == text || !areStoredOnce && texts.areEqual(known, text)
    }
    let next = Int32(bitPattern: next)
    let place =
      kind == .statement
      ? statements.insert(hash, row: next, unless: isSame) : names.insert(hash, row: next, unless: isSame)
    return place.map { UInt32(bitPattern: $0) }
  }
}
