/// What all boxes with statements have alike, as bytes.
struct SVGStatementPieces {
  let colon = Array(": ".utf8)
  let code = Array("\" data-code=\"".utf8)
  let parent = Array("\" data-parent=\"".utf8)
  let title = Array("\">\n<title>".utf8)
  let dash = Array(" — ".utf8)
  let rectangle = Array("</title>\n<rect x=\"".utf8)
  let line = SVGWriter.line
  let y = SVGWriter.y
  let end = SVGWriter.end
  let endOfLine = SVGWriter.endOfLine
  let endOfText = Array("</text>\n".utf8)
  let close = Array("</g>\n".utf8)
  private(set) var open: [UInt8] = []
  private(set) var width: [UInt8] = []
  private(set) var text: [UInt8] = []
  private var grounds: [[UInt8]] = []

  init() {}

  /// Makes the pieces, some of them by the writer, which then knows their colours.
  init(_ names: SVGNames, _ hasLevel: [Bool], _ writer: inout SVGWriter) {
    open = Array("<g id=\"\(names.boxes)".utf8)
    width = Self.taken(from: &writer) {
      $0.output += "\""
      $0.attribute("width", SVGMetrics.naturalBoxWidth)
      $0.output += " height=\""
    }
    grounds = hasLevel.enumerated().map { level, isUsed in
      guard isUsed else { return [] }
      return Self.taken(from: &writer) {
        $0.output += "\""
        $0.attribute("rx", SVGMetrics.boxRadius)
        $0.ground(.tint(level), edge: .border(level), lineWidth: 1.5)
        $0.output += "/>\n"
      }
    }
    text = Self.taken(from: &writer) { $0.beginText(SVGMetrics.statement) }
  }

  /// The rest of the rectangle of a sasaran of a level.
  func ground(ofLevel level: Int) -> [UInt8] { grounds[level] }

  private static func taken(from writer: inout SVGWriter, _ write: (inout SVGWriter) -> Void) -> [UInt8] {
    writer.output.removeAll()
    write(&writer)
    return writer.output
  }
}
