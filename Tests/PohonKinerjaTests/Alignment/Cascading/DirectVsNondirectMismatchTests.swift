import Testing

@testable import PohonKinerja

@Suite struct DirectVsNondirectMismatchTests {
  private let rule = Rule.directVsNondirectMismatch

  private func tree(
    _ method: CascadingMethod, unit: MeasurementUnit = .score, child: SasaranDraft,
    cascade: Cascade = .standard
  ) -> PerformanceTree {
    PerformanceTree(
      "Uji", cascade: cascade,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas diklat", level: "S1", cascading: method,
          indicators: [Indicator("Hasil", unit: unit)], children: [child])
      ])
  }

  @Test func `the regulation's own split of 10 into 5 and 5 passes, whatever stage it is said to be`() {
    for stage in LogicStage.allCases { #expect(CascadingTrees.fishery(stage: stage).found(rule).isEmpty) }
  }

  @Test func `a part in a counted unit of the whole passes, a share does not count`() {
    func child(_ unit: MeasurementUnit) -> SasaranDraft {
      SasaranDraft("Tersusunnya modul", stage: .output, indicators: [Indicator("Bagian", unit: unit)])
    }
    #expect(tree(.direct(by: .area), unit: "Orang", child: child("orang")).found(rule).isEmpty)
    #expect(tree(.direct(by: .area), unit: .percent, child: child(.percent)).found(rule) == ["S2.1"])
    #expect(tree(.direct(by: .area), unit: "orang", child: child("dokumen")).found(rule) == ["S2.1"])
  }

  @Test func `the stage of a built-in level is no statement, that of a declared one is`() {
    let child = SasaranDraft("Tersusunnya modul")
    #expect(tree(.direct(by: .aspect), child: child).found(rule).isEmpty)
    let declared = Cascade(typed: [
      Level("S1", "Kepala Dinas", stage: .outcome), Level("S2", "Kepala Bidang", stage: .output),
    ])
    #expect(tree(.direct(by: .aspect), child: child, cascade: declared).found(rule) == ["S2.1"])
  }

  @Test func `an output divided directly stays one`() {
    let parent = SasaranDraft(
      "Tersusunnya modul", level: "S2", cascading: .direct(by: .aspect),
      children: [SasaranDraft("Tersusunnya bab", stage: .output)])
    #expect(PerformanceTree("Uji", roots: [parent]).found(rule).isEmpty)
  }

  @Test func `a sum under indirect cascading is found at the parent's indicator`() throws {
    func child(_ combination: Contribution.Combination) -> SasaranDraft {
      SasaranDraft(
        "Tersusunnya modul",
        indicators: [
          Indicator("Bagian", contributes: Contribution(to: "S1.1.a", as: .component, combine: combination))
        ])
    }
    let finding = try #require(tree(.indirect, child: child(.sum)).findings(of: rule).first)
    #expect(finding.subject == .indicator("S1.1.a", of: "S1.1"))
    #expect(finding.notes.map(\.subject) == [.indicator("S2.1.a", of: "S2.1")])
    #expect(tree(.indirect, child: child(.average)).found(rule).isEmpty)
    #expect(tree(.direct(by: .load), child: child(.sum)).found(rule).isEmpty)
  }
}
