import Testing

@testable import PohonKinerja

/// Two edits of one tree: what goes together, and what does not.
@Suite struct ThreeWayMergeTests {
  private static func merged(
    _ ours: (inout PerformanceTree) throws -> Void, _ theirs: (inout PerformanceTree) throws -> Void
  ) rethrows -> MergedTree {
    PerformanceTree.merging(
      try LampungTree.tree.edited(ours), try LampungTree.tree.edited(theirs), base: LampungTree.tree)
  }

  @Test func `edits of different things go together`() throws {
    let merged = try Self.merged(
      {
        try $0.update("S1.1") { $0.owner = "Sekretaris" }
        try $0.insert(SasaranDraft("Tersusunnya kalender diklat", id: "a"), under: "S2.1")
        try $0.update("S0.1") { $0.indicators[0].targets.set(90, for: 2025) }
      },
      {
        try $0.update("S1.1") { $0.rationale = "Jika kompeten maka berkinerja" }
        try $0.insert(SasaranDraft("Terlatihnya pengajar", id: "b"), under: "S2.1")
        try $0.update("S0.1") { $0.indicators[0].targets.set(95, for: 2026) }
        try $0.move("S2.2", under: "S1.1")
      })
    #expect(merged.isClean, "\(merged.conflicts)")
    #expect(merged.tree["S1.1"]?.owner == "Sekretaris")
    #expect(merged.tree["S1.1"]?.rationale == "Jika kompeten maka berkinerja")
    #expect(merged.tree["S2.1"]?.children.map(\.id) == ["S3.1", "a", "b"])
    #expect(merged.tree["S0.1"]?.indicators.first?.targets == [2025: 90, 2026: 95])
    #expect(merged.tree["S2.2"]?.parent?.id == "S1.1")
    expectSound(merged.tree)
  }

  @Test func `a field that both changed is a conflict and has our value`() throws {
    let merged = try Self.merged(
      { try $0.update("S1.1") { $0.statement = "Meningkatnya kompetensi SDM Aparatur" } },
      { try $0.update("S1.1") { $0.statement = "Meningkatnya pengembangan kompetensi ASN Aparatur" } })
    #expect(merged.conflicts.count == 1)
    #expect(merged.tree["S1.1"]?.statement == "Meningkatnya kompetensi SDM Aparatur")
    let conflict = try #require(merged.conflicts.first)
    #expect(conflict.resolution == .ours)
    #expect(conflict.message.english.contains("statement of sasaran S1.1"))
  }

  @Test func `the same target changed twice is a conflict`() throws {
    let merged = try Self.merged(
      { try $0.update("S0.1") { $0.indicators[0].targets.set(90, for: 2025) } },
      { try $0.update("S0.1") { $0.indicators[0].targets.set(91, for: 2025) } })
    #expect(merged.conflicts.map(\.resolution) == [.ours])
    #expect(merged.tree["S0.1"]?.indicators.first?.targets[2025] == 90)
  }

  @Test func `what one side took out and the other changed stays`() throws {
    let merged = try Self.merged(
      { try $0.remove("S2.1") }, { try $0.update("S3.1") { $0.owner = "Widyaiswara" } })
    #expect(
      merged.conflicts.map(\.kind) == [
        .sasaranRemoved(.init("S3.1"), by: .ours), .sasaranRemoved(.init("S2.1"), by: .ours),
      ])
    #expect(merged.tree["S3.1"]?.parent?.id == "S2.1")
    let other = try Self.merged(
      { try $0.update("S1.2") { $0.indicators[0].unit = .index } },
      { try $0.update("S1.2") { $0.indicators.removeFirst() } })
    #expect(other.conflicts.map(\.kind) == [.indicatorRemoved(.init("S1.2.a"), by: .theirs)])
    #expect(other.tree["S1.2"]?.indicators.count == 2)
  }

  @Test func `two moves that close a cycle leave ours`() throws {
    let merged = try Self.merged(
      { try $0.move("S2.1", under: "S2.2") }, { try $0.move("S2.2", under: "S2.1") })
    #expect(merged.conflicts.map(\.kind) == [.cycle(.init("S2.2"))])
    #expect(merged.tree["S2.1"]?.parent?.id == "S2.2")
    #expect(merged.tree.count == LampungTree.tree.count)
  }

  @Test func `the same id added twice is a conflict, the same sasaran is not`() throws {
    let draft = SasaranDraft("Tersusunnya kalender diklat", id: "baru")
    let same = try Self.merged(
      { try $0.insert(draft, under: "S2.1") }, { try $0.insert(draft, under: "S2.1") })
    #expect(same.isClean)
    let twice = try Self.merged(
      { try $0.insert(draft, under: "S2.1") },
      { try $0.insert(SasaranDraft("Terbangunnya gedung", id: "baru"), under: "S2.1") })
    #expect(twice.conflicts.map(\.kind) == [.addedTwice("baru")])
    #expect(twice.tree["baru"]?.statement == draft.statement)
  }

  @Test func `the same additions in another order are a conflict, whichever side is which`() throws {
    let drafts = ["a", "b"].map { (id: String) in SasaranDraft("Tersusunnya berkas \(id)", id: id) }
    let (ours, theirs) = try (
      LampungTree.tree.edited { tree in for draft in drafts { try tree.insert(draft, under: "S2.2") } },
      LampungTree.tree.edited { tree in
        for draft in drafts.reversed() { try tree.insert(draft, under: "S2.2") }
      }
    )
    for (one, two) in [(ours, theirs), (theirs, ours)] {
      let merged = PerformanceTree.merging(one, two, base: LampungTree.tree)
      #expect(merged.conflicts.map(\.kind) == [.childOrder(.init("S2.2"))])
      #expect(merged.tree["S2.2"]?.children.map(\.id) == one["S2.2"]?.children.map(\.id))
    }
  }

  @Test func `made ids that meet are made anew`() throws {
    let merged = try Self.merged(
      { try $0.insert(SasaranDraft("Tersusunnya kalender diklat"), under: "S2.1") },
      { try $0.insert(SasaranDraft("Terlatihnya pengajar"), under: "S2.2") })
    #expect(merged.isClean, "\(merged.conflicts)")
    #expect(merged.tree.columns.duplicateNodeCount == 0)
    #expect(merged.tree.count == LampungTree.tree.count + 2)
  }

  // MARK: Properties

  @Test(arguments: UInt64(1)...4)
  func `merging is symmetrical where it is clean, and gives back what one side alone did`(seed: UInt64) throws
  {
    var random = RandomTree(seed: seed)
    var cleanCount = 0
    for number in 0..<60 {
      let base = random.tree()
      let (ours, theirs) = (random.edited(base, edits: 1..<3), random.edited(base, edits: 1..<3))
      #expect(PerformanceTree.merging(ours, base, base: base).tree == ours)
      #expect(PerformanceTree.merging(base, theirs, base: base).tree == theirs)
      #expect(PerformanceTree.merging(ours, ours, base: base).isClean)
      let merged = PerformanceTree.merging(ours, theirs, base: base)
      let other = PerformanceTree.merging(theirs, ours, base: base)
      expectSound(merged.tree)
      try #require(merged.isClean == other.isClean, "\(number): \(merged.conflicts) \(other.conflicts)")
      if merged.isClean {
        cleanCount += 1
        try #require(merged.tree == other.tree, "\(number)\n\(merged.tree.json())\n\(other.tree.json())")
      }
    }
    #expect(cleanCount > 10)
  }

  @Test func `a chain of 3,000 sasaran is merged on a small stack`() async throws {
    try await onSmallStack {
      let chain = PerformanceTree(
        "Dalam",
        flat: (0..<3_000).map {
          (SasaranDraft("Sasaran nomor \($0)", id: "n\($0)"), $0 == 0 ? nil : "n\($0 - 1)")
        })
      var (ours, theirs) = (chain, chain)
      try ours.update("n10") { $0.owner = "Ketua" }
      try theirs.move("n2000", under: nil)
      let merged = PerformanceTree.merging(ours, theirs, base: chain)
      #expect(merged.isClean && merged.tree["n10"]?.owner == "Ketua" && merged.tree["n2000"]?.parent == nil)
    }
  }

  @Test func `of years that both changed only those that differ are ours`() throws {
    let merged = try Self.merged(
      {
        try $0.update("S0.1") {
          $0.indicators[0].targets.set(84, for: 2026)
          $0.budget = [2026: 100]
        }
      },
      {
        try $0.update("S0.1") {
          $0.indicators[0].targets.set(85, for: 2026)
          $0.indicators[0].targets.set(86, for: 2028)
          $0.budget = [2026: 200, 2027: 300]
        }
      })
    let sasaran = try #require(merged.tree["S0.1"])
    #expect(sasaran.indicators.first?.targets == [2025: 82.5, 2026: 84, 2028: 86])
    #expect(sasaran.budget == [2026: 100, 2027: 300])
    #expect(merged.conflicts.map(\.resolution) == [.ours, .ours])
    #expect(merged.conflicts.allSatisfy { !$0.message.indonesian.contains("2028") })
  }

  @Test func `what stood below a sasaran that stays is not lost`() throws {
    for isOurs in [true, false] {
      let (edit, removal) = (
        try LampungTree.tree.edited { try $0.update("S1.2") { $0.owner = "Sekretaris" } },
        try LampungTree.tree.edited { try $0.remove("S1.2") }
      )
      let merged =
        isOurs
        ? PerformanceTree.merging(edit, removal, base: LampungTree.tree)
        : PerformanceTree.merging(removal, edit, base: LampungTree.tree)
      #expect(
        merged.conflicts.map(\.kind) == [.sasaranRemoved(.init("S1.2"), by: isOurs ? .theirs : .ours)])
      #expect(merged.tree == edit)
    }
  }

  @Test func `actuals are merged by indicator, period and place`() {
    func actuals(_ values: [(String, MeasurementPeriod, Target)]) -> Measurements {
      Measurements(actuals: values.map { Actual(of: $0.0, in: $0.1, .reached($0.2)) })
    }
    let base = actuals([("a", .quarter(1, of: 2026), 1), ("b", .quarter(1, of: 2026), 2)])
    let ours = actuals([
      ("a", .quarter(1, of: 2026), 3), ("b", .quarter(1, of: 2026), 2), ("a", .quarter(2, of: 2026), 5),
    ])
    let theirs = actuals([
      ("a", .quarter(1, of: 2026), 1), ("b", .quarter(1, of: 2026), 4), ("b", .quarter(2, of: 2026), 6),
    ])
    let merged = Measurements.merging(ours, theirs, base: base)
    #expect(merged.conflicts.isEmpty && merged == Measurements.merging(theirs, ours, base: base))
    #expect(
      merged.measurements
        == actuals([
          ("a", .quarter(1, of: 2026), 3), ("b", .quarter(1, of: 2026), 4), ("a", .quarter(2, of: 2026), 5),
          ("b", .quarter(2, of: 2026), 6),
        ]))
    let other = actuals([("a", .quarter(1, of: 2026), 9), ("b", .quarter(1, of: 2026), 2)])
    let conflict = Measurements.merging(ours, other, base: base)
    let disputed = [base, ours, other].map { $0.actuals.first { $0.indicator == "a" } }
    #expect(
      conflict.conflicts == [
        .actual(
          "a", .quarter(1, of: 2026), place: nil, base: disputed[0], ours: disputed[1], theirs: disputed[2])
      ])
    #expect(conflict.measurements == ours)
    #expect(Measurements.merging(nil, nil, base: base).measurements == nil)
  }
}
