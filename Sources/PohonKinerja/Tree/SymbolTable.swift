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
    intern(bytes, hash: TextHash.hash(bytes), in: &texts)
  }

  /// As ``intern(_:in:)``, for a text whose hash is known.
  mutating func intern(_ bytes: Span<UInt8>, hash: UInt64, in texts: inout TextArena) -> Symbol {
    let next = Int32(truncatingIfNeeded: references.count)
    if let known = Self.find(bytes, hash, orInsert: next, into: &index, references, texts) {
      return Symbol(bitPattern: known + 1)
    }
    references.append(texts.append(bytes))
    return Symbol(bitPattern: next + 1)
  }

  /// The symbol of a text that is stored; `nil` when it is not.
  func symbol(of bytes: Span<UInt8>, in texts: TextArena) -> Symbol? {
    index.find(TextHash.hash(bytes)) { texts.equals(references[$0], bytes) }.map {
      Symbol(bitPattern: $0 + 1)
    }
  }

  private static func find(
    _ bytes: Span<UInt8>, _ hash: UInt64, orInsert row: Int32, into index: inout HashIndex,
    _ references: ChunkedColumn<TextReference>, _ texts: TextArena
  ) -> Int32? {
    index.insert(hash, row: row) { texts.equals(references[$0], bytes) }
  }
}
