/// Text in Markdown (CommonMark and GitHub's), in paragraphs, headings and table cells.
enum MarkdownEscaping {
  /// Appends UTF-8 text; step 0 is done here, because a line break is kept as `<br>`.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    var plain: [UInt8] = []
    var start = 0
    for position in text.indices {
      let isReturn = text[position] == 0x0D
      let isNewLine = text[position] == 0x0A
      guard isReturn || isNewLine else { continue }
      // CR LF is one break.
      let endsPair = isNewLine && position > 0 && text[position - 1] == 0x0D
      if !endsPair {
        append(line: text.extracting(start..<position), using: &plain, to: &output)
        output += "<br>".utf8
      }
      start = position + 1
    }
    append(line: text.extracting(start..<text.count), using: &plain, to: &output)
  }

  private static func append(line: Span<UInt8>, using plain: inout [UInt8], to output: inout [UInt8]) {
    plain.removeAll(keepingCapacity: true)
    PlainText.append(line, to: &plain)
    let first = plain.firstIndex { $0 != UInt8(ascii: " ") } ?? plain.count
    let digits = plain[first...].prefix(while: isDigit)
    for (position, byte) in plain.enumerated() {
      if needsBackslash(byte) || isAtStart(byte, position == first)
        || isMarker(byte, position == digits.endIndex && !digits.isEmpty)
        || isLinkMark(at: position, in: plain)
      {
        output.append(UInt8(ascii: "\\"))
      }
      output.append(byte)
    }
  }

  /// What means something anywhere.
  private static func needsBackslash(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  /// What makes a list or a heading at the start of a line.
  private static func isAtStart(_ byte: UInt8, _ isFirst: Bool) -> Bool {
    isFirst && (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "="))
  }

  /// What makes a numbered list behind the digits at the start of a line.
  private static func isMarker(_ byte: UInt8, _ followsDigits: Bool) -> Bool {
    followsDigits && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
  }

  /// What makes a bare address a link. Before a space or the end it cannot; nor can a full stop before a digit ("S1.1"),
  /// unless "www" stands before it, or before a last letter behind a digit ("S1.1.a"), since no domain ends so; nor a
  /// colon between digits, or before a sign that neither an address nor the short name of a picture has ("addresses:)").
  private static func isLinkMark(at position: Int, in line: [UInt8]) -> Bool {
    func byte(_ offset: Int) -> UInt8 {
      line.indices.contains(position + offset) ? line[position + offset] : UInt8(ascii: " ")
    }
    let (previous, next) = (byte(-1), byte(1))
    guard next != UInt8(ascii: " ") else { return false }
    switch line[position] {
    case UInt8(ascii: "@"): return true
    case UInt8(ascii: "."):
      if isDigit(next) { return previous | 0x20 == UInt8(ascii: "w") }
      return !(isDigit(previous) && isLetter(next) && byte(2) == UInt8(ascii: " "))
    case UInt8(ascii: ":"): return !(isDigit(previous) && isDigit(next)) && mayFollowColon(next)
    default: return false
    }
  }

  /// Whether a byte behind a colon may begin the rest of an address, "mailto:a", "http://", or of a short name, ":+1:".
  private static func mayFollowColon(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Appends a text of this library, of one line, in which only what would change its look is escaped, so that "1.b.8"
  /// reads well as it is.
  static func append(own text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
        output.append(UInt8(ascii: "\\"))
      default: break
      }
      output.append(byte)
    }
  }
}
