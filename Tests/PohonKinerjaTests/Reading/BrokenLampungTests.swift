import PohonKinerja
import Testing

/// The tree of BPSDMD Provinsi Lampung, broken in one way for every rule and for every error of the reader.
@Suite struct BrokenLampungTests {
  /// One finding, in a form that prints well.
  struct Found: Hashable, CustomStringConvertible {
    var place: String
    var severity: Severity
    var subject: String
    var rule: RuleID

    init(_ finding: Finding) {
      place = finding.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
      severity = finding.severity
      subject = finding.indicator ?? finding.sasaran ?? "document"
      rule = finding.rule
    }

    init(_ breakage: FindingBreakage, in document: LampungDocument) throws {
      place = try document.lineAndColumn(of: breakage.place)
      severity = breakage.severity
      subject = breakage.subject
      rule = breakage.rule
    }

    var description: String { "\(place): \(severity) \(subject) [\(rule)]" }
  }

  @Test(arguments: FindingBreakage.all)
  func `a breakage gives its finding and nothing else`(_ breakage: FindingBreakage) throws {
    let broken = try LampungDocument(breakage.edits)
    let before = try Self.findings(in: try LampungDocument())
    let after = try Self.findings(in: broken)
    #expect(Self.difference(after, before) == [try Found(breakage, in: broken)])
    #expect(
      Self.difference(before, after).map { "\($0.subject) [\($0.rule)]" }.sorted()
        == breakage.silenced.sorted())
  }

  @Test(arguments: ErrorBreakage.all)
  func `a breakage gives its reading error and nothing else`(_ breakage: ErrorBreakage) throws {
    let broken = try LampungDocument(breakage.edits)
    let error = #expect(throws: ReadingErrors.self) {
      try Document(
        json: breakage.encoding(broken.text), named: "rusak.json", limits: breakage.limits,
        unknownMembers: .refused)
    }
    let problem = try #require(error?.problems.first)
    #expect(error?.problems.count == 1 && error?.errorCount == 1, "\(error?.description ?? "")")
    #expect(problem.code == breakage.code)
    #expect("\(problem.line):\(problem.column)" == (try broken.lineAndColumn(of: breakage.place)))
    #expect(
      problem.related.map { "\($0.line):\($0.column)" }
        == (try breakage.first.map { try broken.lineAndColumn(of: $0) }))
  }

  @Test func `the unbroken document is read without a word`() throws {
    #expect(try Document(json: try LampungDocument().text, unknownMembers: .refused).warnings.isEmpty)
  }

  /// Ids that occur twice and unknown levels never reach the rules `duplicate-id` and `level-unknown`, which are there
  /// for trees written in Swift: the reader refuses them.
  @Test func `no rule is left out`() {
    let refused: [RuleID: ReadingProblem.Code] = [
      "duplicate-id": .duplicateID, "level-unknown": .unknownLevel,
    ]
    #expect(Set(refused.values).isSubset(of: ErrorBreakage.all.map(\.code)))
    #expect(
      Set(FindingBreakage.all.map(\.rule)).union(refused.keys)
        == Set(Self.rules.map(\.id) + ["unused-waiver"]))
  }

  @Test func `no reading error is left out`() {
    // What cannot be read at all is told by whoever opens files, and never reaches the reader.
    #expect(ErrorBreakage.all.map(\.code) == ReadingProblem.Code.allCases.filter { $0 != .unreadable })
  }

  /// The rules whose breakages are written by hand; the program in Tests/Proof plants the defects of all.
  private static let rules = RuleCatalogue.standard.filter { $0.since == "0.1.0" }

  private static func findings(in document: LampungDocument) throws -> [Found] {
    try PerformanceTree(json: document.text, named: "lampung.json")
      .checked(profile: Profile("0.1.0", rules: rules)).findings.map(Found.init)
  }

  /// What is left of some findings when others are taken away, one for one.
  private static func difference(_ findings: [Found], _ others: [Found]) -> [Found] {
    var left = findings
    for other in others {
      if let place = left.firstIndex(of: other) { left.remove(at: place) }
    }
    return left
  }
}
