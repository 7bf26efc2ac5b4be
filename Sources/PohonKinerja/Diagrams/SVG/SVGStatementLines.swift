/// What is drawn of the sasaran of a tree whose statements are drawn alone, in some 40 bytes a sasaran, and where their
/// statements are broken into lines, in two bytes a line.
///
/// The lines of plain texts are kept, which nearly all statements are; others are broken again when they are drawn.
struct SVGStatementLines {
  /// The boxes in the order of the document.
  private(set) var boxes: [Box] = []
  /// How many lines the box with the most has, by the band.
  private(set) var highest: [Int]
  /// Which levels have sasaran.
  private(set) var hasLevel: [Bool]
  /// The ends of the lines in their statements, one statement behind the other.
  private var ends: [UInt16] = []
  private var words = PlainWords(.bold)
  private var others = MeasuredTexts()
  private let width: Int

  /// A sasaran.
  struct Box: BitwiseCopyable {
    let id: TextReference
    let statement: TextReference
    let ownerTitle: Symbol
    let ownerName: Symbol
    let ownerUnit: Symbol
    let level: UInt16
    /// How many lines a plain statement has; 0 where it is none.
    let lineCount: UInt16
    /// Whether the id stands in XML as it is.
    let hasPlainID: Bool
  }

  /// Breaks the statements of rows. O(bytes).
  init(_ columns: TreeColumns, _ rows: ContiguousArray<Row>, bandOfBox: [Int32], bandCount: Int) {
    width = SVGBoxText.statementUnits(SVGMetrics.naturalBoxWidth - 2 * SVGMetrics.boxPadding)
    highest = Array(repeating: 0, count: bandCount)
    hasLevel = Array(repeating: false, count: columns.header.cascade.levels.count)
    boxes.reserveCapacity(rows.count)
    ends.reserveCapacity(3 * rows.count)
    var cursor = TextCursor()
    for place in rows.indices {
      let node = columns.nodes[rows[place]]
      let level = Int(node.level)
      if hasLevel.indices.contains(level) { hasLevel[level] = true }
      let id = cursor.range(of: node.id, in: columns.texts)
      let hasPlainID = XMLEscaping.isPlain(cursor.chunk.span.extracting(id))
      let statement = cursor.range(of: node.statement, in: columns.texts)
      let plain = addPlain(cursor.chunk.span.extracting(statement))
      let count = plain.map { Int($0) } ?? countLines(of: cursor.chunk.span.extracting(statement))
      boxes.append(
        Box(
          id: node.id, statement: node.statement, ownerTitle: node.ownerTitle, ownerName: node.ownerName,
          ownerUnit: node.ownerUnit, level: node.level, lineCount: plain ?? 0, hasPlainID: hasPlainID))
      let band = Int(bandOfBox[place])
      highest[band] = max(highest[band], count)
    }
  }

  /// The number of lines of a statement that is not a plain one.
  private mutating func countLines(of statement: Span<UInt8>) -> Int {
    others.removeAll()
    let text = others.add(statement, .bold)
    return others.lineCount(of: text, width: width)
  }

  /// Breaks a statement that is plain, and returns the number of its lines.
  private mutating func addPlain(_ statement: Span<UInt8>) -> UInt16? {
    guard words.measure(statement) else { return nil }
    return Self.breakLines(words.words, width: width, into: &ends)
  }

  /// Breaks words as ``MeasuredTexts/balancedLines(of:width:)`` does, where none of them has to be broken.
  private static func breakLines(
    _ words: [MeasuredWord], width: Int, into ends: inout [UInt16]
  ) -> UInt16? {
    let words = words.span
    guard !words.isEmpty, MeasuredWord.widest(of: words) <= width else { return nil }
    let full = MeasuredWord.lineCount(of: words, width: width)
    let even = full > 1 ? MeasuredWord.evenWidth(of: words, width: width, lines: full) : width
    var count: UInt16 = 0
    var line = words[0].width
    for place in 1..<words.count {
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

  /// The end of a line in its statement, by the place of the line among those of all plain statements.
  @inline(__always)
  func end(_ line: Int) -> Int { Int(ends[line]) }

  /// The lines of a statement that is not a plain one.
  func lines(of statement: Span<UInt8>) -> (texts: MeasuredTexts, lines: [MeasuredTexts.Line]) {
    var texts = MeasuredTexts()
    let text = texts.add(statement, .bold)
    return (texts, texts.balancedLines(of: text, width: width))
  }
}
