import Testing

@testable import PohonKinerja

/// What is kept of indicators when a tree is measured, in the quick way, is what they come to in full; and actuals are found
/// by their ids, in whatever order they are.
@Suite struct KeptOutcomesTests {
  /// Returns how many outcomes were taken in the quick way.
  private static func expectAsInFull(_ measured: MeasuredTree) -> Int {
    let run = measured.run
    var count = 0
    for row in run.figures.order {
      for indicator in run.figures.columns.indicatorRows(of: row) {
        let kept = run.outcomes[Int(indicator)]
        let figure = run.figure(of: indicator)
        let full = run.judge.outcome(of: indicator, figure: figure)
        #expect(
          kept.kind == full.kind && kept.tone == full.tone && kept.counted == full.counted,
          "\(run.figures.columns.id(ofIndicator: indicator)): \(kept) is not \(full)")
        if let number = figure.number, run.judge.outcome(of: indicator, atYearEnd: number) != nil {
          count += 1
        }
      }
    }
    return count
  }

  @Test(arguments: [5, 77, 2026])
  func `what is kept of random years is what they come to`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<120 {
      var year = RandomYear(&generator)
      year.leaveHoles(&generator)
      let bands = StatusBands.builtIn.randomElement(using: &generator)?.bands ?? .standard
      for period in year.periods {
        count += Self.expectAsInFull(year.tree.measured(with: year.measurements, at: period, bands: bands))
      }
    }
    #expect(count > 100)
  }

  @Test func `what is kept of the examples is what they come to`() throws {
    let examples = [
      (try RealMeasurements.tree(), try RealMeasurements.actuals()),
      (try RealMeasurements.lampungTree(), try RealMeasurements.lampungActuals()),
    ]
    var count = 0
    for (tree, actuals) in examples {
      let year = try #require(actuals.latestPeriod).year
      for period in [.year(year)] + (1...4).map({ MeasurementPeriod.quarter($0, of: year) }) {
        for (_, bands) in StatusBands.builtIn {
          count += Self.expectAsInFull(tree.measured(with: actuals, at: period, bands: bands))
        }
      }
    }
    #expect(count > 0)
  }

  @Test(arguments: [1, 2026])
  func `actuals are found by their ids in any order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      // Some ids twice, and some gone again.
      var tree = PerformanceTree(
        "Contoh",
        roots: (0..<6).map { place in
          SasaranDraft(
            "Sasaran \(place)", id: "S\(place)", level: "S1",
            indicators: (0..<3).map { _ in
              Indicator("Jumlah", id: "i\(Int.random(in: 0..<14, using: &generator))", unit: .person)
            })
        })
      _ = try tree.remove("S\(Int.random(in: 0..<6, using: &generator))")
      var actuals = (0..<14).flatMap { id in
        (1...2).map { Actual(of: "i\(id)", in: .quarter($0, of: 2026), .reached(1)) }
      }
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: actuals.shuffle(using: &generator)
      case 1: actuals.sort { $0.period < $1.period }
      default: break
      }
      let columns = tree.columns
      let index = ActualIndex(actuals, in: columns)
      var left = Array(actuals.indices)
      for row in 0..<Row(columns.indicators.count) {
        let own = actuals.indices
          .filter { columns.indicator(withID: actuals[$0].indicator) == row }
          .sorted { (actuals[$0].period, $0) < (actuals[$1].period, $1) }
        #expect(index.places(of: row).map { Int($0) } == own)
        left.removeAll { own.contains($0) }
      }
      #expect(index.unmatched.map { Int($0) } == left)
    }
  }
}
