import Testing

@testable import PohonKinerja

/// The planning agency may answer for figures of the region, whether its owner's title or unit names it.
@Suite struct PlanningAgencyTests {
  private func count(_ owner: Position, below head: Position? = nil) -> Int {
    let macro = SasaranDraft(
      "Meningkatnya kesejahteraan masyarakat", level: "S1", owner: owner,
      indicators: [Indicator("Indeks Pembangunan Manusia", unit: .index, targets: [2026: 72])])
    var upper = SasaranDraft(
      "Terwujudnya daerah yang sejahtera", level: "S0", owner: "Gubernur Lampung", children: [macro])
    if let head {
      var division = macro
      division.level = "S2"
      upper = SasaranDraft(
        "Terwujudnya daerah yang sejahtera", level: "S0", owner: "Gubernur Lampung",
        children: [SasaranDraft("Meningkatnya mutu rencana", level: "S1", owner: head, children: [division])])
    }
    return PerformanceTree("Contoh", roots: [upper]).findings(of: .uncontrollableAtLevel).count
  }

  @Test(arguments: [
    ("Bappeda Provinsi Lampung", 0), ("Badan Perencanaan Pembangunan Daerah", 0), ("Dinas Sosial", 1),
    ("", 1),
  ]) func `the unit of its owner`(_ unit: String, _ expected: Int) {
    #expect(count(Position("Kepala Badan", unit: unit)) == expected)
    #expect(count("Kepala Bidang Ekonomi", below: Position("Kepala Badan", unit: unit)) == expected)
  }
}
