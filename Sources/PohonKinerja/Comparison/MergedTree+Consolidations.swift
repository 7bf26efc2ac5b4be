/// The ways in which periods make up a year, which a tree says of an indicator and actuals may say of it as well.
extension MergedTree {
  /// The actuals of one version and the ids that its indicators have in the merged tree.
  typealias Side = (measurements: Measurements?, renamed: RenamedIDs?)

  /// Finds indicators of which the merged tree and the merged actuals say another consolidation, in a way in which no version
  /// has it: each has its part from another side. O(methods), but O(methods × indicators) where ids have changed.
  func mixedConsolidations(
    _ merged: Measurements, ours: Side, theirs: Side
  ) -> [MergedMeasurements.Conflict] {
    merged.methods.keys.sorted().compactMap { id in
      let whole = Declared(id, in: tree.columns, merged)
      guard whole.isContradictory else { return nil }
      let trees = versions
      let our = Declared(ours.renamed?.formerID(ofIndicator: id) ?? id, in: trees.ours, ours.measurements)
      let their = Declared(
        theirs.renamed?.formerID(ofIndicator: id) ?? id, in: trees.theirs, theirs.measurements)
      // What one version says itself is for the checks to find, not made by the merge.
      guard whole != our, whole != their else { return nil }
      return .consolidation(id, MergeConflict.Sayings(ours: our.told, theirs: their.told))
    }
  }

  /// What one version says of an indicator.
  private struct Declared: Equatable {
    let inTree: Consolidation?
    let inMeasurements: Consolidation?

    init(_ id: String, in columns: TreeColumns, _ measurements: Measurements?) {
      inTree = columns.indicator(withID: id).flatMap {
        columns.detail(of: columns.indicators[$0])?.consolidation
      }
      inMeasurements = measurements?.methods[id]?.consolidation
    }

    var isContradictory: Bool {
      guard let inTree, let inMeasurements else { return false }
      return inTree != inMeasurements
    }

    /// "penjumlahan dalam pohon": where a version says what.
    var told: LocalizedText {
      LocalizedText(inEach: { language in
        let places = [
          inTree.map {
            LocalizedText("\($0.title.indonesian) dalam pohon", en: "\($0.title.english) in the tree")
          },
          inMeasurements.map {
            LocalizedText(
              "\($0.title.indonesian) dalam realisasi", en: "\($0.title.english) among the actuals")
          },
        ].compactMap(\.self)
        return places.isEmpty
          ? LocalizedText("tidak menyatakannya", en: "does not say how")[language]
          : places.map { $0[language] }.joined(separator: ", ")
      })
    }
  }
}

extension RenamedIDs {
  /// The id in the one tree of an indicator of the other; `nil` where it is the same, or nothing has it. O(ids that changed).
  fileprivate func formerID(ofIndicator id: String) -> String? {
    indicators.first { $0.value.isSameBytes(as: id) }?.key.id
  }
}
