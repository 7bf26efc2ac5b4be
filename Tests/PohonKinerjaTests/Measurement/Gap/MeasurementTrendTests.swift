import Testing

@testable import PohonKinerja

/// Where indicators are going, with figures computed by hand.
@Suite struct MeasurementTrendTests {
  private static func trend(
    _ indicator: Indicator, _ actuals: Target?..., at quarter: Int? = nil
  ) throws -> MeasurementTrend? {
    let actuals = actuals.enumerated().compactMap { place, value in
      value.map { Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached($0)) }
    }
    let measured = PerformanceTree.measuredExample(indicator).measured(
      with: Measurements(actuals: actuals), at: quarter.map { .quarter($0, of: 2026) })
    return try #require(measured.gaps.sasaran.first?.indicators.first).trend
  }

  private static func participants(_ trajectory: Trajectory) -> Indicator {
    Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 10_000], trajectory: trajectory,
      consolidation: .sum)
  }

  private static let uneven: Trajectory = [2026: [3000, 2000, 2000, 3000]]

  @Test func `quarters that exceed their targets are on plan, though one has less than the one before`()
    throws
  {
    let trend = try #require(try Self.trend(Self.participants(Self.uneven), 3050, 2010))
    #expect(trend.direction == .onPlan)
    #expect(trend.basis == .plan)
    // 3050 ÷ 3000 and 2010 ÷ 2000, in per cent.
    #expect(try trend.earlier == Fraction(305, over: 3))
    #expect(trend.later == 100.5)
    #expect(
      trend.text(in: .indonesian)
        == "sesuai rencana (capaian target triwulan, triwulan I 2026: 101,67% → triwulan II 2026: 100,5%)")
  }

  @Test(
    arguments: [
      (2900, 1960, .improving), (2900, 1900, .worsening), (2940, 1960, .steady),
      // 98 % and 98,0005 %, which is shown as 98 %.
      (2940, 1960.01, .steady),
    ] as [(Target, Target, MeasurementTrend.Direction)])
  func `against the plan it is what was reached of it that gets better or worse`(
    first: Target, second: Target, direction: MeasurementTrend.Direction
  ) throws {
    #expect(try Self.trend(Self.participants(Self.uneven), first, second)?.direction == direction)
  }

  @Test func `months are held against the plan by their quarters`() throws {
    let actuals = [1000, 1000, 900, 700, 700, 560].enumerated().map {
      Actual(of: "a", in: .month($0.offset + 1, of: 2026), .reached(Target(Number($0.element))))
    }
    let measured = PerformanceTree.measuredExample(Self.participants(Self.uneven)).measured(
      with: Measurements(actuals: actuals))
    let trend = try #require(measured.gaps.sasaran.first?.indicators.first?.trend)
    // 2900 of 3000, 1960 of 2000.
    #expect(trend.later == 98)
    #expect(trend.laterTitle.indonesian == "triwulan II 2026")
    #expect(trend.direction == .improving)
  }

  @Test func `without a plan it is the pace of what adds up`() throws {
    let trend = try #require(try Self.trend(Self.participants([:]), 3050, 2010))
    #expect(trend.direction == .worsening)
    #expect(trend.basis == .pace)
    // 3050 in three months, 5060 in six.
    #expect(try trend.earlier == Fraction(3050, over: 3))
    #expect(try trend.later == Fraction(2530, over: 3))
  }

  @Test func `a figure has the name of the period it is of`() throws {
    let share = Indicator(
      "Persentase layanan", id: "a", unit: "%", baseline: 65, targets: [2026: 70],
      trajectory: [2026: [nil, 70, nil, 70]], consolidation: .takeLast)
    let trend = try #require(try Self.trend(share, nil, 70, at: 3))
    #expect(trend.laterTitle.indonesian == "triwulan II 2026")
    #expect(trend.direction == .improving)
  }

  @Test(arguments: [.sum, .takeLast] as [Consolidation])
  func `what grows in the course of a year is not held against the baseline of a year`(
    consolidation: Consolidation
  ) throws {
    let share = Indicator(
      "Jumlah dokumen", id: "a", unit: .document, baseline: 92, targets: [2026: 95],
      trajectory: [2026: [20, 45, 70, 95]], consolidation: consolidation)
    #expect(try Self.trend(share, 20) == nil)
  }

  @Test func `what is to be kept is told by its distance to the target`() throws {
    func trend(_ first: Target, _ second: Target, _ trajectory: Trajectory) throws -> MeasurementTrend {
      let stock = Indicator(
        "Stok", id: "a", unit: "ton", polarity: .stabilize, targets: [2026: 95], trajectory: trajectory,
        consolidation: .takeLast)
      return try #require(try Self.trend(stock, first, second))
    }
    for trajectory in [[:], [2026: [95, 95, 95, 95]]] as [Trajectory] {
      let nearer = try trend(92, 97, trajectory)
      #expect(nearer.direction == .improving)
      #expect(nearer.basis == .distance)
      #expect(nearer.earlier == 3)
      #expect(nearer.later == 2)
      #expect(nearer.text(in: .indonesian).contains("jarak ke target"))
      #expect(try trend(93, 98, trajectory).direction == .worsening)
      #expect(try trend(93, 97, trajectory).direction == .steady)
    }
  }
}
