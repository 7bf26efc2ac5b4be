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
