import Testing

@testable import PohonKinerja

/// That what rules need to know of a tree does not depend on how many threads find it out.
@Suite struct DividedReadingTests {
  /// The published trees and what the rules have as examples, of which every rule finds something.
  private static let trees = RealTrees.all + RuleCatalogue.standard.flatMap { $0.examples.map(\.tree) }

  /// All of them as one, several times over, with ids of their own.
  private static let large = PerformanceTree(
    "Semua", period: Period(from: 2025, to: 2029), roots: repeated(trees))

  /// What one thread finds there.
  private static let report = large.checked(profile: .strict)

  /// Of those that a document can hold.
  private static let written = PerformanceTree(
    "Tertulis", period: Period(from: 2025, to: 2029),
    roots: repeated(trees.filter { (try? PerformanceTree(json: Document($0).json())) != nil }))

  /// The roots of some trees, as often as makes more sasaran than one thread reads.
  private static func repeated(_ trees: [PerformanceTree]) -> [SasaranDraft] {
    var roots: [SasaranDraft] = []
    var (count, round) = (0, 0)
    while count <= DocumentRows.fewestDivided, !trees.isEmpty {
      for (number, tree) in trees.enumerated() {
        roots += tree.roots.map { renamed($0.draft, "k\(round).\(number).") }
        count += tree.count
      }
      round += 1
    }
    return roots
  }

  private static func renamed(_ draft: SasaranDraft, _ prefix: String) -> SasaranDraft {
    var draft = draft
    draft.id = draft.id.map { prefix + $0 }
    for place in draft.indicators.indices {
      draft.indicators[place].id = draft.indicators[place].id.map { prefix + $0 }
      guard let whole = draft.indicators[place].contribution?.indicator else { continue }
      draft.indicators[place].contribution?.indicator = prefix + whole
    }
    draft.children = draft.children.map { renamed($0, prefix) }
    if prefix.hasSuffix("0.") { draft.waivers.append(Waiver("target-missing", reason: "Uji")) }
    return draft
  }

  /// The same tree, with its rows in the opposite order.
  private func backwards(_ tree: PerformanceTree) throws -> PerformanceTree {
    let bytes = Document(tree).ndjsonBytes()
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let turned = lines.prefix(1) + lines.dropFirst().reversed()
    let document = try Document(
      ndjson: Array(turned.joined(separator: [UInt8(ascii: "\n")])), limits: .national)
    return try #require(document.tree)
  }

  private func report(_ tree: PerformanceTree, _ segments: [RowSegment], threads: Int) async -> Report {
    let profile = Profile.strict
    let rows = await DocumentRows(
      tree.columns, segments, thresholds: profile.thresholds, vocabulary: profile.vocabulary,
      threads: threads)
    let facts = AlignmentFacts(tree.columns, rows, thresholds: profile.thresholds)
    return AlignmentRun(tree, rules: profile.rulesRun(withActuals: false), facts: facts)
      .report(profile: profile)
  }

  @Test func `a large tree is reported the same on several threads`() async throws {
    let tree = Self.large
    #expect(tree.count > DocumentRows.fewestDivided)
    let report = Self.report
    #expect(Set(report.findings.map(\.rule)).count > 70)
    for threads in [2, 5] {
      #expect((await tree.checked(profile: .strict, threads: threads) == report) as Bool)
    }
  }

  @Test func `how much of a tree is filled in is the same on several threads`() async {
    let coverage = Self.large.coverage
    #expect(coverage.total.sasaran > DocumentRows.fewestDivided)
    for threads in [Int.min, 1, 2, 5] { #expect(await Self.large.coverage(threads: threads) == coverage) }
  }

  @Test func `actuals and logic models are reported the same on several threads`() async throws {
    var document = Document(
      Self.large, logicModels: [LogicModel("Model", elements: []), LogicModel("Lain", elements: [])])
    let ids = Self.large.preOrder.flatMap(\.indicators).compactMap(\.id)
    document.measurements = Measurements(
      actuals: ids.enumerated().filter { $0.offset % 2 == 0 }.map { number, id in
        let source = number % 3 == 0 ? "LKjIP" : nil
        return Actual(of: id, in: 2025, .reached(Target("\(number % 130)")), source: source)
      })
    let reports = document.checked(profile: .strict)
    #expect(reports.count == 3)
    let rules = Set(reports[0].findings.map(\.rule))
    #expect(rules.isSuperset(of: ["achievement-over-cap", "actual-without-source"]))
    for threads in [Int.min, 1, 2, 5] {
      #expect((await document.checked(profile: .strict, threads: threads) == reports) as Bool)
    }
    let measurements = try #require(document.measurements)
    let report = Self.large.checked(with: measurements, at: .quarter(2, of: 2025), profile: .strict)
    #expect((report != reports[0]) as Bool)
    let divided = await Self.large.checked(
      with: measurements, at: .quarter(2, of: 2025), profile: .strict, threads: 3)
    #expect((divided == report) as Bool)
  }

  @Test func `rows may stand in another order than the document`() async throws {
    let tree = try backwards(Self.written)
    #expect(tree.count > DocumentRows.fewestDivided)
    let order = tree.columns.documentOrder()
    #expect(order.indices.count { order[$0] != $0 } > order.count / 2)
    #expect(RowSegment.segments(of: tree.columns, threads: 2) != nil)
    let report = tree.checked(profile: .strict)
    #expect((await tree.checked(profile: .strict, threads: 3) == report) as Bool)
  }

  /// Each thread learns words and units for itself, and the first that it meets are not the first of the document.
  @Test func `words and units are the same whichever thread meets them`() async throws {
    let names = ["Jumlahnya layanan", "Jumlahnyanya layanan", "Persentasenyanya layanan"]
    let units = ["kaf\u{E9}", "kafe\u{301}", "kafe"]
    let roots = (0..<4_200).map { number in
      SasaranDraft(
        "Meningkatnya mutu layanan nomor \(number)", id: "n\(number)", level: "S0",
        indicators: [
          Indicator(
            names[min(number, 1)], unit: "kaf\u{E9}", targets: [2025: Target("5 \(units[number % 3])")]),
          Indicator(
            names[number % 3],
            targets: [2025: 5, 2026: Target("\(number % 90) \(units[min(number, 1)])")]),
        ])
    }
    let profile = Profile("uji", rules: [.unitConflict, .indicatorVerb, .indicatorIsActivity])
    let report = PerformanceTree("Contoh", roots: roots).checked(profile: profile)
    #expect(report["unit-conflict"].count > 2_000)
    let backwards = PerformanceTree("Contoh", roots: roots.reversed())
    #expect(Set(backwards.checked(profile: profile).findings) == Set(report.findings))
    for threads in [2, 3] {
      let divided = await PerformanceTree("Contoh", roots: roots).checked(profile: profile, threads: threads)
      #expect((divided == report) as Bool)
    }
  }

  @Test func `texts that several threads stored when reading are the same text to a check`() async throws {
    let bytes = Document(Self.written).ndjsonBytes()
    let pieces = stride(from: 0, to: bytes.count, by: 1 << 18).map {
      Array(bytes[$0..<min($0 + (1 << 18), bytes.count)])
    }
    let document = try await Document(ndjsonPieces: pieces, limits: .national, threads: 3)
    let tree = try #require(document.tree)
    #expect(tree.count > DocumentRows.fewestDivided && tree.columns.storesRepeatedTextsOnce)
    let expected = try #require(try Document(ndjson: bytes, limits: .national).tree)
    let report = expected.checked(profile: .strict)
    #expect(!report.findings.isEmpty)
    for threads in [1, 2, 4] {
      #expect((await tree.checked(profile: .strict, threads: threads).findings == report.findings) as Bool)
    }
  }

  @Test(arguments: [Int.min, -1, 0, 1, 2, 3_000_000_000_000_000_000, Int.max])
  func `any number of threads may be asked for`(threads: Int) async throws {
    for tree in [PerformanceTree("Kosong"), RealTrees.rice] {
      #expect(await tree.checked(threads: threads) == tree.checked())
    }
    #expect((await Self.large.checked(profile: .strict, threads: threads) == Self.report) as Bool)
    let bytes = Document(RealTrees.rice).ndjsonBytes()
    let document = try await Document(ndjsonPieces: bytes.map { [$0] }, threads: threads)
    #expect(document == Document(RealTrees.rice))
  }

  @Test func `a profile's words, scales and thresholds are known to every thread`() async throws {
    var profile = Profile.strict
    profile.vocabulary = Vocabulary(
      [
        .adverse: ["pelatihan", "nilai"], .inputs: ["aparatur"], .administrativeProducts: ["orang", "lahan"],
      ],
      misspellings: ["produksi": "persentase", "indeks": "nilai"])
    profile.thresholds.minimumWords = 6
    profile.thresholds.maximumWords = 7
    profile.thresholds.suspiciousJump = 2
    var tree = Self.large
    tree.scales = [try Scale("Uji", grades: ["Istimewa", "Utama", "Cukup"])]
    tree.waivers = [Waiver("owner-missing", reason: "Uji")]
    let report = tree.checked(profile: profile)
    #expect(report.findings != Self.report.findings && report.waived.count > 100)
    #expect((await tree.checked(profile: profile, threads: 3) == report) as Bool)
  }

  @Test(arguments: [1, 2, 7])
  func `segments of any size give the same report`(size: Int) async throws {
    for tree in Self.trees where tree.count > 1 {
      let segments = try #require(RowSegment.segments(of: tree.columns, size: size))
      #expect(segments.count == (tree.count + size - 1) / size)
      for threads in [1, 3] {
        let divided = await report(tree, segments, threads: threads)
        #expect((divided == tree.checked(profile: .strict)) as Bool, "\(tree.title)")
      }
    }
  }

  @Test func `segments are all rows, one behind the other`() throws {
    for tree in Self.trees {
      let segments = try #require(RowSegment.segments(of: tree.columns, size: 3))
      #expect(segments.flatMap { Array($0.nodes) } == tree.columns.documentOrder().sorted())
      #expect(segments.flatMap { Array($0.indicators) }.count == tree.indicatorCount)
      for segment in segments {
        #expect(segment.nodes.flatMap { tree.columns.indicatorRows(of: $0) } == Array(segment.indicators))
      }
    }
  }

  @Test func `rows that are left over or stand crosswise are not divided`() throws {
    var tree = RealTrees.banyuwangi
    #expect(RowSegment.segments(of: tree.columns, size: 3) != nil)
    try tree.remove(try #require(tree.preOrder.map(\.id).last))
    #expect(RowSegment.segments(of: tree.columns, size: 3) == nil)
    // Here children are read before the indicators of the sasaran that they stand under.
    let crosswise = try Document(
      json: """
        {"format":"pohon-kinerja/1","title":"Contoh","sasaran":[{"children":[{"indicators":[{"name":"Jumlah peserta"}],\
        "level":"S1","statement":"Terlatihnya peserta"}],"level":"S0","indicators":[{"name":"Indeks mutu"}],"statement":"Meningkatnya mutu"}]}
        """)
    let columns = try #require(crosswise.tree).columns
    #expect(RowSegment.segments(of: columns, size: 3) == nil)
  }
}
