import Foundation
import PohonKinerja
import Testing

@Suite struct ReportTests {
  /// Two copies of the root, one of them waived.
  private static let report = PerformanceTree(
    "Contoh",
    roots: [
      SasaranDraft(
        "Meningkatnya kualitas layanan", level: "S0", owner: "Gubernur",
        children: [
          SasaranDraft("Meningkatnya kualitas layanan", owner: "Kepala Dinas"),
          SasaranDraft(
            "Meningkatnya kualitas layanan", owner: "Kepala Badan",
            waivers: [Waiver("sasaran-copy", reason: "arahan gubernur")]),
        ])
    ]
  ).checked(profile: Profile("salinan", rules: RuleCatalogue.standard.filter { $0.id == "sasaran-copy" }))

  /// The members of the first object of a list in the JSON of reports.
  private func first(_ list: String, of reports: [Report]) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(Report.json(reports).utf8))
    return try #require(((object as? [String: Any])?[list] as? [[String: Any]])?.first)
  }

  @Test func `a waived finding is in the JSON with its reason`() throws {
    #expect(try first("findings", of: [Self.report])["sasaran"] as? String == "S1.1")
    let waived = try first("waived", of: [Self.report])
    #expect(waived["sasaran"] as? String == "S1.2")
    #expect(waived["reason"] as? String == "arahan gubernur")
  }

  @Test(arguments: Language.allCases)
  func `a finding tells in the JSON where its rule comes from`(language: Language) throws {
    let object = try JSONSerialization.jsonObject(with: Data(Report.json([Self.report], in: language).utf8))
    for list in ["findings", "waived"] {
      let told = try #require(((object as? [String: Any])?[list] as? [[String: Any]])?.first)
      let rule = try #require(RuleCatalogue.standard.first { $0.id == "sasaran-copy" })
      #expect(told["sources"] as? [String] == rule.sources.map { $0.text[language] })
      #expect(!rule.sources.isEmpty)
    }
  }

  @Test func `a finding without a source has none in the JSON`() throws {
    let finding = Finding(
      rule: "x", severity: .note, subject: .document, summary: LocalizedText("a", en: "b"),
      rationale: LocalizedText("a", en: "b"))
    let report = Report(title: "", profile: "", findings: [finding], checked: Report.Extent(rules: 0))
    #expect(try first("findings", of: [report])["sources"] == nil)
  }

  @Test func `a finding on a link has both ends in the JSON`() throws {
    let report = LogicModel.broken.checked()
    let backward = Report(
      title: "", profile: "", findings: report["backward-link"], checked: report.checked)
    let link = try first("findings", of: [backward])["link"] as? [String: String]
    #expect(link == ["from": "o", "to": "i"])
  }

  @Test func `a finding on an element names it in the JSON`() throws {
    let report = LogicModel.broken.checked()
    let twice = Report(
      title: "", profile: "", findings: report["duplicate-element-id"], checked: report.checked)
    #expect(try first("findings", of: [twice])["element"] as? String == "o")
  }

  @Test func `related places are told below a finding`() {
    let text = Self.report.text(in: .english)
    #expect(text.contains("\n  see      "))
    #expect(text.contains(": S0.1\n"))
  }

  @Test func `a finding prints in one line`() throws {
    let finding = try #require(Self.report.findings.first)
    #expect(finding.description == "peringatan: \(finding.summary.indonesian) [sasaran-copy]")
    #expect(finding.line(in: .english) == "warning: \(finding.summary.english) [sasaran-copy]")
  }

  @Test func `what concerns the whole tree is told where the tree begins`() throws {
    let json = Fixture.document(
      "\"singleRoot\":true,\"sasaran\":[\n {\"level\":\"S0\",\"statement\":\"A\"},{\"level\":\"S0\",\"statement\":\"B\"}]"
    )
    let report = try PerformanceTree(json: json, named: "dua.json").checked()
    #expect(report["single-root"].map { $0.location?.description } == ["dua.json:2:2"])
    #expect(report["single-root"].first?.notes.map { $0.location?.description } == ["dua.json:2:33"])
  }

  @Test func `rules are ordered by name`() {
    #expect(
      (["level-skip", "cycle", "level-inversion"] as [RuleID]).sorted() == [
        "cycle", "level-inversion", "level-skip",
      ])
  }

  @Test func `no text of the document can pose as a finding`() {
    let tree = PerformanceTree(
      "Judul\u{1B}[2J\n",
      roots: [SasaranDraft("A", id: "S0.1\nlain.json:9:9: kesalahan: palsu [cycle]", level: "S0")])
    let text = tree.checked().text(in: .indonesian)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("lain.json") })
    #expect(tree.checked().findings.allSatisfy { !$0.description.contains("\n") })
  }

  @Test func `findings told by their place are listed apart from those that say more`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas diklat", level: "S1", owner: "Kepala",
          indicators: ["Lama waktu", "Mutu", "Biaya", "Laju", "Jumlah dokumen"].map {
            Indicator($0, targets: [2026: 3])
          })
      ])
    let lines = tree.checked(profile: .draft).text(in: .english).split(separator: "\n")
    #expect(lines.contains { $0.contains("4 findings in ") })
    #expect(lines.contains { $0.contains("“Jumlah dokumen”") && $0.hasSuffix("[unit-missing]") })
  }
}
