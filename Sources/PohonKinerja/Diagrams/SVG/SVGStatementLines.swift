/// Where the statements of a tree are broken into lines, in two bytes a line.
///
/// Only those of plain texts are kept, which nearly all statements are; others are broken again when they are drawn.
struct SVGStatementLines {
  /// How many lines the box with the most has, by the band.
  private(set) var highest: [Int]
  /// Which levels have sasaran.
  private(set) var hasLevel: [Bool]
  /// How many lines each plain statement has, in the order of the document; 0 where it is none.
  private var counts: [UInt16] = []
  /// The ends of the lines in their statements, one statement behind the other.
  private var ends: [UInt16] = []
  private var words: [MeasuredWord] = []
  private var others = MeasuredTexts()
  private let width: Int

  /// Breaks the statements of rows. O(bytes).
  init(_ columns: TreeColumns, _ rows: ContiguousArray<Row>, bandOfBox: [Int32], bandCount: Int) {
    width = SVGBoxText.statementUnits(SVGMetrics.naturalBoxWidth - 2 * SVGMetrics.boxPadding)
    highest = Array(repeating: 0, count: bandCount)
    hasLevel = Array(repeating: false, count: columns.header.cascade.levels.count)
    counts.reserveCapacity(rows.count)
    ends.reserveCapacity(3 * rows.count)
    for place in rows.indices {
      let node = columns.nodes[rows[place]]
      let level = Int(node.level)
      if hasLevel.indices.contains(level) { hasLevel[level] = true }
      let count = columns.texts.withBytes(of: node.statement) { add($0) }
      let band = Int(bandOfBox[place])
      highest[band] = max(highest[band], count)
    }
  }

  /// Breaks the next statement and returns the number of its lines.
  private mutating func add(_ statement: Span<UInt8>) -> Int {
    guard let count = addPlain(statement) else {
      counts.append(0)
      others.removeAll()
      let text = others.add(statement, .bold)
      return others.lineCount(of: text, width: width)
    }
    counts.append(count)
    return Int(count)
  }

  /// As ``MeasuredTexts/balancedLines(of:width:)`` breaks it, where no word has to be broken.
  private mutating func addPlain(_ statement: Span<UInt8>) -> UInt16? {
    words.removeAll(keepingCapacity: true)
    guard statement.count <= Int(UInt16.max), MeasuredWord.measure(plain: statement, .bold, into: &words),
      !words.isEmpty, MeasuredWord.widest(of: words.span) <= width
    else { return nil }
    let full = MeasuredWord.lineCount(of: words.span, width: width)
    let even = full > 1 ? MeasuredWord.evenWidth(of: words.span, width: width, lines: full) : width
    var count: UInt16 = 0
    var line = words[0].width
    for place in words.indices.dropFirst() {
      line += MeasuredWord.space + words[place].width
      guard line > even else { continue }
      ends.append(UInt16(truncatingIfNeeded: words[place - 1].end))
      count += 1
      line = words[place].width
    }
    ends.append(UInt16(truncatingIfNeeded: words[words.count - 1].end))
    return count + 1
  }

  // MARK: Reading

  /// The place of the statements that are drawn one after another.
  struct Cursor {
    fileprivate var box = 0
    fileprivate var end = 0
  }

  /// The ends of the lines of the next statement; none where it is not a plain one.
  func next(_ cursor: inout Cursor) -> Range<Int> {
    let count = Int(counts[cursor.box])
    cursor.box += 1
    defer { cursor.end += count }
    return cursor.end..<cursor.end + count
  }

  /// The end of a line in its statement.
  @inline(__always)
  func end(_ line: Int) -> Int { Int(ends[line]) }

  /// The lines of a statement that is not a plain one.
  mutating func lines(of statement: Span<UInt8>) -> (texts: MeasuredTexts, lines: [MeasuredTexts.Line]) {
    others.removeAll()
    let text = others.add(statement, .bold)
    return (others, others.balancedLines(of: text, width: width))
  }
}
