import Testing

@testable import PohonKinerja

/// Targets as they are written, and those that have formulas of their own.
@Suite struct MeasuredTargetsTests: MeasuredExamples {
  @Test func `a written target is shown as it was computed with`() throws {
    let written = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: "1.500"])
    let indicator = try Self.measured(written, [Actual(of: "a", in: 2026, .reached(1500))])
    #expect(indicator.achievement.percentage?.exact == 100)
    let target = try #require(indicator.target)
    #expect(target.text == "1.500")
    #expect(target.number == 1500)
    #expect(target.text(in: .indonesian) == "1.500")
    #expect(target.text(in: .english) == "1,500")
    let plain = Indicator("Indeks", id: "a", unit: .index, targets: [2026: 82.5])
    #expect(try Self.measured(plain, []).target?.text(in: .indonesian) == "82,5")
    let bound = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: "≥ 1.500"])
    #expect(try Self.measured(bound, []).target?.number == nil)
    #expect(try Self.measured(bound, []).target?.text(in: .english) == "≥ 1,500")
  }

  @Test func `ranges of quarters are consolidated by their ends`() throws {
    func target(_ consolidation: Consolidation) throws -> MeasuredTarget {
      let indicator = Indicator(
        "Jumlah hari", id: "a", unit: .day, polarity: .stabilize, targets: [2026: "18–22"],
        trajectory: [2026: ["18–22", "18–22", "18–22", "18–22"]], consolidation: consolidation)
      return try #require(
        try Self.measured(indicator, Self.quarters(20, 21), at: .quarter(2, of: 2026)).target)
    }
    #expect(try target(.average).lower == 18)
    #expect(try target(.average).upper == 22)
    #expect(try target(.average).text(in: .indonesian) == "18–22")
    #expect(try target(.sum).text(in: .indonesian) == "36–44")
  }

  @Test func `a target in another unit is not divided by`() throws {
    let minutes = Indicator("Lama layanan", id: "a", unit: "menit", targets: [2026: "10 jam"])
    #expect(
      try Self.measured(minutes, [Actual(of: "a", in: 2026, .reached(9))]).achievement
        == .unmeasured(.differentUnits("jam", "menit")))
    let undeclared = Indicator("Lama layanan", id: "a", targets: [2026: "10 jam"])
    #expect(
      try Self.measured(undeclared, [Actual(of: "a", in: 2026, .reached("9 menit"))]).achievement
        == .unmeasured(.differentUnits("menit", "jam")))
    let share = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: "10%"])
    #expect(
      try Self.measured(share, [Actual(of: "a", in: 2026, .reached(9))]).achievement
        == .unmeasured(.differentUnits("%", "orang")))
    let quarterly = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 10],
      trajectory: [2026: ["10%", "20%", nil, nil]], consolidation: .sum)
    #expect(
      try Self.measured(quarterly, Self.quarters(1, 2), at: .quarter(2, of: 2026)).achievement
        == .unmeasured(.differentUnits("%", "orang")))
  }

  @Test func `an actual that is a bound is no figure`() throws {
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])
    let actual = [Actual(of: "a", in: 2026, .reached("≥ 70"))]
    #expect(try Self.measured(share, actual).achievement == .unmeasured(.unreadableActual("≥ 70", 2026)))
  }

  // MARK: Polarity and special targets

  @Test func `the direction is as declared, or as the target is written`() throws {
    let days: [Actual] = [Actual(of: "a", in: 2026, .reached(8))]
    let limit = Indicator("Lama waktu layanan", id: "a", unit: .day, targets: [2026: "≤ 10"])
    #expect(try Self.measured(limit, days).achievement.percentage?.exact == 120)
    let plain = Indicator("Lama waktu layanan", id: "a", unit: .day, targets: [2026: 10])
    #expect(try Self.measured(plain, days).achievement.percentage?.exact == 80)
    let declared = Indicator(
      "Lama waktu layanan", id: "a", unit: .day, polarity: .minimize, targets: [2026: 10])
    let indicator = try Self.measured(declared, days)
    #expect(indicator.achievement.percentage?.formula == .minimize)
    let inverse = MeasurementMethod(minimizing: .inverse)
    #expect(try Self.measured(declared, days, method: inverse).achievement.percentage?.exact == 125)
  }

  @Test func `a target of zero is measured with the worst, or not at all`() throws {
    let findings = Indicator(
      "Jumlah temuan", id: "a", unit: "temuan", polarity: .minimize, targets: [2026: 0])
    let actual = [Actual(of: "a", in: 2026, .reached(4))]
    #expect(try Self.measured(findings, actual).achievement == .unmeasured(.zeroTarget))
    let worst = MeasurementMethod(worst: 10)
    #expect(try Self.measured(findings, actual, method: worst).achievement.percentage?.exact == 60)
    // Whatever the worst may be, none at all is all that was asked.
    let kept = try Self.measured(findings, [Actual(of: "a", in: 2026, .reached(0))])
    #expect(kept.achievement.percentage?.exact == 100 && kept.achievement.percentage?.formula == .zeroTarget)
    let growing = Indicator("Jumlah temuan", id: "a", unit: "temuan", targets: [2026: 0])
    #expect(try Self.measured(growing, actual).achievement == .unmeasured(.zeroDivisor))
  }

  @Test func `no formula is made up for a negative target the other way`() throws {
    let deficit = Indicator("Pertumbuhan", id: "a", unit: .percent, polarity: .minimize, targets: [2026: -2])
    #expect(
      try Self.measured(deficit, [Actual(of: "a", in: 2026, .reached(-3))]).achievement
        == .unmeasured(.negativeTarget))
  }

  @Test func `a target that is the most possible counts 120`() throws {
    let share = Indicator("Persentase bebas temuan", id: "a", unit: .percent, targets: [2026: 100])
    let actual = [Actual(of: "a", in: 2026, .reached(100))]
    let method = MeasurementMethod(isTargetMaximum: true)
    #expect(try Self.measured(share, actual, method: method).achievement.percentage?.exact == 120)
    #expect(try Self.measured(share, actual).achievement.percentage?.exact == 100)
  }

  @Test func `a target that is the least possible counts 120`() throws {
    let findings = Indicator(
      "Jumlah temuan", id: "a", unit: "temuan", polarity: .minimize, targets: [2026: 0])
    let actual = [Actual(of: "a", in: 2026, .reached(0))]
    let method = MeasurementMethod(isTargetMaximum: true)
    let percentage = try Self.measured(findings, actual, method: method).achievement.percentage
    #expect(percentage?.exact == 120 && percentage?.formula == .maximumTarget)
    #expect(try Self.measured(findings, actual).achievement.percentage?.exact == 100)
  }
}
