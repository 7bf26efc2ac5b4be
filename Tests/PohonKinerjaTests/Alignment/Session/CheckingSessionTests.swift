import Testing

@testable import PohonKinerja

/// What an editor does with a session.
@Suite struct CheckingSessionTests {
  @Test func `an edit tells what it mends and what it breaks`() throws {
    var session = CheckingSession(tree)
    #expect(session.report == tree.checked())
    let broken = try session.update("A") { $0.owner = nil }
    #expect(broken.appeared.map(\.description).contains("owner-missing A"))
    #expect(broken.sasaran == "A")
    let mended = try session.update("A") { $0.owner = "Kepala Badan" }
    #expect(mended.gone == broken.appeared)
    #expect(mended.appeared == broken.gone)
    #expect(session.report == tree.checked())
  }

  @Test func `children are asked about figures of their parent where they may share some`() throws {
    func child(_ id: String, _ name: String, _ contribution: Contribution? = nil) -> SasaranDraft {
      SasaranDraft(
        "Meningkatnya mutu layanan \(id)", id: id,
        indicators: [
          Indicator(name, id: "\(id).a", unit: "nilai", targets: [2026: 80], contributes: contribution)
        ])
    }
    var session = CheckingSession(
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu pelayanan", id: "P", level: "S1",
            indicators: [
              Indicator("Indeks Kepuasan Masyarakat", id: "P.a", unit: "nilai", targets: [2026: 80])
            ],
            children: [
              child("A", "Indeks Kepuasan Masyarakat"),
              child("B", "Nilai mutu loket", Contribution(to: "P.a", as: .same)),
              child("C", "Jumlah loket"),
              child("D", "Indeks Kepuasan Masyarakat", Contribution(to: "P.a", as: .same)),
            ])
        ]))
    let columns = session.tree.columns
    let nodes = ["P", "A", "B", "C", "D"].map { id in columns.node(withID: id.utf8.span) }
    let found = nodes.compactMap(\.self)
    try #require(found.count == nodes.count)
    let isAsked = found.dropFirst().map { session.mayShareFigures($0, with: found[0]) }
    #expect(isAsked == [true, true, false, true])
    let moved = try session.update("P") { $0.indicators[0].targets = [2026: 90] }
    #expect(moved.appeared.map(\.description).contains("indicator-copy D.a"))
    #expect(session.report == session.tree.checked())
    let back = try session.update("P") { $0.indicators[0].targets = [2026: 80] }
    #expect(back.gone == moved.appeared && back.appeared == moved.gone)
    #expect(session.report == session.tree.checked())
  }

  @Test func `an edit of nothing changes nothing`() throws {
    var session = CheckingSession(tree)
    #expect(try session.update("B") { _ in }.isEmpty)
    #expect(try session.move("C", under: "A", at: 1).isEmpty)
  }

  @Test func `what looks at another sasaran is found when that one changes`() throws {
    var session = CheckingSession(tree)
    let copied = try session.update("A") { $0.statement = "Meningkatnya kualitas layanan kependudukan" }
    #expect(copied.appeared.contains(.init(rule: "sasaran-copy", subject: .sasaran("B"))))
    let removed = try session.remove("B")
    #expect(removed.gone.contains(.init(rule: "sasaran-copy", subject: .sasaran("B"))))
    #expect(session.report == session.tree.checked())
  }

  @Test func `inserted, replaced and moved sasaran are named by the id they have`() throws {
    var session = CheckingSession(tree)
    #expect(try session.insert(SasaranDraft("Meningkatnya mutu data"), under: "A").sasaran == "S1.3")
    #expect(try session.replace("B", with: SasaranDraft("Meningkatnya mutu arsip", id: "D")).sasaran == "D")
    #expect(try session.move("D", under: "C").sasaran == "D")
    #expect(try session.update("D") { $0.id = "E" }.sasaran == "E")
    #expect(session.tree["E"]?.parent?.id == "C")
    #expect(session.report == session.tree.checked())
  }

  @Test(arguments: Refusal.allCases)
  func `an edit that is refused leaves all as it was`(_ refusal: Refusal) throws {
    var session = CheckingSession(tree)
    let before = (session.tree, session.report)
    #expect(throws: refusal.error) { try refusal.attempt(&session) }
    #expect(session.tree == before.0)
    #expect(session.report == before.1)
    _ = try session.update("C") { $0.statement = "Meningkatnya ketertiban arsip" }
    #expect(session.report == session.tree.checked())
  }

  enum Refusal: CaseIterable {
    case unknownParent, usedID, place, unknownSasaran, cycle, level

    var error: TreeEditError {
      switch self {
      case .unknownParent, .unknownSasaran: .unknownSasaran("Z")
      case .usedID: .duplicateID("C")
      case .place: .positionOutOfRange(7, count: 2)
      case .cycle: .wouldCreateCycle("A", under: "B")
      case .level: .unknownLevel("S9")
      }
    }

    func attempt(_ session: inout CheckingSession) throws {
      switch self {
      case .unknownParent: try session.insert(SasaranDraft("x"), under: "Z")
      case .usedID: try session.replace("B", with: SasaranDraft("x", id: "C"))
      case .place: try session.insert(SasaranDraft("x"), under: "A", at: 7)
      case .unknownSasaran: try session.remove("Z")
      case .cycle: try session.move("A", under: "B")
      case .level: try session.update("B") { $0.level = "S9" }
      }
    }
  }

  @Test func `a change of the document checks all again`() throws {
    var session = CheckingSession(tree)
    let changes = session.change {
      $0.planYear = 2027
      $0.crosscutting = [CrosscuttingLink(from: "B", to: "tiada")]
    }
    #expect(changes.appeared.contains(.init(rule: "unknown-reference", subject: .sasaran("B"))))
    #expect(changes.sasaran == nil)
    #expect(session.report == session.tree.checked())
    try session.update("B") { $0.id = "D" }
    #expect(session.report == session.tree.checked())
  }

  @Test func `a change that throws leaves the session as it was`() {
    struct Stop: Error {}
    var session = CheckingSession(tree)
    #expect(throws: Stop.self) {
      try session.change { (tree: inout PerformanceTree) throws(Stop) in
        tree.title = "Lain"
        throw Stop()
      }
    }
    #expect(session.tree.title == tree.title)
  }

  @Test func `snapshots and copies do not change with later edits`() throws {
    var session = CheckingSession(tree)
    let (snapshot, copy) = (session.tree, session)
    try session.remove("B")
    #expect(snapshot == tree)
    #expect(copy.report == tree.checked())
    var other = copy
    try other.update("A") { $0.owner = nil }
    #expect(other.report == other.tree.checked())
    #expect(session.report == session.tree.checked())
  }

  @Test func `rules of one's own are asked after every edit`() throws {
    var profile = Profile.panrb
    profile.rules.append(
      Rule(
        id: "long-family", family: .structure, severity: .note,
        summary: LocalizedText("Banyak", en: "Many"), rationale: LocalizedText("Contoh", en: "Example"),
        advice: LocalizedText("Kurangi", en: "Fewer")
      ) { sasaran in
        let count = sasaran.descendants.count { _ in true } + 1
        return sasaran.parent == nil && count > 3 ? [LocalizedText("\(count)", en: "\(count)")] : []
      })
    var session = CheckingSession(tree, profile: profile)
    let added = try session.insert(SasaranDraft("Meningkatnya mutu data"), under: "C")
    #expect(added.appeared.contains(.init(rule: "long-family", subject: .sasaran("A"))))
    #expect(session.report == session.tree.checked(profile: profile))
    let again = try session.insert(SasaranDraft("Meningkatnya mutu arsip"), under: "C")
    #expect(
      again.appeared.contains { $0.rule == "long-family" } && again.gone.contains { $0.rule == "long-family" }
    )
    #expect(session.report == session.tree.checked(profile: profile))
  }

  @Test func `many insertions at one place keep the order of the document`() throws {
    var session = CheckingSession(tree)
    for number in 0..<70 {
      try session.insert(
        SasaranDraft("Meningkatnya mutu layanan \(number)", id: "X\(number)"), under: "A",
        at: number % 3 == 0 ? 0 : number % 3 == 1 ? 1 : nil)
    }
    #expect(session.report == session.tree.checked())
  }

  @Test func `a quotient is computed again when one of its parts or it changes`() throws {
    let whole = FindingChanges.Place(rule: "ratio-consistency", subject: .indicator("S1.1.a", of: "S1.1"))
    var session = CheckingSession(try #require(Rule.ratioConsistency.examples.first?.tree))
    let parts = try #require(session.tree["S1.1"]?.children.first { _ in true }?.id)
    #expect(try session.update(parts) { $0.indicators[0].targets = [2026: 48] }.gone.contains(whole))
    #expect(try session.update(parts) { $0.indicators[1].targets = [2026: 90] }.appeared.contains(whole))
    #expect(try session.update("S1.1") { $0.indicators[0].targets = [2026: "53,3"] }.gone.contains(whole))
    #expect(try session.update("S1.1") { $0.indicators[0].targets = [2026: 60] }.appeared.contains(whole))
    #expect(session.report == session.tree.checked())
    #expect(try session.update(parts) { $0.indicators[1].contribution = nil }.gone.contains(whole))
    #expect(session.report == session.tree.checked())
  }

  @Test func `the least of some parts is looked for again when one of them or the whole changes`() throws {
    let whole = FindingChanges.Place(rule: "extreme-mismatch", subject: .indicator("S1.1.a", of: "S1.1"))
    var session = CheckingSession(try #require(Rule.extremeMismatch.examples.first?.tree))
    let least = try #require(session.tree["S1.1"]?.children.first { _ in true }?.id)
    func set(_ id: String, to target: Target) throws -> FindingChanges {
      try session.update(id) { $0.indicators[0].targets = Targets(undated: target) }
    }
    #expect(try set(least, to: 82).gone.contains(whole))
    #expect(session.report == session.tree.checked())
    #expect(try set(least, to: 79).appeared.contains(whole))
    #expect(session.report == session.tree.checked())
    #expect(try set("S1.1", to: 79).gone.contains(whole))
    #expect(session.report == session.tree.checked())
  }

  @Test func `the id that was meant follows what comes and goes`() throws {
    var session = CheckingSession(tree)
    try session.update("C") { $0.indicators[0].contribution = Contribution(to: "S0.2.a", as: .contribution) }
    func meant() throws -> String? {
      #expect(session.report == session.tree.checked())
      let finding = try #require(session.report.findings.first { $0.rule == "unknown-reference" })
      return finding.summary.indonesian.split(separator: "“").last.map(String.init)
    }
    #expect(try meant() == "S0.2.a” yang tidak ada")
    try session.insert(
      SasaranDraft("Meningkatnya mutu data", indicators: [Indicator("Indeks data", id: "S0.1.a")]), under: "B"
    )
    #expect(try meant() == "S0.1.a”?")
    // Of two that are as near, the first in the document is meant.
    try session.update("A") { $0.indicators[0].id = "s0.3.A" }
    #expect(try meant() == "s0.3.A”?")
    try session.update("A") { $0.statement = "Meningkatnya mutu pelayanan" }
    #expect(try meant() == "s0.3.A”?")
    try session.update("A") { $0.indicators[0].id = nil }
    #expect(try meant() == "S0.1.a”?")
    try session.move("B", under: "C")
    #expect(try meant() == "S0.1.a”?")
    try session.remove("B")
    #expect(try meant() == "S0.2.a” yang tidak ada")
    try session.update("C") { $0.indicators[0].id = "S0.2.a" }
    #expect(session.report == session.tree.checked())
  }

  @Test func `a link names the sasaran that was meant as they come and go`() throws {
    var session = CheckingSession(
      PerformanceTree(
        "Contoh",
        crosscutting: [CrosscuttingLink(from: "A", to: "B2"), CrosscuttingLink(from: "C7", to: "A")],
        roots: ["A", "B1", "C"].map { (id: String) in SasaranDraft("Meningkatnya mutu \(id)", id: id) }))
    #expect(session.report == session.tree.checked())
    for (old, new) in [("C", "C71"), ("B1", "B"), ("C71", "C7"), ("B", "B3"), ("A", "A9"), ("B3", "B22")] {
      try session.update(old) { $0.id = new }
      #expect(session.report == session.tree.checked(), "\(old) is \(new)")
    }
    try session.remove("B22")
    try session.insert(SasaranDraft("Meningkatnya mutu data", id: "A1"))
    #expect(session.report == session.tree.checked())
  }

  /// Above so many, a check does not look for the id that was meant; an edit may step over the limit and back.
  @Test func `the limit of the search is that of a check`() throws {
    let indicators = (0..<100).map { number in
      Indicator(
        "Jumlah", contributes: number == 50 ? Contribution(to: "S0.1.a1", as: .contribution) : nil)
    }
    let roots = (0..<200).map { SasaranDraft("Mutu \($0)", level: "S0", indicators: indicators) }
    var session = CheckingSession(PerformanceTree("Besar", roots: roots))
    #expect(session.tree.indicatorCount == 20_000)
    func expectSame() {
      #expect(session.rowsInOrder().rows == AlignmentRun(session.tree, profile: .panrb).rows)
    }
    expectSame()
    try session.insert(SasaranDraft("Mutu", id: "Z", indicators: [Indicator("Jumlah")]), under: "S0.9")
    expectSame()
    try session.remove("Z")
    expectSame()
    try session.remove("S0.1")
    expectSame()
  }

  private var tree: PerformanceTree {
    PerformanceTree(
      "Contoh", period: Period(2025...2029),
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan publik", id: "A", level: "S0", owner: "Kepala Badan",
          indicators: [Indicator("Indeks kepuasan masyarakat", unit: "indeks", targets: [2026: 80])],
          children: [
            SasaranDraft(
              "Meningkatnya kualitas layanan kependudukan", id: "B", owner: "Kepala Bidang Data",
              indicators: [Indicator("Persentase layanan tepat waktu", unit: "%", targets: [2026: 90])]),
            SasaranDraft(
              "Meningkatnya ketertiban arsip layanan", id: "C", owner: "Kepala Bidang Arsip",
              indicators: [Indicator("Persentase arsip tertata", unit: "%", targets: [2026: 70])]),
          ])
      ])
  }
}
