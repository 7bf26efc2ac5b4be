import Testing

@testable import PohonKinerja

/// What holds whatever the actuals are.
@Suite struct MeasurementPropertyTests {
  /// A sasaran with parts that combine in a random way, of random polarity.
  private static func tree(_ generator: inout SeededGenerator) -> PerformanceTree {
    let combinations: [Contribution.Combination] = [.sum, .average, .min, .max]
    let combination = combinations.randomElement(using: &generator) ?? .sum
    let polarity = Polarity.allCases.randomElement(using: &generator) ?? .maximize
    let consolidation = Consolidation.allCases.randomElement(using: &generator) ?? .sum
    let unit: MeasurementUnit = [.person, "km"].randomElement(using: &generator) ?? .person
    func indicator(_ id: String, _ contribution: Contribution?) -> Indicator {
      let trajectory: Trajectory =
        Bool.random(using: &generator)
        ? [2026: [nil, 10, 20, 30]] : Bool.random(using: &generator) ? [2026: [5, 10, 20, 30]] : [:]
      return Indicator(
        "Jumlah \(id)", id: id, unit: unit, polarity: polarity, targets: [2026: 60], trajectory: trajectory,
        consolidation: consolidation, contributes: contribution)
    }
    let parts = (0..<Int.random(in: 1...4, using: &generator)).map { place in
      SasaranDraft(
        "Bagian \(place)", id: "S-\(place)", level: "S2",
        indicators: [indicator("p\(place)", Contribution(to: "w", as: .component, combine: combination))])
    }
    return PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Keseluruhan", id: "S1.1", level: "S1", indicators: [indicator("w", nil), indicator("x", nil)],
          children: parts)
      ])
  }

  private static func actuals(of tree: PerformanceTree, _ generator: inout SeededGenerator) -> [Actual] {
    var actuals: [Actual] = []
    for sasaran in tree.preOrder {
      for indicator in sasaran.indicators where indicator.id != "w" {
        for quarter in 1...4 {
          let value = Number(Int.random(in: -5...40, using: &generator))
          actuals.append(Actual(of: indicator.id, in: .quarter(quarter, of: 2026), .reached(Target(value))))
        }
      }
    }
    return actuals
  }

  @Test func `roll-up does not depend on the order of actuals or parts`() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<150 {
      let tree = Self.tree(&generator)
      let actuals = Self.actuals(of: tree, &generator)
      let period = MeasurementPeriod.quarter(Int.random(in: 1...4, using: &generator), of: 2026)
      let first = tree.measured(with: Measurements(actuals: actuals), at: period).rollUp["w"]
      let shuffled = tree.measured(
        with: Measurements(actuals: actuals.shuffled(using: &generator)), at: period)
      #expect(shuffled.rollUp["w"] == first)
      // The same parts in another order.
      var root = try #require(tree["S1.1"]).draft
      root.children.shuffle(using: &generator)
      let other = PerformanceTree("Contoh", roots: [root])
      let moved = other.measured(with: Measurements(actuals: actuals), at: period).rollUp["w"]
      #expect(moved?.value == first?.value)
      #expect(moved?.reason == nil || moved?.reason?.isMissing == first?.reason?.isMissing)
    }
  }

  @Test(arguments: [4, 19, 2026])
  func `a missing actual never raises an achievement or a status`(seed: UInt64) {
    var (generator, compared) = (SeededGenerator(seed: seed), 0)
    for _ in 0..<200 {
      var year = RandomYear(&generator)
      year.leaveHoles(&generator)
      let period = year.periods.randomElement(using: &generator) ?? 2026
      let bands = StatusBands.builtIn.randomElement(using: &generator)?.bands ?? .standard
      let before = year.tree.measured(with: year.measurements, at: period, bands: bands)
      for place in year.measurements.actuals.indices.shuffled(using: &generator).prefix(6) {
        var measurements = year.measurements
        if Bool.random(using: &generator) {
          measurements.actuals.remove(at: place)
        } else {
          measurements.actuals[place].result = .unavailable(reason: "tertunda")
        }
        let after = year.tree.measured(with: measurements, at: period, bands: bands)
        compared += Self.compare(before, after, "\(seed), \(period): \(year.measurements.actuals[place])")
      }
    }
    #expect(compared > 1_000)
  }

  /// How many figures were compared; each of them, and each status, is at most what it was before.
  private static func compare(_ before: MeasuredTree, _ after: MeasuredTree, _ comment: String) -> Int {
    var compared = 0
    for (sasaran, earlier) in zip(after.sasaran, before.sasaran) {
      var isContradicted = false
      for (indicator, earlier) in zip(sasaran.indicators, earlier.indicators) {
        let reason = earlier.achievement.reason
        // What the actuals themselves contradict, or nobody names the places of, may become clear with one less.
        let isUnclear = reason.map { !$0.isMissing } ?? false
        isContradicted = isContradicted || isUnclear
        guard let now = indicator.achievement.percentage, !isUnclear else { continue }
        compared += 1
        let then = earlier.achievement.percentage
        #expect(
          then.map { now.counted <= $0.counted } == true,
          "\(comment): \(indicator.id) \(now.exact) \(earlier.achievement)")
        #expect(indicator.status.tone <= earlier.status.tone, "\(comment): \(indicator.id)")
      }
      guard !isContradicted, let now = sasaran.achievement else { continue }
      #expect(earlier.achievement.map { now <= $0 } == true, "\(comment): \(sasaran.id)")
      #expect(sasaran.status.tone <= earlier.status.tone, "\(comment): \(sasaran.id)")
    }
    return compared
  }

  @Test func `what counts is between 0 and 120, and rises with the actual where higher is better`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let target = Fraction(Number(Int.random(in: 1...500, using: &generator)))
      let (low, high) = (
        Int.random(in: -200...900, using: &generator), Int.random(in: 0...100, using: &generator)
      )
      for polarity in Polarity.allCases {
        let first = Achievement.of(Fraction(low), target: target...target, polarity: polarity).percentage
        let second = Achievement.of(Fraction(low + high), target: target...target, polarity: polarity)
          .percentage
        guard let first, let second else { continue }
        #expect(Formula.countedAchievements.contains(first.counted))
        if polarity == .maximize { #expect(first.exact <= second.exact) }
        if polarity == .minimize { #expect(first.exact >= second.exact) }
      }
    }
  }
}
