/// A drawing spread over as many sheets as it takes to be read on paper.
public struct SVGSheets: Sendable, Hashable {
  /// The sheets: the overview first, then one per branch, in the order of the document from above to below.
  public let sheets: [SVGSheet]

  /// Whether there is more than one.
  public var isSplit: Bool { sheets.count > 1 }

  /// Whether the text of every sheet is large enough on its page.
  public var isReadable: Bool { sheets.allSatisfy(\.isReadable) }
}

extension PerformanceTree {
  /// Draws the tree on one sheet, or where its text would be too small on that, on several.
  ///
  /// The first sheet is an overview of the upper levels; a box whose branch goes on elsewhere names the sheet, and that
  /// one names the first. Branches that do not fit are split again, down to one sasaran with those directly below it,
  /// which is drawn too small rather than cut. On ``SVGDiagram/Page/natural`` there is one sheet. O(n).
  public func sheets(as format: SVGDiagram) -> SVGSheets {
    var split = SVGTreeSplit(SVGTreeContent(columns, as: format))
    let plans = split.plans()
    return SVGSheets(sheets: plans.map { SVGTreeSheet(split.content, $0).drawn() })
  }
}

/// Which boxes go on which sheet.
struct SVGTreeSplit {
  let content: SVGTreeContent
  /// How many boxes a branch has.
  private var sizes: [Int32]
  private var depths: [Int32]
  /// How many levels a branch has.
  private var heights: [Int32]
  /// Whether the branch of a box fits on a sheet, as far as that is known.
  private var fittingBranches: [Int: Bool] = [:]

  /// No sheet of paper has room for more boxes than this: an A0 for some 29 beside and 20 above each other.
  private static let mostBoxes = 600
  private static let mostLevels = 45

  init(_ content: SVGTreeContent) {
    self.content = content
    sizes = Array(repeating: 1, count: content.boxes.count)
    depths = Array(repeating: 0, count: content.boxes.count)
    heights = sizes
    for (box, parent) in content.parents.enumerated() where parent >= 0 {
      depths[box] = depths[Int(parent)] + 1
    }
    for (box, parent) in content.parents.enumerated().reversed() where parent >= 0 {
      sizes[Int(parent)] += sizes[box]
      heights[Int(parent)] = max(heights[Int(parent)], heights[box] + 1)
    }
  }

  /// The sheets, numbered.
  mutating func plans() -> [SVGSheetPlan] {
    let whole = SVGSheetPlan(content)
    let rootCount = depths.count { $0 == 0 }
    guard content.format.page.millimetres != nil, !fits(whole) else { return [whole] }
    var plans = [overview(of: content.boxes.indices, least: rootCount > 1 ? 0 : 1, isFirst: true)]
    // Sheets add further ones to the end of the list.
    var next = 0
    while next < plans.count {
      for box in openEnds(of: plans[next]) {
        plans[next].continuations[box] = plans.count + 1
        var plan = branch(of: box)
        plan.number = plans.count + 1
        plan.continuedFrom = next + 1
        plans.append(plan)
      }
      next += 1
    }
    for place in plans.indices { plans[place].count = plans.count }
    return plans
  }

  // MARK: Branches

  /// The sheet of a box and what is below it, as far as it fits.
  private mutating func branch(of box: Int) -> SVGSheetPlan {
    let range = box..<box + Int(sizes[box])
    if fitsWhole(box) { return plan(of: range, levels: nil) }
    return overview(of: range, least: 1, isFirst: false)
  }

  /// As many levels as fit, or fewer when the branches below those fit on a sheet each.
  private mutating func overview(of range: Range<Int>, least: Int32, isFirst: Bool) -> SVGSheetPlan {
    func fits(_ plan: SVGSheetPlan) -> Bool {
      var plan = plan
      if !isFirst { plan.continuedFrom = 1 }
      return self.fits(plan)
    }
    var levels = least
    while case let more = plan(of: range, levels: levels + 1), more.boxes.count < range.count, fits(more) {
      levels += 1
    }
    for fewer in least..<levels {
      let candidate = plan(of: range, levels: fewer)
      if openEnds(of: candidate).allSatisfy({ fitsWhole($0) }) { return candidate }
    }
    return plan(of: range, levels: levels)
  }

  /// The boxes of a range, which are in the order of the document, down to some levels below the first.
  private func plan(of range: Range<Int>, levels: Int32?) -> SVGSheetPlan {
    var plan = SVGSheetPlan(boxes: [], parents: [])
    guard let first = range.first else { return plan }
    let top = depths[first]
    // The box at hand of each depth.
    var path: [Int32] = []
    var box = first
    while box < range.upperBound {
      let depth = Int(depths[box] - top)
      path.removeSubrange(min(depth, path.count)...)
      plan.parents.append(path.last ?? -1)
      path.append(Int32(truncatingIfNeeded: plan.boxes.count))
      plan.boxes.append(box)
      box += levels.map { depth >= Int($0) } ?? false ? Int(sizes[box]) : 1
    }
    return plan
  }

  /// The boxes of a sheet whose children are not on it.
  private func openEnds(of plan: SVGSheetPlan) -> [Int] {
    var hasChild = Array(repeating: false, count: plan.boxes.count)
    for parent in plan.parents where parent >= 0 { hasChild[Int(parent)] = true }
    return plan.boxes.enumerated().filter { !hasChild[$0.offset] && sizes[$0.element] > 1 }.map(\.element)
  }

  // MARK: Fitting

  private mutating func fitsWhole(_ box: Int) -> Bool {
    if let known = fittingBranches[box] { return known }
    guard sizes[box] <= Self.mostBoxes, heights[box] <= Self.mostLevels else { return false }
    var plan = plan(of: box..<box + Int(sizes[box]), levels: nil)
    plan.continuedFrom = 1
    let answer = fits(plan)
    fittingBranches[box] = answer
    return answer
  }

  private func fits(_ plan: SVGSheetPlan) -> Bool {
    guard plan.boxes.count <= Self.mostBoxes else { return false }
    var plan = plan
    plan.number = 2
    plan.count = 2
    for box in openEnds(of: plan) { plan.continuations[box] = 2 }
    return SVGTreeSheet(content, plan).printSize(on: content.format.page).isReadable
  }
}
