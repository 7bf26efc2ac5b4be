extension Rule {
  /// A whole that is declared to be the least, or the greatest, of its parts is not.
  static let extremeMismatch = Rule(
    id: "extreme-mismatch", family: .targets, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Target induk bukan yang terkecil atau terbesar dari target bagiannya",
      en: "The target of the whole is not the least or greatest of its parts"),
    rationale: LocalizedText(
      "Bila yang terkecil (atau terbesar) dinyatakan sebagai rumusnya, target yang lain dari itu tidak mungkin tercapai bersama.",
      en:
        "Where the least (or greatest) is declared as the formula, another target cannot be reached with these parts."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Samakan target induk dengan bagian yang menentukan, atau nyatakan hubungan lain.",
      en: "Make the whole the part that decides it, or declare another relation."),
    examples: [
      .failing(
        LocalizedText("Yang terkecil dari 80 dan 85 bukan 82", en: "The least of 80 and 85 is not 82"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: leastTree(82, parts: [80, 85])),
      .failing(
        LocalizedText("Yang terbesar dari 3 dan 5 bukan 4", en: "The greatest of 3 and 5 is not 4"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: leastTree(4, parts: [3, 5], unit: .day, combine: .max)),
      .passing(
        LocalizedText("Yang terkecil", en: "The least"), leastTree("80,0", parts: [80, 85])),
      .passing(
        LocalizedText("Di dalam batas yang ditulis", en: "Within the bound that is written"),
        leastTree("≥ 78", parts: [80, 85])),
      .passing(
        LocalizedText("Satuan yang berbeda tidak dibandingkan", en: "Different units are not compared"),
        leastTree("82 hari", parts: [80, 85])),
    ],
    reach: [.children, .parts],
    parts: [.figures, .others],
    check: .eachWhole { facts, whole, collector in
      for combination in [Contribution.Combination.min, .max] {
        facts.withParts(of: whole, combined: combination) { node, declared in
          guard let figures = declared.yearOfOtherExtreme(combination) else { return }
          collector.report(
            node, indicator: declared.whole, value: Int(figures.year) << 1 | (combination == .max ? 1 : 0))
        }
      }
    },
    wording: { context in
      let isGreatest = context.value & 1 == 1
      let combination = isGreatest ? Contribution.Combination.max : .min
      guard let row = context.indicator?.row,
        let declared = DeclaredParts(of: row, combined: combination, in: context.facts),
        let figures = declared.yearOfOtherExtreme(combination), let extreme = figures.extreme(combination)
      else { return FindingText("bukan yang menentukan dari bagiannya", en: "not the part that decides it") }
      let parts = context.joined(figures.parts, by: "; ")
      let (whole, shown) = (context.text(figures.whole.lower), context.text(extreme))
      let target = context.shownValue(ofYear: figures.year).name
      let mixed = context.mixedCombinations(of: row)
      let further = context.further(declared.years(like: figures, combination))
      return FindingText(
        "\(target.indonesian) indikator \(context.indicatorName) bukan yang \(isGreatest ? "terbesar" : "terkecil") dari bagiannya (\(parts.indonesian)): \(shown.indonesian) ≠ \(whole.indonesian)\(further.indonesian)\(mixed.indonesian)",
        en:
          "\(target.english) of the indicator \(context.indicatorName) is not the \(isGreatest ? "greatest" : "least") of its parts (\(parts.english)): \(shown.english) ≠ \(whole.english)\(further.english)\(mixed.english)",
        notes: context.notes(onParts: declared.parts, figures.parts), distinction: figures.distinction)
    })

  private static func leastTree(
    _ whole: Target, parts: [Target], unit: MeasurementUnit = .index,
    combine combination: Contribution.Combination = .min
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan di semua loket", level: "S1",
          indicators: [
            Indicator("Capaian loket yang menentukan", unit: unit, targets: Targets(undated: whole))
          ],
          children: parts.enumerated().map { place, part in
            SasaranDraft(
              "Meningkatnya mutu layanan loket \(place + 1)",
              indicators: [
                Indicator(
                  "Capaian loket \(place + 1)", unit: unit, targets: Targets(undated: part),
                  contributes: Contribution(to: "S1.1.a", as: .component, combine: combination))
              ])
          })
      ])
  }
}

extension DeclaredParts {
  /// The figures of the first year in which the whole is another than the least, or greatest, of the parts.
  fileprivate func yearOfOtherExtreme(_ combination: Contribution.Combination) -> Figures? {
    guard UnitFacts.areComparable(units) else { return nil }
    return years.first { $0.hasOtherExtreme(combination) }
  }

  /// The years besides that of some figures in which it is another as well. Asked for the words of a finding.
  fileprivate func years(like figures: Figures, _ combination: Contribution.Combination) -> [Int] {
    years.filter { $0.year != figures.year && $0.hasOtherExtreme(combination) }.map { Int($0.year) }
  }
}

extension DeclaredParts.Figures {
  fileprivate func extreme(_ combination: Contribution.Combination) -> Number? {
    combination == .max ? parts.max() : parts.min()
  }

  fileprivate func hasOtherExtreme(_ combination: Contribution.Combination) -> Bool {
    guard let extreme = extreme(combination), extreme != whole.lower else { return false }
    return !whole.isKept(by: extreme < whole.lower ? .below : .above)
  }
}
