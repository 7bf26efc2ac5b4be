/// Where everything on a sheet of a tree stands.
struct SVGTreeLayout {
  /// The width and height of the view box.
  let size: (width: Double, height: Double)
  let boxWidth: Double
  private(set) var bands: [Band]
  /// Where each band and its boxes begin and end, for those who need nothing else of it.
  private(set) var edges: [Edges] = []
  /// The band of each box of the sheet.
  let bandOfBox: [Int32]
  private let centres: [Double]
  private let left: Double
  /// Points of print that a unit of the view box has.
  let points: Double

  /// The boxes of one level.
  struct Band {
    let plate: SVGPlate
    let rank: Int
    var heights: SVGBoxHeights
    var top = 0.0
    var height = 0.0

    /// The height without what a page adds.
    var naturalHeight: Double {
      max(heights.total, plate.height) + 2 * SVGMetrics.bandPadding
    }

    var boxTop: Double { top + (height - heights.total) / 2 }
    var boxBottom: Double { boxTop + heights.total }
  }

  /// Where a band and its boxes begin and end.
  struct Edges {
    let top: Double
    let bottom: Double
    let boxTop: Double
    let boxHeight: Double

    var boxBottom: Double { boxTop + boxHeight }

    /// Where a line of a statement of some lines stands, where the box has nothing else.
    func baseline(ofLine line: Int, of count: Int) -> Double {
      let style = SVGMetrics.statement
      let top = boxTop + (boxHeight - style.lineHeight * Double(count)) / 2
      return top + 14.8 + Double(line) * style.lineHeight
    }
  }

  /// The middle of the gap below a band, where the lines to children go along.
  func bus(below band: Int) -> Double? {
    guard band + 1 < edges.count else { return nil }
    return (edges[band].bottom + edges[band + 1].top) / 2
  }

  /// The left side of a box.
  func x(of box: Int) -> Double { left + (centres[box] - 0.5) * (boxWidth + SVGMetrics.columnGap) }

  /// The middle of a box.
  func middle(of box: Int) -> Double { x(of: box) + boxWidth / 2 }

  /// A sheet as large as the drawing is.
  init(natural bands: [Band], bandOfBox: [Int32], _ tree: TidyTree, _ frame: SVGFrame) {
    let trial = SVGTreeTrial(
      boxWidth: SVGMetrics.naturalBoxWidth, bands: bands, tree, ratio: nil, frame)
    // 96 units are an inch.
    self.init(
      trial, width: trial.leastWidth, height: trial.height, points: 0.75, bandOfBox: bandOfBox, tree, frame)
  }

  init(
    _ trial: SVGTreeTrial, width: Double, height: Double, points: Double, bandOfBox: [Int32],
    _ tree: TidyTree,
    _ frame: SVGFrame
  ) {
    // A wider sheet may need fewer lines around the boxes.
    let heading = frame.heading(width: width).height
    let used = trial.height - trial.heading + heading
    size = (width, height)
    boxWidth = trial.boxWidth
    bands = trial.bands
    self.bandOfBox = bandOfBox
    self.points = points
    centres = tree.centres
    let first = SVGMetrics.margin + SVGMetrics.plateWidth + SVGMetrics.plateGap
    let last = size.width - SVGMetrics.margin - SVGMetrics.plateGap
    let boxes = tree.width * (boxWidth + SVGMetrics.columnGap) - SVGMetrics.columnGap
    left = first + max((last - first - boxes) / 2, 0)
    stack(from: heading, spare: max(height - used, 0))
  }

  /// Places the bands below each other. Where a page is higher than it has to be, the gaps grow a little, then the
  /// bands.
  private mutating func stack(from top: Double, spare: Double) {
    let gaps = Double(max(bands.count - 1, 0))
    let growth = gaps > 0 ? min(SVGMetrics.largestGrowthOfGap, 0.6 * spare / gaps) : 0
    let rest = (spare - growth * gaps) / Double(max(bands.count, 1))
    var y = top
    for place in bands.indices {
      let height = bands[place].naturalHeight
      bands[place].top = y
      bands[place].height = height + min(rest, 0.6 * height)
      y += bands[place].height + SVGMetrics.bandGap + growth
    }
    edges = bands.map {
      Edges(top: $0.top, bottom: $0.top + $0.height, boxTop: $0.boxTop, boxHeight: $0.heights.total)
    }
  }
}
