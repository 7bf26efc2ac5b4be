/// What a rule counts over a document: up to eight things.
struct Tally: Sendable, Hashable {
  private var counts = SIMD8<Int32>()

  subscript(place: Int) -> Int {
    get { Int(counts[place]) }
    set { counts[place] = Int32(clamping: newValue) }
  }

  /// Counts some more, of no more than a tree has rows.
  @inline(__always)
  mutating func add(_ count: Int32, at place: Int) { counts[place] += count }

  /// Takes over what was counted elsewhere.
  mutating func add(_ other: Tally) { counts &+= other.counts }

  /// Takes back what was counted before.
  mutating func subtract(_ other: Tally) { counts &-= other.counts }
}
