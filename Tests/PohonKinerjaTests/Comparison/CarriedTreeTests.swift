import Testing

@testable import PohonKinerja

/// A tree carried to another year: where figures come from, and what is told of it.
@Suite struct CarriedTreeTests {
  private static func plan(_ indicators: [Indicator]) -> PerformanceTree {
    PerformanceTree(
      "Uji", planYear: 2026,
      roots: [SasaranDraft("Meningkatnya layanan", id: "A", level: "S0", indicators: indicators)])
  }

  private static func carried(
    _ indicators: [Indicator], to year: Int = 2027, _ targets: CarryRule.TargetSource = .planned,
    actuals: [Actual]
  ) throws -> CarriedTree {
    let rule = CarryRule(targets: targets, baseline: .lastActual)
    return try #require(
      plan(indicators).carried(to: year, rule: rule, measurements: Measurements(actuals: actuals)))
  }

  private static func quarters(_ id: String, _ figures: [Target]) -> [Actual] {
    zip(1..., figures).map { Actual(of: id, in: .quarter($0, of: 2026), .reached($1)) }
  }

  private static func indicators(of clone: CarriedTree) throws -> [IndicatorView] {
    Array(try #require(clone.tree["A"]).indicators)
  }

  @Test func `targets of the plan are counted, and all others listed one by one`() throws {
    let plan = Self.plan([
      Indicator("Nilai layanan", id: "plan", targets: [2026: 70, 2027: 72]),
      Indicator("Nilai arsip", id: "next", targets: [2027: 80]),
      Indicator("Jumlah layanan", id: "last", targets: [2025: 4, 2026: 5]),
      Indicator("Jumlah arsip", id: "older", targets: [2025: 6]),
      Indicator("Jumlah rapat", id: "always", targets: Targets(undated: 7)),
      Indicator("Jumlah lomba", id: "none"),
    ])
    let clone = try #require(plan.carried(to: 2027, rule: CarryRule(targets: .plannedOrLast)))
    #expect(
      clone.text() == """
        2027: 2 target dari rencana, 1 dari target 2025, 1 dari target 2026, 1 dari target tanpa tahun, 1 belum ada
          dari target 2025: A older: 6
          dari target 2026: A last: 5
          dari target tanpa tahun: A always: 7
          belum ada: A none

        """)
    #expect(
      clone.text(in: .english) == """
        2027: 2 targets from the plan, 1 from the target of 2025, 1 from the target of 2026, 1 from the target without a year, 1 missing
          from the target of 2025: A older: 6
          from the target of 2026: A last: 5
          from the target without a year: A always: 7
          missing: A none

        """)
    // What the plan has and what is missing is told in any case.
    let none = try #require(Self.plan([]).carried(to: 2027))
    #expect(none.text() == "2027: 0 target dari rencana, 0 belum ada\n")
    #expect(none.text(in: .english) == "2027: 0 targets from the plan, 0 missing\n")
  }

  // MARK: Baselines

  @Test func `the baseline is what the year came to, and no single quarter`() throws {
    let plan = [
      Indicator("Jumlah balita", id: "sum", unit: "orang", baseline: "120.500", consolidation: .sum),
      Indicator("Waktu layanan", id: "mean", unit: "hari", baseline: 9, consolidation: .average),
      Indicator("Nilai layanan", id: "last", unit: "nilai", baseline: 70),
      Indicator("Waktu tunggu", id: "thirds", unit: "hari", baseline: 9, consolidation: .average),
    ]
    var actuals = Self.quarters("sum", ["36.150", "36.400", "37.100", "39.800"])
    actuals += Self.quarters("mean", [4, 5, 6, 7])
    actuals += Self.quarters("last", [71, 72, 73, "81,50"])
    actuals += (1...12).map { month in
      let figure: Target = month == 3 ? 2 : 1
      return Actual(of: "thirds", in: .month(month, of: 2026), .reached(figure))
    }
    let clone = try Self.carried(plan, actuals: actuals)
    let baselines: [Target?] = [149450, 5.5, "81,50", 1.08]
    #expect(try Self.indicators(of: clone).map(\.baseline) == baselines)
    #expect(clone.indicators.map(\.baselinePeriod) == Array(repeating: .year(2026), count: 4))
    #expect(clone.indicators[3].baselineOutcome == .carried(1.08, year: 2026, isRounded: true))
    #expect(clone.text().contains("A thirds: data dasar diganti realisasi 2026: 1,08 (dibulatkan)"))
  }

  @Test func `a small quotient is carried as it is measured, and not as nothing`() throws {
    let quotient = Actual.Quotient(1, over: 3000)
    let indicators = [
      Indicator("Rasio kecelakaan", id: "ratio", unit: "rasio", baseline: 5, targets: [2026: 0.0004])
    ]
    let actuals = [Actual(of: "ratio", in: .year(2026), .quotient(quotient))]
    let clone = try Self.carried(indicators, .plannedOrLast, actuals: actuals)
    #expect(
      clone.indicators.map(\.baselineOutcome) == [.carried(0.000333, year: 2026, isRounded: true)])
    #expect(clone.text().contains("A ratio: data dasar diganti realisasi 2026: 0,000333 (dibulatkan)"))
    let measured = Self.plan(indicators).measured(with: Measurements(actuals: actuals), at: .year(2026))
    #expect(measured.indicator("ratio")?.resultText().hasSuffix("= 0,000333") == true)
  }

  @Test(
    arguments: [
      ("Rp miliar", "Rp 500.000.000", 0.5), ("Rp juta", "Rp 2.500", 0.0025),
      ("Rp juta", "Rp 2.500.000", "Rp 2.500.000"), ("miliar rupiah", "61,20 miliar", "61,20 miliar"),
      ("hari", "7,50", "7,50"),
    ] as [(MeasurementUnit, Target, Target)])
  func `what is written is carried only where it is the same figure as a baseline`(
    unit: MeasurementUnit, actual: Target, baseline: Target
  ) throws {
    let indicator = Indicator("Nilai layanan", id: "a", unit: unit, baseline: 1, targets: [2026: 1])
    let clone = try Self.carried(
      [indicator], .plannedOrLast, actuals: [Actual(of: "a", in: .year(2026), .reached(actual))])
    #expect(try Self.indicators(of: clone).map(\.baseline) == [baseline])
    #expect(clone.tree.findings(of: .unitConflict).isEmpty)
    #expect(clone.tree.findings(of: .targetAmbiguous).isEmpty)
  }

  @Test func `an actual in another magnitude is carried in the unit of its indicator`() throws {
    let clone = try Self.carried(
      [Indicator("Realisasi anggaran", id: "spent", unit: "miliar rupiah", baseline: 96.1)],
      actuals: [
        Actual(of: "spent", in: .year(2026), .reached(101_250_000_000), unit: "rupiah")
      ])
    let baselines: [Target?] = [101.25]
    #expect(try Self.indicators(of: clone).map(\.baseline) == baselines)
  }

  @Test func `a quotient gives its figure, and what is not measured is not carried, and both are told`()
    throws
  {
    let clone = try Self.carried(
      [
        Indicator("Persentase layanan", id: "share", unit: .percent, baseline: 12),
        Indicator("Nilai PAD", id: "unit", unit: "orang", baseline: 61),
        Indicator("Jumlah laporan", id: "open", unit: "laporan", baseline: 3, consolidation: .sum),
        Indicator("Jumlah rapat", id: "none", unit: "rapat", baseline: 4),
        Indicator("Predikat", id: "grade", baseline: "B", targets: [2026: "BB"]),
      ],
      actuals: [
        Actual(of: "share", in: .year(2026), .quotient(Actual.Quotient(22000, over: 125000))),
        Actual(of: "unit", in: .year(2026), .reached("60 dokumen")),
        Actual(of: "open", in: .quarter(1, of: 2026), .reached(2)),
        Actual(of: "grade", in: .year(2026), .reached("A")),
      ])
    let baselines: [Target?] = [17.6, 61, 3, 4, "A"]
    #expect(try Self.indicators(of: clone).map(\.baseline) == baselines)
    let outcomes = clone.indicators.map(\.baselineOutcome)
    #expect(outcomes[1] == .kept(.differentUnits("dokumen", "orang"), year: 2026))
    #expect(outcomes[3] == .kept(.noActual, year: nil))
    guard case .kept(.missingPeriods, year: 2026) = outcomes[2] else {
      Issue.record("\(outcomes[2])")
      return
    }
    let text = clone.text()
    #expect(text.contains("A share: data dasar diganti realisasi 2026: 17,6"), "\(text)")
    #expect(text.contains("A unit: data dasar tetap; 2026: satuan berlainan"), "\(text)")
    #expect(text.contains("A none: data dasar tetap; belum ada realisasi"), "\(text)")
    #expect(clone.text(in: .english).contains("A none: the baseline stays; no actual"))
  }

  @Test func `when something was done is carried as a date, and other words of it are not`() throws {
    let deadline: Targets = [2026: "31 Desember 2026"]
    let clone = try Self.carried(
      [
        Indicator("Waktu APBD", id: "day", baseline: "30 November 2025", targets: deadline),
        Indicator("Waktu LKjIP", id: "quarter", targets: [2026: "Triwulan IV"]),
        Indicator("Waktu RKPD", id: "words", baseline: "Triwulan II", targets: deadline),
        Indicator("Waktu Renja", id: "digits", baseline: "Triwulan II", targets: deadline),
        Indicator("Nilai layanan", id: "score", baseline: 70, targets: [2026: 80]),
      ],
      actuals: [
        Actual(of: "day", in: .quarter(3, of: 2026), .reached("28 September 2026")),
        Actual(of: "quarter", in: .quarter(3, of: 2026), .reached("Triwulan III")),
        Actual(of: "words", in: .year(2026), .reached("tahap pembahasan")),
        Actual(of: "digits", in: .quarter(3, of: 2026), .reached("28/09/2026")),
        Actual(of: "score", in: .year(2026), .reached("28 September 2026")),
      ])
    let baselines: [Target?] = ["28 September 2026", "Triwulan III", "Triwulan II", "Triwulan II", 70]
    #expect(try Self.indicators(of: clone).map(\.baseline) == baselines)
    let text = clone.text()
    #expect(text.contains("A day: data dasar diganti realisasi 2026: 28 September 2026"), "\(text)")
    #expect(text.contains("A words: data dasar tetap; 2026: realisasi “tahap pembahasan” tidak dapat"))
    #expect(text.contains("A digits: data dasar tetap; 2026: realisasi triwulan III 2026 “28/09/2026” tidak"))
    // Its targets are dates of the year, of which none is made up for the next one.
    #expect(clone.indicators.map(\.hasNoTarget) == [true, true, true, true, true])
  }

  @Test func `of an indicator without actuals in the last year the year before counts`() throws {
    let clone = try Self.carried(
      [Indicator("Nilai layanan", id: "a", baseline: 70), Indicator("Nilai mutu", id: "b", baseline: 60)],
      actuals: [
        Actual(of: "a", in: .year(2025), .reached(75)), Actual(of: "b", in: .year(2026), .reached(66)),
        Actual(of: "b", in: .year(2027), .reached(99)),
      ])
    let baselines: [Target?] = [75, 66]
    #expect(try Self.indicators(of: clone).map(\.baseline) == baselines)
    #expect(clone.indicators.map(\.baselinePeriod) == [.year(2025), .year(2026)])
  }

  // MARK: Targets

  @Test func `a date that is past is no target of a later year, and is told`() throws {
    let dated = [
      Indicator("Tanggal laporan", id: "past", targets: [2026: "27 Februari 2026"]),
      Indicator("Waktu laporan", id: "open", targets: [2026: "Triwulan I"]),
    ]
    for targets in [CarryRule.TargetSource.last, .plannedOrLast] {
      let clone = try #require(Self.plan(dated).carried(to: 2028, rule: CarryRule(targets: targets)))
      #expect(clone.indicators.map(\.origin) == [.pastDate("27 Februari 2026"), .year(2026)])
      #expect(clone.indicators.map(\.hasNoTarget) == [true, false])
      let carried: [Target?] = [nil, "Triwulan I"]
      #expect(try Self.indicators(of: clone).map { $0.targets[2028] } == carried)
      let text = clone.text()
      #expect(text.contains("1 berupa tanggal yang sudah lewat"), "\(text)")
      #expect(text.contains("tanggal yang sudah lewat: A past: 27 Februari 2026"), "\(text)")
      #expect(text.contains("dari target 2026: A open: Triwulan I"), "\(text)")
    }
  }

  @Test func `what holds the place of a target is none`() throws {
    let plan = Self.plan([Indicator("Jumlah kegiatan", id: "d", targets: [2025: 4, 2026: "X"])])
    let clone = try #require(plan.carried(to: 2027, rule: CarryRule(targets: .plannedOrLast)))
    #expect(clone.indicators.map(\.origin) == [.year(2025)])
    #expect(clone.tree["A"]?.indicators.first?.targets[2027] == 4)
    let planned = try #require(plan.carried(to: 2026))
    #expect(planned.indicators.map(\.origin) == [.missing])
    #expect(planned.tree["A"]?.indicators.first?.targets == [2025: 4, 2026: "X"])
  }

  @Test func `quarters of another plan go although the figure is the same`() throws {
    let plan = Self.plan([
      Indicator(
        "Jumlah orang terlatih", id: "a", targets: [2026: 10, 2027: 10], trajectory: [2027: [1, 2, 3, 4]])
    ])
    let clone = try #require(plan.carried(to: 2027, rule: CarryRule(targets: .last)))
    #expect(clone.tree["A"]?.indicators.first?.trajectory.isEmpty == true)
    let planned = try #require(plan.carried(to: 2027))
    #expect(planned.tree["A"]?.indicators.first?.trajectory[2027] == [1, 2, 3, 4])
  }

  @Test func `a year that only its quarters have targets for is planned`() throws {
    let plan = Self.plan([
      Indicator(
        "Jumlah orang terlatih", id: "a", unit: .person, targets: [2026: 9],
        trajectory: [2027: [1, 2, 3, 4]],
        consolidation: .sum)
    ])
    for source in [.planned, .plannedOrLast] as [CarryRule.TargetSource] {
      let clone = try #require(plan.carried(to: 2027, rule: CarryRule(targets: source)))
      let indicator = try #require(clone.tree["A"]?.indicators.first)
      #expect(indicator.targets == [2026: 9])
      #expect(indicator.trajectory[2027] == [1, 2, 3, 4])
      #expect(clone.indicators.map(\.origin) == [.planned] && !clone.indicators[0].hasNoTarget)
      #expect(clone.text() == "2027: 1 target dari rencana, 0 belum ada\n")
      #expect(clone.tree.findings(of: .trajectoryConsistency).isEmpty)
    }
    // The target without a year is that of every year, and its quarters were planned for it.
    let both = Targets([Targets.Entry(year: 2026, target: 9), Targets.Entry(year: nil, target: 10)])
    let undated = Self.plan([
      Indicator(
        "Jumlah orang terlatih", id: "a", unit: .person,
        targets: both,
        trajectory: [2027: [1, 2, 3, 4]], consolidation: .sum)
    ])
    let clone = try #require(undated.carried(to: 2027, rule: CarryRule(targets: .plannedOrLast)))
    #expect(clone.indicators.map(\.origin) == [.undated])
    #expect(clone.tree["A"]?.indicators.first?.trajectory[2027] == [1, 2, 3, 4])
    let none = Self.plan([Indicator("Jumlah rapat", id: "a", trajectory: [2027: ["X", nil, nil, "-"]])])
    #expect(none.carried(to: 2027)?.indicators.map(\.origin) == [.missing])
  }

  @Test func `quarters of the year go with the rule that takes the last target, also where there is none`()
    throws
  {
    let plan = Self.plan([
      Indicator("Jumlah orang terlatih", id: "a", targets: [2027: 5], trajectory: [2026: [1, 2, 3, 4]])
    ])
    let clone = try #require(plan.carried(to: 2026, rule: CarryRule(targets: .last)))
    #expect(clone.indicators.map(\.origin) == [.missing])
    #expect(clone.tree["A"]?.indicators.first?.trajectory.isEmpty == true)
  }

  @Test(arguments: [1, 1899, 10_000])
  func `a year that no document can name is refused`(year: Int) {
    #expect(Self.plan([]).carried(to: year) == nil)
  }
}
