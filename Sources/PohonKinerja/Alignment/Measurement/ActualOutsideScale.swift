extension Rule {
  /// An actual is beyond the end of its indicator's scale, or below zero where that cannot be, or a grade that the target's
  /// scale does not have.
  ///
  /// A warning where a percentage seems to be given as a fraction: it is below one, the target is ten or more, and a hundred
  /// times as much lies between half the target and twice the target. A warning as well where the figure is a thousand, a
  /// million and so on times its target, or that part of it, as rupiah are where miliar are agreed. The limits are our
  /// convention.
  static let actualOutsideScale = Rule(
    id: "actual-outside-scale", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi di luar skala indikator", en: "An actual is outside its indicator's scale"),
    rationale: LocalizedText(
      "Angka di luar skala tidak mungkin benar, atau skalanya yang keliru.",
      en: "A figure outside the scale cannot be right, unless the scale is wrong."),
    sources: [.convention],
    advice: LocalizedText(
      "Periksa realisasinya, satuannya, atau skalanya; persentase ditulis 84,2, bukan 0,842; yang bukan dalam satuan indikatornya ditulis bersama satuannya.",
      en:
        "Check the actual, its unit, or the scale; a percentage is written 84.2, not 0.842; what is not in the unit of the indicator is written with its unit."
    ),
    examples: [
      .failing(
        LocalizedText("Indeks 0–100 sebesar 350", en: "350 of an index from 0 to 100"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator("Indeks Profesionalitas ASN", id: "S1.1.a", unit: "indeks (0-100)", targets: [2026: 83])),
        measurements: .example((2026, 350))),
      .failing(
        LocalizedText("Predikat yang tidak ada pada skalanya", en: "A grade that its scale does not have"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(Indicator("Opini BPK", id: "S1.1.a", targets: [2026: "WTP"])),
        measurements: .example((2026, "BB"))),
      .failing(
        LocalizedText("Kurang dari nol kasus", en: "Fewer than no cases"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator("Jumlah kasus", id: "S1.1.a", unit: "kasus", polarity: .minimize, targets: [2026: 40])),
        measurements: .example((2026, -3))),
      .failing(
        LocalizedText("Persentase ditulis sebagai pecahan", en: "A percentage written as a fraction"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: share, measurements: .example((2026, "0,842"))),
      .failing(
        LocalizedText(
          "Rupiah, padahal satuannya miliar rupiah", en: "Rupiah where the unit is miliar rupiah"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: investment,
        measurements: .example((2026, "101.250.000.000"))),
      .passing(
        LocalizedText("Rupiah yang disebut rupiah", en: "Rupiah that are said to be rupiah"), investment,
        measurements: .example((2026, "101.250.000.000 rupiah"))),
      .passing(
        LocalizedText("Kurang dari satu persen", en: "Less than one per cent"), share,
        measurements: .example((2026, "0,842%"))),
      .passing(
        LocalizedText("Di dalam skala", en: "Within the scale"),
        .measuredExample(
          Indicator("Indeks Profesionalitas ASN", id: "S1.1.a", unit: "indeks (0-100)", targets: [2026: 83])),
        measurements: .example((2026, 84))),
      .passing(
        LocalizedText("Predikat pada skala yang sama", en: "A grade of the same scale"),
        .measuredExample(Indicator("Predikat SAKIP", id: "S1.1.a", targets: [2026: "A"])),
        measurements: .example((2026, "BB"))),
    ],
    check: .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      var isOneInDoubt = false
      for (place, actual) in facts.actuals(of: indicator) {
        let isInDoubt = run.judge.doubt(of: actual, for: indicator) != nil
        isOneInDoubt = isOneInDoubt || isInDoubt
        // One finding, the graver one: what is thousandfolds off its target may be beyond the scale as well.
        if run.isOutsideScale(actual, of: indicator, facts) || run.isBelowZero(actual, of: indicator, facts) {
          collector.report(row, indicator: indicator, value: place)
        } else if isInDoubt || run.isFraction(actual, of: indicator) {
          collector.report(row, indicator: indicator, value: place, severity: .warning)
        }
      }
      // Parts may each be of a likely size, and what they come to not.
      if !isOneInDoubt, run.doubtOfTotal(of: indicator) != nil {
        collector.report(row, indicator: indicator, value: -1, severity: .warning)
      }
    },
    wording: { context in
      if let text = context.textOfScale ?? context.textOfBelowZero { return text }
      if let actual = context.actual, let row = context.indicator?.row,
        context.facts.measured?.isFraction(actual, of: row) == true
      {
        return FindingText(
          "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName), \(context.actualText.indonesian), tampaknya pecahan dari satu, padahal satuannya persen",
          en:
            "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName), \(context.actualText.english), seems to be a fraction of one, although the unit is per cent",
          distinction: context.actualDistinction, location: context.actual?.location)
      }
      let end = context.indicator.flatMap { context.facts.ceiling(of: $0.row) }.map(context.text)
      let scale = end.map {
        LocalizedText(", yang berakhir pada \($0.indonesian)", en: ", which ends at \($0.english)")
      }
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) indikator \(context.indicatorName), \(context.actualText.indonesian), di luar skalanya\(scale?.indonesian ?? "")",
        en:
          "the actual for \(context.actualPeriod.english) of the indicator \(context.indicatorName), \(context.actualText.english), is outside its scale\(scale?.english ?? "")",
        distinction: context.actualDistinction, location: context.actual?.location)
    })

  private static let investment = PerformanceTree.measuredExample(
    Indicator("Realisasi investasi", id: "S1.1.a", unit: "miliar rupiah", targets: [2026: 103.7]))

  private static let share = PerformanceTree.measuredExample(
    Indicator("Persentase lulusan", id: "S1.1.a", unit: .percent, targets: [2026: 85]))
}

extension MeasurementRun {
  /// Whether what was reached in a year is known to be off: one of its actuals is outside the scale of the indicator, below
  /// zero where that cannot be, a fraction of one or thousandfolds off its target, or what they come to is. No other rule
  /// may build on such a figure.
  func isOffScale(_ indicator: Row, in year: Int, _ facts: AlignmentFacts) -> Bool {
    for (_, actual) in facts.actuals(of: indicator) where actual.period.year == year {
      if isOutsideScale(actual, of: indicator, facts) || isBelowZero(actual, of: indicator, facts)
        || isFraction(actual, of: indicator) || judge.doubt(of: actual, for: indicator) != nil
      {
        return true
      }
    }
    let judge = MeasurementJudge(reader: reader(at: .year(year)), bands: bands)
    return judge.doubtOfTotal(of: indicator, figure: judge.reader.figure(of: indicator)) != nil
  }

  /// Whether a percentage seems to be written as a fraction of one: "0,842" where some 85 are agreed.
  fileprivate func isFraction(_ actual: Actual, of indicator: Row) -> Bool {
    guard case .reached(let written) = actual.result, !written.isPercent,
      reader.unit(of: indicator).key == UnitFacts.percent.key,
      let number = reader.figure(of: actual, for: indicator).number, number > 0, number < 1,
      let value = figures.target(of: indicator, in: actual.period.year)
    else { return false }
    let target = figures.figure(value, of: indicator)
    guard target.isSingleNumber, target.lower >= 10, let share = try? number.multiplied(by: .hundred),
      let double = try? share.multiplied(by: 2), let half = try? share.divided(by: 2)
    else { return false }
    return double >= Fraction(target.lower) && half <= Fraction(target.lower)
  }

  /// That what an indicator came to is thousandfolds off.
  fileprivate func doubtOfTotal(of indicator: Row) -> UnmeasuredReason? {
    judge.doubtOfTotal(of: indicator, figure: figure(of: indicator))
  }

  fileprivate func isOutsideScale(_ actual: Actual, of indicator: Row, _ facts: AlignmentFacts) -> Bool {
    switch reader.figure(of: actual, for: indicator) {
    case .number(let number, _):
      return facts.ceiling(of: indicator).map { number > Fraction($0) } ?? false
    case .grade(let grade, _):
      if grade.isSingleNumber, let ceiling = facts.ceiling(of: indicator), grade.lower > ceiling {
        return true
      }
      guard let target = figures.target(of: indicator, in: actual.period.year) else { return false }
      let agreed = figures.figure(target, of: indicator)
      return agreed.kind == .grade && !grade.sharesScale(with: agreed)
    case .words, .none: return false
    }
  }
}

extension TargetFacts {
  /// Whether some scale has both grades.
  fileprivate func sharesScale(with other: TargetFacts) -> Bool {
    for shift in stride(from: UInt64(0), to: 64, by: 8)
    where declaredPlaces >> shift & 0xFF != 0 && other.declaredPlaces >> shift & 0xFF != 0 {
      return true
    }
    for shift in stride(from: UInt32(0), to: 32, by: 4)
    where places >> shift & 0xF != 0 && other.places >> shift & 0xF != 0 {
      return true
    }
    return false
  }
}

extension FindingContext {
  /// What to tell of a figure that is thousandfolds off its target; `nil` for any other finding.
  fileprivate var textOfScale: FindingText? {
    guard let run = facts.measured, let row = indicator?.row else { return nil }
    guard let actual else {
      return run.doubtOfTotal(of: row).map { reason in
        FindingText(
          "indikator \(indicatorName): \(reason.message.indonesian)",
          en: "the indicator \(indicatorName): \(reason.message.english)",
          distinction: [run.period.description])
      }
    }
    guard let reason = run.judge.doubt(of: actual, for: row)?.message else { return nil }
    let unit = indicator?.unit.map { " (\($0.text))" } ?? ""
    return FindingText(
      "indikator \(indicatorName)\(unit), \(actualPeriod.indonesian): \(reason.indonesian)",
      en: "the indicator \(indicatorName)\(unit), \(actualPeriod.english): \(reason.english)",
      distinction: actualDistinction, location: actual.location)
  }
}
