/// Text after step 0, broken into lines at its spaces, and at spaces where no line should end only where a line has no other.
struct WrappedText {
  /// The text.
  let bytes: [UInt8]
  /// The lines, without the spaces between them; none when the text is blank.
  private(set) var lines: [Range<Int>] = []

  /// Breaks UTF-8 text into lines of some columns, of which the first line may have a different number.
  ///
  /// A word that is longer than a line is broken between characters. O(bytes).
  init(_ text: Span<UInt8>, columns: Int, first: Int? = nil) {
    var plain: [UInt8] = []
    PlainText.append(text, to: &plain)
    bytes = plain
    breakLines(first: max(first ?? columns, 1), rest: max(columns, 1))
  }

  /// Breaks a string into lines of some columns, of which the first line may have a different number.
  init(_ text: String, columns: Int, first: Int? = nil) {
    self.init(text.utf8.span, columns: columns, first: first)
  }

  /// The bytes of a line.
  func line(_ number: Int) -> ArraySlice<UInt8> { bytes[lines[number]] }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  private mutating func breakLines(first: Int, rest: Int) {
    let space = UInt8(ascii: " ")
    var line: Range<Int>?
    var width = 0
    var position = 0
    var endOfWord = 0
    while position < bytes.count {
      guard bytes[position] != space else {
        position += 1
        continue
      }
      if endOfWord <= position { endOfWord = bytes[position...].firstIndex(of: space) ?? bytes.count }
      let gap = line.map { position - $0.upperBound } ?? 0
      let room = (lines.isEmpty ? first : rest) - width - gap
      let part = part(from: position, to: endOfWord, columns: room)
      switch line {
      case nil where part.end < endOfWord:
        lines.append(position..<(part.joint ?? part.end))
        position = part.joint.map { $0 + Self.noBreakSpace.count } ?? part.end
      case let current? where part.end < endOfWord || part.width > room:
        // The word is tried again on a line of its own.
        lines.append(current)
        line = nil
        width = 0
      default:
        line = (line?.lowerBound ?? position)..<endOfWord
        width += gap + part.width
        position = endOfWord
      }
    }
    if let line { lines.append(line) }
  }

  /// As much of a word as fits, and its width; one character at least. Marks stay with the character before them.
  ///
  /// Looks no farther than it has to, so that breaking one very long word takes no longer than breaking many.
  private func part(from start: Int, to end: Int, columns: Int) -> (end: Int, width: Int, joint: Int?) {
    var width = 0
    var position = start
    // The last space at which no line should end.
    var joint: Int?
    while position < end {
      let (scalar, length) = bytes.span.scalar(at: position)
      let next = width + ColumnWidth.of(scalar)
      if scalar == 0xA0, position > start { joint = position }
      if next > columns, width > 0, next > width { break }
      width = next
      position += length
    }
    return (position, width, joint)
  }
}
