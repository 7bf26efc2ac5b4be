/// Writing sixteen bytes at once, from a place on, which is moved by as many as are meant.
extension MutableRawSpan {
  /// How many bytes one copy has.
  static var copySize: Int { 16 }

  /// Writes a piece.
  @inline(__always)
  mutating func put(_ piece: BytePieces.Piece, of blocks: Span<SIMD16<UInt8>>, at place: inout Int) {
    var offset = 0
    var block = piece.first
    while offset < piece.count {
      storeBytes(of: blocks[block], toByteOffset: place + offset, as: SIMD16<UInt8>.self)
      block += 1
      offset += Self.copySize
    }
    place += piece.count
  }

  /// Writes a number.
  @inline(__always)
  mutating func put(_ number: ShortDecimal, at place: inout Int) {
    storeBytes(of: number.characters.littleEndian, toByteOffset: place, as: UInt128.self)
    place += number.count
  }

  /// Writes some of the bytes of a text.
  @inline(__always)
  mutating func put(_ text: Span<UInt8>, from start: Int, count: Int, at place: inout Int) {
    guard text.count - start >= count + Self.copySize else {
      return putLast(text, from: start, count: count, at: &place)
    }
    let source = unsafe text.bytes
    var offset = 0
    while offset < count {
      // The load is bounds-checked; any sixteen bytes are sixteen numbers.
      let block = unsafe source.unsafeLoadUnaligned(fromByteOffset: start + offset, as: SIMD16<UInt8>.self)
      storeBytes(of: block, toByteOffset: place + offset, as: SIMD16<UInt8>.self)
      offset += Self.copySize
    }
    place += count
  }

  /// Writes bytes behind which the text has too few for a whole copy.
  @inline(never)
  private mutating func putLast(_ text: Span<UInt8>, from start: Int, count: Int, at place: inout Int) {
    for offset in 0..<count {
      storeBytes(of: text[start + offset], toByteOffset: place + offset, as: UInt8.self)
    }
    place += count
  }
}
