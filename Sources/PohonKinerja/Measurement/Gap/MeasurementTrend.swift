/// Where an indicator is going.
public struct MeasurementTrend: Sendable, Hashable {
  /// Where.
  public let direction: Direction
  /// What is compared.
  public let basis: Basis
  /// The earlier figure, of what the basis says.
  public let earlier: Fraction
  /// For when that is, or what it is.
  public let earlierTitle: LocalizedText
  /// The later figure, of what the basis says.
  public let later: Fraction
  /// For when that is.
  public let laterTitle: LocalizedText

  /// Whether figures get better, by the polarity of the indicator.
  public enum Direction: String, Sendable, Hashable, CaseIterable, Codable {
    /// The later figure is better.
    case improving
    /// Both quarters reach their targets, by more or by less.
    case onPlan
    /// Both are the same.
    case steady
    /// The later figure is worse.
    case worsening

    /// The word used in messages.
    public var title: LocalizedText {
      switch self {
      case .improving: LocalizedText("membaik", en: "improving")
      case .onPlan: LocalizedText("sesuai rencana", en: "on plan")
      case .steady: LocalizedText("tetap", en: "steady")
      case .worsening: LocalizedText("memburuk", en: "worsening")
      }
    }
  }

  /// What a trend compares.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// What was reached of the targets of the quarters, each quarter against its own, in per cent.
    case plan
    /// The figures themselves.
    case figures
    /// Of what adds up, the sum so far ÷ the months it took.
    case pace
    /// How far figures are from what is to be kept; 0 within a range.
    case distance

    /// The words used in messages, before the figures.
    var title: LocalizedText? {
      switch self {
      case .plan: LocalizedText("capaian target triwulan", en: "achievement of the quarter's target")
      case .figures: nil
      case .pace: LocalizedText("laju per bulan sejauh ini", en: "pace per month so far")
      case .distance: LocalizedText("jarak ke target", en: "distance to the target")
      }
    }
  }

  /// A figure and what it is of.
  struct Point {
    let figure: Fraction
    let title: LocalizedText
  }

  /// The trend from one figure to another; `nil` where what is to be kept is not known.
  init?(
    _ basis: Basis, from earlier: Point, to later: Point, polarity: Polarity, target: ClosedRange<Fraction>?
  ) {
    switch polarity {
    case .maximize: self.init(basis, Self.direction(earlier.figure, later.figure), earlier, later)
    case .minimize: self.init(basis, Self.direction(later.figure, earlier.figure), earlier, later)
    case .stabilize:
      guard let target else { return nil }
      self.init(from: (earlier, target), to: (later, target))
    }
  }

  /// The trend by how far each figure is from what was to be kept then; `nil` where that cannot be held.
  init?(
    from earlier: (point: Point, target: ClosedRange<Fraction>),
    to later: (point: Point, target: ClosedRange<Fraction>)
  ) {
    guard let first = try? Self.distance(earlier.point.figure, earlier.target),
      let second = try? Self.distance(later.point.figure, later.target)
    else { return nil }
    self.init(
      .distance, Self.direction(second, first), Point(figure: first, title: earlier.point.title),
      Point(figure: second, title: later.point.title))
  }

  /// The trend from what was reached of one quarter's target to what was reached of another's, in per cent. What is the
  /// same in hundredths of a per cent, as it is shown, is steady.
  init(ofPlanFrom earlier: Point, to later: Point) {
    let isOnPlan = min(earlier.figure, later.figure) >= .hundred
    let isSame = earlier.figure.formatted() == later.figure.formatted()
    let direction = isSame ? .steady : Self.direction(earlier.figure, later.figure)
    self.init(.plan, isOnPlan ? .onPlan : direction, earlier, later)
  }

  private init(_ basis: Basis, _ direction: Direction, _ earlier: Point, _ later: Point) {
    self.basis = basis
    self.direction = direction
    self.earlier = earlier.figure
    earlierTitle = earlier.title
    self.later = later.figure
    laterTitle = later.title
  }

  /// Where more is better.
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
    let unit = basis == .plan ? "%" : ""
    let (from, to) = (earlier.formatted(in: language) + unit, later.formatted(in: language) + unit)
    let what = basis.title.map { $0[language] + ", " } ?? ""
    return
      "\(direction.title[language]) (\(what)\(earlierTitle[language]): \(from) → \(laterTitle[language]): \(to))"
  }
}
