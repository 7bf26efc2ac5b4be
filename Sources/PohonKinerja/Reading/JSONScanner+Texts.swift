/// Texts in quotes, with and without escapes.
extension JSONScanner {
  /// Reads a text; the place is at its opening quote.
  @inline(__always)
  mutating func text() throws(Stop) -> Text {
    let start = position + 1
    let end = endOfPlainText(from: start)
    guard byte(at: end) == UInt8(ascii: "\"") else { return try text(from: start, plainTo: end) }
    position = end + 1
    return Text(start: start, end: end)
  }

  /// The offset, from `start` on, of the first quote, backslash or control character; or, where fewer than sixteen bytes
  /// are left, of any byte behind which none of them stands.
  ///
  /// A line feed is one of them, so that a text is never looked for behind its line.
  @inline(__always)
  private func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index &+ 16 <= total {
      // Sixteen bytes are left.
      let bytes = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      let stops = Self.stops(in: bytes)
      if stops.first != 0 { return index &+ stops.first.trailingZeroBitCount >> 3 }
      if stops.second != 0 { return index &+ 8 &+ stops.second.trailingZeroBitCount >> 3 }
      index &+= 16
    }
    return index
  }

  /// A text of one to fifteen bytes without escapes: its first bytes as little-endian words, with others behind it.
  struct BriefText {
    var text: Text
    var head: UInt64
    var middle: UInt64

    var length: Int { text.end &- text.start }

    @inline(__always)
    func hash(seed: UInt64) -> UInt64 { TextHash.hash(head, middle, count: length, seed: seed) }
  }

  /// Whether a text is the same as one without escapes and as long that was read before.
  @inline(__always)
  func isSame(_ text: BriefText, as earlier: Int) -> Bool {
    let start = text.text.start
    guard earlier >= 0, earlier < start, start &+ 16 <= total else { return false }
    // Sixteen bytes are left from both.
    let length = text.length
    guard length >= 8 else {
      let others = unsafe loadWord(at: earlier) ^ text.head
      return others &<< UInt64(truncatingIfNeeded: 64 &- 8 &* length) == 0
    }
    return unsafe loadWord(at: earlier) == text.head
      && loadWord(at: earlier &+ length &- 8) == loadWord(at: start &+ length &- 8)
  }

  /// Steps over a text of one to fifteen bytes, as most ids are, and of no more than `limit`; `nil`, without a step, for
  /// anything else.
  @inline(__always)
  mutating func takeBriefText(atMost limit: Int) -> BriefText? {
    let start = position &+ 1
    guard byte == UInt8(ascii: "\""), start &+ 16 <= total else { return nil }
    // Sixteen bytes are left.
    let bytes = unsafe UnsafeRawPointer(base + start).loadUnaligned(as: SIMD16<UInt8>.self)
    let stops = Self.stops(in: bytes)
    var length = stops.first.trailingZeroBitCount >> 3
    if stops.first == 0 {
      guard stops.second != 0 else { return nil }
      length = 8 &+ stops.second.trailingZeroBitCount >> 3
    }
    guard length > 0, length <= limit, byte(at: start &+ length) == UInt8(ascii: "\"") else { return nil }
    position = start &+ length &+ 1
    return unsafe BriefText(
      text: Text(start: start, end: start &+ length), head: loadWord(at: start),
      middle: loadWord(at: start &+ 8))
  }

  /// Marks of the quotes, backslashes and control characters among sixteen bytes.
  @inline(__always)
  private static func stops(in bytes: SIMD16<UInt8>) -> (first: UInt64, second: UInt64) {
    // With their second bit turned over, quotes are the one byte beside the control characters.
    let turned = bytes ^ SIMD16(repeating: UInt8(ascii: "\"") ^ 0x20)
    return marks(
      of: (turned .<= SIMD16(repeating: 0x20)) .| (bytes .== SIMD16(repeating: UInt8(ascii: "\\"))))
  }

  /// Reads a text of which a part without quotes and escapes has been looked at.
  @inline(never)
  private mutating func text(from start: Int, plainTo offset: Int) throws(Stop) -> Text {
    var text = Text(start: start, end: start)
    var index = offset
    while true {
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
      index = endOfPlainText(from: index)
    }
  }

  /// The sixteen bytes behind the byte at the place: of the text whose opening quote that is, or of it and what follows.
  /// `nil` where fewer are left.
  ///
  /// They may be of the next line: they only tell where a text is looked for, which is then compared to its quote.
  @inline(__always)
  var textHead: (first: UInt64, second: UInt64)? {
    guard position &+ 17 <= total else { return nil }
    // Sixteen bytes are left behind the quote.
    return unsafe (loadWord(at: position &+ 1), loadWord(at: position &+ 9))
  }

  /// A text of at most 23 bytes as little-endian words with zeros behind them.
  struct ShortText {
    let head: UInt64
    let middle: UInt64
    let tail: UInt64
    let length: Int
  }

  /// A text that was read, in words; `nil` where it has escapes or is longer than 23 bytes.
  func shortText(_ text: Text) -> ShortText? {
    let length = text.end - text.start
    guard !text.hasEscapes, length < 24 else { return nil }
    return ShortText(
      head: word(at: text.start, before: text.end), middle: word(at: text.start + 8, before: text.end),
      tail: word(at: text.start + 16, before: text.end), length: length)
  }

  /// Steps over a text, whose opening quote is at the place, if it is the same as one without escapes that was read
  /// before.
  @inline(__always)
  mutating func takeText(sameAs earlier: Int, length: Int) -> Bool {
    let start = position + 1
    // With the closing quote. Eight bytes behind are left too, and what is earlier has more of them.
    let size = length &+ 1
    guard earlier >= 0, earlier < start, length > 0, size &+ 8 <= total &- start else { return false }
    var index = 0
    while index &+ 8 < size {
      guard unsafe loadWord(at: start &+ index) == loadWord(at: earlier &+ index) else { return false }
      index &+= 8
    }
    // One to eight bytes are left to compare; the others are shifted out.
    let others = unsafe loadWord(at: start &+ index) ^ loadWord(at: earlier &+ index)
    guard others &<< UInt64(truncatingIfNeeded: 8 &* (index &+ 8 &- size)) == 0 else { return false }
    position = start &+ size
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
