/// How the texts of a box are broken into lines where boxes have some width.
struct SVGBoxText {
  private let content: SVGTreeContent
  let inner: Double
  /// How far the numbers of indicators stand in, so that marks of findings fit before them.
  let markIndent: Double

  /// The references that name another sheet.
  private let farChips: Set<Int>

  init(_ content: SVGTreeContent, boxWidth: Double, farChips: Set<Int> = []) {
    self.content = content
    self.farChips = farChips
    inner = boxWidth - 2 * SVGMetrics.boxPadding
    markIndent = content.format.findings == nil ? 0 : 10
  }

  /// The heights of a box. O(words).
  func heights(of box: SVGTreeContent.Box, hasReference: Bool, isShort: Bool = false) -> SVGBoxHeights {
    var heights = SVGBoxHeights()
    let lines = content.texts.lineCount(of: box.statement, width: Self.statementUnits(inner))
    heights.statement = SVGBoxHeights.statement(lines: lines)
    if hasReference { heights.reference = 30 }
    guard content.format.detail == .full else { return heights }
    heights.header = 30 + SVGMetrics.header.lineHeight * Double(max(headerLineCount(of: box), 1) - 1)
    guard !isShort else { return heights }
    if !box.items.isEmpty {
      let indent = itemIndent(count: box.items.count)
      heights.items = 32 + 3 * Double(box.items.count - 1)
      for item in content.items[box.items] {
        heights.items +=
          SVGMetrics.indicator.lineHeight
          * Double(max(content.texts.lineCount(of: item.name, width: nameUnits(indent)), 1))
        heights.items +=
          SVGMetrics.target.lineHeight
          * Double(content.texts.lineCount(of: item.targets, width: targetUnits(indent)))
      }
    }
    if !box.chips.isEmpty {
      heights.chips = 8 + 4 * Double(box.chips.count - 1)
      for chip in box.chips { heights.chips += chipHeight(chip) + 2 }
    }
    return heights
  }

  /// How high a reference is, with a line for the number of a sheet where the last one has no room for it.
  func chipHeight(_ chip: Int) -> Double {
    var count = 0
    var last = 0
    content.texts.forEachLine(of: content.chips[chip].text, width: chipUnits) {
      count += 1
      last = $0.width
    }
    if farChips.contains(chip), last + Self.sheetUnits > chipUnits { count += 1 }
    return SVGMetrics.chip.lineHeight * Double(count) + 6
  }

  /// What the number of a sheet takes of the line of a reference, in thousandths of its size: "  → hlm. 88888".
  private static let sheetUnits = 8_200

  // MARK: Widths in thousandths of the font size

  private var headerUnits: Int { SVGMetrics.units(inner, size: SVGMetrics.header.size) }

  /// The width of the lines of a statement in a box that is `inner` wide within.
  static func statementUnits(_ inner: Double) -> Int {
    SVGMetrics.units(inner, size: SVGMetrics.statement.size)
  }

  private func nameUnits(_ indent: Double) -> Int {
    SVGMetrics.units(inner - indent, size: SVGMetrics.indicator.size)
  }
  private func targetUnits(_ indent: Double) -> Int {
    SVGMetrics.units(inner - indent, size: SVGMetrics.target.size)
  }
  private var chipUnits: Int { SVGMetrics.units(inner - 16, size: SVGMetrics.chip.size) }

  // MARK: Header

  /// What badges take of the first line, in thousandths of the header's size.
  private func badgeUnits(of box: SVGTreeContent.Box) -> Int {
    guard !box.badges.isEmpty else { return 0 }
    let width = box.badges.reduce(0) { $0 + $1.width + 4 }
    return Int(width * 1_000 / SVGMetrics.header.size)
  }

  private static let gapBehindCode = 620

  /// Code and owner one behind the other; the first line leaves room for badges.
  func headerLines(
    of box: SVGTreeContent.Box
  ) -> (code: [MeasuredTexts.Line], owner: [MeasuredTexts.Line], ownerIndent: Double) {
    let code = content.texts.lines(of: box.code, width: codeUnits(of: box))
    let indent = ownerIndent(of: box, behind: code.last?.width, isFirst: code.count < 2)
    let owner = content.texts.lines(of: box.owner, width: headerUnits, indent: indent.reserved)
    return (code, owner, SVGMetrics.length(indent.shown, size: SVGMetrics.header.size))
  }

  private func codeUnits(of box: SVGTreeContent.Box) -> Int {
    max(headerUnits - badgeUnits(of: box), headerUnits / 3)
  }

  private func ownerIndent(
    of box: SVGTreeContent.Box, behind width: Int?, isFirst: Bool
  ) -> (shown: Int, reserved: Int) {
    let shown = width.map { $0 + Self.gapBehindCode } ?? 0
    return (shown, shown + (isFirst ? badgeUnits(of: box) : 0))
  }

  private func headerLineCount(of box: SVGTreeContent.Box) -> Int {
    var codeCount = 0
    var last: Int?
    content.texts.forEachLine(of: box.code, width: codeUnits(of: box)) {
      codeCount += 1
      last = $0.width
    }
    let indent = ownerIndent(of: box, behind: last, isFirst: codeCount < 2)
    let ownerCount = content.texts.lineCount(of: box.owner, width: headerUnits, indent: indent.reserved)
    return max(codeCount, 1) + max(ownerCount, 1) - 1
  }

  // MARK: Statement, indicators, references

  func statementLines(of box: SVGTreeContent.Box) -> [MeasuredTexts.Line] {
    content.texts.balancedLines(of: box.statement, width: Self.statementUnits(inner))
  }

  /// How far the indicators of a box stand in: behind the mark of a finding and the longest number.
  func itemIndent(count: Int) -> Double {
    let digits = Double(String(count).utf8.count)
    return markIndent + SVGMetrics.hangingIndent + max(digits - 1, 0) * 7.6
  }

  func nameLines(of item: SVGTreeContent.Item, indent: Double) -> [MeasuredTexts.Line] {
    content.texts.lines(of: item.name, width: nameUnits(indent))
  }

  func targetLines(of item: SVGTreeContent.Item, indent: Double) -> [MeasuredTexts.Line] {
    content.texts.lines(of: item.targets, width: targetUnits(indent))
  }

  func chipLines(of chip: SVGTreeContent.Chip) -> [MeasuredTexts.Line] {
    content.texts.lines(of: chip.text, width: chipUnits)
  }
}
