extension Rule {
  /// A target is worse than the baseline.
  ///
  /// Worse is lower, or higher where lower is better; undeclared polarity counts as higher is better, unless the targets
  /// are upper bounds or fall below the baseline year by year, which is how lower is better is written. Grades and steps
  /// that fall are worse in any case, for a scale says which is better; only "Tinggi" and "Rendah" tell how much there is,
  /// be it of a risk. Only what compares is compared: one unit, grades of one scale, ranges that do not overlap.
  ///
  /// A baseline has no year in a document. Where the document names the year that is planned, targets of years before it
  /// are past and not held against the baseline, which may be what those years came to: who clones a tree for the next year
  /// sets it so. Our convention.
  static let targetBelowBaseline = Rule(
    id: "target-below-baseline", family: .targets, severity: .warning,
    summary: LocalizedText(
      "Target lebih buruk daripada nilai awal", en: "A target is worse than the baseline"),
    rationale: LocalizedText(
      "Target di bawah realisasi sebelumnya tidak menantang. Target yang mengikuti kebutuhan boleh turun, asal ada alasannya.",
      en:
        "A target below what was reached before does not challenge. One that follows a need may fall, with a reason."
    ),
    sources: [.evaluationAKIP("1.b.7"), .evaluators],
    advice: LocalizedText(
      "Naikkan target, nyatakan polaritas minimize bila makin rendah makin baik, atau beri alasan sebagai pengecualian.",
      en: "Raise the target, declare the polarity minimize when lower is better, or waive it with the reason."
    ),
    examples: [
      .failing(
        LocalizedText("Indeks NSPK turun dari 85,08", en: "The NSPK index falls from 85.08"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: staffTree(
          "Nilai Indeks Implementasi NSPK manajemen ASN", from: 85.08, to: [2026: 83, 2027: 83])),
      .failing(
        LocalizedText("Makin rendah makin baik, tetapi naik", en: "Lower is better, but it rises"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: staffTree("Angka kemiskinan", from: 9.5, to: [2026: 9.5, 2027: 9.75], polarity: .minimize)),
      .failing(
        LocalizedText("Predikat turun", en: "The grade falls"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: staffTree("Nilai SAKIP", from: "BB", to: [2026: "B"])),
      .failing(
        LocalizedText("Predikat turun setiap tahun", en: "The grade falls every year"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: staffTree("Nilai SAKIP", from: "A", to: [2026: "BB", 2027: "B"])),
      .passing(
        LocalizedText(
          "Turun setiap tahun: makin rendah makin baik", en: "Falling each year: lower is better"),
        staffTree("Persentase Kebutuhan ASN", from: 20, to: [2026: 19, 2027: 18, 2028: 17])),
      .passing(
        LocalizedText(
          "Kelas risiko turun setiap tahun: makin rendah makin baik",
          en: "A class of risk falling each year: lower is better"),
        staffTree("Kelas risiko bencana", from: "Tinggi", to: [2026: "Sedang", 2027: "Rendah"])),
      .passing(
        LocalizedText("Naik", en: "It rises"),
        staffTree("Indeks Profesionalitas ASN", from: 82, to: [2026: 83, 2027: 83.5])),
      .passing(
        LocalizedText(
          "Target tahun yang sudah lewat: nilai awalnya capaian tahun itu",
          en: "A target of a year that is past: the baseline is what that year came to"),
        staffTree("Indeks Profesionalitas ASN", from: 84, to: [2026: 83, 2027: 84.5], planYear: 2027)),
      .passing(
        LocalizedText(
          "Level 3 sudah tercapai dengan nilai 3,25", en: "Level 3 was reached, with a score of 3.25"),
        staffTree("Maturitas SPIP", from: "Level 3 (3,25)", to: [2026: "Level 3"])),
      .passing(
        LocalizedText("Satuan yang tidak dapat dibandingkan", en: "Units that do not compare"),
        staffTree("Jumlah ASN yang dibina", from: "1.000 orang", to: [2026: "50%"])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .worse) { facts, row, place, collector in
      guard facts.mayAimWorse(place),
        let year = facts.firstYearWorseThanBaseline(of: place)
      else { return }
      collector.report(row, indicator: place, value: Int(year))
    },
    wording: { context in
      let target = context.shownValue
      let baseline = context.shownValue(ofYear: ValueRow.baseline)
      let isRise = context.isAboveBaseline
      let name = context.indicatorName
      return FindingText(
        "\(target.name.indonesian) indikator \(name) (\(target.text.indonesian)) lebih \(isRise ? "tinggi" : "rendah") daripada nilai awalnya (\(baseline.text.indonesian))",
        en:
          "\(target.name.english) of the indicator \(name) (\(target.text.english)) is \(isRise ? "above" : "below") its baseline (\(baseline.text.english))",
        suggestions: [context.adviceOnDirection(isRise: isRise)],
        distinction: context.distinction + [baseline.text.indonesian])
    })

  private static func staffTree(
    _ name: String, from baseline: Target, to targets: Targets, polarity: Polarity? = nil,
    planYear: Int? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", planYear: planYear,
      roots: [
        SasaranDraft(
          "Meningkatnya pelaksanaan manajemen ASN", level: "S1",
          indicators: [Indicator(name, polarity: polarity, baseline: baseline, targets: targets)])
      ])
  }
}

extension AlignmentFacts {
  /// Whether a target may be worse than the baseline; quickly, and wrong only in saying yes.
  fileprivate func mayAimWorse(_ indicator: Row) -> Bool {
    Self.mayAimWorse(figureMarks[Int(indicator)], columns.indicators[indicator])
  }

  /// The same of an indicator with such figures.
  static func mayAimWorse(_ marks: FigureMarks, _ indicator: IndicatorRow) -> Bool {
    guard marks.contains(.baseline), !marks.isDisjoint(with: [.belowBaseline, .aboveBaseline]) else {
      return false
    }
    if indicator.polarity == Polarity.minimize.code { return marks.contains(.aboveBaseline) }
    // Where none is declared, an upper bound tells that lower is better, be it that of a quarter.
    return marks.contains(.belowBaseline)
      || (indicator.polarity == 0 && (marks.contains(.written) || indicator.detail != .none))
  }

  /// Whether a target is for a year before the one that is planned.
  private func isPast(_ value: ValueRow) -> Bool {
    guard value.year > ValueRow.undated, let planned = columns.header.planYear else { return false }
    return value.year < planned
  }

  /// The first year whose target is worse than the baseline, which is the first of the indicator's values.
  fileprivate func firstYearWorseThanBaseline(of indicator: Row) -> Int16? {
    let row = columns.indicators[indicator]
    let baseline = figure(columns.values[row.firstValue], of: indicator)
    var firstLower: Int16?
    var firstHigher: Int16?
    var hasUpperBound = false
    for place in valueRows(of: indicator).dropFirst() {
      let value = columns.values[place]
      let target = figure(value, of: indicator)
      if target.isUpperBound { hasUpperBound = true }
      guard !isPast(value), let standing = standing(of: target, to: baseline, in: row.unit),
        compares(target, baseline, in: row.unit)
      else {
        continue
      }
      switch standing {
      case .lower: firstLower = firstLower ?? value.year
      case .higher: firstHigher = firstHigher ?? value.year
      }
    }
    // Which of the two is worse is asked only where there is something to tell.
    guard firstLower != nil || firstHigher != nil else { return nil }
    switch EnumCode.decode(row.polarity, as: Polarity.self) {
    case .maximize: return firstLower
    case .minimize: return firstHigher
    case .stabilize: return nil
    case nil where hasUpperBound || columns.hasLimitOfQuarters(indicator): return firstHigher
    case nil: return firstLower.flatMap { fallsSteadily(indicator, from: baseline) ? nil : $0 }
    }
  }

  /// How a target stands to the baseline; "3" in unit "level" as the step it is.
  fileprivate func standing(
    of target: TargetFacts, to baseline: TargetFacts, in unit: Symbol
  ) -> TargetFacts.Standing? {
    guard let standing = target.standing(to: baseline) else { return nil }
    let standingOfSteps = target.standing(to: baseline, inSteps: true)
    // What its unit is, is asked only where it matters.
    guard standingOfSteps != standing,
      columns.texts.withBytes(of: columns.symbols.reference(unit), { TreeFigures.isUnitOfSteps($0) })
    else { return standing }
    return standingOfSteps
  }

  /// Whether the units of two values allow to compare them.
  private func compares(_ target: TargetFacts, _ baseline: TargetFacts, in unit: Symbol) -> Bool {
    if target.unit.isNone, baseline.unit.isNone { return true }
    let unit = self.unit(unit)
    let own = target.unit.isNone ? unit : target.unit
    return own.isComparable(with: baseline.unit.isNone ? unit : baseline.unit)
  }

  /// Whether a scale says that higher is better than a figure: it is a grade or a step.
  private func isBetterHigher(_ figure: TargetFacts, of indicator: Row) -> Bool {
    figure.hasGrade ? !figure.isOnlyOfHeight : figure.unit.namesSteps || isInSteps(indicator)
  }

  /// Whether there are targets of two years or more, each below the one before and those that are not past below the
  /// baseline.
  private func fallsSteadily(_ indicator: Row, from baseline: TargetFacts) -> Bool {
    let targets = valueRows(of: indicator).dropFirst()
    guard targets.count > 1, !isBetterHigher(baseline, of: indicator) else {
      return false
    }
    var before: TargetFacts?
    for place in targets {
      let value = columns.values[place]
      let target = figure(value, of: indicator)
      guard
        isPast(value) || standing(of: target, to: baseline, in: columns.indicators[indicator].unit) == .lower,
        before.map({ target.standing(to: $0) == .lower }) ?? true
      else { return false }
      before = target
    }
    return true
  }
}

extension FindingContext {
  /// What to do about a target that is worse: a rise is worse only where lower is better, as declared or as upper
  /// bounds tell.
  fileprivate func adviceOnDirection(isRise: Bool) -> LocalizedText {
    if isRise {
      return LocalizedText(
        "Turunkan target, atau beri alasan sebagai pengecualian.",
        en: "Lower the target, or waive it with the reason.")
    }
    if indicator?.polarity == .maximize {
      return LocalizedText(
        "Naikkan target, atau beri alasan sebagai pengecualian.",
        en: "Raise the target, or waive it with the reason.")
    }
    return LocalizedText(
      "Bila makin rendah makin baik, nyatakan polaritas minimize; bila tidak, naikkan target atau beri alasan sebagai pengecualian.",
      en:
        "When lower is better, declare the polarity minimize; when not, raise the target or waive it with the reason."
    )
  }

  /// Whether the target found is above the baseline.
  fileprivate var isAboveBaseline: Bool {
    guard let row = indicator?.row, let target = valueRow(ofYear: Int16(clamping: value)),
      let baseline = valueRow(ofYear: ValueRow.baseline)
    else { return false }
    return facts.standing(
      of: facts.figure(target, of: row), to: facts.figure(baseline, of: row),
      in: facts.columns.indicators[row].unit) == .higher
  }
}
