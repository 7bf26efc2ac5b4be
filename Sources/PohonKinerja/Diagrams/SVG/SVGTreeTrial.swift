/// A sheet with boxes of one width.
struct SVGTreeTrial {
  var boxWidth: Double
  var bands: [SVGTreeLayout.Band]
  var heading: Double
  var height: Double
  /// The least width of the sheet, and the width at which its height fits the page.
  var leastWidth: Double
  var widthByHeight: Double

  var sheetWidth: Double { max(leastWidth, widthByHeight) }

  init(
    boxWidth: Double, bands: [SVGTreeLayout.Band], _ tree: TidyTree, ratio: Double?, _ frame: SVGFrame
  ) {
    self.boxWidth = boxWidth
    self.bands = bands
    let boxes = tree.width * (boxWidth + SVGMetrics.columnGap) - SVGMetrics.columnGap
    leastWidth = max(
      2 * SVGMetrics.margin + SVGMetrics.plateWidth + 2 * SVGMetrics.plateGap + max(boxes, 0),
      SVGMetrics.smallestSheetWidth)
    heading = frame.heading(width: leastWidth).height
    let height =
      heading + frame.footer(width: leastWidth).height + bands.reduce(0) { $0 + $1.naturalHeight }
      + SVGMetrics.bandGap * Double(max(bands.count - 1, 0))
    self.height = height
    widthByHeight = ratio.map { height * $0 } ?? 0
  }
}
