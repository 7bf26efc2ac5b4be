import PohonKinerja
import Testing

struct CascadeBuilderTests {
  @Test func `levels written inside each other become a tree of the standard cascade`() {
    let tree = PerformanceTree("BPSDMD Provinsi Lampung", period: 2025...2029) {
      Gubernur(LampungTree.reform) {
        KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
        KepalaBPSDM(LampungTree.training) {
          KetuaTimKerja("Penyelenggaraan Pelatihan Manajerial") {
            Widyaiswara("RBPMD yang tersusun", indicators: [Indicator("Jumlah RBPMD")])
          }
        }
      }
    }
    #expect(tree.shape == "S0.1(S1.1 S1.2(S2.1(S3.1)))")
    #expect(tree.cascade == .standard)
    #expect(tree.period == Period(2025...2029))
    #expect(tree.indicatorCount == 1)
    expectSound(tree)
  }

  @Test func `budgets and quarterly targets are written where the rest is`() throws {
    let tree = PerformanceTree("BPSDMD Provinsi Lampung") {
      Gubernur(LampungTree.reform, budget: [2026: 3_410_000_000]) {
        KepalaBPSDM(
          LampungTree.training, budget: [2026: 670_000_000],
          indicators: [
            Indicator(
              "Jumlah pelatihan", targets: [2026: 30], trajectory: [2026: [nil, 10, 20, "30"]],
              consolidation: .takeLast, validity: .activity, controllability: .high,
              contributes: Contribution(to: "S0.1.a", as: .component, combine: .ratio, part: .numerator))
          ])
      }
    }
    #expect(tree["S0.1"]?.budget == [2026: 3_410_000_000])
    #expect(tree["S1.1"]?.budget == [2026: 670_000_000])
    let indicator = try #require(tree.indicator("S1.1.a"))
    #expect(indicator.trajectory == [2026: [nil, 10, 20, "30"]])
    #expect(indicator.consolidation == .takeLast)
    #expect(indicator.validity == .activity)
    #expect(indicator.controllability == .high)
    #expect(indicator.contribution?.part == .numerator)
    #expect(indicator.value == tree["S1.1"]?.draft.indicators.first)
    #expect(try PerformanceTree(json: tree.json()) == tree)
  }

  /// The statements of the team sasaran in a block.
  func statements(@CascadeBuilder<Widyaiswara> _ block: () -> [Widyaiswara]) -> [String] {
    KetuaTimKerja("Tim", subordinates: block).sasaran.children.map(\.statement)
  }

  @Test(arguments: [true, false])
  func `a sasaran can depend on a condition`(condition: Bool) {
    let written = statements {
      Widyaiswara("a")
      if condition { Widyaiswara("b") }
    }
    #expect(written == (condition ? ["a", "b"] : ["a"]))
  }

  @Test(arguments: [1, 2, 3])
  func `conditions can have several branches`(number: Int) {
    let written = statements {
      if number == 1 {
        Widyaiswara("satu")
      } else if number == 2 {
        Widyaiswara("dua")
        Widyaiswara("dua lagi")
      } else {
        Widyaiswara("banyak")
      }
    }
    #expect(written == [["satu"], ["dua", "dua lagi"], ["banyak"]][number - 1])
  }

  @Test(arguments: LogicStage.allCases)
  func `a switch chooses`(stage: LogicStage) {
    let written = statements {
      switch stage {
      case .output: Widyaiswara("keluaran")
      case .outcome, .impact: Widyaiswara("hasil")
      default: Widyaiswara("proses")
      }
    }
    #expect(written == [stage == .output ? "keluaran" : stage > .output ? "hasil" : "proses"])
  }

  @Test func `a loop writes one sasaran after the other`() {
    let written = statements {
      for subject in ["Manajerial", "Teknis", "Fungsional"] where subject != "Teknis" {
        Widyaiswara("Modul \(subject)")
        Widyaiswara("Bahan ajar \(subject)")
      }
    }
    #expect(
      written == ["Modul Manajerial", "Bahan ajar Manajerial", "Modul Fungsional", "Bahan ajar Fungsional"])
  }

  @Test func `an availability condition is possible`() {
    let written = statements {
      if #available(macOS 26, *) { Widyaiswara("a") }
    }
    #expect(written == ["a"])
  }

  @Test func `a value can be named in a block`() {
    let written = statements {
      let subject = "Manajerial"
      Widyaiswara("Modul \(subject)")
    }
    #expect(written == ["Modul Manajerial"])
  }

  @Test func `an empty block writes nothing`() {
    #expect(statements {} == [])
    #expect(PerformanceTree("Kosong") { for _ in 0..<0 { Gubernur("a") } }.isEmpty)
  }

  @Test func `a sasaran written elsewhere is put in by name`() {
    let team = KetuaTimKerja("Tim") { Widyaiswara("a") }
    let tree = PerformanceTree("Uji") { KepalaBPSDM("Badan") { team } }
    #expect(tree.preOrder.map(\.statement) == ["Badan", "Tim", "a"])
    #expect(tree.cascade.levels.map(\.code) == ["S1", "S2", "S3"])
  }

  @Test func `there can be several roots`() {
    let tree = PerformanceTree("Uji") {
      Gubernur("a")
      Gubernur("b")
    }
    #expect(tree.shape == "S0.1 S0.2")
  }

  @Test func `every field of a level reaches the tree`() throws {
    let tree = PerformanceTree(
      "Uji", planYear: 2026, source: "paparan", claimsSingleRoot: true,
      crosscutting: [CrosscuttingLink(from: "x", unit: "Bappeda")],
      waivers: [Waiver("single-root", reason: "r")]
    ) {
      Gubernur(
        "a", id: "x", owner: "Gubernur Lampung", stage: .outcome, cascading: .indirect, rationale: "JIKA",
        criticalSuccessFactors: ["p"], addresses: "q", isContext: true, isExecutedByOwner: true,
        waivers: [Waiver("stage-jump", reason: "r")], indicators: [Indicator("i")])
      Gubernur(
        "b", id: "y", owner: "Gubernur Lampung", stage: .outcome, cascading: .indirect, rationale: "JIKA",
        criticalSuccessFactors: ["p"], addresses: "q", isContext: true, isExecutedByOwner: true,
        waivers: [Waiver("stage-jump", reason: "r")], indicators: [Indicator("i")]
      ) { KepalaBPSDM("c") }
    }
    #expect(tree.planYear == 2026)
    #expect(tree.source == "paparan")
    #expect(tree.claimsSingleRoot)
    #expect(tree.crosscutting.count == 1)
    #expect(tree.waivers.count == 1)
    for sasaran in tree.roots {
      #expect(
        sasaran.draft.withoutChildren
          == SasaranDraft(
            sasaran.statement, id: sasaran.id, level: "S0", owner: "Gubernur Lampung", stage: .outcome,
            cascading: .indirect, rationale: "JIKA", criticalSuccessFactors: ["p"], addresses: "q",
            isContext: true, isExecutedByOwner: true, waivers: [Waiver("stage-jump", reason: "r")],
            indicators: [Indicator("i")]))
    }
  }
}

extension SasaranDraft {
  fileprivate var withoutChildren: SasaranDraft {
    var draft = self
    draft.children = []
    return draft
  }
}
