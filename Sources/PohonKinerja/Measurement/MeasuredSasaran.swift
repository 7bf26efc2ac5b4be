/// A sasaran with what its indicators came to.
public struct MeasuredSasaran: Sendable, Identifiable {
  let run: MeasurementRun
  let row: Row

  /// The id of the sasaran.
  public var id: String { sasaran.id }

  /// The sasaran.
  public var sasaran: Sasaran { Sasaran(storage: run.storage, row: row) }

  /// Its indicators, in order.
  public var indicators: [MeasuredIndicator] {
    run.figures.columns.indicatorRows(of: row).map { MeasuredIndicator(run: run, row: $0) }
  }

  /// The sasaran it helps, or `nil` for a root.
  public var parent: MeasuredSasaran? {
    let parent = run.figures.columns.nodes[row].parent
    return parent == .none ? nil : MeasuredSasaran(run: run, row: parent)
  }

  /// The sasaran directly below, in order.
  public var children: [MeasuredSasaran] {
    ChildRows(nodes: run.figures.columns.nodes, row: run.figures.columns.nodes[row].firstChild).map {
      MeasuredSasaran(run: run, row: $0)
    }
  }

  private var outcomes: [MeasurementRun.Outcome] {
    run.figures.columns.indicatorRows(of: row).map { run.outcomes[Int($0)] }
  }

  /// The mean of what counts of its indicators' achievements, weighted by their weights where all have one; `nil` unless
  /// all of them have an achievement in per cent that is judged, as a mean without the missing ones could be higher, and
  /// where weights are below zero or come to nothing, which ``reason`` says.
  ///
  /// The mean is the practice of performance reports; to weight it is our convention.
  public var achievement: Fraction? {
    let outcomes = outcomes
    guard !outcomes.isEmpty, outcomes.allSatisfy({ $0.kind == .percentage }) else { return nil }
    let columns = run.figures.columns
    let weights = columns.indicatorRows(of: row).compactMap { columns.weight(of: columns.indicators[$0]) }
    guard weights.count == outcomes.count else {
      return try? Fraction.mean(of: outcomes.map(\.counted))
    }
    guard !Self.areUnusable(weights) else { return nil }
    return try? Fraction.weightedMean(of: zip(outcomes, weights).map { ($0.counted, Fraction($1)) })
  }

  /// Why it has no mean and no status although every one of its indicators has an achievement in per cent: its weights come
  /// to nothing, or one is below zero.
  public var reason: UnmeasuredReason? {
    let outcomes = outcomes
    guard !outcomes.isEmpty, outcomes.allSatisfy({ $0.kind == .percentage }) else { return nil }
    let columns = run.figures.columns
    let weights = columns.indicatorRows(of: row).compactMap { columns.weight(of: columns.indicators[$0]) }
    return weights.count == outcomes.count && Self.areUnusable(weights) ? .unusableWeights : nil
  }

  private static func areUnusable(_ weights: [Number]) -> Bool {
    weights.contains(where: \.isNegative) || weights.allSatisfy { $0 == .zero }
  }

  /// How many of its indicators have a status.
  public var judgedCount: Int { outcomes.count(where: \.isJudged) }

  /// Where it stands: the band of its achievement; of grades, and grades together with percentages, the worst of them. In
  /// progress where one of its indicators is, none lacks a status for another reason, and none is poor already. A limit that
  /// is exceeded for good is told whatever is missing.
  public var status: MeasurementStatus {
    let outcomes = outcomes
    guard !outcomes.isEmpty else { return .unmeasured }
    let judged = outcomes.count(where: \.isJudged)
    guard judged == outcomes.count else {
      if outcomes.contains(where: { $0.kind == .limitExceeded }) { return .limitExceeded }
      // Nothing is missing of what is in progress; but where one is poor already, all is not said by that.
      let isPoor = outcomes.contains { $0.isJudged && $0.tone == StatusTone.poor.code }
      if !isPoor, outcomes.allSatisfy({ $0.isJudged || $0.kind == .inProgress }) { return .inProgress }
      if judged > 0 { return .incomplete(measured: judged, of: outcomes.count) }
      return .unmeasured
    }
    if reason != nil { return .unmeasured }
    if let achievement, !reverses { return .band(run.bands.band(of: achievement)) }
    let statuses = indicators.map(\.status)
    return statuses.min { $0.tone < $1.tone } ?? .unmeasured
  }

  /// Whether one of its indicators is placed in bands that are turned round, so that a mean has no band.
  private var reverses: Bool {
    run.bands.reversesForMinimize && indicators.contains { $0.polarity == .minimize }
  }
}
