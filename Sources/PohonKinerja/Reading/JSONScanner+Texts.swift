/// Texts in quotes, with and without escapes.
extension JSONScanner {
  /// Reads a text; the place is at its opening quote.
  @inline(__always)
  mutating func text() throws(Stop) -> Text {
    var text = Text(start: position + 1, end: position + 1)
    var index = position + 1
    while true {
      // Eight bytes at once while none of them is a quote, a backslash or a control character. Where one is, the
      // lowest mark is exact: borrows only run upward.
      while index + 8 <= count {
        let word = UInt64(
          littleEndian: unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
        let quote = word ^ 0x2222_2222_2222_2222
        let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
        // Of a byte that is not ASCII, and so none of them, the mark is taken away.
        let marks =
          (quote &- 0x0101_0101_0101_0101) | (slash &- 0x0101_0101_0101_0101)
          | (word &- 0x2020_2020_2020_2020)
        let stops = marks & ~word & 0x8080_8080_8080_8080
        if stops != 0 {
          index += stops.trailingZeroBitCount >> 3
          break
        }
        index += 8
      }
      let byte = byte(at: index)
      if byte == UInt8(ascii: "\"") {
        text.end = index
        position = index + 1
        return text
      }
      if byte == UInt8(ascii: "\\") {
        text.hasEscapes = true
        index = try escape(at: index, in: &text)
      } else if byte < 0x20 {
        throw unfinishedText(from: text.start, at: index)
      } else {
        index += 1
      }
    }
  }

  /// The first sixteen bytes of the text that starts at the place, or of it and what follows; `nil` where it cannot be
  /// told in words.
  @inline(__always)
  var textHead: (first: UInt64, second: UInt64)? {
    guard position + 17 <= count, byte == UInt8(ascii: "\"") else { return nil }
    // Sixteen bytes are left behind the quote.
    let start = unsafe UnsafeRawPointer(base + position + 1)
    return (
      unsafe start.loadUnaligned(as: UInt64.self),
      unsafe start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    )
  }

  /// Steps over a text, whose opening quote is at the place, if it is the same as one without escapes that was read
  /// before.
  @inline(__always)
  mutating func takeText(sameAs earlier: Int, length: Int) -> Bool {
    let start = position + 1
    // With the closing quote. Eight bytes behind are left too, and what is earlier has more of them.
    let size = length + 1
    guard earlier >= 0, earlier < start, length > 0, size <= count - start - 8 else { return false }
    let this = unsafe UnsafeRawPointer(base + start)
    let other = unsafe UnsafeRawPointer(base + earlier)
    var index = 0
    while index + 8 < size {
      let word = unsafe this.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard unsafe word == other.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    // One to eight bytes are left to compare; the others are shifted out.
    let word = UInt64(littleEndian: unsafe this.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let last = UInt64(littleEndian: unsafe other.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    guard (word ^ last) &<< UInt64(8 * (index + 8 - size)) == 0 else { return false }
    position = start + size
    return true
  }

  private mutating func unfinishedText(from start: Int, at index: Int) -> Stop {
    guard index < count else { return stop(.truncated, at: count, .unterminatedText) }
    if byte(at: index) == 0x0A || byte(at: index) == 0x0D,
      let quote = closingCurlyQuote(from: start, before: index)
    {
      return stop(.syntax, at: quote, .curlyQuote)
    }
    return stop(.controlCharacter, at: index, .rawControlCharacter(byte(at: index)))
  }

  /// Checks an escape and returns the offset behind it.
  private mutating func escape(at index: Int, in text: inout Text) throws(Stop) -> Int {
    switch byte(at: index + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(at: index)
      if unit == 0 { text.hasNUL = true }
      guard 0xD800...0xDFFF ~= unit else { return index + 6 }
      guard unit < 0xDC00, byte(at: index + 6) == UInt8(ascii: "\\"),
        byte(at: index + 7) == UInt8(ascii: "u"),
        case let low = try hexadecimal(at: index + 6), 0xDC00...0xDFFF ~= low
      else { throw stop(.loneSurrogate, at: index, .loneSurrogate(unit)) }
      return index + 12
    default:
      guard index + 1 < count else { throw stop(.truncated, at: count, .unterminatedText) }
      throw stop(.invalidEscape, at: index, .invalidEscape)
    }
  }

  /// The value of the four digits of `\uXXXX`.
  private mutating func hexadecimal(at index: Int) throws(Stop) -> UInt32 {
    guard let value = hexadecimalValue(at: index) else {
      // It breaks off where only digits stand before the end.
      var end = index + 2
      while isHexadecimal(byte(at: end)) { end += 1 }
      guard end < count else { throw stop(.truncated, at: count, .unterminatedText) }
      throw stop(.invalidEscape, at: index, .invalidEscape)
    }
    return value
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private func hexadecimalValue(at index: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in 2..<6 {
      let byte = byte(at: index + offset)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte & 0x0F)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        value = value << 4 | UInt32(byte & 0x0F + 9)
      default: return nil
      }
    }
    return value
  }

  /// Lends the bytes of a text that this scanner has read, free of escapes.
  @inline(__always)
  mutating func withBytes<Result>(of text: Text, _ body: (Span<UInt8>) -> Result) -> Result {
    guard text.hasEscapes else {
      // `text` was read from these bytes, so start <= end < count.
      let bytes = unsafe UnsafeBufferPointer(start: base + text.start, count: text.end - text.start)
      return unsafe body(bytes.span)
    }
    unescape(text)
    return body(unescaped.span)
  }

  /// The text as a string.
  mutating func string(_ text: Text) -> String {
    withBytes(of: text) { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Writes a text without its escapes, which ``text()`` has found sound, into `unescaped`.
  private mutating func unescape(_ text: Text) {
    unescaped.removeAll(keepingCapacity: true)
    var index = text.start
    while index < text.end {
      let byte = byte(at: index)
      guard byte == UInt8(ascii: "\\") else {
        unescaped.append(byte)
        index += 1
        continue
      }
      let letter = self.byte(at: index + 1)
      index += 2
      switch letter {
      case UInt8(ascii: "b"): unescaped.append(0x08)
      case UInt8(ascii: "f"): unescaped.append(0x0C)
      case UInt8(ascii: "n"): unescaped.append(0x0A)
      case UInt8(ascii: "r"): unescaped.append(0x0D)
      case UInt8(ascii: "t"): unescaped.append(0x09)
      case UInt8(ascii: "u"): index = appendScalar(at: index - 2)
      default: unescaped.append(letter)
      }
    }
  }

  /// Appends the character that one `\uXXXX`, or a pair of them, stands for. Returns the offset behind it.
  private mutating func appendScalar(at index: Int) -> Int {
    var value = hexadecimalValue(at: index) ?? 0xFFFD
    var end = index + 6
    if 0xD800...0xDBFF ~= value {
      value = 0x10000 + (value - 0xD800) << 10 + ((hexadecimalValue(at: end) ?? 0xDC00) & 0x3FF)
      end += 6
    }
    unescaped.append(
      contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    return end
  }
}
