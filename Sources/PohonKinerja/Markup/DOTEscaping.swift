/// Text in Graphviz DOT, quoted or inside an HTML-like label.
enum DOTEscaping {
  /// Appends text on which step 0 was done, for a quoted string. Graphviz decodes entities there, too.
  static func appendQuoted(_ text: Span<UInt8>, to output: inout [UInt8]) {
    for position in text.indices {
      switch text[position] {
      case UInt8(ascii: "\\"): output += #"\\"#.utf8
      case UInt8(ascii: "\""): output += #"\""#.utf8
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case let byte: output.append(byte)
      }
    }
  }

  /// Appends text on which step 0 was done, for an HTML-like label; nothing becomes a no-break space, since an
  /// empty element is a syntax error.
  ///
  /// Graphviz replaces `\N`, `\G` and the like even inside these labels, and a `]` can close one.
  static func appendHTML(_ text: Span<UInt8>, to output: inout [UInt8]) {
    if text.isEmpty { output += "&#160;".utf8 }
    for position in text.indices {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "]"): output += "&#93;".utf8
      case UInt8(ascii: "\\"): output += #"\\"#.utf8
      default:
        if let reference = XMLEscaping.reference(for: byte) {
          output += reference.utf8
        } else {
          output.append(byte)
        }
      }
    }
  }
}
