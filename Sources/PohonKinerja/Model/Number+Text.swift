extension Number: CustomStringConvertible {
  /// The number as JSON writes it, all its decimals kept: "82.50".
  public var description: String {
    withJSON { bytes in
      guard let text = try? UTF8Span(validating: bytes) else { return "" }
      return String(copying: text)
    }
  }

  /// Lends the number as JSON writes it, without memory for it: of a tree, some eighteen are looked at for each sasaran
  /// that is edited.
  func withJSON<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    // From the end: nineteen digits, a decimal mark and a sign are the most there can be.
    var bytes = InlineArray<24, UInt8>(repeating: 0)
    var start = bytes.count
    func put(_ byte: UInt8) {
      start -= 1
      bytes[start] = byte
    }
    var rest = mantissa.magnitude
    var decimals = Int(scale)
    while rest > 0 || decimals >= 0 {
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      decimals -= 1
      if decimals == 0 { put(UInt8(ascii: ".")) }
    }
    if mantissa < 0 { put(UInt8(ascii: "-")) }
    return body(bytes.span.extracting(start..<bytes.count))
  }

  /// The number in a language's style, thousands grouped, all its decimals kept: "1.500", "3,42", "−0,4" with a minus.
  public func formatted(in language: Language = .indonesian) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, style: NumberStyle(language))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number in a language's style without marks between thousands, so that it reads in one way: "1500", "3,42".
  func ungrouped(in language: Language) -> String {
    let digits = description
    guard NumberStyle(language) == .indonesian else { return digits }
    return String(
      decoding: digits.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
  }

  /// Appends the number to UTF-8 text: as JSON writes it, or in a style with its thousands grouped.
  public func append(to bytes: inout [UInt8], style: NumberStyle? = nil) {
    guard let style else { return withJSON { bytes.append($0) } }
    if mantissa < 0 { bytes += "−".utf8 }
    let magnitude = mantissa.magnitude
    let decimals = Int(scale)
    var position = max(Self.digitCount(of: magnitude), decimals + 1)
    while position > 0 {
      position -= 1
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / PowersOfTen[position] % 10))
      if position == decimals, decimals > 0 {
        bytes.append(style.decimalMark)
      } else if position > decimals, (position - decimals) % 3 == 0 {
        bytes.append(style.grouping)
      }
    }
  }

  private static func digitCount(of value: UInt64) -> Int {
    var count = 1
    while count <= PowersOfTen.greatestExponent, value >= PowersOfTen[count] { count += 1 }
    return count
  }
}
