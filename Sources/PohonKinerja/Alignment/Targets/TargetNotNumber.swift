extension Rule {
  /// A target or baseline is written in words, or in digits that are no number.
  ///
  /// Grades, shares, ranges, comparators, numbers with a unit, several figures for different things and points in time
  /// are read, and a baseline may say that there is none yet. A day that the calendar does not have is none, as "29 Februari"
  /// for 2026, nor are letters O in the place of zeros, "8OO". The advice names the nearest sound spelling where there is one.
  /// A target of a quarter is told where all values of years read.
  static let targetNotNumber = Rule(
    id: "target-not-number", family: .targets, severity: .warning,
    summary: LocalizedText("Target tidak terbaca sebagai angka", en: "A target does not read as a number"),
    rationale: LocalizedText(
      "Target yang tidak terukur tidak dapat dibandingkan dengan realisasinya.",
      en: "A target that cannot be measured cannot be compared with what was reached."),
    sources: [.evaluationAKIP("1.b.5")],
    advice: LocalizedText(
      "Tulis angka dengan satuannya, atau predikat suatu skala seperti BB atau WTP.",
      en: "Write a figure with its unit, or a grade of a scale such as BB or WTP."),
    examples: [
      .failing(
        LocalizedText("Kata-kata", en: "Words"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: notationTree([2026: "terlaksana dengan baik"])),
      .failing(
        LocalizedText("Tanggal yang tidak ada", en: "A date that does not exist"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: notationTree([2026: "31 September 2026"])),
      .failing(
        LocalizedText("Tanda baca yang bukan angka", en: "Marks that are no number"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: notationTree([2026: 80, 2027: "1.23.4"])),
      .passing(
        LocalizedText("Notasi yang lazim", en: "The notations in use"),
        notationTree([
          2025: "BB", 2026: "≥ 85", 2027: "70–80", 2028: "12 bulan", 2029: "7 UPP, 14 Kab/Kota", 2030: "100%",
        ])),
      .passing(
        LocalizedText("Indikator baru tanpa nilai awal", en: "A new indicator without a past"),
        notationTree([2026: 80], baseline: "Indikator baru")),
      .passing(LocalizedText("Templat", en: "A template"), notationTree([2026: "X"])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .both(
      .eachMarkedIndicator(.unreadable) { facts, row, place, collector in
        if let year = facts.firstUnreadableYear(of: place) {
          collector.report(row, indicator: place, value: year)
        }
      },
      .eachIndicator(of: .detail) { facts, row, place, collector in
        guard facts.firstUnreadableYear(of: place) == nil,
          let quarter = facts.firstQuarter(of: place, where: { figure, _ in figure.kind.isUnreadable })
        else { return }
        collector.report(row, indicator: place, value: quarter.code)
      }),
    wording: { context in
      let value = context.shownValue
      let name = context.indicatorName
      let text = value.text.indonesian
      let year =
        context.quarter?.year ?? ValueRow.year(Int16(clamping: context.value), planned: context.tree.planYear)
      let date = WrittenDate(text, in: year)
      let suggestions = [date?.advice ?? UnreadFigure.advice(on: text)].compactMap(\.self)
      guard date?.isOffCalendar != true else {
        // Of a day that only leap years have, the year is told.
        let calendar = WrittenDate(text) == nil ? year.map { "\($0)" } : nil
        return FindingText(
          "\(value.name.indonesian) indikator \(name) menyebut tanggal yang tidak ada dalam kalender\(calendar.map { " \($0)" } ?? ""): “\(text)”",
          en:
            "\(value.name.english) of the indicator \(name) names a day that the calendar\(calendar.map { " of \($0)" } ?? "") does not have: “\(text)”",
          suggestions: suggestions, distinction: context.distinction)
      }
      return FindingText(
        "\(value.name.indonesian) indikator \(name) tidak terbaca sebagai angka: “\(text)”",
        en: "\(value.name.english) of the indicator \(name) does not read as a number: “\(text)”",
        suggestions: suggestions, distinction: context.distinction)
    })

  private static func notationTree(_ targets: Targets, baseline: Target? = nil) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya akuntabilitas kinerja", level: "S1",
          indicators: [Indicator("Nilai SAKIP", unit: .score, baseline: baseline, targets: targets)])
      ])
  }
}

extension AlignmentFacts {
  /// The first year, or ``ValueRow/undated`` or ``ValueRow/baseline``, whose value does not read as a number; a baseline that
  /// says there is none is left out.
  fileprivate func firstUnreadableYear(of indicator: Row) -> Int? {
    guard figureMarks[Int(indicator)].contains(.unreadable) else { return nil }
    return firstYear(
      of: indicator, besidesBaseline: saysItHasNoPast(indicator), where: { $0.isUnreadable })
  }
}
