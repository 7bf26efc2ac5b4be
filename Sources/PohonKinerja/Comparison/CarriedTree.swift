/// A tree that was cloned for another year, and what became of each figure.
public struct CarriedTree: Sendable {
  /// The clone: the same ids, sasaran and indicators, with ``PerformanceTree/planYear`` set to the new year.
  public let tree: PerformanceTree
  /// What was carried for each indicator, in the order of the document.
  public let indicators: [CarriedIndicator]
  /// The period of the plan before it was widened to have the new year; `nil` where it has it, or the plan names none.
  public let narrowerPeriod: Period?
  /// The new year.
  public let year: Int
}

/// What was carried for one indicator.
public struct CarriedIndicator: Sendable, Hashable {
  /// Its id.
  public let indicator: String
  /// The id of the sasaran it measures.
  public let sasaran: String
  /// The target of the new year, if it has one; where only its quarters have, which the plan says, `nil`.
  public let target: Target?
  /// Where that comes from.
  public let origin: Origin
  /// What became of its baseline.
  public let baselineOutcome: BaselineOutcome

  /// Where the target of the new year comes from.
  public enum Origin: Sendable, Hashable {
    /// It is the plan's target for the year, or what the plan's targets for its quarters come to.
    case planned
    /// It is the target of an earlier year.
    case year(Int)
    /// It is the target without a year.
    case undated
    /// There is none, for the target that would be carried is a date before the year: this one.
    case pastDate(Target)
    /// There is none, although the rule asks for one.
    case missing
    /// The rule asks for none.
    case left
  }

  /// What became of a baseline.
  public enum BaselineOutcome: Sendable, Hashable {
    /// The rule leaves it as it is.
    case left
    /// It is what a year came to, as it was written or computed; rounded as measurements show it
    /// (``MeasuredIndicator/decimals``) where no number is worth it exactly.
    case carried(Target, year: Int, isRounded: Bool)
    /// It stays, since the year, `nil` where there is none with an actual, has no figure, and why.
    case kept(UnmeasuredReason, year: Int?)
  }

  /// The new baseline, where it is what a year came to.
  public var baseline: Target? {
    if case .carried(let target, _, _) = baselineOutcome { target } else { nil }
  }

  /// The year which that was reached in.
  public var baselinePeriod: MeasurementPeriod? {
    if case .carried(_, let year, _) = baselineOutcome { .year(year) } else { nil }
  }

  /// Whether it has no target for the new year.
  public var hasNoTarget: Bool { target == nil && origin != .planned }
}

extension PerformanceTree {
  /// The tree for another year, with figures carried by a stated rule.
  ///
  /// Ids, statements, owners and everything else stay; the period is widened when it does not have the year, which
  /// ``CarriedTree/narrowerPeriod`` tells. Only the figures that the rule names are touched.
  ///
  /// - Parameters:
  ///   - year: The year to be planned, in ``Period/validYears``.
  ///   - rule: How figures go over.
  ///   - measurements: What was reached, for ``CarryRule/BaselineSource/lastActual``: of each indicator what the last year
  ///     before `year` with an actual came to, as `measured(with:at:)` has it at the end of that year.
  /// - Returns: The clone, or `nil` for a year that no document can name.
  /// - Complexity: O(n) for n sasaran, indicators and actuals, without recursion.
  public func carried(
    to year: Int, rule: CarryRule = CarryRule(), measurements: Measurements? = nil
  ) -> CarriedTree? {
    guard Period.validYears.contains(year) else { return nil }
    let baselines =
      rule.baseline == .lastActual ? LastYearFigures(self, measurements ?? Measurements(), before: year) : nil
    var carrying = Carrying(year: year, rule: rule, baselines: baselines)
    return carrying.clone(of: self)
  }
}
