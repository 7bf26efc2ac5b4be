/// A sheet of a logic model being made.
struct SVGLogicModelSheet {
  private let content: SVGLogicModelContent
  private let heading: DiagramHeading

  init(_ content: SVGLogicModelContent) {
    self.content = content
    heading = DiagramHeading(content.model, language: content.format.language)
  }

  private var format: SVGDiagram { content.format }

  func drawn() -> SVGSheet {
    var words = words
    var frame = SVGFrame(words)
    var layout = SVGLogicModelLayout.best(content, for: format.page, frame: frame)
    let size = printSize(layout)
    var advised: SVGDiagram.Page?
    if !size.isReadable, format.page.millimetres != nil {
      advised = format.page.larger.first {
        printSize(SVGLogicModelLayout.best(content, for: $0, frame: frame)).isReadable
      }
      words.note =
        SVGWords.tooSmall(
          size, on: format.page, larger: advised, of: SVGWords.decisiveOfLogicModel, canSplit: false)[
          format.language]
      frame = SVGFrame(words)
      layout = SVGLogicModelLayout.best(content, for: format.page, frame: frame)
    }
    var summary = "\(heading.line): \(words.asides.first ?? "")."
    if !words.note.isEmpty { summary += " \(words.note)" }
    for finding in content.elsewhere {
      summary += " \(finding.severity.title[format.language]): \(finding.summary[format.language])."
    }
    let svg = SVGLogicModelDrawing(content, layout, frame).drawn(title: heading.line, summary: summary)
    return SVGSheet(
      title: heading.line, svg: svg, root: nil, number: 1, printSize: printSize(layout),
      boxCount: content.boxes.count, advisedPage: advised)
  }

  private func printSize(_ layout: SVGLogicModelLayout) -> SVGPrintSize {
    SVGPrintSize(
      statements: SVGLogicModelLayout.text.size * layout.points,
      indicators: SVGLogicModelLayout.text.size * layout.points,
      smallest: SVGLogicModelLayout.label.size * layout.points)
  }

  private var words: SVGFrame.Words {
    var words = SVGFrame.Words()
    words.title = heading.kind.uppercased()
    words.name = heading.name
    let counts = LocalizedText(
      "\(content.model.elements.count) unsur · \(content.model.links.count) hubungan",
      en:
        "\(EnglishCount.of(content.model.elements.count, "element")) · \(EnglishCount.of(content.model.links.count, "link"))"
    )
    words.asides = [counts[format.language], SVGWords.logicReadingRule[format.language]]
    let found = Set(
      content.boxes.flatMap { $0.badges.map(\.severity) }
        + content.arrows.flatMap { $0.badges.map(\.severity) })
    for severity in found.sorted(by: >) {
      words.marks.append((.severity(severity), severity.title[format.language]))
    }
    words.paragraphs += SVGWords.findings(elsewhere: content.elsewhere, language: format.language)
    return words
  }
}
