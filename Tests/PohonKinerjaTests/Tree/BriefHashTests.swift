import Testing

@testable import PohonKinerja

struct BriefHashTests {
  @Test func `a text in words has the hash that it has in bytes, whatever stands behind it`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      func word(_ start: Int) -> UInt64 {
        bytes[start..<(start + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      for count in 1...15 {
        let brief = TextHash.hash(word(0), word(8), count: count, seed: TextHash.seed)
        let whole = TextHash.hash(Array(bytes[..<count]).span)
        #expect(brief == whole)
      }
    }
  }
}
