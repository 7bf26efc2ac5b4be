/// A word of a text: what stands between spaces.
struct MeasuredWord {
  var start: Int
  var end: Int
  /// In thousandths of the font size.
  var width: Int

  /// The width of a space in both weights.
  static let space = 278

  /// Measures the words of a text after step 0 from a place on. O(bytes).
  static func measure(
    _ text: Span<UInt8>, from start: Int, _ weight: FontWeight, into words: inout [MeasuredWord]
  ) {
    let letters = AdvanceWidth.ofLetters(weight)
    let widths = letters.span
    var position = start
    while position < text.count {
      guard text[position] != UInt8(ascii: " ") else {
        position += 1
        continue
      }
      let begin = position
      var width = 0
      while position < text.count {
        let byte = text[position]
        if byte > 0x20, byte < 0x7F {
          width += Int(widths[Int(byte) - 0x20])
          position += 1
          continue
        }
        guard byte != UInt8(ascii: " ") else { break }
        let (scalar, length) = text.scalar(at: position)
        width += AdvanceWidth.of(scalar, weight)
        position += length
      }
      words.append(MeasuredWord(start: begin, end: position, width: width))
    }
  }

  /// Measures the words of a text that stands in XML as it is: of ASCII letters and marks of which none is a control
  /// character or has to be escaped. O(bytes).
  ///
  /// - Returns: Whether it is one; if not, not all of its words are measured.
  static func measure(
    plain text: Span<UInt8>, _ weight: FontWeight, into words: inout [MeasuredWord]
  ) -> Bool {
    let plain = AdvanceWidth.ofPlain(weight)
    let widths = plain.span
    let space = UInt8(ascii: " ")
    var begin = 0
    var width = 0
    for position in text.indices {
      let byte = text[position]
      if byte == space {
        if begin < position { words.append(MeasuredWord(start: begin, end: position, width: width)) }
        begin = position + 1
        width = 0
        continue
      }
      let advance = byte < 0x80 ? Int(widths[Int(byte)]) : 0
      guard advance > 0 else { return false }
      width += advance
    }
    if begin < text.count { words.append(MeasuredWord(start: begin, end: text.count, width: width)) }
    return true
  }

  /// The width of the widest of some words.
  static func widest(of words: Span<MeasuredWord>) -> Int {
    var widest = 0
    for place in words.indices { widest = max(widest, words[place].width) }
    return widest
  }

  /// How many lines words take of which none is wider than a line.
  static func lineCount(of words: Span<MeasuredWord>, width: Int) -> Int {
    var count = 0
    var line = width
    for place in words.indices {
      let longer = line + space + words[place].width
      if longer <= width, count > 0 {
        line = longer
      } else {
        count += 1
        line = words[place].width
      }
    }
    return count
  }

  /// The width at which words, of which none is wider than a line, take as many lines as at the full width and those
  /// are about even; within 50 of the least. O(words × log width).
  static func evenWidth(of words: Span<MeasuredWord>, width: Int, lines: Int) -> Int {
    var enough = width
    var tooFew = widest(of: words) - 1
    while enough - tooFew > 50 {
      let middle = (enough + tooFew) / 2
      if lineCount(of: words, width: middle) > lines { tooFew = middle } else { enough = middle }
    }
    return enough
  }
}
