import Testing

@testable import PohonKinerja

/// How far weights may be off for having been rounded.
@Suite struct RoundedWeightTests {
  private func isWhole(_ weights: [Number]) -> Bool {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: weights.enumerated().map { Indicator("Nilai layanan \($0)", weight: $1) })
      ]
    ).findings(of: .weightSum).isEmpty
  }

  @Test(
    arguments: [
      [0.4, 0.3, 0.2], [0.5, 0.4], Array(repeating: 0.1, count: 8), Array(repeating: 0.1, count: 12),
      Array(repeating: 0.2, count: 6), [40, 30, 20], [0.3, 0.3, 0.3],
    ] as [[Number]]) func `fractions with one decimal hide nothing`(_ weights: [Number])
  {
    #expect(!isWhole(weights))
  }

  @Test(
    arguments: [
      [0.4, 0.3, 0.3], Array(repeating: 0.1, count: 10), [0.33, 0.33, 0.33], [0.33, 0.33, 0.3],
      [33.3, 33.3, 33.3], [33.33, 33.33, 33.33],
    ] as [[Number]]) func `what was rounded is whole`(_ weights: [Number])
  {
    #expect(isWhole(weights) == (weights != [0.33, 0.33, 0.3]))
  }
}
