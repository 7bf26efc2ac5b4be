import Testing

@testable import PohonKinerja

/// The good trees as published give no error and no warning.
@Suite struct SilenceTests {
  @Test func `the regulation's example of a divided load is left alone`() throws {
    try expectSilence(PerformanceTree(json: Fixture.example("perikanan-beban")))
  }

  @Test func `the textbook tree of rice is left alone once its placeholders are figures`() throws {
    let template = try PerformanceTree(json: Fixture.example("padi"))
    #expect(Set(template.checked().findings.filter { $0.severity > .note }.map(\.rule)) == ["target-missing"])
    try expectSilence(withFigures(template))
  }

  @Test func `a tree with the score of another body above is left alone once its gaps are filled in`() throws
  {
    let excerpt = try PerformanceTree(json: Fixture.example("kejaksaan-jambin"))
    #expect(
      Set(excerpt.checked().findings.filter { $0.severity > .note }.map(\.rule))
        == ["target-missing", "formula-missing"])
    try expectSilence(withFigures(excerpt))
  }

  private func expectSilence(_ tree: PerformanceTree) {
    #expect(tree.checked().findings.filter { $0.severity > .note }.map(\.description) == [])
  }

  /// The tree with a figure wherever a target is missing or a sign, and with formulas and sources where the excerpt that
  /// is published leaves them out.
  private func withFigures(_ tree: PerformanceTree) throws -> PerformanceTree {
    var filled = tree
    for node in tree.preOrder {
      try filled.update(node.id) { draft in
        for place in draft.indicators.indices
        where draft.indicators[place].targets.entries.allSatisfy({ $0.target.isPlaceholder }) {
          draft.indicators[place].targets = Targets(undated: 60)
        }
        for place in draft.indicators.indices {
          draft.indicators[place].formula = draft.indicators[place].formula ?? "pembilang / penyebut x 100%"
          draft.indicators[place].source = draft.indicators[place].source ?? "Laporan kinerja"
        }
      }
    }
    return filled
  }
}
