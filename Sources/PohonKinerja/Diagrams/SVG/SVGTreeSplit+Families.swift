/// Families that are wider than a sheet, and are shared out over several.
extension SVGTreeSplit {
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
  mutating func shared(_ children: [Int], below parent: Int?, isContinued: Bool) -> [SVGSheetPlan] {
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
}
