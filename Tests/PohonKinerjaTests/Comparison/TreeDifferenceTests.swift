import Testing

@testable import PohonKinerja

/// What a difference of two trees says, on published trees and on small ones.
@Suite struct TreeDifferenceTests {
  private static func example(_ name: String) throws -> PerformanceTree {
    try PerformanceTree(json: Fixture.example(name), named: "\(name).json")
  }

  @Test func `the two tables of Banyuwangi have exchanged two statements`() throws {
    let (table31, table41) = (
      try Self.example("banyuwangi-bkpp-tabel31"), try Self.example("banyuwangi-bkpp")
    )
    let difference = TreeDifference(from: table31, to: table41)
    let swap = try #require(difference.swaps.first)
    #expect(difference.swaps.count == 1)
    #expect(swap.first.id == "T.1" && swap.second.id == "S.1")
    #expect(swap.firstStatement.old == "Meningkatkan Penerapan Meritokrasi Aparatur")
    #expect(swap.firstStatement.new == "Meningkatnya Profesionalitas ASN")
    #expect(swap.secondStatement.new == "Meningkatnya Pelaksanaan Meritokrasi ASN")
    // The indicators go with the statements.
    #expect(difference.count(of: IndicatorChange.Kind.moved) == 2)
    #expect(try table31.applying(difference) == table41)
    #expect(difference.text().contains("⇄ T.1 dan S.1 bertukar rumusan"))
    #expect(TreeDifference(from: table41, to: table31).swaps.count == 1)
  }

  @Test(arguments: Fixture.examples)
  func `a tree does not differ from itself`(_ name: String) throws {
    let tree = try Self.example(name)
    let difference = TreeDifference(from: tree, to: try Self.example(name))
    #expect(difference.isEmpty)
    #expect(difference.summary() == "kedua pohon sama")
  }

  private static func tree(_ change: (inout PerformanceTree) throws -> Void) rethrows -> PerformanceTree {
    var tree = LampungTree.tree
    try change(&tree)
    return tree
  }

  @Test func `each kind of change is told`() throws {
    let old = LampungTree.tree
    let new = try Self.tree { tree in
      try tree.update("S0.1") { draft in
        draft.owner = "Gubernur"
        draft.indicators[0].targets.set("≥ 86", for: 2026)
      }
      try tree.update("S1.1") { $0.statement = "Meningkatnya pengembangan kompetensi sumber daya aparatur" }
      try tree.move("S2.2", under: "S1.1")
      try tree.remove("S3.1")
      try tree.insert(SasaranDraft("Tersusunnya kalender diklat", id: "baru"), under: "S2.1")
    }
    let difference = TreeDifference(from: old, to: new)
    let kinds = difference.sasaran.map {
      "\($0.present?.key.id ?? ""): \($0.kinds.map(\.rawValue).joined(separator: " "))"
    }
    #expect(
      kinds == [
        "S0.1: reowned indicatorsChanged", "S1.1: reworded", "S2.2: moved", "baru: added", "S3.1: removed",
      ])
    let targets = try #require(difference.sasaran.first?.indicators.first).targets
    #expect(targets.map(\.year) == [2026])
    #expect(targets.first?.old == "≥ 84" && targets.first?.new == "≥ 86")
    #expect(try old.applying(difference) == new)
    #expect(difference.text(in: .english).contains("target 2026: “≥ 84” → “≥ 86”"))
    #expect(difference.markdown().contains("**→**"))
    #expect(difference.json().contains("\"kinds\": [\"reowned\", \"indicatorsChanged\"]"))
  }

  @Test func `a sasaran put in before others only numbers them anew`() throws {
    let roots = LampungTree.roots
    let old = PerformanceTree("A", roots: roots)
    var more = roots
    more[0].children.insert(SasaranDraft("Terjaganya integritas penyelenggaraan"), at: 0)
    let new = PerformanceTree("A", roots: more)
    let difference = TreeDifference(from: old, to: new)
    #expect(difference.count(of: SasaranChange.Kind.added) == 1)
    #expect(difference.count(of: SasaranChange.Kind.removed) == 0)
    #expect(difference.sasaran.filter { !$0.isOnlyRenumbered }.count == 1)
    #expect(difference.text().contains("S1.1 → S1.2"))
    #expect(try old.applying(difference) == new)
  }

  @Test func `ids that were given anew are found by the sentences`() throws {
    let old = PerformanceTree(
      "A",
      roots: ["Terjaganya mutu", "Tersedianya data", "Meningkatnya layanan publik"].enumerated().map {
        SasaranDraft($1, id: "X\($0)")
      })
    let new = PerformanceTree(
      "A",
      roots: [
        "Terbangunnya gedung arsip", "Terjaganya mutu", "Tersedianya data", "Meningkatnya layanan publik",
      ]
      .enumerated().map { SasaranDraft($1, id: "X\($0)") })
    let difference = TreeDifference(from: old, to: new)
    #expect(difference.count(of: SasaranChange.Kind.renamed) == 3)
    #expect(difference.count(of: SasaranChange.Kind.added) == 1)
    #expect(difference.swaps.isEmpty)
    #expect(try old.applying(difference) == new)
  }

  // MARK: Trees that do not fit

  @Test func `a difference fits a tree that has changed elsewhere`() throws {
    let difference = TreeDifference(
      from: LampungTree.tree, to: try Self.tree { try $0.update("S2.2") { $0.owner = "Ketua Tim Kerja" } })
    let changed = try Self.tree { try $0.update("S1.1") { $0.rationale = "lain" } }
    let result = try changed.applying(difference)
    #expect(result["S2.2"]?.owner == "Ketua Tim Kerja")
    #expect(result["S1.1"]?.rationale == "lain")
  }

  @Test func `a difference that does not fit says where`() throws {
    let old = LampungTree.tree
    let reworded = TreeDifference(
      from: old, to: try Self.tree { try $0.update("S2.2") { $0.statement = "Terjaganya pelatihan teknis" } })
    let removed = TreeDifference(from: old, to: try Self.tree { try $0.remove("S3.1") })
    let moved = TreeDifference(from: old, to: try Self.tree { try $0.move("S2.2", under: "S1.1") })
    let added = TreeDifference(
      from: old,
      to: try Self.tree { try $0.insert(SasaranDraft("Terbangunnya gedung", id: "baru"), under: "S1.1") })
    let retargeted = TreeDifference(
      from: old, to: try Self.tree { try $0.update("S0.1") { $0.indicators[0].targets.set(90, for: 2025) } })
    func error(_ difference: TreeDifference, _ change: (inout PerformanceTree) throws -> Void) throws
      -> DifferenceError?
    {
      let tree = try Self.tree(change)
      do {
        _ = try tree.applying(difference)
        return nil
      } catch { return error }
    }
    #expect(
      try error(reworded) { try $0.update("S2.2") { $0.statement = "Lain" } }
        == .sasaranDiffers(.init("S2.2"), .statement))
    #expect(try error(reworded) { try $0.remove("S2.2") } == .sasaranMissing(.init("S2.2")))
    #expect(
      try error(removed) { try $0.insert(SasaranDraft("Bawahan"), under: "S3.1") }
        == .hasOtherChildren(.init("S3.1")))
    #expect(
      try error(removed) { try $0.update("S3.1") { $0.indicators = [Indicator("Jumlah")] } }
        == .hasOtherIndicators(.init("S3.1")))
    #expect(try error(moved) { try $0.move("S2.2", under: "S2.1") } == .placeDiffers(.init("S2.2")))
    #expect(try error(moved) { try $0.move("S1.1", under: "S2.2") } == .wouldCreateCycle(.init("S2.2")))
    #expect(try error(added) { try $0.update("S2.1") { $0.id = "baru" } } == .duplicateID("baru"))
    #expect(
      try error(retargeted) { try $0.update("S0.1") { $0.indicators[0].targets.set(1, for: 2025) } }
        == .indicatorDiffers(.init("S0.1.a"), .targets, sasaran: .init("S0.1")))
    #expect(
      try error(retargeted) { try $0.update("S0.1") { $0.indicators = [] } }
        == .indicatorMissing(.init("S0.1.a"), sasaran: .init("S0.1")))
    #expect(DifferenceError.wouldCreateCycle(.init("S1.1")).description.contains("S1.1"))
  }

  // MARK: Drawings

  @Test func `a drawing counts and lists what changes of the document as a whole`() throws {
    let new = Self.tree { tree in
      tree.title = "Pohon Kinerja Perubahan"
      tree.planYear = 2027
    }
    let drawing = ComparedDrawing(from: LampungTree.tree, to: new)
    #expect(drawing.changes.findings.map(\.subject) == [.document, .document])
    let page = drawing.tree.drawn(as: .html(findings: drawing.changes))
    #expect(page.contains(">Perubahan (2)<"))
    #expect(page.contains("judul: “\(LampungTree.tree.title)” → “Pohon Kinerja Perubahan”"))
    let english = ComparedDrawing(from: LampungTree.tree, to: new, in: .english)
    let list = english.tree.drawn(as: .html(language: .english, findings: english.changes))
    #expect(list.contains(">Changes (2)<") && list.contains("year planned: "))
    // What changes of a sasaran comes behind it.
    var both = new
    try both.update("S1.1") { $0.owner = "Sekretaris" }
    let changes = ComparedDrawing(from: LampungTree.tree, to: both).changes
    #expect(changes.findings.map(\.subject) == [.document, .document, .sasaran("S1.1")])
  }

  @Test func `a drawing of both trees shows what went and what came`() throws {
    let new = try Self.tree { tree in
      try tree.remove("S3.1")
      try tree.insert(SasaranDraft("Tersusunnya kalender diklat", id: "baru"), under: "S2.1")
    }
    let drawing = ComparedDrawing(from: LampungTree.tree, to: new)
    #expect(drawing.tree.count == LampungTree.tree.count + 1)
    let page = drawing.tree.drawn(as: .html(findings: drawing.changes))
    #expect(page.contains("<p>Perbandingan dua versi pohon kinerja · "))
    #expect(page.contains(">Perubahan (") && !page.contains("Temuan"))
    let text = drawing.tree.drawn(as: .text(findings: drawing.changes))
    #expect(text.contains("[+] Tersusunnya kalender diklat"))
    #expect(text.contains("[−] RBPMD"))
    for drawn in [
      drawing.tree.drawn(as: .mermaid(findings: drawing.changes)),
      drawing.tree.drawn(as: .dot(findings: drawing.changes)),
      drawing.tree.drawn(as: .svg(findings: drawing.changes)),
      drawing.tree.drawn(as: .html(findings: drawing.changes)),
      drawing.tree.drawn(as: .markdown(findings: drawing.changes)),
    ] {
      #expect(
        drawn.contains("[+]") || drawn.contains("\\[+\\]") || drawn.contains("&#91;+&#93;")
          || drawn.contains("#91;+"))
    }
  }

  @Test func `the headline counts baselines apart from targets`() throws {
    var tree = LampungTree.tree
    try tree.update("S0.1") { $0.indicators[0].baseline = 71 }
    let baseline = TreeDifference(from: LampungTree.tree, to: tree)
    #expect(baseline.summary() == "indikator: 1 ganti data dasar")
    #expect(baseline.summary(in: .english) == "indicators: 1 given another baseline")
    #expect(baseline.count(of: IndicatorChange.Kind.retargeted) == 0)
    try tree.update("S0.1") { $0.indicators[0].targets.set(99, for: 2026) }
    #expect(
      TreeDifference(from: LampungTree.tree, to: tree).summary()
        == "indikator: 1 ganti target, 1 ganti data dasar")
  }
}
