import Testing

@testable import PohonKinerja

/// One amount, written in the ways that reports write it.
@Suite struct AmountReadingTests {
  private static func tree(_ unit: MeasurementUnit?, _ target: Target, name: String) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya investasi daerah", level: "S0",
          indicators: [Indicator(name, id: "a", unit: unit, targets: [2026: target])])
      ])
  }

  private static func checked(
    _ unit: MeasurementUnit?, _ target: Target, _ actual: Target, in own: MeasurementUnit? = nil,
    name: String = "Realisasi investasi"
  ) throws -> (indicator: MeasuredIndicator, findings: [Finding]) {
    let tree = tree(unit, target, name: name)
    let measurements = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached(actual), unit: own, source: "Laporan")
    ])
    return (
      try #require(tree.measured(with: measurements, at: 2026).indicator("a")),
      tree.checked(with: measurements, at: 2026).findings.filter { $0.rule.rawValue.hasPrefix("ac") }
    )
  }

  @Test(
    arguments: [
      (101_250_000_000, "rupiah"), ("101.250.000.000 rupiah", nil), ("Rp 101.250.000.000", nil),
      ("Rp101.250.000.000,00", nil), ("101250 juta rupiah", nil), ("Rp 101250 juta", nil),
      ("101,25 miliar", nil), (101.25, nil), (101_250, "juta Rp"), (101_250, "Rp juta"),
      (101_250, "(Rp juta)"),
      (101_250, "(dalam juta rupiah)"), (101_250, "dalam jutaan rupiah"), (101.25, "Rp miliar"),
      (101.25, "miliaran rupiah"), (101_250_000, "Rp ribu"), (101_250_000, "ribuan rupiah"),
    ] as [(Target, MeasurementUnit?)])
  func `one amount comes to one figure however it is written`(
    _ actual: Target, _ unit: MeasurementUnit?
  ) throws {
    let (indicator, findings) = try Self.checked("miliar rupiah", 103.7, actual, in: unit)
    #expect(indicator.result.number == 101.25)
    #expect(indicator.achievement.text() == "97,64%")
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(
    arguments: [
      ("101.250.000.000", "976.374.156 kali"), ("101.250.000", "976.374 kali"), (101_250, "976 kali"),
      ("0,10125", "1/1.024"), ("Rp 101,25", "1/1.024.197.531"),
    ] as [(Target, String)])
  func `an amount thousandfolds off its target is a warning and a remark`(
    _ actual: Target, _ says: String
  ) throws {
    let (indicator, findings) = try Self.checked("miliar rupiah", 103.7, actual)
    #expect(indicator.achievement.percentage != nil)
    #expect(indicator.remark?.indonesian.contains(says) == true)
    let finding = try #require(findings.first { $0.rule == "actual-outside-scale" })
    #expect(finding.severity == .warning && finding.summary.indonesian.contains(says))
    #expect(findings.allSatisfy { [finding.rule, "achievement-over-cap"].contains($0.rule) })
  }

  @Test func `counts far off are doubted in both directions`() throws {
    let (more, warned) = try Self.checked("orang", 150, 148_000, name: "Jumlah peserta")
    #expect(more.remark != nil && warned.contains { $0.rule == "actual-outside-scale" })
    let (less, alsoWarned) = try Self.checked("orang", 1_000, 1, name: "Jumlah peserta")
    #expect(less.achievement.text() == "0,1%" && alsoWarned.map(\.severity) == [.warning])
    let (tenth, none) = try Self.checked("orang", 1_000, 10, name: "Jumlah peserta")
    #expect(tenth.achievement.text() == "1%" && tenth.remark == nil && none.isEmpty)
    // Fivefold is no slip of a unit.
    let (fivefold, _) = try Self.checked("miliar rupiah", 103.7, "518,5")
    #expect(fivefold.achievement.text() == "500%" && fivefold.remark == nil)
  }

  @Test(arguments: [("orang", "≤ 1.000", 1), ("%", "5", "0,005%")] as [(MeasurementUnit, Target, Target)])
  func `little of what is to be little, and small figures with their unit, are sound`(
    _ unit: MeasurementUnit, _ target: Target, _ actual: Target
  ) throws {
    let (indicator, findings) = try Self.checked(unit, target, actual, name: "Jumlah kasus")
    #expect(indicator.remark == nil && !findings.contains { $0.rule == "actual-outside-scale" })
  }

  @Test func `taking a figure in doubt out brings no status back`() throws {
    let tree = Self.tree("orang", 10, name: "Jumlah peserta")
    let places = [("A", 10), ("B", 5_000)].map { place, value in
      Actual(of: "a", in: 2026, .reached(Target(Number(value))), place: place)
    }
    let all = try #require(tree.measured(with: Measurements(actuals: places), at: 2026).indicator("a"))
    #expect(all.status != .unmeasured && all.remark != nil)
  }

  @Test func `a thousandth of the year in its first quarter is no slip`() throws {
    let tree = Self.tree("miliar rupiah", 100, name: "Realisasi investasi")
    let measurements = Measurements(actuals: [
      Actual(of: "a", in: .quarter(1, of: 2026), .reached("0,1"), source: "Laporan")
    ])
    #expect(
      tree.measured(with: measurements, at: .quarter(1, of: 2026)).indicator("a")?.status == .inProgress)
    #expect(
      !tree.checked(with: measurements, at: .quarter(1, of: 2026)).findings.contains {
        $0.rule == "actual-outside-scale"
      })
  }

  @Test(
    arguments: [
      "Rp M", "Rp. M", "Rp.M", "M Rp", "Rp 000", "Rp. 000", "Rp T", "(Rp M)", "(Rp. M)", "rupiah x 1.000",
    ] as [MeasurementUnit])
  func `a unit that may multiply by anything is refused with its reason`(_ unit: MeasurementUnit) throws {
    let (indicator, findings) = try Self.checked("miliar rupiah", 103.7, "101,25", in: unit)
    #expect(indicator.achievement.reason == .uncertainUnit(unit.text))
    let finding = try #require(findings.first { $0.rule == "actual-ambiguous" })
    #expect(finding.summary.indonesian.contains("satuan “\(unit.text)” tidak pasti kelipatannya"))
    #expect(finding.suggestions.first?.indonesian.contains("miliar rupiah") == true)
  }

  @Test func `a lone M beside a figure may be metres as well`() throws {
    for unit in ["miliar rupiah", "kilometer"] as [MeasurementUnit] {
      let (indicator, findings) = try Self.checked(unit, 103.7, "101,25", in: "M")
      #expect(indicator.achievement.reason == .uncertainUnit("M"))
      let finding = try #require(findings.first { $0.rule == "actual-ambiguous" })
      #expect(finding.summary.indonesian.contains("satuan “M” dapat berarti meter, miliar, atau juta"))
      #expect(finding.suggestions.first?.english == "Write the unit in words: “meter”, or “miliar rupiah”.")
    }
    #expect(try Self.checked("meter", 100, 98, in: "M").indicator.achievement.text() == "98%")
  }

  @Test(
    arguments: [
      ("Rp. juta", "Rp juta"), ("Rp.juta", "juta rupiah"), ("Rp. miliar", "miliar rupiah"), ("Rp.", "Rp"),
      ("Rp. (dalam juta)", "Rp juta"),
    ] as [(MeasurementUnit, MeasurementUnit)])
  func `Rp with a full stop is rupiah in front of any unit`(_ unit: MeasurementUnit, _ same: MeasurementUnit)
    throws
  {
    #expect(UnitFacts(unit).key == UnitFacts(same).key)
    #expect(try Self.checked(unit, 100, 98, in: same).indicator.achievement.text() == "98%")
  }

  @Test func `the same uncertain unit on both sides is the same`() throws {
    #expect(try Self.checked("Rp M", 100, 98, in: "Rp M").indicator.achievement.text() == "98%")
  }

  // MARK: How to write what reads in two ways

  @Test(
    arguments: [
      ("ribu ton", "148.000", "Tulis 148000 bila maksudnya 148.000 ribu ton, atau 148 bila 148 ribu ton."),
      ("ton", "1,300", "Tulis 1,3 bila maksudnya 1,3 ton, atau 1300 bila 1.300 ton."),
      (
        "miliar rupiah", "1.300 juta rupiah",
        "Tulis “1300 juta rupiah” atau “1,3 juta rupiah”, mana yang dimaksud."
      ),
      ("ton", "1.300 ton", "Tulis “1300 ton” atau “1,3 ton”, mana yang dimaksud."),
      ("rupiah", "60,1 M", "Tulis “60,1 miliar” atau “60,1 juta”, mana yang dimaksud."),
    ] as [(MeasurementUnit, Target, String)])
  func `the advice names both readings and how to write each`(
    _ unit: MeasurementUnit, _ actual: Target, _ advice: String
  ) throws {
    let finding = try #require(
      Self.checked(unit, 150, actual, name: "Produksi").findings.first { $0.rule == "actual-ambiguous" })
    #expect(finding.suggestions.map(\.indonesian) == [advice])
  }

  @Test func `an actual counts whole things by its name as targets do`() throws {
    let (indicator, _) = try Self.checked("RBPMD", "1.500", "1.480", name: "Jumlah RBPMD yang tersusun")
    #expect(indicator.result.number == 1_480)
  }

  // MARK: Rates

  @Test(arguments: [("ppm", 1_000_000), ("ppb", 1_000_000_000), ("basis poin", 10_000), ("bps", 1)])
  func `parts of a million are rates`(_ unit: String, _ factor: Int64) {
    #expect(UnitFacts(MeasurementUnit(unit)).factor == factor)
    let name = "Kadar partikulat"
    #expect(!FigureSum(of: name.utf8.span, in: MeasurementUnit(unit)).addsUp)
    #expect(ImpliedUnit.find(in: "Jumlah partikulat (ppm)".utf8.span) == "ppm")
  }

  // MARK: English

  @Test(
    arguments: [
      ("8,5–10", "8.5–10"), ("≥ 1.500 orang", "≥ 1,500 orang"), ("minimal 85,5%", "minimal 85.5%"),
      ("61,2 miliar", "61.2 miliar"), ("71,25 (BB)", "71.25 (BB)"), ("1:2.500", "1:2.500"), ("BB", "BB"),
      ("1.500 orang, 2,5 ton", "1,500 orang, 2.5 ton"), ("98.5", "98.5"),
    ] as [(Target, String)])
  func `figures within words are in the style of the language`(_ target: Target, _ english: String) {
    #expect(target.text(in: .english) == english)
    #expect(target.text(in: .indonesian) == target.raw)
  }

  @Test func `reports and papers in English print ranges and bounds in English`() throws {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S0",
          indicators: [
            Indicator("Nilai layanan", id: "a", unit: "nilai", targets: [2026: "8,5–10"]),
            Indicator("Jumlah peserta", id: "b", unit: "orang", targets: [2026: "≥ 1.500"]),
          ])
      ])
    let measurements = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached("9,25")), Actual(of: "b", in: 2026, .reached(1_600)),
    ])
    let measured = tree.measured(with: measurements, at: 2026)
    let request = PaperRequest(language: .english, measurements: measurements)
    let papers = try tree.papers(.measurementTable, for: request)
    for text in [measured.text(in: .english), measured.markdown(in: .english), papers[0].markdown()] {
      #expect(text.contains("8.5–10") && text.contains("1,500") && !text.contains("8,5"), "\(text)")
    }
  }

  // MARK: Papers

  private static func table(_ unit: MeasurementUnit, _ target: Target, _ style: CSVStyle) throws -> String {
    let tree = tree(unit, target, name: "Realisasi investasi")
    let measurements = Measurements(actuals: [Actual(of: "a", in: 2026, .reached("60,1 miliar"))])
    return try #require(
      tree.papers(.measurementTable, for: PaperRequest(measurements: measurements)).first
    ).csv(style)
  }

  @Test func `an amount in words is a plain number in plain CSV`() throws {
    #expect(try Self.table("miliar rupiah", "61,2 miliar", .plain).contains(",miliar rupiah,61.2,60.1,"))
    #expect(try Self.table("rupiah", "Rp 61,2 miliar", .plain).contains(",rupiah,61200000000,60100000000,"))
    #expect(try Self.table("miliar rupiah", "61,2–70 miliar", .plain).contains(",miliar rupiah,\"61,2–70\","))
  }

  @Test func `a table does not name a magnitude twice`() throws {
    for (target, shown) in [("61,2 miliar", "61,2"), ("≥ 61,2 miliar rupiah", "≥ 61,2")] as [(Target, String)]
    {
      let tree = Self.tree("miliar rupiah", target, name: "Realisasi investasi")
      let text = try #require(tree.papers(.measurementTable, for: PaperRequest()).first).markdown()
      #expect(text.contains("| miliar rupiah | \(shown) |"), "\(text)")
    }
  }
}
