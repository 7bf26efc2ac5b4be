extension ComparisonRule {
  /// The target of the next year is worse than this year's.
  ///
  /// Compared are the last target of the first document and the first one of the second for a later year, where the second has
  /// none for the same year. Worse is lower, or higher where lower is better; polarity that is not declared counts as higher
  /// is better. Indicators whose target is to be met as closely as possible are left out.
  static let targetFallsNextYear = ComparisonRule(
    id: "target-falls-next-year", family: .targets, severity: .warning, since: "0.3.0", isOnByDefault: false,
    summary: LocalizedText(
      "Target tahun berikutnya lebih rendah daripada target tahun ini",
      en: "The target of the next year is worse than this year's"),
    rationale: LocalizedText(
      "Target yang menurun dinilai tidak menantang dan mengurangi bobot kualitas target.",
      en: "A target that falls does not challenge, and lowers the weight for the quality of targets."),
    sources: [.financeMinistryPractice(table: "15"), .evaluators],
    advice: LocalizedText(
      "Naikkan targetnya, nyatakan polaritasnya bila makin rendah makin baik, atau jelaskan alasannya.",
      en: "Raise the target, declare the polarity where lower is better, or give the reason."),
    examples: [
      .failing(
        LocalizedText("85 lalu 83", en: "85, then 83"), at: .indicator("S1.1.a", of: "S1.1"),
        first: yearTree([2026: 85]), second: yearTree([2027: 83])),
      .failing(
        LocalizedText("Angka yang seharusnya turun naik", en: "A figure that should fall rises"),
        at: .indicator("S1.1.a", of: "S1.1"), first: yearTree([2025: 12, 2026: 10], .minimize),
        second: yearTree([2027: 11], .minimize)),
      .passing(
        LocalizedText("Naik", en: "It rises"), yearTree([2026: 85]), yearTree([2027: 86])),
      .passing(
        LocalizedText("Makin rendah makin baik", en: "Lower is better"), yearTree([2026: 10], .minimize),
        yearTree([2027: 9], .minimize)),
      .passing(
        LocalizedText("Tahun yang sama ada di keduanya", en: "Both have the same year"), yearTree([2026: 85]),
        yearTree([2026: 80, 2027: 82])),
    ],
    check: { pair in
      IndicatorPairs(of: pair).pairs.compactMap { same in
        guard pair.first.unit(of: same.indicator).isComparable(with: pair.second.unit(of: same.other)),
          let (own, other) = pair.fallingTargets(same)
        else { return nil }
        return pair.hit(
          same, own, other, named: LocalizedText("target", en: "target"), year: Int(own.year),
          otherYear: Int(other.year))
      }
    })

  private static func yearTree(_ targets: Targets, _ polarity: Polarity? = nil) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas lembaga diklat", level: "S1",
          indicators: [Indicator("Nilai Akreditasi Lembaga", polarity: polarity, targets: targets)])
      ])
  }
}
