/// Text inside a double-quoted YAML scalar, in ASCII: all but letters, digits and a few marks is written `\u….`
enum YAMLEscaping {
  /// Appends UTF-8 text on which step 0 was done.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    var position = 0
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      position += length
      if isPlain(scalar) {
        output.append(UInt8(truncatingIfNeeded: scalar))
      } else if scalar <= 0xFFFF {
        output += #"\u"#.utf8
        output.append(hexadecimal: scalar, digits: 4)
      } else {
        output += #"\U"#.utf8
        output.append(hexadecimal: scalar, digits: 8)
      }
    }
  }

  private static func isPlain(_ scalar: UInt32) -> Bool {
    guard let byte = UInt8(exactly: scalar) else { return false }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"):
      return true
    default: return false
    }
  }
}
