/// A logic model in SVG.
struct SVGLogicModelDrawing {
  private let content: SVGLogicModelContent
  private let layout: SVGLogicModelLayout
  private let frame: SVGFrame
  private let names: SVGNames
  private var writer: SVGWriter

  init(_ content: SVGLogicModelContent, _ layout: SVGLogicModelLayout, _ frame: SVGFrame) {
    self.content = content
    self.layout = layout
    self.frame = frame
    names = SVGNames(content.format)
    writer = SVGWriter(content.format)
  }

  consuming func drawn(title: String, summary: String) -> String {
    writer.rectangle(x: 0, y: 0, width: layout.size.width, height: layout.size.height, fill: .page)
    writer.frame(frame, size: layout.size)
    if let band = layout.problemBand { strip(band, SVGWords.problems) }
    for stage in LogicStage.allCases { column(stage) }
    if let band = layout.assumptionBand { strip(band, SVGWords.assumptions) }
    let arrows = SVGLogicModelArrows(content, layout)
    writer.output += "<g aria-hidden=\"true\">\n"
    for (arrow, way) in zip(content.arrows, arrows.ways) { draw(arrow, way) }
    writer.output += "</g>\n"
    for number in content.boxes.indices { box(number) }
    for (arrow, way) in zip(content.arrows, arrows.ways) { marks(arrow, way) }
    return writer.document(
      content.format, names, size: layout.size, title: title,
      description: PlainText.bytes(of: description(summary)))
  }

  /// Every box and every link, for those who listen.
  private func description(_ summary: String) -> String {
    var parts = [summary]
    let language = content.format.language
    for box in content.problems {
      parts.append(
        "\(SVGWords.problems[language]) \(content.boxes[box].id): \(text(content.boxes[box].text)).")
    }
    for stage in LogicStage.allCases {
      for box in content.columns[stage.order] {
        parts.append(
          "\(stage.heading[language]), \(content.boxes[box].id): \(text(content.boxes[box].text)).")
      }
    }
    for arrow in content.arrows {
      parts.append("\(content.boxes[arrow.from].id) → \(content.boxes[arrow.to].id).")
    }
    for box in content.assumptions {
      parts.append("\(SVGWords.assumptions[language]): \(text(content.boxes[box].text)).")
    }
    return parts.joined(separator: " ")
  }

  private func text(_ text: MeasuredText) -> String {
    String(decoding: content.texts.bytes[text.range], as: UTF8.self)
  }

  // MARK: Bands and columns

  /// A band with a plate at its left.
  private mutating func strip(_ band: SVGLogicModelLayout.Span, _ title: LocalizedText) {
    let left = SVGMetrics.margin
    writer.rectangle(
      x: left, y: band.top, width: layout.size.width - 2 * left, height: band.height,
      radius: SVGMetrics.bandRadius, fill: .bandWithoutLevel)
    writer.rectangle(
      x: left, y: band.top, width: SVGMetrics.plateWidth, height: band.height, radius: SVGMetrics.bandRadius,
      fill: .plate)
    plate(title[content.format.language], x: left + SVGMetrics.plateWidth / 2, y: band.top + band.height / 2)
  }

  private mutating func plate(_ title: String, x: Double, y: Double) {
    var style = SVGMetrics.statement
    style.colour = .white
    writer.line(title, x: x, y: y + 5.5, style: style)
  }

  /// Impact has the colours of the top of a tree, and so down to input.
  private static func rank(of stage: LogicStage) -> Int { LogicStage.allCases.count - 1 - stage.order }

  private mutating func column(_ stage: LogicStage) {
    let x = layout.columnX(stage.order)
    let rank = Self.rank(of: stage)
    let band = layout.columnBand
    writer.rectangle(
      x: x - SVGMetrics.bandPadding, y: band.top, width: layout.columnWidth + 2 * SVGMetrics.bandPadding,
      height: band.height, radius: SVGMetrics.bandRadius, fill: .band(rank))
    writer.rectangle(
      x: x - SVGMetrics.bandPadding, y: band.top, width: layout.columnWidth + 2 * SVGMetrics.bandPadding,
      height: SVGLogicModelLayout.plateHeight, radius: SVGMetrics.bandRadius, fill: .strong(rank))
    plate(
      stage.heading[content.format.language], x: x + layout.columnWidth / 2,
      y: band.top + SVGLogicModelLayout.plateHeight / 2)
  }

  // MARK: Boxes

  private mutating func box(_ number: Int) {
    let box = content.boxes[number]
    let place = layout.places[number]
    writer.output += "<g id=\"\(names.box(number))\""
    if !box.id.isEmpty {
      writer.output += " data-code=\""
      writer.append(box.id)
      writer.output += "\""
    }
    writer.output += ">\n<title>"
    if !box.id.isEmpty {
      writer.append(box.id)
      writer.output += " — "
    }
    writer.append(text: box.text, of: content.texts)
    append(box.findings)
    writer.output += "</title>\n"
    ground(box, place)
    words(box, place)
    writer.output += "</g>\n"
  }

  private mutating func append(_ findings: [Finding]) {
    let language = content.format.language
    for finding in findings {
      writer.output += "\n\(finding.severity.symbol) "
      writer.append("\(finding.severity.title[language]): \(finding.summary[language])")
    }
  }

  private mutating func ground(_ box: SVGLogicModelContent.Box, _ place: SVGLogicModelLayout.Place) {
    writer.rectangle(x: place.x, y: place.y, width: place.width, height: place.height, radius: 6, fill: .box)
    var border = SVGColour.line
    var dashes = ""
    var strip = SVGColour.plate
    switch box.kind {
    case .element(let stage):
      border = .border(Self.rank(of: stage))
      strip = .strong(Self.rank(of: stage))
    case .problem: break
    case .assumption: dashes = "5 4"
    case .unknown: dashes = "2 3"
    }
    if box.kind != .assumption {
      writer.output += "<path d=\"M"
      writer.append(place.x + 6)
      writer.output += " "
      writer.append(place.y)
      writer.output += "a6 6 0 0 0 -6 6v"
      writer.append(place.height - 12)
      writer.output += "a6 6 0 0 0 6 6z\""
      writer.fill(strip)
      writer.output += "/>\n"
    }
    if let worst = box.badges.first { border = .severity(worst.severity) }
    writer.outline(
      x: place.x, y: place.y, width: place.width, height: place.height, radius: 6, stroke: border,
      lineWidth: box.badges.isEmpty ? 1.5 : 3, dashes: dashes)
  }

  private mutating func words(_ box: SVGLogicModelContent.Box, _ place: SVGLogicModelLayout.Place) {
    let labels = layout.labelLines(of: box, width: place.width)
    let lines = layout.textLines(of: box, width: place.width)
    let answers = layout.answerLines(of: box, width: place.width)
    let left = place.x + 15
    var y = place.y + 10
    writer.lines(labels, of: content.texts, x: left, y: y + 11, style: SVGLogicModelLayout.label)
    y += SVGLogicModelLayout.label.lineHeight * Double(max(labels.count, box.badges.isEmpty ? 0 : 1))
    writer.lines(lines, of: content.texts, x: left, y: y + 14, style: SVGLogicModelLayout.text)
    y += SVGLogicModelLayout.text.lineHeight * Double(lines.count)
    writer.lines(answers, of: content.texts, x: left, y: y + 15, style: SVGLogicModelLayout.answers)
    badges(box.badges, right: place.x + place.width - 8, y: place.y + 7)
  }

  private mutating func badges(_ badges: [FindingBadge], right: Double, y: Double) {
    var right = right
    for badge in badges.reversed() {
      right -= badge.width
      writer.rectangle(x: right, y: y, width: badge.width, height: 17, radius: 8.5, fill: .white)
      writer.output += "<rect x=\""
      writer.append(right)
      writer.output += "\" y=\""
      writer.append(y)
      writer.output += "\" width=\""
      writer.append(badge.width)
      writer.output += "\" height=\"17\" rx=\"8.5\""
      writer.stroke(.severity(badge.severity))
      writer.output += "/>\n"
      writer.line(badge, x: right + badge.width / 2, y: y + 13)
      right -= 4
    }
  }

  // MARK: Arrows

  private mutating func draw(_ arrow: SVGLogicModelContent.Arrow, _ way: SVGLogicModelArrows.Way) {
    let colour = arrow.badges.first.map { SVGColour.severity($0.severity) } ?? .line
    let tip = way.end.x - 8
    writer.output += "<path d=\"M"
    point(way.start.x, way.start.y)
    if let lane = way.lane {
      // Around the corners; a short straight piece leads into the tip.
      writer.output += "H"
      writer.append(lane.down)
      writer.output += "V"
      writer.append(lane.y)
      writer.output += "H"
      writer.append(lane.up)
      writer.output += "V"
      writer.append(way.end.y)
      writer.output += "H"
      writer.append(tip)
    } else {
      let bend = (tip - way.start.x) / 2
      writer.output += "C"
      point(way.start.x + bend, way.start.y)
      writer.output += " "
      point(tip - bend, way.end.y)
      writer.output += " "
      point(tip, way.end.y)
    }
    writer.output += "\""
    writer.stroke(colour)
    writer.output +=
      " stroke-width=\"\(arrow.badges.isEmpty ? "1.75" : "3")\" stroke-linejoin=\"round\"/>\n<path d=\"M"
    point(way.end.x - 1, way.end.y)
    writer.output += "l-9 -4.5v9z\""
    writer.fill(colour)
    writer.output += "/>\n"
  }

  private mutating func point(_ x: Double, _ y: Double) {
    writer.append(x)
    writer.output += " "
    writer.append(y)
  }

  /// What an arrow takes for granted, and what was found about it.
  private mutating func marks(_ arrow: SVGLogicModelContent.Arrow, _ way: SVGLogicModelArrows.Way) {
    guard arrow.mark != nil || !arrow.badges.isEmpty else { return }
    let middle = way.middle
    let badgeWidth = arrow.badges.reduce(-4) { $0 + $1.width + 4 }
    writer.output += "<g>\n<title>"
    writer.append("\(content.boxes[arrow.from].id) → \(content.boxes[arrow.to].id)")
    append(arrow.findings)
    writer.output += "</title>\n"
    var y = middle.y - 8.5
    if !arrow.badges.isEmpty {
      badges(arrow.badges, right: middle.x + badgeWidth / 2, y: y)
      y += 19
    }
    if let mark = arrow.mark {
      let width = SVGMetrics.length(AdvanceWidth.of(mark.utf8.span, .bold), size: 12) + 12
      writer.rectangle(x: middle.x - width / 2, y: y, width: width, height: 17, radius: 4, fill: .box)
      writer.outline(
        x: middle.x - width / 2, y: y, width: width, height: 17, radius: 4, stroke: .line, lineWidth: 1)
      writer.line(mark, x: middle.x, y: y + 13, style: SVGMetrics.badge)
    }
    writer.output += "</g>\n"
  }
}
