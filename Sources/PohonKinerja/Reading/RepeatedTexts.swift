/// Statements and names that were stored, so that one which occurs again is stored once: plans repeat the names of indicators a
/// great deal.
///
/// So many different ones are remembered at most that it stays small in a document of any size. One that is not remembered is
/// stored again, which nothing depends on.
struct RepeatedTexts: Sendable {
  private var table = SymbolTable()
  private let seeds = TextHash.wideSeeds

  /// So many are remembered before it starts anew.
  private let limit: Int

  /// - Parameter limit: How many are remembered at most; as many as there are when nothing is said take some six mebibytes besides
  ///   their bytes.
  init(limit: Int = 1 << 18) { self.limit = limit }

  /// What a text is looked for by. O(bytes).
  @inline(__always)
  func hash(of text: Span<UInt8>) -> UInt64 { TextHash.wideHash(text, seeds) }

  /// Looks at what there is with some hashes, before texts that have them are stored one after the other.
  mutating func lookAhead(at hashes: ContiguousArray<UInt64>, in texts: TextArena) {
    table.lookAhead(at: hashes, in: texts)
  }

  /// Stores a text, or finds where it is stored already. O(bytes).
  ///
  /// - Parameter hash: As ``hash(of:)`` tells of it.
  @inline(__always)
  mutating func store(_ text: Span<UInt8>, hash: UInt64, in texts: inout TextArena) -> TextReference {
    if table.count == limit { table = SymbolTable() }
    let symbol = table.intern(text, hash: hash, in: &texts)
    return table.reference(symbol)
  }
}
