import Testing

@testable import PohonKinerja

/// A sign for nothing is no text.
@Suite struct MissingTextTests {
  private func tree(_ statement: String, _ name: String) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft(statement, level: "S1", indicators: [Indicator(name, unit: .score)])])
  }

  @Test(arguments: ["TBD", "X", "xx", "n/a", "N.A.", "belum ditetapkan", "–", " ", "?"])
  func `neither a statement nor a name`(_ sign: String) throws {
    let findings = tree(sign, sign).findings(of: .textMissing)
    #expect(findings.map(\.indicator) == [nil, "S1.1.a"])
    var session = CheckingSession(tree("Meningkatnya mutu layanan", "Nilai layanan"))
    let broken = try session.update("S1.1") {
      $0.statement = sign
      $0.indicators[0].name = sign
    }
    #expect(broken.appeared.count { $0.rule == "text-missing" } == 2)
    #expect(session.report == session.tree.checked())
  }

  @Test(arguments: ["(tidak dicetak)", "Terwujudnya X", "NA", "Indeks x", "TBD layanan"])
  func `more than a sign is one`(_ text: String) {
    let isSign = text == "NA"
    #expect(tree(text, text).findings(of: .textMissing).count == (isSign ? 2 : 0))
  }

  @Test func `threads find the same`() async {
    let tree = PerformanceTree(
      "Contoh",
      roots: (0..<5_000).map { number in
        SasaranDraft(
          number % 3 == 0 ? "TBD" : "Meningkatnya mutu layanan \(number)", level: "S1",
          indicators: [Indicator(number % 5 == 0 ? "X" : "Nilai layanan \(number)", unit: .score)])
      })
    #expect(await tree.checked(threads: 2) == tree.checked())
  }
}
