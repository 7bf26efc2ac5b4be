/// A sheet of a performance tree in SVG.
struct SVGTreeDrawing {
  let content: SVGTreeContent
  let plan: SVGSheetPlan
  let layout: SVGTreeLayout
  let frame: SVGFrame
  let text: SVGBoxText
  let names: SVGNames
  var writer: SVGWriter

  init(_ content: SVGTreeContent, _ plan: SVGSheetPlan, _ layout: SVGTreeLayout, _ frame: SVGFrame) {
    self.content = content
    self.plan = plan
    self.layout = layout
    self.frame = frame
    text = SVGBoxText(content, boxWidth: layout.boxWidth, farChips: plan.farChips(of: content))
    names = SVGNames(content.format, sheet: plan.number)
    writer = SVGWriter(content.format)
  }

  consuming func drawn(title: String, summary: String) -> String {
    writer.output.reserveCapacity(2_048 * plan.boxes.count + 8_192)
    writer.rectangle(x: 0, y: 0, width: layout.size.width, height: layout.size.height, fill: .page)
    writer.frame(frame, size: layout.size)
    for band in layout.bands { writer.band(band, sheetWidth: layout.size.width) }
    connectors()
    for place in plan.boxes.indices { draw(place) }
    var description = PlainText.bytes(of: summary)
    describe(&description)
    return writer.document(
      content.format, names, size: layout.size, title: title, description: description)
  }

  // MARK: For those who listen

  /// Every sasaran with its code and its parent's.
  private func describe(_ description: inout [UInt8]) {
    let below = LocalizedText("di bawah", en: "below")[content.format.language]
    for (place, box) in plan.boxes.enumerated() {
      description += " "
      append(content.boxes[box].code, to: &description)
      let parent = plan.parents[place]
      if parent >= 0 {
        description += " (\(below) "
        append(content.boxes[plan.boxes[Int(parent)]].code, to: &description)
        description += ")"
      }
      description += ": "
      append(content.boxes[box].statement, to: &description)
      description += "."
    }
  }

  private func append(_ text: MeasuredText, to bytes: inout [UInt8]) {
    bytes += content.texts.bytes[text.range]
  }
}
