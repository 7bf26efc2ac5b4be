import Testing

@testable import PohonKinerja

@Suite struct IndicatorCopyTests {
  private func tree(
    _ parent: Indicator, _ children: Indicator..., cascading: CascadingMethod? = nil,
    cascade: Cascade = .standard, isContext: Bool = false
  ) -> PerformanceTree {
    PerformanceTree(
      "Uji", cascade: cascade,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan", cascading: cascading, isContext: isContext, indicators: [parent],
          children: children.map { SasaranDraft("Meningkatnya mutu loket", indicators: [$0]) })
      ])
  }

  private let merit = Indicator("Indeks Sistem Merit", unit: "indeks", targets: [2026: 330, 2027: 335])

  private func merit(
    unit: MeasurementUnit? = "Indeks", _ targets: Targets, as relation: Contribution.Relation? = nil
  )
    -> Indicator
  {
    Indicator(
      "indeks sistem merit", unit: unit, targets: targets,
      contributes: relation.map { Contribution(to: "S0.1.a", as: $0) })
  }

  @Test func `one indicator at two levels is legal when it is declared the same`() {
    #expect(tree(merit, merit([2026: 330])).found(.indicatorCopy) == ["S1.1.a"])
    #expect(tree(merit, merit([2026: 330], as: .same)).found(.indicatorCopy).isEmpty)
    #expect(tree(merit, merit([2026: 330], as: .contribution)).found(.indicatorCopy) == ["S1.1.a"])
    #expect(tree(merit, merit([2026: 330]), cascading: .direct(by: .aspect)).found(.indicatorCopy).isEmpty)
  }

  @Test func `a component and a reference have their reason`() {
    #expect(
      tree(merit, merit([2026: 320], as: .component), merit([2026: 340], as: .component)).found(
        .indicatorCopy
      ).isEmpty)
    #expect(tree(merit, merit([2026: 330], as: .reference)).found(.indicatorCopy).isEmpty)
  }

  @Test func `a single item of the nomenclature may have its parent's indicator`() {
    let cascade = Cascade(typed: [Level("S0", "Kegiatan"), Level("SK", "Sub Kegiatan", kind: .nomenclature)])
    #expect(tree(merit, merit([2026: 330]), cascade: cascade).found(.indicatorCopy).isEmpty)
    #expect(tree(merit, merit(unit: "%", [2026: 330]), cascade: cascade).found(.indicatorCopy) == ["SK.1.a"])
    #expect(
      tree(merit, merit([2026: 330]), merit([2026: 330]), cascade: cascade).found(.indicatorCopy).count == 2)
  }

  @Test func `what is passed on has the same unit, however it is spelt`() {
    let persons = Indicator("Jumlah peserta", unit: "orang")
    for unit: MeasurementUnit? in ["Orang", "ASN", nil] {
      let child = Indicator("Jumlah peserta", unit: unit, contributes: Contribution(to: "S0.1.a", as: .same))
      #expect(tree(persons, child).found(.indicatorCopy).isEmpty)
    }
    let documents = Indicator(
      "Jumlah peserta", unit: .document, contributes: Contribution(to: "S0.1.a", as: .same))
    #expect(tree(persons, documents).found(.indicatorCopy) == ["S1.1.a"])
  }

  @Test func `an indicator of another document may be repeated`() {
    #expect(tree(merit, merit([2026: 330]), isContext: true).found(.indicatorCopy).isEmpty)
  }

  @Test func `another target below is found by one rule alone`() {
    let single = tree(merit, merit([2026: 340]))
    #expect(single.found(.indicatorCopy).isEmpty)
    #expect(single.found(.indicatorCopyDifferentTarget) == ["S1.1.a"])
    let several = tree(merit, merit([2026: 340], as: .same), merit([2026: 330], as: .same))
    #expect(several.found(.indicatorCopy) == ["S1.1.a"])
    #expect(several.found(.indicatorCopyDifferentTarget).isEmpty)
  }

  @Test func `beside one with another indicator the copy is told with both targets`() throws {
    let several = tree(merit, merit([2026: 320]), Indicator("Jumlah aparatur yang dinilai", unit: .person))
    #expect(several.found(.childTargetLower).isEmpty && several.found(.indicatorCopyDifferentTarget).isEmpty)
    let finding = try #require(several.findings(of: .indicatorCopy).first)
    #expect(finding.summary.indonesian.hasSuffix("S0.1.a (target 2026: 320, induknya 330)"))
    #expect(finding.summary.english.hasSuffix("S0.1.a (2026 target: 320, the parent's 330)"))
    let same = tree(merit, merit([2026: 330]), Indicator("Jumlah aparatur yang dinilai", unit: .person))
    #expect(same.findings(of: .indicatorCopy).first?.summary.indonesian.hasSuffix("S0.1.a") == true)
  }

  @Test func `figures of different documents are a note that cites both`() throws {
    var parent = merit
    parent.source = "Renstra 2025–2029"
    var child = merit([2026: "332,5"])
    child.source = "RKT 2026"
    let finding = try #require(tree(parent, child).findings(of: .indicatorCopyDifferentTarget).first)
    #expect(finding.severity == .note)
    #expect(
      finding.summary.indonesian
        == "target 2026 “indeks sistem merit” adalah 332,5 (RKT 2026), sedangkan S0.1.a yang sama menargetkan 330 (Renstra 2025–2029)"
    )
    child.source = "Renstra 2025–2029"
    #expect(tree(parent, child).findings(of: .indicatorCopyDifferentTarget).map(\.severity) == [.warning])
  }

  @Test(arguments: [[2027: 335], [2028: 350], [:], [2026: "X"], [2026: "330,0"]] as [Targets])
  func `years of one side and figures that are equal pass`(_ targets: Targets) {
    #expect(tree(merit, merit(targets)).found(.indicatorCopyDifferentTarget).isEmpty)
  }

  @Test func `grades are compared as grades`() {
    let parent = Indicator("Predikat SAKIP", targets: [2026: "BB"])
    #expect(
      tree(parent, Indicator("Predikat SAKIP", targets: [2026: "A"])).found(.indicatorCopyDifferentTarget)
        == ["S1.1.a"])
    #expect(
      tree(parent, Indicator("Predikat SAKIP", targets: [2026: "BB"])).found(.indicatorCopyDifferentTarget)
        .isEmpty)
  }
}
