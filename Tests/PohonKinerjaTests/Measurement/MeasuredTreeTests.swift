import Testing

@testable import PohonKinerja

/// What is missing, and what a sasaran comes to.
@Suite struct MeasuredTreeTests: MeasuredExamples {
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
