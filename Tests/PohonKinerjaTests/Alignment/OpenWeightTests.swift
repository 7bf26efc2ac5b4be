import Testing

@testable import PohonKinerja

/// Weights that are too much before all of them are filled in.
@Suite struct OpenWeightTests {
  private static func findings(_ weights: [[Number?]], isOwned: Bool = true) -> [Finding] {
    PerformanceTree(
      "Contoh",
      roots: weights.enumerated().map { place, weights in
        SasaranDraft(
          "A \(place)", owner: isOwned ? "Kepala BKPP" : nil,
          indicators: weights.enumerated().map { Indicator("I \(place).\($0.offset)", weight: $0.element) })
      }
    ).findings(of: .weightSum)
  }

  @Test(arguments: [true, false])
  func `more than a whole is told although one is open`(isOwned: Bool) throws {
    let finding = try #require(Self.findings([[60, 60, nil]], isOwned: isOwned).first)
    #expect(finding.sasaran == "S0.1" && finding.severity == .error)
    #expect(finding.summary.indonesian.hasSuffix("sudah melebihi 100% sebelum semuanya diisi: 60 + 60 = 120"))
    #expect(finding.summary.english.hasSuffix("exceed 100% before all are filled in: 60 + 60 = 120"))
  }

  @Test(
    arguments: [
      [[60, 40, nil]], [[50, nil]], [[0.6, 0.6, nil]], [[60, nil], [60, nil]], [[33.4, 33.3, 33.3, nil]],
      [[nil, nil]], [[-50, 120, nil]],
    ] as [[[Number?]]])
  func `what may still come to a whole is left alone`(_ weights: [[Number?]]) {
    #expect(Self.findings(weights).isEmpty)
  }

  @Test func `another sasaran of the owner does not hide it`() {
    #expect(Self.findings([[60, 60, nil], [30, nil]]).map(\.sasaran) == ["S0.1"])
    #expect(Self.findings([[60, 40], [80, 80, nil]]).map(\.sasaran) == ["S0.2"])
  }

  @Test func `weights in a mean are not counted among them`() {
    let parts = ([60, 60] as [Number]).map {
      Indicator(
        "Bagian \($0)", weight: $0,
        contributes: Contribution(to: "W", as: .component, combine: .weighted))
    }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "A", owner: "Kepala BKPP",
          indicators: [Indicator("Nilai", id: "W", weight: 50), Indicator("Skor", weight: 40)] + parts)
      ])
    #expect(tree.findings(of: .weightSum).isEmpty)
  }
}
