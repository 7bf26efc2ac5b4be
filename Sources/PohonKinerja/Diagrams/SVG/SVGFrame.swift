/// What stands around the boxes of a sheet: heading and footer, broken into lines for the width that there is.
struct SVGFrame {
  private(set) var texts: MeasuredTexts
  private let title: MeasuredText
  private let name: MeasuredText
  private let part: MeasuredText
  private let asides: [MeasuredText]
  private let marks: [(shape: Shape, text: MeasuredText)]
  private let paragraphs: [MeasuredText]
  private let note: MeasuredText

  /// What a frame says.
  struct Words {
    var title = ""
    var name = ""
    /// Which part of the whole the sheet is.
    var part = ""
    /// At the right of the heading.
    var asides: [String] = []
    var marks: [(shape: Shape, text: String)] = []
    /// In the footer.
    var paragraphs: [String] = []
    /// What has to be seen, in the footer.
    var note = ""

    /// The source of a document as a paragraph of the footer, if it names one.
    static func source(of header: DocumentHeader, _ language: Language) -> [String] {
      guard let source = header.source, !source.isEmpty else { return [] }
      return [SVGWords.source(source)[language]]
    }

    /// What stands at the right of the heading where only statements are drawn.
    ///
    /// - Parameter drawn: How many of the sasaran of the tree, or of the part of one, are drawn on any sheet.
    static func asides(
      ofStatements count: Int, levels: Int, in header: DocumentHeader, of drawn: Int, _ language: Language
    ) -> [String] {
      var counts = DiagramHeading.counts(sasaran: count, levels: levels, language: language)
      let left = header.part.map { $0.wholeCount - drawn } ?? 0
      if left > 0 { counts += " · \(DiagramHeading.leftOut(left)[language])" }
      return [counts, SVGWords.onlyStatements[language], SVGWords.readingRule[language]]
    }
  }

  /// What a mark of the legend looks like.
  enum Shape {
    case undeveloped
    case crosscutting
    case assumption
    case answer
    case severity(Severity)
    case change(ChangeSign)

    var width: Double {
      switch self {
      case .undeveloped, .assumption, .answer: 30
      case .crosscutting, .severity, .change: 18
      }
    }
  }

  /// A heading in its lines.
  struct Heading {
    var title: [MeasuredTexts.Line] = []
    var name: [MeasuredTexts.Line] = []
    var part: [MeasuredTexts.Line] = []
    var asides: [MeasuredTexts.Line] = []
    /// From the top of the sheet to that of the first band.
    var height = 0.0
  }

  /// A footer in its lines.
  struct Footer {
    var marks: [(shape: Shape, line: MeasuredTexts.Line, x: Double, row: Int)] = []
    var paragraphs: [(lines: [MeasuredTexts.Line], row: Int, style: SVGWriter.Style, x: Double)] = []
    var rowCount = 0
    /// From the bottom of the last band to that of the sheet.
    var height: Double { 26 + SVGMetrics.footer.lineHeight * Double(rowCount) }
  }

  init(_ words: Words) {
    var texts = MeasuredTexts()
    title = texts.add(words.title, .bold)
    name = texts.add(words.name, .regular)
    part = texts.add(words.part, .regular)
    asides = words.asides.map { texts.add($0, .regular) }
    marks = words.marks.map { ($0.shape, texts.add($0.text, .regular)) }
    paragraphs = words.paragraphs.map { texts.add($0, .regular) }
    note = texts.add(words.note, .bold)
    self.texts = texts
  }

  /// The heading of a sheet of some width.
  func heading(width: Double) -> Heading {
    let inner = width - 2 * SVGMetrics.margin
    let widestAside = asides.map { texts.width(of: $0) }.max() ?? 0
    let room = min(SVGMetrics.length(widestAside, size: SVGMetrics.aside.size) / 0.97 + 1, inner * 0.5)
    var heading = Heading()
    heading.asides = asides.flatMap { lines(of: $0, width: room, SVGMetrics.aside) }
    let left = inner - room - 40
    heading.title = lines(of: title, width: left * 0.97, SVGMetrics.title)
    heading.name = lines(of: name, width: left, SVGMetrics.name)
    heading.part = lines(of: part, width: left, SVGMetrics.part)
    let leftHeight =
      SVGMetrics.title.lineHeight * Double(heading.title.count)
      + SVGMetrics.name.lineHeight * Double(heading.name.count)
      + SVGMetrics.part.lineHeight * Double(heading.part.count)
    let rightHeight = 18 + SVGMetrics.aside.lineHeight * Double(heading.asides.count)
    heading.height = SVGMetrics.margin + max(leftHeight, rightHeight) + 10
    return heading
  }

  /// The footer of a sheet of some width.
  func footer(width: Double) -> Footer {
    let inner = width - 2 * SVGMetrics.margin
    var footer = Footer()
    add(note, to: &footer, width: inner, SVGMetrics.note)
    var x = 0.0
    for mark in marks {
      let length =
        mark.shape.width + 8 + SVGMetrics.length(texts.width(of: mark.text), size: SVGMetrics.footer.size)
      if x > 0, x + length > inner {
        x = 0
        footer.rowCount += 1
      }
      for line in lines(of: mark.text, width: inner - mark.shape.width - 8, SVGMetrics.footer).prefix(1) {
        footer.marks.append((mark.shape, line, x, footer.rowCount))
      }
      x += length + 24
    }
    var rest = paragraphs[...]
    if !marks.isEmpty {
      // A short paragraph has room behind the marks.
      if let first = rest.first, x + 8 + SVGMetrics.length(texts.width(of: first), size: 12) / 0.97 <= inner {
        add(first, to: &footer, width: inner - x - 8, SVGMetrics.footer, x: x + 8)
        rest.removeFirst()
      } else {
        footer.rowCount += 1
      }
    }
    for paragraph in rest { add(paragraph, to: &footer, width: inner, SVGMetrics.footer) }
    return footer
  }

  private func add(
    _ text: MeasuredText, to footer: inout Footer, width: Double, _ style: SVGWriter.Style, x: Double = 0
  ) {
    let lines = lines(of: text, width: width, style)
    guard !lines.isEmpty else { return }
    footer.paragraphs.append((lines, footer.rowCount, style, x))
    footer.rowCount += lines.count
  }

  private func lines(of text: MeasuredText, width: Double, _ style: SVGWriter.Style) -> [MeasuredTexts.Line] {
    texts.lines(of: text, width: SVGMetrics.units(width, size: style.size))
  }
}

extension SVGWriter {
  /// Writes heading and footer of a sheet.
  mutating func frame(_ frame: SVGFrame, size: (width: Double, height: Double)) {
    let heading = frame.heading(width: size.width)
    var y = SVGMetrics.margin - 6
    for (lines, style) in [
      (heading.title, SVGMetrics.title), (heading.name, SVGMetrics.name), (heading.part, SVGMetrics.part),
    ] where !lines.isEmpty {
      self.lines(lines, of: frame.texts, x: SVGMetrics.margin, y: y + style.lineHeight, style: style)
      y += style.lineHeight * Double(lines.count)
    }
    for (number, line) in heading.asides.enumerated() {
      lines(
        [line], of: frame.texts, x: size.width - SVGMetrics.margin,
        y: SVGMetrics.margin + 30 + SVGMetrics.aside.lineHeight * Double(number), style: SVGMetrics.aside)
    }
    let footer = frame.footer(width: size.width)
    // The last line has its place at the foot of the sheet.
    let first = size.height - 20 - SVGMetrics.footer.lineHeight * Double(footer.rowCount - 1)
    for (lines, row, style, x) in footer.paragraphs {
      self.lines(
        lines, of: frame.texts, x: SVGMetrics.margin + x,
        y: first + SVGMetrics.footer.lineHeight * Double(row),
        style: style)
    }
    for mark in footer.marks {
      let x = SVGMetrics.margin + mark.x
      let y = first + SVGMetrics.footer.lineHeight * Double(mark.row)
      shape(mark.shape, x: x, y: y)
      lines([mark.line], of: frame.texts, x: x + mark.shape.width + 8, y: y, style: SVGMetrics.footer)
    }
  }

  /// Writes a mark of the legend; `y` is the base of its text.
  private mutating func shape(_ shape: SVGFrame.Shape, x: Double, y: Double) {
    switch shape {
    case .undeveloped: dashes(from: x, to: x + shape.width, y: y - 4, colour: .ink)
    case .assumption:
      outline(
        x: x + 1, y: y - 10, width: shape.width - 2, height: 12, radius: 3, stroke: .line, lineWidth: 1.25,
        dashes: "4 3")
    case .answer:
      output += "<path d=\"M"
      append(x)
      output += " "
      append(y - 4)
      output += "h30\""
      stroke(.line)
      output += " stroke-width=\"1.5\" stroke-dasharray=\"2 4\"/>\n"
    case .crosscutting: chipOutline(x: x, y: y - 11, width: 18, height: 14, text: "↔")
    case .severity(let severity):
      outline(
        x: x + 1, y: y - 11, width: 16, height: 14, radius: 7, stroke: .severity(severity), lineWidth: 1.5)
      var style = SVGMetrics.badge
      style.colour = .severity(severity)
      line(severity.symbol, x: x + 9, y: y, style: style)
    case .change(let sign):
      let colour = SVGColour.tone(.change(sign))
      outline(x: x + 1, y: y - 11, width: 16, height: 14, radius: 3, stroke: colour, lineWidth: 2)
      var style = SVGMetrics.badge
      style.colour = colour
      line(sign.symbol, x: x + 9, y: y, style: style)
    }
  }

  /// Writes the line that stands for a lower edge which nothing hangs from.
  mutating func dashes(from left: Double, to right: Double, y: Double, colour: SVGColour) {
    output += "<path d=\"M"
    append(left)
    output += " "
    append(y)
    output += "H"
    append(right)
    output += "\""
    stroke(colour)
    output += " stroke-width=\"3\" stroke-dasharray=\"8 5\"/>\n"
  }

  /// Writes the outline of a reference, with a sign in it where there is one.
  mutating func chipOutline(
    x: Double, y: Double, width: Double, height: Double, text: String = "", stroke: SVGColour = .line
  ) {
    outline(x: x, y: y, width: width, height: height, radius: 7, stroke: stroke, lineWidth: 1)
    guard !text.isEmpty else { return }
    var style = SVGMetrics.chip
    style.isCentred = true
    line(text, x: x + width / 2, y: y + height - 3, style: style)
  }
}
