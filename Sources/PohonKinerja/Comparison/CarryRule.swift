/// How the figures of indicators go over when a tree is cloned for another year.
public struct CarryRule: Sendable, Hashable {
  /// Which target an indicator has for the new year.
  public var targets: TargetSource
  /// What its baseline is.
  public var baseline: BaselineSource
  /// Which other years stay.
  public var otherYears: OtherYears

  /// Where the target of the new year comes from.
  public enum TargetSource: String, Sendable, Hashable, CaseIterable {
    /// The plan's target for that year, else the one without a year; where the plan has neither, none.
    case planned
    /// The plan's target for that year; where it has none, the last one before it, else the one without a year.
    case plannedOrLast = "planned-or-last"
    /// The last target before that year, else the one without a year, whatever is planned; quarterly targets of that year,
    /// which were planned for another one, are left out.
    case last
    /// None: every target is agreed anew. Neither the target nor the quarterly targets of that year stay, nor a target
    /// without a year.
    case none
  }

  /// Where the baseline comes from.
  public enum BaselineSource: String, Sendable, Hashable, CaseIterable {
    /// It stays.
    case unchanged
    /// What was last reached, where the measurements say so in a figure or grade; else it stays.
    case lastActual = "last-actual"
  }

  /// What becomes of the targets of other years, and of quarterly targets and budgets of other years.
  public enum OtherYears: String, Sendable, Hashable, CaseIterable {
    /// They stay: the clone is the same plan in another year.
    case kept
    /// They are left out: the clone is the document of that year alone. A target without a year is of no other year and
    /// stays.
    case dropped
  }

  /// Creates a rule.
  public init(
    targets: TargetSource = .planned, baseline: BaselineSource = .unchanged, otherYears: OtherYears = .kept
  ) {
    self.targets = targets
    self.baseline = baseline
    self.otherYears = otherYears
  }
}

/// A tree that was cloned for another year, and what became of each figure.
public struct CarriedTree: Sendable {
  /// The clone: the same ids, sasaran and indicators, with ``PerformanceTree/planYear`` set to the new year.
  public let tree: PerformanceTree
  /// What was carried for each indicator, in the order of the document.
  public let indicators: [CarriedIndicator]
  /// The period of the plan before it was widened to have the new year; `nil` where it has it, or the plan names none.
  public let narrowerPeriod: Period?
}

/// What was carried for one indicator.
public struct CarriedIndicator: Sendable, Hashable {
  /// Its id.
  public let indicator: String
  /// The id of the sasaran it measures.
  public let sasaran: String
  /// The target of the new year, if it has one.
  public let target: Target?
  /// Where that comes from.
  public let origin: Origin
  /// The new baseline and the period in which it was reached, where the baseline is another one.
  public let baseline: Target?
  /// The period in which the new baseline was reached.
  public let baselinePeriod: MeasurementPeriod?

  /// Where the target of the new year comes from.
  public enum Origin: Sendable, Hashable {
    /// It is the plan's target for the year.
    case planned
    /// It is the target of an earlier year.
    case year(Int)
    /// It is the target without a year.
    case undated
    /// There is none, although the rule asks for one.
    case missing
    /// The rule asks for none.
    case left
  }
}

extension PerformanceTree {
  /// The tree for another year, with figures carried by a stated rule.
  ///
  /// Ids, statements, owners and everything else stay; the period is widened when it does not have the year, which
  /// ``CarriedTree/narrowerPeriod`` tells. Only the figures that the rule names are touched.
  ///
  /// - Parameters:
  ///   - year: The year to be planned, in ``Targets/years``.
  ///   - rule: How figures go over.
  ///   - measurements: What was reached, for ``CarryRule/BaselineSource/lastActual``; of several actuals of the last
  ///     period, such as places, none is taken.
  /// - Returns: The clone, or `nil` for a year out of range.
  /// - Complexity: O(n) for n sasaran, indicators and actuals, without recursion.
  public func carried(
    to year: Int, rule: CarryRule = CarryRule(), measurements: Measurements? = nil
  ) -> CarriedTree? {
    guard Targets.years.contains(year) else { return nil }
    var carrying = Carrying(year: year, rule: rule, measurements: measurements)
    return carrying.clone(of: self)
  }
}

private struct Carrying {
  let year: Int
  let rule: CarryRule
  private var actuals: [String: [Actual]] = [:]
  private var carried: [CarriedIndicator] = []

  init(year: Int, rule: CarryRule, measurements: Measurements?) {
    self.year = year
    self.rule = rule
    guard rule.baseline == .lastActual, let measurements else { return }
    for actual in measurements.actuals where actual.period.year < year {
      let last = actuals[actual.indicator]?.first?.period
      if let last, actual.period < last { continue }
      if let last, !(last < actual.period) {
        actuals[actual.indicator]?.append(actual)
      } else {
        actuals[actual.indicator] = [actual]
      }
    }
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
      let indicators = columns.indicatorRows(of: row).map { carry(index.version(ofIndicator: $0)) }
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
      tree: PerformanceTree(assembly.columns().columns), indicators: carried, narrowerPeriod: narrower)
  }

  /// The sasaran, without the budgets of other years where those are left out.
  private func content(of row: Row, _ index: OccurrenceIndex) -> TreeAssembly.Content {
    guard rule.otherYears == .dropped else { return .row(row) }
    let version = index.version(of: row)
    let kept = version.draft.budget.entries.filter { $0.year == year }
    guard kept.count < version.draft.budget.entries.count else { return .row(row) }
    return .version(version.with(budget: Budget(kept)))
  }

  private mutating func carry(_ version: IndicatorVersion) -> IndicatorVersion {
    var indicator = version.value
    let (target, origin) = target(of: indicator.targets)
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
    } else {
      targets = Targets(targets.entries.filter { $0.year != year })
    }
    if rule.targets == .none || (rule.targets == .last && targets[year] != planned) {
      indicator.trajectory = Trajectory(indicator.trajectory.entries.filter { $0.year != year })
    }
    indicator.targets = targets
    let actual = lastActual(of: version.key.id)
    if let actual { indicator.baseline = actual.target }
    carried.append(
      CarriedIndicator(
        indicator: version.key.id, sasaran: version.sasaran.id, target: target, origin: origin,
        baseline: actual?.target, baselinePeriod: actual?.period))
    return IndicatorVersion(
      key: version.key, sasaran: version.sasaran, value: indicator, hasMadeID: version.hasMadeID)
  }

  private func target(of targets: Targets) -> (Target?, CarriedIndicator.Origin) {
    guard rule.targets != .none else { return (nil, .left) }
    if rule.targets != .last, let planned = targets[year] { return (planned, .planned) }
    let undated: (Target?, CarriedIndicator.Origin) = targets[nil].map { ($0, .undated) } ?? (nil, .missing)
    guard rule.targets != .planned else { return undated }
    let earlier = targets.entries.last { entry in entry.year.map { $0 < year } ?? false }
    if let earlier, let before = earlier.year { return (earlier.target, .year(before)) }
    return undated
  }

  private func lastActual(of indicator: String) -> (target: Target, period: MeasurementPeriod)? {
    guard let last = actuals[indicator], last.count == 1, let actual = last.first, actual.place == nil,
      let target = actual.result.asTarget
    else { return nil }
    return (target, actual.period)
  }
}

extension Actual.Result {
  /// What was reached as a baseline is written: a figure or a grade; of a quotient the figure that is written beside it.
  fileprivate var asTarget: Target? {
    switch self {
    case .reached(let target): target.number != nil || target.grade != nil ? target : nil
    case .quotient(let quotient): quotient.written
    case .unavailable: nil
    }
  }
}
