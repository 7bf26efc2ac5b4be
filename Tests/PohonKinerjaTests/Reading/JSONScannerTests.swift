import Testing

@testable import PohonKinerja

/// What the scanner takes in words of eight bytes is what it would take byte by byte.
struct JSONScannerTests {
  /// A number that prints as it is written, in seven bytes at most, byte by byte.
  private func plainNumber(_ bytes: [UInt8]) -> (mantissa: Int32, scale: UInt8, length: Int)? {
    let number = bytes.prefix { $0 == UInt8(ascii: ".") || 0x30...0x39 ~= $0 }
    let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isEnded = number.count < 8 && Array(",}] \n\r".utf8).contains(bytes[number.count])
    guard isEnded, 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    guard parts[0].count == 1 || parts[0].first != UInt8(ascii: "0") else { return nil }
    let mantissa = parts.joined().reduce(Int32(0)) { $0 * 10 + Int32($1 - 0x30) }
    return (mantissa, UInt8(parts.count == 2 ? parts[1].count : 0), number.count)
  }

  @Test func `plain numbers are taken exactly, and nothing else is`() {
    let alphabet = Array("0123456789.....,}] \n\r-eE:x\u{7F}\u{0}".utf8) + [0x80, 0xB0, 0xAE, 0xFF]
    var generator = SeededGenerator(seed: 7)
    var taken = 0
    for round in 0..<60_000 {
      let bytes = (0..<10).map { _ in
        // Every second one is of digits and points for the most part.
        alphabet[
          Int.random(
            in: 0..<(round % 2 == 0 || Bool.random(using: &generator) ? 12 : alphabet.count),
            using: &generator)]
      }
      let expected = plainNumber(bytes)
      let found = JSONScanner.withScanner(over: bytes.span, at: 0) { scanner in
        var scanner = scanner
        return scanner.takePlainNumber().map { ($0.mantissa, $0.scale, scanner.position) }
      }
      let number = found ?? nil
      #expect(
        number?.0 == expected?.mantissa && number?.1 == expected?.scale && number?.2 == expected?.length,
        "\(bytes)")
      taken += number == nil ? 0 : 1
    }
    #expect(taken > 4_000)
  }

  @Test(arguments: [1, 6, 7, 8, 9, 15, 16, 17, 40])
  func `a text is taken again only where all of it is the same`(length: Int) {
    let text = Array(repeating: UInt8(ascii: "a"), count: length)
    func isTaken(_ second: [UInt8], behind: Int = 8) -> Bool {
      let bytes =
        [0x22] + text + [0x22, 0x2C, 0x22] + second + [0x22] + Array(repeating: 0x2C, count: behind)
      let end = JSONScanner.withScanner(over: bytes.span, at: length + 3) { scanner in
        var scanner = scanner
        return scanner.takeText(sameAs: 1, length: length) ? scanner.position : nil
      }
      guard let place = end ?? nil else { return false }
      #expect(place == bytes.count - behind)
      return true
    }
    #expect(isTaken(text))
    #expect(!isTaken(text, behind: 7))
    #expect(!isTaken(text + [UInt8(ascii: "a")]))
    #expect(!isTaken(text.dropLast()))
    for place in text.indices {
      var other = text
      other[place] = UInt8(ascii: "b")
      #expect(!isTaken(other))
    }
  }

  @Test func `the first byte that is not UTF-8 is found wherever it is`() {
    for count in [0, 1, 7, 8, 9, 63, 64, 65, 130, 200] {
      let ascii = Array(repeating: UInt8(ascii: "a"), count: count)
      #expect(InputEncoding.firstFault(in: ascii.span) == nil)
      for place in ascii.indices {
        var faulty = ascii
        faulty[place] = 0xFF
        #expect(InputEncoding.firstFault(in: faulty.span) == place)
        var sound = ascii
        sound.replaceSubrange(place...place, with: Array("–".utf8))
        #expect(InputEncoding.firstFault(in: sound.span) == nil)
        #expect(InputEncoding.firstFault(in: (sound + [0xC3]).span) == sound.count)
      }
    }
  }
}
