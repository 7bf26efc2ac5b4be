import Testing

@testable import PohonKinerja

/// Figures along declared contributions, and nowhere else.
@Suite struct RollUpTests {
  private static func part(
    _ id: String, _ target: Target, unit: MeasurementUnit = .person, to whole: String = "w",
    _ combination: Contribution.Combination = .sum, part: Contribution.Part? = nil, weight: Number? = nil,
    isExternal: Bool = false
  ) -> SasaranDraft {
    SasaranDraft(
      "Bagian \(id)", id: "S-\(id)", level: "S2",
      indicators: [
        Indicator(
          "Bagian \(id)", id: id, unit: unit, targets: [2026: target], weight: weight,
          isExternalScore: isExternal,
          contributes: Contribution(to: whole, as: .component, combine: combination, part: part))
      ])
  }

  private static func tree(
    _ unit: MeasurementUnit, _ parts: SasaranDraft..., target: Target = 10
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Keseluruhan", id: "S1.1", level: "S1",
          indicators: [Indicator("Keseluruhan", id: "w", unit: unit, targets: [2026: target])],
          children: parts)
      ])
  }

  @Test func `targets and actuals are rolled up alike`() throws {
    let tree = Self.tree(.person, Self.part("b", 5), Self.part("c", 5))
    #expect(tree.targetsRolledUp(in: 2026)["w"]?.value == 10)
    let measurements = Measurements(actuals: [
      Actual(of: "b", in: 2026, .reached(4)), Actual(of: "c", in: 2026, .reached(5)),
    ])
    let measured = tree.measured(with: measurements)
    #expect(measured.rollUp["w"]?.value == 9)
    let whole = try #require(measured.indicator("w"))
    #expect(whole.isRolledUp)
    #expect(whole.achievement.percentage?.exact == 90)
  }

  @Test func `an actual of its own goes before the parts`() throws {
    let tree = Self.tree(.person, Self.part("b", 5), Self.part("c", 5))
    let measurements = Measurements(actuals: [
      Actual(of: "w", in: 2026, .reached(8)), Actual(of: "b", in: 2026, .reached(4)),
      Actual(of: "c", in: 2026, .reached(5)),
    ])
    let whole = try #require(tree.measured(with: measurements).indicator("w"))
    #expect(!whole.isRolledUp)
    #expect(whole.result.number == 8)
  }

  @Test func `a missing part is told and makes no figure`() {
    let tree = Self.tree(.person, Self.part("b", 5), Self.part("c", 5))
    let figure = tree.measured(with: Measurements(actuals: [Actual(of: "b", in: 2026, .reached(4))])).rollUp[
      "w"]
    #expect(figure?.value == nil)
    #expect(figure?.reason == .missingParts(["c"]))
  }

  @Test(arguments: [MeasurementUnit.percent, .score, .index, "rasio"])
  func `shares and scores are never added up`(unit: MeasurementUnit) {
    let tree = Self.tree(unit, Self.part("b", 40, unit: unit), Self.part("c", 50, unit: unit))
    #expect(tree.targetsRolledUp(in: 2026)["w"]?.reason == .sharesDoNotAddUp)
    let measurements = Measurements(actuals: [
      Actual(of: "b", in: 2026, .reached(40)), Actual(of: "c", in: 2026, .reached(50)),
    ])
    #expect(tree.measured(with: measurements).rollUp["w"]?.reason == .sharesDoNotAddUp)
  }

  @Test func `not even shares of indicators that do not say so are added up`() {
    let tree = Self.tree(.person, Self.part("b", 40), Self.part("c", 50))
    var bare = tree
    for id in ["S1.1", "S-b", "S-c"] {
      try? bare.update(id) { draft in
        for place in draft.indicators.indices { draft.indicators[place].unit = nil }
      }
    }
    let measurements = Measurements(actuals: [
      Actual(of: "b", in: 2026, .reached("40%")), Actual(of: "c", in: 2026, .reached("50%")),
    ])
    #expect(bare.measured(with: measurements).rollUp["w"]?.reason == .sharesDoNotAddUp)
  }

  @Test func `shares whose parts are kept are rolled up as a ratio of sums`() throws {
    let tree = Self.tree(.percent, Self.part("b", 50, unit: .percent), Self.part("c", 80, unit: .percent))
    let measurements = Measurements(actuals: [
      Actual(of: "b", in: 2026, .quotient(Actual.Quotient(10, over: 20))),
      Actual(of: "c", in: 2026, .quotient(Actual.Quotient(40, over: 50))),
    ])
    let figure = try #require(tree.measured(with: measurements).rollUp["w"])
    #expect(try figure.value == Fraction(5000, over: 70))
    #expect(figure.numerator == 50)
    #expect(figure.denominator == 70)
  }

  @Test func `a ratio keeps its numerator and denominator`() throws {
    let tree = Self.tree(
      .percent, Self.part("b", 45, .ratio, part: .numerator), Self.part("c", 60, .ratio, part: .denominator),
      target: 75)
    let targets = try #require(tree.targetsRolledUp(in: 2026)["w"])
    #expect(targets.value == 75)
    #expect(targets.numerator == 45)
    #expect(targets.denominator == 60)
    let zero = Measurements(actuals: [
      Actual(of: "b", in: 2026, .reached(1)), Actual(of: "c", in: 2026, .reached(0)),
    ])
    #expect(tree.measured(with: zero).rollUp["w"]?.reason == .zeroDenominator)
    let negative = Measurements(actuals: [
      Actual(of: "b", in: 2026, .reached(1)), Actual(of: "c", in: 2026, .reached(-2)),
    ])
    #expect(tree.measured(with: negative).rollUp["w"]?.reason == .zeroDenominator)
  }

  @Test func `means, weights and extremes are as declared`() {
    func value(_ combination: Contribution.Combination, weights: (Number, Number)? = nil) -> Fraction? {
      Self.tree(
        .index, Self.part("b", 3, unit: .index, combination, weight: weights?.0),
        Self.part("c", 4, unit: .index, combination, weight: weights?.1)
      ).targetsRolledUp(in: 2026)["w"]?.value
    }
    #expect(value(.average) == 3.5)
    #expect(value(.weighted, weights: (25, 75)) == 3.75)
    #expect(value(.weighted) == nil)
    #expect(value(.min) == 3)
    #expect(value(.max) == 4)
  }

  @Test func `different units, mixed declarations and external scores are not computed`() {
    let units = Self.tree(.person, Self.part("b", 5), Self.part("c", 5, unit: "dokumen"))
    #expect(units.targetsRolledUp(in: 2026)["w"]?.reason == .differentUnits("orang", "dokumen"))
    let mixed = Self.tree(.person, Self.part("b", 5), Self.part("c", 5, .average))
    #expect(mixed.targetsRolledUp(in: 2026)["w"]?.reason == .unclearCombination)
    let external = Self.tree(.person, Self.part("b", 5), Self.part("c", 5, isExternal: true))
    #expect(external.targetsRolledUp(in: 2026)["w"] == nil)
  }

  @Test func `parts in different units do not combine, where the whole has none`() {
    func reason(_ combination: Contribution.Combination) -> UnmeasuredReason? {
      var tree = Self.tree(
        .person, Self.part("b", 5, combination), Self.part("c", 2, unit: .document, combination))
      try? tree.update("S1.1") { $0.indicators[0].unit = nil }
      return tree.targetsRolledUp(in: 2026)["w"]?.reason
    }
    for combination in [Contribution.Combination.sum, .average, .min, .max] {
      #expect(reason(combination) == .differentUnits("orang", "dokumen"))
    }
    let ratio = Self.tree(
      .percent, Self.part("b", 10, .ratio, part: .numerator),
      Self.part("c", 10, unit: .document, .ratio, part: .numerator),
      Self.part("d", 100, .ratio, part: .denominator), target: 20)
    #expect(ratio.targetsRolledUp(in: 2026)["w"]?.reason == .differentUnits("orang", "dokumen"))
  }

  @Test func `a load that is divided is divided among all children`() {
    func child(_ id: String, to whole: String?) -> SasaranDraft {
      SasaranDraft(
        "Bagian \(id)", id: "S-\(id)",
        indicators: [
          Indicator(
            "Jumlah peserta \(id)", id: id, unit: .person, targets: [2026: 5],
            contributes: whole.map { Contribution(to: $0, as: .component, combine: .sum) })
        ])
    }
    func tree(_ children: SasaranDraft...) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Keseluruhan", id: "S1.1", level: "S1", cascading: .direct(by: .load),
            indicators: [Indicator("Jumlah peserta", id: "w", unit: .person, targets: [2026: 10])],
            children: children)
        ])
    }
    let partial = tree(child("b", to: "w"), child("c", to: nil))
    #expect(partial.targetsRolledUp(in: 2026)["w"]?.reason == .childrenLeftOut(["S-c"]))
    #expect(tree(child("b", to: "w"), child("c", to: "w")).targetsRolledUp(in: 2026)["w"]?.value == 10)
    #expect(tree(child("b", to: nil), child("c", to: nil)).targetsRolledUp(in: 2026)["w"]?.value == 10)
    // A part below a child is its child's.
    var deeper = child("c", to: nil)
    deeper.children = [child("d", to: "w")]
    #expect(tree(child("b", to: "w"), deeper).targetsRolledUp(in: 2026)["w"]?.value == 10)
  }

  @Test func `a direct division by load adds up without more words`() throws {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Keseluruhan", id: "S1.1", level: "S1", cascading: .direct(by: .load),
          indicators: [Indicator("Jumlah pelatihan", id: "w", unit: "pelatihan", targets: [2026: 10])],
          children: ["b", "c"].map { (letter: String) in
            SasaranDraft(
              "Bagian \(letter)", id: "S-\(letter)",
              indicators: [Indicator("Jumlah pelatihan", id: letter, unit: "pelatihan", targets: [2026: 5])])
          })
      ])
    #expect(tree.targetsRolledUp(in: 2026)["w"]?.value == 10)
  }

  @Test func `figures go up through several levels, and indicators computed from one another are told`() {
    func chain(_ top: String?) -> PerformanceTree {
      func draft(_ id: String, to whole: String?, _ children: [SasaranDraft]) -> SasaranDraft {
        SasaranDraft(
          "Sasaran \(id)", id: "S-\(id)", level: nil,
          indicators: [
            Indicator(
              "Jumlah \(id)", id: id, unit: .person, targets: [2026: 5],
              contributes: whole.map { Contribution(to: $0, as: .component, combine: .sum) })
          ], children: children)
      }
      return PerformanceTree(
        "Contoh", roots: [draft("a", to: top, [draft("b", to: "a", [draft("c", to: "b", [])])])])
    }
    let measurements = Measurements(actuals: [Actual(of: "c", in: 2026, .reached(4))])
    #expect(chain(nil).measured(with: measurements).rollUp["a"]?.value == 4)
    #expect(chain("c").measured(with: Measurements()).rollUp["a"]?.reason == .cycle)
  }

  @Test func `Banyuwangi declares no arithmetic, so that nothing is rolled up`() throws {
    let tree = try RealMeasurements.tree()
    let measured = try tree.measured(with: RealMeasurements.actuals())
    #expect(measured.rollUp.figures.isEmpty)
    #expect(tree.targetsRolledUp(in: 2026).figures.isEmpty)
    #expect(measured.sasaran.allSatisfy { $0.indicators.allSatisfy { !$0.isRolledUp } })
  }
}
