/// Writing and reading UTF-8 in drawings.
extension [UInt8] {
  /// Appends the digits of a number.
  mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }

  /// Appends a number in capital hexadecimal digits, with zeros in front.
  mutating func append(hexadecimal number: UInt32, digits: Int) {
    for shift in (0..<digits).reversed() {
      let digit = UInt8(truncatingIfNeeded: number >> UInt32(shift * 4)) & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }

  /// Appends bytes, of which there are few: `append(contentsOf:)` takes twice as long for them.
  mutating func append(copying bytes: [UInt8]) { append(bytes.span) }

  /// Appends bytes and a length behind them; see ``append(length:)``.
  mutating func append(_ bytes: [UInt8], length: Double) {
    append(addingCapacity: bytes.count + OutputSpan<UInt8>.longestLength) { output in
      output.append(bytes.span)
      output.append(length: length)
    }
  }

  /// Appends a length with one decimal at most, rounded: "98", "-0.5".
  mutating func append(length: Double) {
    append(addingCapacity: OutputSpan<UInt8>.longestLength) { output in output.append(length: length) }
  }

  /// Appends the UTF-8 of a string.
  static func += (bytes: inout [UInt8], text: String) {
    // The generic call costs more than the few bytes of most pieces of markup.
    let utf8 = text.utf8
    guard utf8.count > 16 else { return bytes.append(utf8.span) }
    bytes.append(contentsOf: utf8)
  }
}

extension Span<UInt8> {
  /// The scalar that begins at a position of valid UTF-8, and how many bytes it has.
  @inline(__always)
  func scalar(at position: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[position])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, position + length <= count else { return (lead, 1) }
    var value = lead & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[position + offset] & 0x3F) }
    return (value, length)
  }
}

/// Writing UTF-8 into room that was made before.
extension OutputSpan<UInt8> {
  /// Appends the digits of a number: up to twenty.
  mutating func append(decimal number: UInt) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = number
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for place in first..<digits.count { append(digits[place]) }
  }

  /// The bytes of the longest length: a sign, twenty digits, the mark and a decimal.
  static var longestLength: Int { 23 }

  /// Appends a length with one decimal at most, rounded: "98", "-0.5".
  mutating func append(length: Double) {
    // Rounding functions would need the mathematical library of the platform.
    let tenths = Int(length < 0 ? length * 10 - 0.5 : length * 10 + 0.5)
    if tenths < 0 { append(UInt8(ascii: "-")) }
    append(decimal: tenths.magnitude / 10)
    let rest = tenths.magnitude % 10
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest))
  }
}
