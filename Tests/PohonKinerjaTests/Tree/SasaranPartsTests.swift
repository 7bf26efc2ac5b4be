import Testing

@testable import PohonKinerja

/// What of a sasaran an update changes, and that only that is written.
@Suite struct SasaranPartsTests {
  @Test func `a draft that nobody touched has no part that is otherwise`() {
    #expect(Self.draft.parts(otherThanIn: Self.draft) == [])
    var draft = Self.draft
    draft.statement = "Meningkatnya mutu " + "layanan"
    draft.owner = Position("Kepala Dinas", name: "Sari", unit: "Dinas Pendidikan")
    #expect(draft.parts(otherThanIn: Self.draft) == [])
  }

  @Test func `statement, owner and figures are told apart`() {
    func parts(_ change: (inout SasaranDraft) -> Void) -> SasaranParts {
      var draft = Self.draft
      change(&draft)
      return draft.parts(otherThanIn: Self.draft)
    }
    #expect(parts { $0.statement = "Meningkatnya mutu sekolah" } == .statement)
    #expect(parts { $0.owner?.title = "Sekretaris" } == .owner)
    #expect(parts { $0.owner?.name = nil } == .owner)
    #expect(parts { $0.owner?.unit = "Dinas Sosial" } == .owner)
    #expect(parts { $0.owner = nil } == .owner)
    #expect(parts { $0.indicators[0].baseline = nil } == .figures)
    #expect(parts { $0.indicators[0].baseline = Target("60") } == .figures)
    #expect(parts { $0.indicators[1].targets.set("≥ 80", for: 2027) } == .figures)
    #expect(
      parts {
        $0.statement = "Lain"
        $0.owner = "Lain"
        $0.indicators[0].targets = [:]
      } == [.statement, .owner, .figures])
  }

  /// "é" in one code point and in two.
  @Test func `texts are told apart by their bytes`() {
    var draft = Self.draft
    draft.statement = "kafe\u{301}"
    var other = draft
    other.statement = "kaf\u{E9}"
    #expect(other.parts(otherThanIn: draft) == .statement)
    other = draft
    other.indicators[0].name = "kaf\u{E9}"
    draft.indicators[0].name = "kafe\u{301}"
    #expect(other.parts(otherThanIn: draft) == .all)
  }

  /// What Swift takes for the same: "é" in one code point and in two, and 82.5 beside 82.50.
  @Test func `an update of the bytes or the decimals of a detail alone is kept`() throws {
    func written(_ text: String, _ number: Number) -> SasaranDraft {
      var draft = Self.draft
      draft.rationale = text
      draft.cascading = .nonCascading(reason: text)
      draft.criticalSuccessFactors = [text]
      draft.budget = [2026: number]
      draft.waivers = [Waiver("target-missing", reason: text, indicator: text)]
      draft.indicators[0].trajectory = [2026: [nil, Target(text), nil, nil]]
      return draft
    }
    let number = try #require(Number(mantissa: 825, scale: 1))
    let longer = try #require(Number(mantissa: 8250, scale: 2))
    let before = written("kafe\u{301}", number)
    let after = written("kaf\u{E9}", longer)
    #expect(before == after && before.parts(otherThanIn: before) == [])
    let changes: [(inout SasaranDraft) -> Void] = [
      { $0.rationale = after.rationale }, { $0.cascading = after.cascading },
      { $0.criticalSuccessFactors = after.criticalSuccessFactors }, { $0.budget = after.budget },
      { $0.waivers[0].reason = after.waivers[0].reason },
      { $0.waivers[0].indicator = after.waivers[0].indicator },
      { $0.indicators[0].trajectory = after.indicators[0].trajectory },
    ]
    var tree = PerformanceTree("Uji", roots: [before])
    for (number, change) in changes.enumerated() {
      var draft = before
      change(&draft)
      #expect(draft.parts(otherThanIn: before) == .all, "\(number)")
      let json = tree.jsonBytes()
      try tree.update("S1.1", change)
      #expect(tree.jsonBytes() != json, "\(number)")
    }
    #expect(tree.jsonBytes() == PerformanceTree("Uji", roots: [after]).jsonBytes())
  }

  @Test func `an update of the baseline or of a target alone is kept`() throws {
    var tree = PerformanceTree("Uji", roots: [Self.draft])
    func first() -> IndicatorView? { tree["S1.1"]?.indicators.first }
    try tree.update("S1.1") { $0.indicators[0].baseline = nil }
    #expect(first()?.baseline == nil && first()?.targets == [2026: 70, 2027: 80])
    try tree.update("S1.1") { $0.indicators[0].baseline = 60 }
    #expect(tree == PerformanceTree("Uji", roots: [Self.draft]))
    // The same number, written as a text.
    try tree.update("S1.1") { $0.indicators[0].baseline = "60" }
    #expect(first()?.baseline?.origin == .text)
    try tree.update("S1.1") { $0.indicators[0].baseline = 61 }
    #expect(first()?.baseline == 61 && tree["S1.1"]?.indicators.last?.baseline == nil)
    try tree.update("S1.1") { $0.indicators[1].baseline = 5 }
    #expect(tree["S1.1"]?.indicators.last?.baseline == 5)
    try tree.update("S1.1") { $0.indicators[0].targets = [2026: 70] }
    #expect(first()?.targets == [2026: 70] && first()?.baseline == 61)
  }

  @Test func `everything else may change all`() {
    let changes: [(inout SasaranDraft) -> Void] = [
      { $0.id = "S1.9" }, { $0.level = "S2" }, { $0.stage = .output }, { $0.cascading = .indirect },
      { $0.rationale = "Karena" }, { $0.criticalSuccessFactors = ["Guru"] },
      { $0.criticalSuccessFactor = "Guru" }, { $0.budget = [2026: 5] }, { $0.isContext = true },
      { $0.isExecutedByOwner = true }, { $0.waivers = [Waiver("target-missing", reason: "Disusun")] },
      { $0.location = Location(file: "a.json", fileID: nil, line: 3, column: 1) },
      { $0.indicators.removeLast() }, { $0.indicators[0].id = "lain" }, { $0.indicators[0].name = "Lain" },
      { $0.indicators[0].unit = "orang" }, { $0.indicators[0].aspect = .quality },
      { $0.indicators[0].polarity = .minimize }, { $0.indicators[0].formula = "a / b" },
      { $0.indicators[0].source = "BPS" }, { $0.indicators[0].responsible = "Bidang I" },
      { $0.indicators[0].weight = 40 }, { $0.indicators[1].weight = Number(mantissa: 500, scale: 1) },
      { $0.indicators[0].isExternalScore = true }, { $0.indicators[0].validity = .exact },
      { $0.indicators[0].controllability = .low },
      { $0.indicators[0].contribution = Contribution(to: "S0.1.a", as: .component) },
      { $0.indicators[0].location = Location(file: "a.json", fileID: nil, line: 3, column: 1) },
    ]
    for (number, change) in changes.enumerated() {
      var draft = Self.draft
      change(&draft)
      #expect(draft.parts(otherThanIn: Self.draft) == .all, "\(number)")
    }
  }

  @Test func `an update of few parts leaves what one of all of them leaves`() throws {
    for tree in RealTrees.all {
      var (few, all) = (tree, tree)
      for (number, sasaran) in tree.preOrder.enumerated() {
        let change = { (draft: inout SasaranDraft) in
          if number % 2 == 0 { draft.statement += " yang merata" }
          if number % 3 == 0 { draft.owner = Position("Kepala Bidang \(number)", unit: "Dinas") }
          for place in draft.indicators.indices where number % 5 < 3 {
            draft.indicators[place].targets.set(Target(Number(number)), for: 2026 + place)
            if number % 5 == 1 { draft.indicators[place].baseline = "≥ 1,5" }
          }
        }
        try few.update(sasaran.id, change)
        try all.update(sasaran.id) {
          change(&$0)
          $0.rationale = "sementara"
        }
        try all.update(sasaran.id) { $0.rationale = sasaran.rationale }
      }
      #expect(few == all)
      #expect(few.dumped() == all.dumped())
      expectSound(few)
    }
  }

  private static let draft = SasaranDraft(
    "Meningkatnya mutu layanan", id: "S1.1", level: "S1",
    owner: Position("Kepala Dinas", name: "Sari", unit: "Dinas Pendidikan"),
    indicators: [
      Indicator(
        "Persentase sekolah terakreditasi", id: "S1.1.a", unit: "%", baseline: 60,
        targets: [2026: 70, 2027: 80]),
      Indicator("Jumlah guru bersertifikat", id: "S1.1.b", unit: "orang", targets: [2026: 10], weight: 50),
    ])
}
