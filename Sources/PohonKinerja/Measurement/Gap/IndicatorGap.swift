/// What was planned of an indicator, what was reached, and what lies between.
public struct IndicatorGap: Sendable, Hashable {
  /// The id of the indicator.
  public let id: String
  /// What is measured.
  public let name: String
  /// Its unit.
  public let unit: String?
  /// The target at the end of the period.
  public let target: MeasuredTarget?
  /// What was reached.
  public let result: MeasuredIndicator.Result
  /// With how many decimals that is shown.
  let decimals: UInt8
  /// Whether that comes from the indicators that are declared as its parts.
  public let isRolledUp: Bool
  /// What it comes to against the target.
  public let achievement: Achievement
  /// Where it stands.
  public let status: MeasurementStatus
  /// Actual ÷ target × 100, where its band is taken from that (``MeasuredIndicator/reversedShare``).
  public let reversedShare: Fraction?
  /// What to know beside its figure (``MeasuredIndicator/remark``).
  public let remark: LocalizedText?
  /// The actual less the target (of a range, its nearer end; 0 within), or `nil` unless both are figures.
  public let difference: Fraction?
  /// How its periods are consolidated, and who says so.
  public let consolidation: ConsolidationChoice
  /// Where its figures are going.
  public let trend: MeasurementTrend?
  /// What it may come to at the end of the year.
  public let forecast: YearForecast?
  /// Whether it is, or is forecast to be, less than agreed; `nil` where it is neither.
  public let shortness: Shortness?

  init(_ measured: MeasuredIndicator) {
    id = measured.id
    name = measured.indicator.name
    unit = measured.indicator.unit?.text
    target = measured.target
    result = measured.result
    decimals = measured.decimals
    isRolledUp = measured.isRolledUp
    achievement = measured.achievement
    status = measured.status
    reversedShare = measured.reversedShare
    remark = measured.remark
    consolidation = measured.consolidation
    trend = measured.run.trend(of: measured.row)
    forecast = measured.run.forecast(of: measured.row)
    difference = Self.difference(measured.number, target)
    let isShort = measured.run.judge.fallsShort(achievement, status, polarity: measured.polarity)
    shortness = isShort ? .now : forecast?.isShort == true ? .byForecast : nil
  }

  private static func difference(_ actual: Fraction?, _ target: MeasuredTarget?) -> Fraction? {
    guard let actual, let lower = target?.lower, let upper = target?.upper else { return nil }
    let end = lower == upper ? lower : Formula.end(of: lower...upper, for: actual)
    guard let end else { return .zero }
    return try? actual.subtracting(end)
  }

  /// Whether it is, or is forecast to be, less than agreed.
  public var isShort: Bool { shortness != nil }

  /// Why nobody can say whether it is short: there is no figure that can be held against a target.
  var reasonUnmeasured: UnmeasuredReason? { status == .unmeasured ? achievement.reason : nil }
}
