/// The bytes of a JSON document and a place in them: the one part of the reader that uses pointers.
///
/// Invariants, on which every `unsafe` below rests:
/// - `base` points to `count` initialised bytes that are neither changed nor freed while the scanner lives. Scanners
///   are made only by ``withScanner(over:at:_:)``, which lends the bytes for the length of a call, and by
///   ``lookingAgain(from:)``; a scanner cannot be copied, and neither ever escapes the call.
/// - `0 <= position <= count`. A byte is loaded only at an index below `count`, a word only where eight bytes are left.
@safe
struct JSONScanner: ~Copyable {
  private let base: UnsafePointer<UInt8>
  let count: Int
  private(set) var position: Int
  /// The line of `position`, from 1, and where it starts. Line ends are legal only in white space, so only white
  /// space is searched for them.
  private(set) var line = 1
  private(set) var lineStart: Int
  /// What stopped the scanner.
  private(set) var failure: Rejection?
  /// A text freed of its escapes.
  private var unescaped: [UInt8] = []

  /// The text between two quotes.
  struct Text {
    var start: Int
    var end: Int
    var hasEscapes = false
    var hasNUL = false
  }

  /// A number, in digits where they are few enough to be exact without further thought.
  struct Digits {
    var start: Int
    var end: Int
    var mantissa: Int64
    var scale: UInt8
    /// Whether `mantissa` and `scale` are all there is to the number.
    var isPlain: Bool
  }

  /// Why nothing more can be read, and where.
  struct Rejection: Error {
    var code: ReadingProblem.Code
    var offset: Int
    var message: LocalizedText

    init(_ code: ReadingProblem.Code, at offset: Int, _ message: LocalizedText) {
      self.code = code
      self.offset = offset
      self.message = message
    }
  }

  /// Thrown when ``failure`` has been set.
  struct Stop: Error {}

  private init(base: UnsafePointer<UInt8>, count: Int, position: Int) {
    unsafe self.base = base
    self.count = count
    self.position = position
    lineStart = position
  }

  /// Lends a scanner over bytes, which are not looked at beyond their end.
  static func withScanner<Result: ~Copyable, Failure: Error>(
    over bytes: Span<UInt8>, at offset: Int, _ body: (consuming JSONScanner) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(Failure) -> Result? in
      guard let base = buffer.baseAddress, offset >= 0, offset <= buffer.count else { return nil }
      return try body(unsafe JSONScanner(base: base, count: buffer.count, position: offset))
    }
  }

  /// A second scanner over the same bytes; it must not outlive this one's call.
  func lookingAgain(from offset: Int) -> JSONScanner {
    unsafe JSONScanner(base: base, count: count, position: min(max(offset, 0), count))
  }

  // MARK: Bytes

  /// The byte at the place, or 0 at the end. A real NUL is legal nowhere, so the two need no telling apart.
  @inline(__always)
  var byte: UInt8 { position < count ? unsafe base[position] : 0 }

  var isAtEnd: Bool { position >= count }

  /// The byte at an offset, or 0 outside the document.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < count ? unsafe base[offset] : 0 }

  /// The eight bytes at an offset as a little-endian word, or `nil` where fewer are left.
  @inline(__always)
  func word(at offset: Int) -> UInt64? {
    guard offset >= 0, offset + 8 <= count else { return nil }
    return UInt64(littleEndian: unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  /// The bytes from an offset to `end`, eight at most, as a little-endian word with zeros behind them.
  @inline(__always)
  func word(at offset: Int, before end: Int) -> UInt64 {
    guard offset + 8 <= count else { return lastWord(at: offset, before: end) }
    let word = UInt64(littleEndian: unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    // A shift by 64 or more gives 0, and so all bits.
    return word & ((1 << UInt64(truncatingIfNeeded: max(end - offset, 0) * 8)) &- 1)
  }

  /// As ``word(at:before:)``, where fewer than eight bytes are left in the document.
  @inline(never)
  private func lastWord(at offset: Int, before end: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in stride(from: min(end, count) - 1, through: offset, by: -1) {
      word = word << 8 | UInt64(byte(at: index))
    }
    return word
  }

  /// The column of an offset on the present line, in bytes from 1.
  func column(of offset: Int) -> Int { offset - lineStart + 1 }

  // MARK: Moving

  @inline(__always)
  mutating func skipWhiteSpace() {
    // Below `count` by the loop condition.
    while position < count {
      let byte = unsafe base[position]
      if byte > 0x20 { return }
      if byte == 0x0A {
        line += 1
        lineStart = position + 1
      } else if byte != 0x20, byte != 0x0D, byte != 0x09 {
        return
      }
      position += 1
    }
  }

  /// Steps over a byte if it is the one expected.
  @inline(__always)
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected, position < count else { return false }
    position += 1
    return true
  }

  /// Goes behind the quote and colon at an offset, if they are there.
  @inline(__always)
  mutating func takeNameEnd(at offset: Int) -> Bool {
    guard byte(at: offset) == UInt8(ascii: "\""), byte(at: offset + 1) == UInt8(ascii: ":") else {
      return false
    }
    // Both bytes are there, so this is not behind the end.
    position = offset + 2
    return true
  }

  /// Steps over a word such as `true`.
  mutating func take(word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= count else { return false }
    // A static string has `length` bytes, and as many are left in the document.
    for index in 0..<length where unsafe base[position + index] != word.utf8Start[index] { return false }
    position += length
    return true
  }

  mutating func stop(
    _ code: ReadingProblem.Code, at offset: Int, _ message: LocalizedText
  ) -> Stop {
    if failure == nil { failure = Rejection(code, at: offset, message) }
    return Stop()
  }

  // MARK: Texts

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
        let marks =
          ((quote &- 0x0101_0101_0101_0101) & ~quote) | ((slash &- 0x0101_0101_0101_0101) & ~slash)
          | ((word &- 0x2020_2020_2020_2020) & ~word)
        let stops = marks & 0x8080_8080_8080_8080
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
      guard index + 6 <= count else { throw stop(.truncated, at: count, .unterminatedText) }
      throw stop(.invalidEscape, at: index, .invalidEscape)
    }
    return value
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

  // MARK: Numbers

  /// Reads a number; the place is at its sign or first digit.
  @inline(__always)
  mutating func number() throws(Stop) -> Digits {
    let start = position
    var index = position
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var mantissa: Int64 = 0
    let whole = index
    // 18 digits stay below 2^63; what is longer is not plain and its mantissa not used.
    while case let digit = byte(at: index) &- UInt8(ascii: "0"), digit <= 9 {
      mantissa = mantissa &* 10 &+ Int64(digit)
      index += 1
    }
    guard index > whole else { throw badNumber(at: index) }
    guard index == whole + 1 || byte(at: whole) != UInt8(ascii: "0") else {
      throw stop(.invalidNumber, at: whole, .leadingZero)
    }
    var digitCount = index - whole
    var decimals = 0
    if byte(at: index) == UInt8(ascii: ".") {
      index += 1
      let first = index
      while case let digit = byte(at: index) &- UInt8(ascii: "0"), digit <= 9 {
        mantissa = mantissa &* 10 &+ Int64(digit)
        index += 1
      }
      decimals = index - first
      guard decimals > 0 else { throw badNumber(at: index) }
      digitCount += decimals
    }
    let hasExponent = byte(at: index) | 0x20 == UInt8(ascii: "e")
    if hasExponent { index = try exponent(at: index) }
    position = index
    return Digits(
      start: start, end: index, mantissa: isNegative ? 0 &- mantissa : mantissa,
      scale: UInt8(truncatingIfNeeded: decimals), isPlain: !hasExponent && digitCount <= 18 && decimals <= 9)
  }

  private mutating func exponent(at letter: Int) throws(Stop) -> Int {
    var index = letter + 1
    if byte(at: index) == UInt8(ascii: "+") || byte(at: index) == UInt8(ascii: "-") { index += 1 }
    let first = index
    while byte(at: index) &- UInt8(ascii: "0") <= 9 { index += 1 }
    guard index > first else { throw badNumber(at: index) }
    return index
  }

  private mutating func badNumber(at index: Int) -> Stop {
    guard index < count else { return stop(.truncated, at: count, .unterminatedNumber) }
    return stop(.invalidNumber, at: index, .digitExpected)
  }

  /// The exact number of digits that are not plain.
  func number(_ digits: Digits) throws(NumberError) -> Number {
    // `digits` was read from these bytes, so start <= end <= count.
    let bytes = unsafe UnsafeBufferPointer(start: base + digits.start, count: digits.end - digits.start)
    return try unsafe Number(json: bytes.span)
  }
}
