/// Short pieces of bytes that are written again and again.
struct BytePieces {
  /// One of them.
  struct Piece: BitwiseCopyable {
    fileprivate(set) var first = 0
    fileprivate(set) var count = 0
  }

  /// All pieces, each filled up to whole blocks.
  private(set) var blocks: [SIMD16<UInt8>] = []
  /// The length of the longest.
  private(set) var longest = 0

  /// Adds a piece.
  mutating func add(_ bytes: [UInt8]) -> Piece {
    let piece = Piece(first: blocks.count, count: bytes.count)
    longest = max(longest, bytes.count)
    for start in stride(from: 0, to: bytes.count, by: MutableRawSpan.copySize) {
      var block = SIMD16<UInt8>(repeating: 0)
      for lane in 0..<min(bytes.count - start, MutableRawSpan.copySize) { block[lane] = bytes[start + lane] }
      blocks.append(block)
    }
    return piece
  }

  /// Adds a piece of a text.
  mutating func add(_ text: String) -> Piece { add(Array(text.utf8)) }
}
