import Testing

@testable import PohonKinerja

struct InputEncodingTests {
  /// What the standard library says of the whole.
  private func firstFault(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  @Test func `the first byte that is not UTF-8 is found, among texts of any kind and length`() {
    let parts: [[UInt8]] = [
      Array("a".utf8), Array("≥ 82,5".utf8), Array("–".utf8), Array("é".utf8), Array("𝟘".utf8),
      Array("\u{7FF}\u{800}\u{FFFF}\u{10FFFF}".utf8), [0xC2], [0xE2, 0x89], [0x80], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xFF],
    ]
    var generator = SeededGenerator(seed: 9)
    for round in 0..<6_000 {
      var bytes: [UInt8] = []
      // Every second one is sound.
      let kinds = round % 2 == 0 ? 6 : parts.count
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        bytes += parts[Int.random(in: 0..<kinds, using: &generator)]
        let count = [0, 1, 7, 40, 300].randomElement(using: &generator) ?? 0
        bytes += [UInt8](repeating: UInt8(ascii: "x"), count: count)
      }
      #expect(InputEncoding.firstFault(in: bytes.span) == firstFault(in: bytes), "\(bytes)")
    }
  }
}
