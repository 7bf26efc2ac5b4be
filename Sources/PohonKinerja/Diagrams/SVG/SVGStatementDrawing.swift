/// The statements of a tree on one sheet as large as it takes (``SVGDiagram/Detail/statements``), given out piece by piece:
/// of what is drawn nothing is kept, and of a box only where it stands.
///
/// To the byte it is the sheet that ``SVGTreeSheet`` makes of the same tree. Texts that stand in XML as they are, which
/// nearly all are, go from the tree to the drawing without a detour; others take the way of all texts of drawings.
struct SVGStatementDrawing {
  private let columns: TreeColumns
  private let format: SVGDiagram
  /// The place of each box's parent, or -1.
  private let parents: [Int32]
  private let lines: SVGStatementLines
  private let layout: SVGTreeLayout
  private let frame: SVGFrame
  private let names: SVGNames
  private let title: String
  private let summary: String
  private var writer: SVGWriter
  private let pieces: SVGStatementPieces
  /// What changes from box to box.
  private struct Hand {
    /// Where the texts of the box at hand lie, those of its parent, and owners.
    var own = TextCursor()
    var above = TextCursor()
    var owners = TextCursor()
    /// What is known of the texts of owners, by symbol.
    var ownerTexts: [OwnerText]
    /// The statement of a box that is not plain, as it is drawn.
    var otherStatement: [UInt8] = []
    var writer: SVGWriter
  }

  /// Whether a text stands in XML as it is.
  private enum OwnerText: UInt8 {
    case unknown, plain, other
  }

  /// How many bytes are given out at once.
  private static let pieceSize = 1 << 16

  /// Whether a format draws in this way.
  static func draws(_ format: SVGDiagram) -> Bool { format.detail == .statements && format.page == .natural }

  /// Lays a tree out. O(bytes of its statements).
  init(_ columns: TreeColumns, as format: SVGDiagram) {
    let format = format.withoutWhatIsLeftOut
    self.columns = columns
    self.format = format
    let rows = columns.documentOrder()
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
    var writer = SVGWriter(format)
    pieces = SVGStatementPieces(names, format.language, lines, layout, &writer)
    self.writer = writer
  }

  /// The drawing as a whole.
  consuming func sheet() -> SVGSheet {
    let (title, size) = (title, SVGPrintSize(points: layout.points, format.detail))
    let count = lines.boxes.count
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
    var block = ByteBlock(size: Self.pieceSize + Self.pieceSize / 4)
    writer.open(format, names, size: layout.size, title: title)
    writer.append(summary)
    block.append(writer.output.span)
    writer.output.removeAll()
    var hand = Hand(
      ownerTexts: Array(repeating: .unknown, count: columns.symbols.count + 1), writer: writer)
    for place in lines.boxes.indices {
      describe(place, &hand, in: &block)
      try block.giveOut(pieces: Self.pieceSize, give)
    }
    writer.endDescription(format, size: layout.size, rules: writer.darkRules())
    writer.output += around
    block.append(writer.output.span)
    try connect(in: &block, give)
    var line = 0
    for place in lines.boxes.indices {
      draw(place, firstLine: line, &hand, in: &block)
      line += Int(lines.boxes[place].lineCount)
      try block.giveOut(pieces: Self.pieceSize, give)
    }
    block.append("</svg>\n".utf8.span)
    try block.giveOutRest(give)
  }

  /// Draws what stands behind and around the boxes, for the rules at the head of a document name the colours of all of it.
  private mutating func drawAround() -> [UInt8] {
    writer.output.removeAll()
    if parents.contains(where: { $0 >= 0 }) {
      writer.beginConnectors()
      writer.output.removeAll()
    }
    writer.rectangle(x: 0, y: 0, width: layout.size.width, height: layout.size.height, fill: .page)
    writer.frame(frame, size: layout.size)
    for band in layout.bands { writer.band(band, sheetWidth: layout.size.width) }
    let around = writer.output
    writer.output.removeAll()
    return around
  }

  // MARK: Texts

  /// How many bytes a text takes at most: those of a special character six.
  @inline(__always)
  private func room(for text: TextReference) -> Int {
    6 * (text.length < TextReference.longest ? text.length : columns.texts.chunk(of: text).count)
  }

  /// Writes a text, with its special characters as references where it is not plain.
  @inline(__always)
  private static func put(
    _ text: TextReference, isPlain: Bool, of arena: TextArena, by cursor: inout TextCursor,
    into room: inout MutableRawSpan, at end: inout Int
  ) {
    let range = cursor.range(of: text, in: arena)
    guard isPlain else {
      return putEscaped(cursor.chunk.span.extracting(range), into: &room, at: &end)
    }
    room.put(cursor.chunk.span, from: range.lowerBound, count: range.count, at: &end)
  }

  @inline(never)
  private static func putEscaped(_ text: Span<UInt8>, into room: inout MutableRawSpan, at end: inout Int) {
    var plain: [UInt8] = []
    PlainText.append(text, to: &plain)
    var escaped: [UInt8] = []
    XMLEscaping.append(plain.span, to: &escaped)
    room.put(escaped.span, from: 0, count: escaped.count, at: &end)
  }

  // MARK: The description

  /// A sasaran with its code and its parent's, for those who listen.
  private func describe(_ place: Int, _ hand: inout Hand, in block: inout ByteBlock) {
    let box = lines.boxes[place]
    let parent = parents[place] < 0 ? nil : lines.boxes[Int(parents[place])]
    let limit =
      room(for: box.id) + room(for: box.statement) + (parent.map { room(for: $0.id) } ?? 0)
      + 4 * (pieces.bytes.longest + MutableRawSpan.copySize)
    block.write(atMost: limit) { room, end in
      let bytes = pieces.bytes.blocks.span
      room.put(pieces.blank, of: bytes, at: &end)
      Self.put(box.id, isPlain: box.hasPlainID, of: columns.texts, by: &hand.own, into: &room, at: &end)
      if let parent {
        room.put(pieces.below, of: bytes, at: &end)
        Self.put(
          parent.id, isPlain: parent.hasPlainID, of: columns.texts, by: &hand.above, into: &room, at: &end)
        room.put(pieces.endOfBelow, of: bytes, at: &end)
      } else {
        room.put(pieces.colon, of: bytes, at: &end)
      }
      Self.put(
        box.statement, isPlain: box.lineCount > 0, of: columns.texts, by: &hand.own, into: &room, at: &end)
      room.put(pieces.stop, of: bytes, at: &end)
    }
  }

  // MARK: Lines between boxes

  private func connect<Failure: Error>(
    in block: inout ByteBlock, _ give: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard parents.contains(where: { $0 >= 0 }) else { return }
    var head = SVGWriter(format)
    head.beginConnectors()
    block.append(head.output.span)
    let children = SVGChildren(parents: parents)
    for place in parents.indices {
      guard let first = children.first(of: place), let last = children.last(of: place) else { continue }
      beginPath(from: place, to: first, last, in: &block)
      var child = first == last ? nil : first
      while let next = child {
        child = branch(to: next, from: place, children, in: &block)
        try block.giveOut(pieces: Self.pieceSize, give)
      }
      block.write(atMost: pieces.bytes.longest) { room, end in
        room.put(pieces.endOfPath, of: pieces.bytes.blocks.span, at: &end)
      }
      try block.giveOut(pieces: Self.pieceSize, give)
    }
    block.append("</g>\n".utf8.span)
  }

  /// Begins the path below a box: down to the middle of the gap and along it, or straight down to the only child.
  private func beginPath(from place: Int, to first: Int, _ last: Int, in block: inout ByteBlock) {
    let band = pieces.bands[Int(layout.bandOfBox[place])]
    let limit = 3 * (pieces.bytes.longest + ShortDecimal.longest) + MutableRawSpan.copySize
    block.write(atMost: limit) { room, end in
      let bytes = pieces.bytes.blocks.span
      room.put(pieces.path, of: bytes, at: &end)
      room.put(ShortDecimal(length: layout.middle(of: place)), at: &end)
      guard first != last else {
        room.put(band.down, of: bytes, at: &end)
        return room.put(pieces.bands[Int(layout.bandOfBox[first])].top, of: bytes, at: &end)
      }
      room.put(band.downToBus, of: bytes, at: &end)
      room.put(ShortDecimal(length: layout.middle(of: first)), at: &end)
      room.put(band.along, of: bytes, at: &end)
      room.put(ShortDecimal(length: layout.middle(of: last)), at: &end)
    }
  }

  /// Draws the lines from the middle of the gap down to some children, the first of them `child`, and returns the next one.
  private func branch(
    to child: Int, from place: Int, _ children: SVGChildren, in block: inout ByteBlock
  ) -> Int? {
    let down = pieces.bands[Int(layout.bandOfBox[place])].downFromBus
    // So many that the room is asked for seldom.
    let mostChildren = 16
    var child: Int? = child
    block.write(atMost: mostChildren * (3 * pieces.bytes.longest + ShortDecimal.longest)) { room, end in
      let bytes = pieces.bytes.blocks.span
      for _ in 0..<mostChildren {
        guard let place = child else { return }
        room.put(pieces.move, of: bytes, at: &end)
        room.put(ShortDecimal(length: layout.middle(of: place)), at: &end)
        room.put(down, of: bytes, at: &end)
        room.put(pieces.bands[Int(layout.bandOfBox[place])].top, of: bytes, at: &end)
        child = children.next(after: place)
      }
    }
    return child
  }

  // MARK: Boxes

  private func draw(_ place: Int, firstLine: Int, _ hand: inout Hand, in block: inout ByteBlock) {
    let box = lines.boxes[place]
    let parent = parents[place] < 0 ? nil : lines.boxes[Int(parents[place])]
    let count = Int(box.lineCount)
    let owner = owner(of: box, &hand)
    if count == 0 { drawOtherStatement(box, place, &hand) }
    let longest = pieces.bytes.longest + MutableRawSpan.copySize
    let limit =
      2 * room(for: box.id) + (parent.map { room(for: $0.id) } ?? 0) + room(for: owner.title)
      + room(for: owner.name) + room(for: owner.unit) + room(for: box.statement) + hand.otherStatement.count
      + 16 * longest + count * (3 * longest)
    block.write(atMost: limit) { room, end in
      let bytes = pieces.bytes.blocks.span
      room.put(pieces.open, of: bytes, at: &end)
      room.put(ShortDecimal(place.magnitude), at: &end)
      room.put(pieces.code, of: bytes, at: &end)
      Self.put(box.id, isPlain: box.hasPlainID, of: columns.texts, by: &hand.own, into: &room, at: &end)
      if let parent {
        room.put(pieces.parent, of: bytes, at: &end)
        Self.put(
          parent.id, isPlain: parent.hasPlainID, of: columns.texts, by: &hand.above, into: &room, at: &end)
      }
      room.put(pieces.title, of: bytes, at: &end)
      Self.put(box.id, isPlain: box.hasPlainID, of: columns.texts, by: &hand.own, into: &room, at: &end)
      if owner.isGiven {
        room.put(pieces.dash, of: bytes, at: &end)
        Self.put(owner, pieces, of: columns.texts, by: &hand.owners, into: &room, at: &end)
      }
      room.put(pieces.rectangle, of: bytes, at: &end)
      room.put(ShortDecimal(length: layout.x(of: place)), at: &end)
      let band = Int(layout.bandOfBox[place])
      room.put(pieces.bands[band].ground, of: bytes, at: &end)
      guard count > 0 else {
        room.put(pieces.levels[Int(box.level)].ground, of: bytes, at: &end)
        room.put(hand.otherStatement.span, from: 0, count: hand.otherStatement.count, at: &end)
        return room.put(pieces.close, of: bytes, at: &end)
      }
      room.put(pieces.levels[Int(box.level)].groundAndText, of: bytes, at: &end)
      let middle = ShortDecimal(length: layout.middle(of: place))
      let statement = hand.own.range(of: box.statement, in: columns.texts)
      var start = statement.lowerBound
      for line in 0..<count {
        if line > 0 { room.put(pieces.nextLine, of: bytes, at: &end) }
        room.put(middle, at: &end)
        if count <= SVGStatementPieces.mostLines {
          room.put(pieces.line(line, of: count, in: band), of: bytes, at: &end)
        } else {
          room.put(pieces.y, of: bytes, at: &end)
          room.put(ShortDecimal(length: layout.edges[band].baseline(ofLine: line, of: count)), at: &end)
          room.put(pieces.endOfY, of: bytes, at: &end)
        }
        let text = hand.own.chunk.span
        while text[start] == UInt8(ascii: " ") { start += 1 }
        let endOfLine = statement.lowerBound + lines.end(firstLine + line)
        room.put(text, from: start, count: endOfLine - start, at: &end)
        start = endOfLine
      }
      room.put(pieces.endOfText, of: bytes, at: &end)
    }
  }

  /// Draws a statement that is not plain, as the statements of all drawings are.
  private func drawOtherStatement(_ box: SVGStatementLines.Box, _ place: Int, _ hand: inout Hand) {
    let edges = layout.edges[Int(layout.bandOfBox[place])]
    let (texts, broken) = columns.texts.withBytes(of: box.statement) { lines.lines(of: $0) }
    hand.writer.output.removeAll(keepingCapacity: true)
    hand.writer.lines(
      broken, of: texts, x: layout.middle(of: place), y: edges.baseline(ofLine: 0, of: broken.count),
      style: SVGMetrics.statement)
    hand.otherStatement = hand.writer.output
  }

  // MARK: Owners

  /// The texts of an owner.
  private struct Owner {
    var title = TextReference()
    var name = TextReference()
    var unit = TextReference()
    var isGiven = false
    var hasName = false
    var hasUnit = false
    var isPlain = true
  }

  private func owner(of box: SVGStatementLines.Box, _ hand: inout Hand) -> Owner {
    var owner = Owner()
    guard box.ownerTitle > 0 else { return owner }
    owner.title = columns.symbols.reference(box.ownerTitle)
    owner.hasName = box.ownerName > 0
    owner.hasUnit = box.ownerUnit > 0
    owner.isPlain = isPlain(box.ownerTitle, &hand)
    if owner.hasName {
      owner.name = columns.symbols.reference(box.ownerName)
      if !isPlain(box.ownerName, &hand) { owner.isPlain = false }
    }
    if owner.hasUnit {
      owner.unit = columns.symbols.reference(box.ownerUnit)
      if !isPlain(box.ownerUnit, &hand) { owner.isPlain = false }
    }
    owner.isGiven = owner.hasName || owner.hasUnit || !owner.title.isEmpty
    return owner
  }

  private func isPlain(_ symbol: Symbol, _ hand: inout Hand) -> Bool {
    let place = Int(symbol)
    if hand.ownerTexts[place] == .unknown {
      let range = hand.owners.range(of: columns.symbols.reference(symbol), in: columns.texts)
      let isPlain = XMLEscaping.isPlain(hand.owners.chunk.span.extracting(range))
      hand.ownerTexts[place] = isPlain ? .plain : .other
    }
    return hand.ownerTexts[place] == .plain
  }

  /// Writes an owner as ``Position/description`` tells it.
  @inline(__always)
  private static func put(
    _ owner: Owner, _ pieces: SVGStatementPieces, of arena: TextArena, by cursor: inout TextCursor,
    into room: inout MutableRawSpan, at end: inout Int
  ) {
    put(owner.title, isPlain: owner.isPlain, of: arena, by: &cursor, into: &room, at: &end)
    guard owner.hasName || owner.hasUnit else { return }
    let bytes = pieces.bytes.blocks.span
    room.put(pieces.detail, of: bytes, at: &end)
    if owner.hasName {
      put(owner.name, isPlain: owner.isPlain, of: arena, by: &cursor, into: &room, at: &end)
    }
    if owner.hasUnit {
      if owner.hasName { room.put(pieces.furtherDetail, of: bytes, at: &end) }
      put(owner.unit, isPlain: owner.isPlain, of: arena, by: &cursor, into: &room, at: &end)
    }
    room.put(pieces.endOfDetail, of: bytes, at: &end)
  }
}
