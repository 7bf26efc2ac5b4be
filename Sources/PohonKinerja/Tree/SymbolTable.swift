/// The number of an interned text; 0 is no text.
typealias Symbol = UInt32

/// Texts that repeat (units, owners, sources, target notations), each stored once.
struct SymbolTable: Sendable {
  private var references = ChunkedColumn<TextReference>()
  private var index = HashIndex()

  /// The reference of a symbol's text; empty for 0 .
  func reference(_ symbol: Symbol) -> TextReference {
    guard symbol > 0 else { return TextReference() }
    return references[Int32(bitPattern: symbol) - 1]
  }

  /// The number of distinct texts.
  var count: Int { references.count }

  /// The symbol of a text, stored when it is new.
  mutating func intern(_ bytes: Span<UInt8>, in texts: inout TextArena) -> Symbol {
    let hash = TextHash.hash(bytes)
    let known = index.find(hash) { texts.equals(references[$0], bytes) }
    if let known { return Symbol(bitPattern: known + 1) }
    let row = references.append(texts.append(bytes))
    index.insert(hash, row: row)
    return Symbol(bitPattern: row + 1)
  }
}
