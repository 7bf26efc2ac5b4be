import Testing

@testable import PohonKinerja

/// Case and white space do not make two owners of one.
@Suite struct OwnerSpellingTests {
  private static let spellings = [
    "Kepala Dinas Kesehatan", "Kepala  Dinas Kesehatan", "kepala dinas kesehatan", " KEPALA DINAS KESEHATAN",
  ]

  private func weighted(_ owners: [Position], _ weight: Number = 50) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: owners.enumerated().map { number, owner in
        SasaranDraft(
          "Meningkatnya mutu layanan \(number)", level: "S1", owner: owner,
          indicators: [Indicator("Nilai layanan \(number)", unit: .score, weight: weight)])
      })
  }

  @Test(arguments: spellings) func `weights of one owner are added up`(_ spelling: String) {
    let same = [Position(Self.spellings[0]), Position(spelling)]
    #expect(weighted(same).findings(of: .weightSum).isEmpty)
    #expect(weighted(same, 40).findings(of: .weightSum).count == 1)
    let named = ["Pejabat A", "pejabat  a"].map { Position(spelling, name: $0, unit: "Bidang I") }
    #expect(weighted(named).findings(of: .weightSum).isEmpty)
  }

  @Test func `others stay others`() {
    for other in [Position("Kepala Dinas Sosial"), Position(Self.spellings[0], unit: "-")] {
      #expect(weighted([Position(Self.spellings[0]), other]).findings(of: .weightSum).count == 2)
    }
    let units = ["Bidang 1", "Bidang 2"].map { Position(Self.spellings[0], unit: $0) }
    #expect(weighted(units).findings(of: .weightSum).count == 2)
  }

  @Test(arguments: spellings) func `an owner of both levels is found`(_ spelling: String) {
    func tree(_ upper: Position, _ lower: Position) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu layanan", level: "S1", owner: upper,
            children: [SasaranDraft("Meningkatnya mutu loket", owner: lower)])
        ])
    }
    let first = Self.spellings[0]
    #expect(tree(Position(first), Position(spelling)).findings(of: .ownerDuplicateLevel).count == 1)
    let (upper, lower) = (Position("Ketua Tim", name: "Pejabat A"), Position(spelling, name: "PEJABAT  A"))
    #expect(tree(upper, lower).findings(of: .ownerDuplicateLevel).count == 1)
    #expect(
      tree(Position(first, name: "Pejabat A"), Position(spelling, name: "Pejabat B"))
        .findings(of: .ownerDuplicateLevel).isEmpty)
  }

  @Test func `indicators of one owner are counted together`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: Self.spellings.map { spelling in
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1", owner: Position(spelling),
          indicators: (1...7).map { Indicator("Nilai layanan \($0)", unit: .score) })
      })
    // The rule is off unless it is asked for.
    let profile = Profile("uji", rules: [.tooManyIndicators], enabled: ["too-many-indicators"])
    #expect(tree.checked(profile: profile).findings.count == 1)
  }

  @Test func `a session follows`() throws {
    let profile = Profile(
      "uji", rules: [.weightSum, .ownerDuplicateLevel, .tooManyIndicators],
      enabled: ["too-many-indicators"])
    var session = CheckingSession(
      weighted(Self.spellings.map { Position($0) } + ["Kepala Bagian"], 25), profile: profile)
    #expect(session.report == session.tree.checked(profile: profile))
    for (number, owner) in ["Kepala bagian", "KEPALA BAGIAN", "kepala dinas  kesehatan"].enumerated() {
      try session.update("S1.\(number + 1)") { $0.owner = Position(owner) }
      #expect(session.report == session.tree.checked(profile: profile))
    }
    try session.remove("S1.2")
    #expect(session.report == session.tree.checked(profile: profile))
  }

  @Test func `threads find the same`() async {
    let owners = (0..<5_000).map {
      Position(Self.spellings[$0 % 4], name: $0 % 2 == 0 ? "Pejabat A" : "pejabat a")
    }
    let tree = weighted(owners, 30)
    let report = await tree.checked(threads: 3)
    #expect(report == tree.checked())
    let one = await AlignmentFacts(
      tree.columns, thresholds: .standard, vocabulary: Vocabulary(), threads: 3)
    #expect(one.weightedRows.count == 1)
  }
}
