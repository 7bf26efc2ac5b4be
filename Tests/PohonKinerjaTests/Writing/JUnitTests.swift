import PohonKinerja
import Testing

/// What `Tests/Tools/check-reports` does not hold against the schema.
@Suite struct JUnitTests {
  @Test func `a tree without findings shows the rules that passed`() {
    // Its source has no manual of the indicators, which notes tell.
    let profile = Profile(
      "p", disabled: ["formula-missing", "source-missing", "pic-missing", "baseline-missing"])
    let report = RealTrees.fishery.checked(profile: profile)
    let xml = Report.junit([report])
    #expect(report.findings.isEmpty)
    for rule in report.rules {
      #expect(xml.contains("<testcase name=\"\(rule.id)\" classname=\"pohon.\(rule.family.rawValue)\"/>\n"))
    }
    #expect(
      xml.contains("<testsuites name=\"pohon\" tests=\"\(report.rules.count)\" failures=\"0\" errors=\"0\">"))
  }

  private static let tree = PerformanceTree(
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
    ])

  @Test func `a finding fails its rule, a waived one is a skipped case`() {
    let report = Self.tree.checked(
      profile: Profile("p", rules: RuleCatalogue.standard.filter { $0.id == "sasaran-copy" }))
    let xml = Report.junit([report], in: .english)
    #expect(xml.contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\""))
    #expect(
      xml.contains(
        "<testcase name=\"sasaran-copy: S1.2\" classname=\"pohon.cascading\">\n      <skipped message=\"arahan gubernur — "
      ))
    #expect(xml.contains("type=\"warning\">warning: "))
  }

  @Test func `a note is output and fails nothing`() {
    let profile = Profile(
      "p", rules: RuleCatalogue.standard.filter { $0.id == "sasaran-copy" },
      severities: ["sasaran-copy": .note])
    let xml = Report.junit([Self.tree.checked(profile: profile)])
    #expect(xml.contains("<system-out>catatan: "))
    #expect(!xml.contains("<failure"))
  }

  @Test func `an unreadable file is an error of a case with its name`() {
    let problem = ReadingProblem(unreadable: "a<b>.json", LocalizedText("tidak ada", en: "no such file"))
    let xml = Report.junit([], problems: [problem], in: .english)
    #expect(
      xml.contains(
        "<testsuite name=\"Reading of files\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">"))
    #expect(xml.contains("<testcase name=\"a&lt;b&gt;.json\" classname=\"pohon.reading\">"))
    #expect(xml.contains("<error message=\"1:1: no such file\" type=\"unreadable\">"))
  }

  @Test func `escaping is exact`() {
    let text = "]]> <a b='c' d=\"e\"> & ::x:: | ` \u{0}\u{B}\u{1F}\u{FFFE}\t\r\n\u{85}\u{2028}😀"
    let finding = Finding(
      rule: "r", severity: .error, subject: .document, summary: LocalizedText(text, en: text),
      rationale: LocalizedText("x.", en: "x."))
    let xml = Report.junit([
      Report(title: text, profile: "p", findings: [finding], checked: Report.Extent(rules: 1))
    ])
    let escaped =
      "]]&gt; &lt;a b=&#39;c&#39; d=&quot;e&quot;&gt; &amp; ::x:: | ` \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}   \u{FFFD}\u{2028}😀"
    #expect(xml.contains("<testsuite name=\"\(escaped)\""))
    #expect(xml.contains("<failure message=\"\(escaped)\" type=\"error\">"))
  }
}
