extension Number {
  /// Reads a JSON number (RFC 8259) exactly: sign, fraction and exponent, nothing before or after.
  ///
  /// The decimals are kept as written: "1.0" has one, "1E+2" none. O(n) in the bytes.
  ///
  /// - Throws: ``NumberError/malformed`` when the bytes are not a JSON number,
  ///   ``NumberError/outOfRange(integerDigits:decimals:)`` when the exact value does not fit.
  public init(json bytes: Span<UInt8>) throws(NumberError) {
    if let plain = Self.plain(bytes) {
      self = plain
      return
    }
    var digits = DecimalDigits()
    var position = 0
    let isNegative = bytes.byte(at: 0) == UInt8(ascii: "-")
    if isNegative { position = 1 }
    let first = position
    while let digit = bytes.digit(at: position) {
      digits.append(digit, isDecimal: false)
      position += 1
    }
    let hasLeadingZero = position > first + 1 && bytes[first] == UInt8(ascii: "0")
    guard position > first, !hasLeadingZero else { throw .malformed }
    if bytes.byte(at: position) == UInt8(ascii: ".") {
      position += 1
      guard bytes.digit(at: position) != nil else { throw .malformed }
      while let digit = bytes.digit(at: position) {
        digits.append(digit, isDecimal: true)
        position += 1
      }
    }
    let exponent = try Self.exponent(in: bytes, at: &position)
    guard position == bytes.count else { throw .malformed }
    self = try digits.number(isNegative: isNegative, exponent: exponent)
  }

  /// Reads a number whose digits are too few to pass any limit and that has no exponent, as nearly all are; `nil` for all
  /// else, be it a number or not.
  private static func plain(_ bytes: Span<UInt8>) -> Number? {
    guard bytes.count <= 18 else { return nil }
    let isNegative = bytes.byte(at: 0) == UInt8(ascii: "-")
    let first = isNegative ? 1 : 0
    var mantissa: Int64 = 0
    var point = bytes.count
    for position in first..<max(first, bytes.count) {
      if let digit = bytes.digit(at: position) {
        mantissa = mantissa * 10 + Int64(digit)
      } else {
        guard bytes[position] == UInt8(ascii: "."), point == bytes.count else { return nil }
        point = position
      }
    }
    let decimals = max(bytes.count - point - 1, 0)
    let hasLeadingZero = point > first + 1 && bytes[first] == UInt8(ascii: "0")
    guard point > first, point != bytes.count - 1, decimals <= Int(maximumScale), !hasLeadingZero else {
      return nil
    }
    return Number(trusted: isNegative ? -mantissa : mantissa, scale: UInt8(decimals))
  }

  /// Reads a JSON number (RFC 8259) exactly.
  ///
  /// - Throws: As ``init(json:)-(Span<UInt8>)``.
  public init(json text: String) throws(NumberError) {
    try self.init(json: text.utf8.span)
  }

  /// Reads a number in one style: an optional sign, digits in groups of three or not grouped at all, decimals.
  ///
  /// "1.234,5" is Indonesian style, "1,234.5" English; "0.700" has no Indonesian reading, because zero thousands
  /// are never written. O(n) in the bytes.
  ///
  /// - Throws: ``NumberError/malformed`` when the text is not a number of that style,
  ///   ``NumberError/outOfRange(integerDigits:decimals:)`` when the exact value does not fit.
  public init(_ text: String, style: NumberStyle) throws(NumberError) {
    let bytes = text.utf8.span
    let sign = bytes.byte(at: 0)
    let isMinus = bytes.begins(0..<bytes.count, with: "−")
    let isNegative = isMinus || sign == UInt8(ascii: "-")
    let start = isMinus ? 3 : isNegative || sign == UInt8(ascii: "+") ? 1 : 0
    self = try Self.styled(bytes, in: start..<bytes.count, isNegative: isNegative, style: style).number
  }

  /// Reads the digits and marks of a range in one style, and tells whether thousands are grouped.
  static func styled(
    _ bytes: Span<UInt8>, in range: Range<Int>, isNegative: Bool, style: NumberStyle
  ) throws(NumberError) -> (number: Number, isGrouped: Bool) {
    var digits = DecimalDigits()
    var groupLength = 0
    var groups = 0
    var isDecimal = false
    for position in range {
      if let digit = bytes.digit(at: position) {
        digits.append(digit, isDecimal: isDecimal)
        groupLength += 1
        continue
      }
      let isWholeGroup = groups == 0 ? groupLength > 0 : groupLength == 3
      guard !isDecimal, isWholeGroup else { throw .malformed }
      if bytes[position] == style.grouping {
        let startsWithZero = groups == 0 && bytes[range.lowerBound] == UInt8(ascii: "0")
        guard groupLength <= 3, !startsWithZero else { throw .malformed }
        groups += 1
      } else if bytes[position] == style.decimalMark {
        isDecimal = true
      } else {
        throw .malformed
      }
      groupLength = 0
    }
    let isComplete = isDecimal || groups == 0 ? groupLength > 0 : groupLength == 3
    guard isComplete else { throw .malformed }
    return (try digits.number(isNegative: isNegative), groups > 0)
  }

  /// Reads the exponent of a JSON number, or 0 where there is none. It stops growing far beyond any use.
  private static func exponent(in bytes: Span<UInt8>, at position: inout Int) throws(NumberError) -> Int {
    guard let letter = bytes.byte(at: position), letter | 0x20 == UInt8(ascii: "e") else { return 0 }
    position += 1
    let sign = bytes.byte(at: position)
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { position += 1 }
    guard bytes.digit(at: position) != nil else { throw .malformed }
    var exponent = 0
    while let digit = bytes.digit(at: position) {
      exponent = min(exponent * 10 + Int(digit), 1_000_000_000_000)
      position += 1
    }
    return sign == UInt8(ascii: "-") ? -exponent : exponent
  }
}
