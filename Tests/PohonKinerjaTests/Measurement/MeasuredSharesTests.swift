import Testing

@testable import PohonKinerja

/// Shares, and what several places report.
@Suite struct MeasuredSharesTests: MeasuredExamples {
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
}
