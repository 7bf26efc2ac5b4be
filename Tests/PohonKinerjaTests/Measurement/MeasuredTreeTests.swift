import Testing

@testable import PohonKinerja

/// Actuals held against targets, the way an office meets them.
@Suite struct MeasuredTreeTests {
  private static func tree(_ indicators: Indicator...) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya mutu pelatihan", id: "S1.1", level: "S1", indicators: indicators)])
  }

  private static func measured(
    _ indicator: Indicator, _ actuals: [Actual], at period: MeasurementPeriod = 2026,
    method: MeasurementMethod? = nil, bands: StatusBands = .standard
  ) throws -> MeasuredIndicator {
    let measurements = Measurements(methods: method.map { ["a": $0] } ?? [:], actuals: actuals)
    let measured = tree(indicator).measured(with: measurements, at: period, bands: bands)
    return try #require(measured.indicator("a"))
  }

  private static func quarters(_ targets: Target?...) -> [Actual] {
    targets.enumerated().compactMap { place, target in
      target.map { Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached($0)) }
    }
  }

  private let persons = Indicator(
    "Jumlah peserta", id: "a", unit: .person, targets: [2026: 18], trajectory: [2026: [4, 5, 4, 5]],
    consolidation: .sum)

  // MARK: Periods

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
        == .unmeasured(.noTarget))
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
    #expect(none.achievement == .unmeasured(.zeroTarget))
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

  private static func months(_ figures: Target?...) -> [Actual] {
    figures.enumerated().compactMap { place, figure in
      figure.map { Actual(of: "a", in: .month(place + 1, of: 2026), .reached($0)) }
    }
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

  // MARK: Targets as they are written

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
    #expect(try Self.measured(share, actual).achievement == .unmeasured(.unreadableActual("≥ 70")))
  }

  // MARK: Shares

  @Test func `quotients written in per cent stay in per cent when they are added up`() throws {
    func quotients(_ written: Target?...) -> [Actual] {
      zip([(70, 100), (30, 50)] as [(Number, Number)], written).enumerated().map { place, pair in
        let quotient = Actual.Quotient(pair.0.0, over: pair.0.1, written: pair.1)
        return Actual(of: "a", in: .quarter(place + 1, of: 2026), .quotient(quotient))
      }
    }
    let share = Indicator("Capaian lulusan", id: "a", targets: [2026: 80], consolidation: .sum)
    let half: MeasurementPeriod = .quarter(2, of: 2026)
    let both = try Self.measured(share, quotients("70%", "60%"), at: half)
    #expect(both.result.text() == "100/150 = 66,67")
    #expect(try both.result.number == Fraction(200, over: 3))
    #expect(
      try Self.measured(share, quotients("70%", nil), at: half).achievement
        == .unmeasured(.differentUnits("%", "rasio")))
    let mean = MeasurementMethod(consolidation: .average)
    #expect(
      try Self.measured(share, quotients("70%", nil), at: half, method: mean).achievement
        == .unmeasured(.differentUnits("%", "rasio")))
    let mixed = quotients("70%") + [Actual(of: "a", in: half, .reached(60))]
    #expect(try Self.measured(share, mixed, at: half).achievement == .unmeasured(.sharesDoNotAddUp))
  }

  @Test func `a share keeps numerator and denominator`() throws {
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])
    let actual = Actual(of: "a", in: 2026, .quotient(Actual.Quotient(45, over: 60)))
    let indicator = try Self.measured(share, [actual])
    #expect(indicator.result == .number(75, numerator: 45, denominator: 60))
    #expect(indicator.result.text() == "45/60 = 75")
    #expect(indicator.achievement.percentage?.exact == 93.75)
  }

  @Test func `shares of quarters are a ratio of sums, and never a sum`() throws {
    let share = Indicator(
      "Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80], consolidation: .sum)
    let parts = [(10, 20), (40, 50)].enumerated().map { place, part in
      Actual(
        of: "a", in: .quarter(place + 1, of: 2026),
        .quotient(Actual.Quotient(Number(part.0), over: Number(part.1))))
    }
    let indicator = try Self.measured(share, parts, at: .quarter(2, of: 2026))
    #expect(try indicator.result.number == Fraction(5000, over: 70))
    let plain = try Self.measured(share, Self.quarters(50, 80), at: .quarter(2, of: 2026))
    #expect(plain.achievement == .unmeasured(.sharesDoNotAddUp))
  }

  @Test func `shares of places are a ratio of sums, and never a sum`() throws {
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])
    let kept = [("Metro", 10, 20), ("Pringsewu", 40, 50)].map {
      Actual(
        of: "a", in: 2026, .quotient(Actual.Quotient(Number($0.1), over: Number($0.2))), place: $0.0)
    }
    let places = ["Metro", "Pringsewu"]
    let named = MeasurementMethod(places: places)
    #expect(try Self.measured(share, kept, method: named).result.number == Fraction(5000, over: 70))
    #expect(
      try Self.measured(share, kept).result
        == .none(.undeclaredPlaces(places, 2026), knownSoFar: Fraction(5000, over: 70)))
    let plain = [("Metro", 50), ("Pringsewu", 80)].map {
      Actual(of: "a", in: 2026, .reached(Target(Number($0.1))), place: $0.0)
    }
    #expect(try Self.measured(share, plain).achievement == .unmeasured(.placesDoNotAddUp))
    let sum = MeasurementMethod(placeConsolidation: .sum, places: places)
    #expect(
      try Self.measured(share, plain, method: sum).achievement == .unmeasured(.sharesDoNotAddUp))
    let mean = MeasurementMethod(placeConsolidation: .average, places: places)
    #expect(try Self.measured(share, plain, method: mean).result.number == 65)
    let unknown = Indicator("Capaian program", id: "a", targets: [2026: 80])
    #expect(try Self.measured(unknown, plain).achievement == .unmeasured(.placesDoNotAddUp))
    #expect(
      try Self.measured(unknown, plain, method: sum).achievement == .unmeasured(.sharesDoNotAddUp))
    #expect(
      try Self.measured(unknown, Array(plain.prefix(1))).result
        == .none(.undeclaredPlaces(["Metro"], 2026), knownSoFar: 50))
  }

  @Test func `places that count add up, and one that is missing is told`() throws {
    let reports = [("Metro", 4), ("Pringsewu", 5)].map {
      Actual(of: "a", in: 2026, .reached(Target(Number($0.1))), place: $0.0)
    }
    #expect(try Self.measured(persons, reports).result.number == 9)
    let method = MeasurementMethod(places: ["Metro", "Pringsewu", "Way Kanan"])
    #expect(
      try Self.measured(persons, reports, method: method).achievement
        == .unmeasured(.missingPlaces(["Way Kanan"], 2026)))
  }

  private static func reports(_ reports: (place: String?, figure: Number)...) -> [Actual] {
    reports.map { Actual(of: "a", in: 2026, .reached(Target($0.figure)), place: $0.place) }
  }

  @Test func `a place is the same however it is written, and a city is not its district`() throws {
    let reports = Self.reports(("Metro", 40), ("metro ", 30), ("Kota  Metro", 5), ("kota metro", 6))
    #expect(try Self.measured(persons, reports).result.number == 36)
    let method = MeasurementMethod(places: ["METRO", "Kota Metro"])
    #expect(try Self.measured(persons, reports, method: method).result.number == 36)
  }

  @Test func `a whole does not swallow its places`() throws {
    #expect(
      try Self.measured(persons, Self.reports((nil, 5), ("Metro", 50))).achievement
        == .unmeasured(.wholeBesidePlaces(2026)))
    #expect(
      try Self.measured(persons, Self.reports((nil, 9), ("Metro", 4), ("Pringsewu", 5))).result.number == 9)
    let missing = MeasurementMethod(places: ["Metro", "Pringsewu"])
    #expect(
      try Self.measured(persons, Self.reports((nil, 5), ("Metro", 5)), method: missing).achievement
        == .unmeasured(.wholeBesidePlaces(2026)))
  }

  @Test func `places that nobody names are no figure where one less could look better`() throws {
    let complaints = Indicator(
      "Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10])
    let reports = Self.reports(("Metro", 5), ("Pringsewu", 10))
    #expect(
      try Self.measured(complaints, reports).result
        == .none(.undeclaredPlaces(["Metro", "Pringsewu"], 2026), knownSoFar: 15))
    let method = MeasurementMethod(places: ["Metro", "Pringsewu"])
    #expect(try Self.measured(complaints, reports, method: method).achievement.percentage?.exact == 50)
  }

  @Test func `what is counted is no quotient, and nothing is divided by less than one part`() throws {
    func result(_ indicator: Indicator, _ numerator: Number, _ denominator: Number) throws
      -> UnmeasuredReason?
    {
      let quotient = Actual.Quotient(numerator, over: denominator)
      return try Self.measured(indicator, [Actual(of: "a", in: 2026, .quotient(quotient))]).achievement.reason
    }
    #expect(try result(persons, 100, 2) == .quotientOfThings)
    let fields = Indicator("Bidang yang tertata", id: "a", unit: "bidang", targets: [2026: 4])
    #expect(try result(fields, 4, 1) == .quotientOfThings)
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])
    #expect(try result(share, 45, 60) == nil)
    #expect(try result(share, 45, 0) == .zeroDenominator)
    #expect(try result(share, -45, -60) == .zeroDenominator)
    let days = Indicator("Rata-rata lama layanan", id: "a", unit: .day, targets: [2026: 3])
    #expect(try result(days, 30, 10) == nil)
    let visits = Indicator("Rata-rata kunjungan", id: "a", unit: .person, targets: [2026: 3])
    #expect(try result(visits, 30, 10) == nil)
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

  // MARK: Grades and words

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

  // MARK: What is missing

  @Test func `what is not there is never zero`() throws {
    #expect(try Self.measured(persons, []).achievement == .unmeasured(.noActual))
    let declared = [Actual(of: "a", in: 2026, .unavailable(reason: "survei tertunda"))]
    #expect(
      try Self.measured(persons, declared).achievement == .unmeasured(.unavailable("survei tertunda", 2026)))
    let without = Indicator("Jumlah peserta", id: "a", unit: .person)
    #expect(
      try Self.measured(without, [Actual(of: "a", in: 2026, .reached(4))]).achievement
        == .unmeasured(.noTarget))
    let percent = [Actual(of: "a", in: 2026, .reached("90%"))]
    #expect(
      try Self.measured(persons, percent).achievement.reason == .differentUnits("%", "orang"))
    let zero = [Actual(of: "a", in: 2026, .reached(0))]
    #expect(try Self.measured(persons, zero).achievement.percentage?.exact == 0)
  }

  @Test func `a sasaran has a mean only when all its indicators are judged`() throws {
    let tree = Self.tree(
      Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 10]),
      Indicator("Jumlah lulusan", id: "b", unit: .person, targets: [2026: 10]))
    let both = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached(9)), Actual(of: "b", in: 2026, .reached(15)),
    ])
    let sasaran = try #require(tree.measured(with: both).sasaran("S1.1"))
    #expect(sasaran.achievement == 105)
    #expect(sasaran.status.tone == .good)
    let one = Measurements(actuals: [Actual(of: "b", in: 2026, .reached(15))])
    let incomplete = try #require(tree.measured(with: one).sasaran("S1.1"))
    #expect(incomplete.achievement == nil)
    #expect(incomplete.status == .incomplete(measured: 1, of: 2))
  }

  @Test func `weights weight the mean of a sasaran where all have one`() throws {
    let tree = Self.tree(
      Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 10], weight: 75),
      Indicator("Jumlah lulusan", id: "b", unit: .person, targets: [2026: 10], weight: 25))
    let both = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached(8)), Actual(of: "b", in: 2026, .reached(10)),
    ])
    #expect(tree.measured(with: both).sasaran("S1.1")?.achievement == 85)
  }

  @Test(
    arguments: [(100, 0, 50), (0, 100, 120), (0, 0, nil), (50, -50, nil), (nil, 100, 85)]
      as [(Number?, Number?, Fraction?)])
  func `a weight of zero weighs nothing`(first: Number?, second: Number?, mean: Fraction?) throws {
    let tree = Self.tree(
      Indicator("Indeks satu", id: "a", unit: .index, targets: [2026: 100], weight: first),
      Indicator("Indeks dua", id: "b", unit: .index, targets: [2026: 100], weight: second))
    let both = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached(50)), Actual(of: "b", in: 2026, .reached(120)),
    ])
    let sasaran = try #require(tree.measured(with: both).sasaran("S1.1"))
    #expect(sasaran.achievement == mean)
    // Without a mean there is no status that would seem to be one.
    #expect(sasaran.reason == (mean == nil ? .unusableWeights : nil))
    #expect((sasaran.status == .unmeasured) == (mean == nil))
  }

  @Test func `that weights come to nothing is told in every form`() throws {
    let tree = Self.tree(
      Indicator("Indeks satu", id: "a", unit: .index, targets: [2026: 100], weight: 0),
      Indicator("Indeks dua", id: "b", unit: .index, targets: [2026: 100], weight: 0))
    let both = Measurements(actuals: ["a", "b"].map { Actual(of: $0, in: 2026, .reached(100)) })
    let measured = tree.measured(with: both)
    let reason = "bobot indikatornya nol semua"
    for text in [
      measured.text(), measured.markdown(), measured.json(), measured.gaps.text(), measured.gaps.markdown(),
      measured.gaps.html(), measured.gaps.json(),
    ] {
      #expect(text.contains(reason), "\(text)")
    }
    #expect(measured.gaps.onlyGaps.sasaran.map(\.id) == ["S1.1"])
  }

  @Test func `figures with many digits are shown`() {
    let fraction = Fraction(Number(99_999_999_999_999_999))
    #expect(fraction.formatted() == "99.999.999.999.999.999")
    #expect(Fraction(12_345).formatted(decimals: 9) == "12.345")
  }

  @Test func `figures too long to be computed exactly say so`() throws {
    let huge = Indicator("Nilai", id: "a", unit: .score, targets: [2026: Target(Number(Int.max))])
    let actual = [Actual(of: "a", in: 2026, .reached(Target(Number(Int.max - 1))))]
    let indicator = try Self.measured(huge, actual)
    #expect(indicator.achievement.percentage.map { $0.exact < 100 } == true)
  }
}

/// Categories of achievement.
@Suite struct StatusBandsTests {
  @Test(
    arguments: [
      (100.01, "sangat baik"), (100, "baik"), (75, "baik"), (74.99, "cukup"), (55, "cukup"), (54.9, "kurang"),
    ] as [(Fraction, String)])
  func `the categories of Sumatera Barat`(achievement: Fraction, title: String) {
    #expect(StatusBands.westSumatra.band(of: achievement).title.indonesian == title)
  }

  @Test(
    arguments: [
      (54.9, "sangat baik"), (55, "baik"), (75, "baik"), (75.01, "cukup"), (100, "cukup"),
      (100.01, "kurang"),
    ] as [(Fraction, String)])
  func `they are turned round where lower is better`(share: Fraction, title: String) {
    #expect(StatusBands.westSumatra.band(ofReversedShare: share).title.indonesian == title)
  }

  @Test(
    arguments: [
      (100, "91–100"), (91, "91–100"), (90.5, "91–100"), (90.4, "76–90"), (76, "76–90"), (75, "66–75"),
      (65, "51–65"),
      (50.4, "≤ 50"), (0, "≤ 50"),
    ] as [(Fraction, String)])
  func `the categories of Sampang are in whole per cent`(achievement: Fraction, title: String) {
    #expect(StatusBands.sampang.band(of: achievement).title.indonesian == title)
  }

  @Test func `an indicator where lower is better is placed in the bands turned round`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(5))])
    let local = tree.measured(with: actuals, bands: .westSumatra)
    #expect(local.indicator("a")?.status.title.indonesian == "sangat baik")
    #expect(local.sasaran("S1.1")?.status.title.indonesian == "sangat baik")
    #expect(tree.measured(with: actuals).indicator("a")?.achievement.percentage?.exact == 150)
  }

  @Test func `what a band turned round is taken from is shown in every form`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Lama layanan", id: "a", unit: .day, polarity: .minimize, targets: [2026: "7,2"]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(7))])
    let measured = tree.measured(with: actuals, bands: .westSumatra)
    let indicator = try #require(measured.indicator("a"))
    #expect(indicator.status.title.indonesian == "cukup")
    #expect(try indicator.reversedShare == Fraction(700, over: 7.2))
    let shown = "cukup (realisasi ÷ target 97,22%)"
    #expect(measured.text().contains(shown))
    #expect(measured.markdown().contains(shown))
    #expect(measured.json().contains("\"reversedShare\": \"875/9\""))
    let request = PaperRequest(measurements: actuals, bands: .westSumatra)
    let papers = try tree.papers(.measurementTable, for: request)
    #expect(papers.contains { $0.markdown().contains(shown) })
    #expect(tree.measured(with: actuals).indicator("a")?.reversedShare == nil)
    #expect(!tree.measured(with: actuals).text().contains("÷ target 97"))
  }

  @Test func `bands are in order whatever order they are given in`() {
    let bands = StatusBands(
      LocalizedText("kami", en: "ours"),
      [
        StatusBands.Band(LocalizedText("cukup", en: "fair"), from: 75, tone: .fair),
        StatusBands.Band(LocalizedText("baik", en: "good"), from: 100, tone: .good),
        StatusBands.Band(LocalizedText("istimewa", en: "special"), above: 100, tone: .good),
      ], below: StatusBands.Band(LocalizedText("kurang", en: "poor"), tone: .poor))
    #expect(bands.band(of: 101).title.english == "special")
    #expect(bands.band(of: 100).title.english == "good")
    #expect(bands.band(of: 99).title.english == "fair")
    #expect(bands.band(of: -5).title.english == "poor")
  }

  @Test(
    arguments: [
      (99.996, "99,996%"), (99.99, "99,99%"), (100, "100%"), (79.996, "79,996%"), (80.001, "80%"),
      (87.5, "87,5%"),
    ] as [(Fraction, String)])
  func `a percentage is not rounded into another band`(percentage: Fraction, text: String) {
    #expect(StatusBands.standard.text(percentage, in: .indonesian) == text)
  }

  @Test func `what no number of decimals tells apart has a sign`() throws {
    let close = try Fraction(100).subtracting(Fraction(1, over: 10_000_000_000))
    #expect(StatusBands.standard.text(close, in: .indonesian) == "< 100%")
  }

  @Test func `status and percentage agree in every form`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Indeks", id: "a", unit: .index, targets: [2026: 3]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(2.9999))])
    let measured = tree.measured(with: actuals)
    #expect(measured.indicator("a")?.status.tone == .fair)
    for text in [measured.text(), measured.markdown(), measured.gaps.text(), measured.gaps.html()] {
      #expect(text.contains("99,997%"))
      #expect(!text.contains(" 100%") && !text.contains(">100%"))
    }
    #expect(measured.marks["S1.1"]?.lines.first?.text.indonesian.contains("99,997%") == true)
  }

  @Test func `the legend names the categories in use`() {
    let tree = PerformanceTree.measuredExample(Indicator("Indeks", id: "a", targets: [2026: 3]))
    let text = tree.measured(with: Measurements(), at: 2026, bands: .westSumatra).text()
    #expect(text.contains("▲ sangat baik / baik, ◆ cukup, ▼ kurang, … sedang berjalan"))
    #expect(!text.contains("tercapai"))
    let sampang = tree.measured(with: Measurements(), at: 2026, bands: .sampang).marks.legend
    #expect(sampang.english.contains("▲ 91–100 / 76–90, ◆ 66–75, ▼ 51–65 / ≤ 50"))
  }

  @Test func `tones keep a contrast of at least 4,5 on white and on dark`() {
    func luminance(_ colour: UInt32) -> Double {
      let channels = [16, 8, 0].map { shift -> Double in
        let value = Double(colour >> UInt32(shift) & 0xFF) / 255
        // The square stands in for the exponent 2.4 and is within a hundredth of it here.
        return value <= 0.03928
          ? value / 12.92 : { $0 * $0 * (0.305306011 * $0 + 0.682171111) + 0.012522878 * $0 }(value)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    for tone in StatusTone.allCases {
      #expect(1.05 / (luminance(tone.colour) + 0.05) >= 4.5)
      #expect((luminance(tone.darkColour) + 0.05) / (luminance(0x171B22) + 0.05) >= 4.5)
    }
    #expect(Set(StatusTone.allCases.map(\.symbol)).count == StatusTone.allCases.count)
    #expect(Set(StatusTone.allCases.map(\.asciiSymbol)).count == StatusTone.allCases.count)
  }
}
