/// The cloning of a tree for another year.
struct Carrying {
  let year: Int
  let rule: CarryRule
  let baselines: LastYearFigures?
  private var carried: [CarriedIndicator] = []

  init(year: Int, rule: CarryRule, baselines: LastYearFigures?) {
    self.year = year
    self.rule = rule
    self.baselines = baselines
  }

  mutating func clone(of tree: PerformanceTree) -> CarriedTree {
    let columns = tree.columns
    let index = OccurrenceIndex(columns)
    var assembly = TreeAssembly(source: columns, header: columns.header)
    assembly.header.planYear = year
    var narrower: Period?
    if let period = columns.header.period, !period.years.contains(year) {
      narrower = period
      assembly.header.period = Period(min(period.from, year)...max(period.to, year))
    }
    var places = ContiguousArray(repeating: -1, count: columns.nodes.count)
    for row in columns.documentOrder() {
      let place = assembly.nodes.count
      places[Int(row)] = place
      let indicators = columns.indicatorRows(of: row).map { carry(index.version(ofIndicator: $0), at: $0) }
      assembly.nodes.append(
        TreeAssembly.Node(
          content: content(of: row, index), original: row, indicators: indicators.isEmpty ? nil : indicators))
      let parent = columns.nodes[row].parent
      if parent == .none {
        assembly.roots.append(place)
      } else {
        assembly.nodes[places[Int(parent)]].children.append(place)
      }
    }
    return CarriedTree(
      tree: PerformanceTree(assembly.columns().columns), indicators: carried, narrowerPeriod: narrower,
      year: year)
  }

  /// The sasaran, without the budgets of other years where those are left out.
  private func content(of row: Row, _ index: OccurrenceIndex) -> TreeAssembly.Content {
    guard rule.otherYears == .dropped else { return .row(row) }
    let version = index.version(of: row)
    let kept = version.draft.budget.entries.filter { $0.year == year }
    guard kept.count < version.draft.budget.entries.count else { return .row(row) }
    return .version(version.with(budget: Budget(kept)))
  }

  private mutating func carry(_ version: IndicatorVersion, at row: Row) -> IndicatorVersion {
    var indicator = version.value
    let (target, origin) = target(of: indicator)
    var targets = indicator.targets
    if rule.otherYears == .dropped {
      targets = Targets(targets.entries.filter { $0.year == nil || $0.year == year })
      indicator.trajectory = Trajectory(indicator.trajectory.entries.filter { $0.year == year })
    }
    if rule.targets == .none { targets = Targets(targets.entries.filter { $0.year != nil }) }
    let planned = targets[year]
    if let target {
      // A target without a year counts for every year, unless one has its own.
      if origin != .undated || planned != nil { targets.set(target, for: year) }
    } else if !usesPlan {
      targets = Targets(targets.entries.filter { $0.year != year })
    }
    if leavesQuartersOut(origin, planned: planned) {
      indicator.trajectory = Trajectory(indicator.trajectory.entries.filter { $0.year != year })
    }
    indicator.targets = targets
    let outcome = baselines?.outcome(of: row) ?? .left
    if case .carried(let baseline, _, _) = outcome { indicator.baseline = baseline }
    carried.append(
      CarriedIndicator(
        indicator: version.key.id, sasaran: version.sasaran.id, target: target, origin: origin,
        baselineOutcome: outcome))
    return IndicatorVersion(
      key: version.key, sasaran: version.sasaran, value: indicator, hasMadeID: version.hasMadeID)
  }

  /// Whether the rule takes what is planned for the year.
  private var usesPlan: Bool { rule.targets == .planned || rule.targets == .plannedOrLast }

  /// Whether the quarterly targets of the year were planned for another target than it has now, be it the same figure. Those
  /// beside a target without a year were planned for that.
  private func leavesQuartersOut(_ origin: CarriedIndicator.Origin, planned: Target?) -> Bool {
    guard !usesPlan else { return false }
    guard rule.targets == .last, planned == nil else { return true }
    return origin != .undated
  }

  private func target(of indicator: Indicator) -> (Target?, CarriedIndicator.Origin) {
    let targets = indicator.targets
    guard rule.targets != .none else { return (nil, .left) }
    if usesPlan, let planned = targets[year], planned.isFilledIn { return (planned, .planned) }
    let earlier = targets.entries.last { entry in
      (entry.year.map { $0 < year } ?? false) && entry.target.isFilledIn
    }
    let undated = targets.entries.first { $0.year == nil && $0.target.isFilledIn }
    // A year without a target of its own has what its quarters come to, which another year's would contradict.
    let hasQuarters = indicator.trajectory[year]?.contains { $0?.isFilledIn ?? false } ?? false
    if usesPlan, hasQuarters, undated == nil { return (nil, .planned) }
    let isOfPlan = rule.targets == .planned || (usesPlan && hasQuarters)
    guard let entry = isOfPlan ? undated : earlier ?? undated else { return (nil, .missing) }
    if let due = entry.target.time?.year, due < year { return (nil, .pastDate(entry.target)) }
    return (entry.target, entry.year.map { .year($0) } ?? .undated)
  }
}
