import Testing

@testable import PohonKinerja

/// How the periods of a year make it up.
@Suite struct MeasuredPeriodsTests: MeasuredExamples {
  @Test func `quarters that add up are held against the quarters until then`() throws {
    let indicator = try Self.measured(persons, Self.quarters(4, 4), at: .quarter(2, of: 2026))
    #expect(indicator.result.number == 8)
    #expect(indicator.target?.lower == 9)
    #expect(indicator.target?.basis == .quarters)
    #expect(try indicator.achievement.percentage?.exact == Fraction(800, over: 9))
    #expect(indicator.status.tone == .fair)
  }

  @Test func `months make up quarters`() throws {
    let months = (1...6).map { Actual(of: "a", in: .month($0, of: 2026), .reached(Target(Number($0)))) }
    let indicator = try Self.measured(persons, months, at: .quarter(2, of: 2026))
    #expect(indicator.result.number == 21)
    let may = try Self.measured(persons, Array(months.prefix(5)), at: .month(5, of: 2026))
    #expect(may.result.number == 15)
  }

  @Test func `the figure of the year goes before its quarters, which have to agree with it`() throws {
    func year(_ figure: Target, _ quarters: Target?...) -> [Actual] {
      quarters.enumerated().compactMap { place, target in
        target.map { Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached($0)) }
      } + [Actual(of: "a", in: 2026, .reached(figure))]
    }
    #expect(try Self.measured(persons, year(19, 4, 5, 4)).result.number == 19)
    #expect(try Self.measured(persons, year(18, 4, 5, 4, 5)).result.number == 18)
    #expect(
      try Self.measured(persons, year(19, 4, 5, 4, 5)).achievement
        == .unmeasured(.contradiction(2026, given: 19, computed: 18)))
    let mean = Indicator(
      "Indeks", id: "a", unit: .index, targets: [2026: 80], consolidation: .average)
    #expect(try Self.measured(mean, year("83,33", 83, 83, 84, "83,3")).result.number == 83.33)
    // Where nobody says how quarters consolidate, they may be cumulative.
    let undeclared = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 100])
    #expect(try Self.measured(undeclared, year(100, 25, 60, 75, 100)).result.number == 100)
    #expect(
      try Self.measured(undeclared, year(100, 25, 60, 75, 90)).achievement
        == .unmeasured(.contradiction(2026, given: 100, computed: 250)))
  }

  @Test func `a quarter that its months contradict makes no figure`() throws {
    let quarter = [Actual(of: "a", in: .quarter(1, of: 2026), .reached(30))]
    let persons = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 30])
    #expect(
      try Self.measured(persons, quarter + Self.months(100, 100, 100), at: .quarter(1, of: 2026)).achievement
        == .unmeasured(.contradiction(.quarter(1, of: 2026), given: 30, computed: 300)))
    for months in [Self.months(10, 10, 10), Self.months(10, 20, 30), Self.months(100, nil, 100)] {
      #expect(
        try Self.measured(persons, quarter + months, at: .quarter(1, of: 2026)).result.number == 30)
    }
  }

  @Test func `quarters without a target are passed over`() throws {
    let half: MeasurementPeriod = .quarter(2, of: 2026)
    let last = Indicator(
      "Persentase lulusan", id: "a", unit: .percent, targets: [2026: 90],
      trajectory: [2026: [nil, 70, nil, 90]], consolidation: .takeLast)
    for actuals in [Self.quarters(nil, 70, 50), Self.quarters(nil, 70)] {
      let third = try Self.measured(last, actuals, at: .quarter(3, of: 2026))
      #expect(third.achievement.percentage?.exact == 100)
    }
    let mean = Indicator(
      "Indeks", id: "a", unit: .index, targets: [2026: 80], trajectory: [2026: [nil, 80, nil, 80]],
      consolidation: .average)
    for actuals in [Self.quarters(40, 80), Self.quarters(nil, 80)] {
      #expect(try Self.measured(mean, actuals, at: half).achievement.percentage?.exact == 100)
    }
    let complaints = Indicator(
      "Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 20],
      trajectory: [2026: [nil, 10, nil, 10]], consolidation: .sum)
    for actuals in [Self.quarters(5, 10), Self.quarters(nil, 10)] {
      #expect(try Self.measured(complaints, actuals, at: half).achievement.percentage?.exact == 100)
    }
    // What more of can only be better counts whenever it was done.
    let trained = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 10], trajectory: [2026: [nil, 4, nil, 6]],
      consolidation: .sum)
    #expect(try Self.measured(trained, Self.quarters(3, 4, nil, 3)).result.number == 10)
    #expect(
      try Self.measured(last, Self.quarters(50), at: .quarter(1, of: 2026)).achievement
        == .unmeasured(.dueLater(half)))
  }

  @Test func `a limit of the whole year is held against all of the year when it is over`() throws {
    func cases(_ polarity: Polarity?, target: Target? = 100) -> Indicator {
      Indicator(
        "Jumlah kasus", id: "a", unit: "kasus", polarity: polarity,
        targets: target.map { [2026: $0] } ?? [:], trajectory: [2026: [25, nil, 25, 50]], consolidation: .sum)
    }
    for indicator in [cases(.minimize), cases(nil, target: "≤ 100")] {
      let all = Self.quarters(20, 500, 20, 20)
      let year = try Self.measured(indicator, all)
      #expect(year.result.number == 560)
      #expect(year.achievement.percentage?.exact == -360)
      let both = all + [Actual(of: "a", in: 2026, .reached(560))]
      #expect(try Self.measured(indicator, both).result.number == 560)
      let other = all + [Actual(of: "a", in: 2026, .reached(60))]
      #expect(
        try Self.measured(indicator, other).achievement
          == .unmeasured(.contradiction(2026, given: 60, computed: 560)))
      // What is not reported of it cannot keep the limit.
      let missing = try Self.measured(indicator, Self.quarters(20, nil, 20, 20))
      #expect(missing.achievement == .unmeasured(.missingPeriods([.quarter(2, of: 2026)])))
      #expect(missing.status == .unmeasured)
      #expect(try Self.measured(indicator, Self.quarters(60, nil, 60, 20)).status == .limitExceeded)
      // Before the year is over quarters are held against those that have a target.
      let third = try Self.measured(indicator, Self.quarters(20, 500, 20), at: .quarter(3, of: 2026))
      #expect(third.result.number == 40 && third.target?.lower == 50)
      let findings = { (period: MeasurementPeriod) in
        Self.tree(indicator).checked(with: Measurements(actuals: all), at: period).findings
          .filter { $0.rule == "actual-without-target" }
      }
      #expect(findings(.quarter(3, of: 2026)).count == 1)
      #expect(findings(2026).isEmpty)
    }
    // Where only quarters have a target, the year has what they come to.
    let quartersOnly = try Self.measured(
      cases(.minimize, target: nil), Self.quarters(20, 500, 20, 20))
    #expect(quartersOnly.result.number == 60)
  }

  @Test func `a year without a target has what its quarters come to`() throws {
    let quarters = Indicator(
      "Jumlah peserta", id: "a", unit: .person, trajectory: [2026: [1, 2, 3, 4]], consolidation: .sum)
    let year = try Self.measured(quarters, Self.quarters(1, 2, 3, 3))
    #expect(year.target?.lower == 10)
    #expect(year.target?.basis == .quarters)
    #expect(year.achievement.percentage?.exact == 90)
  }

  @Test func `nothing is due where the target until now is zero`() throws {
    let late = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 100], trajectory: [2026: [0, 0, 50, 50]],
      consolidation: .sum)
    let half = try Self.measured(late, Self.quarters(0, 0), at: .quarter(2, of: 2026))
    #expect(half.achievement == .unmeasured(.notDue))
    #expect(half.status == .inProgress)
    #expect(half.achievement.reason?.message.indonesian.contains("terburuk") == false)
    #expect(half.run.outcomes[Int(half.row)].kind == .inProgress)
    let third = try Self.measured(late, Self.quarters(0, 0, 40), at: .quarter(3, of: 2026))
    #expect(third.achievement.percentage?.exact == 80)
    let findings = Indicator(
      "Jumlah temuan", id: "a", unit: "temuan", polarity: .minimize, targets: [2026: 4],
      trajectory: [2026: [0, 0, 2, 2]], consolidation: .sum)
    let none = try Self.measured(findings, Self.quarters(0), at: .quarter(1, of: 2026))
    #expect(none.achievement.percentage?.exact == 100 && none.status.tone == .good)
    let one = try Self.measured(findings, Self.quarters(1), at: .quarter(1, of: 2026))
    #expect(one.achievement == .unmeasured(.zeroTarget) && one.status == .limitExceeded)
  }

  @Test func `a limit of the year that is broken is judged at once`() throws {
    func status(_ actuals: [Actual], _ consolidation: Consolidation) throws -> MeasurementStatus {
      let complaints = Indicator(
        "Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10],
        consolidation: consolidation)
      return try Self.measured(complaints, actuals, at: .quarter(1, of: 2026)).status
    }
    #expect(try status(Self.quarters(50), .sum).tone == .poor)
    #expect(try status(Self.quarters(11), .sum) != .inProgress)
    #expect(try status(Self.quarters(10), .sum) == .inProgress)
    // The last value may fall again.
    #expect(try status(Self.quarters(50), .takeLast) == .inProgress)
  }

  @Test func `a quarter left out is told and makes no figure`() throws {
    let indicator = try Self.measured(persons, Self.quarters(4, nil, 4), at: .quarter(3, of: 2026))
    #expect(indicator.result == .none(.missingPeriods([.quarter(2, of: 2026)]), knownSoFar: 8))
    #expect(indicator.achievement.reason?.isMissing == true)
    #expect(indicator.status == .unmeasured)
  }

  @Test func `a quarter without a target is not due`() throws {
    let indicator = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 10], trajectory: [2026: [nil, 4, nil, 6]],
      consolidation: .sum)
    #expect(try Self.measured(indicator, Self.quarters(nil, 4, nil, 6)).achievement.percentage?.exact == 100)
  }

  @Test func `where the last value counts the last one due has to be there`() throws {
    let progress = Indicator(
      "Persentase penyelesaian", id: "a", unit: .percent, targets: [2026: 100],
      trajectory: [2026: [25, 60, 75, 100]], consolidation: .takeLast)
    let known = try Self.measured(progress, Self.quarters(25, 60, 75), at: .quarter(3, of: 2026))
    #expect(known.result.number == 75)
    #expect(known.achievement.percentage?.exact == 100)
    let late = try Self.measured(progress, Self.quarters(25, 60), at: .quarter(3, of: 2026))
    #expect(late.result == .none(.missingPeriods([.quarter(3, of: 2026)]), knownSoFar: 60))
  }

  @Test func `the mean is of the quarters that were due`() throws {
    let index = Indicator(
      "Indeks kepuasan", id: "a", unit: .index, targets: [2026: 3.25], consolidation: .average)
    #expect(
      try Self.measured(index, Self.quarters(3.25, 3.25, 3.25, 3.25)).achievement.percentage?.exact == 100)
    #expect(try Self.measured(index, Self.quarters(3, 4), at: .quarter(2, of: 2026)).result.number == 3.5)
  }

  @Test func `how periods are consolidated is stated`() throws {
    let counted = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 10])
    let index = Indicator("Indeks", id: "a", unit: .index, targets: [2026: 10])
    #expect(
      try Self.measured(counted, []).consolidation == ConsolidationChoice(consolidation: .sum, basis: .unit))
    #expect(
      try Self.measured(index, []).consolidation
        == ConsolidationChoice(consolidation: .takeLast, basis: .unit))
    #expect(try Self.measured(persons, []).consolidation.basis == .indicator)
    let chosen = MeasurementMethod(consolidation: .average)
    #expect(
      try Self.measured(persons, [], method: chosen).consolidation
        == ConsolidationChoice(consolidation: .average, basis: .measurements))
  }

  @Test func `in the middle of a year without quarterly targets nothing is judged`() throws {
    let indicator = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 100])
    let half = try Self.measured(indicator, Self.quarters(10, 20), at: .quarter(2, of: 2026))
    #expect(half.achievement.percentage?.exact == 30)
    #expect(half.status == .inProgress)
    let early = try Self.measured(indicator, Self.quarters(60, 50), at: .quarter(2, of: 2026))
    #expect(early.status.tone == .good)
    let complaints = Indicator(
      "Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10])
    #expect(try Self.measured(complaints, Self.quarters(1), at: .quarter(1, of: 2026)).status == .inProgress)
  }

  @Test func `what is known so far counts the months of a quarter that is not complete`() throws {
    let june: MeasurementPeriod = .month(6, of: 2026)
    let sum = try Self.measured(persons, Self.months(10, 10, 10, 10, 15), at: .quarter(2, of: 2026))
    #expect(sum.result == .none(.missingPeriods([june]), knownSoFar: 55))
    let march = try Self.measured(persons, Self.months(10, 10, nil, 10, 10, 10), at: .quarter(2, of: 2026))
    #expect(march.result == .none(.missingPeriods([.month(3, of: 2026)]), knownSoFar: 50))
    let mixed = Self.quarters(30) + Self.months(nil, nil, nil, 10, 15)
    #expect(
      try Self.measured(persons, mixed, at: .quarter(2, of: 2026)).result
        == .none(.missingPeriods([june]), knownSoFar: 55))
    let last = Indicator("Indeks", id: "a", unit: .index, targets: [2026: 20], consolidation: .takeLast)
    #expect(
      try Self.measured(last, Self.months(nil, nil, 10, nil, 12), at: .quarter(2, of: 2026)).result
        == .none(.missingPeriods([june]), knownSoFar: 12))
    let late = try Self.measured(persons, Self.months(nil, nil, nil, 10, 10, 10), at: .quarter(2, of: 2026))
    #expect(late.result == .none(.missingPeriods([.quarter(1, of: 2026)]), knownSoFar: 30))
  }

  @Test func `the mean of months is of months where no quarter is given`() throws {
    let index = Indicator("Indeks", id: "a", unit: .index, targets: [2026: 20], consolidation: .average)
    let april: MeasurementPeriod = .month(4, of: 2026)
    #expect(try Self.measured(index, Self.months(10, 12, 17, 9), at: april).result.number == 12)
    let mixed = Self.quarters(13) + Self.months(nil, nil, nil, 9)
    #expect(try Self.measured(index, mixed, at: april).achievement == .unmeasured(.mixedPeriods))
  }

  @Test func `the actual of the year serves for its last quarter`() throws {
    let year = [Actual(of: "a", in: 2026, .reached(100))]
    #expect(try Self.measured(persons, year, at: .quarter(4, of: 2026)).result.number == 100)
    #expect(
      try Self.measured(persons, year, at: .quarter(3, of: 2026)).achievement == .unmeasured(.noActual))
  }
}
