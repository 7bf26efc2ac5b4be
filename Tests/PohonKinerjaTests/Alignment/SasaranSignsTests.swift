import Testing

@testable import PohonKinerja

/// That no rule would find anything where it is not asked for want of a sign.
@Suite struct SasaranSignsTests {
  private static let trees = RealTrees.all + RuleCatalogue.standard.flatMap { $0.examples.map(\.tree) }

  /// What a check finds at the sasaran at which it is not asked.
  private func findings(_ check: Rule.Check, _ facts: AlignmentFacts) -> ContiguousArray<FindingRow> {
    var collector = FindingCollector()
    for row in facts.order {
      let signs = facts.signs(of: row)
      switch check {
      case .eachSasaran(let wanted, let check) where signs.statement.isDisjoint(with: wanted):
        if wanted != .any { check(facts, row, &collector) }
      case .eachIndicator(let wanted, let check) where signs.indicators.isDisjoint(with: wanted):
        for place in facts.indicatorRows(of: row) where wanted != .any {
          check(facts, row, place, &collector)
        }
      case .eachMarkedIndicator(let wanted, _):
        let marks = facts.indicatorRows(of: row).map { facts.figureMarks[Int($0)] }
        #expect(signs.figures.isDisjoint(with: wanted) == marks.allSatisfy { $0.isDisjoint(with: wanted) })
      case .both(let first, let second):
        return findings(first, facts) + findings(second, facts)
      default: break
      }
    }
    return collector.rows
  }

  @Test func `a rule that is not asked has nothing to say`() {
    for tree in Self.trees {
      let facts = AlignmentFacts(tree.columns)
      for rule in RuleCatalogue.standard {
        #expect(findings(rule.check, facts).isEmpty, "\(rule.id) in \(tree.title)")
      }
    }
  }

  @Test func `what indicators lack and have is counted as if each were looked at`() {
    for tree in Self.trees {
      let facts = AlignmentFacts(tree.columns)
      for row in facts.order {
        let signs = facts.signs(of: row).indicators
        let places = facts.indicatorRows(of: row)
        func agree(_ given: IndicatorSigns, _ missing: IndicatorSigns, _ has: (Row) -> Bool) {
          #expect(signs.contains(missing) || places.allSatisfy(has))
          #expect(signs.contains(given) || !places.contains(where: has))
        }
        agree(.formula, .noFormula) { facts.hasFormula($0) }
        agree(.source, .noSource) { facts.hasSource($0) }
        agree(.responsible, .noResponsible) { facts.hasResponsible($0) }
        agree(.values, .noBaseline) { facts.hasBaseline($0) }
        agree(.aspect, .noAspect) { facts.columns.indicators[$0].aspect != 0 }
        #expect(signs.contains(.externalScore) == places.contains { facts.isExternalScore($0) })
      }
    }
  }

  @Test func `an area that may be wider is told by its words`() {
    func broader(_ statement: String, _ parent: String) -> Int {
      PerformanceTree(
        "Contoh", roots: [SasaranDraft(parent, level: "S1", children: [SasaranDraft(statement)])]
      ).findings(of: .childBroaderThanParent).count
    }
    #expect(broader("Terpeliharanya jalan di seluruh provinsi", "Mantapnya jalan di Desa Sukamaju") == 1)
    #expect(broader("Terpeliharanya jalan di Desa Sukamaju", "Mantapnya jalan di Provinsi Lampung") == 0)
    #expect(broader("Terpeliharanya jalan di seluruh desa", "Mantapnya jalan di 5 desa") == 1)
    #expect(broader("Terpeliharanya jalan di seluruh desa", "Mantapnya jalan di Desa Sukamaju") == 0)
  }
}
