import Testing

@testable import PohonKinerja

/// Two published tables of one plan, and pairs of trees that only look like versions of one.
@Suite struct TreeComparisonTests {
  private static func example(_ name: String) throws -> PerformanceTree {
    try PerformanceTree(json: Fixture.example(name), named: "\(name).json")
  }

  @Test func `the two tables of one plan have tujuan and sasaran swapped`() throws {
    let later = try Self.example("banyuwangi-bkpp")
    let earlier = try Self.example("banyuwangi-bkpp-tabel31")
    let report = later.compared(with: earlier)
    #expect(PerformanceTree.comparisons(of: [later, earlier]) == [report])
    #expect(report.findings.map(\.rule) == ["sasaran-swap-between-documents"])
    let finding = try #require(report.findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.subject == .sasaran("S.1"))
    #expect(finding.location?.file == "banyuwangi-bkpp.json")
    #expect(finding.notes.map(\.subject) == [.sasaran("T.1"), .sasaran("S.1")])
    #expect(finding.notes.allSatisfy { $0.location?.file == "banyuwangi-bkpp-tabel31.json" })
    #expect(report.checked.comparedSasaran == 3)
  }

  @Test func `the order in which the tables are given does not matter`() throws {
    let report = try Self.example("banyuwangi-bkpp-tabel31").compared(with: Self.example("banyuwangi-bkpp"))
    #expect(report.findings.map(\.rule) == ["sasaran-swap-between-documents"])
    #expect(report.findings.map(\.subject) == [.sasaran("S.1")])
  }

  @Test(arguments: Fixture.examples)
  func `a tree compared with itself gives nothing`(_ name: String) throws {
    let tree = try Self.example(name)
    #expect(tree.compared(with: tree).findings.isEmpty)
  }

  @Test func `trees of different offices give nothing`() throws {
    let trees = try Fixture.examples.filter { $0 != "banyuwangi-bkpp-tabel31" }.map(Self.example)
    for first in trees {
      for second in trees { #expect(first.compared(with: second).findings.isEmpty) }
    }
  }

  /// A tree of an office whose other sasaran are its own, with the accountability that every office has.
  private static func office(_ fields: [String], accountability: Indicator) -> PerformanceTree {
    PerformanceTree(
      "Kantor", period: Period(2025...2029),
      roots: fields.map { SasaranDraft("Meningkatnya \($0)", level: "S1") } + [
        SasaranDraft(
          "Meningkatnya akuntabilitas kinerja perangkat daerah", level: "S1", indicators: [accountability])
      ])
  }

  @Test func `offices that share one common sasaran are no versions of one plan`() {
    let health = Self.office(
      ["cakupan imunisasi dasar", "mutu puskesmas", "gizi balita"], accountability: Indicator("Nilai SAKIP"))
    let roads = Self.office(
      ["kemantapan jalan kabupaten", "kondisi jembatan", "fungsi drainase"],
      accountability: Indicator("Persentase temuan yang ditindaklanjuti"))
    let report = health.compared(with: roads)
    #expect(report.checked.comparedSasaran == 1)
    #expect(report.findings.isEmpty)
  }

  @Test func `a sentence that stands several times is nobody's counterpart`() {
    let statement = "Terlaksananya pelatihan dasar"
    let twice = PerformanceTree(
      "A", period: Period(2025...2029),
      roots: [
        SasaranDraft(statement, level: "S1", indicators: [Indicator("Jumlah peserta")]),
        SasaranDraft(statement, level: "S1", indicators: [Indicator("Persentase lulusan")]),
      ])
    let once = PerformanceTree(
      "B", period: Period(2025...2029),
      roots: [SasaranDraft(statement, level: "S1", indicators: [Indicator("Nilai evaluasi")])])
    #expect(twice.compared(with: once).checked.comparedSasaran == 0)
  }

  @Test(arguments: [true, false])
  func `a waiver in either tree silences a finding`(_ inFirst: Bool) throws {
    let example = try #require(ComparisonRule.ikuChurn.examples.first)
    var (first, second) = (example.first, example.second)
    let waiver = Waiver("iku-churn", reason: "Disepakati dengan Bappeda")
    if inFirst { first.waivers = [waiver] } else { try second.update("S1.1") { $0.waivers = [waiver] } }
    let report = first.compared(with: second)
    #expect(report.findings.isEmpty)
    #expect(report.waived.map(\.reason) == ["Disepakati dengan Bappeda"])
    // The single check knows the rule, so it does not take the waiver for a slip.
    #expect(first.checked()["unused-waiver"].isEmpty)
  }

  @Test func `a profile switches rules off and changes their severity`() throws {
    let example = try #require(ComparisonRule.ikuChurn.examples.first)
    let graver = Profile("kantor", severities: ["iku-churn": .error])
    #expect(
      example.first.compared(with: example.second, profile: graver).findings.map(\.severity) == [.error])
    let without = Profile("kantor", disabled: ["iku-churn"])
    #expect(example.first.compared(with: example.second, profile: without).findings.isEmpty)
  }

  @Test func `two large trees are compared in a moment`() {
    let roots = (0..<5_000).map { place in
      SasaranDraft(
        "Terlaksananya pelatihan \(place)", level: "S1", indicators: [Indicator("Jumlah peserta \(place)")])
    }
    let tree = PerformanceTree("Besar", period: Period(2025...2029), roots: roots)
    let time = ProcessorTime.nanoseconds { #expect(tree.compared(with: tree).findings.isEmpty) }
    #expect(time < 20_000_000_000)
  }
}
