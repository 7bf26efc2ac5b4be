/// Statements and names that were stored, so that one which occurs again is stored once: plans repeat the names of indicators a
/// great deal.
///
/// So many different ones are remembered at most that it stays small in a document of any size, and none where the first ones hardly
/// repeat. One that is not remembered is stored again, which nothing depends on.
struct RepeatedTexts: Sendable {
  /// Where they are stored, by their hashes.
  private var table = KeyTable(nothing: TextReference())
  private let seeds = TextHash.wideSeeds
  /// So many are remembered before it starts anew.
  private let limit: Int
  /// After so many different ones it is decided whether to remember any.
  private let trial: Int
  /// How many texts came before that decision; `nil` behind it.
  private var triedCount: Int? = 0
  private var isGivenUp = false

  /// - Parameters:
  ///   - limit: How many are remembered at most; as many as there are when nothing is said take eight mebibytes besides
  ///     their bytes.
  ///   - trial: After how many different ones it is given up where less than an eighth of all that came were repetitions.
  init(limit: Int = 1 << 18, trial: Int = 1 << 16) {
    self.limit = limit
    self.trial = trial
  }

  /// Remembers nothing, so that each text is stored again.
  static var none: RepeatedTexts {
    var texts = RepeatedTexts()
    texts.triedCount = nil
    texts.isGivenUp = true
    return texts
  }

  /// For one of so many threads that read at the same time: all together they remember about as many texts as one alone does.
  init(sharedBy threads: Int) {
    self.init(limit: max((1 << 18) / threads, 1 << 14), trial: max((1 << 16) / threads, 1 << 12))
  }

  /// Whether a text that occurs again is mostly found.
  var isRemembering: Bool { !isGivenUp }

  /// What a text is looked for by. O(bytes).
  @inline(__always)
  func hash(of text: Span<UInt8>) -> UInt64 { isGivenUp ? 0 : TextHash.wideHash(text, seeds) }

  /// Looks at what there is with some hashes, before texts that have them are stored one after the other.
  mutating func lookAhead(at hashes: ContiguousArray<UInt64>, in texts: TextArena) {
    if !isGivenUp { table.lookAhead(at: hashes) { texts.outerBytes(of: $0) } }
  }

  /// Stores a text, or finds where it is stored already. O(bytes).
  ///
  /// - Parameter hash: As ``hash(of:)`` tells of it.
  @inline(__always)
  mutating func store(_ text: Span<UInt8>, hash: UInt64, in texts: inout TextArena) -> TextReference {
    if let tried = triedCount { decide(after: tried) }
    // Of an empty one there is nothing to store.
    guard !isGivenUp, !text.isEmpty else { return texts.append(text) }
    if let known = table.value(of: hash, where: { texts.equals($0, text) }) { return known }
    if table.count == limit { table = KeyTable(nothing: TextReference()) }
    let reference = texts.append(text)
    table.note(reference, of: hash)
    return reference
  }

  /// Decides, once enough texts came, whether to remember any.
  private mutating func decide(after tried: Int) {
    triedCount = tried + 1
    guard table.count == trial else { return }
    triedCount = nil
    guard tried - trial < tried / 8 else { return }
    isGivenUp = true
    table = KeyTable(nothing: TextReference())
  }
}
