/// The target an actual is held against.
public struct MeasuredTarget: Sendable, Hashable {
  /// The target as written; of several quarters that were consolidated, what they come to, as JSON writes it.
  public let text: String
  /// The target as one number, where it is nothing but one: written as a number, as a numeral ("1.500", read as the unit
  /// tells it), or consolidated from quarters. `nil` for a bound, a range, a unit beside it, a grade or words.
  public let number: Number?
  /// The target as written, with whether that is a number or a text; `nil` where several quarters were consolidated.
  let written: Target?
  /// The unit of the indicator, which tells what "≥ 1.500" means.
  let unit: MeasurementUnit?
  /// The lower end, or the target itself, where it is a figure.
  public let lower: Fraction?
  /// The upper end, or the target itself, where it is a figure.
  public let upper: Fraction?
  /// For what time it is.
  public let basis: Basis

  /// For what time a target is.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// For the whole year.
    case year
    /// For the quarters until the end of the period.
    case quarters

    /// The words used in messages.
    public var title: LocalizedText {
      switch self {
      case .year: LocalizedText("target tahunan", en: "target of the year")
      case .quarters: LocalizedText("target sampai triwulan ini", en: "target until this quarter")
      }
    }
  }

  init(_ target: MeasurementJudge.DueTarget, in unit: MeasurementUnit?) {
    self.unit = unit
    text = target.text
    number = target.number
    written = target.written
    basis = target.basis
    if case .range(let range, _, _) = target.value {
      lower = range.lowerBound
      upper = range.upperBound
    } else {
      lower = nil
      upper = nil
    }
  }

  /// The target for people: figures in the style of the language, words as written.
  public func text(in language: Language) -> String {
    if let number { return number.formatted(in: language) }
    guard written == nil, let lower, let upper else { return written?.text(in: language, unit: unit) ?? text }
    let ends = (lower.formatted(in: language), upper.formatted(in: language))
    return lower == upper ? ends.0 : "\(ends.0)–\(ends.1)"
  }
}
