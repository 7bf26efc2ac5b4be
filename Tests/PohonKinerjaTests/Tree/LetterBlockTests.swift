import Testing

@testable import PohonKinerja

@Suite struct LetterBlockTests {
  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  @Test func `the bytes that are no letters are found wherever one begins to look`() {
    var random = SeededGenerator(seed: 4)
    for length in 0...50 {
      let bytes = (0..<length).map { place in
        place % 3 == 0
          ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 60...125, using: &random)
      }
      for start in 0...length {
        var others = OtherBytes(bytes.span, from: start)
        var found: [Int] = []
        while others.bits != 0 { found.append(start + others.takeFirst()) }
        let end = min(start + OtherBytes.width, length)
        var expected = (start..<end).filter { !isLetter(bytes[$0]) }
        // The end is where the last word ends.
        if length - start < OtherBytes.width { expected.append(length) }
        #expect(found == expected, "\(bytes) from \(start)")
      }
    }
  }

  @Test func `every byte is told from a letter, in a long text and in a short one`() {
    for byte in UInt8.min...UInt8.max {
      let short = OtherBytes([byte].span, from: 0)
      let long = OtherBytes([UInt8](repeating: byte, count: 16).span, from: 0)
      #expect(short.bits == (isLetter(byte) ? 0b10 : 0b11))
      #expect(long.bits == (isLetter(byte) ? 0 : 0xFFFF))
    }
  }

  @Test func `letters are made small, and nothing stands behind them`() {
    let text = Array("xMutuLAYANAN".utf8)
    for (start, count, expected) in [(1, 4, "mutu"), (1, 8, "mutulaya"), (5, 7, "layanan"), (11, 1, "n")] {
      let letters = LetterBlock.letters(count, of: text.span, at: start)
      #expect(letters == expected.utf8.reduce(0) { $0 << 8 | UInt64($1) })
    }
  }
}
