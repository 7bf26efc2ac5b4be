import Testing

@testable import PohonKinerja

/// That no rule would find anything where it is not asked for want of a sign.
@Suite struct SasaranSignsTests {
  private static let trees =
    RealTrees.all + RuleCatalogue.standard.flatMap { $0.examples.map(\.tree) } + [areas]

  private static let areas = PerformanceTree(
    "Wilayah",
    roots: [
      "di seluruh provinsi", "di Provinsi Lampung", "di 2 provinsi", "di Kabupaten Pringsewu",
      "di seluruh kabupaten", "di 5 kecamatan", "di Kecamatan Gading", "di seluruh desa", "di 5 desa",
      "di Desa Sukamaju", "kemandirian desa", "se-kabupaten", "masyarakat desa", "di layanan",
    ].map { SasaranDraft("Terpeliharanya jalan \($0)", level: "S1") })

  /// What is known of a tree as it is checked, and with other thresholds, words and scales than the usual ones.
  private static let facts = trees.flatMap { (tree) -> [(title: String, facts: AlignmentFacts)] in
    var thresholds = Thresholds.standard
    (thresholds.minimumWords, thresholds.maximumWords, thresholds.suspiciousJump) = (6, 7, 2)
    // Words that occur in the trees.
    let vocabulary = Vocabulary(
      [
        .villages: ["layanan"], .provinces: ["diklat"], .adverse: ["pelatihan", "nilai"],
        .inputs: ["aparatur"], .participation: ["sertifikat", "petani"],
        .administrativeProducts: ["orang", "lahan", "akreditasi"],
      ], misspellings: ["produksi": "persentase", "indeks": "nilai"])
    var scaled = tree
    scaled.scales = [try? Scale("Uji", grades: ["Istimewa", "Utama", "Cukup"])].compactMap { $0 }
    return [
      (tree.title, AlignmentFacts(tree.columns)),
      ("\(tree.title), ambang lain", AlignmentFacts(tree.columns, thresholds: thresholds)),
      ("\(tree.title), kosakata lain", AlignmentFacts(tree.columns, vocabulary: vocabulary)),
      ("\(tree.title), skala lain", AlignmentFacts(scaled.columns)),
    ]
  }

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
    for (title, facts) in Self.facts {
      for rule in RuleCatalogue.standard {
        #expect(findings(rule.check, facts).isEmpty, "\(rule.id) in \(title)")
      }
    }
  }

  /// What a check finds at sasaran that do not stand as it needs.
  private func findings(
    _ check: Rule.Check, needing needs: PlaceSigns, _ facts: AlignmentFacts
  ) -> ContiguousArray<FindingRow> {
    var collector = FindingCollector()
    for row in facts.order {
      guard !PlaceSigns(row, facts.signs(of: row), in: facts).isSuperset(of: needs) else { continue }
      switch check {
      case .eachSasaran(_, let check): check(facts, row, &collector)
      case .eachIndicator(_, let check), .eachMarkedIndicator(_, let check):
        for place in facts.indicatorRows(of: row) { check(facts, row, place, &collector) }
      case .both(let first, let second):
        return findings(first, needing: needs, facts) + findings(second, needing: needs, facts)
      default: break
      }
    }
    return collector.rows
  }

  @Test
  func `a rule is not asked about a sasaran that does not stand as it needs, and has nothing to say there`() {
    for (title, facts) in Self.facts {
      for rule in RuleCatalogue.standard where !rule.needs.isEmpty {
        #expect(findings(rule.check, needing: rule.needs, facts).isEmpty, "\(rule.id) in \(title)")
      }
    }
  }

  @Test func `parts are passed over only where none declares the combination`() {
    for (title, facts) in Self.facts {
      for row in facts.order {
        for whole in facts.indicatorRows(of: row) {
          let parts = facts.components[whole] ?? []
          #expect(facts.mayCombine(whole) == !parts.isEmpty, "\(title)")
          for combination in Contribution.Combination.allCases {
            let code = EnumCode.encode(combination)
            let isDeclared = parts.contains { facts.columns.indicators[$0].combination == code }
            #expect(facts.mayCombine(whole, by: code) == isDeclared, "\(title)")
          }
        }
      }
    }
  }

  @Test func `what indicators lack and have is counted as if each were looked at`() {
    for (_, facts) in Self.facts {
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

  @Test func `names and weights are passed over only where nothing is wrong with them`() {
    for (title, facts) in Self.facts {
      for row in facts.order {
        let signs = facts.signs(of: row).indicators
        let places = facts.indicatorRows(of: row)
        let named = places.map { facts.nameFacts(of: $0) }.filter { $0.wordCount > 0 }
        #expect(signs.contains(.noName) == !places.allSatisfy { facts.hasName($0) }, "\(title)")
        #expect(signs.contains(.sameNames) || Set(named.map(\.key)).count == named.count, "\(title)")
        let support = places.contains { facts.names(ofSupport: facts.columns.indicators[$0].name) }
        #expect(signs.contains(.support) || !support, "\(title)")
        let foreign = places.contains { facts.isForeign($0, to: row) }
        #expect(signs.contains(.foreign) || !foreign, "\(title)")
        let indicators = places.map { facts.columns.indicators[$0] }
        if !indicators.isEmpty, indicators.allSatisfy(\.weighsForOwner) {
          let sum = try? indicators.compactMap { facts.columns.weight(of: $0) }.sum()
          #expect(signs.contains(.doubtfulWeights) || sum == 100 || sum == 1, "\(title)")
        }
      }
    }
  }

  @Test func `an indicator of the parent is found by its name as if each were looked at`() {
    for (title, facts) in Self.facts {
      for row in facts.order where facts.node(row).parent != .none {
        let node = facts.node(row)
        for place in facts.indicatorRows(of: row) where facts.nameFacts(of: place).key != 0 {
          let key = facts.nameFacts(of: place).key
          let same = facts.indicatorRows(of: node.parent).first { facts.nameFacts(of: $0).key == key }
          #expect(facts.parentIndicator(namedLike: place, of: node) == same, "\(title)")
          #expect(facts.mayRepeatNames(of: node.parent, at: row) || same == nil, "\(title)")
        }
      }
    }
  }

  @Test func `areas are passed over only where none is wider`() {
    for (title, facts) in Self.facts {
      let scopes = facts.order.map { (row: $0, scope: StatementScope(of: $0, in: facts)) }
      for (row, promised) in scopes where promised.promisesArea {
        for (other, given) in scopes where promised.isSurelyBroader(than: given) {
          let marks = (facts.statementMarks(of: row), facts.statementMarks(of: other))
          #expect(marks.0.mayBeBroader(than: marks.1), "\(row) and \(other) in \(title)")
          #expect(facts.signs(of: row).statement.contains(.scope), "\(row) in \(title)")
        }
      }
    }
  }

  @Test func `factors and ids are passed over only where nothing is wrong with them`() {
    for (title, facts) in Self.facts {
      for row in facts.order {
        if facts.namesEachFactor(row) {
          let coverage = FactorCoverage(of: row, in: facts)
          #expect(coverage.missing.isEmpty && coverage.strays.isEmpty, "\(title)")
        }
        let columns = facts.columns
        #expect(!columns.nodes[row].marks.contains(.duplicateID) || columns.duplicateNodeCount > 0)
        let isTwice = facts.indicatorRows(of: row).contains {
          columns.indicators[$0].marks.contains(.duplicateID)
        }
        #expect(!isTwice || columns.duplicateIndicatorCount > 0, "\(title)")
      }
    }
  }

  @Test func `sums are passed over only where their units are right`() {
    for (title, facts) in Self.facts {
      for whole in facts.wholes {
        guard let declared = DeclaredParts(of: whole, combined: .sum, in: facts) else { continue }
        let unit = facts.unit(of: whole)
        #expect(unit.isNone || unit.key == UnitFacts.percent.key || !declared.addsPercentages, "\(title)")
        #expect(!facts.haveOneUnit(whole) || !declared.mixesUnits, "\(title)")
      }
      for row in facts.order {
        let node = facts.node(row)
        guard node.firstChild == node.lastChild || facts.node(node.firstChild).indicatorCount != 1 else {
          continue
        }
        for whole in facts.indicatorRows(of: row) {
          #expect(BlindSum(of: whole, node, in: facts) == nil, "\(title)")
        }
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
