/// Figures of one version that the merged document has in the unit of another.
///
/// A figure means nothing without its unit: 50 orang that one side made 50 ribu orang and the other 99 orang are not 99 ribu
/// orang, although nobody changed the same field twice.
extension ThreeWayMerge {
  /// Finds figures of an indicator that one side changed while the merged tree has them in the unit of the other side.
  mutating func findForeignUnit(
    of merged: IndicatorVersion, _ versions: Versions<IndicatorVersion>, sasaran: TreeDifference.Key
  ) {
    guard let base = versions.base, let our = versions.ours, let their = versions.theirs else { return }
    for (side, version) in [(MergeConflict.Side.ours, our), (.theirs, their)]
    where !MeasurementUnit.isSame(version.value.unit, merged.value.unit) {
      let figures = [IndicatorField.baseline, .targets, .trajectory].filter {
        !$0.isSameFigures(base, version)
      }
      guard !figures.isEmpty else { continue }
      let told = ([.unit] + figures).map { field in
        (field.title, field.localizedText(of: our), field.localizedText(of: their))
      }
      conflicts.append(
        MergeConflict(
          kind: .figuresInOtherUnit(base.key, figures, of: side), resolution: .both, sasaran: sasaran,
          sayings: .differing(told)))
    }
  }
}

extension MergedTree {
  /// Finds actuals that one side added or changed while the merged tree has their indicator in the unit of the other side.
  ///
  /// The measurements have the ids of the merged tree. An actual that is written with its unit is no matter.
  /// O(indicators + actuals).
  func figuresInOtherUnits(
    _ ours: Measurements?, _ theirs: Measurements?, base: Measurements?, merged: Measurements
  ) -> [MergedMeasurements.Conflict] {
    let (trees, renamed) = (versions, renamed)
    let sides: [(MergeConflict.Side, TreeColumns, RenamedIDs?, Measurements?)] = [
      (.ours, trees.ours, renamed.ours, ours), (.theirs, trees.theirs, renamed.theirs, theirs),
    ]
    var conflicts: [MergedMeasurements.Conflict] = []
    for (side, columns, renamed, measurements) in sides {
      guard let measurements else { continue }
      let units = foreignUnits(of: columns, renamed)
      if units.isEmpty { continue }
      let (old, present) = (KeyedActuals(base?.actuals ?? []).values, KeyedActuals(merged.actuals).values)
      let changed = KeyedActuals(measurements.actuals).values.filter { key, actual in
        actual.dependsOnUnit && !actual.hasSameFigure(as: old[key]) && actual.hasSameFigure(as: present[key])
      }
      let periods = Dictionary(grouping: changed.keys, by: \.indicator)
      for (id, unit, own) in units {
        guard let keys = periods[id] else { continue }
        conflicts.append(
          .figuresInOtherUnit(id, of: side, Set(keys.map(\.period)).sorted(), from: unit, to: own))
      }
    }
    return conflicts
  }

  /// The indicators that a version has in another unit than the merged tree, with both units, in the order of the version.
  private func foreignUnits(
    of columns: TreeColumns, _ renamed: RenamedIDs?
  ) -> [(id: String, unit: String, merged: String)] {
    columns.indicatorRowsInOrder.compactMap { row in
      let own = columns.indicatorID(of: row)
      guard let unit = columns.string(columns.indicators[row].unit),
        let id = renamed.map({ $0.present(indicator: own) }) ?? own,
        let other = tree.columns.indicator(withID: id),
        let merged = tree.columns.string(tree.columns.indicators[other].unit),
        !MeasurementUnit.isSame(MeasurementUnit(unit), MeasurementUnit(merged))
      else { return nil }
      return (id, unit, merged)
    }
  }
}

extension MeasurementUnit {
  /// Whether figures in both mean the same: in another spelling of one unit, or where one is not given.
  fileprivate static func isSame(_ unit: MeasurementUnit?, _ other: MeasurementUnit?) -> Bool {
    guard let unit, let other, !unit.text.isSameBytes(as: other.text) else { return true }
    return UnitFacts(unit).isComparable(with: UnitFacts(other))
  }
}

extension Actual {
  /// Whether what its figure comes to depends on the unit of its indicator.
  fileprivate var dependsOnUnit: Bool {
    guard unit == nil else { return false }
    switch result {
    case .reached(let target): return target.unit == nil
    case .quotient: return true
    case .unavailable: return false
    }
  }

  /// Whether another version has the same figure in the same unit.
  fileprivate func hasSameFigure(as other: Actual?) -> Bool {
    guard let other else { return false }
    return ActualField.result.isSame(self, other) && ActualField.unit.isSame(self, other)
  }
}
