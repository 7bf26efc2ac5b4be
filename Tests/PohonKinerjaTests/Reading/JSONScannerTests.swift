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

  /// Where a text that begins behind a quote ends, byte by byte, and whether it has escapes; `nil` for what is none.
  private func text(_ bytes: [UInt8]) -> (end: Int, hasEscapes: Bool)? {
    var hasEscapes = false
    var index = 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): return (index, hasEscapes)
      case UInt8(ascii: "\\"):
        guard index + 1 < bytes.count, Array("\"\\/bfnrt".utf8).contains(bytes[index + 1]) else { return nil }
        hasEscapes = true
        index += 2
      case ..<0x20: return nil
      default: index += 1
      }
    }
    return nil
  }

  @Test func `a text ends at the quote that ends it, wherever that stands`() {
    let pieces =
      ["a", "é", " ", "!", "#", "[", "]", "\u{7F}", "‟", "\\n", "\\\"", "\\\\", "\\/"].map { Array($0.utf8) }
      + [[0x00], [0x0A], [0x1F], [0x22], [0x5C], [0xFF], [0xA2], [0xDC]]
    var generator = SeededGenerator(seed: 11)
    var found = (plain: 0, escaped: 0)
    for _ in 0..<40_000 {
      let rarity = Int.random(in: 1...40, using: &generator)
      let inside = (0..<Int.random(in: 0..<50, using: &generator)).flatMap { _ in
        Int.random(in: 0..<rarity, using: &generator) == 0
          ? pieces[Int.random(in: 0..<pieces.count, using: &generator)] : [UInt8(ascii: "a")]
      }
      let bytes =
        [UInt8(ascii: "\"")] + inside + [UInt8(ascii: "\"")]
        + Array(repeating: 0x2C, count: inside.count % 20)
      let expected = text(bytes)
      let read = JSONScanner.withScanner(over: bytes.span, at: 0) { scanner in
        var scanner = scanner
        return (try? scanner.text()).map { ($0.start, $0.end, $0.hasEscapes, scanner.position) }
      }
      let taken = read ?? nil
      #expect(
        taken?.1 == expected?.end && taken?.2 == expected?.hasEscapes
          && taken?.3 == expected.map { $0.end + 1 } && (taken?.0 ?? 1) == 1, "\(bytes)")
      if let expected { if expected.hasEscapes { found.escaped += 1 } else { found.plain += 1 } }
    }
    #expect(found.plain > 4_000 && found.escaped > 2_000)
  }

  @Test func `a line feed is found wherever it is`() {
    for count in [1, 15, 16, 17, 63, 64, 65, 80, 130] {
      var bytes = Array(repeating: UInt8(0x0B), count: count)
      func end(from start: Int) -> Int? {
        JSONScanner.withScanner(over: bytes.span, at: 0) { scanner in scanner.lineEnd(from: start) }
      }
      #expect(end(from: 0) == count)
      for place in bytes.indices {
        bytes[place] = 0x0A
        #expect(end(from: 0) == place)
        #expect(end(from: place) == place)
        #expect(end(from: place + 1) == count)
        bytes[place] = 0x0B
      }
    }
  }

  @Test(arguments: [0, 1, 8, 40])
  func `a name with its punctuation is taken only where all of it stands`(behind: Int) {
    func position(_ text: [UInt8], _ take: (inout JSONScanner) -> Bool) -> Int? {
      let bytes = text + Array(repeating: 0x20, count: behind)
      let end = JSONScanner.withScanner(over: bytes.span, at: 0) { scanner in
        var scanner = scanner
        let isTaken = take(&scanner)
        #expect(isTaken || scanner.position == 0)
        return isTaken ? scanner.position : nil
      }
      return end ?? nil
    }
    func check(_ text: String, _ take: (inout JSONScanner) -> Bool) {
      let bytes = Array(text.utf8)
      #expect(position(bytes, take) == (bytes.count + behind >= 32 ? bytes.count : nil))
      for place in bytes.indices {
        var other = bytes
        other[place] ^= 1
        #expect(position(other, take) == nil)
      }
    }
    check("1234") { $0.take("1234") }
    check("1234567") { $0.take("1234567") }
    check("12345678") { $0.take("12345678") }
    check("123456789") { $0.take("123456789") }
    check("12345678abcdefgh") { $0.take("12345678abcdefgh") }
    check("12345678abcdefghI") { $0.take("12345678abcdefghI") }
    check("12345678abcdefghIJKLMNOPqrst") { $0.take("12345678abcdefghIJKLMNOPqrst") }
    check("12345678abcdefghIJKLMNOPqrstuvwx") { $0.take("12345678abcdefghIJKLMNOPqrstuvwx") }
    #expect(position(Array(repeating: UInt8(ascii: "1"), count: 40)) { $0.take("111") } == nil)
    let unit = Array((",\"unit\":\"%\"" + String(repeating: " ", count: 32)).utf8)
    #expect(position(unit) { $0.take(upToValue: ",\"unit\":\"") } == 8)
  }

  @Test func `the first byte that is not UTF-8 is found wherever it is`() {
    for count in [0, 1, 7, 8, 9, 63, 64, 65, 127, 128, 129, 200] {
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
