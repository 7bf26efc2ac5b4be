/// A text whose words are measured, as a part of ``MeasuredTexts``.
struct MeasuredText {
  /// Its words.
  let words: Range<Int>
  /// Where it lies in ``MeasuredTexts/bytes``.
  let range: Range<Int>
  let weight: FontWeight

  var isEmpty: Bool { words.isEmpty }
}

/// Texts after step 0 with their words measured once, so that they can be broken into lines of many widths.
///
/// All widths are in thousandths of the font size.
struct MeasuredTexts {
  /// The texts, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var words: [MeasuredWord] = []

  /// A line of a text.
  struct Line {
    /// Where it lies in ``MeasuredTexts/bytes``.
    var range: Range<Int>
    var width: Int
    /// Whether it ends within a word, so that nothing stood between it and the next line.
    var endsWithinWord = false
  }

  /// Adds a text. O(bytes).
  mutating func add(_ text: Span<UInt8>, _ weight: FontWeight) -> MeasuredText {
    let start = bytes.count
    // Room is made in steps that grow, or every text would move all before it. A byte becomes three at most.
    let needed = start + 3 * text.count
    if needed > bytes.capacity { bytes.reserveCapacity(max(needed, 2 * bytes.capacity)) }
    PlainText.append(text, to: &bytes)
    return measure(from: start, weight)
  }

  /// Adds a string. O(bytes).
  mutating func add(_ text: String, _ weight: FontWeight) -> MeasuredText {
    var text = text
    text.makeContiguousUTF8()
    return add(text.utf8.span, weight)
  }

  private mutating func measure(from start: Int, _ weight: FontWeight) -> MeasuredText {
    let first = words.count
    // A span of the stored bytes would keep the words from being changed.
    let text = bytes
    MeasuredWord.measure(text.span, from: start, weight, into: &words)
    return MeasuredText(words: first..<words.count, range: start..<bytes.count, weight: weight)
  }

  /// Forgets all texts, and keeps the room for others.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Whether a line has letters that are written from the right, or marks that turn the direction.
  func turnsDirection(_ line: Line) -> Bool {
    let text = bytes.span
    var position = line.range.lowerBound
    while position < line.range.upperBound {
      guard text[position] >= 0x80 else {
        position += 1
        continue
      }
      let (scalar, length) = text.scalar(at: position)
      switch scalar {
      case 0x590...0x8FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF, 0xFE70...0xFEFE,
        0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
        return true
      default: position += length
      }
    }
    return false
  }

  /// The space at which no line ends, two bytes long.
  private static let noBreakSpace: UInt32 = 0xA0
  /// The width of a space in both weights.
  static let space = MeasuredWord.space

  /// How many lines a text takes, and how wide the last one is.
  func lineCount(of text: MeasuredText, width: Int, indent: Int = 0) -> Int {
    var count = 0
    forEachLine(of: text, width: width, indent: indent) { _ in count += 1 }
    return count
  }

  /// The lines of a text, each as full as it can be; the first begins `indent` to the right.
  func lines(of text: MeasuredText, width: Int, indent: Int = 0) -> [Line] {
    var lines: [Line] = []
    forEachLine(of: text, width: width, indent: indent) { lines.append($0) }
    return lines
  }

  /// The lines of a text, as even as they can be without becoming more. O(words × log width).
  func balancedLines(of text: MeasuredText, width: Int) -> [Line] {
    let full = lines(of: text, width: width)
    // A word that is broken fills its lines.
    guard full.count > 1, widestWord(of: text) <= width else { return full }
    let words = words.span.extracting(text.words)
    return lines(of: text, width: MeasuredWord.evenWidth(of: words, width: width, lines: full.count))
  }

  /// The width of the longest line that a text could need without a break within a word.
  func widestWord(of text: MeasuredText) -> Int {
    MeasuredWord.widest(of: words.span.extracting(text.words))
  }

  /// The width of a text in one line.
  func width(of text: MeasuredText) -> Int {
    words[text.words].reduce(-Self.space) { $0 + Self.space + $1.width }
  }

  /// Gives the lines of a text one by one.
  func forEachLine(of text: MeasuredText, width: Int, indent: Int = 0, _ body: (Line) -> Void) {
    var line: Line?
    var room = width - indent
    for place in text.words {
      let word = words[place]
      if let current = line {
        if current.width + Self.space + word.width <= room {
          line = Line(
            range: current.range.lowerBound..<word.end, width: current.width + Self.space + word.width)
          continue
        }
        body(current)
        line = nil
        room = width
      } else if word.width > room, room < width {
        // Nothing fits beside what stands before the text.
        body(Line(range: word.start..<word.start, width: 0))
        room = width
      }
      if word.width <= room {
        line = Line(range: word.start..<word.end, width: word.width)
      } else {
        line = brokenWord(word, text.weight, room: room, body)
      }
    }
    if let line { body(line) }
  }

  /// Gives the full lines of a word that is longer than a line; returns the rest of it.
  private func brokenWord(
    _ word: MeasuredWord, _ weight: FontWeight, room: Int, _ body: (Line) -> Void
  ) -> Line {
    let text = bytes.span
    var start = word.start
    var width = 0
    var position = start
    // The last space in the line at which no line should end, and the width up to there and behind it.
    var joint: (place: Int, before: Int, behind: Int)?
    while position < word.end {
      let (scalar, length) = text.scalar(at: position)
      let advance = AdvanceWidth.of(scalar, weight)
      if scalar == Self.noBreakSpace, position > start { joint = (position, width, width + advance) }
      // Parts that are joined are told apart before letters are, and a space that joins them begins no line.
      if let last = joint, width + advance > room, last.place < position || position + length < word.end {
        body(Line(range: start..<last.place, width: last.before))
        start = last.place + 2
        width -= last.behind
        joint = nil
      }
      // A mark stays with the letter before it; a line has one letter at least.
      if advance > 0, width > 0, width + advance > room {
        body(Line(range: start..<position, width: width, endsWithinWord: true))
        start = position
        width = 0
      }
      width += advance
      position += length
    }
    return Line(range: start..<word.end, width: width)
  }
}
