extension PerformanceTree {
  /// Checks that each level of the tree aligns with its parent, and the quality of what is in it.
  ///
  /// - Parameter profile: Which rules are run and how serious they are.
  /// - Returns: The findings in the order of the document, the waived ones apart.
  /// - Complexity: O(sasaran + indicators) for the rules of the catalogue, with O(n) memory.
  public func checked(profile: Profile = .panrb) -> Report {
    AlignmentRun(self, profile: profile).report(profile: profile)
  }

  /// Checks the tree as ``checked(profile:)`` does, and its actuals with it.
  ///
  /// - Parameters:
  ///   - measurements: The actuals.
  ///   - period: The period at whose end they are held against the targets; of what was reported or closed later, nothing is
  ///     told. `nil` for the latest there is an actual for (``measured(with:at:bands:)``), and all is told.
  ///   - profile: Which rules are run and how serious they are.
  /// - Complexity: O(sasaran + indicators + actuals) for the rules of the catalogue.
  public func checked(
    with measurements: Measurements, at period: MeasurementPeriod? = nil, profile: Profile = .panrb
  ) -> Report {
    AlignmentRun(self, profile: profile, measured: run(with: measurements, at: period))
      .report(profile: profile)
  }

  /// The actuals held against the targets, with what was closed later than the period left out.
  private func run(with measurements: Measurements, at period: MeasurementPeriod?) -> MeasurementRun {
    var measurements = measurements
    if let period, let closed = measurements.closedThrough, closed.ends(after: period) {
      measurements.closedThrough = closed.isMonth ? period : period.lastQuarterOver
    }
    return measured(with: measurements, at: period).run
  }

  /// As ``checked(profile:)``, on several threads at once. The report is the same, whatever their number.
  ///
  /// Texts and figures are read on one thread in a tree of up to 4,096 sasaran, in one from which something was removed, and
  /// where a document has the `children` of a sasaran before its `indicators`; the rules are asked on all of them.
  ///
  /// - Parameter threads: How many parts of the tree are checked at the same time; of fewer than 1 it is 1, of more than 64 it
  ///   is 64.
  public func checked(profile: Profile = .panrb, threads: Int) async -> Report {
    let threads = ThreadCount.used(ofAsked: threads)
    return await AlignmentRun(self, profile: profile, threads: threads)
      .report(profile: profile, threads: threads)
  }

  /// As ``checked(with:at:profile:)``, with the rules asked on several threads at once, as ``checked(profile:threads:)`` does. The
  /// report is the same, whatever their number; the actuals are held against the targets on one.
  ///
  /// - Parameters:
  ///   - measurements: The actuals.
  ///   - period: The period at whose end they are held against the targets; `nil` for the latest there is an actual for.
  ///   - profile: Which rules are run and how serious they are.
  ///   - threads: How many parts of the tree are checked at the same time; of fewer than 1 it is 1, of more than 64 it is 64.
  /// - Complexity: O(sasaran + indicators + actuals) for the rules of the catalogue.
  public func checked(
    with measurements: Measurements, at period: MeasurementPeriod? = nil, profile: Profile = .panrb,
    threads: Int
  ) async -> Report {
    let threads = ThreadCount.used(ofAsked: threads)
    return await AlignmentRun(
      self, profile: profile, measured: run(with: measurements, at: period), threads: threads
    ).report(profile: profile, threads: threads)
  }
}
