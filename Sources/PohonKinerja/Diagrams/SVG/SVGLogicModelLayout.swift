/// Where everything on a sheet of a logic model stands.
struct SVGLogicModelLayout {
  private let content: SVGLogicModelContent
  let columnWidth: Double
  /// The width and height of the view box.
  private(set) var size = (width: 0.0, height: 0.0)
  private(set) var points = 0.0
  /// The place of each box.
  private(set) var places: [Place]
  /// The band of the problems and that of the assumptions, where there are any.
  private(set) var problemBand: Span?
  private(set) var assumptionBand: Span?
  /// The columns from their plates to their foot.
  private(set) var columnBand = Span(top: 0, height: 0)
  /// The left side of the first column.
  private(set) var left = 0.0
  /// Below the lowest box: where arrows pass that do not lead to the next column.
  private(set) var laneTop = 0.0
  private let laneCount: Int

  /// A box on the sheet.
  struct Place {
    var x = 0.0
    var y = 0.0
    var width = 0.0
    var height = 0.0
  }

  /// From a top down.
  struct Span {
    var top: Double
    var height: Double
  }

  /// Whole numbers times ten: a stride of `Double` would need the C mathematics library, which is not linked.
  static let columnWidths = (18...34).map { Double($0) * 10 }
  static let naturalColumnWidth = 220.0
  static let gap = 64.0
  static let plateHeight = 36.0
  static let boxGap = 16.0
  static let laneHeight = 9.0
  static let label = SVGWriter.Style(size: 11.5, lineHeight: 15, colour: .muted, weight: .bold)
  static let text = SVGWriter.Style(size: 14, lineHeight: 18, colour: .ink)
  static let answers = SVGWriter.Style(size: 12, lineHeight: 15, colour: .muted)

  init(_ content: SVGLogicModelContent, columnWidth: Double, frame: SVGFrame) {
    self.content = content
    self.columnWidth = columnWidth
    places = Array(repeating: Place(), count: content.boxes.count)
    laneCount = content.arrows.count { !Self.isDirect($0, in: content) }
    let columns = Double(LogicStage.allCases.count)
    let width = columns * columnWidth + (columns - 1) * Self.gap + 2 * SVGMetrics.bandPadding
    size.width = max(width + 2 * SVGMetrics.margin, SVGMetrics.smallestSheetWidth)
    size.height = arrange(frame)
  }

  /// Whether an arrow leads to the next column.
  static func isDirect(_ arrow: SVGLogicModelContent.Arrow, in content: SVGLogicModelContent) -> Bool {
    guard let from = content.boxes[arrow.from].column, let to = content.boxes[arrow.to].column else {
      return false
    }
    return to == from + 1
  }

  /// The layout for a page, with the columns of the width that makes its print the largest.
  static func best(
    _ content: SVGLogicModelContent, for page: SVGDiagram.Page, frame: SVGFrame
  ) -> SVGLogicModelLayout {
    guard let millimetres = page.millimetres else {
      var layout = SVGLogicModelLayout(content, columnWidth: naturalColumnWidth, frame: frame)
      layout.points = 0.75
      return layout
    }
    let ratio = millimetres.width / millimetres.height
    var best: SVGLogicModelLayout?
    var bestWidth = Double.infinity
    for width in columnWidths {
      let layout = SVGLogicModelLayout(content, columnWidth: width, frame: frame)
      let sheetWidth = max(layout.size.width, layout.size.height * ratio)
      if sheetWidth < bestWidth { (best, bestWidth) = (layout, sheetWidth) }
      // Wider columns would only make it wider.
      if layout.size.width >= layout.size.height * ratio { break }
    }
    var layout = best ?? SVGLogicModelLayout(content, columnWidth: naturalColumnWidth, frame: frame)
    layout.fill(width: bestWidth, height: bestWidth / ratio, frame)
    layout.points = millimetres.width / bestWidth / 25.4 * 72
    return layout
  }

  private mutating func fill(width: Double, height: Double, _ frame: SVGFrame) {
    size.width = width
    let used = arrange(frame)
    size.height = height
    let spare = max(height - used, 0)
    guard spare > 0 else { return }
    _ = arrange(frame, spare: min(spare, 0.8 * columnBand.height))
  }

  // MARK: From above to below

  /// Places everything for the present width; returns the height.
  private mutating func arrange(_ frame: SVGFrame, spare: Double = 0) -> Double {
    var y = frame.heading(width: size.width).height
    problemBand = strip(content.problems, at: &y)
    let stacks = content.columns.map { stackHeight($0) }
    let tallest = stacks.max() ?? 0
    let lanes = laneCount > 0 ? Double(min(laneCount, 60)) * Self.laneHeight + 12 : 0
    let inner = tallest + spare
    columnBand = Span(
      top: y, height: Self.plateHeight + 2 * SVGMetrics.bandPadding + inner + lanes)
    laneTop = y + Self.plateHeight + SVGMetrics.bandPadding + inner + 10
    let width = 5 * columnWidth + 4 * Self.gap
    left = (size.width - width) / 2
    for (number, column) in content.columns.enumerated() {
      place(column, number: number, top: y + Self.plateHeight + SVGMetrics.bandPadding, room: inner)
    }
    y += columnBand.height
    if !content.assumptions.isEmpty { y += SVGMetrics.bandPadding }
    assumptionBand = strip(content.assumptions, at: &y)
    if assumptionBand != nil { y -= SVGMetrics.bandPadding }
    return y + frame.footer(width: size.width).height
  }

  private func stackHeight(_ boxes: [Int]) -> Double {
    boxes.reduce(0) { $0 + height(of: $1, width: columnWidth) } + Self.boxGap
      * Double(max(boxes.count - 1, 0))
  }

  /// The boxes of a column, evenly in the room there is.
  private mutating func place(_ boxes: [Int], number: Int, top: Double, room: Double) {
    let spare = room - stackHeight(boxes)
    let growth = min(spare / Double(boxes.count + 1), 60)
    var y = top + (spare - growth * Double(max(boxes.count - 1, 0))) / 2
    for box in boxes {
      places[box] = Place(
        x: columnX(number), y: y, width: columnWidth, height: height(of: box, width: columnWidth))
      y += places[box].height + Self.boxGap + growth
    }
  }

  /// The left side of a column.
  func columnX(_ number: Int) -> Double { left + Double(number) * (columnWidth + Self.gap) }

  /// A band of boxes side by side, in as many rows as it takes.
  private mutating func strip(_ boxes: [Int], at y: inout Double) -> Span? {
    guard !boxes.isEmpty else { return nil }
    let first = SVGMetrics.margin + SVGMetrics.plateWidth + SVGMetrics.plateGap
    let room = size.width - SVGMetrics.margin - SVGMetrics.bandPadding - first
    // As many beside each other as there are, unless they became too narrow.
    let perRow = max(min(boxes.count, Int((room + Self.boxGap) / (200 + Self.boxGap))), 1)
    let rows = (boxes.count + perRow - 1) / perRow
    let inRow = (boxes.count + rows - 1) / rows
    let width = min((room - Self.boxGap * Double(inRow - 1)) / Double(inRow), 520)
    let top = y
    y += SVGMetrics.bandPadding
    for start in stride(from: 0, to: boxes.count, by: inRow) {
      let row = boxes[start..<min(start + inRow, boxes.count)]
      let height = row.map { self.height(of: $0, width: width) }.max() ?? 0
      for (number, box) in row.enumerated() {
        places[box] = Place(
          x: first + Double(number) * (width + Self.boxGap), y: y, width: width, height: height)
      }
      y += height + SVGMetrics.bandPadding
    }
    let span = Span(top: top, height: y - top)
    y += SVGMetrics.bandPadding
    return span
  }

  // MARK: Boxes

  private static func inner(_ width: Double) -> Double { width - 26 }

  func labelLines(of box: SVGLogicModelContent.Box, width: Double) -> [MeasuredTexts.Line] {
    let badges = box.badges.reduce(0) { $0 + $1.width + 4 }
    let room = max(Self.inner(width) - badges, 40)
    return content.texts.lines(of: box.label, width: SVGMetrics.units(room, size: Self.label.size))
  }

  func textLines(of box: SVGLogicModelContent.Box, width: Double) -> [MeasuredTexts.Line] {
    content.texts.lines(of: box.text, width: SVGMetrics.units(Self.inner(width), size: Self.text.size))
  }

  func answerLines(of box: SVGLogicModelContent.Box, width: Double) -> [MeasuredTexts.Line] {
    content.texts.lines(of: box.answers, width: SVGMetrics.units(Self.inner(width), size: Self.answers.size))
  }

  private func height(of number: Int, width: Double) -> Double {
    let box = content.boxes[number]
    let labels = max(labelLines(of: box, width: width).count, box.badges.isEmpty ? 0 : 1)
    return 20 + Self.label.lineHeight * Double(labels)
      + Self.text.lineHeight * Double(textLines(of: box, width: width).count)
      + Self.answers.lineHeight * Double(answerLines(of: box, width: width).count)
      + (box.answers.isEmpty ? 0 : 4)
  }
}
