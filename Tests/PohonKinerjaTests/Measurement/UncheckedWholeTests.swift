import Testing

@testable import PohonKinerja

/// Figures of a whole that stand beside figures of its places or parts.
@Suite struct UncheckedWholeTests {
  private static func measured(
    _ indicator: Indicator, _ reports: [(place: String?, figure: Target)], _ method: MeasurementMethod? = nil
  ) -> MeasuredTree {
    let actuals = reports.map { Actual(of: "a", in: 2026, .reached($0.figure), place: $0.place) }
    return PerformanceTree.measuredExample(indicator).measured(
      with: Measurements(methods: method.map { ["a": $0] } ?? [:], actuals: actuals))
  }

  @Test func `a whole beside places that do not combine says so in every form`() throws {
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])
    let reports: [(String?, Target)] = [(nil, 70), ("Metro", 50), ("Pringsewu", 80)]
    let measured = Self.measured(share, reports)
    let indicator = try #require(measured.indicator("a"))
    #expect(indicator.result.number == 70)
    let remark = "tidak dicocokkan dengan tempat-tempatnya: angka beberapa tempat"
    #expect(indicator.remark?.indonesian.hasPrefix(remark) == true)
    for text in [
      measured.text(), measured.markdown(), measured.json(), measured.gaps.text(), measured.gaps.markdown(),
      measured.gaps.html(), measured.gaps.json(),
    ] {
      #expect(text.contains(remark), "\(text)")
    }
    // With a word on how they combine they are checked.
    let mean = MeasurementMethod(placeConsolidation: .average, places: ["Metro", "Pringsewu"])
    let agreeing: [(String?, Target)] = [(nil, 65), ("Metro", 50), ("Pringsewu", 80)]
    #expect(Self.measured(share, agreeing, mean).indicator("a")?.remark == nil)
    #expect(
      Self.measured(share, reports, mean).indicator("a")?.achievement == .unmeasured(.wholeBesidePlaces(2026))
    )
    #expect(Self.measured(share, [(nil, 70)]).indicator("a")?.remark == nil)
  }

  @Test func `a whole beside parts that do not combine says so`() throws {
    func part(_ id: String) -> SasaranDraft {
      SasaranDraft(
        "Bagian \(id)", id: "S-\(id)", level: "S2",
        indicators: [
          Indicator(
            "Persentase \(id)", id: id, unit: .percent, targets: [2026: 80],
            contributes: Contribution(to: "a", as: .component, combine: .sum))
        ])
    }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Keseluruhan", id: "S1.1", level: "S1",
          indicators: [Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])],
          children: [part("b"), part("c")])
      ])
    func unchecked(_ figures: [(String, Target)]) -> LocalizedText? {
      let actuals = figures.map { Actual(of: $0.0, in: 2026, .reached($0.1)) }
      return tree.measured(with: Measurements(actuals: actuals)).indicator("a")?.remark
    }
    let remark = try #require(unchecked([("a", 70), ("b", 50), ("c", 80)]))
    #expect(remark.indonesian.hasPrefix("tidak dicocokkan dengan bagian-bagiannya: persentase"))
    #expect(remark.english.hasPrefix("not checked against its parts: percentages"))
    // Parts that are not measured are no contradiction, and what has no figure has nothing to be checked.
    #expect(unchecked([("a", 70)]) == nil)
    #expect(unchecked([("b", 50), ("c", 80)]) == nil)
  }
}
