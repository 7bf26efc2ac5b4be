import Testing

@testable import PohonKinerja

/// Targets that are written as a bound on the wrong side.
@Suite struct BoundAgainstPolarityTests: MeasuredExamples {
  @Test(
    arguments: [
      (.maximize, "maksimal 10", 15), (.maximize, "≤ 10", 15), (.maximize, "< 10", 10),
      (.maximize, "≤ 10", 8),
      (.minimize, "≥ 85", 92), (.minimize, "≥ 85", 4), (.minimize, "minimal 85", 92),
      (.stabilize, "≤ 10", 10.5), (.stabilize, "≥ 3", 2.9),
    ] as [(Polarity, Target, Target)])
  func `a bound against the direction that is declared is not measured`(
    polarity: Polarity, target: Target, actual: Target
  ) throws {
    let indicator = Indicator(
      "Lama layanan", id: "a", unit: .day, polarity: polarity, targets: [2026: target])
    let year = [Actual(of: "a", in: 2026, .reached(actual))]
    for bands in StatusBands.builtIn.map(\.bands) {
      let measured = try Self.measured(indicator, year, bands: bands)
      #expect(measured.achievement == .unmeasured(.boundAgainstPolarity(target.raw, polarity)))
      #expect(measured.status == .unmeasured)
      #expect(measured.run.outcomes[Int(measured.row)].kind == .unmeasured)
    }
    let half = try Self.measured(indicator, Self.quarters(actual, actual), at: .quarter(2, of: 2026))
    #expect(half.status.tone == .unknown, "\(half.status)")
  }

  @Test func `it is told in both languages`() throws {
    let indicator = Indicator(
      "Lama layanan", id: "a", unit: .day, polarity: .maximize, targets: [2026: "maksimal 10"])
    let measured = try Self.measured(indicator, [Actual(of: "a", in: 2026, .reached(15))])
    let message = try #require(measured.achievement.reason?.message)
    #expect(
      message.indonesian
        == "target “maksimal 10” adalah batas yang bertentangan dengan polaritas indikatornya (makin tinggi makin baik); betulkan salah satunya"
    )
    #expect(message.english.contains("against the polarity of its indicator (higher is better)"))
  }

  @Test func `quarters count as the bound that one of them is, and bounds to both sides as none`() throws {
    func half(_ first: Target, _ second: Target, _ polarity: Polarity? = nil) throws -> MeasuredIndicator {
      let indicator = Indicator(
        "Jumlah kasus", id: "a", unit: "kasus", polarity: polarity, targets: [2026: 20],
        trajectory: [2026: [first, second, 5, 5]], consolidation: .sum)
      return try Self.measured(indicator, Self.quarters(6, 6), at: .quarter(2, of: 2026))
    }
    #expect(try half("≤ 5", 5).achievement.percentage?.exact == 80)
    #expect(try half("≤ 5", 5, .maximize).achievement.reason == .boundAgainstPolarity("10", .maximize))
    #expect(try half("≥ 5", 5).achievement.percentage?.exact == 120)
    #expect(try half("≥ 5", "≤ 5").achievement.reason == .unreadableTarget("≥ 5 + ≤ 5"))
  }

  @Test func `a strict bound is not the most that is possible`() throws {
    let method = MeasurementMethod(isTargetMaximum: true)
    func measured(_ target: Target, _ actual: Target) throws -> MeasuredIndicator {
      let indicator = Indicator("Persentase layanan", id: "a", unit: .percent, targets: [2026: target])
      return try Self.measured(indicator, [Actual(of: "a", in: 2026, .reached(actual))], method: method)
    }
    let atBound = try measured("> 85", 85)
    #expect(atBound.achievement.percentage?.exact == 100)
    #expect(atBound.status.tone == .fair)
    #expect(try measured("> 85", 86).achievement.percentage?.exact == 120)
    #expect(try measured("≥ 85", 85).achievement.percentage?.exact == 120)
    let below = try measured("< 15", 15)
    #expect(below.achievement.percentage?.exact == 100 && below.status.tone == .fair)
  }
}
