/// Which boxes go on which sheet.
struct SVGTreeSplit {
  let content: SVGTreeContent
  /// How many boxes a branch has.
  private(set) var sizes: [Int32]
  private var depths: [Int32]
  /// How many levels a branch has.
  private(set) var heights: [Int32]
  /// Whether the branch of a box fits on a sheet, as far as that is known.
  private var fittingBranches: [Int: Bool] = [:]
  /// How many of the narrowest boxes have room beside each other.
  let mostBeside: Int

  /// No sheet of paper has room for more boxes than this, be they the smallest: an A0 for 29 beside and 45 above each other.
  static let mostBoxes = 29 * mostLevels
  static let mostLevels = 45
  /// A number of a sheet that takes as much room as any.
  private static let widestNumber = 88_888

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
    let points = SVGPrintSize.minimumOfIndicators / SVGPrintSize.decisiveSize(content.format.detail)
    let width = (content.format.page.millimetres?.width ?? 0) / 25.4 * 72 / points
    mostBeside = Int(width / ((SVGMetrics.boxWidths.first ?? 1) + SVGMetrics.columnGap)) + 1
  }

  /// The sheets, numbered.
  mutating func plans() -> [SVGSheetPlan] {
    let whole = SVGSheetPlan(content)
    guard content.format.page.millimetres != nil, content.boxes.count > 1, !fits(whole) else {
      return [whole]
    }
    var plans = upperSheets()
    // Sheets add further ones to the end of the list.
    var next = 0
    while next < plans.count {
      for box in openEnds(of: plans[next]) {
        let sheets = self.sheets(ofBranch: box)
        plans[next].continuations[box] = plans.count + 1...plans.count + sheets.count
        for var sheet in sheets {
          sheet.continuedFrom = next + 1
          plans.append(sheet)
        }
      }
      next += 1
    }
    for place in plans.indices {
      plans[place].number = place + 1
      plans[place].count = plans.count
    }
    nameSheetsOfOthers(in: &plans)
    return plans
  }

  /// The sheets that begin at the roots: an overview, or where not even the roots and what is directly below a single one
  /// fit on a sheet, several that share them.
  private mutating func upperSheets() -> [SVGSheetPlan] {
    let roots = depths.indices.filter { depths[$0] == 0 }
    if let overview = overview(of: content.boxes.indices, least: roots.count > 1 ? 0 : 1, branch: nil) {
      return [overview]
    }
    guard roots.count == 1 else { return shared(roots, below: nil, isContinued: false) }
    var sheets = shared(children(of: roots[0]), below: roots[0], isContinued: false)
    if sheets.count > 1 {
      sheets[0].continuations[roots[0]] = 2...sheets.count
      for place in sheets.indices.dropFirst() { sheets[place].continuedFrom = 1 }
    } else {
      sheets[0].continuations = [:]
    }
    return sheets
  }

  /// The sheets of a box that stands on another one, and of what is below it, as far as that fits.
  private mutating func sheets(ofBranch box: Int) -> [SVGSheetPlan] {
    let range = branchRange(of: box)
    if fitsWhole(box) {
      var plan = plan(of: range, levels: nil)
      plan.branch = box
      return [plan]
    }
    if let overview = overview(of: range, least: 1, branch: box) { return [overview] }
    return shared(children(of: box), below: box, isContinued: true)
  }

  // MARK: Overviews

  /// As many levels as fit, or fewer when the branches below those fit on a sheet each; `nil` when the least do not fit.
  private mutating func overview(of range: Range<Int>, least: Int32, branch: Int?) -> SVGSheetPlan? {
    func plan(_ levels: Int32) -> SVGSheetPlan {
      var plan = self.plan(of: range, levels: levels)
      plan.branch = branch
      return plan
    }
    guard fits(plan(least)) else { return nil }
    var levels = least
    while case let more = plan(levels + 1), more.boxes.count < range.count, fits(more) { levels += 1 }
    for fewer in least..<levels {
      let candidate = plan(fewer)
      if openEnds(of: candidate).allSatisfy({ fitsWhole($0) }) { return candidate }
    }
    return plan(levels)
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

  private func branchRange(of box: Int) -> Range<Int> { box..<box + Int(sizes[box]) }

  private func children(of box: Int) -> [Int] {
    var children: [Int] = []
    var child = box + 1
    while child < box + Int(sizes[box]) {
      children.append(child)
      child += Int(sizes[child])
    }
    return children
  }

  /// The boxes of a sheet whose children are on no sheet yet.
  private func openEnds(of plan: SVGSheetPlan) -> [Int] {
    var hasChild = Array(repeating: false, count: plan.boxes.count)
    for parent in plan.parents where parent >= 0 { hasChild[Int(parent)] = true }
    return plan.boxes.indices.filter { place in
      let box = plan.boxes[place]
      return !hasChild[place] && sizes[box] > 1 && plan.continuations[box] == nil
    }.map { plan.boxes[$0] }
  }

  // MARK: Fitting

  private mutating func fitsWhole(_ box: Int) -> Bool {
    if let known = fittingBranches[box] { return known }
    guard sizes[box] <= Self.mostBoxes, heights[box] <= Self.mostLevels else { return false }
    var plan = plan(of: branchRange(of: box), levels: nil)
    plan.branch = box
    let answer = fits(plan)
    fittingBranches[box] = answer
    return answer
  }

  /// Whether the text of a sheet is large enough, whatever the numbers of the sheets will be.
  func fits(_ plan: SVGSheetPlan) -> Bool {
    guard plan.boxes.count <= Self.mostBoxes else { return false }
    var plan = plan
    if plan.boxes.count < content.boxes.count || plan.branch != nil {
      plan.count = Self.widestNumber
      if plan.branch != nil {
        plan.number = Self.widestNumber
        plan.continuedFrom = Self.widestNumber
      }
      for box in openEnds(of: plan) { plan.continuations[box] = Self.widestNumber...Self.widestNumber }
    }
    var sheet = SVGTreeSheet(content, plan)
    return sheet.printSize(on: content.format.page).isReadable
  }

  // MARK: References

  /// Says on each sheet where the other ends of its references are.
  private func nameSheetsOfOthers(in plans: inout [SVGSheetPlan]) {
    guard content.hasReferencesWithin else { return }
    var homes: [Row: Int] = [:]
    for plan in plans {
      for place in plan.boxes.indices where !plan.isShort(at: place) {
        let row = content.boxes[plan.boxes[place]].row
        if homes[row] == nil { homes[row] = plan.number }
      }
    }
    for place in plans.indices {
      for chip in plans[place].farChips(of: content) {
        if let other = content.chips[chip].other { plans[place].sheetsOfOthers[other] = homes[other] }
      }
    }
  }
}
