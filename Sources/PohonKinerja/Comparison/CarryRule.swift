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
    /// The plan's target for that year, else the one without a year, else those of its quarters; where the plan has none of
    /// them, none. What only holds the place of a target ("X", "-") is none.
    case planned
    /// The plan's target for that year, or those of its quarters; where it has none, the last one before it, else the one without
    /// a year.
    case plannedOrLast = "planned-or-last"
    /// The last target before that year, else the one without a year, whatever is planned; quarterly targets of that year,
    /// which were planned for another one, are left out. A date that is past is no target for that year.
    case last
    /// None: every target is agreed anew. Neither the target nor the quarterly targets of that year stay, nor a target
    /// without a year.
    case none
  }

  /// Where the baseline comes from.
  public enum BaselineSource: String, Sendable, Hashable, CaseIterable {
    /// It stays.
    case unchanged
    /// What the last year with actuals came to, as it is measured: its figure or grade, or of a deadline when it was met;
    /// where there is none, it stays.
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
