/// The gaps between plan and actuals, sasaran by sasaran: a report that an office can discuss.
///
/// ```swift
/// let report = tree.measured(with: measurements, at: .quarter(2, of: 2026)).gaps
/// print(report.text())
/// ```
public struct GapReport: Sendable, Hashable {
  /// The title of the tree.
  public let title: String
  /// The remark on the measurements: that they are invented for an example.
  public let note: String?
  /// The period at whose end it is measured.
  public let period: MeasurementPeriod
  /// What the categories are called.
  public let bands: LocalizedText
  /// How many indicators stand how.
  public let counts: MeasuredTree.Counts
  /// The sasaran in the order of the document, without those imported for reference.
  public let sasaran: [SasaranGap]
  /// The categories themselves.
  let categories: StatusBands

  init(_ measured: MeasuredTree) {
    title = measured.tree.title
    note = measured.measurements.note
    period = measured.period
    bands = measured.bands.name
    categories = measured.bands
    counts = measured.counts
    let sasaran = measured.sasaran.filter { !$0.sasaran.isContext }
    let indicators = sasaran.map { $0.indicators.map { IndicatorGap($0) } }
    var causing: [Row: IndicatorGap] = [:]
    for (sasaran, gaps) in zip(sasaran, indicators) {
      for (indicator, gap) in zip(sasaran.indicators, gaps) where gap.isShort || gap.reasonUnmeasured != nil {
        causing[indicator.row] = gap
      }
    }
    let maker = GapMaker(measured.run, causing: causing)
    self.sasaran = zip(sasaran, indicators).map { maker.gap($0, $1) }
  }

  /// The report on those sasaran alone that are short or unclear.
  public var onlyGaps: GapReport {
    var report = self
    report = GapReport(report, sasaran: sasaran.filter { $0.isShort || $0.isUnclear })
    return report
  }

  private init(_ report: GapReport, sasaran: [SasaranGap]) {
    title = report.title
    note = report.note
    period = report.period
    bands = report.bands
    categories = report.categories
    counts = report.counts
    self.sasaran = sasaran
  }
}

extension MeasuredTree {
  /// The gaps between plan and actuals. O(sasaran + indicators). The report keeps the tree, by which it tells its paths.
  public var gaps: GapReport { GapReport(self) }
}

/// Makes the gaps of single sasaran.
private struct GapMaker {
  let run: MeasurementRun
  let columns: TreeColumns
  let ways: GapWays
  /// By indicator, those that are declared to contribute to it, in order.
  let contributors: [Row: [Row]]
  /// The indicators that are short or have no figure, in sasaran that are not imported for reference.
  let causing: [Row: IndicatorGap]

  init(_ run: MeasurementRun, causing: [Row: IndicatorGap]) {
    self.run = run
    self.causing = causing
    columns = run.figures.columns
    ways = GapWays(run)
    var contributors: [Row: [Row]] = [:]
    for row in run.figures.order {
      for indicator in columns.indicatorRows(of: row) {
        guard let whole = ways.declaredAbove(indicator) else { continue }
        contributors[whole, default: []].append(indicator)
      }
    }
    self.contributors = contributors
  }

  func gap(_ measured: MeasuredSasaran, _ indicators: [IndicatorGap]) -> SasaranGap {
    let rows = measured.indicators.map(\.row).filter { causing[$0]?.isShort == true }
    let sasaran = measured.sasaran
    return SasaranGap(
      id: sasaran.id, place: SasaranGap.Place(sasaran: sasaran), level: sasaran.level.code,
      owner: sasaran.owner?.description,
      statement: sasaran.statement, status: measured.status, achievement: measured.achievement,
      reason: measured.reason, indicators: indicators, causes: causes(of: rows, in: measured),
      risks: rows.filter { ways.above($0) != nil }.map { SasaranGap.Risk(start: $0, ways: ways) })
  }

  /// What explains that some indicators of a sasaran are short.
  private func causes(of rows: [Row], in measured: MeasuredSasaran) -> [SasaranGap.Cause] {
    guard !rows.isEmpty else { return [] }
    var causes: [SasaranGap.Cause] = []
    let parts = rows.map { self.parts(of: $0) }
    for (row, parts) in zip(rows, parts) {
      for part in parts {
        guard let gap = causing[part] else { continue }
        let relation = EnumCode.decode(columns.indicators[part].relation, as: Contribution.Relation.self)
        causes.append(
          cause(gap, part, relation == .contribution ? .declaredContribution : .declaredPart, explains: [row])
        )
      }
    }
    let unexplained = zip(rows, parts).filter { $0.1.isEmpty }.map(\.0)
    guard !unexplained.isEmpty else { return causes }
    return causes
      + undeclared(below: measured).compactMap { row in
        causing[row].map { cause($0, row, .child, explains: unexplained) }
      }
  }

  private func cause(
    _ gap: IndicatorGap, _ row: Row, _ relation: SasaranGap.Cause.Relation, explains rows: [Row]
  ) -> SasaranGap.Cause {
    SasaranGap.Cause(
      gap, of: columns.id(of: columns.indicators[row].node), relation,
      explains: rows.map(columns.id(ofIndicator:)))
  }

  /// The indicators of the sasaran directly below that are not declared to contribute to anything.
  private func undeclared(below measured: MeasuredSasaran) -> [Row] {
    measured.children.filter { !$0.sasaran.isContext }.flatMap { child in
      child.indicators.map(\.row).filter { ways.declaredAbove($0) == nil }
    }
  }

  /// Those declared to contribute, and those that a division by load implies.
  private func parts(of indicator: Row) -> [Row] {
    let declared = contributors[indicator] ?? []
    guard declared.isEmpty, let place = run.rollUpPlaces[indicator] else { return declared }
    return run.rollUp.wholes[place].parts
  }
}
