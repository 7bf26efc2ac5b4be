/// Text after step 0, broken into lines at its spaces.
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

  private mutating func breakLines(first: Int, rest: Int) {
    let space = UInt8(ascii: " ")
    var line: (range: Range<Int>, width: Int)?
    var position = 0
    while position < bytes.count {
      guard bytes[position] != space else {
        position += 1
        continue
      }
      let end = bytes[position...].firstIndex(of: space) ?? bytes.count
      let width = ColumnWidth.of(bytes.span.extracting(position..<end))
      let available = lines.isEmpty ? first : rest
      if let current = line {
        let joined = current.width + (position - current.range.upperBound) + width
        if joined <= available {
          line = (current.range.lowerBound..<end, joined)
          position = end
          continue
        }
        lines.append(current.range)
        line = nil
        continue
      }
      let fitting = width <= available ? end : endOfPart(from: position, to: end, columns: available)
      line = (position..<fitting, min(width, available))
      position = fitting
      if fitting < end {
        lines.append(line?.range ?? position..<fitting)
        line = nil
      }
    }
    if let line { lines.append(line.range) }
  }

  /// Where a word that is too long has to be broken: before the first character that does not fit, marks that
  /// combine with the one before it never; after one character at least.
  private func endOfPart(from start: Int, to end: Int, columns: Int) -> Int {
    var width = 0
    var position = start
    while position < end {
      let (scalar, length) = bytes.span.scalar(at: position)
      let next = width + ColumnWidth.of(scalar)
      if next > columns, width > 0 { break }
      width = next
      position += length
    }
    return position
  }
}
