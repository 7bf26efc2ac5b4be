/// Statements and names that were stored, so that one which occurs again is stored once: plans repeat the names of indicators a
/// great deal.
///
/// So many different ones are remembered at most that it stays small in a document of any size, and none where the first ones hardly
/// repeat. One that is not remembered is stored again, which nothing depends on.
struct RepeatedTexts: Sendable {
  private var table = SymbolTable()
  /// By a few of their bytes, the texts that were stored or met last, so that most need not be looked for in the table.
  private var recent: ContiguousArray<TextReference> = [TextReference()]
  /// What was seen of those that were looked at ahead of time.
  private var seen: UInt8 = 0
  private let seeds = TextHash.wideSeeds
  /// So many are remembered before it starts anew.
  private let limit: Int
  /// After so many different ones it is decided whether to remember any.
  private let trial: Int
  /// How many texts came before that decision; `nil` behind it.
  private var triedCount: Int? = 0
  private var isGivenUp = false

  /// So many are recent, of which each takes eight bytes: they stay near the processor.
  private static let mostRecent = 1 << 16

  /// - Parameters:
  ///   - limit: How many are remembered at most; as many as there are when nothing is said take some six mebibytes besides
  ///     their bytes.
  ///   - trial: After how many different ones it is given up where less than an eighth of all that came were repetitions.
  init(limit: Int = 1 << 18, trial: Int = 1 << 16) {
    self.limit = limit
    self.trial = trial
  }

  /// What a text is looked for by among the recent ones.
  @inline(__always)
  func key(of text: Span<UInt8>) -> UInt64 {
    isGivenUp || text.count < 8 ? 0 : TextHash.brief(text, seeds)
  }

  /// Looks at the recent texts with some keys, before texts that have them are stored one after the other: memory answers several
  /// looks at once which do not wait for each other.
  mutating func lookAhead(at keys: ContiguousArray<UInt64>, in texts: TextArena) {
    guard recent.count >= Self.mostRecent else { return }
    var seen: UInt8 = 0
    for key in keys { seen |= texts.firstByte(of: recent[place(of: key)]) }
    // Kept, or the compiler would see that nobody wants to know and not look.
    self.seen = seen
  }

  /// Stores a text, or finds where it is stored already. O(bytes).
  ///
  /// - Parameter key: As ``key(of:)`` tells of it.
  @inline(__always)
  mutating func store(_ text: Span<UInt8>, key: UInt64, in texts: inout TextArena) -> TextReference {
    if let tried = triedCount { decide(after: tried) }
    let known = recent[place(of: key)]
    return texts.equals(known, text) ? known : storeOther(text, key: key, in: &texts)
  }

  /// As ``store(_:key:in:)``, for a text that is not the recent one with its key; it will be.
  @inline(never)
  private mutating func storeOther(
    _ text: Span<UInt8>, key: UInt64, in texts: inout TextArena
  ) -> TextReference {
    guard !isGivenUp else { return texts.append(text) }
    if table.count == limit { table = SymbolTable() }
    let symbol = table.intern(text, hash: TextHash.wideHash(text, seeds), in: &texts)
    let reference = table.reference(symbol)
    if recent.count < Self.mostRecent, table.count > recent.count / 2 {
      recent = ContiguousArray(repeating: TextReference(), count: recent.count * 4)
    }
    recent[place(of: key)] = reference
    return reference
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (recent.count - 1) }

  /// Decides, once enough texts came, whether to remember any.
  private mutating func decide(after tried: Int) {
    triedCount = tried + 1
    guard table.count == trial else { return }
    triedCount = nil
    guard tried - trial < tried / 8 else { return }
    isGivenUp = true
    table = SymbolTable()
    recent = [TextReference()]
  }
}
