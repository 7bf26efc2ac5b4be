/// The statuses of a measured tree, to be shown in its drawings: by sasaran, sign, words and number.
///
/// ```swift
/// let measured = tree.measured(with: measurements)
/// tree.drawn(as: .svg.showing(measured.marks))
/// ```
public struct StatusMarks: Sendable, Hashable {
  /// By the id of a sasaran.
  private var marks: [String: Mark] = [:]
  /// For when it is measured, and a remark on the actuals, in one line.
  public let caption: LocalizedText
  /// What signs mean, in one line.
  public let legend: LocalizedText

  /// How a sasaran stands, and each of its indicators.
  public struct Mark: Sendable, Hashable {
    /// How good that is.
    public let tone: StatusTone
    /// The line on the sasaran, then one for each indicator: "▼ 66,67% di bawah target", "1. ▼ 66,67% (8 dari 12)".
    public let lines: [Line]
  }

  /// One line of a mark.
  public struct Line: Sendable, Hashable {
    /// How good that is.
    public let tone: StatusTone
    /// The sign.
    public let symbol: String
    /// The sign where only ASCII is possible.
    public let asciiSymbol: String
    /// What stands behind the sign.
    public let text: LocalizedText

    /// The sign and what stands behind it.
    func line(in language: Language, isASCII: Bool = false) -> String {
      "\(isASCII ? asciiSymbol : symbol) \(text[language])"
    }
  }

  init(_ measured: MeasuredTree) {
    let period = measured.period.named
    let note = measured.measurements.note.map { " · \($0)" } ?? ""
    caption = LocalizedText(
      "Status pada akhir \(period.indonesian)\(note)", en: "Status at the end of \(period.english)\(note)")
    legend = LocalizedText(
      GapWords(language: .indonesian, bands: measured.bands).legend,
      en: GapWords(language: .english, bands: measured.bands).legend)
    for sasaran in measured.sasaran where !sasaran.sasaran.isContext && !sasaran.indicators.isEmpty {
      marks[sasaran.id] = Self.mark(sasaran, measured.bands)
    }
  }

  /// The mark of a sasaran; `nil` for one without indicators, or imported for reference.
  public subscript(sasaran: String) -> Mark? { marks[sasaran] }

  private static func mark(_ sasaran: MeasuredSasaran, _ bands: StatusBands) -> Mark {
    let status = sasaran.status
    var lines = [line(status, sasaran.achievement, number: "", bands)]
    let indicators = sasaran.indicators
    // A single indicator says what its sasaran says.
    if indicators.count > 1 {
      for (place, indicator) in indicators.enumerated() {
        lines.append(
          line(
            indicator.status, indicator.achievement.percentage?.exact, by: indicator.reversedShare,
            number: "\(place + 1). ", bands))
      }
    } else if let only = indicators.first {
      let exact = sasaran.achievement ?? only.achievement.percentage?.exact
      lines = [line(status, exact, by: only.reversedShare, number: "", bands)]
    }
    return Mark(tone: status.tone, lines: lines)
  }

  private static func line(
    _ status: MeasurementStatus, _ achievement: Fraction?, by share: Fraction? = nil, number: String,
    _ bands: StatusBands
  ) -> Line {
    func text(_ language: Language) -> String {
      let percentage = achievement.map { bands.text($0, in: language) + " " } ?? ""
      let quotient = GapWords(language: language, bands: bands).quotient(share)
      return "\(number)\(percentage)\(status.title[language])\(quotient)"
    }
    return Line(
      tone: status.tone, symbol: status.symbol, asciiSymbol: status.asciiSymbol,
      text: LocalizedText(text(.indonesian), en: text(.english)))
  }
}

extension MeasuredTree {
  /// The statuses to be shown in drawings of the tree. O(indicators).
  public var marks: StatusMarks { StatusMarks(self) }
}
