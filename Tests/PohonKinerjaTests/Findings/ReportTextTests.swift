import PohonKinerja
import Testing

@Suite struct ReportTextTests {
  private static let report = RealTrees.lampung.checked()

  @Test func `by sasaran every finding is told once`() {
    let text = Self.report.text(in: .indonesian, groupedBy: .sasaran)
    for finding in Self.report.findings { #expect(text.contains(finding.summary.indonesian)) }
    let told = text.split(separator: "\n").count { $0.hasSuffix("]") && $0.hasPrefix("  ") }
    #expect(told == Self.report.findings.count)
  }

  @Test func `by sasaran the heading has id, statement and owner, in the order of the document`() throws {
    let report = try PerformanceTree(json: Fixture.example("bpsdmd-lampung"), named: "a.json").checked()
    let headings = report.text(in: .indonesian, groupedBy: .sasaran).split(separator: "\n")
      .filter { $0.hasPrefix("S") }
    #expect(
      headings.first
        == "S0.1 Meningkatnya kualitas implementasi reformasi birokrasi (Gubernur Lampung)")
    let ids = headings.map { $0.prefix { $0 != " " } }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 5)
  }

  @Test func `by sasaran the gravest comes first and a rule says why once`() {
    let text = Self.report.text(in: .english, groupedBy: .sasaran)
    let rationales = Set(Self.report.findings.map(\.rationale.english))
    let told = text.split(separator: "\n").count { $0.hasPrefix("    why") }
    #expect(told >= rationales.count)
    #expect(told <= Set(Self.report.findings.map(\.rule)).count)
  }

  @Test func `without colours there is no escape character`() {
    for grouping in Report.Grouping.allCases {
      #expect(!Self.report.text(in: .indonesian, groupedBy: grouping).contains("\u{1B}"))
    }
  }

  @Test(arguments: Report.Grouping.allCases)
  func `colours change nothing but the look`(_ grouping: Report.Grouping) {
    let plain = Self.report.text(in: .indonesian, groupedBy: grouping)
    let coloured = Self.report.text(in: .indonesian, groupedBy: grouping, isColoured: true)
    #expect(coloured.contains("\u{1B}[1;33mperingatan\u{1B}[0m"))
    #expect(withoutColours(coloured) == plain)
  }

  @Test func `a document cannot bring colours of its own`() {
    let tree = PerformanceTree(
      "Judul\u{1B}[31m", roots: [SasaranDraft("Merah\u{1B}[1;31m\u{9B}2J", level: "S0", owner: "\u{1B}[0m")])
    let text = tree.checked().text(in: .indonesian, groupedBy: .sasaran, isColoured: true)
    #expect(!withoutColours(text).contains("\u{1B}"))
    #expect(!text.contains("\u{9B}"))
    #expect(text.contains("Merah\u{FFFD}[1;31m\u{FFFD}2J"))
  }

  @Test func `nothing of a long statement is cut off`() {
    let statement = String(repeating: "kata ", count: 2_000) + "akhir"
    let text = PerformanceTree("T", roots: [SasaranDraft(statement, level: "S0")]).checked()
      .text(in: .indonesian, groupedBy: .sasaran)
    #expect(text.contains(statement))
  }

  /// Takes the sequences away that reports use.
  private func withoutColours(_ text: String) -> String {
    ["1;31", "1;33", "1;36", "1", "2", "0"].reduce(text) { $0.replacing("\u{1B}[\($1)m", with: "") }
  }
}
