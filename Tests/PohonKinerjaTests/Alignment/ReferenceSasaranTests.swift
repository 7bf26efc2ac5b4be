import Testing

@testable import PohonKinerja

/// What is imported for reference need not be complete.
@Suite struct ReferenceSasaranTests {
  private func tree(_ isContext: Bool, _ cascading: CascadingMethod?, factor: String? = nil)
    -> PerformanceTree
  {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi padi", level: "S0", cascading: cascading,
          criticalSuccessFactors: ["Luas lahan", "Mutu bibit", "Waktu tanam"], isContext: isContext,
          children: [SasaranDraft("Meningkatnya penggunaan bibit unggul", addresses: factor)])
      ])
  }

  @Test(arguments: [nil, "Mutu bibit", "Harga gabah"])
  func `its factors need not be addressed`(_ factor: String?) throws {
    #expect(tree(true, nil, factor: factor).findings(of: .csfCoverage).isEmpty)
    #expect(!tree(false, nil, factor: factor).findings(of: .csfCoverage).isEmpty)
    var session = CheckingSession(tree(true, nil, factor: factor))
    #expect(session.report == session.tree.checked())
    try session.update("S0.1") { $0.isContext = false }
    #expect(session.report == session.tree.checked())
    try session.update("S0.1") { $0.isContext = true }
    #expect(session.report == session.tree.checked())
  }

  @Test(arguments: [.direct(by: .area), .direct(by: .load)] as [CascadingMethod])
  func `its parts need not all be here`(_ cascading: CascadingMethod) {
    #expect(tree(true, cascading).findings(of: .tooFewChildrenForDirectSplit).isEmpty)
    #expect(tree(false, cascading).findings(of: .tooFewChildrenForDirectSplit).count == 1)
  }
}
