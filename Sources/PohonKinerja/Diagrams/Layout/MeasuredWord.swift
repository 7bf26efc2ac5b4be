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
    var widest = 0
    var total = -space
    for place in words.indices {
      widest = max(widest, words[place].width)
      total += space + words[place].width
    }
    // The least width lies between these two. What lies outside need not be tried.
    var least = max(widest, (total - (lines - 1) * space + lines - 1) / max(lines, 1))
    var most = width
    var enough = width
    var tooFew = widest - 1
    while enough - tooFew > 50 {
      let middle = (enough + tooFew) / 2
      if middle >= least, middle < most {
        let trial = trial(of: words, width: middle)
        if trial.lines > lines { least = trial.next } else { most = trial.widest }
      }
      if middle < least { tooFew = middle } else { enough = middle }
    }
    return enough
  }

  /// How many lines words take, of which none is wider than a line; how wide the widest line is, and from which width on
  /// a line would hold one more word.
  private static func trial(
    of words: Span<MeasuredWord>, width: Int
  ) -> (lines: Int, widest: Int, next: Int) {
    var lines = 1
    var widest = 0
    var next = Int.max
    var line = -space
    for place in words.indices {
      let word = words[place].width
      let longer = line + space + word
      let isFull = longer > width
      lines += isFull ? 1 : 0
      next = min(next, isFull ? longer : next)
      line = isFull ? word : longer
      widest = max(widest, line)
    }
    return (lines, widest, next)
  }
}
