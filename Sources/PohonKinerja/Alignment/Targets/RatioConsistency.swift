extension Rule {
  /// A whole that is declared to be a ratio is not its numerator over its denominator.
  ///
  /// A percentage is the numerator over the denominator times 100; of wholes in other units only those in "rasio" are
  /// computed. The whole may be rounded to its decimals, not counting zeros behind the first.
  static let ratioConsistency = Rule(
    id: "ratio-consistency", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText(
      "Target bukan hasil pembilang dibagi penyebutnya",
      en: "The target is not its numerator over its denominator"),
    rationale: LocalizedText(
      "Rumus yang dinyatakan harus menghasilkan target yang ditulis; bila tidak, salah satu dari ketiganya keliru.",
      en: "The declared formula has to give the target that is written; if not, one of the three is wrong."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki target, pembilang atau penyebutnya; untuk persentase: pembilang ÷ penyebut × 100.",
      en:
        "Correct the target, the numerator or the denominator; of a percentage: numerator ÷ denominator × 100."
    ),
    examples: [
      .failing(
        LocalizedText("45 dari 60 bukan 80%", en: "45 of 60 is not 80%"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: certifiedTree(80, numerator: 45, denominator: 60)),
      .failing(
        LocalizedText("Rasio yang keliru", en: "A wrong ratio"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: certifiedTree("0,5", unit: "rasio", numerator: 45, denominator: 60)),
      .failing(
        LocalizedText("Dua desimal, keduanya keliru", en: "Two decimals, and both are wrong"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: certifiedTree("66,62", numerator: 40, denominator: 60)),
      .failing(
        LocalizedText("66,65 bukan pembulatan dua pertiga", en: "66.65 is no rounding of two thirds"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: certifiedTree("66,65", numerator: 40, denominator: 60)),
      .passing(
        LocalizedText("45 dari 60 adalah 75%", en: "45 of 60 is 75%"),
        certifiedTree("75%", numerator: 45, denominator: 60)),
      .passing(
        LocalizedText("Dibulatkan ke satu desimal", en: "Rounded to one decimal"),
        certifiedTree("66,7", numerator: 40, denominator: 60)),
      .passing(
        LocalizedText(
          "Dibulatkan ke satu desimal, ditulis dua", en: "Rounded to one decimal, written with two"),
        certifiedTree("66,70", numerator: 40, denominator: 60)),
      .passing(
        LocalizedText("Dibulatkan ke dua desimal", en: "Rounded to two decimals"),
        certifiedTree("66,67", numerator: 40, denominator: 60)),
      .passing(
        LocalizedText("Dibulatkan ke bilangan bulat", en: "Rounded to a whole number"),
        certifiedTree(67, numerator: 40, denominator: 60)),
      .passing(
        LocalizedText("Pembilang dengan dua satuan", en: "A numerator in two units"), mixedTree),
      .passing(
        LocalizedText("Penyebut tanpa angka", en: "A denominator without a figure"),
        certifiedTree(80, numerator: 45, denominator: "X")),
    ],
    reach: [.children, .parts],
    parts: [.figures, .others],
    check: .eachWhole { facts, whole, collector in
      facts.withParts(of: whole, combined: .ratio) { node, declared in
        guard let mismatch = DeclaredQuotient(declared, combined: .ratio)?.mismatch else { return }
        collector.report(node, indicator: declared.whole, value: Int(mismatch.figures.year))
      }
    },
    wording: { context in
      guard let row = context.indicator?.row,
        let ratio = DeclaredQuotient(of: row, combined: .ratio, in: context.facts),
        let mismatch = ratio.mismatch
      else {
        return FindingText("pembilang ÷ penyebut menghasilkan lain", en: "the ratio gives another figure")
      }
      let numbers = mismatch.figures.parts
      let above = context.line(ratio.places(of: .numerator).map { numbers[$0] })
      let below = context.line(ratio.places(of: .denominator).map { numbers[$0] })
      let whole = mismatch.figures.whole.lower
      let factor = ratio.factor.flatMap { $0 == 1 ? nil : context.text($0) }.map {
        LocalizedText(" × \($0.indonesian)", en: " × \($0.english)")
      }
      let result = context.quotient(mismatch.dividend, mismatch.divisor, comparedWith: whole)
      let (target, shown) = (context.shownValue.name, context.text(whole))
      let mixed = context.mixedCombinations(of: row)
      let further = context.further(ratio.years(like: mismatch))
      return FindingText(
        "\(target.indonesian) indikator \(context.indicatorName) tidak sama dengan pembilang dibagi penyebutnya: \(above.indonesian) ÷ \(below.indonesian)\(factor?.indonesian ?? "") \(result.indonesian) ≠ \(shown.indonesian)\(further.indonesian)\(mixed.indonesian)",
        en:
          "\(target.english) of the indicator \(context.indicatorName) is not its numerator over its denominator: \(above.english) ÷ \(below.english)\(factor?.english ?? "") \(result.english) ≠ \(shown.english)\(further.english)\(mixed.english)",
        notes: context.notes(onParts: ratio.declared.parts, numbers),
        distinction: mismatch.figures.distinction)
    })

  private static let mixedTree: PerformanceTree = {
    func part(_ name: String, _ unit: MeasurementUnit, _ part: Contribution.Part) -> Indicator {
      Indicator(
        name, unit: unit, targets: [2026: 10],
        contributes: Contribution(to: "S1.1.a", as: .component, combine: .ratio, part: part))
    }
    return PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          indicators: [Indicator("Layanan yang selesai", unit: .percent, targets: [2026: 50])],
          children: [
            SasaranDraft(
              "Layanan yang sesuai dengan kebutuhan",
              indicators: [
                part("Jumlah orang yang dilayani", .person, .numerator),
                part("Jumlah dokumen yang selesai", .document, .numerator),
                part("Jumlah permohonan", "permohonan", .denominator),
              ])
          ])
      ])
  }()

  private static func certifiedTree(
    _ whole: Target, unit: MeasurementUnit = .percent, numerator: Target, denominator: Target
  ) -> PerformanceTree {
    func part(_ name: String, _ target: Target, _ part: Contribution.Part) -> Indicator {
      Indicator(
        name, unit: .person, targets: [2026: target],
        contributes: Contribution(to: "S1.1.a", as: .component, combine: .ratio, part: part))
    }
    return PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kompetensi pengajar", level: "S1",
          indicators: [Indicator("Pengajar yang bersertifikat", unit: unit, targets: [2026: whole])],
          children: [
            SasaranDraft(
              "Pengajar yang sesuai dengan kebutuhan",
              indicators: [
                part("Jumlah pengajar yang bersertifikat", numerator, .numerator),
                part("Jumlah pengajar", denominator, .denominator),
              ])
          ])
      ])
  }
}

extension FindingContext {
  /// One side of a fraction: a number, or several in brackets.
  fileprivate func line(_ numbers: [Number]) -> LocalizedText {
    let sum = joined(numbers, by: " + ")
    guard numbers.count > 1 else { return sum }
    return LocalizedText("(\(sum.indonesian))", en: "(\(sum.english))")
  }
}
