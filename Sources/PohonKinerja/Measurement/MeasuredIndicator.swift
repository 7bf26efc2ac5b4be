/// An indicator with what it came to.
public struct MeasuredIndicator: Sendable, Identifiable {
  let run: MeasurementRun
  let row: Row

  /// The id of the indicator.
  public var id: String { indicator.id }

  /// The indicator.
  public var indicator: IndicatorView { IndicatorView(storage: run.storage, row: row) }

  /// The sasaran it measures.
  public var sasaran: MeasuredSasaran {
    MeasuredSasaran(run: run, row: run.figures.columns.indicators[row].node)
  }

  /// The actuals of it in the year, in the order of their periods, later ones as well.
  public var actuals: [Actual] {
    run.actuals.places(of: row).map { run.measurements.actuals[Int($0)] }.filter {
      $0.period.year == run.period.year
    }
  }

  /// How its periods are consolidated, and who says so.
  public var consolidation: ConsolidationChoice { run.reader.consolidation(of: row) }

  /// The direction in which it improves, the same in the whole year: as declared; else lower where its target of the year, or
  /// of one of the quarters, is written as a limit, else higher.
  public var polarity: Polarity { run.judge.polarity(of: row) }

  /// The target at the end of the period, or `nil` without one.
  public var target: MeasuredTarget? {
    let unit = indicator.unit
    return run.judge.target(of: row).map { MeasuredTarget($0, in: unit) }
  }

  /// What was reached from the beginning of the year to the end of the period.
  public var result: Result {
    switch run.figure(of: row) {
    case .number(let number, let parts):
      .number(number, numerator: parts?.numerator, denominator: parts?.denominator)
    case .grade(_, let text), .words(let text): .text(text)
    case .none(let reason, let known): .none(reason, knownSoFar: known)
    }
  }

  /// What was reached.
  public enum Result: Sendable, Hashable {
    /// A figure; of a share, with what it is a quotient of where that is known.
    case number(Fraction, numerator: Fraction?, denominator: Fraction?)
    /// A grade, words or a time.
    case text(String)
    /// No figure, and why; and what is known so far.
    case none(UnmeasuredReason, knownSoFar: Fraction?)

    /// The figure, where it is one.
    public var number: Fraction? {
      if case .number(let number, _, _) = self { number } else { nil }
    }
  }

  /// The figure; of a grade with a score in brackets the score.
  var number: Fraction? { run.figure(of: row).number }

  /// With how many decimals the result is shown: as many as its actuals or its target are written with, at least two;
  /// where it is computed and does not come out even, two more than the target has. Our convention.
  public var decimals: UInt8 { run.decimals(showing: number, of: row) }

  /// The result in a few words, with ``decimals``: "0,641", "45/60 = 75", "BB"; "≥ 50 sejauh ini; …" where a limit is
  /// exceeded already by what is known.
  public func resultText(in language: Language = .indonesian) -> String {
    result.text(decimals: decimals, in: language, canOnlyGrow: status == .limitExceeded)
  }

  /// What to know beside the figure: that it, or an actual it comes from, is thousandfolds off its target; that it is given
  /// for the whole and was not held against those of its places or parts, as these do not combine, and why. `nil` where
  /// there is nothing to tell. Computed anew each time. O(actuals of the indicator).
  public var remark: LocalizedText? {
    let doubt = run.judge.doubt(of: row, figure: run.figure(of: row))?.message
    guard let doubt else { return unchecked }
    guard let unchecked else { return doubt }
    return LocalizedText(
      "\(doubt.indonesian); \(unchecked.indonesian)", en: "\(doubt.english); \(unchecked.english)")
  }

  private var unchecked: LocalizedText? {
    guard result.isKnown else { return nil }
    if let reason = run.reader.reasonAgainstPlaces(of: row) {
      return Self.unchecked("tempat-tempatnya", "its places", reason)
    }
    guard let place = run.rollUpPlaces[row], !isRolledUp, let reason = run.rollUp.results[place].reason,
      !reason.isMissing
    else { return nil }
    return Self.unchecked("bagian-bagiannya", "its parts", reason)
  }

  private static func unchecked(
    _ indonesian: String, _ english: String, _ reason: UnmeasuredReason
  ) -> LocalizedText {
    LocalizedText(
      "tidak dicocokkan dengan \(indonesian): \(reason.message.indonesian)",
      en: "not checked against \(english): \(reason.message.english)")
  }

  /// Whether the figure comes from the indicators that are declared as its parts, as it has no actual of its own.
  public var isRolledUp: Bool { run.isRolledUp(row) }

  /// What that comes to against the target.
  public var achievement: Achievement {
    run.judge.achievement(of: row, figure: run.figure(of: row), target: run.judge.target(of: row))
  }

  /// Actual ÷ target × 100, where its band is taken from that and not from ``achievement``: where lower is better, in bands
  /// that are turned round (``StatusBands/reversesForMinimize``); `nil` for all others, and where nothing is judged.
  public var reversedShare: Fraction? {
    guard case .band = status else { return nil }
    return run.judge.reversedShare(
      of: row, figure: run.figure(of: row), target: run.judge.target(of: row))
  }

  /// Where it stands.
  public var status: MeasurementStatus {
    let (judge, figure) = (run.judge, run.figure(of: row))
    let target = judge.target(of: row)
    let achievement = judge.achievement(of: row, figure: figure, target: target)
    return judge.status(of: row, achievement, figure: figure, target: target)
  }
}

extension MeasuredIndicator.Result {
  /// Whether there is a figure, a grade or words.
  fileprivate var isKnown: Bool {
    if case .none = self { false } else { true }
  }

  /// The result in a few words, for people: "82,5", "45/60 = 75", "BB", "belum ada realisasi".
  ///
  /// - Parameters:
  ///   - decimals: With how many decimals figures are shown at most.
  ///   - language: The language.
  ///   - canOnlyGrow: Whether what is known so far is the least it comes to, which is then said: "≥ 50 sejauh ini".
  public func text(
    decimals: UInt8 = 2, in language: Language = .indonesian, canOnlyGrow: Bool = false
  ) -> String {
    switch self {
    case .number(let number, let numerator?, let denominator?):
      // What is above and below the line is written, or added up: exact.
      let parts = [numerator, denominator].map {
        $0.number?.formatted(in: language) ?? $0.formatted(decimals: decimals, in: language)
      }
      return "\(parts[0])/\(parts[1]) = \(number.formatted(decimals: decimals, in: language))"
    case .number(let number, _, _): return number.formatted(decimals: decimals, in: language)
    case .text(let text): return Target(text).text(in: language)
    case .none(let reason, let known):
      guard let known else { return reason.message[language] }
      let shown = (canOnlyGrow ? "≥ " : "") + known.formatted(decimals: decimals, in: language)
      return LocalizedText(
        "\(shown) sejauh ini; \(reason.message.indonesian)", en: "\(shown) so far; \(reason.message.english)")[
          language]
    }
  }
}
