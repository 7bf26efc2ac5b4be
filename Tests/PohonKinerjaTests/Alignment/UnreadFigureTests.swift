import Testing

@testable import PohonKinerja

/// What findings on texts that are no figure say that they may mean.
@Suite struct UnreadFigureTests {
  private static func finding(
    _ target: Target, for year: Int? = 2026, planYear: Int? = nil, unit: MeasurementUnit? = nil
  ) -> Finding? {
    var tree = PerformanceTree.measuredExample(
      Indicator(
        "Nilai kinerja", id: "S1.1.a", unit: unit,
        targets: year.map { [$0: target] } ?? Targets(undated: target)))
    tree.planYear = planYear
    return tree.findings(of: .targetNotNumber).first
  }

  @Test(
    arguments: [
      ("8OO", "orang", "Huruf O berdiri di tempat angka nol; tulis “800” bila itu maksudnya."),
      ("1OO%", nil, "Huruf O berdiri di tempat angka nol; tulis “100%” bila itu maksudnya."),
      ("Rp miliar 47", "miliar rupiah", "Tulis “Rp 47 miliar” bila itu maksudnya."),
      ("miliar Rp 47", nil, "Tulis “Rp 47 miliar” bila itu maksudnya."),
      ("juta rupiah 12,5", nil, "Tulis “Rp 12,5 juta” bila itu maksudnya."),
      (
        "terlaksana dengan baik", nil,
        "Tulis angka dengan satuannya, atau predikat suatu skala seperti BB atau WTP."
      ),
    ] as [(Target, MeasurementUnit?, String)])
  func `a target is told with the spelling that is likely meant`(
    _ target: Target, _ unit: MeasurementUnit?, _ advice: String
  ) throws {
    let finding = try #require(Self.finding(target, unit: unit))
    #expect(finding.suggestions.map(\.indonesian) == [advice])
    #expect(finding.summary.indonesian.contains("tidak terbaca sebagai angka"))
  }

  @Test func `so is an actual`() throws {
    for (actual, meant) in [("8OO", "“800”"), ("Rp miliar 47", "“Rp 47 miliar”")] as [(Target, String)] {
      let tree = PerformanceTree.measuredExample(
        Indicator("Jumlah peserta", id: "S1.1.a", unit: "orang", targets: [2026: 800]))
      let findings = tree.checked(with: .example((2026, actual)), at: 2026).findings
      let finding = try #require(findings.first { $0.rule == "actual-not-number" })
      #expect(finding.suggestions.first?.indonesian.contains(meant) == true)
    }
  }

  @Test func `an amount with its currency behind the figure is read`() throws {
    #expect(Self.finding("47 Rp miliar", unit: "miliar rupiah") == nil)
    let tree = PerformanceTree.measuredExample(
      Indicator("Nilai investasi", id: "S1.1.a", unit: "juta rupiah", targets: [2026: "47 Rp miliar"]))
    let measured = tree.measured(with: .example((2026, 47_000)), at: 2026)
    #expect(measured.indicator("S1.1.a")?.achievement.text() == "100%")
  }

  // MARK: Days

  @Test(
    arguments: [
      ("31 September 2026", "“2026-09-30” atau “30 September 2026”"),
      ("31-09-2026", "“2026-09-30” atau “30 September 2026”"),
      ("s.d. 31 April", "“30 April”"), ("30 Februari 2028", "“2028-02-29” atau “29 Februari 2028”"),
    ] as [(Target, String)])
  func `of a day that no calendar has the nearest is told`(_ target: Target, _ nearest: String) throws {
    let finding = try #require(Self.finding(target))
    #expect(
      finding.summary.indonesian.contains("menyebut tanggal yang tidak ada dalam kalender: “\(target.raw)”"))
    #expect(finding.summary.english.contains("names a day that the calendar does not have: “\(target.raw)”"))
    #expect(
      finding.suggestions.map(\.indonesian)
        == ["Kalender tidak memuat tanggal itu; yang terdekat ditulis \(nearest)."])
  }

  @Test func `29 February is held against the year of its target, or the planned one`() throws {
    let finding = try #require(Self.finding("29 Februari"))
    #expect(finding.summary.indonesian.hasSuffix("tidak ada dalam kalender 2026: “29 Februari”"))
    #expect(finding.summary.english.hasSuffix("the calendar of 2026 does not have: “29 Februari”"))
    #expect(finding.suggestions.first?.english.hasSuffix("the nearest is written “28 February”.") == true)
    #expect(Self.finding("29 Februari", for: 2028) == nil)
    #expect(Self.finding("29 Februari", for: nil, planYear: 2026) != nil)
    #expect(Self.finding("29 Februari", for: nil, planYear: 2028) == nil)
    #expect(Self.finding("29 Februari", for: nil) == nil)
    #expect(Self.finding("28 Februari") == nil)
    // Each year of one indicator by itself.
    let tree = PerformanceTree.measuredExample(
      Indicator("Waktu lapor", id: "S1.1.a", targets: [2027: "29 Februari", 2028: "29 Februari"]))
    #expect(tree.findings(of: .targetNotNumber).first?.summary.indonesian.contains("target 2027") == true)
    let measured = tree.measured(with: .example((2028, "28 Februari")), at: 2028)
    #expect(measured.indicator("S1.1.a")?.achievement.reason == .pointInTime)
    let before = tree.measured(with: .example((2027, "28 Februari")), at: 2027)
    #expect(before.indicator("S1.1.a")?.achievement.reason == .unreadableTarget("29 Februari"))
  }

  @Test func `an edit of the planned year reads it anew`() {
    var tree = PerformanceTree.measuredExample(
      Indicator("Waktu lapor", id: "S1.1.a", targets: Targets(undated: "29 Februari")))
    tree.planYear = 2028
    var session = CheckingSession(tree, profile: Profile("uji", rules: [.targetNotNumber]))
    #expect(session.report.findings.isEmpty)
    session.change { $0.planYear = 2027 }
    #expect(session.report.findings.count == 1)
  }
}
