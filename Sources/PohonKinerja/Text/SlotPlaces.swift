/// Where hashes are placed in an open-addressed table of a power of two slots.
///
/// The hash of a word is the same in every process, so that anybody may look for words that come together in one place of a table
/// and make every search long. An odd factor that is drawn once per process keeps them from knowing where that is; no output
/// depends on it. Words of which the whole hash is the same are one word here.
///
/// All tables have the same factor. What is taken in the order of one table has to be put into another one that is not smaller, or
/// its first words all begin at one end.
struct SlotPlaces: Sendable {
  private let factor = TextHash.spread
  private let shift: UInt64
  private let mask: Int

  /// - Parameter size: A power of two, 2 at least.
  init(size: Int) {
    mask = size - 1
    shift = UInt64(64 - size.trailingZeroBitCount)
  }

  /// Where the search for a hash begins.
  @inline(__always)
  func home(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash &* factor) &>> shift) }

  /// Where it goes on.
  @inline(__always)
  func next(after place: Int) -> Int { (place &+ 1) & mask }
}
