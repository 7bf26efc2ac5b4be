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

  /// Sasaran that each lack an indicator, as a file.
  private static func lacking(_ count: Int, id: String = "") throws -> Report {
    let rules = RuleCatalogue.standard.filter { $0.id == "sasaran-without-indicator" }
    let tree = PerformanceTree(
      "T", roots: (0..<count).map { SasaranDraft("Meningkatnya \($0)", id: "\(id)\($0)", level: "S0") })
    return try PerformanceTree(json: tree.json(), named: "a.json").checked(
      profile: Profile("p", rules: rules))
  }

  @Test func `by rule three findings stand one by one, and four below one heading`() throws {
    for count in 1...5 {
      let report = try Self.lacking(count)
      #expect(report.findings.count == count)
      let first = try #require(report.findings.first)
      let lines = report.text(in: .indonesian).split(separator: "\n")
      let alone = lines.count { $0.hasPrefix("a.json:") && $0.hasSuffix("[sasaran-without-indicator]") }
      let headings = lines.filter {
        $0 == "\(first.severity.title.indonesian): \(first.title.indonesian) [sasaran-without-indicator]"
      }
      #expect(alone == (count > 3 ? 0 : count), "\(lines)")
      #expect(headings.count == (count > 3 ? 1 : 0), "\(lines)")
    }
  }

  /// With ids of several lengths, so that some line is just full.
  @Test(arguments: 1...12)
  func `places are listed as many on a line as fit`(length: Int) throws {
    let report = try Self.lacking(120, id: String(repeating: "x", count: length))
    #expect(report.findings.allSatisfy { $0.isToldByPlace })
    let lines = report.text(in: .english).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0 == "  120 findings in a.json:" })
    let listed = lines[(start + 1)...].prefix { $0.hasPrefix("    ") && $0.contains("(line ") }
    let items = listed.flatMap { $0.split(separator: ",").map { $0.drop { $0 == " " } } }
    #expect(items.count == 120 && items.allSatisfy { $0.hasPrefix("x") && $0.hasSuffix(")") })
    for (line, next) in zip(listed, listed.dropFirst()) {
      #expect(line.utf8.count <= 100 && line.hasSuffix(","))
      // The first of the next line, with its comma, would not have fitted.
      let item = next.dropFirst(4).prefix { $0 != "," }
      #expect(line.utf8.count + 2 + item.utf8.count > 100)
    }
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
