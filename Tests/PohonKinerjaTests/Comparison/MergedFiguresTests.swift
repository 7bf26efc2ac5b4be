import Testing

@testable import PohonKinerja

/// What a merge does with figures: none is lost, none changes what it means without a word.
@Suite struct MergedFiguresTests {
  private static let versions = MergedVersions(ours: "tim-a.json", theirs: "tim-b.json")

  private static let tree = PerformanceTree(
    "Uji",
    roots: [
      SasaranDraft(
        "Meningkatnya layanan", id: "A", level: "S0",
        indicators: [Indicator("Jumlah orang terlatih", id: "W", unit: "orang", targets: [2026: 10])],
        children: [
          SasaranDraft(
            "Terlaksananya pelatihan", id: "B", level: "S1",
            indicators: [
              Indicator(
                "Jumlah peserta", id: "P0", unit: "orang", targets: [2026: 50],
                contributes: Contribution(to: "W", as: .component, combine: .sum)),
              Indicator(
                "Jumlah alumni", id: "P1", unit: "orang", targets: [2026: 40],
                contributes: Contribution(to: "W", as: .component, combine: .average)),
            ])
        ])
    ])

  private static let actuals = Measurements(
    methods: ["P0": MeasurementMethod(consolidation: .takeLast)],
    actuals: (1...4).map { Actual(of: "P0", in: .quarter($0, of: 2026), .reached(Target(Number($0)))) })

  private static func indicator(_ place: Int = 0, _ change: @escaping (inout Indicator) -> Void)
    -> (inout PerformanceTree) throws -> Void
  {
    { try $0.update("B") { change(&$0.indicators[place]) } }
  }

  // MARK: What stays

  @Test func `an indicator that one side took out and the other changed keeps its actuals`() throws {
    var without = Self.actuals
    without.actuals = []
    without.methods = [:]
    let changed = try Self.tree.edited(Self.indicator { $0.source = "Laporan diklat" })
    let removals: [(inout PerformanceTree) throws -> Void] = [
      { try $0.update("B") { $0.indicators.removeFirst() } }, { try $0.remove("B") },
    ]
    for removal in removals {
      let removed = try Self.tree.edited(removal)
      for actuals in [without, nil] {
        let ours = PerformanceTree.merging(removed, changed, base: Self.tree)
        #expect(!ours.isClean && ours.tree.columns.indicator(withID: "P0") != nil)
        let merged = ours.merging(actuals, Self.actuals, base: Self.actuals)
        #expect(merged.measurements?.actuals == Self.actuals.actuals)
        #expect(merged.measurements?.methods == Self.actuals.methods)
        let theirs = PerformanceTree.merging(changed, removed, base: Self.tree)
        #expect(
          theirs.merging(Self.actuals, actuals, base: Self.actuals).measurements?.actuals
            == Self.actuals.actuals)
      }
    }
  }

  @Test func `actuals go with an indicator that nobody else changed, and where only they were taken out`()
    throws
  {
    var without = Self.actuals
    without.actuals = []
    let removed = try Self.tree.edited { try $0.update("B") { $0.indicators.removeFirst() } }
    let other = try Self.tree.edited { try $0.update("A") { $0.owner = "Kepala Badan" } }
    let gone = PerformanceTree.merging(removed, other, base: Self.tree)
      .merging(without, Self.actuals, base: Self.actuals)
    #expect(gone.measurements?.actuals.isEmpty == true)
    let changed = try Self.tree.edited(Self.indicator { $0.source = "Laporan diklat" })
    let taken = PerformanceTree.merging(other, changed, base: Self.tree)
      .merging(without, Self.actuals, base: Self.actuals)
    #expect(taken.measurements?.actuals.isEmpty == true)
  }

  // MARK: Units

  @Test func `a unit that one side changed and figures that the other changed are a conflict`() throws {
    let unit = try Self.tree.edited(Self.indicator { $0.unit = "ribu orang" })
    let target = try Self.tree.edited(Self.indicator { $0.targets = [2026: 99] })
    for (ours, theirs, side) in [
      (unit, target, MergeConflict.Side.theirs), (target, unit, .ours),
    ] {
      let merged = PerformanceTree.merging(ours, theirs, base: Self.tree)
      #expect(merged.conflicts.map(\.kind) == [.figuresInOtherUnit(.init("P0"), [.targets], of: side)])
      #expect(merged.conflicts.map(\.resolution) == [.both])
    }
    let told = try #require(PerformanceTree.merging(unit, target, base: Self.tree).conflicts.first)
      .message(naming: Self.versions)
    #expect(
      told.indonesian.contains(
        "target indikator P0 (sasaran B) diubah tim-b.json, sedangkan satuannya diganti tim-a.json"),
      "\(told)")
    #expect(told.indonesian.contains("tim-a.json satuan “ribu orang”, target “2026: 50”"), "\(told)")
    #expect(told.english.contains("tim-b.json changed the target of indicator P0"), "\(told)")
    let figures: [(IndicatorField, (inout Indicator) -> Void)] = [
      (.baseline, { $0.baseline = 45 }), (.trajectory, { $0.trajectory = [2026: [10, 20, 30, 50]] }),
    ]
    for (field, change) in figures {
      let conflicts = PerformanceTree.merging(
        unit, try Self.tree.edited(Self.indicator(0, change)), base: Self.tree
      ).conflicts
      #expect(conflicts.map(\.kind) == [.figuresInOtherUnit(.init("P0"), [field], of: .theirs)])
    }
  }

  @Test func `another spelling of the unit, and figures of who changed the unit, go together`() throws {
    let target = try Self.tree.edited(Self.indicator { $0.targets = [2026: 99] })
    let spelled = try Self.tree.edited(Self.indicator { $0.unit = "Orang" })
    #expect(PerformanceTree.merging(spelled, target, base: Self.tree).isClean)
    let both = try Self.tree.edited(
      Self.indicator {
        $0.unit = "ribu orang"
        $0.targets = [2026: 1]
      })
    let source = try Self.tree.edited(Self.indicator { $0.source = "Laporan diklat" })
    #expect(PerformanceTree.merging(both, source, base: Self.tree).isClean)
  }

  @Test func `actuals that one side reports in a unit that the other replaced are a conflict`() throws {
    let unit = try Self.tree.edited(Self.indicator { $0.unit = "ribu orang" })
    var later = Self.actuals
    later.actuals[2].result = .reached(31)
    let merged = PerformanceTree.merging(unit, Self.tree, base: Self.tree)
    let conflicts = merged.merging(Self.actuals, later, base: Self.actuals).conflicts
    #expect(
      conflicts == [
        .figuresInOtherUnit(
          "P0", of: .theirs, [.quarter(3, of: 2026)], from: "orang", to: "ribu orang")
      ])
    let told = try #require(conflicts.first).message(naming: Self.versions)
    #expect(
      told.indonesian.contains(
        "(triwulan III 2026) ditambah atau diubah tim-b.json dalam “orang”, sedangkan satuannya diganti tim-a.json"
      ), "\(told)")
    // Who changed the unit may restate the figures, and a figure with its unit says what it means.
    #expect(merged.merging(later, Self.actuals, base: Self.actuals).conflicts.isEmpty)
    later.actuals[2].unit = "orang"
    #expect(merged.merging(Self.actuals, later, base: Self.actuals).conflicts.isEmpty)
  }

  // MARK: Combinations and consolidations

  @Test func `what one side set right and the other adds to is a conflict`() throws {
    let right = try Self.tree.edited(Self.indicator(1) { $0.contribution?.combination = .sum })
    let added = try Self.tree.edited {
      try $0.update("B") {
        $0.indicators.append(
          Indicator(
            "Jumlah pelatih", id: "P2", unit: "orang",
            contributes: Contribution(to: "W", as: .component, combine: .average)))
      }
    }
    for (ours, theirs) in [(right, added), (added, right)] {
      let merged = PerformanceTree.merging(ours, theirs, base: Self.tree)
      #expect(merged.conflicts.map(\.kind) == [.combinations(of: .init("W"))])
    }
    // What the base has mixed and nobody has set right is for the checks to find.
    let owner = try Self.tree.edited { try $0.update("A") { $0.owner = "Kepala Badan" } }
    #expect(PerformanceTree.merging(added, owner, base: Self.tree).isClean)
  }

  @Test
  func `a consolidation of the tree and another of the actuals are a conflict whatever each was before`()
    throws
  {
    let base = try Self.tree.edited(Self.indicator { $0.consolidation = .sum })
    var average = base
    try average.update("B") { $0.indicators[0].consolidation = .average }
    let last = Measurements(methods: ["P0": MeasurementMethod(consolidation: .takeLast)])
    let merged = PerformanceTree.merging(average, base, base: base)
    let conflicts = merged.merging(Measurements(), last, base: Measurements()).conflicts
    let told = try #require(conflicts.first).message(naming: Self.versions)
    #expect(conflicts.count == 1)
    #expect(
      told.indonesian.contains(
        "tim-a.json rata-rata dalam pohon; tim-b.json penjumlahan dalam pohon, nilai terakhir dalam realisasi"
      ),
      "\(told)")
    // One version that disagrees with itself is no doing of the merge.
    #expect(merged.merging(last, last, base: last).conflicts.isEmpty)
  }

  // MARK: Figures that mean the same

  @Test func `figures that mean the same are the same for a merge`() throws {
    func target(_ target: Target) throws -> PerformanceTree {
      try Self.tree.edited(
        Self.indicator {
          $0.targets = [2026: target]
          $0.baseline = target
          $0.trajectory = [2026: [1, 2, 3, target]]
        })
    }
    let pairs: [(Target, Target)] = [(205, "205"), ("85", "85,00"), ("≥ 85", "minimal 85")]
    for (one, other) in pairs {
      let (ours, theirs) = (try target(one), try target(other))
      let merged = PerformanceTree.merging(ours, theirs, base: Self.tree)
      #expect(merged.isClean, "\(merged.conflicts)")
      #expect(merged.tree == PerformanceTree.merging(theirs, ours, base: Self.tree).tree)
      #expect([ours, theirs].contains(merged.tree))
    }
    // Who only wrote the figure otherwise did not change it.
    let merged = PerformanceTree.merging(try target(205), try target(210), base: try target("205"))
    #expect(merged.isClean, "\(merged.conflicts)")
    #expect(merged.tree["B"]?.indicators.first?.baseline == 210)
    #expect(!PerformanceTree.merging(try target("1.500"), try target(1.5), base: Self.tree).isClean)
    #expect(!PerformanceTree.merging(try target("≥ 85"), try target(85), base: Self.tree).isClean)
  }

  @Test func `per cent by its sign or by its unit is the same`() throws {
    func tree(_ target: Target, _ unit: MeasurementUnit?) throws -> PerformanceTree {
      try Self.tree.edited(
        Self.indicator {
          $0.unit = unit
          $0.targets = [2026: target]
          $0.baseline = target
        })
    }
    let writings: [Target] = [90, "90", "90%", "90 persen", "90,0 %"]
    for unit in ["%", "persen"] as [MeasurementUnit] {
      let base = try tree(80, unit)
      for one in writings {
        for other in writings {
          let merged = PerformanceTree.merging(try tree(one, unit), try tree(other, unit), base: base)
          #expect(merged.isClean, "\(one) and \(other): \(merged.conflicts)")
        }
      }
    }
    // Of other units it is another figure.
    for unit in ["orang", nil] as [MeasurementUnit?] {
      let merged = PerformanceTree.merging(
        try tree(90, unit), try tree("90%", unit), base: try tree(80, unit))
      #expect(!merged.isClean)
    }
  }

  @Test func `a difference calls no target another one that is only written in another way`() throws {
    func difference(_ old: Target, _ new: Target, _ units: (String, String) = ("persen", "persen")) throws
      -> TreeDifference
    {
      func tree(_ target: Target, _ unit: String) throws -> PerformanceTree {
        try Self.tree.edited(
          Self.indicator {
            $0.unit = MeasurementUnit(unit)
            $0.targets = [2026: target]
            $0.baseline = target
          })
      }
      return TreeDifference(from: try tree(old, units.0), to: try tree(new, units.1))
    }
    let written = try difference(90, "90%")
    #expect(written.summary() == "indikator: 1 isian lain berubah")
    #expect(written.text().contains("target 2026: “90” → “90%”"), "\(written.text())")
    #expect(try difference("90 persen", 90, ("%", "persen")).count(of: IndicatorChange.Kind.retargeted) == 0)
    #expect(try difference(90, "91%").summary() == "indikator: 1 ganti target, 1 ganti data dasar")
    #expect(try difference(90, "≥ 90%").count(of: IndicatorChange.Kind.retargeted) == 1)
  }

  @Test func `of several years those that mean the same go together`() throws {
    let ours = try Self.tree.edited(Self.indicator { $0.targets = [2026: 205, 2027: 210] })
    let theirs = try Self.tree.edited(Self.indicator { $0.targets = [2026: "205", 2027: 215] })
    let merged = PerformanceTree.merging(ours, theirs, base: Self.tree)
    let told = try #require(merged.conflicts.first).message(naming: Self.versions)
    #expect(merged.conflicts.count == 1)
    #expect(told.indonesian.contains("2027: 210") && !told.indonesian.contains("2026"), "\(told)")
  }

  @Test func `years that one side added and years that both took out or set alike go together`() throws {
    func edited(_ targets: Targets, _ budget: Budget) throws -> PerformanceTree {
      try Self.tree.edited {
        try $0.update("B") {
          $0.indicators[0].targets = targets
          $0.budget = budget
        }
      }
    }
    let one = try edited([2027: 55], [2026: 100, 2027: 110])
    let other = try edited([2028: 60], [2026: 100, 2028: 120])
    for (ours, theirs) in [(one, other), (other, one)] {
      let merged = PerformanceTree.merging(ours, theirs, base: Self.tree)
      #expect(merged.isClean, "\(merged.conflicts)")
      #expect(merged.tree["B"]?.indicators.first?.targets == [2027: 55, 2028: 60])
      #expect(merged.tree["B"]?.budget == [2026: 100, 2027: 110, 2028: 120])
    }
  }

  @Test func `actuals that mean the same go together`() {
    func measured(_ figure: Target) -> Measurements {
      Measurements(actuals: [Actual(of: "P0", in: .quarter(1, of: 2026), .reached(figure))])
    }
    let merged = Measurements.merging(measured(30), measured("30"), base: measured(20))
    #expect(merged.conflicts.isEmpty && merged.measurements == measured(30))
    #expect(Measurements.merging(measured("30"), measured(30), base: measured(20)) == merged)
    #expect(Measurements.merging(measured(30), measured("31"), base: measured(20)).conflicts.count == 1)
  }

  @Test func `a difference says what differs of figures that look the same`() throws {
    let old = try Self.tree.edited(
      Self.indicator {
        $0.targets = [2026: 200]
        $0.baseline = 150
      })
    let new = try Self.tree.edited(
      Self.indicator {
        $0.targets = [2026: "200"]
        $0.baseline = "150"
      })
    let difference = TreeDifference(from: old, to: new)
    #expect(difference.text().contains("target 2026: “200” (angka) → “200” (teks)"), "\(difference.text())")
    #expect(difference.text().contains("data dasar: “150” (angka) → “150” (teks)"))
    #expect(difference.text(in: .english).contains("“200” (a number) → “200” (a text)"))
  }
}
