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
  /// How many of the narrowest boxes have room beside each other.
  private let mostBeside: Int

  /// No sheet of paper has room for more boxes than this, be they the smallest: an A0 for 29 beside and 45 above each other.
  private static let mostBoxes = 29 * mostLevels
  private static let mostLevels = 45
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
    let points = SVGPrintSize.minimumOfIndicators / SVGMetrics.indicator.size
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

  // MARK: Families that are wider than a sheet

  /// How a sheet of a family shows the parent.
  private enum ParentForm {
    /// In full, on the first sheet there is.
    case full
    /// Again, without its indicators.
    case short
    /// Not at all: there are several roots, or not even one child has room below it.
    case absent
  }

  /// Some neighbouring children on one sheet.
  private struct Group {
    var form: ParentForm
    var range: Range<Int>
  }

  /// A family, some of whose children are drawn with all that is below them.
  private struct Family {
    let parent: Int?
    let children: [Int]
    /// Whether the parent is on a sheet before in full.
    let isContinued: Bool
    /// The children whose branches are drawn where they are.
    var whole: [Bool]
  }

  /// The sheets of children that do not fit on one, each with the parent above them.
  ///
  /// A child is drawn with its whole branch where that fits; otherwise its branch goes on on sheets of its own.
  private mutating func shared(_ children: [Int], below parent: Int?, isContinued: Bool) -> [SVGSheetPlan] {
    var family = Family(
      parent: parent, children: children, isContinued: isContinued,
      whole: children.map { sizes[$0] == 1 })
    let form: ParentForm = parent == nil ? .absent : isContinued ? .short : .full
    for place in children.indices where !family.whole[place] {
      guard sizes[children[place]] <= Self.mostBoxes, heights[children[place]] <= Self.mostLevels else {
        continue
      }
      family.whole[place] = true
      family.whole[place] = fits(sheet(of: family, Group(form: form, range: place..<place + 1)))
    }
    let groups = groups(of: family)
    return (evenGroups(groups, of: family) ?? groups).map { sheet(of: family, $0) }
  }

  /// As many children as fit on each sheet, in their order.
  private func groups(of family: Family) -> [Group] {
    var groups: [Group] = []
    var next = 0
    if family.parent != nil, !family.isContinued {
      next = mostChildren(of: family, from: 0, .full)
      groups.append(Group(form: .full, range: 0..<next))
    }
    while next < family.children.count {
      var form = family.parent == nil ? ParentForm.absent : .short
      var count = mostChildren(of: family, from: next, form)
      if count == 0, form == .short {
        form = .absent
        count = mostChildren(of: family, from: next, form)
      }
      // A box that does not fit alone is drawn too small rather than cut.
      groups.append(Group(form: form, range: next..<next + max(count, 1)))
      next += max(count, 1)
    }
    return groups
  }

  /// How many children from a place on fit on a sheet.
  private func mostChildren(of family: Family, from place: Int, _ form: ParentForm) -> Int {
    var fitting = 0
    var tooMany = min(family.children.count - place, mostBeside) + 1
    // The first trial is of one child, for often not many more fit.
    var trial = 1
    while tooMany - fitting > 1 {
      if fits(sheet(of: family, Group(form: form, range: place..<place + trial))) {
        fitting = trial
      } else {
        tooMany = trial
      }
      trial = (fitting + tooMany) / 2
    }
    return fitting
  }

  /// As many groups with about as many children each, when they fit.
  private func evenGroups(_ groups: [Group], of family: Family) -> [Group]? {
    guard groups.count > 1, groups.allSatisfy({ !$0.range.isEmpty }) else { return nil }
    let count = family.children.count
    var even = groups
    for place in groups.indices {
      even[place].range = place * count / groups.count..<(place + 1) * count / groups.count
    }
    return even.allSatisfy { fits(sheet(of: family, $0)) } ? even : nil
  }

  private func sheet(of family: Family, _ group: Group) -> SVGSheetPlan {
    var plan = SVGSheetPlan(boxes: [], parents: [])
    if let parent = family.parent, group.form != .absent {
      plan.boxes.append(parent)
      plan.parents.append(-1)
    }
    for place in group.range {
      let child = family.children[place]
      let first = plan.boxes.count
      for box in child..<child + (family.whole[place] ? Int(sizes[child]) : 1) {
        plan.parents.append(
          box > child
            ? content.parents[box] + Int32(truncatingIfNeeded: first - child) : group.form == .absent ? -1 : 0
        )
        plan.boxes.append(box)
      }
    }
    plan.isFirstShort = group.form == .short
    if group.form != .full { plan.branch = family.parent }
    if group.range.count < family.children.count, !group.range.isEmpty {
      let range = group.range.lowerBound + 1...group.range.upperBound
      plan.members = (range, family.children.count, areRoots: family.parent == nil)
    }
    if group.form == .full, let parent = family.parent { plan.continuations[parent] = 2...2 }
    return plan
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
  private func fits(_ plan: SVGSheetPlan) -> Bool {
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
