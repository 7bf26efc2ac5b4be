import Testing

@testable import PohonKinerja

/// Grades, words, times and steps.
@Suite struct MeasuredGradesTests: MeasuredExamples {
  @Test(arguments: [
    ("BB", "A", Scale.Standing.worse), ("A", "BB", .better), ("BB", "BB", .equal),
  ])
  func `grades are compared by rank`(actual: String, target: String, standing: Scale.Standing) throws {
    let grade = Indicator("Predikat SAKIP", id: "a", targets: [2026: Target(target)])
    let indicator = try Self.measured(grade, [Actual(of: "a", in: 2026, .reached(Target(actual)))])
    #expect(
      indicator.achievement
        == .graded(Achievement.Grading(actual: actual, target: target, standing: standing)))
    #expect(indicator.status.tone == (standing == .worse ? .poor : .good))
  }

  @Test(arguments: [
    ("Utama", "Utama", Scale.Standing.equal), ("Utama", "Cukup", .better), ("Cukup", "Utama", .worse),
  ])
  func `grades of a scale that the tree declares are compared by rank`(
    actual: String, target: String, standing: Scale.Standing
  ) throws {
    let grade = Indicator("Predikat unit", id: "a", targets: [2026: Target(target)])
    var tree = Self.tree(grade)
    tree.scales = [try Scale("Uji", grades: ["Istimewa", "Utama", "Cukup"])]
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(Target(actual)))])
    #expect(
      try #require(tree.measured(with: actuals, at: 2026).indicator("a")).achievement
        == .graded(Achievement.Grading(actual: actual, target: target, standing: standing)))
  }

  @Test func `grades of two scales are not compared`() throws {
    let grade = Indicator("Predikat unit", id: "a", targets: [2026: "Utama"])
    var tree = Self.tree(grade)
    tree.scales = [
      try Scale("Uji", grades: ["Istimewa", "Utama", "Cukup"]), try Scale("Lain", grades: ["Emas", "Perak"]),
    ]
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached("Perak"))])
    #expect(
      try #require(tree.measured(with: actuals, at: 2026).indicator("a")).achievement
        == .unmeasured(.noCommonScale(actual: "Perak", target: "Utama")))
  }

  @Test func `a grade beside a percentage is a grade, whether the unit is per cent or none`() throws {
    for unit in [nil, MeasurementUnit.percent] {
      let grade = Indicator("Predikat SAKIP", id: "a", unit: unit, targets: [2026: "BB"])
      let indicator = try Self.measured(grade, [Actual(of: "a", in: 2026, .reached("A (81,5%)"))])
      #expect(
        indicator.achievement
          == .graded(Achievement.Grading(actual: "A (81,5%)", target: "BB", standing: .better)))
    }
  }

  @Test func `a grade that the scale does not have is not compared`() throws {
    let grade = Indicator("Opini BPK", id: "a", targets: [2026: "WTP"])
    #expect(
      try Self.measured(grade, [Actual(of: "a", in: 2026, .reached("BB"))]).achievement
        == .unmeasured(.noCommonScale(actual: "BB", target: "WTP")))
  }

  @Test func `a grade and a figure are of different kinds, and words are for people`() throws {
    let grade = Indicator("Predikat SAKIP", id: "a", targets: [2026: "A"])
    #expect(
      try Self.measured(grade, [Actual(of: "a", in: 2026, .reached(78))]).achievement
        == .unmeasured(.differentKinds(actual: "78", target: "A")))
    let words = Indicator("Kondisi jaringan", id: "a", targets: [2026: "tersambung di seluruh ibu kota"])
    let indicator = try Self.measured(words, [Actual(of: "a", in: 2026, .reached("tersambung sebagian"))])
    #expect(
      indicator.achievement
        == .qualitative(
          actual: "tersambung sebagian", target: "tersambung di seluruh ibu kota", because: .words))
    #expect(indicator.status == .unmeasured)
  }

  @Test(arguments: ["Triwulan IV", "31 Desember 2026", "Desember 2026"])
  func `a deadline says that there is no formula for it`(_ target: String) throws {
    let plan = Indicator("Waktu penetapan Renstra", id: "a", targets: [2026: Target(target)])
    let indicator = try Self.measured(plan, [Actual(of: "a", in: 2026, .reached("15 November 2026"))])
    #expect(
      indicator.achievement
        == .qualitative(actual: "15 November 2026", target: target, because: .pointInTime))
    #expect(indicator.achievement.text().contains("tidak ada rumus capaian untuk tenggat"))
    #expect(indicator.achievement.text(in: .english).contains("no formula for a deadline"))
    #expect(indicator.status == .unmeasured)
    #expect(try Self.measured(plan, []).achievement == .unmeasured(.noActual))
  }

  @Test func `a duration is no deadline and has its formula`() throws {
    // PermenPANRB 8/2021: 1 + (1 - 6,5/7) = 107,14 %.
    let plan = Indicator(
      "Lama waktu penyusunan", id: "a", unit: "bulan", polarity: .minimize, targets: [2026: 7])
    let indicator = try Self.measured(plan, [Actual(of: "a", in: 2026, .reached(6.5))])
    #expect(indicator.achievement.text() == "107,14%")
  }

  // MARK: Steps

  @Test(arguments: [
    ("level", Target(4), Target(3), Scale.Standing.worse), ("level", 3, 3, .equal),
    ("Level", 3, "4", .better),
    ("level (1-5)", "3", 5, .better), ("tingkat kematangan", 4, 2, .worse), ("level", "≥ 3", 2, .worse),
    ("level", "Level 4", 3, .worse), ("level", 4, "Level 3", .worse),
  ])
  func `a level is a step of a scale and not a share of another`(
    _ unit: String, _ target: Target, _ actual: Target, _ standing: Scale.Standing
  ) throws {
    let plan = Indicator(
      "Tingkat kematangan SPBE", id: "a", unit: MeasurementUnit(unit), targets: [2026: target])
    let indicator = try Self.measured(plan, [Actual(of: "a", in: 2026, .reached(actual))])
    guard case .graded(let grading) = indicator.achievement else {
      Issue.record("\(indicator.achievement)")
      return
    }
    #expect(grading.standing == standing)
    #expect(grading.target.contains("Level") && grading.actual.contains("Level"))
    #expect(indicator.achievement.percentage == nil)
    #expect(indicator.status.tone == (standing == .worse ? .poor : .good))
    #expect(indicator.result == .text(grading.actual))
  }

  @Test(arguments: ["Level 4", "minimal Level 4"] as [Target])
  func `a level that is written as one needs no unit`(_ target: Target) throws {
    let plan = Indicator("Kapabilitas APIP", id: "a", targets: [2026: target])
    for (actual, standing) in [("Level 3", Scale.Standing.worse), ("Level 4", .equal)]
      as [(Target, Scale.Standing)]
    {
      let indicator = try Self.measured(plan, [Actual(of: "a", in: 2026, .reached(actual))])
      #expect(
        indicator.achievement
          == .graded(
            Achievement.Grading(actual: actual.raw, target: "Level 4", standing: standing)))
    }
    let bracketed = Indicator("Kapabilitas APIP", id: "a", unit: "level (1-5)", targets: [2026: target])
    let indicator = try Self.measured(bracketed, [Actual(of: "a", in: 2026, .reached("Level 5"))])
    #expect(indicator.status == .graded(.better))
  }

  @Test func `of levels where lower is better the lower one is better`() throws {
    let risk = Indicator("Level risiko", id: "a", unit: "level", polarity: .minimize, targets: [2026: 2])
    let indicator = try Self.measured(risk, [Actual(of: "a", in: 2026, .reached(1))])
    #expect(
      indicator.achievement
        == .graded(Achievement.Grading(actual: "Level 1", target: "Level 2", standing: .better)))
  }

  @Test func `levels have no mean, and those that no scale has are not compared`() throws {
    let plan = Indicator("Level SPIP", id: "a", unit: "level", targets: [2026: 4])
    let quarters = [2, 4, 4, 2].enumerated().map { place, level in
      Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached(Target(Number(level))))
    }
    let mean = try Self.measured(plan, quarters, method: MeasurementMethod(consolidation: .average))
    #expect(mean.achievement == .unmeasured(.gradesDoNotAddUp("Level 2", .quarter(1, of: 2026))))
    let high = Indicator("Tingkat kesiapan teknologi", id: "a", unit: "level", targets: [2026: 9])
    #expect(
      try Self.measured(high, [Actual(of: "a", in: 2026, .reached(7))]).achievement
        == .unmeasured(.noCommonScale(actual: "7", target: "9")))
    #expect(
      try Self.measured(plan, [Actual(of: "a", in: 2026, .reached(3.2))]).achievement
        == .unmeasured(.noCommonScale(actual: "3,2", target: "4")))
  }

  @Test func `a score between levels is a number still, and so is the level of water`() throws {
    let score = Indicator("Nilai SPIP", id: "a", unit: "level", targets: [2026: 3.5])
    #expect(
      try Self.measured(score, [Actual(of: "a", in: 2026, .reached(3.5))]).achievement.text() == "100%")
    let metre = Indicator("Level air", id: "a", unit: "meter", targets: [2026: 4])
    #expect(try Self.measured(metre, [Actual(of: "a", in: 2026, .reached(3))]).achievement.text() == "75%")
  }
}
