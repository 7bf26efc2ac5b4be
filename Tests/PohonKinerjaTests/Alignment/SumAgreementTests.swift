import Testing

@testable import PohonKinerja

/// That what a rule adds up is what is added up when a tree is measured.
@Suite struct SumAgreementTests {
  private static func tree(_ name: String, _ unit: String?) -> PerformanceTree {
    let unit = unit.map { MeasurementUnit($0) }
    return PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1.1", level: "S1",
          indicators: [Indicator("\(name) layanan", id: "w", unit: unit, targets: [2026: 10])],
          children: (["b", "c"] as [String]).map { (id: String) in
            SasaranDraft(
              "Tersedianya layanan \(id)", id: "S-\(id)", level: "S2",
              indicators: [
                Indicator(
                  "\(name) layanan \(id)", id: id, unit: unit, targets: [2026: 4],
                  contributes: Contribution(to: "w", as: .component, combine: .sum))
              ])
          })
      ])
  }

  @Test(
    arguments: ["Jumlah", "Luas", "Cakupan", "Rata-rata", "Laju", "Hasil"],
    [
      "orang", "dokumen", "bidang", "km", "Rp/orang", "orang/hari", "‰", "predikat", "level", "%", "indeks",
      nil,
    ])
  func `sum-mismatch speaks where targets and actuals are rolled up, and nowhere else`(
    name: String, unit: String?
  ) {
    let tree = Self.tree(name, unit)
    let isAdded = tree.targetsRolledUp(in: 2026)["w"]?.value != nil
    let actuals = ["b", "c"].map { Actual(of: $0, in: 2026, .reached(4)) }
    let measured = tree.measured(with: Measurements(actuals: actuals))
    #expect((measured.rollUp["w"]?.value != nil) == isAdded)
    #expect(tree.findings(of: .sumMismatch).isEmpty != isAdded, "\(name), \(unit ?? "–")")
  }
}
