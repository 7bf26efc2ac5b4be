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
