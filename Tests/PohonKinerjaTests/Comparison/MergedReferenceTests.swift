import Testing

@testable import PohonKinerja

/// What refers to sasaran and indicators by id while two edits of a document are merged: references and actuals.
@Suite struct MergedReferenceTests {
  private static let tree = PerformanceTree(
    "Uji",
    roots: [
      SasaranDraft(
        "Meningkatnya layanan", id: "A", level: "S0",
        indicators: [Indicator("Jumlah orang terlatih", id: "W", unit: "orang", targets: [2026: 10])],
        children: [
          SasaranDraft(
            "Terlaksananya pelatihan", id: "B", level: "S1",
            indicators: [Indicator("Jumlah pelatihan orang", id: "P", unit: "orang", targets: [2026: 10])])
        ])
    ])

  private static func actual(_ id: String, _ quarter: Int, _ figure: Target) -> Actual {
    Actual(of: id, in: .quarter(quarter, of: 2026), .reached(figure))
  }

  // MARK: Ids that change

  @Test func `what one side gave another id keeps the references and actuals of the other`() throws {
    let ours = try Self.tree.edited {
      try $0.update("A") { $0.indicators[0].id = "W2" }
      try $0.update("B") {
        $0.id = "B9"
        $0.indicators[0].id = "P2"
      }
    }
    let theirs = try Self.tree.edited {
      try $0.update("A") { $0.waivers = [Waiver("baseline-missing", reason: "baru", indicator: "W")] }
      try $0.update("B") {
        $0.indicators[0].contribution = Contribution(to: "W", as: .component, combine: .sum)
      }
      $0.crosscutting = [CrosscuttingLink(from: "B", unit: "BKD")]
    }
    for (one, two) in [(ours, theirs), (theirs, ours)] {
      let merged = PerformanceTree.merging(one, two, base: Self.tree)
      #expect(merged.isClean, "\(merged.conflicts)")
      #expect(merged.tree["B9"]?.indicators.first?.contribution?.indicator == "W2")
      #expect(merged.tree["A"]?.waivers.first?.indicator == "W2")
      #expect(merged.tree.crosscutting.first?.source == "B9")
      let actuals = [
        Measurements(actuals: [Self.actual("P2", 1, 5)]),
        Measurements(actuals: [Self.actual("P", 1, 5), Self.actual("P", 2, 6)]),
      ]
      let (first, second) = one == ours ? (actuals[0], actuals[1]) : (actuals[1], actuals[0])
      let together = merged.merging(first, second, base: Measurements(actuals: [Self.actual("P", 1, 5)]))
      #expect(together.conflicts.isEmpty)
      #expect(together.measurements?.actuals == [Self.actual("P2", 1, 5), Self.actual("P2", 2, 6)])
    }
  }

  @Test func `actuals go with their indicator where ids are made from places`() throws {
    func tree(_ statements: [(String, String)]) -> PerformanceTree {
      PerformanceTree(
        "Uji",
        roots: [
          SasaranDraft(
            "Meningkatnya layanan", level: "S0",
            children: statements.map { statement, name in
              SasaranDraft(statement, level: "S1", indicators: [Indicator(name, unit: "orang")])
            })
        ])
    }
    let base = tree([("Beta dua layanan", "Jumlah beta")])
    let ours = tree([("Epsilon lima baru", "Jumlah epsilon"), ("Beta dua layanan", "Jumlah beta")])
    let id = try #require(base.ids.last.flatMap { base[$0]?.indicators.first?.id })
    let newID = try #require(ours.ids.last.flatMap { ours[$0]?.indicators.first?.id })
    #expect(id != newID)
    let merged = PerformanceTree.merging(ours, base, base: base)
    let together = merged.merging(
      Measurements(actuals: [Self.actual(newID, 1, 5)]),
      Measurements(actuals: [Self.actual(id, 1, 5), Self.actual(id, 2, 7)]),
      base: Measurements(actuals: [Self.actual(id, 1, 5)]))
    #expect(together.conflicts.isEmpty)
    #expect(together.measurements?.actuals == [Self.actual(newID, 1, 5), Self.actual(newID, 2, 7)])
  }

  // MARK: What is gone

  @Test func `an actual of an indicator that the other side took out is a conflict`() throws {
    let ours = try Self.tree.edited { try $0.remove("B") }
    let merged = PerformanceTree.merging(ours, Self.tree, base: Self.tree)
    let base = Measurements(actuals: [Self.actual("P", 1, 5)])
    let theirs = Measurements(actuals: [Self.actual("P", 1, 5), Self.actual("P", 2, 6)])
    let together = merged.merging(Measurements(), theirs, base: base)
    #expect(
      together.conflicts == [.indicatorGone("P", removedBy: .ours, [.quarter(2, of: 2026)], isKept: true)])
    #expect(together.measurements?.actuals == [Self.actual("P", 2, 6)])
    #expect(merged.merging(Measurements(), base, base: base).conflicts.isEmpty)
  }

  @Test func `a reference to what the other side took out is a conflict`() throws {
    let ours = try Self.tree.edited { try $0.update("A") { $0.indicators = [] } }
    let theirs = try Self.tree.edited {
      try $0.update("B") {
        $0.indicators[0].contribution = Contribution(to: "W", as: .component, combine: .sum)
      }
    }
    for (one, two) in [(ours, theirs), (theirs, ours)] {
      let merged = PerformanceTree.merging(one, two, base: Self.tree)
      #expect(
        merged.conflicts.map(\.kind) == [.lostReference(.contribution(TreeDifference.Key("P")), to: "W")])
      #expect(merged.conflicts.first?.message.indonesian.contains("menunjuk W, yang dihapus") == true)
    }
  }

  @Test func `a waiver of an indicator that the other side took out is a conflict`() throws {
    let waiver = Waiver("baseline-missing", reason: "Indikator baru", indicator: "W")
    let removing = try Self.tree.edited { try $0.update("A") { $0.indicators = [] } }
    let waiving = try Self.tree.edited { try $0.update("A") { $0.waivers = [waiver] } }
    for (one, two, removes) in [(removing, waiving, "ours"), (waiving, removing, "theirs")] {
      let merged = PerformanceTree.merging(one, two, base: Self.tree)
      let conflict = try #require(merged.conflicts.first)
      #expect(merged.conflicts.count == 1)
      #expect(conflict.kind == .lostReference(.waiver(rule: "baseline-missing"), to: "W"))
      #expect(conflict.resolution == .kept)
      #expect(conflict.sasaran == TreeDifference.Key("A"))
      let sayings = try #require(conflict.sayings)
      let (remover, referrer) =
        removes == "ours" ? (sayings.ours, sayings.theirs) : (sayings.theirs, sayings.ours)
      #expect(remover == LocalizedText("menghapus W", en: "removes W"))
      #expect(referrer == LocalizedText("menunjuk W", en: "refers to W"))
      #expect(merged.tree["A"]?.waivers == [waiver])
    }
  }

  @Test func `a link to or from what the other side took out is a conflict`() throws {
    let removing = try Self.tree.edited { try $0.remove("B") }
    for link in [CrosscuttingLink(from: "A", to: "B"), CrosscuttingLink(from: "B", to: "A")] {
      let linking = Self.tree.edited { $0.crosscutting = [link] }
      for (one, two) in [(removing, linking), (linking, removing)] {
        let merged = PerformanceTree.merging(one, two, base: Self.tree)
        #expect(
          merged.conflicts.map(\.kind) == [
            .lostReference(.crosscutting(from: link.source, to: link.target ?? ""), to: "B")
          ])
        #expect(merged.conflicts.first?.resolution == .kept)
        #expect(merged.tree.crosscutting == [link])
      }
    }
  }

  @Test func `who refers to what was never there loses nothing`() throws {
    let removing = try Self.tree.edited {
      try $0.update("A") { $0.indicators = [] }
      try $0.remove("B")
    }
    let referring = try Self.tree.edited {
      try $0.update("A") {
        $0.waivers = [
          Waiver("baseline-missing", reason: "Indikator baru", indicator: "X"),
          Waiver("leaf-above-bottom", reason: "Belum dijabarkan"),
        ]
      }
      $0.crosscutting = [CrosscuttingLink(from: "A", to: "X")]
    }
    for (one, two) in [(removing, referring), (referring, removing)] {
      #expect(PerformanceTree.merging(one, two, base: Self.tree).isClean)
    }
  }

  @Test func `two sasaran do not get one id from two sides`() throws {
    let base = PerformanceTree(
      "Uji",
      roots: ["n0", "n2"].map { (id: String) in
        SasaranDraft("Meningkatnya layanan \(id)", id: id, level: "S0")
      })
    var (ours, theirs) = (base, base)
    try ours.update("n2") { $0.id = "n1" }
    try theirs.update("n0") { $0.id = "n1" }
    let merged = PerformanceTree.merging(ours, theirs, base: base)
    #expect(merged.tree.ids == ["n0", "n1"])
    #expect(merged.conflicts.map(\.kind) == [.takenID(.sasaran, TreeDifference.Key("n0"), "n1")])
    #expect(merged.conflicts.map(\.resolution) == [.base])
    #expect(throws: Never.self) { try PerformanceTree(json: merged.tree.json()) }
  }

  @Test func `what one side gave the id that the other gave something new is not taken for it`() throws {
    let renamed = try Self.tree.edited { try $0.update("B") { $0.id = "Z" } }
    let replaced = try Self.tree.edited {
      try $0.remove("B")
      try $0.insert(SasaranDraft("Terbangunnya gedung", id: "Z", level: "S1"), under: "A")
    }
    for (ours, theirs) in [(renamed, replaced), (replaced, renamed)] {
      let merged = PerformanceTree.merging(ours, theirs, base: Self.tree)
      #expect(!merged.isClean)
      #expect(
        Set(merged.tree.preOrder.map(\.statement))
          == ["Meningkatnya layanan", "Terlaksananya pelatihan", "Terbangunnya gedung"])
    }
  }
}
