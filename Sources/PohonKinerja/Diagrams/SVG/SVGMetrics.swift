/// The measures of a sheet, in units of its view box.
enum SVGMetrics {
  /// The widths of boxes that are tried.
  static let boxWidths = (22...46).map { Double($0) * 10 }
  /// The width of boxes where no page asks for another.
  static let naturalBoxWidth = 300.0
  static let columnGap = 20.0
  static let margin = 36.0
  static let plateWidth = 124.0
  static let plateGap = 20.0
  static let bandPadding = 12.0
  static let bandGap = 24.0
  /// How much the gap between two bands grows at most where a page has room.
  static let largestGrowthOfGap = 30.0
  static let boxRadius = 8.0
  static let bandRadius = 10.0
  static let boxPadding = 14.0
  /// The narrowest sheet; a lone box is not blown up to fill a wall.
  static let smallestSheetWidth = 1_000.0

  static let header = SVGWriter.Style(size: 13, lineHeight: 17, colour: .white)
  static let statement = SVGWriter.Style(
    size: 15.5, lineHeight: 20, colour: .ink, weight: .bold, isCentred: true)
  static let caption = SVGWriter.Style(
    size: 11.5, lineHeight: 16, colour: .muted, weight: .bold, tracking: 0.4)
  static let indicator = SVGWriter.Style(size: 13.5, lineHeight: 18, colour: .ink)
  static let target = SVGWriter.Style(size: 12.5, lineHeight: 17, colour: .muted)
  static let chip = SVGWriter.Style(size: 12, lineHeight: 15, colour: .ink)
  static let badge = SVGWriter.Style(size: 12, lineHeight: 16, colour: .ink, weight: .bold, isCentred: true)
  static let footer = SVGWriter.Style(size: 12, lineHeight: 15, colour: .muted)
  static let note = SVGWriter.Style(size: 12, lineHeight: 15, colour: .ink, weight: .bold)
  static let title = SVGWriter.Style(size: 30, lineHeight: 36, colour: .ink, weight: .bold, tracking: 0.5)
  static let name = SVGWriter.Style(size: 17, lineHeight: 24, colour: .muted)
  static let part = SVGWriter.Style(size: 15, lineHeight: 20, colour: .ink)
  static let aside = SVGWriter.Style(size: 13, lineHeight: 20, colour: .muted, isAtRight: true)
  static let plateTitle = SVGWriter.Style(size: 13, lineHeight: 17, colour: .white, isCentred: true)

  /// How far indicators stand behind their number.
  static let hangingIndent = 20.0

  /// The thousandths of a font size that a line of some width is filled with. Widths of letters are exact to a per cent;
  /// three per cent stay free.
  static func units(_ width: Double, size: Double) -> Int {
    max(Int(width * 970 / size), 1)
  }

  /// The length of thousandths of a font size.
  static func length(_ units: Int, size: Double) -> Double {
    Double(units) * size / 1_000
  }
}
