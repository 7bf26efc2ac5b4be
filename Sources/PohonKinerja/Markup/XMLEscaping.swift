/// Text in XML, SVG and HTML, as content or inside a quoted attribute.
package enum XMLEscaping {
  /// Appends text on which step 0 was done, with all five special characters as references.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    var begin = 0
    for position in text.indices {
      guard let reference = reference(for: text[position]) else { continue }
      if begin < position { output.append(text.extracting(begin..<position)) }
      output += reference.utf8
      begin = position + 1
    }
    if begin < text.count { output.append(text.extracting(begin..<text.count)) }
  }

  /// Whether a text stands in XML as it is, of ASCII letters and marks: step 0 changes nothing of it either. O(bytes).
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    for position in text.indices where !isPlain(text[position]) { return false }
    return true
  }

  /// Whether a byte of ASCII stands in XML as it is.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    // From U+0000 and U+0040 on, the lowest bit first.
    let plain: (UInt64, UInt64) = (0xAFFF_FF3B_0000_0000, 0x7FFF_FFFF_FFFF_FFFF)
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? plain.0 : plain.1) >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// A text as text of a page or an attribute: no character of it is markup or control.
  package static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    append(PlainText.bytes(of: text).span, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The reference that a byte has to be written as, if it has to.
  static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
