/// Where the figures of an indicator are going.
public struct MeasurementTrend: Sendable, Hashable {
  /// Where.
  public let direction: Direction
  /// The earlier figure.
  public let earlier: Fraction
  /// For when that is, or what it is.
  public let earlierTitle: LocalizedText
  /// The later figure.
  public let later: Fraction
  /// For when that is.
  public let laterTitle: LocalizedText

  /// Whether figures get better, by the polarity of the indicator.
  public enum Direction: String, Sendable, Hashable, CaseIterable, Codable {
    /// The later figure is better.
    case improving
    /// Both are the same.
    case steady
    /// The later figure is worse.
    case worsening

    /// The word used in messages.
    public var title: LocalizedText {
      switch self {
      case .improving: LocalizedText("membaik", en: "improving")
      case .steady: LocalizedText("tetap", en: "steady")
      case .worsening: LocalizedText("memburuk", en: "worsening")
      }
    }
  }

  /// The trend from one figure to another.
  init(
    from earlier: Fraction, _ earlierTitle: LocalizedText, to later: Fraction, _ laterTitle: LocalizedText,
    polarity: Polarity, target: ClosedRange<Fraction>?
  ) {
    self.earlier = earlier
    self.earlierTitle = earlierTitle
    self.later = later
    self.laterTitle = laterTitle
    switch polarity {
    case .maximize: direction = Self.direction(earlier, later)
    case .minimize: direction = Self.direction(later, earlier)
    case .stabilize:
      let distances = target.flatMap { target in
        (try? Self.distance(earlier, target)).flatMap { first in
          (try? Self.distance(later, target)).map { (first, $0) }
        }
      }
      direction = distances.map { Self.direction($0.1, $0.0) } ?? .steady
    }
  }

  private static func direction(_ earlier: Fraction, _ later: Fraction) -> Direction {
    earlier == later ? .steady : earlier < later ? .improving : .worsening
  }

  /// How far a figure is from the nearer end of a target; 0 within.
  private static func distance(
    _ figure: Fraction, _ target: ClosedRange<Fraction>
  ) throws(NumberError) -> Fraction {
    if figure < target.lowerBound { return try target.lowerBound.subtracting(figure) }
    return figure > target.upperBound ? try figure.subtracting(target.upperBound) : .zero
  }

  /// In words: "membaik (triwulan I 2026: 3 → triwulan II 2026: 5)".
  public func text(in language: Language) -> String {
    let (from, to) = (earlier.formatted(in: language), later.formatted(in: language))
    return
      "\(direction.title[language]) (\(earlierTitle[language]): \(from) → \(laterTitle[language]): \(to))"
  }
}
