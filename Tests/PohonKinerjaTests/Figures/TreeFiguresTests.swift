import Testing

@testable import PohonKinerja

/// Figures of a tree without the facts that only rules on wording and on marks need.
@Suite struct TreeFiguresTests {
  @Test func `what figures come to is the same where nothing takes their marks`() {
    var compared = 0
    for tree in Self.trees {
      let columns = tree.columns
      let (figures, facts) = (TreeFigures(columns), AlignmentFacts(columns))
      for indicator in columns.indicatorRowsInOrder {
        #expect(figures.unit(of: indicator).key == facts.unit(of: indicator).key)
        #expect(figures.unitInUse(of: indicator).key == facts.unitInUse(of: indicator).key)
        for value in figures.valueRows(of: indicator).map({ columns.values[$0] }) {
          let (own, full) = (figures.figure(value, of: indicator), facts.figure(value, of: indicator))
          #expect(Self.text(own) == Self.text(full), "\(columns.target(value).raw) of \(tree.dumped())")
          compared += 1
        }
      }
    }
    #expect(compared > 1_000)
  }

  private static var trees: [PerformanceTree] {
    var generator = SeededGenerator(seed: 5)
    var trees = SessionMaterial.trees
    for seed in 0..<100 {
      var random = RandomTree(seed: UInt64(seed))
      trees.append(random.tree())
      trees.append(SessionMaterial.tangle(using: &generator))
    }
    return trees
  }

  private static func text(_ facts: TargetFacts) -> String {
    "\(facts.kind) \(facts.comparator) \(facts.lower) \(facts.upper) \(facts.unit.key) \(facts.places) "
      + "\(facts.declaredPlaces) \(facts.gradeConflict) \(facts.isInLoneM) \(facts.leadsWithScore)"
  }
}
