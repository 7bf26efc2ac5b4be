import Testing

@testable import PohonKinerja

@Suite struct LogicModelDiagramTests {
  @Test func `a model as text`() throws {
    try Golden.expect(
      LogicModel.jaringanTelekomunikasi.drawn(as: .text(width: 80)), equals: "telecommunication.txt")
    let english = LogicModel.jaringanTelekomunikasi.drawn(
      as: .text(width: 60, charset: .ascii, language: .english))
    try Golden.expect(english, equals: "telecommunication-english.txt")
  }

  @Test func `a model as a Mermaid flowchart`() throws {
    try Golden.expect(LogicModel.jaringanTelekomunikasi.drawn(as: .mermaid), equals: "telecommunication.mmd")
  }

  @Test func `a model as a DOT graph`() throws {
    try Golden.expect(LogicModel.jaringanTelekomunikasi.drawn(as: .dot), equals: "telecommunication.dot")
  }

  @Test func `a model as Markdown tables`() throws {
    try Golden.expect(LogicModel.jaringanTelekomunikasi.drawn(as: .markdown), equals: "telecommunication.md")
  }

  @Test(arguments: ["mermaid", "dot", "markdown"])
  func `findings stand where they belong in every format`(_ format: String) throws {
    let report = LogicModel.broken.checked()
    let text =
      switch format {
      case "mermaid": LogicModel.broken.drawn(as: .mermaid(findings: report))
      case "dot": LogicModel.broken.drawn(as: .dot(findings: report))
      default: LogicModel.broken.drawn(as: .markdown(findings: report))
      }
    try Golden.expect(
      text, equals: "broken-model-findings.\(format == "mermaid" ? "mmd" : format == "dot" ? "dot" : "md")")
  }

  @Test func `a broken model is drawn with what is wrong in it`() throws {
    try Golden.expect(LogicModel.broken.drawn(as: .text), equals: "broken-model.txt")
    try Golden.expect(LogicModel.broken.drawn(as: .mermaid), equals: "broken-model.mmd")
    try Golden.expect(LogicModel.broken.drawn(as: .dot), equals: "broken-model.dot")
  }

  @Test func `findings stand at elements, problems and links, each once`() throws {
    func finding(_ rule: RuleID, _ severity: Severity, _ subject: Finding.Subject) -> Finding {
      Finding(
        rule: rule, severity: severity, subject: subject, summary: LocalizedText("temuan", en: "finding"),
        rationale: LocalizedText("", en: ""))
    }
    let report = Report(
      title: "", profile: "default",
      findings: [
        finding("stage-missing", .error, .document),
        finding("need-unanswered", .warning, .element("problem.1")),
        finding("chain-gap", .note, .element("output.3")),
        finding("assumption-missing", .note, .link(from: "input.1", to: "process.1")),
        finding("unknown", .error, .element("tidak ada")),
      ],
      checked: Report.Extent(sasaran: 8, indicators: 7, rules: 5))
    let drawing = LogicModel.jaringanTelekomunikasi.drawn(as: .text(width: 80, findings: report))
    try Golden.expect(drawing, equals: "telecommunication-findings.txt")
  }

  @Test func `nothing of the document becomes syntax`() {
    let labels = HostileLabels.all
    let model = LogicModel(
      "T", problems: labels.map { LogicModel.Problem($0) },
      elements: labels.enumerated().map { LogicModel.Element($1, id: "e\($0)", stage: .input) },
      links: labels.map { LogicModel.Link(from: "e0", to: $0, assumptions: [LogicModel.Assumption($0)]) },
      assumptions: labels.map { LogicModel.Assumption($0) })
    let mermaid = model.drawn(as: .mermaid).split(separator: "\n").dropFirst(10)
    #expect(mermaid.allSatisfy { !$0.contains("<") && $0.utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 0 })
    let dot = model.drawn(as: .dot).split(separator: "\n").dropFirst().dropLast()
    #expect(dot.allSatisfy { $0.hasSuffix(";") || $0.hasSuffix("; }") })
    let text = model.drawn(as: .text)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) }
    )
  }
}
