/// The bytes of a JSON document and a place in them: the one part of the reader that uses pointers.
///
/// Invariants, on which every `unsafe` here and in its extensions rests:
/// - `base` points to `total` initialised bytes that are neither changed nor freed while the scanner lives. Scanners
///   are made only by ``withScanner(over:at:_:)``, which lends the bytes for the length of a call, and by
///   ``lookingAgain(from:)``; a scanner cannot be copied, and neither ever escapes the call.
/// - `0 <= position <= count <= total`. A byte is loaded only at an index below `total`, a word only where eight bytes are
///   left before `total`.
/// - Behind a line, between `count` and `total`, a line feed comes first. Words are loaded across it, but nothing that is
///   taken reaches beyond it: what ends at control characters ends there, and what is compared in words, a name, a word, a
///   number or a text read before, has no line feed in it to be the same as.
@safe
struct JSONScanner: ~Copyable {
  let base: UnsafePointer<UInt8>
  /// How many bytes there are.
  let total: Int
  /// Where what is being read ends: behind the last byte, or behind a line.
  private(set) var count: Int
  var position: Int
  /// The line of `position`, from 1, and where it starts. Line ends are legal only in white space, so only white
  /// space is searched for them.
  private(set) var line = 1
  private(set) var lineStart: Int
  /// What stopped the scanner.
  private(set) var failure: Rejection?
  /// A text freed of its escapes.
  var unescaped: [UInt8] = []

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

  /// Eight bytes as a little-endian word; as many have to be left behind the offset.
  @unsafe
  @inline(__always)
  func loadWord(at offset: Int) -> UInt64 { unsafe Self.word(UnsafeRawPointer(base), offset) }

  /// The same of bytes that are lent to something that is no scanner.
  @unsafe
  @inline(__always)
  static func word(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes from an offset to `end`, eight at most, as a little-endian word with zeros behind them.
  @inline(__always)
  func word(at offset: Int, before end: Int) -> UInt64 {
    guard offset + 8 <= total else { return lastWord(at: offset, before: end) }
    // Eight bytes are left.
    let word = unsafe loadWord(at: offset)
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
    guard position < count, unsafe base[position] <= 0x20 else { return }
    skipSomeWhiteSpace()
  }

  @inline(never)
  private mutating func skipSomeWhiteSpace() {
    // Below `count` by the loop condition.
    while position < count {
      switch unsafe base[position] {
      case 0x0A:
        line += 1
        lineStart = position + 1
      case 0x20, 0x0D, 0x09: break
      default: return
      }
      position += 1
      skipIndentation()
    }
  }

  /// Steps over spaces, eight at once, as long as eight bytes are left: most white space is at the start of lines.
  @inline(__always)
  private mutating func skipIndentation() {
    while position + 8 <= count {
      let word = unsafe loadWord(at: position)
      let others = word ^ 0x2020_2020_2020_2020
      guard others == 0 else {
        position += others.trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
  }

  /// Steps over a byte if it is the one expected.
  @inline(__always)
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected, position < count else { return false }
    position += 1
    return true
  }

  /// Goes to a quote that follows the comma at the place at once.
  @inline(__always)
  mutating func takeCommaBeforeQuote() -> Bool {
    guard byte == UInt8(ascii: ","), byte(at: position &+ 1) == UInt8(ascii: "\"") else { return false }
    position &+= 1
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
    let feed = SIMD16<UInt8>(repeating: 0x0A)
    var index = max(start, 0)
    while index &+ 64 <= total {
      // 64 bytes are left.
      let block = unsafe UnsafeRawPointer(base + index)
      let first = unsafe block.loadUnaligned(as: SIMD16<UInt8>.self) .== feed
      let second = unsafe block.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self) .== feed
      let third = unsafe block.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self) .== feed
      let fourth = unsafe block.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self) .== feed
      guard Self.marks(of: (first .| second) .| (third .| fourth)) == (0, 0) else { break }
      index &+= 64
    }
    while index &+ 16 <= total {
      // Sixteen bytes are left.
      let marks = Self.marks(
        of: unsafe UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self) .== feed)
      if marks.first != 0 { return index &+ marks.first.trailingZeroBitCount >> 3 }
      if marks.second != 0 { return index &+ 8 &+ marks.second.trailingZeroBitCount >> 3 }
      index &+= 16
    }
    // Below `total` by the loop condition.
    while index < total, unsafe base[index] != 0x0A { index += 1 }
    return index
  }

  /// The lanes of a mask as bytes of two little-endian words, all bits set or none.
  @inline(__always)
  static func marks(of mask: SIMDMask<SIMD16<Int8>>) -> (first: UInt64, second: UInt64) {
    // Masks have the layout of their lanes, which are 0 or -1.
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
  }
}
