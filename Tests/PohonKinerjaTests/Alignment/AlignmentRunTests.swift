import Synchronization
import Testing

@testable import PohonKinerja

/// What holds for a check as a whole: its order, its profile, waivers and rules of one's own.
@Suite struct AlignmentRunTests {
  @Test func `findings come in the order of the document, then of the catalogue`() {
    let report = RealTrees.rice.checked()
    let ranks = report.findings.compactMap { finding in
      finding.sasaran.flatMap { id in RealTrees.rice.preOrder.map(\.id).firstIndex(of: id) }
    }
    #expect(ranks == ranks.sorted())
    #expect(report == RealTrees.rice.checked())
    #expect(report.checked.sasaran == 6)
    #expect(report.checked.indicators == 6)
    #expect(
      report.checked.rules == RuleCatalogue.standard.count { $0.isOnByDefault && $0.family != .measurement })
  }

  @Test func `a draft has nothing that is an error`() {
    let report = RealTrees.lampung.checked(profile: .draft)
    #expect(report.isClean(at: .error))
    #expect(report.findings.allSatisfy { $0.severity == .note })
    #expect(!report.isClean(at: .note))
  }

  @Test func `a profile lowers a rule without raising its milder cases`() {
    var profile = Profile("kantor", rules: [.ownerMissing])
    profile.severities = ["owner-missing": .warning]
    #expect(RealTrees.banyuwangi.checked(profile: profile).count(of: .note) == 17)
  }

  @Test func `a disabled rule is not run`() {
    let profile = Profile("kantor", disabled: ["crosscutting-missing"])
    #expect(RealTrees.banyuwangi.checked(profile: profile)["crosscutting-missing"].isEmpty)
  }

  @Test func `a waiver with a reason sets its findings apart`() {
    let report = tree(waivers: [Waiver("leaf-above-bottom", reason: "Masih disusun")]).checked(
      profile: profile)
    #expect(report.findings.map(\.rule) == ["target-missing", "target-missing"])
    #expect(report.waived.map(\.finding.rule) == ["leaf-above-bottom"])
    #expect(report.waived.map(\.reason) == ["Masih disusun"])
  }

  @Test func `a waiver may be for one indicator`() {
    let report = tree(waivers: [Waiver("target-missing", reason: "Baru", indicator: "B")])
      .checked(profile: profile)
    #expect(report["target-missing"].map(\.indicator) == ["A"])
    #expect(report.waived.map(\.finding.indicator) == ["B"])
  }

  @Test func `a waiver of the document is for every sasaran`() {
    var tree = tree(waivers: [])
    tree.waivers = [Waiver("target-missing", reason: "Disusun tahun depan")]
    #expect(tree.checked(profile: profile).waived.count == 2)
  }

  @Test(
    arguments: [
      (Waiver("leaf-above-bottom", reason: ""), "gives no reason"),
      (Waiver("leaf-above-bottom", reason: " \n"), "gives no reason"),
      (Waiver("leaf-above-botom", reason: "Salah tulis"), "names the unknown rule “leaf-above-botom”"),
      (Waiver("cycle", reason: "Tidak ada"), "silences nothing"),
    ])
  func `a waiver without effect is a note`(waiver: Waiver, words: String) {
    let findings = tree(waivers: [waiver]).checked(profile: profile)["unused-waiver"]
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.map(\.subject) == [.sasaran("S1.1")])
    #expect(findings.first?.summary.english.contains(words) == true)
  }

  /// The reasons by which findings on missing targets are waived, by indicator, and how many waivers silence nothing.
  private func reasons(_ waivers: [Waiver], ofDocument: [Waiver] = []) -> [String] {
    var tree = tree(waivers: waivers)
    tree.waivers = ofDocument
    let report = tree.checked(profile: profile)
    return report.waived.map { "\($0.finding.indicator ?? "-"): \($0.reason)" }
      + ["\(report["unused-waiver"].count) unused"]
  }

  @Test
  func
    `of several waivers that fit the first that is written counts, those of the sasaran before those of the document`()
  {
    let rule = "target-missing"
    let (all, other) = (Waiver(rule, reason: "semua"), Waiver(rule, reason: "lain"))
    let (one, empty) = (Waiver(rule, reason: "satu", indicator: "A"), Waiver(rule, reason: " "))
    #expect(reasons([all, one]) == ["A: semua", "B: semua", "1 unused"])
    #expect(reasons([one, all]) == ["A: satu", "B: semua", "0 unused"])
    #expect(reasons([all, other, all]) == ["A: semua", "B: semua", "2 unused"])
    #expect(reasons([empty, other]) == ["A: lain", "B: lain", "1 unused"])
    #expect(reasons([one], ofDocument: [all]) == ["A: satu", "B: semua", "0 unused"])
    #expect(reasons([other], ofDocument: [one, all]) == ["A: lain", "B: lain", "2 unused"])
    #expect(
      reasons([Waiver(rule, reason: "lain", indicator: "C")], ofDocument: [one]) == ["A: satu", "1 unused"])
  }

  @Test func `a waiver of a rule that is not run is left alone`() {
    var profile = profile
    profile.disabled = ["leaf-above-bottom"]
    let tree = tree(waivers: [Waiver("leaf-above-bottom", reason: "Masih disusun")])
    #expect(tree.checked(profile: profile)["unused-waiver"].isEmpty)
  }

  @Test func `a rule of one's own reports each of its texts`() {
    let rule = Rule(
      id: "owner-without-name", family: .structure, severity: .note,
      summary: LocalizedText("Pemilik tanpa nama", en: "Owner without a name"),
      rationale: LocalizedText("Kantor kami meminta nama.", en: "Our office asks for names."),
      advice: LocalizedText("Isi nama pemilik.", en: "Name the owner.")
    ) { sasaran in
      sasaran.owner?.name == nil
        ? ["satu", "dua"].map { LocalizedText("\($0) \(sasaran.id)", en: "\($0) \(sasaran.id)") } : []
    }
    let report = RealTrees.fishery.checked(profile: Profile("kantor", rules: [rule]))
    #expect(
      report.findings.map(\.summary.english)
        == ["satu S1.1", "dua S1.1", "satu S2.1", "dua S2.1", "satu S2.2", "dua S2.2"])
    #expect(report.findings.first?.suggestions.map(\.indonesian) == ["Isi nama pemilik."])
  }

  @Test func `a rule that the profile names and nobody knows is a note`() {
    let profile = Profile(
      "kantor", rules: [.cycle], severities: ["target-mising": .note], disabled: ["owner-missing", "kode"])
    let findings = RealTrees.fishery.checked(profile: profile).findings
    #expect(findings.map(\.rule) == ["unknown-rule", "unknown-rule"])
    #expect(findings.allSatisfy { $0.severity == .note && $0.subject == .document })
    #expect(
      findings.map(\.summary.english) == [
        "the profile “kantor” names the unknown rule “kode”",
        "the profile “kantor” names the unknown rule “target-mising”; did you mean “target-missing”?",
      ])
  }

  @Test func `the profiles of the library name rules that there are`() {
    for profile in Profile.all {
      #expect(RealTrees.fishery.checked(profile: profile)["unknown-rule"].isEmpty)
    }
  }

  @Test func `what is merely missing is told by its place, a template is not`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas diklat", level: "S1",
          indicators: [
            Indicator("Lama waktu"), Indicator("Tingkat mutu", targets: [2026: "X"]),
            Indicator("Persentase lulusan", targets: [2026: 80]),
          ]), SasaranDraft("Meningkatnya kompetensi", level: "S1"),
      ])
    let told = tree.checked().findings.filter(\.isToldByPlace).map {
      "\($0.indicator ?? $0.sasaran ?? "") \($0.rule)"
    }
    #expect(
      told == [
        "S1.1 owner-missing", "S1.1.a unit-missing", "S1.1.a target-missing", "S1.2 owner-missing",
        "S1.2 sasaran-without-indicator",
      ])
  }

  @Test func `what one indicator lacks and another has is told by its place`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas diklat", level: "S1", owner: "Kepala BPSDM",
          indicators: [
            Indicator(
              "Persentase lulusan", unit: .percent, baseline: 78, targets: [2026: 80],
              formula: "lulusan ÷ peserta × 100", source: "Laporan diklat", responsible: "Bidang Diklat"),
            Indicator("Persentase peserta puas", unit: .percent, targets: [2026: 80]),
          ])
      ])
    let told = tree.checked().findings.filter(\.isToldByPlace).map { "\($0.indicator ?? "") \($0.rule)" }
    #expect(
      Set(told) == [
        "S1.1.b baseline-missing", "S1.1.b formula-missing", "S1.1.b source-missing", "S1.1.b pic-missing",
      ])
  }

  @Test func `a rule of one's own may be told by place`() {
    let rule = Rule(
      id: "own", family: .structure, severity: .note, summary: LocalizedText("Satu", en: "One"),
      isToldByPlace: true, rationale: LocalizedText("Dua", en: "Two"),
      advice: LocalizedText("Tiga", en: "Three")
    ) { _ in [LocalizedText("satu", en: "one")] }
    let findings = RealTrees.fishery.checked(profile: Profile("kantor", rules: [rule])).findings
    #expect(findings.map(\.isToldByPlace) == [true, true, true])
  }

  @Test func `a rule of one's own is asked once for each sasaran, and its words are kept`() {
    let calls = Mutex(0)
    let rule = Rule(
      id: "counting", family: .structure, severity: .note, summary: LocalizedText("Hitung", en: "Count"),
      rationale: LocalizedText("Uji.", en: "Test."), advice: LocalizedText("Tidak ada.", en: "None.")
    ) { sasaran in
      let number = calls.withLock { calls in
        calls += 1
        return calls
      }
      return ["a", "b"].map { LocalizedText("\($0)\(number)", en: "\($0)\(number)") }
    }
    let report = RealTrees.fishery.checked(profile: Profile("kantor", rules: [.ownerMissing, rule]))
    #expect(calls.withLock { $0 } == 3)
    #expect(report.findings.map(\.summary.english) == ["a1", "b1", "a2", "b2", "a3", "b3"])
  }

  @Test func `families have names`() {
    #expect(Set(RuleFamily.allCases.map(\.title.indonesian)).count == RuleFamily.allCases.count)
  }

  private let profile = Profile("uji", rules: [.leafAboveBottom, .targetMissing, .cycle])

  private func tree(waivers: [Waiver]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas diklat", level: "S1", waivers: waivers,
          indicators: [Indicator("Nilai akreditasi", id: "A"), Indicator("Nilai SAKIP", id: "B")])
      ])
  }
}
