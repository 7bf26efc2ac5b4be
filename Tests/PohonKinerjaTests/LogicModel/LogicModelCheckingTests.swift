import PohonKinerja
import Testing

@Suite struct LogicModelCheckingTests {
  typealias Element = LogicModel.Element
  typealias Link = LogicModel.Link

  /// An outcome that leads nowhere, in a model that is otherwise sound.
  private static let dangling = LogicModel("Menggantung") {
    let jalan = LogicModel.Output("Terbangunnya 10 km jalan")
    LogicModel.Input("Dana").leadsTo(LogicModel.Process("Membangun 10 km jalan")).leadsTo(jalan)
    jalan.leadsTo(LogicModel.Outcome("Meningkatnya akses")).leadsTo(LogicModel.Impact("Meningkatnya ekonomi"))
    jalan.leadsTo(LogicModel.Outcome("Menurunnya waktu tempuh", id: "waktu"))
  }

  @Test func `the telecommunication model gives no error and no warning`() {
    #expect(LogicModel.jaringanTelekomunikasi.checked().findings == [])
  }

  @Test func `the telecommunication model as published lacks only its links`() {
    let published = LogicModel(
      "Tanpa tautan", problems: LogicModel.jaringanTelekomunikasi.problems,
      elements: LogicModel.jaringanTelekomunikasi.elements)
    #expect(published.checked().findings.map(\.rule) == ["links-missing"])
  }

  @Test func `rules are found by id`() {
    #expect(LogicRule.rule("chain-gap")?.severity == .warning)
    #expect(LogicRule.rule("no-such-rule") == nil)
  }

  @Test func `an outcome that starts with a number is no fault`() {
    #expect(LogicModel.budidayaIkan.checked().findings == [])
  }

  @Test func `the fish chain as published lacks only its process and its links`() {
    let model = LogicModel(
      "Ikan",
      elements: LogicModel.budidayaIkan.elements.filter { $0.stage != .process })
    #expect(model.checked().findings.map(\.rule) == ["stage-missing", "links-missing"])
  }

  @Test func `a finding carries place, source and advice`() throws {
    let finding = try #require(Self.dangling.checked().findings.first)
    #expect(finding.rule == "dangling-element")
    #expect(finding.subject == .element("waktu"))
    #expect(finding.path == "waktu")
    #expect(finding.location == Self.dangling.elements.first { $0.id == "waktu" }?.location)
    #expect(
      finding.summary[.indonesian]
        == "hasil (outcome) waktu “Menurunnya waktu tempuh” tidak mengarah ke dampak (impact) mana pun")
    #expect(
      finding.summary[.english] == "outcome waktu “Menurunnya waktu tempuh” leads to no impact")
    #expect(!finding.sources.isEmpty && !finding.suggestions.isEmpty)
  }

  @Test func `the report says how much was looked at`() {
    let report = LogicModel.jaringanTelekomunikasi.checked()
    #expect(report.title == "Membangun jaringan telekomunikasi")
    #expect(report.profile == "standard")
    #expect(report.checked == .init(elements: 12, links: 13, rules: LogicRule.all.count { $0.isOnByDefault }))
  }

  @Test func `a waiver with a reason silences its rule`() {
    var model = Self.dangling
    model.waivers = [Waiver("dangling-element", reason: "Dampak dicatat di model lain")]
    let report = model.checked()
    #expect(report.findings == [])
    #expect(report.waived.map(\.reason) == ["Dampak dicatat di model lain"])
  }

  @Test func `a waiver for one element leaves the others alone`() {
    var model = Self.dangling
    model.waivers = [Waiver("dangling-element", reason: "Lain", indicator: "outcome.1")]
    #expect(model.checked().findings.map(\.rule) == ["dangling-element", "unused-waiver"])
    model.waivers = [Waiver("dangling-element", reason: "Lain", indicator: "waktu")]
    #expect(model.checked().findings == [])
  }

  @Test(arguments: ["", " ", "\u{00A0}\n"])
  func `a waiver without a reason silences nothing`(reason: String) {
    var model = Self.dangling
    model.waivers = [Waiver("dangling-element", reason: reason)]
    #expect(model.checked().findings.map(\.rule) == ["dangling-element", "unused-waiver"])
  }

  @Test(arguments: ["link-cycle", "no-such-rule"])
  func `a waiver that silences nothing is a note`(rule: String) {
    var model = LogicModel.budidayaIkan
    model.waivers = [Waiver(rule, reason: "Tidak perlu")]
    #expect(model.checked().findings.map(\.rule) == ["unused-waiver"])
    #expect(model.checked().isClean(at: .warning))
  }

  @Test func `a rule that the profile names and nobody knows is a note`() {
    let profile = LogicModelProfile("kantor", enabled: ["asumption-missing"], disabled: ["link-cycle"])
    let findings = LogicModel.budidayaIkan.checked(profile: profile).findings
    #expect(findings.map(\.rule) == ["unknown-rule"])
    #expect(findings.first?.summary.english.hasSuffix("; did you mean “assumption-missing”?") == true)
  }

  @Test func `a waiver of a rule that was not run is left alone`() {
    var model = LogicModel.budidayaIkan
    model.waivers = [Waiver("assumption-missing", reason: "Dibahas lisan")]
    #expect(model.checked().findings == [])
  }

  @Test func `the draft profile knows only notes`() {
    let model = LogicModel(
      "Rusak", elements: [Element("Rendahnya akses", id: "c", stage: .outcome)],
      links: [Link(from: "c", to: "x")])
    #expect(model.checked().count(of: .error) == 2)
    let draft = model.checked(profile: .draft)
    #expect(draft.findings.count == model.checked().findings.count)
    #expect(draft.isClean(at: .warning))
  }

  @Test func `a profile decides stages, rules and severities`() {
    let model = LogicModel("Hanya hasil", elements: [Element("Meningkatnya akses", id: "c", stage: .outcome)])
    #expect(model.checked().findings.map(\.rule) == Array(repeating: "stage-missing", count: 4))
    let profile = LogicModelProfile("hasil", requiredStages: [.outcome])
    #expect(model.checked(profile: profile).findings == [])
    let strict = LogicModelProfile(
      "ketat", requiredStages: [.outcome, .impact], enabled: ["assumption-missing"],
      severities: ["stage-missing": .error])
    #expect(model.checked(profile: strict).findings.map(\.severity) == [.error, .note])
    let lenient = LogicModelProfile("longgar", disabled: ["stage-missing"])
    #expect(model.checked(profile: lenient).findings == [])
  }

  @Test func `own rules run beside those of the library`() {
    let noDigits = LogicRule(
      "no-digits", severity: .note, summary: .init("Tanpa angka", en: "No digits"),
      rationale: .init("Contoh.", en: "Example."), sources: [], advice: .init("Hapus.", en: "Remove.")
    ) { facts in
      facts.elements(at: .output).filter { facts.words[$0].contains("10") }.map {
        LogicRule.Hit(.element($0), .init("ada angka", en: "there is a digit"))
      }
    }
    let report = Self.dangling.checked(rules: LogicRule.all + [noDigits])
    #expect(report["no-digits"].map(\.subject) == [.element("output.1")])
  }

  @Test func `a place that a rule makes up falls back to the model`() {
    let wild = LogicRule(
      "wild", severity: .note, summary: .init("", en: ""), rationale: .init("", en: ""), sources: [],
      advice: .init("", en: "")
    ) { _ in [LogicRule.Hit(.element(.max), .init("", en: "")), LogicRule.Hit(.link(-1), .init("", en: ""))] }
    #expect(Self.dangling.checked(rules: [wild]).findings.map(\.subject) == [.document, .document])
  }

  @Test func `findings come in the order of the document`() {
    let model = LogicModel(
      "Rusak", problems: ["Rendahnya akses", "Mahalnya tarif"],
      elements: [
        Element("Membangun jalan", id: "p", stage: .process),
        Element("Rendahnya akses", id: "c", stage: .outcome),
      ],
      links: [Link(from: "c", to: "p"), Link(from: "p", to: "x")])
    let subjects = model.checked().findings.map(\.subject)
    #expect(
      subjects == [
        .document, .document, .document, .document, .element("p"), .element("c"), .element("c"),
        .link(from: "c", to: "p"),
        .link(from: "p", to: "x"),
      ], "\(model.checked().findings)")
  }
}
