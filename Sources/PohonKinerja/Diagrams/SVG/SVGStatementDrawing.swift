/// The statements of a tree on one sheet as large as it takes (``SVGDiagram/Detail/statements``), given out piece by piece:
/// of what is drawn nothing is kept, and of a box only where it stands.
///
/// To the byte it is the sheet that ``SVGTreeSheet`` makes of the same tree. Texts that stand in XML as they are, which
/// nearly all are, go from the tree to the drawing without a detour; others take the way of all texts of drawings.
struct SVGStatementDrawing {
  private let columns: TreeColumns
  private let format: SVGDiagram
  private let rows: ContiguousArray<Row>
  /// The place of each box's parent, or -1.
  private let parents: [Int32]
  private var lines: SVGStatementLines
  private let layout: SVGTreeLayout
  private let frame: SVGFrame
  private let names: SVGNames
  private let title: String
  private let summary: String
  private var writer: SVGWriter
  private var pieces = SVGStatementPieces()

  /// From how many bytes on a piece is given out.
  private static let pieceSize = 1 << 16

  /// Whether a format draws in this way.
  static func draws(_ format: SVGDiagram) -> Bool { format.detail == .statements && format.page == .natural }

  /// Lays a tree out. O(bytes of its statements).
  init(_ columns: TreeColumns, as format: SVGDiagram) {
    let format = format.withoutWhatIsLeftOut
    self.columns = columns
    self.format = format
    rows = columns.documentOrder()
    let (ranks, parents) = LevelRows.ranks(of: rows, in: columns)
    self.parents = parents
    let (bandOfBox, used) = LevelRows.bands(of: ranks)
    let lines = SVGStatementLines(columns, rows, bandOfBox: bandOfBox, bandCount: used.count)
    self.lines = lines
    let heading = DiagramHeading(columns.header, language: format.language)
    var words = SVGFrame.Words()
    words.title = heading.kind.uppercased()
    words.name = heading.name
    words.asides = SVGFrame.Words.asides(
      ofStatements: rows.count, levels: lines.hasLevel.count { $0 }, in: columns.header,
      of: columns.nodeCount,
      format.language)
    words.paragraphs = SVGFrame.Words.source(of: columns.header, format.language)
    title = heading.line
    summary = "\(heading.line): \(words.asides[0])."
    frame = SVGFrame(words)
    let ranksOfBands = used.map(Int.init)
    let plates = SVGPlate.plates(ofRanks: ranksOfBands, in: columns.header.cascade)
    let bands = zip(zip(ranksOfBands, plates), lines.highest).map { band, count in
      SVGTreeLayout.Band(
        plate: band.1, rank: band.0,
        heights: SVGBoxHeights(statement: SVGBoxHeights.statement(lines: count)))
    }
    layout = SVGTreeLayout(
      natural: bands, bandOfBox: bandOfBox, TidyTree(parents: parents, bands: bandOfBox), frame)
    names = SVGNames(format)
    writer = SVGWriter(format)
  }

  /// The drawing as a whole.
  consuming func sheet() -> SVGSheet {
    let (title, size) = (title, SVGPrintSize(points: layout.points, format.detail))
    let count = rows.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(768 * count + 8_192)
    write { bytes.append($0) }
    return SVGSheet(
      title: title, svg: String(decoding: bytes, as: UTF8.self), root: nil, number: 1, printSize: size,
      boxCount: count, advisedPage: nil)
  }

  /// Gives out the drawing. What `give` throws ends it.
  consuming func write<Failure: Error>(_ give: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    let around = drawAround()
    writer.output.reserveCapacity(Self.pieceSize + Self.pieceSize / 4)
    writer.open(format, names, size: layout.size, title: title)
    try describe(give)
    writer.endDescription(format, size: layout.size, rules: writer.darkRules())
    writer.output += around
    try connect(give)
    try drawBoxes(give)
    writer.output += "</svg>\n"
    try give(writer.output.span)
  }

  /// Gives out what has been written where it is enough for a piece.
  private mutating func giveOut<Failure: Error>(
    _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard writer.output.count >= Self.pieceSize else { return }
    try give(writer.output.span)
    writer.output.removeAll(keepingCapacity: true)
  }

  // MARK: Around the boxes

  /// Draws what stands behind and around the boxes, and what all boxes have alike, for the rules at the head of a
  /// document name the colours of all of it.
  private mutating func drawAround() -> [UInt8] {
    writer.rectangle(x: 0, y: 0, width: layout.size.width, height: layout.size.height, fill: .page)
    writer.frame(frame, size: layout.size)
    for band in layout.bands { writer.band(band, sheetWidth: layout.size.width) }
    let around = writer.output
    pieces = SVGStatementPieces(names, lines.hasLevel, &writer)
    if parents.contains(where: { $0 >= 0 }) {
      writer.output.removeAll()
      writer.beginConnectors()
    }
    writer.output = []
    return around
  }

  /// Every sasaran with its code and its parent's, for those who listen.
  private mutating func describe<Failure: Error>(
    _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    writer.append(summary)
    let below = Array(" (\(LocalizedText("di bawah", en: "below")[format.language]) ".utf8)
    var cursor = SVGStatementLines.Cursor()
    for place in rows.indices {
      let node = columns.nodes[rows[place]]
      writer.output.append(UInt8(ascii: " "))
      write(node.id)
      if parents[place] >= 0 {
        writer.output.append(copying: below)
        write(columns.nodes[node.parent].id)
        writer.output.append(UInt8(ascii: ")"))
      }
      writer.output.append(copying: pieces.colon)
      if lines.next(&cursor).isEmpty { write(node.statement) } else { copy(node.statement) }
      writer.output.append(UInt8(ascii: "."))
      try giveOut(give)
    }
  }

  private mutating func connect<Failure: Error>(
    _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard parents.contains(where: { $0 >= 0 }) else { return }
    let children = SVGChildren(parents: parents)
    writer.beginConnectors()
    for place in rows.indices {
      writer.connector(below: place, children, layout)
      try giveOut(give)
    }
    writer.output += "</g>\n"
  }

  // MARK: Texts

  /// Writes a text after step 0, with its special characters as references.
  private mutating func write(_ text: TextReference) {
    columns.texts.withBytes(of: text) { writer.append(raw: $0) }
  }

  /// Writes a text that stands in XML as it is.
  private mutating func copy(_ text: TextReference) {
    columns.texts.withBytes(of: text) { writer.output.append($0) }
  }

  // MARK: Boxes

  private mutating func drawBoxes<Failure: Error>(
    _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var cursor = SVGStatementLines.Cursor()
    for place in rows.indices {
      let node = columns.nodes[rows[place]]
      let edges = layout.edges[Int(layout.bandOfBox[place])]
      open(place, node)
      ground(node, edges, x: layout.x(of: place))
      statement(node, edges, middle: layout.middle(of: place), lines: lines.next(&cursor))
      writer.output.append(copying: pieces.close)
      try giveOut(give)
    }
  }

  /// Writes the group of a box and its title, which tells code and owner.
  private mutating func open(_ place: Int, _ node: NodeRow) {
    writer.output.append(pieces.open, decimal: place)
    writer.output.append(copying: pieces.code)
    write(node.id)
    if parents[place] >= 0 {
      writer.output.append(copying: pieces.parent)
      write(columns.nodes[node.parent].id)
    }
    writer.output.append(copying: pieces.title)
    write(node.id)
    let owner = node.ownerTitle
    if node.ownerName == 0, node.ownerUnit == 0 {
      let text = columns.symbols.reference(owner)
      if !text.isEmpty {
        writer.output.append(copying: pieces.dash)
        write(text)
      }
    } else if let owner = columns.owner(of: rows[place]) {
      writer.output.append(copying: pieces.dash)
      writer.append(owner.description)
    }
  }

  private mutating func ground(_ node: NodeRow, _ edges: SVGTreeLayout.Edges, x: Double) {
    writer.output.append(pieces.rectangle, length: x)
    writer.output.append(pieces.y, length: edges.boxTop)
    writer.output.append(pieces.width, length: edges.boxHeight)
    writer.output.append(copying: pieces.ground(ofLevel: Int(node.level)))
  }

  private mutating func statement(
    _ node: NodeRow, _ edges: SVGTreeLayout.Edges, middle: Double, lines places: Range<Int>
  ) {
    let style = SVGMetrics.statement
    guard !places.isEmpty else {
      let (texts, broken) = columns.texts.withBytes(of: node.statement) { lines.lines(of: $0) }
      let top = edges.boxTop + (edges.boxHeight - style.lineHeight * Double(broken.count)) / 2
      return writer.lines(broken, of: texts, x: middle, y: top + 14.8, style: style)
    }
    let top = edges.boxTop + (edges.boxHeight - style.lineHeight * Double(places.count)) / 2
    let first = top + 14.8
    writer.output.append(copying: pieces.text)
    columns.texts.withBytes(of: node.statement) { statement in
      var start = 0
      for (number, place) in places.enumerated() {
        while statement[start] == UInt8(ascii: " ") { start += 1 }
        writer.output.append(pieces.line, length: middle)
        writer.output.append(pieces.y, length: first + Double(number) * style.lineHeight)
        writer.output.append(copying: pieces.end)
        writer.output.append(statement.extracting(start..<lines.end(place)))
        writer.output.append(copying: pieces.endOfLine)
        start = lines.end(place)
      }
    }
    writer.output.append(copying: pieces.endOfText)
  }
}
