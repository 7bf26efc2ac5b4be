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

  /// Appends the UTF-8 of a string.
  static func += (bytes: inout [UInt8], text: String) {
    bytes.append(contentsOf: text.utf8)
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
