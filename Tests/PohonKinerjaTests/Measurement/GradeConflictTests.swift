import Testing

@testable import PohonKinerja

/// A grade beside a score that belongs to another one: which of them is meant is not guessed.
@Suite struct GradeConflictTests {
  private static func tree(_ target: Target, name: String = "Nilai SAKIP", scales: [Scale] = [])
    -> PerformanceTree
  {
    PerformanceTree(
      "Contoh", scales: scales,
      roots: [
        SasaranDraft(
          "Meningkatnya akuntabilitas kinerja", id: "S1.1", level: "S1",
          indicators: [Indicator(name, id: "S1.1.a", unit: .score, targets: [2026: target])])
      ])
  }

  private static func findings(
    _ target: Target, _ actual: Target, name: String = "Nilai SAKIP", scales: [Scale] = []
  ) -> [Finding] {
    tree(target, name: name, scales: scales).checked(with: .example((2026, actual)), at: 2026).findings.filter
    {
      $0.rule == "actual-ambiguous" || $0.rule == "target-ambiguous"
    }
  }

  @Test(
    arguments: [
      ("BB (40)", "40", "C", "BB"), ("BB (69,99)", "69,99", "B", "BB"), ("BB (80,5)", "80,5", "A", "BB"),
      ("81 (BB)", "81", "A", "BB"), ("AA (75)", "75", "BB", "AA"), ("D (50)", "50", "C", "D"),
      ("A (75)", "75", "BB", "A"), ("B (40)", "40", "C", "B"), ("Predikat CC (71,2)", "71,2", "BB", "CC"),
    ])
  func `an actual that contradicts itself is held against nothing`(
    _ text: String, _ score: String, _ right: String, _ grade: String
  ) throws {
    let findings = Self.findings(70, Target(text))
    let finding = try #require(findings.first)
    #expect(findings.map(\.rule) == ["actual-ambiguous"])
    #expect(
      finding.summary.indonesian.contains(
        "realisasi “\(text)” bertentangan dengan dirinya: nilai \(score) berpredikat \(right), bukan \(grade)"
      ))
    #expect(
      finding.suggestions.first?.english == "Make the grade and its score agree, or write only one of them.")
    for target in [70, "BB", "BB (71)"] as [Target] {
      let measured = Self.tree(target).measured(with: .example((2026, Target(text))), at: 2026)
      let indicator = try #require(measured.indicator("S1.1.a"))
      #expect(indicator.achievement == .unmeasured(.gradeAgainstScore(text)))
      #expect(indicator.status == .unmeasured)
    }
  }

  @Test func `each finding gives the reason of its own doubt`() throws {
    func target(_ target: Target, _ unit: MeasurementUnit, _ name: String) -> Indicator {
      Indicator(name, unit: unit, targets: [2026: target])
    }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya akuntabilitas kinerja", level: "S1",
          indicators: [
            target("BB (40)", .score, "Nilai SAKIP"), target("1.500", "ton", "Produksi padi"),
            target("61,2 M", "rupiah", "Nilai investasi"),
          ])
      ])
    let findings = tree.findings(of: .targetAmbiguous)
    let starts = ["Predikat dan nilai di sebelahnya", "Titik dan koma", "M tidak berarti sama"]
    #expect(findings.count == 3)
    for (finding, start) in zip(findings, starts) {
      #expect(finding.rationale.indonesian.hasPrefix(start), "\(finding)")
    }
    #expect(findings.map { $0.rationale.english.contains("comma") } == [false, true, false])
    // Under one heading, each reason once.
    let report = tree.checked(profile: Profile("uji", rules: [.targetAmbiguous]))
    for text in [report.text(in: .indonesian), report.markdown(in: .indonesian)] {
      #expect(starts.allSatisfy { text.contains($0) }, "\(text)")
    }
    let actual = try #require(Self.findings(70, "BB (40)").first)
    #expect(actual.rationale.indonesian.hasPrefix("Predikat dan nilai di sebelahnya"))
    let marks = PerformanceTree.measuredExample(
      Indicator("Produksi", id: "S1.1.a", unit: "ton", targets: [2026: 150_000])
    )
    .checked(with: .example((2026, "148.000")), at: 2026).findings.first { $0.rule == "actual-ambiguous" }
    #expect(marks?.rationale.indonesian.hasPrefix("Titik dan koma") == true)
  }

  @Test(arguments: ["CC (2,75)", "BB (3,5)", "AA (9,5)"] as [Target])
  func `a score of a scale that ends at four, five or ten contradicts no grade`(_ target: Target) {
    for name in ["Indeks Pelayanan Publik", "Nilai Reformasi Birokrasi"] {
      #expect(Self.tree(target, name: name).findings(of: .targetAmbiguous).isEmpty)
    }
    #expect(Self.tree(target).findings(of: .targetAmbiguous).count == 1)
  }

  @Test(arguments: [("BB (10)", 0), ("BB (10,01)", 1), ("BB (11)", 1), ("BB (12)", 1)] as [(Target, Int)])
  func `a score above ten is of no such scale, whatever the name says`(_ target: Target, _ count: Int) {
    let tree = Self.tree(target, name: "Indeks Pelayanan Publik")
    #expect(tree.findings(of: .targetAmbiguous).count == count)
  }

  @Test func `so is a target`() throws {
    for target in ["BB (40)", "40 (BB)", "A (75)"] as [Target] {
      let tree = Self.tree(target)
      let finding = try #require(tree.findings(of: .targetAmbiguous).first)
      #expect(
        finding.suggestions.first?.indonesian.hasPrefix("Samakan predikat dan nilainya: nilai ") == true)
      let indicator = try #require(
        tree.measured(with: .example((2026, "BB (71)")), at: 2026).indicator("S1.1.a"))
      #expect(indicator.achievement == .unmeasured(.unreadableTarget(target.raw)))
    }
    let fallen = PerformanceTree.measuredExample(
      Indicator("Nilai SAKIP", baseline: "A (81)", targets: [2026: "AA (40)"]))
    #expect(fallen.findings(of: .targetBelowBaseline).isEmpty)
  }

  @Test(
    arguments: [
      "BB (70,00)", "BB (70)", "BB (80)", "BB (71,25)", "71,25 (BB)", "AA (95)", "AA (90)", "D (30)",
      "CC (50,01)",
      "C (30,5)", "B (69,14)", "A (80,10)", "BB (71,25%)", "BB (1)", "BB", "BB (2025)", "Level 3 (40)",
    ] as [Target])
  func `a grade with its own score, rounded or not, is clear`(_ text: Target) {
    #expect(Self.findings("BB", text).isEmpty && Self.findings(text, 71).isEmpty)
  }

  @Test func `nothing is said of scales whose scores nobody knows`() throws {
    // A, B and C are grades of accreditation as well.
    #expect(Self.findings("A", "A (75)", name: "Akreditasi lembaga").isEmpty)
    #expect(Self.findings("A (75)", "B (90)", name: "Akreditasi lembaga").isEmpty)
    let own = try Scale("Predikat KLA", grades: ["BB", "B", "D"])
    #expect(Self.findings("BB", "BB (40)", scales: [own]).isEmpty)
    // More than a hundred is no score of SAKIP.
    #expect(Self.findings("BB", "BB (400)").isEmpty)
  }

  @Test(
    arguments: [
      ("Nilai SAKIP", true), ("SAKIP kabupaten", true), ("AKIP kabupaten", true), ("Nilai (AKIP)", true),
      ("Akuntabilitas Kinerja instansi", true), ("Nilai akuntabilitas kinerja", true), ("sakip", true),
      ("LAKIP tepat waktu", false), ("Nilai LAKIP", false), ("Akuntabilitas keuangan", false),
      ("Nilai SAKIPDA", false), ("", false),
    ])
  func `a name speaks of SAKIP in a word of its own, wherever that stands`(name: String, isOfSakip: Bool) {
    #expect(GradeConflict.isOfSakip(name.utf8.span) == isOfSakip)
  }

  @Test func `the predicates are those of the formula`() throws {
    for score in 0...100 {
      let right = Formula.accountabilityPredicate(Fraction(score))
      // What is rounded to a limit may be a little above it.
      for grade in Scale.sakip.grades {
        let conflict = GradeConflict(of: grade, Target.Quantity(Number(score)), isAlone: true)
        let more = try #require(Number(mantissa: Int64(score * 100 + 25), scale: 2))
        let rounded = Formula.accountabilityPredicate(Fraction(more))
        #expect((conflict == .none) == (grade == right || grade == rounded), "\(grade) \(score)")
      }
    }
  }
}
