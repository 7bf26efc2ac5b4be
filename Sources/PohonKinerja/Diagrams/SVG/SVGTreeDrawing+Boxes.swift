/// The boxes of a sheet: what each says of its sasaran, and of other sheets.
extension SVGTreeDrawing {
  mutating func draw(_ place: Int) {
    guard content.format.detail == .full else { return drawStatement(place) }
    let number = plan.boxes[place]
    let box = content.boxes[number]
    let band = layout.bands[Int(layout.bandOfBox[place])]
    let x = layout.x(of: place)
    beginGroup(place)
    ground(box, band, x: x)
    header(box, x: x, y: band.boxTop)
    var y = band.boxTop + band.heights.header
    statement(box, x: x, y: y, height: band.heights.statement)
    y += band.heights.statement
    if !plan.isShort(at: place) {
      items(box, x: x, y: y)
      y += band.heights.items
      chips(box, x: x, y: y)
    }
    reference(place, x: x, bottom: band.boxBottom)
    writer.output += "</g>\n"
  }

  /// A box with its statement alone; its title tells code and owner.
  private mutating func drawStatement(_ place: Int) {
    let box = content.boxes[plan.boxes[place]]
    let band = layout.bands[Int(layout.bandOfBox[place])]
    let x = layout.x(of: place)
    openGroup(place)
    if !box.owner.range.isEmpty {
      writer.output += " — "
      write(box.owner)
    }
    if let label = referenceLabel(place) { writer.output += "\n\(label)" }
    writer.output += "</title>\n"
    writer.rectangle(
      x: x, y: band.boxTop, width: layout.boxWidth, height: band.heights.total,
      radius: SVGMetrics.boxRadius, fill: .tint(box.rank), stroke: .border(box.rank), lineWidth: 1.5)
    statement(box, x: x, y: band.boxTop, height: band.heights.statement)
    reference(place, x: x, bottom: band.boxBottom)
    writer.output += "</g>\n"
  }

  /// Opens the group of a box, and its title up to the code.
  private mutating func openGroup(_ place: Int) {
    let number = plan.boxes[place]
    let box = content.boxes[number]
    writer.output += "<g id=\"\(names.box(number))\" data-code=\""
    write(box.code)
    writer.output += "\""
    let parent = content.parents[number]
    if parent >= 0 {
      writer.output += " data-parent=\""
      write(content.boxes[Int(parent)].code)
      writer.output += "\""
    }
    writer.output += ">\n<title>"
    write(box.code)
  }

  private mutating func beginGroup(_ place: Int) {
    let box = content.boxes[plan.boxes[place]]
    openGroup(place)
    writer.output += " — "
    write(box.statement)
    let language = content.format.language
    for finding in box.badges.isEmpty ? [] : content.allFindings(of: box.row) {
      writer.output += "\n\(finding.severity.symbol) "
      writer.append("\(finding.severity.title[language]): \(finding.summary[language])")
    }
    if box.isUndeveloped { writer.output += "\n\(SVGWords.undeveloped[language])" }
    if let label = referenceLabel(place) { writer.output += "\n\(label)" }
    writer.output += "</title>\n"
  }

  /// A text in full.
  private mutating func write(_ text: MeasuredText) {
    writer.append(text: text, of: content.texts)
  }

  private mutating func ground(_ box: SVGTreeContent.Box, _ band: SVGTreeLayout.Band, x: Double) {
    let width = layout.boxWidth
    let radius = SVGMetrics.boxRadius
    let y = band.boxTop
    writer.rectangle(x: x, y: y, width: width, height: band.heights.total, radius: radius, fill: .box)
    writer.output += "<path d=\"M"
    writer.append(x)
    writer.output += " "
    writer.append(y + band.heights.header)
    writer.output += "v"
    writer.append(radius - band.heights.header)
    writer.output += "a8 8 0 0 1 8 -8h"
    writer.append(width - 2 * radius)
    writer.output += "a8 8 0 0 1 8 8v"
    writer.append(band.heights.header - radius)
    writer.output += "z\""
    writer.fill(.strong(box.rank))
    writer.output += "/>\n"
    let isLast = band.heights.total - band.heights.header - band.heights.statement < radius
    writer.rectangle(
      x: x, y: y + band.heights.header, width: width,
      height: band.heights.statement - (isLast ? radius : 0), fill: .tint(box.rank))
    edge(box, x: x, y: y, height: band.heights.total)
  }

  /// The border: by what happens to the sasaran or how it stands where that is known, for findings have their badges, or else
  /// by the worst finding; open at the foot where nothing has been passed down yet.
  private mutating func edge(_ box: SVGTreeContent.Box, x: Double, y: Double, height: Double) {
    let tone = box.tone.map { SVGColour.tone($0) }
    let colour = tone ?? box.badges.first.map { .severity($0.severity) } ?? .border(box.rank)
    let lineWidth = box.badges.isEmpty && tone == nil ? 1.5 : 3
    let width = layout.boxWidth
    let radius = SVGMetrics.boxRadius
    guard box.isUndeveloped else {
      return writer.outline(
        x: x, y: y, width: width, height: height, radius: radius, stroke: colour, lineWidth: lineWidth)
    }
    writer.output += "<path d=\"M"
    writer.append(x + radius)
    writer.output += " "
    writer.append(y + height)
    writer.output += "a8 8 0 0 1 -8 -8V"
    writer.append(y + radius)
    writer.output += "a8 8 0 0 1 8 -8h"
    writer.append(width - 2 * radius)
    writer.output += "a8 8 0 0 1 8 8V"
    writer.append(y + height - radius)
    writer.output += "a8 8 0 0 1 -8 8\""
    writer.stroke(colour)
    writer.attribute("stroke-width", lineWidth)
    writer.output += "/>\n"
    // The dashes end before the corners, so that the edge is seen to be open.
    writer.dashes(from: x + radius + 4, to: x + width - radius - 4, y: y + height, colour: colour)
  }

  private mutating func header(_ box: SVGTreeContent.Box, x: Double, y: Double) {
    let left = x + SVGMetrics.boxPadding
    let (code, owner, indent) = text.headerLines(of: box)
    var bold = SVGMetrics.header
    bold.weight = .bold
    writer.lines(code, of: content.texts, x: left, y: y + 20, style: bold)
    let first = y + 20 + SVGMetrics.header.lineHeight * Double(max(code.count, 1) - 1)
    writer.lines(owner, of: content.texts, x: left, y: first, style: SVGMetrics.header, indent: indent)
    var right = x + layout.boxWidth - SVGMetrics.boxPadding + 6
    for badge in box.badges.reversed() {
      right -= badge.width
      writer.rectangle(x: right, y: y + 6.5, width: badge.width, height: 17, radius: 8.5, fill: .white)
      writer.line(badge, x: right + badge.width / 2, y: y + 19.5)
      right -= 4
    }
  }

  private mutating func statement(_ box: SVGTreeContent.Box, x: Double, y: Double, height: Double) {
    let lines = text.statementLines(of: box)
    let style = SVGMetrics.statement
    let top = y + (height - style.lineHeight * Double(lines.count)) / 2
    writer.lines(lines, of: content.texts, x: x + layout.boxWidth / 2, y: top + 14.8, style: style)
  }

  private mutating func items(_ box: SVGTreeContent.Box, x: Double, y: Double) {
    guard !box.items.isEmpty else { return }
    let left = x + SVGMetrics.boxPadding
    let indent = text.itemIndent(count: box.items.count)
    writer.line(
      SVGWords.indicators[content.format.language], x: left, y: y + 16, style: SVGMetrics.caption)
    var top = y + 35 - SVGMetrics.indicator.lineHeight
    for (number, item) in content.items[box.items].enumerated() {
      let first = top + SVGMetrics.indicator.lineHeight
      if let severity = item.severity { mark(severity, x: left + 3.5, y: first) }
      writer.line("\(number + 1).", x: left + text.markIndent, y: first, style: SVGMetrics.indicator)
      let names = text.nameLines(of: item, indent: indent)
      let inner = left + indent
      writer.lines(names, of: content.texts, x: inner, y: first, style: SVGMetrics.indicator)
      top += SVGMetrics.indicator.lineHeight * Double(max(names.count, 1))
      let targets = text.targetLines(of: item, indent: indent)
      writer.lines(targets, of: content.texts, x: inner, y: top + 17, style: SVGMetrics.target)
      top += SVGMetrics.target.lineHeight * Double(targets.count) + 3
    }
  }

  private mutating func mark(_ severity: Severity, x: Double, y: Double) {
    var style = SVGMetrics.badge
    style.colour = .severity(severity)
    writer.line(severity.symbol, x: x, y: y, style: style)
  }

  private mutating func chips(_ box: SVGTreeContent.Box, x: Double, y: Double) {
    var top = y
    for number in box.chips {
      let chip = content.chips[number]
      let lines = text.chipLines(of: chip)
      let height = text.chipHeight(number)
      var style = SVGMetrics.chip
      if let tone = chip.tone { style.colour = .tone(tone) }
      writer.chipOutline(
        x: x + SVGMetrics.boxPadding, y: top, width: text.inner, height: height,
        stroke: chip.tone.map { .tone($0) } ?? .line)
      writer.lines(lines, of: content.texts, x: x + SVGMetrics.boxPadding + 8, y: top + 14, style: style)
      if let sheet = chip.other.flatMap({ plan.sheetsOfOthers[$0] }) {
        var style = SVGMetrics.chip
        style.isAtRight = true
        style.weight = .bold
        writer.line(
          "→ \(SVGWords.page(sheet)[content.format.language])", x: x + SVGMetrics.boxPadding + text.inner - 8,
          y: top + height - 7, style: style)
      }
      top += height + 6
    }
  }

  /// What a box says of other sheets: those its branch goes on on, and the one it comes from.
  private func referenceLabel(_ place: Int) -> String? {
    guard plan.hasReference(at: place) else { return nil }
    let language = content.format.language
    var words: [String] = []
    if let sheet = plan.continuedFrom, plan.parents[place] < 0 {
      let repeated = plan.isFirstRepeated ? " (\(SVGWords.repeated[language]))" : ""
      words.append("← \(SVGWords.page(sheet)[language])\(repeated)")
    }
    if let sheets = plan.continuations[plan.boxes[place]] {
      words.append("→ \(SVGWords.pages(sheets)[language])")
    }
    return words.joined(separator: "  ")
  }

  private mutating func reference(_ place: Int, x: Double, bottom: Double) {
    guard let label = referenceLabel(place) else { return }
    let width = SVGMetrics.length(AdvanceWidth.of(label.utf8.span, .bold), size: 12) + 22
    let left = x + layout.boxWidth - SVGMetrics.boxPadding - width + 4
    writer.rectangle(
      x: left, y: bottom - 28, width: width, height: 20, radius: 10,
      fill: .strong(content.boxes[plan.boxes[place]].rank))
    var style = SVGMetrics.badge
    style.colour = .white
    writer.line(label, x: left + width / 2, y: bottom - 13.5, style: style)
  }
}
