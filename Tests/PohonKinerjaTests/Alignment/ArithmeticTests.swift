import Testing

@testable import PohonKinerja

/// Declared arithmetic, budgets, quarters, weights and polarities: real documents, wording and numbers that do not fit.
@Suite struct ArithmeticTests {
  static let rules: [Rule] = [
    .mixedUnitSum, .percentSum, .averageMismatch, .ratioConsistency, .extremeMismatch, .budgetSum,
    .periodMonotonic, .trajectoryConsistency, .weightSum, .childTargetLower, .polarityMismatchParentChild,
    .polarityUnspecifiedSuspicious,
  ]

  // MARK: Real documents

  @Test func `of the Renstra only the blind sum of persons and documents is told`() throws {
    let findings = RealTrees.banyuwangi.checked(profile: Profile("uji", rules: Self.rules)).findings
    let finding = try #require(findings.first)
    #expect(findings.map(\.rule) == ["mixed-unit-sum"])
    #expect(finding.severity == .note)
    #expect(
      finding.summary.indonesian
        == "target 2026 indikator “Jumlah ASN Yang mengikuti peningkatan kualifikasi” tampak dijumlahkan dari satuan yang berbeda, yang tidak dapat dijumlahkan: 2.000 Orang + 150 Dokumen + 10 Orang ≠ 2.155 asn"
    )
    #expect(
      finding.notes.map(\.text.english) == ["a part: 2,000 Orang", "a part: 150 Dokumen", "a part: 10 Orang"])
  }

  @Test func `a textbook and a regulation's example are free of it`() {
    for tree in [RealTrees.rice, RealTrees.fishery] {
      #expect(tree.checked(profile: Profile("uji", rules: Self.rules)).findings.isEmpty)
    }
  }

  @Test func `of the slide only how long things take is asked about`() {
    let findings = RealTrees.lampung.checked(profile: Profile("uji", rules: Self.rules)).findings
    #expect(Set(findings.map(\.rule)) == ["polarity-unspecified-suspicious"])
    #expect(findings.map(\.indicator) == ["S3.1.c", "S3.2.c", "S3.3.c", "S3.4.c"])
  }

  @Test func `the budgets of the published program are its activities'`() throws {
    var tree = try PerformanceTree(json: Fixture.example("banyuwangi-bkpp"))
    #expect(tree["P.1.1"]?.budget == [2026: 3_410_000_000])
    #expect(tree.findings(of: .budgetSum).isEmpty)
    try tree.update("K.1.1.4") { $0.budget = [2026: 401_948_940] }
    let findings = tree.findings(of: .budgetSum)
    #expect(findings.map(\.sasaran) == ["P.1.1", "K.1.1.4"])
    #expect(
      findings.first?.summary.indonesian
        == "pagu 2026 sasaran P.1.1 bukan jumlah pagu di bawahnya: 670.000.000 + 450.000.000 + 1.888.051.050 + 401.948.940 ≠ 3.410.000.000"
    )
  }

  // MARK: Wording

  @Test func `a mean shows its terms, a weighted one its weights, a ratio both sides`() {
    let whole = Indicator("Indeks layanan", id: "W", unit: .index, targets: [2026: 83])
    func part(
      _ target: Target, _ combination: Contribution.Combination, weight: Number? = nil,
      _ part: Contribution.Part? = nil
    ) -> Indicator {
      Indicator(
        "Bagian", unit: combination == .ratio ? .person : .index, targets: [2026: target], weight: weight,
        contributes: Contribution(to: "W", as: .component, combine: combination, part: part))
    }
    var share = whole
    share.unit = .percent
    #expect(
      told(.averageMismatch, whole, part(80, .average), part("82,5", .average)) == [
        "target 2026 indikator “Indeks layanan” bukan rata-rata bagiannya: (80 + 82,5) ÷ 2 = 81,25 ≠ 83"
      ])
    #expect(
      told(.averageMismatch, whole, part(80, .weighted, weight: 2), part(85, .weighted, weight: 1)) == [
        "target 2026 indikator “Indeks layanan” bukan rata-rata bagiannya: (2 × 80 + 1 × 85) ÷ 3 ≈ 81,67 ≠ 83"
      ])
    #expect(
      told(
        .ratioConsistency, share, part(40, .ratio, .numerator), part(5, .ratio, .numerator),
        part(60, .ratio, .denominator)) == [
          "target 2026 indikator “Indeks layanan” tidak sama dengan pembilang dibagi penyebutnya: (40 + 5) ÷ 60 × 100 = 75 ≠ 83"
        ])
    #expect(
      told(.extremeMismatch, whole, part(80, .min), part(85, .min)) == [
        "target 2026 indikator “Indeks layanan” bukan yang terkecil dari bagiannya (80; 85): 80 ≠ 83"
      ])
  }

  @Test func `what is declared in several ways is told with each of them`() {
    let whole = Indicator("Jumlah layanan", id: "W", unit: "layanan", targets: [2026: 10])
    func part(_ target: Target, _ combination: Contribution.Combination?) -> Indicator {
      Indicator(
        "Jumlah bagian", unit: "layanan", targets: [2026: target],
        contributes: Contribution(to: "W", as: .component, combine: combination))
    }
    let mixed =
      "; bagiannya dinyatakan digabungkan dengan cara berlainan: penjumlahan (S2.1.a), rata-rata (S2.1.b)"
    #expect(
      told(.sumMismatch, whole, part(4, .sum), part(8, .average)) == [
        "target 2026 indikator “Jumlah layanan” tidak tercapai oleh jumlah bagian-bagiannya: 4 ≠ 10\(mixed)"
      ])
    #expect(
      told(.averageMismatch, whole, part(4, .sum), part(8, .average)) == [
        "target 2026 indikator “Jumlah layanan” bukan rata-rata bagiannya: (8) ÷ 1 = 8 ≠ 10\(mixed)"
      ])
    #expect(
      told(.sumMismatch, whole, part(4, .sum), part(8, nil)).first?.hasSuffix(
        "penjumlahan (S2.1.a), tidak dinyatakan (S2.1.b)") == true)
    #expect(told(.sumMismatch, whole, part(4, .sum), part(5, .sum)).first?.hasSuffix("4 + 5 ≠ 10") == true)
  }

  @Test func `so is a load of which something else is declared to be a mean`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", level: "S1", cascading: .direct(by: .load),
          indicators: [Indicator("Jumlah layanan", id: "W", unit: "layanan", targets: [2026: 10])],
          children: ([4, 5] as [Target]).map {
            SasaranDraft(
              "Terlaksananya layanan", indicators: [Indicator("Jumlah", unit: "layanan", targets: [2026: $0])]
            )
          }),
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: [
            Indicator(
              "Jumlah lain", id: "X", unit: "layanan", targets: [2026: 10],
              contributes: Contribution(to: "W", as: .component, combine: .average))
          ]),
      ])
    let findings = tree.findings(of: .sumMismatch)
    #expect(findings.count == 1)
    #expect(
      findings.first?.summary.indonesian.hasSuffix(
        "4 + 5 ≠ 10; bagiannya dinyatakan digabungkan dengan cara berlainan: penjumlahan (S2.1.a, S2.2.a), rata-rata (X)"
      ) == true)
    #expect(findings.first?.summary.english.hasSuffix("sum (S2.1.a, S2.2.a), average (X)") == true)
  }

  @Test func `quarters show what they come to`() {
    func indicator(_ consolidation: Consolidation, _ quarters: Trajectory.Quarters) -> Indicator {
      Indicator(
        "Capaian", targets: [2026: 18],
        trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]),
        consolidation: consolidation)
    }
    #expect(
      told(.trajectoryConsistency, indicator(.sum, [4, 5, nil, 4])) == [
        "target triwulan 2026 indikator “Capaian” tidak sampai pada target tahunannya: 4 + 5 + 4 ≠ 18"
      ])
    #expect(
      told(.trajectoryConsistency, indicator(.takeLast, [4, 9, 13, nil])) == [
        "target triwulan 2026 indikator “Capaian” tidak sampai pada target tahunannya: nilai terakhir (triwulan III) 13 ≠ 18"
      ])
    #expect(
      told(.periodMonotonic, indicator(.takeLast, [4, 9, 8, 18])) == [
        "target kumulatif 2026 indikator “Capaian” turun pada triwulan III: 9 → 8"
      ])
  }

  @Test func `quarters of things that come to the year in no way are a warning without a consolidation`() {
    func findings(_ quarters: Trajectory.Quarters, _ unit: MeasurementUnit = "eksemplar") -> [Finding] {
      let indicator = Indicator(
        "Jumlah buku", unit: unit, targets: [2026: 3500],
        trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]))
      return tree(indicator, []).findings(of: .trajectoryConsistency)
    }
    let told = findings([500, 1000, 1000, 2000])
    #expect(told.map(\.severity) == [.warning])
    #expect(
      told.map(\.summary.indonesian) == [
        "target triwulan 2026 indikator “Jumlah buku” tidak sampai pada target tahunannya: 500 + 1.000 + 1.000 + 2.000 ≠ 3.500; triwulannya dijumlahkan, sebab konsolidasinya tidak dinyatakan"
      ])
    // Parts, cumulative figures, one level, levels about it, and a plan that is not finished.
    for quarters in [
      [500, 1000, 1000, 1000], [500, 1500, 2500, 3500], [3500, 3500, 3500, 3500], [3400, 3600, 3400, 3600],
      [nil, 1500, nil, 3500], [nil, 1500, nil, 2000], [500, 1000, nil, nil],
    ] as [Trajectory.Quarters] {
      #expect(findings(quarters).isEmpty, "\(quarters)")
    }
    // Of what measuring does not add up nothing is said.
    for unit in [.percent, .index, .score] as [MeasurementUnit] {
      #expect(findings([500, 1000, 1000, 2000], unit).isEmpty)
    }
  }

  @Test func `a way that the actuals declare is no default`() {
    let indicator = Indicator(
      "Jumlah buku", id: "a", unit: "eksemplar", targets: [2026: 3500],
      trajectory: [2026: [500, 1000, 1000, 2000]])
    func count(_ consolidation: Consolidation?) -> Int {
      let measurements = Measurements(methods: ["a": MeasurementMethod(consolidation: consolidation)])
      return tree(indicator, []).checked(with: measurements, at: 2026).findings
        .count { $0.rule == "trajectory-consistency" }
    }
    #expect(count(nil) == 1 && count(.sum) == 1 && count(.takeLast) == 0)
  }

  // MARK: What is not computed

  @Test func `quarters that are not numbers in the unit are not computed`() {
    for quarters in [["25%", "60%", "55%", "9 orang"], ["Triwulan I", 60, 55, 90], ["A", "B", "C", 90]]
      as [Trajectory.Quarters]
    {
      let indicator = Indicator(
        "Capaian", unit: .percent, targets: [2026: 100],
        trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]), consolidation: .takeLast)
      #expect(told(.trajectoryConsistency, indicator).isEmpty)
      #expect(told(.periodMonotonic, indicator).isEmpty)
    }
  }

  @Test(arguments: [Consolidation.sum, .average])
  func `quarters that come to more than can be held are not computed`(_ consolidation: Consolidation) {
    func indicator(_ quarter: Target) -> Indicator {
      Indicator(
        "Capaian", targets: [2026: 18], trajectory: [2026: [quarter, quarter, quarter, quarter]],
        consolidation: consolidation)
    }
    #expect(told(.trajectoryConsistency, indicator(Target(Number(Int(Int64.max))))).isEmpty)
    #expect(told(.trajectoryConsistency, indicator(Target(Number(Int(Int64.max / 8))))).count == 1)
  }

  @Test func `a steady fall is a slip only where higher is said to be better`() {
    func indicator(_ polarity: Polarity?, _ quarters: Trajectory.Quarters) -> Indicator {
      Indicator("Capaian", polarity: polarity, trajectory: [2026: quarters], consolidation: .takeLast)
    }
    #expect(told(.periodMonotonic, indicator(nil, [20, 19, 18, 17])).isEmpty)
    #expect(told(.periodMonotonic, indicator(.maximize, [20, 19, 18, 17])).count == 1)
    // One step down is no direction.
    #expect(told(.periodMonotonic, indicator(nil, [20, nil, nil, 17])).count == 1)
  }

  @Test(arguments: Contribution.Combination.allCases)
  func `relations without a formula, contexts and the scores of others enter no arithmetic`(
    combination: Contribution.Combination
  ) {
    let whole = Indicator("Capaian", id: "W", unit: .percent, targets: [2026: 100])
    func parts(_ relation: Contribution.Relation, isExternal: Bool = false) -> [Indicator] {
      Contribution.Part.allCases.map {
        Indicator(
          "Bagian", unit: .percent, targets: [2026: 7], isExternalScore: isExternal,
          contributes: Contribution(to: "W", as: relation, combine: combination, part: $0))
      }
    }
    let rules: [Rule] = [.mixedUnitSum, .percentSum, .averageMismatch, .ratioConsistency, .extremeMismatch]
    func count(_ parts: [Indicator], isContext: Bool = false) -> Int {
      tree(whole, parts, isContext: isContext).checked(profile: Profile("uji", rules: rules)).findings.count
    }
    #expect(count(parts(.component)) == (combination == .weighted ? 0 : combination == .ratio ? 0 : 1))
    for relation in [Contribution.Relation.same, .reference, .contribution] {
      #expect(count(parts(relation)) == 0)
    }
    #expect(count(parts(.component, isExternal: true)) == 0)
    #expect(count(parts(.component), isContext: true) == 0)
  }

  @Test(arguments: [Contribution.Combination.average, .weighted, .ratio])
  func `numbers that do not fit are claimed nothing about`(combination: Contribution.Combination) {
    let greatest = Target(Number(.max))
    let whole = Indicator("Capaian", id: "W", unit: .percent, targets: [2026: greatest])
    let parts = Contribution.Part.allCases.map {
      Indicator(
        "Bagian", unit: .percent, targets: [2026: greatest], weight: Number(.max),
        contributes: Contribution(to: "W", as: .component, combine: combination, part: $0))
    }
    #expect(tree(whole, parts).checked().findings.allSatisfy { !$0.rule.rawValue.hasSuffix("-consistency") })
    let rule: Rule = combination == .ratio ? .ratioConsistency : .averageMismatch
    #expect(tree(whole, parts).findings(of: rule).isEmpty)
  }

  @Test func `budgets beyond all numbers are more than any`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "A", budget: [2026: 1],
          children: [1, 2].map { SasaranDraft("B\($0)", budget: [2026: Number(.max)]) })
      ])
    #expect(tree.findings(of: .budgetSum).map(\.sasaran) == ["S0.1"])
  }

  // MARK: Weights

  @Test(
    arguments: [
      ([50, 50], 0), ([50, 49.9], 1), ([0.5, 0.4], 1), ([0.50, 0.49], 1), ([33.3, 33.3, 33.3], 0),
      ([33, 33, 33], 1), ([100], 0), ([60], 1), ([1], 0), ([0.25, 0.25, 0.25, 0.24], 0), ([-50, 150], 1),
    ] as [([Number], Int)])
  func `weights come to a whole within their rounding`(weights: [Number], count: Int) {
    let sasaran = SasaranDraft(
      "A", indicators: weights.enumerated().map { Indicator("I\($0.offset)", weight: $0.element) })
    #expect(PerformanceTree("Contoh", roots: [sasaran]).findings(of: .weightSum).count == count)
  }

  @Test func `teams of one title are each looked at by themselves`() throws {
    let teams = [[60, 30], [60, 40], [70, 40]] as [[Number]]
    let tree = PerformanceTree("Contoh") {
      Gubernur("A") {
        KepalaBPSDM("B") {
          for (place, weights) in teams.enumerated() {
            KetuaTimKerja(
              "Tim \(place)", owner: "Ketua Tim Kerja",
              indicators: weights.enumerated().map { Indicator("I\($0.offset)", weight: $0.element) })
          }
        }
      }
    }
    let findings = tree.findings(of: .weightSum)
    #expect(findings.map(\.sasaran) == ["S2.1", "S2.3"])
    let first = try #require(findings.first)
    #expect(
      first.summary.indonesian == "bobot indikator sasaran S2.1 tidak berjumlah 100%: 60 + 30 = 90")
  }

  @Test func `an owner's weights are told once, with his other sasaran`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: ([40, 50] as [Number]).map { weight in
        SasaranDraft("A \(weight)", owner: "Kepala BKPP", indicators: [Indicator("I", weight: weight)])
      })
    let findings = tree.findings(of: .weightSum)
    #expect(
      findings.map(\.summary.english)
        == ["the weights of the indicators of Kepala BKPP do not come to 100%: 40 + 50 = 90"])
    #expect(findings.first?.notes.map(\.subject) == [.sasaran("S0.2")])
  }

  @Test func `a weight below zero is refused when it is read`() {
    let problems = Fixture.problems(Array(Fixture.indicator("\"weight\":-20").utf8))
    #expect(problems.map(\.code) == [.outOfRange])
    #expect(problems.first?.path.hasSuffix(".weight") == true)
  }

  @Test func `the weights of many owners are looked at in no more than their share of time`() {
    let times = [300, 2_400].map { count in
      let tree = PerformanceTree(
        "Contoh",
        roots: (0..<count).map { place in
          SasaranDraft(
            "A \(place)", owner: Position("Kepala Bidang", unit: "Bidang \(place)"),
            indicators: [Indicator("I", weight: 60), Indicator("J", weight: 30)])
        })
      return ProcessorTime.nanoseconds { #expect(tree.findings(of: .weightSum).count == count) }
    }
    #expect(times[1] < times[0] * 32)
  }

  @Test func `a score that falls and rises again is no cumulative target`() {
    func severities(_ unit: MeasurementUnit, _ quarters: Trajectory.Quarters) -> [Severity] {
      let indicator = Indicator(
        "Capaian", unit: unit, targets: [2026: 80],
        trajectory: Trajectory([Trajectory.Entry(year: 2026, quarters: quarters)]), consolidation: .takeLast)
      return tree(indicator, []).findings(of: .periodMonotonic).map(\.severity)
    }
    #expect(severities(.score, [100, 90, 95, 80]).isEmpty)
    #expect(severities(.index, [3.5, 3.2, 3.4, 3.1]).isEmpty)
    #expect(severities(.percent, [80, 78, 82, 85]) == [.note])
    #expect(severities(.percent, [25, 60, 55, 100]) == [.warning])
    #expect(severities(.person, [10, 30, 20, 40]) == [.warning])
  }

  // MARK: One rule for one fault

  @Test(
    arguments: [(90, "child-target-lower"), (97, "indicator-copy-different-target")] as [(Target, RuleID)])
  func `another target below is told by one rule alone`(target: Target, rule: RuleID) {
    let indicator = Indicator("Persentase layanan tepat waktu", unit: .percent, targets: [2026: 95])
    var own = indicator
    own.targets = [2026: target]
    let report = tree(indicator, [own]).checked(
      profile: Profile("uji", rules: [.indicatorCopy, .indicatorCopyDifferentTarget, .childTargetLower]))
    #expect(report.findings.map(\.rule) == [rule])
  }

  private func told(_ rule: Rule, _ whole: Indicator, _ parts: Indicator...) -> [String] {
    tree(whole, parts).findings(of: rule).map(\.summary.indonesian)
  }

  private func tree(_ whole: Indicator, _ parts: [Indicator], isContext: Bool = false) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas layanan", level: "S1", isContext: isContext, indicators: [whole],
          children: parts.isEmpty
            ? [] : [SasaranDraft("Meningkatnya kualitas layanan loket", indicators: parts)])
      ])
  }
}
