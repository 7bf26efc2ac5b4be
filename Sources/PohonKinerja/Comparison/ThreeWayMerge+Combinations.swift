/// The ways in which parts make up a whole, which two sides may have declared so that they contradict each other although no
/// field is changed by both.
extension ThreeWayMerge {
  /// The parts of a whole by the way in which they are combined.
  private typealias Parts = [Contribution.Combination: [String]]

  /// Finds wholes whose parts are combined in several ways, of which neither side has all: one side lets the parts add up and
  /// the other takes the mean of those that it adds. So are those that one side had made one way, and the other adds to.
  mutating func findMixedCombinations(in result: TreeColumns) {
    let mixed = Self.combinations(in: result).filter { $0.value.count > 1 }
    guard !mixed.isEmpty else { return }
    let (old, our, their) = (
      Self.combinations(in: base), Self.combinations(in: ours.second), Self.combinations(in: theirs.second)
    )
    let renamed = renamedIDs
    for (whole, parts) in mixed.sorted(by: { $0.key.id < $1.key.id }) {
      let (before, ours, theirs) = (
        Self.parts(of: whole, in: old, renamed.base), Self.parts(of: whole, in: our, renamed.ours),
        Self.parts(of: whole, in: their, renamed.theirs)
      )
      guard !Self.isMixed(parts, by: ours, against: theirs, from: before),
        !Self.isMixed(parts, by: theirs, against: ours, from: before),
        let row = result.indicator(withID: whole.id)
      else { continue }
      conflicts.append(
        MergeConflict(
          kind: .combinations(of: whole), resolution: .both,
          sasaran: TreeDifference.Key(result.id(of: result.indicators[row].node)),
          sayings: MergeConflict.Sayings(ours: Self.told(ours), theirs: Self.told(theirs))))
    }
  }

  /// Whether one side has mixed the combinations of the merged tree itself, which is for the checks to find and not made by the
  /// merge. Where the base had mixed them already and the other side has set that right, it is the merge that brings it back.
  private static func isMixed(
    _ merged: Parts, by side: Parts, against other: Parts, from base: Parts
  ) -> Bool {
    guard Set(merged.keys) == Set(side.keys) else { return false }
    return base.count < 2 || other.count > 1
  }

  /// The parts of each whole, by its id.
  private static func combinations(in columns: TreeColumns) -> [TreeDifference.Key: Parts] {
    var combinations: [TreeDifference.Key: Parts] = [:]
    for row in columns.indicatorRowsInOrder {
      let indicator = columns.indicators[row]
      guard indicator.combination != 0, let whole = columns.string(indicator.contributesTo),
        let combination = EnumCode.decode(indicator.combination, as: Contribution.Combination.self)
      else { continue }
      combinations[TreeDifference.Key(whole), default: [:]][combination, default: []]
        .append(columns.indicatorID(of: row))
    }
    return combinations
  }

  /// The parts that a version has of an indicator of the merged tree.
  private static func parts(
    of whole: TreeDifference.Key, in combinations: [TreeDifference.Key: Parts], _ renamed: RenamedIDs?
  ) -> Parts {
    let id = combinations.keys.first { (renamed?.indicator($0.id) ?? $0.id).isSameBytes(as: whole.id) }
    return id.flatMap { combinations[$0] } ?? [:]
  }

  /// "penjumlahan (S2.1.a, S2.2.a)".
  private static func told(_ parts: Parts) -> LocalizedText {
    guard !parts.isEmpty else {
      return LocalizedText("tidak menyatakannya", en: "does not say how")
    }
    return LocalizedText(inEach: { language in
      Contribution.Combination.allCases.compactMap { combination in
        parts[combination].map { ids in
          "\(combination.title[language]) (\(Shortened.list(ids, separator: ", ", limit: 6)))"
        }
      }.joined(separator: ", ")
    })
  }
}
