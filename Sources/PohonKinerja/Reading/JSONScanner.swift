/// The bytes of a JSON document and a place in them: the one part of the reader that uses pointers.
///
/// Invariants, on which every `unsafe` below rests:
/// - `base` points to `total` initialised bytes that are neither changed nor freed while the scanner lives. Scanners
///   are made only by ``withScanner(over:at:_:)``, which lends the bytes for the length of a call, and by
///   ``lookingAgain(from:)``; a scanner cannot be copied, and neither ever escapes the call.
/// - `0 <= position <= count <= total`. A byte is loaded only at an index below `count`, a word only where eight bytes are left.
@safe
struct JSONScanner: ~Copyable {
  private let base: UnsafePointer<UInt8>
  /// How many bytes there are.
  private let total: Int
  /// Where what is being read ends: behind the last byte, or behind a line.
  private(set) var count: Int
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

  /// Bytes to be found, as words of which only the bits of a mask count.
  struct Pattern: Sendable {
    let length: Int
    let head: UInt64
    let headMask: UInt64
    let middle: UInt64
    let middleMask: UInt64
    let tail: UInt64
    let tailMask: UInt64

    static let maximumLength = 24

    init(_ text: String) {
      let bytes = Array(text.utf8.prefix(Self.maximumLength))
      func word(_ index: Int) -> (bits: UInt64, mask: UInt64) {
        let part = bytes.dropFirst(index * 8).prefix(8)
        return (
          part.reversed().reduce(0) { $0 << 8 | UInt64($1) },
          part.count == 8 ? .max : (1 << UInt64(part.count * 8)) - 1
        )
      }
      length = bytes.count
      // What is longer than words can tell is never found by its words; it is read as any other text.
      (head, headMask) = text.utf8.count > Self.maximumLength ? (bits: .max, mask: 0) : word(0)
      (middle, middleMask) = word(1)
      (tail, tailMask) = word(2)
    }
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
    total = count
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

  /// A scanner over nothing, to stand where there is none.
  static var vacant: JSONScanner {
    // A static string has bytes that are never freed, and none of them is looked at.
    let nothing: StaticString = ""
    return unsafe JSONScanner(base: nothing.utf8Start, count: 0, position: 0)
  }

  /// Goes to the start of a line, looking at nothing behind its end.
  mutating func enterLine(_ range: Range<Int>, number: Int) {
    count = min(range.upperBound, total)
    position = min(range.lowerBound, count)
    lineStart = position
    line = number
  }

  /// Forgets what stopped the scanner and returns it.
  mutating func takeFailure() -> Rejection? {
    defer { failure = nil }
    return failure
  }

  // MARK: Bytes

  /// The byte at the place, or 0 at the end. A real NUL is legal nowhere, so the two need no telling apart.
  @inline(__always)
  var byte: UInt8 { position < count ? unsafe base[position] : 0 }

  var isAtEnd: Bool { position >= count }

  /// The byte at an offset, or 0 outside the document.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // One comparison for both ends: as unsigned, a negative offset is beyond any count.
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? unsafe base[offset] : 0
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

  /// The first eight bytes of a pattern that may stand at an offset, or `nil` where too few bytes are left for some.
  @inline(__always)
  func patternHead(at offset: Int) -> UInt64? {
    guard offset >= 0, offset + Pattern.maximumLength <= count else { return nil }
    return UInt64(littleEndian: unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  /// Goes behind a member's name that stands at the place, where a value that is not `null` follows at once.
  @inline(__always)
  mutating func take(_ pattern: Pattern) -> Bool {
    guard position + Pattern.maximumLength < count else { return false }
    // One byte more than a pattern can have is left.
    let start = unsafe UnsafeRawPointer(base + position)
    let head = UInt64(littleEndian: unsafe start.loadUnaligned(as: UInt64.self))
    guard head & pattern.headMask == pattern.head else { return false }
    if pattern.length > 8 {
      let middle = UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      guard middle & pattern.middleMask == pattern.middle, pattern.length <= 16 else { return false }
    }
    let next = unsafe base[position + pattern.length]
    guard next > 0x20, next != UInt8(ascii: "n") else { return false }
    position += pattern.length
    return true
  }

  /// Goes behind a pattern if it stands at an offset for which ``patternHead(at:)`` gave the first bytes.
  @inline(__always)
  mutating func take(_ pattern: Pattern, at offset: Int, head: UInt64) -> Bool {
    guard head & pattern.headMask == pattern.head else { return false }
    if pattern.length > 8 {
      // As many bytes as a pattern can have are left.
      guard offset >= 0, offset + Pattern.maximumLength <= count else { return false }
      let rest = unsafe UnsafeRawPointer(base + offset)
      let middle = UInt64(littleEndian: unsafe rest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let tail = UInt64(littleEndian: unsafe rest.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
      guard middle & pattern.middleMask == pattern.middle, tail & pattern.tailMask == pattern.tail else {
        return false
      }
    }
    position = offset + pattern.length
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

  /// The offset of the next line feed from an offset on, or the number of bytes.
  func lineEnd(from start: Int) -> Int {
    var index = max(start, 0)
    while index + 8 <= total {
      // Eight bytes are left. Where one is a line feed, the lowest mark is exact: borrows only run upward.
      let word = UInt64(
        littleEndian: unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let feed = word ^ 0x0A0A_0A0A_0A0A_0A0A
      let marks = (feed &- 0x0101_0101_0101_0101) & ~feed & 0x8080_8080_8080_8080
      if marks != 0 { return index + (marks.trailingZeroBitCount >> 3) }
      index += 8
    }
    // Below `total` by the loop condition.
    while index < total, unsafe base[index] != 0x0A { index += 1 }
    return index
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

  /// Reads a number of at most seven bytes, as most are, that prints as it is written; `nil`, without a step, for
  /// anything else, whether or not it is a number.
  @inline(__always)
  mutating func takePlainNumber() -> (mantissa: Int32, scale: UInt8)? {
    guard position + 8 <= count else { return nil }
    // Eight bytes are left.
    var word = UInt64(
      littleEndian: unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    let first = UInt8(truncatingIfNeeded: word) &- UInt8(ascii: "0")
    guard first <= 9 else { return nil }
    var mantissa = Int32(first)
    word >>= 8
    var length = 1
    var dot = 0
    while true {
      let byte = UInt8(truncatingIfNeeded: word)
      let digit = byte &- UInt8(ascii: "0")
      if digit <= 9 {
        // Seven digits at most.
        mantissa = mantissa &* 10 &+ Int32(digit)
      } else {
        guard byte == UInt8(ascii: "."), dot == 0 else { break }
        dot = length
      }
      word >>= 8
      length += 1
    }
    // What follows has been looked at only if it is among the eight bytes.
    guard length <= 7, Self.endsNumber(UInt8(truncatingIfNeeded: word)), dot != length - 1 || dot == 0,
      first != 0 || length == 1 || dot == 1
    else { return nil }
    position += length
    return (mantissa, dot == 0 ? 0 : UInt8(truncatingIfNeeded: length - dot - 1))
  }

  /// Whether a byte can only stand behind a number. Letters, signs and a second point cannot.
  @inline(__always)
  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == 0x20
      || byte == 0x0A || byte == 0x0D
  }

  /// Reads an object of plain numbers by year, the years ascending and nothing between, as programs write it:
  /// `{"2025":26.27,"2026":27}`. `false`, without a step, for anything else.
  @inline(__always)
  mutating func takePlainTargets(into rows: inout ContiguousArray<ValueRow>) -> Bool {
    let start = position
    let rowCount = rows.count
    guard take(UInt8(ascii: "{")) else { return false }
    var last: Int16 = 0
    while let year = takeYearName(), year > last, let digits = takePlainNumber() {
      rows.append(ValueRow(digits: digits.mantissa, scale: digits.scale, year: year))
      last = year
      if take(UInt8(ascii: "}")) { return true }
      guard take(UInt8(ascii: ",")) else { break }
    }
    rows.removeLast(rows.count - rowCount)
    position = start
    return false
  }

  /// Steps over the name of a year of four digits and its colon: `"2025":`.
  @inline(__always)
  private mutating func takeYearName() -> Int16? {
    guard position + 8 <= count else { return nil }
    // Eight bytes are left.
    let word = UInt64(
      littleEndian: unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    guard word & 0x00FF_FF00_0000_00FF == 0x003A_2200_0000_0022 else { return nil }
    let digits = UInt32(truncatingIfNeeded: word >> 8) ^ 0x3030_3030
    // Each byte is at most 9: adding 0x76 sets the top bit of any that is not, and no byte carries.
    guard (digits | ((digits & 0x7F7F_7F7F) &+ 0x7676_7676)) & 0x8080_8080 == 0, digits & 0xFF != 0 else {
      return nil
    }
    position += 7
    let thousands = (digits & 0xFF) &* 1_000 &+ (digits >> 8 & 0xFF) &* 100
    return Int16(truncatingIfNeeded: thousands &+ (digits >> 16 & 0xFF) &* 10 &+ digits >> 24)
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
