import Testing

@testable import PohonKinerja

/// What a conflict tells those who have to decide: which file says what, and for which period.
@Suite struct MergeConflictTests {
  private static let versions = MergedVersions(ours: "tim-a.json", theirs: "tim-b.json")

  private static let tree = PerformanceTree(
    "Uji",
    roots: [
      SasaranDraft(
        "Meningkatnya layanan", id: "A", level: "S0",
        indicators: [Indicator("Jumlah orang terlatih", id: "W", unit: "orang", targets: [2026: 10])],
        children: ["B", "C"].map { (id: String) in
          SasaranDraft(
            "Terlaksananya pelatihan \(id)", id: id, level: "S1",
            indicators: [
              Indicator("Jumlah peserta \(id)", id: "P\(id)", unit: "orang", targets: [2026: 5]),
              Indicator("Tingkat kepuasan \(id)", id: "Q\(id)", unit: "%", targets: [2026: 90]),
            ])
        })
    ])

  /// The conflicts of two edits in words, in Indonesian and in English.
  private static func told(
    _ ours: (inout PerformanceTree) throws -> Void, _ theirs: (inout PerformanceTree) throws -> Void
  ) rethrows -> [LocalizedText] {
    PerformanceTree.merging(try tree.edited(ours), try tree.edited(theirs), base: tree).conflicts.map {
      $0.message(naming: versions)
    }
  }

  private static func contribute(_ indicator: Int = 0, _ combination: Contribution.Combination)
    -> (inout SasaranDraft) -> Void
  {
    { $0.indicators[indicator].contribution = Contribution(to: "W", as: .component, combine: combination) }
  }

  // MARK: Files

  @Test func `every conflict names both files and what each says`() throws {
    let draft = { (statement: String) in SasaranDraft(statement, id: "N", level: "S1") }
    let cases: [(name: String, conflicts: [LocalizedText], words: [String])] = [
      (
        "title", Self.told({ $0.title = "Uji 2026" }, { $0.title = "Uji 2027" }),
        ["semula “Uji”; tim-a.json “Uji 2026”; tim-b.json “Uji 2027”"]
      ),
      (
        "added twice",
        try Self.told(
          { try $0.insert(draft("Tersusunnya kalender"), under: "A") },
          { try $0.insert(draft("Terbangunnya gedung"), under: "A") }),
        ["tim-a.json rumusan “Tersusunnya kalender”", "tim-b.json rumusan “Terbangunnya gedung”"]
      ),
      (
        "indicator added twice",
        try Self.told(
          { try $0.update("B") { $0.indicators.append(Indicator("Jumlah modul", id: "N", unit: "modul")) } },
          { try $0.update("B") { $0.indicators.append(Indicator("Jumlah modul", id: "N", unit: "judul")) } }),
        ["(sasaran B)", "tim-a.json satuan “modul”; tim-b.json satuan “judul”"]
      ),
      (
        "cycle", try Self.told({ try $0.move("B", under: "C") }, { try $0.move("C", under: "B") }),
        ["tim-a.json B ke bawah C; tim-b.json C ke bawah B"]
      ),
      (
        "order of indicators",
        try Self.told(
          { try $0.update("B") { $0.indicators += [Indicator("x", id: "x"), Indicator("y", id: "y")] } },
          { try $0.update("B") { $0.indicators += [Indicator("y", id: "y"), Indicator("x", id: "x")] } }),
        ["tim-a.json PB, QB, x, y; tim-b.json PB, QB, y, x"]
      ),
      (
        "lost reference",
        try Self.told(
          { try $0.update("A") { $0.indicators = [] } }, { try $0.update("B", Self.contribute(0, .sum)) }),
        ["tim-a.json menghapus W; tim-b.json menunjuk W"]
      ),
      (
        "taken id",
        try Self.told({ try $0.update("B") { $0.id = "Z" } }, { try $0.update("C") { $0.id = "Z" } }),
        [
          "tim-a.json memakainya untuk “Terlaksananya pelatihan B”",
          "tim-b.json memakainya untuk “Terlaksananya pelatihan C”",
        ]
      ),
    ]
    for (name, conflicts, words) in cases {
      try #require(!conflicts.isEmpty, "\(name)")
      let text = conflicts.map(\.indonesian).joined(separator: "\n")
      for word in words { #expect(text.contains(word), "\(name): \(text)") }
      for conflict in conflicts {
        for file in ["tim-a.json", "tim-b.json"] {
          #expect(
            conflict.indonesian.contains(file) && conflict.english.contains(file), "\(name): \(conflict)")
        }
      }
    }
  }

  @Test func `an indicator that two sides added to two sasaran names both`() throws {
    let added = Indicator("Jumlah modul", id: "N", unit: "modul")
    let told = try Self.told(
      { try $0.update("B") { $0.indicators.append(added) } },
      { try $0.update("C") { $0.indicators.append(added) } })
    #expect(told.count == 1)
    let text = try #require(told.first)
    #expect(text.indonesian.contains("tim-a.json di sasaran “B”; tim-b.json di sasaran “C”"), "\(text)")
    #expect(text.english.contains("tim-a.json of sasaran “B”; tim-b.json of sasaran “C”"), "\(text)")
  }

  // MARK: Combinations

  @Test func `parts that two sides combine in two ways are a conflict, though no field was changed twice`()
    throws
  {
    let ours = { (tree: inout PerformanceTree) in try tree.update("B", Self.contribute(0, .sum)) }
    let theirs = { (tree: inout PerformanceTree) in try tree.update("C", Self.contribute(0, .average)) }
    let merged = PerformanceTree.merging(
      try Self.tree.edited(ours), try Self.tree.edited(theirs), base: Self.tree)
    #expect(merged.conflicts.map(\.kind) == [.combinations(of: .init("W"))])
    let told = try #require(try Self.told(ours, theirs).first)
    #expect(told.indonesian.contains("tim-a.json penjumlahan (PB); tim-b.json rata-rata (PC)"), "\(told)")
    #expect(told.english.contains("tim-a.json sum (PB); tim-b.json average (PC)"), "\(told)")
    // The same combination twice goes together, and what one side has mixed alone is not the merge's doing.
    #expect(try Self.told(ours, { try $0.update("C", Self.contribute(0, .sum)) }).isEmpty)
    let mixed = { (tree: inout PerformanceTree) in
      try ours(&tree)
      try theirs(&tree)
    }
    #expect(try Self.told(mixed, { try $0.update("B") { $0.owner = "Kepala Bidang" } }).isEmpty)
  }

  @Test func `a part that both combine otherwise says how`() throws {
    let told = try Self.told(
      { try $0.update("B", Self.contribute(0, .min)) }, { try $0.update("B", Self.contribute(0, .max)) })
    #expect(told.count == 1)
    #expect(told[0].indonesian.contains("tim-a.json “bagian → W, yang terkecil”"), "\(told)")
    #expect(told[0].english.contains("tim-a.json “component → W, the least”"), "\(told)")
  }

  @Test func `a consolidation in the tree and another among the actuals are a conflict`() throws {
    let ours = try Self.tree.edited { try $0.update("B") { $0.indicators[0].consolidation = .sum } }
    let merged = PerformanceTree.merging(ours, Self.tree, base: Self.tree)
    let theirs = Measurements(methods: ["PB": MeasurementMethod(consolidation: .average)])
    let together = merged.merging(Measurements(), theirs, base: Measurements())
    let told = try #require(together.conflicts.first).message(naming: Self.versions)
    #expect(together.conflicts.count == 1)
    #expect(
      told.indonesian.contains("tim-a.json penjumlahan dalam pohon; tim-b.json rata-rata dalam realisasi"),
      "\(told)")
    let same = Measurements(methods: ["PB": MeasurementMethod(consolidation: .sum)])
    #expect(merged.merging(Measurements(), same, base: Measurements()).conflicts.isEmpty)
    // Ours says both already: that is no doing of the merge.
    let both = PerformanceTree.merging(ours, Self.tree.edited { $0.title = "Lain" }, base: Self.tree)
    #expect(both.merging(theirs, theirs, base: theirs).conflicts.isEmpty)
  }

  // MARK: Actuals

  @Test func `actuals of an indicator that is gone name the files and the periods`() throws {
    let merged = PerformanceTree.merging(
      Self.tree, try Self.tree.edited { try $0.remove("B") }, base: Self.tree)
    let ours = Measurements(
      actuals: [1, 2].map { Actual(of: "PB", in: .quarter($0, of: 2026), .reached(2)) })
    let told = try #require(merged.merging(ours, nil, base: nil).conflicts.first).message(
      naming: Self.versions)
    #expect(told.indonesian.contains("triwulan I 2026, triwulan II 2026"), "\(told)")
    #expect(told.indonesian.contains("diubah tim-a.json, tetapi indikatornya dihapus tim-b.json"), "\(told)")
    #expect(
      told.english.contains("tim-a.json added or changed") && told.english.contains("tim-b.json removed"))
  }

  @Test func `a header and a method that both changed say how`() throws {
    var (base, ours, theirs) = (Measurements(), Measurements(), Measurements())
    base.title = "Realisasi"
    ours.title = "Realisasi semester I"
    theirs.title = "Realisasi triwulan II"
    ours.methods["PB"] = MeasurementMethod(consolidation: .sum)
    theirs.methods["PB"] = MeasurementMethod(consolidation: .average, places: ["Metro"])
    let told = Measurements.merging(ours, theirs, base: base).conflicts.map {
      $0.message(naming: Self.versions)
    }
    #expect(told.count == 2)
    #expect(
      told[0].indonesian.contains(
        "semula “Realisasi”; tim-a.json “Realisasi semester I”; tim-b.json “Realisasi triwulan II”"),
      "\(told)")
    #expect(
      told[1].indonesian.contains(
        "tim-a.json “konsolidasi penjumlahan”; tim-b.json “konsolidasi rata-rata; tempat Metro”"),
      "\(told)")
  }

  @Test func `a method that one side took out and the other changed is kept, and that is said`() throws {
    var (base, without, changed) = (Measurements(), Measurements(), Measurements())
    base.methods["PB"] = MeasurementMethod(consolidation: .sum)
    without.methods = [:]
    changed.methods["PB"] = MeasurementMethod(consolidation: .average)
    for (ours, theirs) in [(without, changed), (changed, without)] {
      let merged = Measurements.merging(ours, theirs, base: base)
      #expect(merged.measurements?.methods == changed.methods)
      let told = try #require(merged.conflicts.first).message(naming: Self.versions)
      #expect(told.indonesian.hasSuffix("; hasil gabungan memuat yang tidak dihapus"), "\(told)")
      #expect(told.english.hasSuffix("; the merged document has what was not removed"), "\(told)")
    }
    let other = Measurements(methods: ["PB": MeasurementMethod(consolidation: .takeLast)])
    let told = try #require(Measurements.merging(changed, other, base: base).conflicts.first)
      .message(naming: Self.versions)
    #expect(told.indonesian.hasSuffix("; hasil gabungan memuat versi tim-a.json"), "\(told)")
  }

  @Test func `an actual that one side took out and the other changed is kept, and that is said`() throws {
    func measurements(_ figures: Int...) -> Measurements {
      Measurements(actuals: figures.map { Actual(of: "PB", in: 2026, .reached(Target(Number($0)))) })
    }
    let (base, without, changed) = (measurements(4), measurements(), measurements(5))
    for (ours, theirs) in [(without, changed), (changed, without)] {
      let merged = Measurements.merging(ours, theirs, base: base)
      #expect(merged.measurements?.actuals == changed.actuals)
      #expect(merged.conflicts.count == 1)
      let told = try #require(merged.conflicts.first).message(naming: Self.versions)
      #expect(told.indonesian.hasPrefix("realisasi indikator PB "), "\(told)")
      #expect(told.indonesian.hasSuffix("; hasil gabungan memuat yang tidak dihapus"), "\(told)")
      #expect(told.english.hasSuffix("; the merged document has what was not removed"), "\(told)")
    }
    let told = try #require(Measurements.merging(changed, measurements(6), base: base).conflicts.first)
      .message(naming: Self.versions)
    #expect(told.indonesian.hasSuffix("; hasil gabungan memuat versi tim-a.json"), "\(told)")
  }
}
