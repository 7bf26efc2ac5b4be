/// A tree whose actuals are held against its targets at the end of a period.
///
/// ```swift
/// let measured = tree.measured(with: measurements, at: .quarter(2, of: 2026))
/// measured.indicator("S2.1.a")?.achievement.percentage?.counted
/// measured.sasaran("S2.1")?.status
/// ```
public struct MeasuredTree: Sendable {
  let run: MeasurementRun

  /// The tree.
  public var tree: PerformanceTree { run.tree }
  /// The actuals.
  public var measurements: Measurements { run.measurements }
  /// The period at whose end it is measured, from the beginning of its year.
  public var period: MeasurementPeriod { run.period }
  /// The categories of achievement.
  public var bands: StatusBands { run.bands }

  /// The indicator with an id.
  public func indicator(_ id: String) -> MeasuredIndicator? {
    run.figures.columns.indicator(withID: id).map { MeasuredIndicator(run: run, row: $0) }
  }

  /// The sasaran with an id.
  public func sasaran(_ id: String) -> MeasuredSasaran? {
    run.figures.columns.node(withID: id).map { MeasuredSasaran(run: run, row: $0) }
  }

  /// All sasaran, each before those below it.
  public var sasaran: some Sequence<MeasuredSasaran> & Sendable {
    run.figures.order.lazy.map { [run] in MeasuredSasaran(run: run, row: $0) }
  }

  /// What indicators come to from those that are declared as their parts.
  public var rollUp: RollUp { RollUp(run.rollUp) }

  /// The actuals that name no indicator of the tree, in order.
  public var unmatchedActuals: [Actual] { run.actuals.unmatched.map { run.measurements.actuals[Int($0)] } }

  /// How many indicators there are, how many are measured, and how they stand. O(indicators).
  public var counts: Counts {
    var counts = Counts()
    for row in run.figures.order where !run.figures.columns.nodes[row].marks.contains(.context) {
      for indicator in run.figures.columns.indicatorRows(of: row) {
        counts.take(run.outcomes[Int(indicator)])
      }
    }
    return counts
  }

  /// How many indicators stand how.
  public struct Counts: Sendable, Hashable {
    /// All of them, but those of sasaran imported for reference.
    public private(set) var indicators = 0
    /// Those that have a status; also those of which an actual is missing, where a limit is exceeded without it.
    public private(set) var judged = 0
    /// Those without a status, as an actual is missing.
    public private(set) var missing = 0
    /// Those without a status that cannot be computed for another reason, or only compared by people.
    public private(set) var notComputable = 0
    /// Those of which the year's target is not to be judged yet, with or without an actual.
    public private(set) var inProgress = 0
    /// Those with a status, by how good it is.
    public private(set) var tones: [StatusTone: Int] = [:]

    fileprivate mutating func take(_ outcome: MeasurementRun.Outcome) {
      indicators += 1
      switch outcome.kind {
      case .absent, .unmeasured, .qualitative: notComputable += 1
      case .missing: missing += 1
      case .inProgress: inProgress += 1
      case .percentage, .graded, .limitExceeded:
        judged += 1
        tones[StatusTone(outcome.tone), default: 0] += 1
      }
    }
  }
}

extension PerformanceTree {
  /// Holds actuals against the targets of the tree.
  ///
  /// - Parameters:
  ///   - measurements: The actuals.
  ///   - period: The period at whose end it is measured, from the beginning of its year; `nil` for the latest one there
  ///     is an actual for of an indicator of this tree and within its period, or this tree's plan year, or its first year.
  ///   - bands: The categories of achievement.
  /// - Complexity: O(sasaran + indicators + actuals).
  public func measured(
    with measurements: Measurements, at period: MeasurementPeriod? = nil, bands: StatusBands = .standard
  ) -> MeasuredTree {
    let year = planYear ?? self.period?.from ?? Targets.years.lowerBound
    let measured = period ?? latestPeriod(of: measurements) ?? .year(year)
    return MeasuredTree(
      run: MeasurementRun(self, measurements, at: measured, bands: bands, askedFor: period != nil))
  }

  /// The latest period there is an actual for that can be held against this tree. One year that is mistyped, or an indicator of
  /// another tree, would else have all measured in a year that nothing is planned for.
  private func latestPeriod(of measurements: Measurements) -> MeasurementPeriod? {
    var latest: MeasurementPeriod?
    for actual in measurements.actuals {
      if let latest, actual.period <= latest { continue }
      guard period?.years.contains(actual.period.year) ?? true,
        columns.indicator(withID: actual.indicator) != nil
      else { continue }
      latest = actual.period
    }
    return latest
  }
}
