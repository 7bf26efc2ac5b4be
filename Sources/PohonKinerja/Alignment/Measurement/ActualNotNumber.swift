extension Rule {
  /// An actual cannot be read: it is neither a figure, nor a grade, a date or words where those were agreed.
  ///
  /// Words against a target in words, dates against deadlines and grades against grades are read. What reads in two ways is
  /// `actual-ambiguous`.
  static let actualNotNumber = Rule(
    id: "actual-not-number", family: .measurement, severity: .error, since: "0.4.0",
    summary: LocalizedText(
      "Realisasi tidak terbaca sebagai angka", en: "An actual does not read as a number"),
    rationale: LocalizedText(
      "Realisasi yang tidak terbaca tidak dihitung, dan capaiannya hilang tanpa ada yang menyadarinya.",
      en:
        "An actual that cannot be read is not counted, and its achievement is lost without anybody noticing."),
    sources: [.convention],
    advice: LocalizedText(
      "Tulis satu angka dengan satuannya; yang lain ditulis dalam catatannya.",
      en: "Write one figure with its unit; whatever else there is to say goes into its note."),
    examples: [
      .failing(
        LocalizedText("Angka dengan tanda catatan kaki", en: "A figure with the mark of a footnote"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(), measurements: .example((2026, "90*"))),
      .failing(
        LocalizedText("Nol yang ditulis dengan kata", en: "Nothing, written as a word"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .trainedPersons(), measurements: .example((2026, "nihil"))
      ),
      .failing(
        LocalizedText("Pembilang dan penyebut dalam satu teks", en: "Numerator and denominator in one text"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: .measuredExample(
          Indicator("Persentase lulusan", id: "S1.1.a", unit: .percent, targets: [2026: 85])),
        measurements: .example((2026, "85% (17 dari 20)"))),
      .failing(
        LocalizedText("Tanggal yang tidak ada", en: "A date that does not exist"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: deadline,
        measurements: .example((2026, "31 September 2026"))),
      .failing(
        LocalizedText("Tanggal dengan angka saja", en: "A date in figures alone"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: deadline, measurements: .example((2026, "28-09-2026"))),
      .passing(
        LocalizedText("Angka dengan satuannya", en: "A figure with its unit"), .trainedPersons(),
        measurements: .example((2026, "90 orang"))),
      .passing(
        LocalizedText("Kata-kata terhadap target dengan kata-kata", en: "Words against a target in words"),
        .measuredExample(Indicator("Status gedung", id: "S1.1.a", targets: [2026: "terbangun dengan baik"])),
        measurements: .example((2026, "sedang dibangun"))),
      .passing(
        LocalizedText("Belum diisi", en: "Not filled in yet"), .trainedPersons(),
        measurements: .example((2026, "-"))),
    ],
    check: .eachActual { run, actual, indicator in run.isUnreadable(actual, for: indicator) },
    wording: { context in
      let text = context.actualText
      let kind =
        context.indicator.flatMap { indicator in
          context.actual.flatMap { context.facts.measured?.expectedKind(of: $0, for: indicator.row) }
        }
        ?? (WrittenDate(text.indonesian) == nil ? .number : .time)
      let expected = kind.name
      return FindingText(
        "indikator \(context.indicatorName), \(context.actualPeriod.indonesian): realisasi “\(text.indonesian)” tidak terbaca sebagai \(expected.indonesian)",
        en:
          "the indicator \(context.indicatorName), \(context.actualPeriod.english): the actual “\(text.english)” does not read as \(expected.english)",
        suggestions: [suggestion(for: text.indonesian, kind, in: context.actual?.period.year)],
        saysMore: true,
        distinction: context.actualDistinction, location: context.actual?.location)
    })

  private static let deadline = PerformanceTree.measuredExample(
    Indicator("Waktu penetapan APBD", id: "S1.1.a", targets: [2026: "31 Maret 2026"]))

  /// How to write what a text may mean.
  private static func suggestion(for text: String, _ kind: ExpectedKind, in year: Int?) -> LocalizedText {
    switch kind {
    case .time:
      return WrittenDate(text, in: year)?.advice
        ?? LocalizedText(
          "Tulis tanggalnya seperti “2026-03-31” atau “31 Maret 2026”.",
          en: "Write the date as “2026-03-31” or “31 Maret 2026”.")
    case .grade:
      return LocalizedText(
        "Tulis predikat dari skala targetnya, misalnya “BB”.",
        en: "Write a grade of the scale of the target, such as “BB”.")
    case .number: break
    }
    let bytes = text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    if nothingWords.meaning(of: bytes, in: range) != nil {
      return LocalizedText("Tulis 0 bila hasilnya memang nol.", en: "Write 0 if it came to nothing.")
    }
    if isQuotient(bytes, in: range) {
      return LocalizedText(
        "Tulis pembilang dan penyebutnya sebagai `numerator` dan `denominator`, atau hasilnya saja.",
        en: "Write both as `numerator` and `denominator`, or only what they come to.")
    }
    if let advice = UnreadFigure.advice(on: text) { return advice }
    return LocalizedText(
      "Tulis satu angka saja, misalnya 3500 atau “3500 orang”, dan keterangannya dalam `note`.",
      en: "Write one figure and nothing else, such as 3500 or “3500 orang”, and remarks in `note`.")
  }

  private static let nothingWords = Lexicon<Void>(["nihil", "kosong", "tidak ada", "nol", "none", "nil"])

  /// Whether a slash or "dari" stands behind a digit.
  private static func isQuotient(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    range.dropFirst().contains { position in
      let before = bytes.trimmed(range.lowerBound..<position)
      guard let last = before.last, bytes.digit(at: last) != nil else { return false }
      return bytes[position] == UInt8(ascii: "/") || ofWords.begins(bytes, in: position..<range.upperBound)
    }
  }

  private static let ofWords = Lexicon<Void>(["dari", "of"])
}

/// What an actual has to be to be held against its target.
private enum ExpectedKind {
  case number, grade, time

  var name: LocalizedText {
    switch self {
    case .number: LocalizedText("angka", en: "a number")
    case .grade: LocalizedText("predikat", en: "a grade")
    case .time: LocalizedText("tanggal", en: "a date")
    }
  }
}

extension MeasurementRun {
  /// Whether an actual cannot be read, or is words where figures or grades were agreed.
  fileprivate func isUnreadable(_ actual: Actual, for indicator: Row) -> Bool {
    switch reader.figure(of: actual, for: indicator) {
    case .none(.unreadableActual, _): true
    case .words:
      switch expectedKind(of: actual, for: indicator) {
      case .number, .grade: true
      case .time, nil: false
      }
    case .number, .grade, .none: false
    }
  }

  /// What an actual has to be; `nil` where words were agreed, or nothing.
  fileprivate func expectedKind(of actual: Actual, for indicator: Row) -> ExpectedKind? {
    let judge = MeasurementJudge(reader: reader(at: actual.period), bands: bands)
    switch judge.target(of: indicator)?.value {
    case .range, .otherUnit: return .number
    case .grade, .step, .stepOffScale: return .grade
    case .time: return .time
    case .words, .unreadable, nil: return nil
    }
  }
}
