import Foundation
import PohonKinerja
import Testing

/// What `Tests/Tools/check-reports` does not hold against the schema.
@Suite struct SARIFTests {
  private func run(_ reports: [Report], problems: [ReadingProblem] = []) throws -> [String: Any] {
    let text = Report.sarif(reports, problems: problems)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ reports: Report..., problems: [ReadingProblem] = []) throws -> [[String: Any]] {
    try #require(try run(reports, problems: problems)["results"] as? [[String: Any]])
  }

  private func rules(_ run: [String: Any]) -> [[String: Any]] {
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    return driver?["rules"] as? [[String: Any]] ?? []
  }

  private let lampung = { () throws in
    try PerformanceTree(json: Fixture.example("bpsdmd-lampung"), named: "data/pohon kinerja.json").checked()
  }

  @Test(arguments: Language.allCases)
  func `a log tells the language of its messages`(language: Language) throws {
    let text = Report.sarif([try lampung()], in: language)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["language"] as? String == (language == .indonesian ? "id" : "en"))
  }

  @Test func `a result has rule, level, message, place and fingerprint`() throws {
    let report = try lampung()
    let results = try results(report)
    let index = try #require(report.findings.firstIndex { $0.rule == "leaf-above-bottom" })
    let result = results[index]
    #expect(result["ruleId"] as? String == "leaf-above-bottom")
    #expect(result["level"] as? String == "warning")
    let text = (result["message"] as? [String: String])?["text"] ?? ""
    #expect(text.hasPrefix("sasaran S1.1 belum dijabarkan ke tingkat di bawahnya. Jabarkan"))
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "data/pohon%20kinerja.json")
    #expect((physical["region"] as? [String: Int]) == ["startLine": 15, "startColumn": 9])
    let logical = try #require((location["logicalLocations"] as? [[String: String]])?.first)
    #expect(logical == ["name": "S1.1", "fullyQualifiedName": "S0.1 › S1.1", "kind": "sasaran"])
  }

  @Test func `an indicator ends the way from the root`() throws {
    let report = try lampung()
    let index = try #require(report.findings.firstIndex { $0.indicator == "S1.2.a" })
    let location = (try results(report)[index]["locations"] as? [[String: Any]])?.first
    let logical = (location?["logicalLocations"] as? [[String: String]])?.first
    #expect(logical?["fullyQualifiedName"] == "S0.1 › S1.2 › S1.2.a")
    #expect(logical?["kind"] == "indicator")
  }

  @Test func `every rule that ran is described`() throws {
    let report = try lampung()
    let rules = rules(try run([report, report]))
    #expect(rules.compactMap { $0["id"] as? String } == report.rules.map(\.id.rawValue))
    let leaf = try #require(rules.first { $0["id"] as? String == "leaf-above-bottom" })
    #expect((leaf["defaultConfiguration"] as? [String: Any])?["level"] as? String == "warning")
    let properties = try #require(leaf["properties"] as? [String: Any])
    #expect(properties["family"] as? String == "structure")
    #expect(properties["status"] as? String == "stable")
    #expect(properties["sources"] as? [String] == ["PermenPANRB 88/2021, LKE kriteria 1.b.8"])
  }

  @Test func `a finding on what is no rule brings its own description`() throws {
    let tree = PerformanceTree(
      "T", roots: [SasaranDraft("A", level: "S0", waivers: [Waiver("cycle", reason: "ya")])])
    let report = tree.checked()
    #expect(!report["unused-waiver"].isEmpty)
    #expect(rules(try run([report])).contains { $0["id"] as? String == "unused-waiver" })
  }

  @Test func `waived and known findings are suppressed`() throws {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("A", level: "S0", waivers: [Waiver("owner-missing", reason: "belum ada pejabat")])
      ])
    let report = tree.checked()
    let results = try results(report.subtracting(FindingBaseline(report)))
    #expect(results.count == report.findings.count + 1)
    let suppressions = results.compactMap { ($0["suppressions"] as? [[String: String]])?.first }
    #expect(suppressions.count == results.count)
    #expect(suppressions.first == ["kind": "inSource", "justification": "belum ada pejabat"])
    #expect(suppressions.last?["kind"] == "external")
  }

  @Test func `fingerprints stay when lines move and ids are made anew`() throws {
    func fingerprints(_ members: String) throws -> [String: String] {
      let json = Fixture.document("\"sasaran\":[\(members)]")
      let results = try results(PerformanceTree(json: json, named: "a.json").checked())
      var fingerprints: [String: String] = [:]
      for result in results {
        let text = (result["message"] as? [String: String])?["text"] ?? ""
        guard result["ruleId"] as? String == "owner-missing", text.contains("S0.") else { continue }
        fingerprints[text] = (result["partialFingerprints"] as? [String: String])?["pohonFinding/v1"]
      }
      return fingerprints
    }
    let sasaran = #"{"level":"S0","statement":"Meningkatnya mutu"}"#
    let other = #"{"level":"S0","statement":"Menurunnya angka"}"#
    let before = try fingerprints(sasaran)
    let after = try fingerprints("\n\n\(other),\n\(sasaran),\n\(sasaran)")
    #expect(before.count == 1 && after.count == 3)
    #expect(after.values.contains(try #require(before.values.first)))
    #expect(Set(after.values).count == 3)
  }

  @Test func `a fingerprint does not depend on what a baseline knows`() throws {
    let sasaran = #"{"level":"S0","statement":"Meningkatnya mutu"}"#
    let other = #"{"level":"S0","statement":"Menurunnya angka"}"#
    func report(_ members: String...) throws -> Report {
      let json = Fixture.document("\"sasaran\":[\(members.joined(separator: ",\n"))]")
      return try PerformanceTree(json: json, named: "a.json").checked()
    }
    func fingerprints(_ report: Report) throws -> [String: String] {
      var fingerprints: [String: String] = [:]
      for result in try results(report) {
        let locations = result["locations"] as? [[String: Any]]
        let place = locations?.first?["physicalLocation"] as? [String: Any]
        let region = place?["region"] as? [String: Int] ?? [:]
        fingerprints["\(result["ruleId"] as? String ?? "") \(region["startLine"] ?? 0)"] =
          (result["partialFingerprints"] as? [String: String])?["pohonFinding/v1"]
      }
      return fingerprints
    }
    // A second sasaran that says the same; the baseline knows one finding of the kind.
    let twice = try report(sasaran, other, sasaran)
    let known = twice.subtracting(FindingBaseline(try report(sasaran)))
    #expect(!known.findings.isEmpty && !known.accepted.isEmpty)
    #expect(try fingerprints(known) == fingerprints(twice))
  }

  @Test func `related places are told`() throws {
    let tree = PerformanceTree(
      "T",
      roots: [SasaranDraft("Meningkatnya A", level: "S0", children: [SasaranDraft("Meningkatnya A")])])
    let result = try #require(
      try results(tree.checked()).first { $0["ruleId"] as? String == "sasaran-copy" })
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect(((related["logicalLocations"] as? [[String: String]])?.first)?["name"] == "S0.1")
    #expect((related["message"] as? [String: String])?["text"]?.isEmpty == false)
  }

  @Test func `what went wrong in reading is a result`() throws {
    let problems = Fixture.problems(Array(Fixture.sasaran("\"owner\":5").utf8))
    let run = try run([], problems: problems)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "reading/wrong-type")
    #expect(result["level"] as? String == "error")
    #expect((run["invocations"] as? [[String: Bool]]) == [["executionSuccessful": false]])
  }

  @Test(arguments: [
    ("a.json", "a.json"), ("/data/a.json", "file:///data/a.json"), ("a:b.json", "a%3Ab.json"),
    ("a b#c?.json", "a%20b%23c%3F.json"), ("pohon é.json", "pohon%20%C3%A9.json"),
    ("100%.json", "100%25.json"),
    ("a\u{0}\n.json", "a%00%0A.json"),
  ])
  func `a file is named as an address`(_ file: String, _ uri: String) {
    let problem = ReadingProblem(unreadable: file, LocalizedText("tidak ada", en: "no such file"))
    #expect(Report.sarif([], problems: [problem], style: .compact).contains("\"uri\":\"\(uri)\""))
  }

  @Test func `no control character of a document gets through`() throws {
    let tree = PerformanceTree(
      "T", roots: [SasaranDraft("A\u{1B}[31m\u{0}\nB", id: "S\u{1B}", level: "S0")])
    let text = Report.sarif([tree.checked()], in: .english, style: .compact)
    #expect(!text.contains("\\u00") && text.utf8.allSatisfy { $0 >= 0x20 })
  }
}
