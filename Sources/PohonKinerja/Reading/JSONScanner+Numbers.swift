/// Numbers, and the figures of years.
extension JSONScanner {
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
    // Eight bytes are left.
    guard position &+ 8 <= total, let number = unsafe PlainNumber(loadWord(at: position)),
      Self.endsNumber(number.end)
    else { return nil }
    position &+= number.length
    return (number.mantissa, number.scale)
  }

  /// As ``takePlainNumber()``, behind a member's name that is at the place.
  @inline(__always)
  mutating func takePlainNumber(behind name: StaticString) -> (mantissa: Int32, scale: UInt8)? {
    let start = position
    guard take(name) else { return nil }
    if let number = takePlainNumber() { return number }
    position = start
    return nil
  }

  /// Whether a byte can only stand behind a number. Letters, signs and a second point cannot.
  @inline(__always)
  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == 0x20
      || byte == 0x0A || byte == 0x0D
  }

  /// The digits, and a point between them, at the start of eight bytes: a number if what is behind them ends one.
  private struct PlainNumber {
    let mantissa: Int32
    let scale: UInt8
    /// How many bytes it takes, and the byte behind it.
    let length: Int
    let end: UInt8

    @inline(__always)
    init?(_ word: UInt64) {
      // Digits become 0 to 9, and whatever is no digit gets a mark. Behind a byte that is not ASCII a carry can make
      // marks wrong, but a number does not go on behind one.
      var digits = word ^ 0x3030_3030_3030_3030
      let marks = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
      // In front of the first mark are the whole digits; where there is no mark, it is as if there were none. All shifts
      // by bits are below 64.
      let whole = Int64(truncatingIfNeeded: marks.trailingZeroBitCount & 0x38)
      guard whole > 0, digits & 0xFF != 0 || whole == 8 else { return nil }
      var bits = whole
      var digitBits = whole
      var next = UInt8(truncatingIfNeeded: word &>> UInt64(bitPattern: whole))
      if next == UInt8(ascii: ".") {
        bits = Int64(truncatingIfNeeded: (marks & (marks &- 1)).trailingZeroBitCount & 0x38)
        digitBits = bits &- 8
        guard digitBits > whole else { return nil }
        // The decimals move up to the whole digits, over the point.
        let others = (digits ^ digits >> 8) &>> UInt64(bitPattern: whole)
        digits ^= others &<< UInt64(bitPattern: whole)
        // What follows has been looked at only if it is among the eight bytes.
        next = UInt8(truncatingIfNeeded: word &>> UInt64(bitPattern: bits))
      }
      end = next
      length = Int(truncatingIfNeeded: bits >> 3)
      scale = UInt8(truncatingIfNeeded: (digitBits &- whole) >> 3)
      mantissa = Self.value(ofDigits: digits &<< UInt64(bitPattern: 64 &- digitBits))
    }

    /// The number of eight digits, the first in the lowest byte: by pairs, by fours, and all. Seven of them at most are
    /// not zero, so that it is below ten millions.
    @inline(__always)
    private static func value(ofDigits digits: UInt64) -> Int32 {
      let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
      let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
      return Int32(truncatingIfNeeded: (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF)
    }
  }

  /// What comes behind some plain targets.
  enum PlainTargetsEnd {
    /// The end of their object, which has been stepped over.
    case end
    /// A text, as the target of the last year.
    case text
    /// Anything else.
    case other
  }

  /// Reads plain numbers by year, the years ascending and nothing but spaces between, as programs write them:
  /// `"2025":26.27,"2026":27}`.
  ///
  /// - Parameters:
  ///   - rows: Where they are put, from `rowCount` on and as far as there is room.
  ///   - year: The year behind which they have to be, and then the last one whose name was read.
  @inline(__always)
  mutating func takePlainTargets(
    into rows: inout ContiguousArray<ValueRow>, _ rowCount: inout Int, behind year: inout Int16
  ) -> PlainTargetsEnd {
    let run = PlainTargets(count: rowCount, year: year, offset: position)
    let bytes = unsafe UnsafeRawPointer(base)
    let bounds = (total: total, count: count)
    // `room` is lent for the length of the call, and so are the bytes.
    let read = unsafe rows.withUnsafeMutableBufferPointer { room in
      unsafe run.read(bytes, bounds.total, bounds.count, into: room)
    }
    position = read.offset
    rowCount = read.count
    year = read.year
    return read.end
  }

  /// How far the reading of plain targets has come.
  private struct PlainTargets {
    /// How many rows there are.
    var count: Int
    /// The last year whose name was read.
    var year: Int16
    var offset: Int
    var end = PlainTargetsEnd.other

    /// Reads on from here, in bytes of which there are `total`, and no further than `lineEnd`.
    @unsafe
    @inline(__always)
    func read(
      _ bytes: UnsafeRawPointer, _ total: Int, _ lineEnd: Int,
      into room: UnsafeMutableBufferPointer<ValueRow>
    ) -> PlainTargets {
      var run = self
      guard run.count >= 0, run.offset >= 0, run.offset <= total, let rows = room.baseAddress else {
        return run
      }
      // A name takes seven bytes, and eight are loaded behind it.
      while run.offset &+ 15 <= total, run.count < room.count {
        var name = unsafe JSONScanner.word(bytes, run.offset) & JSONScanner.yearNameMask
        if UInt8(truncatingIfNeeded: name) == UInt8(ascii: " ") {
          run.offset = unsafe JSONScanner.endOfSpaces(bytes, from: run.offset, lineEnd)
          continue
        }
        guard let first = JSONScanner.year(named: name), first > run.year else { return run }
        run.year = first
        // So many more names can follow that differ in their last digit alone, behind which there is room for a row each,
        // and fifteen bytes are left: a name, a short number and a comma take no more than sixteen.
        let digit = Int(truncatingIfNeeded: name >> 32 & 0x0F)
        var following = min(
          9 &- digit, room.count &- run.count &- 1, (total &- 15 &- run.offset) >> 4)
        while true {
          run.offset &+= 7
          var word = unsafe JSONScanner.word(bytes, run.offset)
          if UInt8(truncatingIfNeeded: word) == UInt8(ascii: " ") {
            run.offset = unsafe JSONScanner.endOfSpaces(bytes, from: run.offset, lineEnd)
            guard run.offset &+ 8 <= total else { return run }
            word = unsafe JSONScanner.word(bytes, run.offset)
            // What was left was counted without spaces.
            following = 0
          }
          guard let number = PlainNumber(word) else {
            if UInt8(truncatingIfNeeded: word) == UInt8(ascii: "\"") { run.end = .text }
            return run
          }
          unsafe rows[run.count] = ValueRow(digits: number.mantissa, scale: number.scale, year: run.year)
          run.count &+= 1
          run.offset &+= number.length
          guard number.end == UInt8(ascii: ",") else {
            if unsafe run.takeEnd(number.end, bytes, lineEnd) { break }
            return run
          }
          run.offset &+= 1
          guard following > 0 else { break }
          following &-= 1
          name = name &+ 1 << 32
          guard unsafe JSONScanner.word(bytes, run.offset) & JSONScanner.yearNameMask == name else { break }
          run.year &+= 1
        }
      }
      return run
    }

    /// Steps over what ends a target, and spaces before it. `true` behind a comma; behind a brace that is the end of all.
    @unsafe
    @inline(__always)
    private mutating func takeEnd(_ first: UInt8, _ bytes: UnsafeRawPointer, _ lineEnd: Int) -> Bool {
      var byte = first
      if byte == UInt8(ascii: " ") {
        offset = unsafe JSONScanner.endOfSpaces(bytes, from: offset, lineEnd)
        byte = offset < lineEnd ? unsafe bytes.load(fromByteOffset: offset, as: UInt8.self) : 0
      }
      if byte == UInt8(ascii: "}") {
        offset &+= 1
        end = .end
        return false
      }
      guard byte == UInt8(ascii: ",") else { return false }
      offset &+= 1
      return true
    }
  }

  /// Steps over the name of a year behind another one, where a text follows at once, to its opening quote.
  @inline(__always)
  mutating func takeYearOfText(behind year: inout Int16) -> Bool {
    guard byte(at: position &+ 7) == UInt8(ascii: "\""), position &+ 8 <= total,
      let next = Self.year(named: unsafe loadWord(at: position) & Self.yearNameMask), next > year
    else { return false }
    position &+= 7
    year = next
    return true
  }

  /// Steps over the comma or brace behind a target, and spaces before it, and returns it; 0 for anything else.
  @inline(__always)
  mutating func takeTargetEnd() -> UInt8 {
    if byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") {
      // No further than `count`, which is no more than the bytes there are.
      position = unsafe Self.endOfSpaces(UnsafeRawPointer(base), from: position, count)
    }
    let end = byte
    guard end == UInt8(ascii: ",") || end == UInt8(ascii: "}") else { return 0 }
    position += 1
    return end
  }

  /// The offset behind spaces, which are the white space that writers put between targets: `{ "2025": 26.27, "2026": 27 }`.
  @unsafe
  @inline(never)
  private static func endOfSpaces(_ bytes: UnsafeRawPointer, from offset: Int, _ lineEnd: Int) -> Int {
    var offset = offset
    while offset < lineEnd, unsafe bytes.load(fromByteOffset: offset, as: UInt8.self) == 0x20 {
      offset += 1
    }
    return offset
  }

  /// The bytes of a year's name with its quotes and colon: `"2025":`.
  private static let yearNameMask: UInt64 = 0x00FF_FFFF_FFFF_FFFF

  /// The year of four digits whose name and colon seven bytes are.
  @inline(__always)
  private static func year(named name: UInt64) -> Int16? {
    guard name & 0x00FF_FF00_0000_00FF == 0x003A_2200_0000_0022 else { return nil }
    let digits = UInt32(truncatingIfNeeded: name >> 8) ^ 0x3030_3030
    // Each byte is at most 9: adding 0x76 sets the top bit of any that is not, and no byte carries.
    guard (digits | ((digits & 0x7F7F_7F7F) &+ 0x7676_7676)) & 0x8080_8080 == 0, digits & 0xFF != 0 else {
      return nil
    }
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
