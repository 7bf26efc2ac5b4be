import PohonKinerja
import Testing

@Suite struct ReportMarkdownTests {
  private func lines(_ report: Report, coverage: Coverage? = nil) -> [Substring] {
    report.markdown(coverage: coverage).split(separator: "\n")
  }

  @Test func `a finding says where, why with its source, and what to do`() throws {
    let report = try PerformanceTree(json: Fixture.example("bpsdmd-lampung"), named: "data/pohon.json")
      .checked()
    let lines = lines(report)
    let start = try #require(lines.firstIndex { $0.hasSuffix("`leaf-above-bottom`") })
    #expect(
      lines[start]
        == "- [ ] **peringatan**: sasaran S1.1 belum dijabarkan ke tingkat di bawahnya `leaf-above-bottom`")
    #expect(
      lines[start + 1]
        == "  - Di mana: S1.1 “Meningkatnya pengembangan kompetensi SDM Aparatur” (`data/pohon.json`, baris 15)"
    )
    #expect(lines[start + 2].hasSuffix("(PermenPANRB 88/2021, LKE kriteria 1.b.8)"))
    #expect(lines[start + 3].hasPrefix("  - Yang dilakukan: Jabarkan"))
  }

  @Test func `owners stand in the order of their gravest finding, then from the top down`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "Meningkatnya A", level: "S0", owner: "Gubernur",
          indicators: [Indicator("I", targets: [2026: "1"])],
          children: [
            SasaranDraft("Meningkatnya B", owner: "Kepala Dinas"),
            SasaranDraft(
              "Meningkatnya A", owner: "Kepala Badan",
              indicators: [Indicator("J", unit: .percent, targets: [2026: 1])]),
          ])
      ])
    let headings = lines(tree.checked()).filter { $0.hasPrefix("### S") }
    #expect(headings.first?.hasPrefix("### S0 Gubernur: ") == true, "\(headings)")
    #expect(
      headings.dropFirst().first?.hasPrefix("### S1 Kepala BPSDM — Kepala Dinas: 1 kesalahan") == true,
      "\(headings)")
    #expect(headings.last?.hasPrefix("### S1 Kepala BPSDM — Kepala Badan: ") == true, "\(headings)")
  }

  @Test func `many findings of a rule share their reason`() throws {
    let report = try PerformanceTree(json: Fixture.example("bpsdmd-lampung"), named: "a.json").checked()
    let lines = lines(report)
    let start = try #require(lines.firstIndex { $0.contains("Indikator tanpa target (4 tempat)") })
    #expect(lines[(start + 1)...(start + 4)].allSatisfy { $0.hasPrefix("  - [ ] S1.") })
    #expect(lines[start + 5].hasPrefix("  - Mengapa: "))
  }

  @Test func `the name of an indicator is said once`() throws {
    let report = try PerformanceTree(json: Fixture.example("padi"), named: "a.json").checked()
    let line = try #require(lines(report).first { $0.contains("  - [ ] S2.1.a") })
    #expect(
      line
        == "  - [ ] S2.1.a (`a.json`, baris 35): target indikator “Luasan lahan siap tanam” baru berisi tanda “X”"
    )
    let told = lines(report).filter { $0.contains("Di mana: S1.1 “Meningkatnya Produksi Padi”") }
    #expect(!told.isEmpty)
  }

  @Test func `it says what was checked, with how many rules of each family, and what was found`() throws {
    let tree = try PerformanceTree(json: Fixture.example("padi"), named: "a.json")
    let rules = RuleCatalogue.standard.filter {
      ["owner-missing", "leaf-above-bottom", "target-missing", "formula-missing"].contains($0.id.rawValue)
    }
    let few = tree.checked(profile: Profile("kantor", rules: rules))
    let lines = lines(few)
    let start = try #require(lines.firstIndex { $0.hasPrefix("- Diperiksa: ") })
    #expect(lines[start].contains("\(tree.count) sasaran"))
    #expect(lines[start + 1] == "- Dengan: 4 aturan (struktur 2, indikator 1, target 1), profil kantor")
    #expect(lines[start + 2] == "- Temuan: \(few.summary(in: .indonesian))")
    let whole = tree.checked()
    let line = try #require(
      whole.markdown(in: .english).split(separator: "\n").first { $0.hasPrefix("- With: ") })
    for family in RuleFamily.allCases {
      let count = whole.rules.count { $0.family == family }
      #expect(line.contains("\(family.title.english) \(count)") == (count > 0), "\(line)")
    }
  }

  @Test func `what is waived, known and filled in is told`() throws {
    let tree = PerformanceTree(
      "T", roots: [SasaranDraft("A", level: "S0", waivers: [Waiver("owner-missing", reason: "belum *ada*")])])
    let report = tree.checked()
    let markdown = report.subtracting(FindingBaseline(report)).markdown(coverage: tree.coverage)
    #expect(markdown.contains("## Dikecualikan\n\n- "))
    #expect(markdown.contains(#"  - Alasan: belum \*ada\*"#))
    #expect(markdown.contains("temuan lama menurut baseline"))
    #expect(markdown.contains("Tidak ada temuan."))
    #expect(markdown.contains("## Kelengkapan\n\n| Tingkat | Sasaran |"))
  }

  @Test func `no text of a document changes the structure`() {
    let hostile = HostileLabels.all + ["# palsu", "- [ ] palsu", "```", "| a |", "a\n\n# b", "\u{2028}# c"]
    let tree = PerformanceTree(
      "T",
      roots: hostile.enumerated().map { number, text in
        SasaranDraft(
          text, level: "S0", owner: Position("B\(number) \(text)"),
          // A reason that shows nothing is none, and would add a note.
          waivers: [Waiver("cycle", reason: "D \(text)")],
          indicators: [Indicator(text)])
      })
    let plain = PerformanceTree(
      "T",
      roots: hostile.indices.map {
        SasaranDraft(
          "A\($0)", level: "S0", owner: Position("B\($0)"), waivers: [Waiver("cycle", reason: "D")],
          indicators: [Indicator("C\($0)")])
      })
    let rules = RuleCatalogue.standard.filter { $0.id == "leaf-above-bottom" || $0.id == "target-missing" }
    let profile = Profile("p", rules: rules)
    func shape(_ tree: PerformanceTree) -> [Substring] {
      lines(tree.checked(profile: profile)).map { $0.prefix { " #-[]|`".contains($0) } }
    }
    #expect(shape(tree).count == shape(plain).count)
    #expect(shape(tree).count { $0.contains("#") } == shape(plain).count { $0.contains("#") })
  }
}
