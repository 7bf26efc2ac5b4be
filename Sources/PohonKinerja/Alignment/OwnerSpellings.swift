/// The titles, names and units of owners that are written in several ways which differ in case, white space or punctuation alone.
///
/// A symbol that was met stays what it is whatever is met later, so that a ``CheckingSession`` finds an owner where it was.
struct OwnerSpellings: Sendable {
  /// By the key of a text the symbol that was met first with it.
  private var firsts: [UInt64: Symbol] = [:]
  /// For each symbol that is another spelling the one that was met first; mostly there is none.
  private var others: [Symbol: Symbol] = [:]

  /// Whether every text is written in one way.
  var areUnique: Bool { others.isEmpty }

  /// The symbol that stands for all spellings of a text.
  @inline(__always)
  func first(of symbol: Symbol) -> Symbol { others.isEmpty ? symbol : others[symbol] ?? symbol }

  /// Takes a symbol that was not met. O(bytes).
  mutating func take(_ symbol: Symbol, _ bytes: Span<UInt8>) {
    take(symbol, key: TextFacts(bytes).key)
  }

  private mutating func take(_ symbol: Symbol, key: UInt64) {
    // Signs for nothing are not one owner.
    guard key != 0 else { return }
    guard let first = firsts[key] else {
      firsts[key] = symbol
      return
    }
    if first != symbol { others[symbol] = first }
  }

  /// Takes over what was met of the same tree elsewhere. O(symbols).
  mutating func learn(from met: OwnerSpellings) {
    for (key, symbol) in met.firsts { take(symbol, key: key) }
    for (symbol, first) in met.others where others[symbol] == nil {
      let first = self.first(of: first)
      if first != symbol { others[symbol] = first }
    }
  }
}
