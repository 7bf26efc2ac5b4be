/// Text in XML, SVG and HTML, as content or inside a quoted attribute.
package enum XMLEscaping {
  /// Appends text on which step 0 was done, with all five special characters as references.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    for position in text.indices {
      let byte = text[position]
      if let reference = reference(for: byte) { output += reference.utf8 } else { output.append(byte) }
    }
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
