extension Number: CustomStringConvertible {
  /// The number as JSON writes it, all its decimals kept: "82.50".
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
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
    if mantissa < 0 { bytes += style == nil ? "-".utf8 : "−".utf8 }
    let magnitude = mantissa.magnitude
    let decimals = Int(scale)
    var position = max(Self.digitCount(of: magnitude), decimals + 1)
    while position > 0 {
      position -= 1
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / PowersOfTen[position] % 10))
      if position == decimals, decimals > 0 {
        bytes.append(style?.decimalMark ?? UInt8(ascii: "."))
      } else if let style, position > decimals, (position - decimals) % 3 == 0 {
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
