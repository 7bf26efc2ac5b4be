/// Text without anything that a terminal, a browser or a parser would act on: step 0 of every drawing and description.
enum PlainText {
  /// U+FFFD, which stands for every character that cannot be shown.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends UTF-8 text: CR, LF and TAB as a space; other control characters (C0, DEL, C1) and U+FFFE, U+FFFF as
  /// U+FFFD.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    output.reserveCapacity(output.count + text.count)
    // What stays as it is goes over in one piece: most texts are one.
    var begin = 0
    var position = 0
    while position < text.count {
      let length: Int
      let byte = text[position]
      switch byte {
      case 0x00..<0x20, 0x7F: length = 1
      case 0xC2 where position + 1 < text.count && text[position + 1] < 0xA0: length = 2
      case 0xEF
      where position + 2 < text.count && text[position + 1] == 0xBF && text[position + 2] >= 0xBE:
        length = 3
      default:
        position += 1
        continue
      }
      output.append(text.extracting(begin..<position))
      let isBreak = byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isBreak { output.append(UInt8(ascii: " ")) } else { output += replacement }
      position += length
      begin = position
    }
    output.append(text.extracting(begin..<text.count))
  }

  /// A string after step 0, which is one line. O(bytes).
  static func string(_ text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// A string in which every U+0000 has become U+FFFD; the string itself where there is none. O(bytes).
  static func withoutNUL(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(decoding: text.utf8.flatMap { $0 == 0 ? replacement : [$0] }, as: UTF8.self)
  }

  /// The text of a string after step 0.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text.utf8.span, to: &bytes)
    return bytes
  }
}
