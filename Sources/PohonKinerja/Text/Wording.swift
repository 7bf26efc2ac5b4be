/// Words of a statement, as far as the rules of the logic model look at them.
///
/// Letters are compared without case as far as they are ASCII, which Indonesian is; text is read byte by byte.
enum Wording {
  /// The words, lower-cased; everything but letters and digits parts them. O(bytes).
  static func words(of text: String) -> [String] {
    tokens(of: text).compactMap { token in
      guard case .word(let word) = token else { return nil }
      return word
    }
  }

  /// A word or what stands between two words.
  enum Token: Equatable {
    /// Letters and digits, lower-cased; a dot or comma belongs to it between two digits.
    case word(String)
    /// A byte that is neither part of a word nor white space; `0` for punctuation outside ASCII.
    case mark(UInt8)
  }

  /// The words and marks, in order; white space only parts them. O(bytes).
  static func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var word: [UInt8] = []
    func flush() {
      guard !word.isEmpty else { return }
      tokens.append(.word(String(decoding: word, as: UTF8.self)))
      word.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let mark = markLength(in: bytes, at: index)
      if mark > 0 {
        flush()
        // A no-break space is white space; the rest are dashes, quotes and bullets.
        if byte != 0xC2 { tokens.append(.mark(0)) }
        index += mark
        continue
      }
      index += 1
      // "Me-laksanakan" is one word.
      let start = index - 1 - word.count
      if byte == UInt8(ascii: "-"), bytes.span.isPrefix(start..<(index - 1), hyphenAt: index - 1) { continue }
      switch byte {
      case _ where isWordByte(byte):
        word.append(lowercased(byte))
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if let last = word.last, isDigit(last), index < bytes.count, isDigit(bytes[index]) {
          word.append(byte)
        } else {
          flush()
          tokens.append(.mark(byte))
        }
      case 0x00...0x20, 0x7F:
        flush()
      default:
        flush()
        tokens.append(.mark(byte))
      }
    }
    flush()
    return tokens
  }

  /// The text on one line: every run of white space and control characters is one space. O(bytes).
  static func singleLine(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for byte in text.utf8 {
      if byte <= 0x20 || byte == 0x7F {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace { bytes.append(0x20) }
      pendingSpace = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text in quotation marks for a message, on one line and shortened to `limit` characters.
  static func quoted(_ text: String, limit: Int = 80) -> String {
    let line = singleLine(text)
    // No character takes less than a byte.
    guard line.utf8.count > limit else { return "“\(line)”" }
    let shown = line.prefix(limit)
    return shown.endIndex < line.endIndex ? "“\(shown)…”" : "“\(line)”"
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
  }

  /// The length of the punctuation outside ASCII that starts here, or 0: U+00A0 and U+2000 to U+207F.
  private static func markLength(in bytes: [UInt8], at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return 0 }
    return bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 ? 3 : 0
  }
}
