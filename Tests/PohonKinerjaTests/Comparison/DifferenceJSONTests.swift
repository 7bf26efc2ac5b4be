import Foundation
import Testing

@testable import PohonKinerja

/// What other programs are told of a difference.
@Suite struct DifferenceJSONTests {
  struct Document: Decodable {
    var old: String
    var new: String
    var counts: Counts
    var document: [Replacement]
    var swaps: [Swap]
    var sasaran: [Sasaran]
    var measurements: Actuals?
  }

  struct Counts: Decodable {
    var sasaran: [String: Int]
    var indicators: [String: Int]
  }

  struct Swap: Decodable, Equatable {
    var first: String
    var second: String
  }

  struct Replacement: Decodable, Equatable {
    var field: String
    var year: Int?
    var old: String?
    var new: String?
  }

  struct Sasaran: Decodable, Equatable {
    var id: String
    var oldID: String?
    var kinds: [String]
    var statement: String
    var from: String?
    var to: String?
    var changes: [Replacement]?
    var indicators: [Indicator]?
  }

  struct Indicator: Decodable, Equatable {
    var id: String
    var oldID: String?
    var kinds: [String]
    var name: String
    var from: String?
    var changes: [Replacement]?
  }

  struct Actuals: Decodable {
    var counts: [String: Int]
    var changes: [Replacement]
    var methods: [String]
    var actuals: [Actual]
  }

  struct Actual: Decodable, Equatable {
    var kind: String
    var indicator: String
    var period: String
    var place: String?
    var changes: [Replacement]
  }

  private static func read(_ json: String) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(json.utf8))
  }

  private static func edited(
    _ change: (inout PerformanceTree) throws -> Void
  ) throws -> (difference: TreeDifference, json: Document) {
    let difference = TreeDifference(from: LampungTree.tree, to: try LampungTree.tree.edited(change))
    #expect(difference.json(style: .compact).split(separator: "\n").count == 1)
    return (difference, try read(difference.json()))
  }

  // MARK: Trees

  @Test func `what comes, goes and moves is told with its place`() throws {
    let (_, json) = try Self.edited { tree in
      try tree.insert(SasaranDraft("Tersusunnya kalender diklat", id: "baru"), under: "S2.1")
      try tree.remove("S3.1")
      try tree.move("S2.2", under: "S1.1")
      try tree.insert(SasaranDraft("Terjaganya integritas", id: "puncak"))
    }
    #expect(json.counts.sasaran == ["added": 2, "removed": 1, "moved": 1])
    #expect(json.counts.indicators.isEmpty && json.document.isEmpty && json.swaps.isEmpty)
    #expect(json.measurements == nil)
    let moved = try #require(LampungTree.tree["S2.2"]).statement
    let removed = try #require(LampungTree.tree["S3.1"]).statement
    #expect(
      json.sasaran == [
        Sasaran(id: "S2.2", kinds: ["moved"], statement: moved, from: "S1.2", to: "S1.1"),
        Sasaran(id: "baru", kinds: ["added"], statement: "Tersusunnya kalender diklat", to: "S2.1"),
        Sasaran(id: "puncak", kinds: ["added"], statement: "Terjaganya integritas"),
        Sasaran(id: "S3.1", kinds: ["removed"], statement: removed),
      ])
  }

  @Test func `what changes of a sasaran is told field by field, and a new id with the old one`() throws {
    let (difference, json) = try Self.edited { tree in
      try tree.update("S1.1") {
        $0.id = "S1.9"
        $0.owner = "Sekretaris"
        $0.rationale = "Jika kompeten maka berkinerja"
      }
      try tree.update("S0.1") { $0.owner = nil }
    }
    #expect(json.sasaran.map(\.id) == ["S0.1", "S1.9"])
    #expect(json.sasaran.map(\.oldID) == [nil, "S1.1"])
    #expect(json.sasaran.allSatisfy { $0.from == nil && $0.to == nil && $0.indicators == nil })
    #expect(json.sasaran.first?.changes == [Replacement(field: "owner", old: "Gubernur Lampung")])
    #expect(
      json.sasaran.last?.changes == [
        Replacement(field: "id", old: "S1.1", new: "S1.9"), Replacement(field: "owner", new: "Sekretaris"),
        Replacement(field: "rationale", new: "Jika kompeten maka berkinerja"),
      ])
    #expect(json.sasaran.map(\.kinds) == difference.sasaran.map { $0.kinds.map(\.rawValue) })
  }

  @Test func `every field of a sasaran is told in words, in both directions`() throws {
    let whole = try LampungTree.tree.edited { tree in
      try tree.update("S1.1") {
        $0.stage = .outcome
        $0.cascading = .indirect
        $0.rationale = "Jika kompeten maka berkinerja"
        $0.criticalSuccessFactors = ["Tenaga pengajar", "Anggaran"]
        $0.criticalSuccessFactor = "Kompetensi"
        $0.budget = [2026: 5, 2027: 1_500]
        $0.isContext = true
        $0.isExecutedByOwner = true
        $0.waivers = [
          Waiver("owner-missing", reason: "Menunggu"), Waiver("leaf-above-bottom", reason: "Baru"),
        ]
      }
    }
    let texts = [
      ("stage", LogicStage.outcome.title.indonesian),
      ("cascading", CascadingMethod.indirect.text(in: .indonesian)),
      ("rationale", "Jika kompeten maka berkinerja"),
      ("criticalSuccessFactors", "Tenaga pengajar; Anggaran"), ("criticalSuccessFactor", "Kompetensi"),
      ("budget", "2026: 5, 2027: 1.500"), ("isContext", "ya"), ("isExecutedByOwner", "ya"),
      ("waivers", "owner-missing: Menunggu; leaf-above-bottom: Baru"),
    ]
    func none(_ field: String) -> String? { field.hasPrefix("is") ? "tidak" : nil }
    let there = try Self.read(TreeDifference(from: LampungTree.tree, to: whole).json())
    #expect(
      there.sasaran.first?.changes == texts.map { Replacement(field: $0, old: none($0), new: $1) })
    let back = try Self.read(TreeDifference(from: whole, to: LampungTree.tree).json())
    #expect(back.sasaran.first?.changes == texts.map { Replacement(field: $0, old: $1, new: none($0)) })
  }

  @Test func `how many sasaran are left out of a part is told where it changes`() throws {
    let part = try LampungTree.tree.limited(to: "S2")
    func changes(_ change: (inout PerformanceTree) throws -> Void) throws -> [Replacement]? {
      let other = try LampungTree.tree.edited(change).limited(to: "S2")
      let json = try Self.read(TreeDifference(from: part, to: other).json())
      return json.sasaran.first { $0.id == "S2.1" }?.changes
    }
    #expect(try changes { try $0.remove("S3.1") } == [Replacement(field: "omittedCount", old: "1")])
    #expect(
      try changes { try $0.insert(SasaranDraft("Tersusunnya kalender"), under: "S2.1") } == [
        Replacement(field: "omittedCount", old: "1", new: "2")
      ])
  }

  @Test func `what changes of an indicator is told field by field and year by year`() throws {
    let (_, json) = try Self.edited { tree in
      try tree.update("S0.1") { draft in
        draft.indicators[0].targets = [2026: "≥ 86", 2027: 90]
        draft.indicators[0].formula = "a / b"
      }
      try tree.update("S1.2") { draft in
        draft.indicators[1] = PohonKinerja.Indicator("Persentase temuan yang ditindaklanjuti", id: "baru")
      }
    }
    #expect(json.sasaran.map(\.id) == ["S0.1", "S1.2"])
    let changed = try #require(json.sasaran.first?.indicators?.first)
    #expect(json.sasaran.first?.indicators?.count == 1)
    #expect(changed.id == "S0.1.a" && changed.oldID == nil && changed.from == nil)
    #expect(changed.name == LampungTree.tree["S0.1"]?.indicators.first?.name)
    #expect(
      changed.changes == [
        Replacement(field: "formula", new: "a / b"),
        Replacement(field: "target", year: 2025, old: "82,5"),
        Replacement(field: "target", year: 2026, old: "≥ 84", new: "≥ 86"),
        Replacement(field: "target", year: 2027, new: "90"),
      ])
    let others = try #require(json.sasaran.last?.indicators)
    #expect(Set(others.map(\.kinds)) == [["added"], ["removed"]])
    #expect(others.first { $0.kinds == ["added"] }?.name == "Persentase temuan yang ditindaklanjuti")
    #expect(others.first { $0.kinds == ["removed"] }?.id == "S1.2.b")
    #expect(others.allSatisfy { $0.changes == nil && $0.from == nil })
    #expect(json.counts.indicators["added"] == 1 && json.counts.indicators["removed"] == 1)
  }

  @Test func `an indicator that goes to another sasaran is told with the one it comes from`() throws {
    let (_, json) = try Self.edited { tree in
      var moved: [PohonKinerja.Indicator] = []
      try tree.update("S1.2") { moved = [$0.indicators.removeFirst()] }
      try tree.update("S1.1") { $0.indicators = moved }
    }
    let moved = try #require(
      json.sasaran.flatMap { $0.indicators ?? [] }.first { $0.kinds.contains("moved") })
    #expect(moved.from == "S1.2" && json.counts.indicators["moved"] == 1)
    #expect(json.sasaran.first { $0.indicators?.contains(moved) == true }?.id == "S1.1")
  }

  @Test func `what changes of the document and what is exchanged is told`() throws {
    let (_, json) = try Self.edited { tree in
      tree.title = "Pohon Kinerja Perubahan"
      tree.planYear = 2027
    }
    #expect(json.old == LampungTree.tree.title && json.new == "Pohon Kinerja Perubahan")
    #expect(json.sasaran.isEmpty && json.counts.sasaran.isEmpty)
    #expect(
      json.document == [
        Replacement(field: "title", old: LampungTree.tree.title, new: "Pohon Kinerja Perubahan"),
        Replacement(field: "planYear", new: "2027"),
      ])
    func table(_ name: String) throws -> PerformanceTree {
      try PerformanceTree(json: Fixture.example(name), named: name)
    }
    let tables = TreeDifference(from: try table("banyuwangi-bkpp-tabel31"), to: try table("banyuwangi-bkpp"))
    #expect(try Self.read(tables.json()).swaps == [Swap(first: "T.1", second: "S.1")])
  }

  // MARK: Actuals

  private static func actuals(_ old: Measurements, _ new: Measurements) throws -> Actuals? {
    let tree = LampungTree.tree
    return try read(DocumentDifference(from: tree, old, to: tree, new).json()).measurements
  }

  @Test func `of an actual that comes or goes all is told, and of one that changes what changes`() throws {
    typealias Given = PohonKinerja.Actual
    let old = Measurements(actuals: [
      Given(
        of: "S0.1.a", in: .quarter(1, of: 2026), .reached(82.5), unit: "nilai", place: "Metro",
        source: "LHE", note: "sementara"),
      Given(of: "S1.2.a", in: .month(4, of: 2026), .reached("81"), source: "LHE", note: "sementara"),
    ])
    let new = Measurements(actuals: [
      Given(of: "S1.2.a", in: .month(4, of: 2026), .reached("82"), unit: "nilai", source: "LHE"),
      Given(of: "S1.2.b", in: 2026, .unavailable(reason: "survei tertunda")),
    ])
    let json = try #require(try Self.actuals(old, new))
    #expect(json.counts == ["added": 1, "removed": 1, "changed": 1])
    #expect(json.changes.isEmpty && json.methods.isEmpty)
    #expect(
      json.actuals == [
        Actual(
          kind: "changed", indicator: "S1.2.a", period: "2026-04",
          changes: [
            Replacement(field: "result", old: "81", new: "82"), Replacement(field: "unit", new: "nilai"),
            Replacement(field: "note", old: "sementara"),
          ]),
        Actual(
          kind: "added", indicator: "S1.2.b", period: "2026",
          changes: [Replacement(field: "result", new: "tidak tersedia: survei tertunda")]),
        Actual(
          kind: "removed", indicator: "S0.1.a", period: "2026-Q1", place: "Metro",
          changes: [
            Replacement(field: "result", old: "82,5"), Replacement(field: "unit", old: "nilai"),
            Replacement(field: "source", old: "LHE"), Replacement(field: "note", old: "sementara"),
          ]),
      ])
  }

  @Test func `what changes of all actuals is told, and nothing where they are the same`() throws {
    let old = Measurements("Realisasi", note: "Rekaan", actuals: [])
    let new = Measurements(
      "Realisasi 2026", closedThrough: .quarter(2, of: 2026),
      methods: ["S1.2.b": MeasurementMethod(worst: 9), "S0.1.a": MeasurementMethod(consolidation: .average)],
      actuals: [])
    let json = try #require(try Self.actuals(old, new))
    #expect(
      json.changes == [
        Replacement(field: "title", old: "Realisasi", new: "Realisasi 2026"),
        Replacement(field: "note", old: "Rekaan"), Replacement(field: "closedThrough", new: "2026-Q2"),
      ])
    #expect(json.methods == ["S0.1.a", "S1.2.b"])
    #expect(json.counts.isEmpty && json.actuals.isEmpty)
    #expect(try Self.actuals(new, new) == nil)
  }
}
