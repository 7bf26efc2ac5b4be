/// The words of texts that stand in XML as they are, measured one text after another.
///
/// Of such a text a byte is a letter or mark of ASCII, of which none is a control character or has to be escaped. It is
/// measured without a branch for each byte: where words end cannot be foretold, and every wrong guess costs more than
/// the letters of a word.
struct PlainWords {
  /// The words of the text that was measured last.
  private(set) var words: [MeasuredWord] = []
  /// What a byte moves on by: the place by one, the width by its letter's, and the count of those that are not plain.
  private let steps: [Int]
  /// Where spaces were and where the text ended, as sums of steps.
  private var marks: [Int] = []

  /// The longest text that is measured: its places have sixteen bits, and its width has not more than 26 more.
  static let longest = Int(UInt16.max)

  private static let widthShift = 16
  private static let otherShift = 46

  init(_ weight: FontWeight) {
    let widths = AdvanceWidth.ofPlain(weight)
    steps = (0..<256).map { byte in
      let width = byte < widths.count ? Int(widths[byte]) : 0
      return 1 + (width > 0 ? width << Self.widthShift : 1 << Self.otherShift)
    }
  }

  /// Measures the words of a text. O(bytes).
  ///
  /// - Returns: Whether it is plain and not too long; if not, ``words`` are none.
  mutating func measure(_ text: Span<UInt8>) -> Bool {
    words.removeAll(keepingCapacity: true)
    guard text.count <= Self.longest, let count = Self.mark(text, steps, into: &marks) else { return false }
    Self.cut(marks, count: count, into: &words)
    return true
  }

  /// Marks the ends of words; `nil` where the text is not plain.
  private static func mark(_ text: Span<UInt8>, _ steps: [Int], into marks: inout [Int]) -> Int? {
    if marks.count <= text.count {
      marks.append(contentsOf: repeatElement(0, count: 2 * text.count + 1 - marks.count))
    }
    let steps = steps.span
    var marks = marks.mutableSpan
    var sum = 0
    var count = 0
    for place in text.indices {
      let byte = text[place]
      // Written over by the next one, unless this is a space.
      marks[count] = sum
      sum += steps[Int(byte)]
      count += byte == UInt8(ascii: " ") ? 1 : 0
    }
    marks[count] = sum
    return sum >> otherShift == 0 ? count + 1 : nil
  }

  /// Takes the words that lie between marks.
  private static func cut(_ marks: [Int], count: Int, into words: inout [MeasuredWord]) {
    let marks = marks.span
    words.append(addingCapacity: count) { output in
      var start = 0
      var before = 0
      for place in 0..<count {
        let end = marks[place] & (1 << widthShift - 1)
        let width = marks[place] >> widthShift
        if start < end { output.append(MeasuredWord(start: start, end: end, width: width - before)) }
        start = end + 1
        before = width + MeasuredWord.space
      }
    }
  }
}
