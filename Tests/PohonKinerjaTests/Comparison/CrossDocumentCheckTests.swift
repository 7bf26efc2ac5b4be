import Testing

@testable import PohonKinerja

/// The documents of one plan against each other, and a tree carried to the next year.
@Suite struct CrossDocumentCheckTests {
  private static func document() -> PerformanceTree {
    var tree = LampungTree.tree
    tree.period = Period(2025...2026)
    return tree
  }

  private static func document(_ change: (inout PerformanceTree) throws -> Void) rethrows -> PerformanceTree {
    var tree = document()
    try change(&tree)
    return tree
  }

  @Test func `the agreement that promises another target is found, and only that`() throws {
    let agreement = try Self.document {
      try $0.update("S0.1") { $0.indicators[0].targets.set(80, for: 2025) }
    }
    let check = CrossDocumentCheck([.init("Renstra", Self.document()), .init("PK 2025", agreement)])
    let reports = check.reports()
    #expect(reports.map(\.title) == ["Renstra ↔ PK 2025"])
    let finding = try #require(reports.first?.findings.first)
    #expect(reports.first?.findings.count == 1)
    #expect(finding.rule == "target-differs-between-documents")
    #expect(finding.subject == .indicator("S0.1.a", of: "S0.1"))
    #expect(finding.notes.map(\.subject) == [.indicator("S0.1.a", of: "S0.1")])
    #expect(finding.summary.indonesian.contains("di sini 80, dalam dokumen lain 82,5"))
    #expect(finding.summary.english.contains("is 80 here, and 82.5 in the other document"))
  }

  @Test func `documents that agree give nothing, and the rules are off where two trees are compared`() throws
  {
    let tree = Self.document()
    #expect(CrossDocumentCheck([.init("A", tree), .init("B", tree)]).reports().flatMap(\.findings).isEmpty)
    let other = try Self.document { try $0.update("S0.1") { $0.indicators[0].targets.set(80, for: 2025) } }
    #expect(tree.compared(with: other).findings.isEmpty)
  }

  @Test func `what is missing is asked of neighbours only, and a profile can switch a rule off`() throws {
    let short = try Self.document { try $0.remove("S1.1") }
    let check = CrossDocumentCheck([
      .init("Renstra", Self.document()), .init("Renja", Self.document()), .init("PK", short),
    ])
    let missing = check.reports().filter { !$0["sasaran-missing-downstream"].isEmpty }
    #expect(missing.map(\.title) == ["Renja ↔ PK"])
    var profile = Profile.panrb
    profile.disabled.insert("sasaran-missing-downstream")
    #expect(check.reports(profile: profile).flatMap(\.findings).isEmpty)
  }

  @Test func `what is missing stands in the later document, below the counterpart of its superior`() throws {
    func read(_ tree: PerformanceTree, _ name: String) throws -> PerformanceTree {
      try PerformanceTree(json: tree.json(), named: name)
    }
    let plan = try read(Self.document(), "renstra.json")
    // What is missing, and where it would stand.
    for (missing, superior) in [("S1.1", "S0.1"), ("S2.2", "S1.2")] {
      let short = try read(try Self.document { try $0.remove(missing) }, "renja.json")
      let report = try #require(
        CrossDocumentCheck([.init("Renstra", plan), .init("Renja", short)]).reports().first)
      let finding = try #require(report["sasaran-missing-downstream"].first)
      #expect(report["sasaran-missing-downstream"].count == 1)
      #expect(finding.subject == .sasaran(superior))
      #expect(finding.path == short[superior]?.path)
      #expect(finding.location?.file == "renja.json")
      #expect(finding.location == short[superior]?.location)
      #expect(
        finding.summary.indonesian.hasPrefix("sasaran \(missing) ")
          && finding.summary.indonesian.hasSuffix(" dari dokumen lain tidak ada di sini"))
      #expect(finding.notes.map(\.subject) == [.sasaran(missing)])
      #expect(finding.notes.map(\.location) == [plan[missing]?.location])
    }
    // A level that the later document does not reach is not asked for.
    let upper = try Self.document { try $0.remove("S3.1") }
    let reports = CrossDocumentCheck([.init("Renstra", plan), .init("Renja", upper)]).reports()
    #expect(reports.first?["sasaran-missing-downstream"].isEmpty == true)
  }

  @Test func `a root that is missing stands on the first sasaran of the later document`() throws {
    func plan(_ topics: [String]) -> PerformanceTree {
      PerformanceTree(
        "Uji", roots: topics.map { SasaranDraft("Meningkatnya \($0)", id: $0, level: "S1") })
    }
    let check = CrossDocumentCheck([
      .init("Renstra", plan(["disiplin pegawai daerah", "mutu layanan kepegawaian", "tertib arsip kantor"])),
      .init("Renja", plan(["tertib arsip kantor", "mutu layanan kepegawaian"])),
    ])
    let findings = try #require(check.reports().first)["sasaran-missing-downstream"]
    #expect(findings.map(\.subject) == [.sasaran("tertib arsip kantor")])
  }

  @Test func `every rule it names is there and off by default`() {
    for id in CrossDocumentCheck.rules { #expect(ComparisonRule.rule(id)?.isOnByDefault == false) }
  }

  // MARK: Carrying

  @Test func `planned targets are carried, and what has none is told`() throws {
    let clone = try #require(Self.document().carried(to: 2026))
    #expect(clone.tree.planYear == 2026)
    #expect(clone.tree.ids == LampungTree.tree.ids)
    #expect(clone.indicators.map(\.origin) == [.planned, .missing, .missing])
    #expect(clone.tree["S0.1"]?.indicators.first?.targets == [2025: 82.5, 2026: "≥ 84"])
  }

  @Test func `the last target stands in where the rule says so, and other years can be left out`() throws {
    let rule = CarryRule(targets: .plannedOrLast, otherYears: .dropped)
    let clone = try #require(Self.document().carried(to: 2027, rule: rule))
    #expect(clone.tree.period == Period(2025...2027))
    #expect(clone.indicators.map(\.origin) == [.year(2026), .year(2025), .missing])
    #expect(clone.tree["S0.1"]?.indicators.first?.targets == [2027: "≥ 84"])
    #expect(clone.tree["S1.2"]?.indicators.first?.baseline == 80)
    #expect(Self.document().carried(to: 0) == nil)
  }

  @Test func `what was last reached becomes the baseline`() throws {
    var measurements = Measurements("Realisasi")
    measurements.actuals = [
      Actual(of: "S0.1.a", in: .quarter(1, of: 2025), .reached(70)),
      Actual(of: "S0.1.a", in: .year(2025), .reached("82,9")),
      Actual(of: "S1.2.a", in: .year(2025), .unavailable(reason: "belum dinilai")),
    ]
    let rule = CarryRule(targets: .none, baseline: .lastActual)
    let clone = try #require(Self.document().carried(to: 2026, rule: rule, measurements: measurements))
    #expect(clone.tree["S0.1"]?.indicators.first?.baseline == "82,9")
    #expect(clone.tree["S0.1"]?.indicators.first?.targets == [2025: 82.5])
    #expect(clone.tree["S1.2"]?.indicators.first?.baseline == 80)
    #expect(clone.indicators.map(\.origin) == [.left, .left, .left])
    #expect(clone.indicators.map(\.baselinePeriod) == [.year(2025), nil, nil])
  }

  /// One indicator with figures of 2026 and 2027, quarters and a target without a year.
  private static func planned(_ targets: Targets) -> PerformanceTree {
    PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1", level: "S1",
          indicators: [
            Indicator(
              "Jumlah layanan", id: "a", targets: targets,
              trajectory: [2026: [1, 2, 3, 4], 2027: [5, 6, 7, 8]])
          ])
      ])
  }

  @Test func `quarters go where their target goes`() throws {
    let plan = Self.planned([2026: 10, 2027: 26])
    func indicator(_ targets: CarryRule.TargetSource) throws -> IndicatorView {
      let clone = try #require(plan.carried(to: 2027, rule: CarryRule(targets: targets)))
      return try #require(clone.tree["S1"]?.indicators.first)
    }
    #expect(try indicator(.planned).trajectory[2027] == [5, 6, 7, 8])
    #expect(try indicator(.last).targets == [2026: 10, 2027: 10])
    #expect(try indicator(.last).trajectory == [2026: [1, 2, 3, 4]])
    #expect(try indicator(.none).targets == [2026: 10])
    #expect(try indicator(.none).trajectory == [2026: [1, 2, 3, 4]])
  }

  @Test func `a target without a year counts for every year, unless all are agreed anew`() throws {
    let plan = Self.planned(Targets(undated: 40))
    for years in CarryRule.OtherYears.allCases {
      let clone = try #require(plan.carried(to: 2027, rule: CarryRule(otherYears: years)))
      #expect(clone.indicators.map(\.origin) == [.undated])
      #expect(clone.tree["S1"]?.indicators.first?.targets == Targets(undated: 40))
      let bare = try #require(plan.carried(to: 2027, rule: CarryRule(targets: .none, otherYears: years)))
      #expect(bare.tree["S1"]?.indicators.first?.targets.isEmpty == true)
    }
  }

  @Test func `an indicator that is lost or renamed downstream is told by name`() throws {
    let removed = try Self.document { try $0.update("S1.2") { $0.indicators.removeFirst() } }
    let name = try #require(Self.document()["S1.2"]?.indicators.first?.name)
    let report = try #require(
      CrossDocumentCheck([.init("A", Self.document()), .init("B", removed)]).reports().first)
    #expect(report["indicator-missing-downstream"].count == 1)
    #expect(report["indicator-missing-downstream"].first?.summary.indonesian.contains(name) == true)
    let renamed = try Self.document {
      try $0.update("S1.2") { $0.indicators[0].name = "Jumlah gedung arsip yang dipelihara" }
    }
    let other = try #require(
      CrossDocumentCheck([.init("A", Self.document()), .init("B", renamed)]).reports().first)
    #expect(other["indicator-missing-downstream"].first?.summary.indonesian.contains(name) == true)
  }

  @Test func `a reworded sasaran with the same id is told as reworded and not as missing`() throws {
    func plan(_ statement: String) -> PerformanceTree {
      PerformanceTree(
        "Uji",
        roots: [
          SasaranDraft(statement, id: "A", level: "S1"),
          SasaranDraft("Meningkatnya kepuasan layanan kepegawaian", id: "B", level: "S1"),
        ])
    }
    let report = try #require(
      CrossDocumentCheck([
        .init("Renstra", plan("Meningkatnya disiplin pegawai daerah")),
        .init("Renja", plan("Terwujudnya aparatur yang tertib")),
      ]).reports().first)
    #expect(report["sasaran-missing-downstream"].isEmpty)
    #expect(report["statement-differs-between-documents"].map(\.subject) == [.sasaran("A")])
  }
}
