import Testing

@testable import PohonKinerja

@Suite struct SupportProgramUnderCoreTests {
  @Test(arguments: [nil] + Polarity.allCases)
  func `support measured under a core sasaran is found, whatever polarity it declares`(
    _ polarity: Polarity?
  ) {
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi padi", level: "S1",
          indicators: [
            Indicator("Produksi padi", id: "a", unit: "ton"),
            Indicator(
              "Persentase pelaksanaan penunjang urusan pemerintahan daerah", id: "b", unit: .percent,
              polarity: polarity),
          ])
      ])
    #expect(tree.found(.supportProgramUnderCore) == ["b"])
  }
}
