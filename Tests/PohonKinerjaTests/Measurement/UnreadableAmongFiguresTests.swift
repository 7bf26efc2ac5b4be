import Testing

@testable import PohonKinerja

/// What is no figure among figures that are taken together, which has to be found to be corrected.
@Suite struct UnreadableAmongFiguresTests {
  private static let fourth = MeasurementPeriod.quarter(4, of: 2026)

  /// A whole of one indicator, "RI", of which the last quarter is told as a text.
  private static func measured(
    _ last: Target, consolidation: Consolidation = .sum
  ) -> MeasuredTree {
    let part = Indicator(
      "Jumlah peserta", id: "RI", unit: .person, targets: [2026: 100], consolidation: consolidation,
      contributes: Contribution(to: "w", as: .component, combine: .sum))
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kompetensi", id: "S0.1", level: "S0",
          indicators: [Indicator("Jumlah aparatur", id: "v", unit: .person, targets: [2026: 100])],
          children: [
            SasaranDraft(
              "Meningkatnya pelatihan", id: "S1.1", level: "S1",
              indicators: [
                Indicator(
                  "Jumlah yang dilatih", id: "w", unit: .person, targets: [2026: 100],
                  contributes: Contribution(to: "v", as: .component, combine: .sum))
              ],
              children: [
                SasaranDraft("Meningkatnya peserta", id: "S2.1", level: "S2", indicators: [part])
              ])
          ])
      ])
    let figures: [Target] = [25, 25, 25, last]
    return tree.measured(
      with: Measurements(
        actuals: figures.enumerated().map { place, figure in
          Actual(of: "RI", in: .quarter(place + 1, of: 2026), .reached(figure))
        }), at: 2026)
  }

  @Test func `a text within a sum is named with its quarter, and what is known so far`() throws {
    let measured = Self.measured("nihil")
    let own = try #require(measured.indicator("RI"))
    #expect(own.result == .none(.gradesDoNotAddUp("nihil", Self.fourth), knownSoFar: 75))
    #expect(
      own.resultText()
        == "75 sejauh ini; realisasi triwulan IV 2026 “nihil” terbaca sebagai predikat atau kata, yang tidak dapat dijumlahkan atau dirata-ratakan"
    )
    #expect(own.resultText(in: .english).contains("“nihil” for the fourth quarter of 2026 reads as a grade"))
    #expect(own.status == .unmeasured)
  }

  @Test func `what is rolled up from it names the indicator, through all levels`() throws {
    let measured = Self.measured("nihil")
    for id in ["w", "v"] {
      let whole = try #require(measured.indicator(id))
      #expect(
        whole.result
          == .none(.ofPart("RI", .gradesDoNotAddUp("nihil", Self.fourth)), knownSoFar: 75), "\(id)")
      #expect(whole.resultText().hasPrefix("75 sejauh ini; RI: realisasi triwulan IV 2026 “nihil”"))
    }
    #expect(measured.counts.notComputable == 3)
  }

  @Test func `a mean names it as well, and knows nothing so far`() throws {
    let own = try #require(Self.measured("BB", consolidation: .average).indicator("RI"))
    #expect(own.result == .none(.gradesDoNotAddUp("BB", Self.fourth), knownSoFar: nil))
  }

  @Test func `a place that reports a text is named by its period`() throws {
    let indicator = Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 100])
    let reports: [(String, Target)] = [("Metro", 40), ("Pringsewu", "nihil")]
    let measured = PerformanceTree.measuredExample(indicator).measured(
      with: Measurements(
        methods: ["a": MeasurementMethod(places: ["Metro", "Pringsewu"])],
        actuals: reports.map { Actual(of: "a", in: 2026, .reached($0.1), place: $0.0) }))
    #expect(measured.indicator("a")?.achievement == .unmeasured(.gradesDoNotAddUp("nihil", 2026)))
  }
}
