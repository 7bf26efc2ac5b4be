import Testing

@testable import PohonKinerja

/// Units that count in thousands and more, or of so many others, as plans write them.
@Suite struct UnitFactorTests {
  private static func measured(
    _ indicator: Indicator, _ actuals: [Actual], method: MeasurementMethod? = nil
  ) throws -> MeasuredIndicator {
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya derajat kesehatan", level: "S0", indicators: [indicator])])
    let measurements = Measurements(methods: method.map { ["a": $0] } ?? [:], actuals: actuals)
    return try #require(tree.measured(with: measurements, at: 2026).indicator("a"))
  }

  private static func measured(
    _ unit: MeasurementUnit?, _ target: Target, _ actual: Target, in own: MeasurementUnit? = nil
  ) throws -> MeasuredIndicator {
    try measured(
      Indicator("Nilai capaian", id: "a", unit: unit, targets: [2026: target]),
      [Actual(of: "a", in: 2026, .reached(actual), unit: own)])
  }

  private static func quotient(
    _ numerator: Number, _ denominator: Number, in period: MeasurementPeriod = 2026, place: String? = nil
  ) -> Actual {
    Actual(of: "a", in: period, .quotient(Actual.Quotient(numerator, over: denominator)), place: place)
  }

  // MARK: Rates

  @Test(arguments: [
    ("per 100.000 KH", 100_000), ("per 1.000 KH", 1_000), ("per 10.000 penduduk", 10_000),
    ("per 100 000 KH", 100_000), ("per 100000 KH", 100_000), ("kasus per 100.000 penduduk", 100_000),
    ("kasus/1.000 penduduk", 1_000), ("per seribu kelahiran hidup", 1_000), ("per seratus ribu", 100_000),
    ("per 100 ribu penduduk", 100_000), ("per sejuta penduduk", 1_000_000), ("per 1 juta", 1_000_000),
    ("per mil", 1_000), ("permil", 1_000), ("‰", 1_000), ("Per Seribu", 1_000), ("%", 100),
    ("persen per tahun", 100), ("% per tahun", 100), ("rupiah per kapita", 1), ("kunjungan per tahun", 1),
    ("per 1,5 orang", 1),
    ("skala 1 s/d 100", 1), ("layanan 24/7", 1), ("orang", 1), ("", 1),
  ])
  func `a unit tells of how many others it is`(_ unit: String, _ factor: Int64) {
    #expect(UnitFacts(MeasurementUnit(unit)).factor == factor)
  }

  @Test(arguments: ["24‰", "24 ‰", "24 permil", "24 per mil", "24 per mille"] as [Target])
  func `per mille is read however it is written`(_ text: Target) throws {
    #expect(text.number == 24 && text.unit.map { UnitFacts($0).factor } == 1_000)
    for unit in ["‰", "permil", "per mil"] as [MeasurementUnit] {
      #expect(try Self.measured(unit, 24, text).achievement.percentage?.exact == 100)
      #expect(try Self.measured(unit, text, 12).achievement.percentage?.exact == 50)
    }
    #expect(try Self.measured("%", 24, text).achievement.reason != nil)
    #expect(try Self.measured(nil, text, "24‰").achievement.percentage?.exact == 100)
  }

  @Test(arguments: [("8,5–10‰", 8.5), ("≤ 12,4‰", 12.4), ("1.250,5‰", 1_250.5)] as [(Target, Number)])
  func `figures per mille are as others`(_ text: Target, _ number: Number) {
    #expect(text.number == number && text.unit == "‰")
  }

  @Test(arguments: ["24 per miliar", "24 per 1", "24‰‰", "‰", "24 ‰ 3"] as [Target])
  func `what only begins like per mille is no figure`(_ text: Target) {
    #expect(text.number == nil)
  }

  @Test func `numerator and denominator are of so many as the unit says`() throws {
    let mothers = Indicator(
      "Angka Kematian Ibu", id: "a", unit: "per 100.000 KH", polarity: .minimize, targets: [2026: 165])
    let indicator = try Self.measured(mothers, [Self.quotient(74, 45_000)])
    #expect(try indicator.result.number == Fraction(1_480, over: 9))
    #expect(indicator.resultText() == "74/45.000 = 164,44")
    #expect(indicator.achievement.text() == "100,34%")
    let babies = Indicator(
      "Angka Kematian Bayi", id: "a", unit: "per 1.000 KH", polarity: .minimize, targets: [2026: 12])
    let rate = try Self.measured(babies, [Self.quotient(540, 45_000)])
    #expect(rate.result.number == 12 && rate.achievement.percentage?.exact == 100)
  }

  @Test func `rates of quarters and places go by their numerators and denominators`() throws {
    let babies = Indicator(
      "Angka Kematian Bayi", id: "a", unit: "per 1.000 KH", polarity: .minimize, targets: [2026: 12],
      consolidation: .sum)
    let quarters = (1...4).map { Self.quotient(100, 10_000, in: .quarter($0, of: 2026)) }
    #expect(try Self.measured(babies, quarters).result.number == 10)
    let places = [Self.quotient(30, 1_000, place: "Metro"), Self.quotient(10, 3_000, place: "Pringsewu")]
    // Where less is better, places have to be named: one that is missing would else make the figure better.
    let named = MeasurementMethod(places: ["Metro", "Pringsewu"])
    #expect(try Self.measured(babies, places, method: named).resultText() == "40/4.000 = 10")
    let bare = [12, 13].enumerated().map { place, figure in
      Actual(of: "a", in: 2026, .reached(Target(Number(figure))), place: "Tempat \(place)")
    }
    #expect(try Self.measured(babies, bare).achievement.reason == .placesDoNotAddUp)
  }

  @Test func `a rate is rolled up and checked with its factor`() throws {
    func part(_ id: String, _ target: Target, _ part: Contribution.Part) -> SasaranDraft {
      SasaranDraft(
        "Bagian \(id)", level: "S1",
        indicators: [
          Indicator(
            "Bagian \(id)", id: id, unit: "orang", targets: [2026: target],
            contributes: Contribution(to: "a", as: .component, combine: .ratio, part: part))
        ])
    }
    func tree(_ target: Target) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Menurunnya kematian", level: "S0",
            indicators: [
              Indicator("Angka Kematian Bayi", id: "a", unit: "per 1.000 KH", targets: [2026: target])
            ],
            children: [part("b", 540, .numerator), part("c", 45_000, .denominator)])
        ])
    }
    #expect(tree(12).targetsRolledUp(in: 2026)["a"]?.value == 12)
    #expect(!tree(12).checked().findings.contains { $0.rule == "ratio-consistency" })
    let finding = tree(13).checked().findings.first { $0.rule == "ratio-consistency" }
    #expect(finding?.summary.indonesian.contains("540 ÷ 45.000 × 1.000 = 12 ≠ 13") == true)
  }

  // MARK: Magnitudes

  @Test(
    arguments: [
      ("miliar rupiah", "61,2 miliar", "60,1"), ("miliar rupiah", "61,2", "60,1 miliar"),
      ("miliar rupiah", "61,2 miliar", "60,1 miliar"), ("miliar rupiah", "61,2", "60100 juta"),
      ("Rp miliar", "Rp 61,2 miliar", "Rp 60,1 miliar"), ("Rp miliar", "61,2", "Rp 60,1 miliar"),
      ("Rp (dalam miliar)", "61,2 miliar rupiah", "60,1"), ("Rp. Milyar", "61,2", "60,1 milyar"),
      ("Rp juta", "Rp 61,2 juta", "60,1"), ("juta orang", "61,2 juta", "60,1"),
      ("juta orang", "61,2 juta orang", "60,1 juta"), ("ribu ton", "61,2", "60,1 ribu ton"),
      ("juta", "61,2 juta", "60,1"), ("rupiah", "61,2 miliar", "60,1 miliar"),
      ("rupiah", "61.200.000.000", "60,1 miliar"),
    ] as [(MeasurementUnit, Target, Target)])
  func `a magnitude in figure and unit counts once`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target
  ) throws {
    let indicator = try Self.measured(unit, target, actual)
    #expect(try indicator.achievement.percentage?.exact == Fraction(60_100, over: 612))
  }

  @Test func `a unit of the actual is told in that of its indicator`() throws {
    #expect(try Self.measured("miliar rupiah", "61,2", 60_100, in: "juta rupiah").result.number == 60.1)
    #expect(
      try Self.measured("rupiah", "61,2 miliar", 60.1, in: "miliar rupiah").result.number == 60_100_000_000)
    #expect(
      try Self.measured("rupiah", "61,2 miliar", "60,1 miliar", in: "miliar rupiah").achievement.text()
        == "98,2%")
  }

  @Test func `rupiah that may be millions are doubted`() throws {
    let remark = try Self.measured("Rp juta", 2_500, "Rp 2.400").remark
    #expect(remark?.indonesian.contains("0,0024 sekitar 1/1.041.667 target 2.500") == true)
    let target = try Self.measured("Rp juta", "Rp 2.500", 2_400).achievement.reason
    #expect(target == .differentUnits("Rp", "Rp juta"))
  }

  @Test func `parts in millions make up a whole in miliar`() throws {
    func tree(_ parts: (unit: MeasurementUnit, target: Target)...) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya pendapatan daerah", level: "S0",
            indicators: [
              Indicator("Pendapatan daerah", id: "a", unit: "miliar rupiah", targets: [2026: "2,5"])
            ],
            children: parts.enumerated().map { place, part in
              SasaranDraft(
                "Bagian \(place)", level: "S1",
                indicators: [
                  Indicator(
                    "Bagian \(place)", id: "b\(place)", unit: part.unit, targets: [2026: part.target],
                    contributes: Contribution(to: "a", as: .component, combine: .sum))
                ])
            })
        ])
    }
    let fitting = tree(("juta rupiah", 1_500), ("Rp", "Rp 1 miliar"))
    #expect(fitting.targetsRolledUp(in: 2026)["a"]?.value == 2.5)
    #expect(!fitting.checked().findings.contains { $0.rule == "sum-mismatch" || $0.rule == "mixed-unit-sum" })
    let short = tree(("juta rupiah", 1_500), ("juta rupiah", 900))
    #expect(short.checked().findings.contains { $0.rule == "sum-mismatch" })
  }

  @Test func `a drawing names the magnitude once`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya pendapatan daerah", level: "S0",
          indicators: [
            Indicator("Pendapatan asli", unit: "miliar rupiah", targets: [2026: "61,2 miliar"]),
            Indicator("Pendapatan transfer", unit: "Rp juta", targets: [2026: "2,5 juta"]),
            Indicator("Pendapatan lain", unit: "miliar rupiah", targets: [2026: "61,2"]),
          ])
      ])
    let text = tree.drawn(as: .text)
    #expect(text.contains("61,2 miliar rupiah") && !text.contains("miliar miliar"))
    #expect(text.contains("Rp 2,5 juta"))
  }

  // MARK: A lone M, and what reads in two ways

  @Test func `M is never taken for miliar`() throws {
    let actual = try Self.measured("rupiah", "2,5 miliar", "2,45 M")
    #expect(actual.achievement.reason == .loneM("2,45 M"))
    #expect(actual.achievement.text().contains("“M” dapat berarti miliar atau juta; tulis miliar"))
    let target = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya investasi", level: "S0",
          indicators: [Indicator("Nilai investasi", unit: .rupiah, targets: [2026: "61,2 M"])])
      ])
    let finding = target.checked().findings.first { $0.rule == "target-ambiguous" }
    #expect(finding?.suggestions.first?.indonesian == "“M” dapat berarti miliar atau juta; tulis miliar")
    #expect(try Self.measured("M", "61,2 M", "60,1 M").achievement.percentage != nil)
    #expect(try Self.measured("meter", "60 meter", "60 M").achievement.percentage?.exact == 100)
    let errors = #expect(throws: ReadingErrors.self) {
      try PerformanceTree(json: Fixture.sasaran("\"budget\":{\"2026\":\"2,45 M\"}"))
    }
    #expect(errors.map { "\($0)".contains("tulis miliar") } == true)
  }

  @Test func `where no money is measured M may be metres as well`() throws {
    let actual = try Self.measured("kilometer", 60, "60 M")
    #expect(actual.achievement.reason == .loneMOfMeasure("60 M"))
    #expect(
      actual.achievement.text().contains("“M” dapat berarti meter, miliar, atau juta; tulis dengan kata"))
    #expect(
      actual.achievement.reason?.waysToWrite.map(\.indonesian) == ["60 meter", "60 miliar", "60 juta"])
    let roads = PerformanceTree.measuredExample(
      Indicator("Panjang jalan", id: "S1.1.a", unit: "kilometer", targets: [2026: "60 M"]))
    let target = try #require(roads.findings(of: .targetAmbiguous).first)
    #expect(target.suggestions.first?.indonesian.contains("meter, miliar, atau juta") == true)
    let checked = roads.checked(with: .example((2026, "60 M")), at: 2026)
    let finding = try #require(checked.findings.first { $0.rule == "actual-ambiguous" })
    #expect(
      finding.suggestions.first?.indonesian
        == "Tulis “60 meter”, “60 miliar”, atau “60 juta”, mana yang dimaksud.")
  }

  @Test(arguments: [("148.000", "148000 atau 148"), ("1.300", "1300 atau 1,3")] as [(Target, String)])
  func `an actual in two ways says which`(_ actual: Target, _ ways: String) throws {
    let production = Indicator("Produksi padi", id: "a", unit: "ton", targets: [2026: 150_000])
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya produksi", level: "S0", indicators: [production])])
    let measurements = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(actual), source: "BPS")])
    let measured = try #require(tree.measured(with: measurements, at: 2026).indicator("a"))
    #expect(measured.achievement.text() == "realisasi “\(actual)” dapat dibaca dua cara; tulis \(ways)")
    let findings = tree.checked(with: measurements, at: 2026).findings
    #expect(findings.contains { $0.rule == "actual-ambiguous" && $0.summary.indonesian.contains(ways) })
  }

  @Test func `ratios with a colon say how to write them`() throws {
    let reason = try Self.measured("rasio", "1:2.500", "1:2.700").achievement.reason
    #expect(reason == .ratiosInWords(actual: "1:2.700", target: "1:2.500"))
  }

  // MARK: Grades with scores

  @Test(
    arguments: [
      ("BB", "BB (71,25)", Scale.Standing.equal), ("BB (71,00)", "BB", .equal),
      ("BB (71,00)", "BB (71,25)", .equal), ("A", "BB (71,25)", .worse), ("BB (71,00)", "A (80,10)", .better),
    ] as [(Target, Target, Scale.Standing)])
  func `a grade with a score in brackets is held against a grade`(
    _ target: Target, _ actual: Target, _ standing: Scale.Standing
  ) throws {
    let indicator = try Self.measured("predikat", target, actual)
    #expect(indicator.result == .text(actual.raw))
    #expect(
      indicator.achievement
        == .graded(Achievement.Grading(actual: actual.raw, target: target.raw, standing: standing)))
  }

  @Test func `scores are compared where no grade is common`() throws {
    #expect(try Self.measured("nilai", 70, "BB (71,40)").achievement.percentage?.exact == 102)
    #expect(try Self.measured("nilai", "BB (70,00)", "71,40").achievement.percentage?.exact == 102)
    #expect(try Self.measured("nilai", "WTP (70,00)", "BB (71,40)").achievement.percentage?.exact == 102)
    #expect(try Self.measured("predikat", "BB", "71,25").achievement.reason != nil)
  }

  // MARK: Decimals

  @Test func `figures are shown as finely as they are written`() throws {
    #expect(try Self.measured("indeks", "0,644", "0,641").resultText() == "0,641")
    #expect(try Self.measured("indeks", "0,644", "0,6439").resultText() == "0,6439")
    #expect(try Self.measured("nilai", "82,5", 80).resultText() == "80")
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: "33,25"])
    #expect(try Self.measured(share, [Self.quotient(1, 3)]).resultText() == "1/3 = 33,3333")
    let mean = Indicator("Nilai ujian", id: "a", unit: "nilai", targets: [2026: 80], consolidation: .average)
    let quarters = ["82,51", "82,52", "82,52", "82,54"].enumerated().map { place, figure in
      Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached(Target(figure)))
    }
    #expect(try Self.measured(mean, quarters).resultText() == "82,52")
    // What is not nothing is not shown as nothing.
    let part = Indicator("Rasio kematian", id: "a", unit: "rasio", targets: [2026: 1])
    #expect(try Self.measured(part, [Self.quotient(74, 45_000)]).resultText() == "74/45.000 = 0,00164")
  }

  @Test func `a minus is a minus, and what counts stands beside what is exact`() throws {
    let growth = Indicator("Laju pertumbuhan", id: "a", unit: .percent, targets: [2026: "5,2"])
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya ekonomi", level: "S0", indicators: [growth])])
    func text(_ actual: Target) -> String {
      tree.measured(with: Measurements(actuals: [Actual(of: "a", in: 2026, .reached(actual))]), at: 2026)
        .text()
    }
    #expect(text("-1,3").contains("realisasi −1,3 · −25% (dihitung 0%)"))
    #expect(text(52).contains("1.000% (dihitung 120%)"))
    #expect(!text("5,2").contains("dihitung"))
  }

  // MARK: Units of targets

  @Test func `a target in another unit is told when the plan is checked`() throws {
    let wait = Indicator(
      "Lama layanan", id: "a", unit: "hari kerja", polarity: .minimize, targets: [2026: "≤ 20 hari"])
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya mutu layanan", level: "S0", indicators: [wait])])
    let finding = try #require(tree.checked().findings.first { $0.rule == "unit-conflict" })
    #expect(
      finding.summary.indonesian.contains("bersatuan “hari” (“≤ 20 hari”), padahal satuannya “hari kerja”"))
    let measured = try Self.measured(wait, [Actual(of: "a", in: 2026, .reached(21))])
    #expect(measured.achievement.reason?.message.indonesian == "satuan berlainan: hari dan hari kerja")
  }

  @Test func `of two actuals for one period both are told`() throws {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S0",
          indicators: [Indicator("Nilai layanan", id: "a", unit: "nilai", targets: [2026: 80])])
      ])
    let measurements = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached("70,5"), source: "Survei"),
      Actual(of: "a", in: 2026, .reached("75,5"), source: "Survei"),
    ])
    let finding = tree.checked(with: measurements, at: 2026).findings.first { $0.rule == "actual-duplicate" }
    #expect(finding?.summary.indonesian.contains("70,5; tertulis lagi 75,5") == true)

    var named = measurements
    for (place, name) in ["Metro", "metro "].enumerated() { named.actuals[place].place = name }
    let other = tree.checked(with: named, at: 2026).findings.first { $0.rule == "actual-duplicate" }
    #expect(other?.summary.indonesian.contains("70,5; tertulis lagi 75,5") == true)
  }
}
