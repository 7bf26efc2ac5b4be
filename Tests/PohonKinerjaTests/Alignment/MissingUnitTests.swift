import Testing

@testable import PohonKinerja

/// A sign for nothing is neither a unit nor a reason.
@Suite struct MissingUnitTests {
  @Test(arguments: ["-", "–", "…", "?", "n/a", "X", "TBD", "( - )"])
  func `no unit`(_ sign: String) throws {
    func tree(_ unit: MeasurementUnit) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu layanan", level: "S1",
            indicators: [Indicator("Capaian layanan", unit: unit, targets: [2026: 8])])
        ])
    }
    #expect(tree(MeasurementUnit(sign)).findings(of: .unitMissing).map(\.severity) == [.error])
    var session = CheckingSession(tree("layanan"))
    let broken = try session.update("S1.1") { $0.indicators[0].unit = MeasurementUnit(sign) }
    #expect(broken.appeared.map(\.rule).contains("unit-missing"))
    #expect(session.report == session.tree.checked())
  }

  @Test func `a unit in per cent is not lost`() {
    for unit in ["%", "x 1.000", "xx orang"] as [MeasurementUnit] { #expect(!UnitFacts(unit).isNone) }
  }

  @Test(arguments: ["-", "TBD", "…"]) func `no reason`(_ sign: String) {
    func tree(_ rationale: String) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya produksi padi", level: "S0",
            children: [SasaranDraft("Meningkatnya penggunaan bibit unggul", rationale: rationale)])
        ])
    }
    // The rule is off unless it is asked for.
    let profile = Profile("uji", rules: [.rationaleMissing], enabled: ["rationale-missing"])
    #expect(tree(sign).checked(profile: profile).findings.count == 1)
    #expect(tree("Bibit unggul memberi panen lebih").checked(profile: profile).findings.isEmpty)
  }

  @Test(arguments: [("-", 1), ("IKU mandatori", 0)])
  func `no reason to stand outside the cascade`(_ reason: String, _ count: Int) {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S0"),
        SasaranDraft(
          "Terkelolanya anggaran badan yang optimal", level: "S1", cascading: .nonCascading(reason: reason)),
      ])
    #expect(tree.findings(of: .parentMissing).count == count)
  }

  @Test(arguments: [("-", 1), ("TBD", 1), ("disepakati dengan Bappeda", 0)])
  func `no reason to accept a finding`(_ reason: String, _ count: Int) {
    let tree = PerformanceTree(
      "Contoh", waivers: [Waiver("unit-missing", reason: reason)],
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: [Indicator("Capaian layanan", targets: [2026: 8])])
      ])
    #expect(tree.findings(of: .unitMissing).count { $0.rule == "unit-missing" } == count)
  }

  @Test func `no other side of a link`() {
    #expect(CrosscuttingLink(from: "S1.1", unit: "-").isOpen)
    #expect(!CrosscuttingLink(from: "S1.1", to: "x").isOpen)
    #expect(!CrosscuttingLink(from: "S1.1", unit: "Bappeda").isOpen)
    // A drawing shows what is written all the same.
    let tree = PerformanceTree(
      "T", crosscutting: [CrosscuttingLink(from: "S1.1", unit: "---")],
      roots: [SasaranDraft("A", id: "S1.1", level: "S1")])
    #expect(tree.drawn(as: .text).contains("↔ ---"))
  }
}
