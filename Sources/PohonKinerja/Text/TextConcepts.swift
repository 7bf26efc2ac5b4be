/// What the texts of a tree are about: the concepts of each text in the order of its words, one text after another.
///
/// Rules that compare what texts are about would otherwise look up every word of both again.
struct TextConcepts: Sendable {
  /// Those there are, and behind them room for more.
  private var all: ContiguousArray<UInt64> = []
  /// How many concepts there are, which is where those of the next text start.
  private(set) var count = 0

  /// Makes room for some more. O(those), but now and then O(n).
  @inline(__always)
  mutating func makeRoom(for more: Int) {
    if all.count - count < more { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    all.append(contentsOf: repeatElement(0, count: max(more, all.count / 2)))
  }

  /// Adds a concept, for which there is room.
  @inline(__always)
  mutating func append(_ concept: UInt64) {
    all[count] = concept
    count += 1
  }

  /// Adds the concepts of other texts, and returns where they start. O(those).
  mutating func append(contentsOf other: TextConcepts) -> Int {
    let start = count
    all.removeSubrange(count...)
    all.append(contentsOf: other.all[..<other.count])
    count += other.count
    return start
  }

  /// Lends the places, of which there are enough, and how many are taken, so that each concept is written without more ado.
  @inline(__always)
  mutating func appendMany(_ body: (_ places: inout MutableSpan<UInt64>, _ count: inout Int) -> Void) {
    var taken = count
    var places = all.mutableSpan
    body(&places, &taken)
    count = taken
  }

  /// Looks at the concepts of a text before anybody asks for them; what it returns says nothing.
  @inline(__always)
  func glance(at marks: TextMarks) -> UInt64 {
    Int(marks.conceptStart) < count ? all[Int(marks.conceptStart)] : 0
  }

  /// Whether a text has a concept that is meant. O(concepts).
  @inline(__always)
  func contains(in marks: TextMarks, where isMeant: (UInt64) -> Bool) -> Bool {
    for place in range(of: marks) where isMeant(all[place]) { return true }
    return false
  }

  /// Calls `body` with the concepts of a text, each as often as a word has it. O(concepts).
  @inline(__always)
  func forEach(in marks: TextMarks, _ body: (UInt64) -> Void) {
    for place in range(of: marks) { body(all[place]) }
  }

  /// Whether two texts have one in common. O(concepts of both).
  func areShared(by first: TextMarks, _ second: TextMarks) -> Bool {
    // Bits that both have leave few words to compare.
    let common = first.concepts & second.concepts
    guard common != 0 else { return false }
    guard Int(first.conceptCount) * Int(second.conceptCount) <= Self.fewPairs else {
      return areManyShared(by: first, second)
    }
    return contains(in: first) { concept in
      common & TextMarks.bit(of: concept) != 0 && contains(in: second) { $0 == concept }
    }
  }

  /// The same for texts of which comparing each word with each would take long: a text may have thousands.
  private func areManyShared(by first: TextMarks, _ second: TextMarks) -> Bool {
    var holders = FirstHolders(capacity: Int(first.conceptCount) + Int(second.conceptCount))
    forEach(in: first) { _ = holders.holder(of: $0, orNote: 0) }
    return contains(in: second) { holders.holder(of: $0, orNote: 1) == 0 }
  }

  /// So many pairs of words are compared each with each.
  private static let fewPairs = 1_024

  /// Takes over the concepts of a text, which then start here.
  mutating func take(_ marks: inout TextMarks, from other: TextConcepts) {
    guard marks.conceptCount > 0 else { return }
    let start = UInt32(clamping: count)
    makeRoom(for: Int(marks.conceptCount))
    other.forEach(in: marks) { append($0) }
    marks.conceptStart = start
  }

  private func range(of marks: TextMarks) -> Range<Int> {
    let start = Int(marks.conceptStart)
    return start..<min(start + Int(marks.conceptCount), count)
  }
}
