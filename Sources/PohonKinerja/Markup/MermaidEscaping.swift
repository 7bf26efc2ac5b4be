/// Text inside a quoted Mermaid label.
///
/// Letters, digits, the space, everything beyond ASCII and a few harmless marks stay; all else becomes Mermaid's
/// `#<decimal>;`, so that no label can end its quotes, open a tag, or be taken for an icon, a list or a formula.
enum MermaidEscaping {
  /// Appends text on which step 0 was done.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    for position in text.indices {
      let byte = text[position]
      if isPlain(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "#"))
        output.append(decimal: Int(byte))
        output.append(UInt8(ascii: ";"))
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"),
      UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
