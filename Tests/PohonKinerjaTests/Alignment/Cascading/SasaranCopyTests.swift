import Testing

@testable import PohonKinerja

@Suite struct SasaranCopyTests {
  @Test func `a sentence passed on directly to one unit is no copy`() {
    let sentence = "Meningkatnya kualitas pelayanan publik"
    for division in CascadingMethod.Division.allCases {
      let tree = CascadingTrees.family(sentence, [sentence], cascading: .direct(by: division))
      #expect(tree.found(.sasaranCopy).isEmpty)
    }
    #expect(CascadingTrees.family(sentence, [sentence], cascading: .indirect).found(.sasaranCopy) == ["S3.1"])
  }

  @Test func `the same words in another document are no copy`() {
    let sentence = "Meningkatnya Profesionalitas ASN"
    for isUpperContext in [true, false] {
      let tree = PerformanceTree(
        "Uji",
        roots: [
          SasaranDraft(
            sentence, isContext: isUpperContext,
            children: [SasaranDraft(sentence, isContext: !isUpperContext)])
        ])
      #expect(tree.found(.sasaranCopy).isEmpty)
    }
  }

  @Test func `a statement the source does not print is no copy`() {
    #expect(CascadingTrees.fishery(stage: .outcome).found(.sasaranCopy).isEmpty)
    #expect(CascadingTrees.family("-", ["…"]).found(.sasaranCopy).isEmpty)
  }

  @Test func `the parent is the note`() throws {
    let tree = CascadingTrees.family("Tersusunnya modul", ["tersusunnya Modul"])
    let finding = try #require(tree.findings(of: .sasaranCopy).first)
    #expect(finding.severity == .warning)
    #expect(finding.notes.map(\.subject) == [.sasaran("S2.1")])
  }

  @Test func `each link of a chain of copies is found`() {
    let chain = SasaranDraft(
      "Tersusunnya modul", level: "S1",
      children: [SasaranDraft("Tersusunnya modul", children: [SasaranDraft("Tersusunnya modul")])])
    #expect(PerformanceTree("Uji", roots: [chain]).found(.sasaranCopy) == ["S2.1", "S3.1"])
  }
}
