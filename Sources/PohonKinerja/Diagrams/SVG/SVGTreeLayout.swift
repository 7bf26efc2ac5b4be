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

  fileprivate init(
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

/// A sheet with boxes of one width.
private struct SVGTreeTrial {
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

/// A sheet whose boxes stand side by side, before it is known how wide they are.
struct SVGTreeArrangement {
  private let content: SVGTreeContent
  private let plan: SVGSheetPlan
  private let tree: TidyTree
  private let bandOfBox: [Int32]
  private let ranks: [Int]
  private let plates: [SVGPlate]
  private let farChips: Set<Int>
  /// What was measured for a width of the boxes; every page is tried with some.
  private var bandsByWidth: [Double: [SVGTreeLayout.Band]] = [:]

  init(_ content: SVGTreeContent, _ plan: SVGSheetPlan) {
    self.content = content
    self.plan = plan
    farChips = plan.farChips(of: content)
    let (bands, used) = LevelRows.bands(of: plan.boxes.map { content.ranks[$0] })
    bandOfBox = bands
    tree = TidyTree(parents: plan.parents, bands: bands)
    ranks = used.map(Int.init)
    plates = SVGPlate.plates(ofRanks: ranks, in: content.columns.header.cascade)
  }

  /// The sheet for a page, with the boxes of the width that makes its print the largest.
  mutating func layout(for page: SVGDiagram.Page, frame: SVGFrame) -> SVGTreeLayout {
    guard let millimetres = page.millimetres else {
      let bands = bands(boxWidth: SVGMetrics.naturalBoxWidth)
      return SVGTreeLayout(natural: bands, bandOfBox: bandOfBox, tree, frame)
    }
    let ratio = millimetres.width / millimetres.height
    let trial = bestTrial(ratio: ratio, frame)
    let points = millimetres.width / trial.sheetWidth / 25.4 * 72
    return SVGTreeLayout(
      trial, width: trial.sheetWidth, height: trial.sheetWidth / ratio, points: points, bandOfBox: bandOfBox,
      tree, frame)
  }

  /// Wider boxes are lower: the sheet fits its page best where it turns from too high to too wide.
  private mutating func bestTrial(ratio: Double, _ frame: SVGFrame) -> SVGTreeTrial {
    let widths = Array(SVGMetrics.boxWidths)
    var best = trial(boxWidth: widths[0], ratio: ratio, frame)
    var tooHigh = -1
    var tooWide = widths.count
    if best.leastWidth >= best.widthByHeight { tooWide = 0 } else { tooHigh = 0 }
    while tooWide - tooHigh > 1 {
      let middle = (tooWide + tooHigh) / 2
      let trial = trial(boxWidth: widths[middle], ratio: ratio, frame)
      if trial.leastWidth >= trial.widthByHeight { tooWide = middle } else { tooHigh = middle }
      if trial.sheetWidth < best.sheetWidth { best = trial }
    }
    // Where a small tree has room to spare, its boxes may as well be wider.
    while let next = widths.first(where: { $0 > best.boxWidth && $0 <= 320 }) {
      let trial = trial(boxWidth: next, ratio: ratio, frame)
      guard trial.sheetWidth <= best.sheetWidth else { break }
      best = trial
    }
    return best
  }

  private mutating func trial(boxWidth: Double, ratio: Double, _ frame: SVGFrame) -> SVGTreeTrial {
    SVGTreeTrial(boxWidth: boxWidth, bands: bands(boxWidth: boxWidth), tree, ratio: ratio, frame)
  }

  private mutating func bands(boxWidth: Double) -> [SVGTreeLayout.Band] {
    if let known = bandsByWidth[boxWidth] { return known }
    let bands = measuredBands(boxWidth: boxWidth)
    bandsByWidth[boxWidth] = bands
    return bands
  }

  private func measuredBands(boxWidth: Double) -> [SVGTreeLayout.Band] {
    var bands = zip(ranks, plates).map { rank, plate in
      SVGTreeLayout.Band(plate: plate, rank: rank, heights: SVGBoxHeights())
    }
    let text = SVGBoxText(content, boxWidth: boxWidth, farChips: farChips)
    for (place, box) in plan.boxes.enumerated() {
      let heights = text.heights(
        of: content.boxes[box], hasReference: plan.hasReference(at: place), isShort: plan.isShort(at: place))
      bands[Int(bandOfBox[place])].heights.grow(to: heights)
    }
    return bands
  }
}
