/// Figures by year, of which each side may change some: what goes together, and the years that do not.
enum MergedYears {
  /// Figures of both sides, with ours for the years that both changed differently.
  struct Merged<Figures> {
    var figures: Figures
    /// The figures of the years that do not go together; `nil` where all do.
    var conflict: Versions<Figures>?
  }

  /// Sorts years into those that go together and those that do not.
  private struct Sorted<Value: Equatable> {
    /// By year what both sides come to, ours where they do not go together.
    private(set) var values: [(year: Int?, value: Value)] = []
    private(set) var conflicts: Set<Int?> = []

    /// - Parameter preferred: The one to take of two values that differ and mean the same; `nil` where they do not.
    init(
      _ years: [Int?], _ base: (Int?) -> Value?, _ ours: (Int?) -> Value?, _ theirs: (Int?) -> Value?,
      preferred: (Value, Value) -> Value?
    ) {
      func same(_ value: Value?, _ other: Value?) -> Value? {
        guard let value, let other else { return nil }
        return preferred(value, other)
      }
      for year in Set(years).sorted(by: { ($0 ?? .min) < ($1 ?? .min) }) {
        let (old, our, their) = (base(year), ours(year), theirs(year))
        let value: Value?
        if our == their || their == old {
          value = our
        } else if our == old {
          value = their
        } else if let one = same(our, their) {
          value = one
        } else if same(their, old) != nil {
          value = our
        } else if same(our, old) != nil {
          value = their
        } else {
          conflicts.insert(year)
          value = our
        }
        if let value { values.append((year, value)) }
      }
    }

    /// What each tree has for the years that do not go together; `nil` where all do.
    func conflict<Figures>(_ base: Figures, _ ours: Figures, _ theirs: Figures) -> Versions<Figures>? {
      conflicts.isEmpty ? nil : Versions(base: base, ours: ours, theirs: theirs)
    }
  }

  static func budget(_ base: Budget, _ ours: Budget, _ theirs: Budget) -> Merged<Budget> {
    let sorted = Sorted<Number>(
      (base.entries + ours.entries + theirs.entries).map(\.year),
      { $0.flatMap { base[$0] } }, { $0.flatMap { ours[$0] } }, { $0.flatMap { theirs[$0] } },
      preferred: { _, _ in nil })
    func part(_ budget: Budget) -> Budget {
      Budget(budget.entries.filter { sorted.conflicts.contains($0.year) })
    }
    let entries = sorted.values.compactMap { entry in
      entry.year.map { Budget.Entry(year: $0, amount: entry.value) }
    }
    return Merged(
      figures: Budget(entries),
      conflict: sorted.conflict(part(base), part(ours), part(theirs)))
  }

  /// `version` with the figures of both sides; `nil` for a field that is not by year.
  static func indicator(
    _ field: IndicatorField, _ base: IndicatorVersion, _ ours: IndicatorVersion, _ theirs: IndicatorVersion,
    into version: IndicatorVersion
  ) -> Merged<IndicatorVersion>? {
    switch field {
    case .targets:
      let merged = targets(
        base.value.targets, ours.value.targets, theirs.value.targets, version.value.unit)
      return Merged(
        figures: version.with { $0.targets = merged.figures },
        conflict: merged.conflict.map { conflict in
          Versions(
            base: base.with { $0.targets = conflict.base ?? [:] },
            ours: ours.with { $0.targets = conflict.ours ?? [:] },
            theirs: theirs.with { $0.targets = conflict.theirs ?? [:] })
        })
    case .trajectory:
      let merged = trajectory(
        base.value.trajectory, ours.value.trajectory, theirs.value.trajectory, version.value.unit)
      return Merged(
        figures: version.with { $0.trajectory = merged.figures },
        conflict: merged.conflict.map { conflict in
          Versions(
            base: base.with { $0.trajectory = conflict.base ?? [:] },
            ours: ours.with { $0.trajectory = conflict.ours ?? [:] },
            theirs: theirs.with { $0.trajectory = conflict.theirs ?? [:] })
        })
    default: return nil
    }
  }

  private static func targets(
    _ base: Targets, _ ours: Targets, _ theirs: Targets, _ unit: MeasurementUnit?
  ) -> Merged<Targets> {
    let sorted = Sorted<Target>(
      (base.entries + ours.entries + theirs.entries).map(\.year), { base[$0] }, { ours[$0] }, { theirs[$0] },
      preferred: { target, other in
        guard target.isSameFigure(as: other, in: unit) else { return nil }
        return Target.preferred([other], over: [target]) ? other : target
      })
    func part(_ targets: Targets) -> Targets {
      Targets(targets.entries.filter { sorted.conflicts.contains($0.year) })
    }
    return Merged(
      figures: Targets(sorted.values.map { Targets.Entry(year: $0.year, target: $0.value) }),
      conflict: sorted.conflict(part(base), part(ours), part(theirs)))
  }

  private static func trajectory(
    _ base: Trajectory, _ ours: Trajectory, _ theirs: Trajectory, _ unit: MeasurementUnit?
  ) -> Merged<Trajectory> {
    func entry(_ trajectory: Trajectory, _ year: Int?) -> Trajectory.Entry? {
      trajectory.entries.first { $0.year == year }
    }
    let sorted = Sorted<Trajectory.Entry>(
      (base.entries + ours.entries + theirs.entries).map(\.year),
      { entry(base, $0) }, { entry(ours, $0) }, { entry(theirs, $0) },
      preferred: { year, other in
        guard year.isSameFigures(as: other, in: unit) else { return nil }
        return Target.preferred(other.quarters, over: year.quarters) ? other : year
      })
    func part(_ trajectory: Trajectory) -> Trajectory {
      Trajectory(trajectory.entries.filter { sorted.conflicts.contains($0.year) })
    }
    return Merged(
      figures: Trajectory(sorted.values.map(\.value)),
      conflict: sorted.conflict(part(base), part(ours), part(theirs)))
  }
}

extension IndicatorVersion {
  /// The version with other fields.
  fileprivate func with(_ change: (inout Indicator) -> Void) -> IndicatorVersion {
    var value = value
    change(&value)
    return IndicatorVersion(key: key, sasaran: sasaran, value: value, hasMadeID: hasMadeID)
  }
}
