/// The syntax of SVG: shapes and text with literal colours.
struct SVGWriter {
  var output: [UInt8] = []
  private let theme: SVGDiagram.Theme
  private let hasClasses: Bool
  /// The colours that a dark screen changes, of areas and of lines.
  private var fills: [SVGColour: Bool] = [:]
  private var strokes: [SVGColour: Bool] = [:]
  /// The attributes of colours that were written before.
  private var fillAttributes: [SVGColour: [UInt8]] = [:]

  init(_ format: SVGDiagram) {
    theme = format.theme
    hasClasses = format.theme == .automatic && !format.isEmbedded
  }

  // MARK: Colours

  /// Writes ` fill="…"`, and what lets a dark screen change it.
  mutating func fill(_ colour: SVGColour) {
    if let known = fillAttributes[colour] {
      output += known
      return
    }
    let start = output.count
    if let name = className(of: colour) {
      fills[colour] = true
      output += " class=\"f\(name)\""
    }
    output += " fill=\""
    output.append(colour: theme == .dark ? colour.dark : colour.light)
    output += "\""
    fillAttributes[colour] = Array(output[start...])
  }

  /// Writes ` fill="none" stroke="…"`, and what lets a dark screen change it.
  mutating func stroke(_ colour: SVGColour) {
    if let name = className(of: colour) {
      strokes[colour] = true
      output += " class=\"s\(name)\""
    }
    output += " fill=\"none\" stroke=\""
    output.append(colour: theme == .dark ? colour.dark : colour.light)
    output += "\""
  }

  /// Writes ` fill="…" stroke="…" stroke-width="…"`, and what lets a dark screen change both colours.
  mutating func ground(_ fill: SVGColour, edge: SVGColour, lineWidth: Double) {
    let names = [(fill, "f"), (edge, "s")].compactMap { colour, kind in
      className(of: colour).map { "\(kind)\($0)" }
    }
    if !names.isEmpty {
      fills[fill] = true
      strokes[edge] = true
      output += " class=\"\(names.joined(separator: " "))\""
    }
    output += " fill=\""
    output.append(colour: theme == .dark ? fill.dark : fill.light)
    output += "\" stroke=\""
    output.append(colour: theme == .dark ? edge.dark : edge.light)
    output += "\""
    attribute("stroke-width", lineWidth)
  }

  private func className(of colour: SVGColour) -> String? { hasClasses ? colour.className : nil }

  /// The rules by which a dark screen changes colours.
  func darkRules() -> [UInt8] {
    guard hasClasses else { return [] }
    var rules: [String: UInt32] = [:]
    for colour in fills.keys { rules[".f\(colour.className ?? ""){fill:"] = colour.dark }
    for colour in strokes.keys { rules[".s\(colour.className ?? ""){stroke:"] = colour.dark }
    var output: [UInt8] = []
    output += "@media screen and (prefers-color-scheme:dark){"
    // In an order of their own: that of a dictionary differs from run to run.
    for (rule, colour) in rules.sorted(by: { $0.key < $1.key }) {
      output += rule
      output.append(colour: colour)
      output += "}"
    }
    output += "}"
    return output
  }

  // MARK: Numbers and text

  /// Writes a length with one decimal at most.
  mutating func append(_ length: Double) { output.append(length: length) }

  /// Writes text on which step 0 was done.
  mutating func append(text: Span<UInt8>) { XMLEscaping.append(text, to: &output) }

  /// Writes a measured text in full.
  mutating func append(text: MeasuredText, of texts: MeasuredTexts) {
    append(text: texts.bytes.span.extracting(text.range))
  }

  /// Writes a string after step 0.
  mutating func append(_ text: String) { append(text: PlainText.bytes(of: text).span) }

  // MARK: Shapes

  /// Writes a filled rectangle.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, radius: Double = 0, fill colour: SVGColour
  ) {
    beginRectangle(x: x, y: y, width: width, height: height, radius: radius)
    fill(colour)
    output += "/>\n"
  }

  /// Writes a filled rectangle with an edge.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, radius: Double, fill: SVGColour, stroke: SVGColour,
    lineWidth: Double
  ) {
    beginRectangle(x: x, y: y, width: width, height: height, radius: radius)
    ground(fill, edge: stroke, lineWidth: lineWidth)
    output += "/>\n"
  }

  /// Writes the outline of a rectangle.
  mutating func outline(
    x: Double, y: Double, width: Double, height: Double, radius: Double, stroke colour: SVGColour,
    lineWidth: Double, dashes: String = ""
  ) {
    beginRectangle(x: x, y: y, width: width, height: height, radius: radius)
    stroke(colour)
    output += " stroke-width=\""
    append(lineWidth)
    if !dashes.isEmpty { output += "\" stroke-dasharray=\"\(dashes)" }
    output += "\"/>\n"
  }

  private mutating func beginRectangle(x: Double, y: Double, width: Double, height: Double, radius: Double) {
    output += "<rect x=\""
    append(x)
    output.append(Self.y, length: y)
    output += "\" width=\""
    append(width)
    output += "\" height=\""
    append(height)
    output += "\""
    guard radius > 0 else { return }
    output += " rx=\""
    append(radius)
    output += "\""
  }

  /// Writes ` name="length"`.
  mutating func attribute(_ name: String, _ length: Double) {
    // Without a string made for each: a drawing has more attributes than anything else.
    output += " "
    output += name
    output += "=\""
    append(length)
    output += "\""
  }

  // MARK: Lines of text

  /// How a text is set.
  struct Style {
    var size: Double
    var lineHeight: Double
    var colour: SVGColour
    var weight = FontWeight.regular
    var isCentred = false
    var isAtRight = false
    var tracking = 0.0
  }

  /// Writes lines of a text below each other; the first begins `indent` to the right.
  ///
  /// Marks that turn the direction of writing act as far as a text element goes. Lines with such marks, or with letters
  /// written from the right, are elements of their own, in a group, so that none moves another.
  mutating func lines(
    _ lines: [MeasuredTexts.Line], of texts: MeasuredTexts, x: Double, y: Double, style: Style,
    indent: Double = 0
  ) {
    guard lines.contains(where: { !$0.range.isEmpty }) else { return }
    let isApart = lines.count > 1 && lines.contains { texts.turnsDirection($0) }
    if isApart { output += "<g>" } else { beginText(style) }
    for (number, line) in lines.enumerated() where !line.range.isEmpty {
      if isApart { beginText(style) }
      output.append(Self.line, length: number == 0 ? x + indent : x)
      output.append(Self.y, length: y + Double(number) * style.lineHeight)
      output.append(copying: Self.end)
      append(text: texts.bytes.span.extracting(line.range))
      // A space in centred text would move it in some viewers.
      let isLast = number == lines.count - 1
      if !isLast, !line.endsWithinWord, !style.isCentred, !style.isAtRight {
        output.append(UInt8(ascii: " "))
      }
      output.append(copying: Self.endOfLine)
      if isApart { output.append(copying: Self.endOfText) }
    }
    output += isApart ? "</g>\n" : "</text>\n"
  }

  // The pieces of a line, of which a drawing has more than of anything else.
  static let line = Array("<tspan x=\"".utf8)
  static let y = Array("\" y=\"".utf8)
  static let end = Array("\">".utf8)
  static let endOfLine = Array("</tspan>".utf8)
  private static let endOfText = Array("</text>".utf8)

  /// Begins a text.
  mutating func beginText(_ style: Style) {
    output += "<text"
    fill(style.colour)
    append(style)
    output += ">"
  }

  private mutating func append(_ style: Style) {
    attribute("font-size", style.size)
    if style.weight == .bold { output += " font-weight=\"700\"" }
    if style.isCentred { output += " text-anchor=\"middle\"" }
    if style.isAtRight { output += " text-anchor=\"end\"" }
    if style.tracking > 0 { attribute("letter-spacing", style.tracking) }
  }

  /// Writes one line that the drawing adds.
  mutating func line(_ text: String, x: Double, y: Double, style: Style) {
    output += "<text"
    fill(style.colour)
    attribute("x", x)
    attribute("y", y)
    append(style)
    output += ">"
    append(text)
    output += "</text>\n"
  }
}

extension SVGWriter {
  /// Writes the count of a badge into its ground, which is white on every page.
  mutating func line(_ badge: FindingBadge, x: Double, y: Double) {
    var badgeWriter = SVGMetrics.badge
    badgeWriter.colour = .badge(badge.severity)
    line(badge.sign, x: x, y: y, style: badgeWriter)
  }

  /// The finished document around what was written.
  consuming func document(
    _ format: SVGDiagram, _ names: SVGNames, size: (width: Double, height: Double), title: String,
    description: [UInt8]
  ) -> String {
    var document = SVGWriter(format)
    document.output.reserveCapacity(output.count + description.count + 4_096)
    document.open(format, names, size: size, title: title)
    document.append(text: description.span)
    document.endDescription(format, size: size, rules: darkRules())
    document.output += output
    document.output += "</svg>\n"
    return String(decoding: document.output, as: UTF8.self)
  }

  /// Begins a document, up to where its description begins.
  mutating func open(
    _ format: SVGDiagram, _ names: SVGNames, size: (width: Double, height: Double), title: String
  ) {
    output += "<svg xmlns=\"http://www.w3.org/2000/svg\""
    let unit = format.page.millimetres == nil ? "" : "mm"
    let sheet = format.page.millimetres ?? size
    for (name, length) in [("width", sheet.width), ("height", sheet.height)] {
      output += " \(name)=\""
      append(length)
      output += "\(unit)\""
    }
    output += " viewBox=\"0 0 "
    append(size.width)
    output += " "
    append(size.height)
    output += "\" role=\"img\" aria-labelledby=\"\(names.title) \(names.description)\""
    // In a page the language is that of the page, and an svg element may not have one of its own.
    if !format.isEmbedded {
      output += " lang=\"\(format.language.rawValue)\" xml:lang=\"\(format.language.rawValue)\""
    }
    output += " font-family=\"Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif\">\n"
    output += "<title id=\"\(names.title)\">"
    append(title)
    output += "</title>\n<desc id=\"\(names.description)\">"
  }

  /// Ends the description, and writes the rules for print and for a dark screen.
  mutating func endDescription(
    _ format: SVGDiagram, size: (width: Double, height: Double), rules: [UInt8]
  ) {
    output += "</desc>\n"
    guard !format.isEmbedded else { return }
    let unit = format.page.millimetres == nil ? "px" : "mm"
    let sheet = format.page.millimetres ?? size
    output += "<style>@page{size:"
    append(sheet.width)
    output += "\(unit) "
    append(sheet.height)
    output += "\(unit);margin:0}"
    output += rules
    output += "</style>\n"
  }
}
