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
    let maker = GapMaker(measured.run)
    sasaran = measured.sasaran.filter { !$0.sasaran.isContext }.map { maker.gap($0) }
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

  init(_ run: MeasurementRun) {
    self.run = run
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

  func gap(_ measured: MeasuredSasaran) -> SasaranGap {
    let indicators = measured.indicators.map { IndicatorGap($0) }
    let short = zip(measured.indicators, indicators).filter { $0.1.isShort }.map(\.0.row)
    let sasaran = measured.sasaran
    return SasaranGap(
      id: sasaran.id, place: SasaranGap.Place(sasaran: sasaran), level: sasaran.level.code,
      owner: sasaran.owner?.description,
      statement: sasaran.statement, status: measured.status, achievement: measured.achievement,
      indicators: indicators, causes: short.isEmpty ? [] : causes(of: measured),
      risks: short.filter { ways.above($0) != nil }.map { SasaranGap.Risk(start: $0, ways: ways) })
  }

  private func causes(of measured: MeasuredSasaran) -> [SasaranGap.Cause] {
    var causes: [SasaranGap.Cause] = []
    for indicator in columns.indicatorRows(of: measured.row) {
      for part in parts(of: indicator) {
        let view = MeasuredIndicator(run: run, row: part)
        let status = view.status
        guard isCause(status, kind: run.outcomes[Int(part)].kind) else { continue }
        let relation = EnumCode.decode(columns.indicators[part].relation, as: Contribution.Relation.self)
        causes.append(
          SasaranGap.Cause(
            id: view.id, title: view.indicator.name, status: status,
            relation: relation == .contribution ? .declaredContribution : .declaredPart))
      }
    }
    for child in measured.children where !child.sasaran.isContext {
      let status = child.status
      let isShort = child.indicators.contains {
        run.outcomes[Int($0.row)].tone == .poor || run.outcomes[Int($0.row)].tone == .fair
      }
      guard isShort else { continue }
      causes.append(
        SasaranGap.Cause(id: child.id, title: child.sasaran.statement, status: status, relation: .child))
    }
    return causes
  }

  /// Those declared to contribute, and those that a division by load implies.
  private func parts(of indicator: Row) -> [Row] {
    let declared = contributors[indicator] ?? []
    guard declared.isEmpty, let place = run.rollUpPlaces[indicator] else { return declared }
    return run.rollUp.wholes[place].parts
  }

  private func isCause(_ status: MeasurementStatus, kind: MeasurementRun.Outcome.Kind) -> Bool {
    status.tone == .poor || status.tone == .fair || kind == .missing
  }
}
