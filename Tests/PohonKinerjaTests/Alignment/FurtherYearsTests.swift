import Testing

@testable import PohonKinerja

/// Arithmetic that is wrong in several years: one finding, which names them all.
@Suite struct FurtherYearsTests {
  private static func tree(
    _ whole: Targets, _ parts: [Targets], _ combination: Contribution.Combination,
    unit: MeasurementUnit = "unit", places: [Contribution.Part?] = []
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: [Indicator("Jumlah layanan", id: "W", unit: unit, targets: whole)],
          children: parts.enumerated().map { place, targets in
            SasaranDraft(
              "Meningkatnya mutu layanan loket \(place + 1)",
              indicators: [
                Indicator(
                  "Jumlah layanan loket \(place + 1)", unit: combination == .ratio ? "orang" : unit,
                  targets: targets,
                  contributes: Contribution(
                    to: "W", as: .component, combine: combination,
                    part: places.isEmpty ? nil : places[place]))
              ])
          })
      ])
  }

  private static func told(_ rule: Rule, _ tree: PerformanceTree) -> LocalizedText? {
    let findings = tree.findings(of: rule)
    #expect(findings.count == 1)
    return findings.first?.summary
  }

  private static let wrong: Targets = [2026: 10, 2027: 11, 2028: 12, 2029: 13]
  private static let part: Targets = [2026: 4, 2027: 4, 2028: 4, 2029: 4]

  @Test func `a sum names the years that are wrong besides`() throws {
    let told = try #require(Self.told(.sumMismatch, Self.tree(Self.wrong, [Self.part, Self.part], .sum)))
    #expect(told.indonesian.hasSuffix("4 + 4 ≠ 10; juga 2027, 2028 dan 2029"))
    #expect(told.english.hasSuffix("4 + 4 ≠ 10; likewise in 2027, 2028 and 2029"))
  }

  @Test func `a single further year stands alone, and years that are right are not named`() throws {
    let whole: Targets = [2026: 10, 2027: 8, 2028: 12]
    let told = try #require(Self.told(.sumMismatch, Self.tree(whole, [Self.part, Self.part], .sum)))
    #expect(told.indonesian.hasSuffix("≠ 10; juga 2028"))
    #expect(told.english.hasSuffix("≠ 10; likewise in 2028"))
  }

  @Test func `a margin is not named beside a fault`() throws {
    let whole: Targets = [2026: 10, 2027: 5, 2028: 12]
    let told = try #require(Self.told(.sumMismatch, Self.tree(whole, [Self.part, Self.part], .sum)))
    #expect(told.indonesian.hasSuffix("≠ 10; juga 2028"))
  }

  @Test func `means, extremes and ratios do so as well`() throws {
    let mean = try #require(
      Self.told(.averageMismatch, Self.tree(Self.wrong, [Self.part, Self.part], .average)))
    #expect(mean.indonesian.hasSuffix("= 4 ≠ 10; juga 2027, 2028 dan 2029"), "\(mean.indonesian)")
    let least = try #require(
      Self.told(.extremeMismatch, Self.tree(Self.wrong, [Self.part, Self.part], .min)))
    #expect(least.indonesian.hasSuffix("4 ≠ 10; juga 2027, 2028 dan 2029"), "\(least.indonesian)")
    let ratio = Self.tree(
      Self.wrong, [Self.part, Self.part], .ratio, unit: .percent, places: [.numerator, .denominator])
    let quotient = try #require(Self.told(.ratioConsistency, ratio))
    #expect(quotient.english.hasSuffix("≠ 10; likewise in 2027, 2028 and 2029"), "\(quotient.english)")
  }

  @Test func `budgets do so as well`() throws {
    let budget: Budget = [2026: 10, 2027: 10, 2028: 10]
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "A", budget: budget,
          children: ["B", "C"].map { SasaranDraft($0, budget: [2026: 4, 2027: 5, 2028: 4]) })
      ])
    let told = try #require(Self.told(.budgetSum, tree))
    #expect(told.indonesian.hasSuffix("4 + 4 ≠ 10; juga 2028"))
  }

  @Test func `of many years the first five are named, and how many there are more`() throws {
    let years = 2026...2034
    let whole = Targets(years.map { Targets.Entry(year: $0, target: 10) })
    let part = Targets(years.map { Targets.Entry(year: $0, target: 4) })
    let told = try #require(Self.told(.sumMismatch, Self.tree(whole, [part, part], .sum)))
    #expect(told.indonesian.hasSuffix("; juga 2027, 2028, 2029, 2030, 2031 dan 3 tahun lain"))
    #expect(told.english.hasSuffix("; likewise in 2027, 2028, 2029, 2030, 2031 and 3 more years"))
  }

  @Test func `the finding stays known as the same one`() throws {
    let one = Self.tree([2026: 10], [[2026: 4], [2026: 4]], .sum).findings(of: .sumMismatch)
    let more = Self.tree(Self.wrong, [Self.part, Self.part], .sum).findings(of: .sumMismatch)
    #expect(one.map(\.fingerprint) == more.map(\.fingerprint))
  }
}
