import Foundation
import PohonKinerja
import Testing

@Suite struct FindingBaselineTests {
  private func report(_ json: String) throws -> Report {
    try PerformanceTree(json: json, named: "uji.json").checked()
  }

  private func lampung(_ edits: LampungDocument.Edit...) throws -> Report {
    try report(LampungDocument(edits).text)
  }

  @Test func `what is known is set apart and counted`() throws {
    let report = try lampung()
    let later = report.subtracting(FindingBaseline(report))
    #expect(later.findings.isEmpty)
    #expect(later.accepted == report.findings)
    #expect(later.isClean(at: .note))
    #expect(
      later.summary(in: .indonesian).hasSuffix("\(report.findings.count) temuan lama menurut baseline"))
    #expect(later.text(in: .english).contains("\(report.findings.count) old findings by the baseline"))
  }

  @Test(arguments: Fixture.examples)
  func `lines that moved make nothing new`(_ name: String) throws {
    let text = String(decoding: try Fixture.example(name), as: UTF8.self)
    let moved = text.replacing("\n", with: "\n\n")
    let comparison = FindingBaseline(try report(text)).compared(with: [try report(moved)])
    #expect(comparison.reports.allSatisfy { $0.findings.isEmpty })
    #expect(comparison.gone.isEmpty)
  }

  /// Roots without owner and indicators, by id and statement.
  private func forest(_ sasaran: (id: String?, statement: String)...) throws -> Report {
    let objects = sasaran.map { sasaran in
      let id = sasaran.id.map { "\"id\":\"\($0)\"," } ?? ""
      return "{\(id)\"level\":\"S0\",\"statement\":\"\(sasaran.statement)\"}"
    }
    return try report(Fixture.document("\"sasaran\":[\(objects.joined(separator: ","))]"))
  }

  @Test func `ids that are made anew make nothing new`() throws {
    let before = try forest((nil, "Meningkatnya mutu layanan"))
    let after = try forest((nil, "Menurunnya angka kemiskinan"), (nil, "Meningkatnya mutu layanan"))
    let new = after.subtracting(FindingBaseline(before)).findings
    #expect(!new.isEmpty)
    #expect(new.allSatisfy { $0.subject == .document || $0.subject == .sasaran("S0.1") })
    #expect(before.findings.contains { $0.subject == .sasaran("S0.1") })
  }

  @Test func `a second finding of the same kind is new`() throws {
    let once = try forest((nil, "Meningkatnya mutu layanan"))
    let twice = try forest((nil, "Meningkatnya mutu layanan"), (nil, "Meningkatnya mutu layanan"))
    let new = twice.subtracting(FindingBaseline(once))["owner-missing"]
    #expect(new.map(\.subject) == [.sasaran("S0.2")])
    #expect(FindingBaseline(twice).entries.first { $0.rule == "owner-missing" }?.count == 2)
  }

  @Test func `another sasaran with a given id is another finding`() throws {
    let before = try forest(("A", "Meningkatnya mutu layanan"))
    let after = try forest(("B", "Meningkatnya mutu layanan"))
    #expect(!after.subtracting(FindingBaseline(before))["owner-missing"].isEmpty)
  }

  @Test func `what was reworded is judged again, and what was mended is gone`() throws {
    let before = try forest(("A", "Meningkatnya mutu layanan"))
    let after = try forest(("A", "Meningkatnya mutu layanan kesehatan"))
    let comparison = FindingBaseline(before).compared(with: [after])
    #expect(!comparison.reports[0]["owner-missing"].isEmpty)
    #expect(comparison.gone.contains { $0.rule == "owner-missing" && $0.count == 1 })
    #expect(
      comparison.summary(in: .indonesian).hasSuffix("\(comparison.goneCount) temuan baseline sudah tidak ada")
    )
  }

  /// A load of 10 divided in two parts.
  private func load(_ parts: [Target], links: [CrosscuttingLink] = []) -> Report {
    PerformanceTree(
      "Uji", crosscutting: links,
      roots: [
        SasaranDraft(
          "Meningkatnya produksi ikan", id: "A", level: "S1", cascading: .direct(by: .load),
          indicators: [Indicator("Jumlah produksi ikan", id: "A.1", unit: "ton", targets: [2026: 10])],
          children: parts.enumerated().map { place, part in
            SasaranDraft(
              "Meningkatnya produksi tambak \(place + 1)", id: "B\(place)",
              indicators: [
                Indicator("Jumlah produksi tambak", id: "B\(place).1", unit: "ton", targets: [2026: part])
              ])
          })
      ]
    ).checked()
  }

  @Test func `an error is not known by the note that was there`() throws {
    let margin = load([6, 6])
    #expect(margin["sum-mismatch"].map(\.severity) == [.note])
    let shortfall = load([3, 3]).subtracting(FindingBaseline(margin))
    #expect(shortfall["sum-mismatch"].map(\.severity) == [.error])
    #expect(!shortfall.isClean(at: .error))
  }

  @Test func `other figures are another finding, in another order they are not`() {
    let baseline = FindingBaseline(load([4, 3]))
    #expect(load([3, 4]).subtracting(baseline)["sum-mismatch"].isEmpty)
    #expect(load(["3,0", "4"]).subtracting(baseline)["sum-mismatch"].isEmpty)
    #expect(load([3, 3]).subtracting(baseline)["sum-mismatch"].count == 1)
  }

  @Test func `a link is known by its other side, wherever it stands in the list`() {
    let refused = CrosscuttingLink(from: "A", unit: "Dinas Satu", status: .refused)
    let proposed = CrosscuttingLink(from: "A", unit: "Dinas Nol", status: .proposed)
    let baseline = FindingBaseline(load([5, 5], links: [refused]))
    let new = load([5, 5], links: [proposed, refused]).subtracting(baseline).findings
    #expect(new.map(\.rule) == ["crosscutting-unconfirmed"])
    #expect(new.first?.summary.indonesian.contains("Dinas Nol") == true)
  }

  /// Findings that are alike but for their severities.
  private func findings(_ severities: Severity...) -> Report {
    Report(
      title: "Uji", profile: "uji",
      findings: severities.map {
        Finding(
          rule: "aturan", severity: $0, subject: .sasaran("A"), place: .init(statement: "Meningkatnya mutu"),
          summary: LocalizedText("a", en: "a"), rationale: LocalizedText("b.", en: "b."))
      }, checked: .init(rules: 1))
  }

  @Test func `what became milder is known, what became graver is new`() {
    #expect(findings(.note).subtracting(FindingBaseline(findings(.error))).findings.isEmpty)
    let graver = FindingBaseline(findings(.note)).compared(with: [findings(.warning)])
    #expect(graver.reports[0].findings.map(\.severity) == [.warning])
    #expect(graver.goneCount == 1)
  }

  @Test func `a note does not take the place of an error that is known`() {
    let baseline = FindingBaseline(findings(.error))
    #expect(findings(.note, .error).subtracting(baseline).findings.map(\.severity) == [.note])
    let both = FindingBaseline(findings(.note, .error))
    #expect(findings(.error, .note).subtracting(both).findings.isEmpty)
    #expect(findings(.error, .error).subtracting(both).findings.map(\.severity) == [.error])
  }

  @Test func `several documents share a baseline`() throws {
    let one = try forest(("A", "Meningkatnya mutu layanan"))
    let comparison = FindingBaseline([one, one]).compared(with: [one, one, one])
    #expect(comparison.reports.map { $0["owner-missing"].count } == [0, 0, 1])
  }

  @Test func `findings on logic models are known by their words`() throws {
    let before = LogicModel("Uji", elements: [.init("Rendahnya produksi", id: "outcome.1", stage: .outcome)])
    let after = LogicModel(
      "Uji",
      elements: [
        .init("Meningkatnya panen", id: "outcome.1", stage: .outcome),
        .init("Rendahnya produksi", id: "outcome.2", stage: .outcome),
      ])
    #expect(!before.checked()["problem-as-outcome"].isEmpty)
    #expect(after.checked().subtracting(FindingBaseline(before.checked()))["problem-as-outcome"].isEmpty)
  }

  @Test func `writing is deterministic, and reading gives the same value`() throws {
    let report = try lampung()
    let baseline = FindingBaseline(report)
    var turned = report
    turned.findings.reverse()
    #expect(FindingBaseline(turned).json() == baseline.json())
    for style in JSONStyle.allCases {
      #expect(try FindingBaseline(json: Array(baseline.json(style: style).utf8)) == baseline)
    }
  }

  @Test func `hostile texts come back as they were written`() throws {
    let labels =
      HostileLabels.all + [
        "]]>", "::error::", "a|b", "```", "\u{2028}\u{2029}", "😀", String(repeating: "x", count: 10_000),
        String((1..<0x20).map { Character(Unicode.Scalar(UInt8($0))) }), "\u{0}",
      ]
    let tree = PerformanceTree("T", roots: labels.map { SasaranDraft($0, level: "S0") })
    let report = tree.checked()
    let baseline = FindingBaseline(report)
    let read = try FindingBaseline(json: Array(baseline.json().utf8))
    #expect(read.count == report.findings.count)
    #expect(report.subtracting(read).findings.isEmpty)
  }

  /// Baselines that are wrong, with the place and the code of the first fault.
  static let faults: [(json: String, place: String, code: ReadingProblem.Code)] = [
    ("", "1:1", .empty),
    ("[]", "1:1", .wrongType),
    ("{\n \"format\": \"pohon-kinerja/1\", \"findings\": []}", "2:12", .unsupportedFormat),
    ("{\"format\":\"pohon-baseline/1\"}", "1:1", .missingMember),
    (
      "{\"format\":\"pohon-baseline/1\",\n\"findings\":[{\"rule\":\"a\",\"severity\":\"note\",\"count\":1}]}",
      "2:13",
      .missingMember
    ),
    ("{\"format\":\"pohon-baseline/1\",\n\"findings\":[\n  5]}", "3:3", .wrongType),
    (
      "{\"format\":\"pohon-baseline/1\",\n\"findings\":[{\"rule\":\"a\",\"fingerprint\":\"0123456789abcdef\",\"count\":1}]}",
      "2:13", .missingMember
    ),
    (
      "{\"format\":\"pohon-baseline/1\",\"findings\":[{\"rule\":\"a\",\n\"severity\":\"fatal\",\"fingerprint\":\"0123456789abcdef\",\"count\":1}]}",
      "2:12", .unknownValue
    ),
    (
      "{\"format\":\"pohon-baseline/1\",\"findings\":[{\"rule\":\"a\",\"severity\":\"note\",\n\"fingerprint\":\"ABCDEFABCDEFABCD\",\"count\":1}]}",
      "2:15", .unknownValue
    ),
    (
      "{\"format\":\"pohon-baseline/1\",\"findings\":[{\"rule\":\"a\",\"severity\":\"note\",\"fingerprint\":\"0123456789abcdef\",\n \"count\":0}]}",
      "2:10", .outOfRange
    ),
    (
      "{\"format\":\"pohon-baseline/1\",\"findings\":[{\"rule\":\"a\",\"severity\":\"note\",\"fingerprint\":\"0123456789abcdef\",\n \"count\":99999999999999999999}]}",
      "2:10", .outOfRange
    ),
    (
      "{\"format\":\"pohon-baseline/1\",\"findings\":[{\"rule\":\"a\",\"severity\":\"note\",\"fingerprint\":\"0123456789abcdef\",\"count\":1},\n{\"rule\":\"b\",\"severity\":\"note\",\"fingerprint\":\"0123456789abcdef\",\"count\":1}]}",
      "2:1", .duplicateID
    ),
    ("{\"format\":\"pohon-baseline/1\",\"findings\":[]} x", "1:45", .trailingContent),
    ("{\"format\":\"pohon-baseline/1\",\"findings\":[],\"umur\":1}", "1:44", .unknownMember),
    ("{\"format\":\"pohon-baseline/1\",\"findings\":[", "1:42", .truncated),
  ]

  @Test(arguments: faults)
  func `a fault in a baseline is told with its place`(
    _ json: String, _ place: String, _ code: ReadingProblem.Code
  ) throws {
    let errors = try #require(throws: ReadingErrors.self) {
      try FindingBaseline(json: Array(json.utf8), named: "b.json")
    }
    let first = try #require(errors.errors.first)
    #expect(first.location.description == "b.json:\(place)")
    #expect(first.code == code)
  }

  @Test func `a fingerprint reads only as it is written`() throws {
    let finding = try #require(try lampung().findings.first)
    let text = finding.fingerprint.description
    #expect(text.utf8.count == 16)
    #expect(FindingFingerprint(text) == finding.fingerprint)
    for wrong in ["", "0", text + "0", text.uppercased() + "G", "+123456789abcdef", "0x23456789abcdef"] {
      #expect(FindingFingerprint(wrong) == nil)
    }
  }

  @Test func `fingerprints are the same in every version`() {
    let finding = Finding(
      rule: "owner-missing", severity: .error, subject: .sasaran("S0.1"),
      place: .init(statement: "Meningkatnya mutu layanan"), summary: LocalizedText("a", en: "a"),
      rationale: LocalizedText("b.", en: "b."))
    #expect(finding.fingerprint.description == "bbdb0f66e71bb11a")
  }
}
