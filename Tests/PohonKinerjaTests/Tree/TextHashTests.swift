import Testing

@testable import PohonKinerja

@Suite struct TextHashTests {
  @Test func `a hash is that of the bytes, wherever they lie, and of nothing besides`() {
    for length in 0...70 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      let hash = TextHash.wideHash(bytes.span)
      for before in [1, 7, 16] {
        let longer = [UInt8](repeating: 9, count: before) + bytes + [1, 2, 3]
        #expect(TextHash.wideHash(longer.span.extracting(before..<(before + length))) == hash)
      }
      for place in 0..<length {
        var other = bytes
        other[place] ^= 0x20
        #expect(TextHash.wideHash(other.span) != hash)
      }
      #expect(TextHash.wideHash((bytes + [0]).span) != hash)
    }
  }
}
