/// What boxes with statements and the lines between them have alike, as bytes: all that is not their texts, their numbers
/// and where they stand side by side.
struct SVGStatementPieces {
  typealias Piece = BytePieces.Piece

  private(set) var bytes = BytePieces()

  // The description.
  let blank: Piece
  let below: Piece
  let endOfBelow: Piece
  let colon: Piece
  let stop: Piece

  // A box, from its beginning to its end.
  let open: Piece
  let code: Piece
  let parent: Piece
  let title: Piece
  let dash: Piece
  let detail: Piece
  let furtherDetail: Piece
  let endOfDetail: Piece
  let rectangle: Piece
  let nextLine: Piece
  let endOfText: Piece
  let close: Piece

  // The lines between boxes.
  let path: Piece
  let move: Piece
  let endOfPath: Piece

  // Where a line of a box with very many stands.
  let y: Piece
  let endOfY: Piece

  /// What a band decides.
  struct Band {
    /// How high a box is and from where on.
    var ground = Piece()
    /// From the lower side of a box down.
    var down = Piece()
    /// From the lower side of a box down to the middle of the gap, and over to the first child.
    var downToBus = Piece()
    /// Along the middle of the gap, and down from it.
    var along = Piece()
    var downFromBus = Piece()
    /// The upper side of a box.
    var top = Piece()
    /// The place in ``lines`` of the line of a statement of one line.
    fileprivate var firstLine = 0
  }

  /// What a level decides.
  struct Level {
    /// The rest of the rectangle.
    var ground = Piece()
    /// That, and the beginning of the first line of a plain statement.
    var groundAndText = Piece()
  }

  private(set) var bands: [Band] = []
  private(set) var levels: [Level] = []
  /// Where lines stand: of each band the only line of a statement of one, then the two of a statement of two, and so on.
  private var lines: [Piece] = []

  /// Statements of more lines are rare enough to tell anew where each line stands.
  static let mostLines = 8

  /// Makes the pieces, some of them by the writer, which then knows their colours.
  init(
    _ names: SVGNames, _ language: Language, _ boxes: SVGStatementLines, _ layout: SVGTreeLayout,
    _ writer: inout SVGWriter
  ) {
    blank = bytes.add(" ")
    below = bytes.add(" (\(LocalizedText("di bawah", en: "below")[language]) ")
    endOfBelow = bytes.add("): ")
    colon = bytes.add(": ")
    stop = bytes.add(".")
    open = bytes.add("<g id=\"\(names.boxes)")
    code = bytes.add("\" data-code=\"")
    parent = bytes.add("\" data-parent=\"")
    title = bytes.add("\">\n<title>")
    dash = bytes.add(" — ")
    detail = bytes.add(" (")
    furtherDetail = bytes.add("; ")
    endOfDetail = bytes.add(")")
    rectangle = bytes.add("</title>\n<rect x=\"")
    nextLine = bytes.add(SVGWriter.endOfLine + SVGWriter.line)
    endOfText = bytes.add(SVGWriter.endOfLine + Array("</text>\n</g>\n".utf8))
    close = bytes.add("</g>\n")
    path = bytes.add("<path d=\"M")
    move = bytes.add("M")
    endOfPath = bytes.add("\"/>\n")
    y = bytes.add(SVGWriter.y)
    endOfY = bytes.add(SVGWriter.end)
    for level in boxes.hasLevel.indices {
      levels.append(boxes.hasLevel[level] ? makeLevel(level, &writer) : Level())
    }
    for band in layout.edges.indices { bands.append(makeBand(band, boxes.highest[band], layout, &writer)) }
  }

  private mutating func makeLevel(_ level: Int, _ writer: inout SVGWriter) -> Level {
    let ground = Self.taken(from: &writer) {
      $0.output += "\""
      $0.attribute("rx", SVGMetrics.boxRadius)
      $0.ground(.tint(level), edge: .border(level), lineWidth: 1.5)
      $0.output += "/>\n"
    }
    let text = Self.taken(from: &writer) { $0.beginText(SVGMetrics.statement) }
    return Level(ground: bytes.add(ground), groundAndText: bytes.add(ground + text + SVGWriter.line))
  }

  private mutating func makeBand(
    _ number: Int, _ highest: Int, _ layout: SVGTreeLayout, _ writer: inout SVGWriter
  ) -> Band {
    let edges = layout.edges[number]
    var band = Band()
    band.ground = add(&writer) {
      $0.output.append(SVGWriter.y, length: edges.boxTop)
      $0.output += "\""
      $0.attribute("width", SVGMetrics.naturalBoxWidth)
      $0.output += " height=\""
      $0.append(edges.boxHeight)
    }
    band.top = add(&writer) { $0.append(edges.boxTop) }
    band.firstLine = lines.count
    for count in 0..<min(highest, Self.mostLines) {
      for line in 0...count {
        lines.append(
          add(&writer) {
            $0.output.append(SVGWriter.y, length: edges.baseline(ofLine: line, of: count + 1))
            $0.output += SVGWriter.end
          })
      }
    }
    band.down = add(&writer) {
      $0.output += " "
      $0.append(edges.boxBottom)
      $0.output += "V"
    }
    guard let bus = layout.bus(below: number) else { return band }
    band.downToBus = add(&writer) {
      $0.output += " "
      $0.append(edges.boxBottom)
      $0.output += "V"
      $0.append(bus)
      $0.output += "M"
    }
    band.along = add(&writer) {
      $0.output += " "
      $0.append(bus)
      $0.output += "H"
    }
    band.downFromBus = add(&writer) {
      $0.output += " "
      $0.append(bus)
      $0.output += "V"
    }
    return band
  }

  /// Where a line of a statement of a few stands, with the end of its element's beginning.
  @inline(__always)
  func line(_ line: Int, of count: Int, in band: Int) -> Piece {
    lines[bands[band].firstLine + (count - 1) * count / 2 + line]
  }

  private mutating func add(_ writer: inout SVGWriter, _ write: (inout SVGWriter) -> Void) -> Piece {
    bytes.add(Self.taken(from: &writer, write))
  }

  private static func taken(from writer: inout SVGWriter, _ write: (inout SVGWriter) -> Void) -> [UInt8] {
    writer.output.removeAll()
    write(&writer)
    return writer.output
  }
}
