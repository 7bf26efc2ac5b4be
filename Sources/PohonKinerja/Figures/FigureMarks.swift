/// What the baseline and targets of an indicator are, taken together.
struct FigureMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  /// There is a baseline to compare targets with.
  static let baseline = FigureMarks(rawValue: 1 << 0)
  /// There is a target for the year that is planned, or for any when none is.
  static let target = FigureMarks(rawValue: 1 << 1)
  /// A sign stands in the place of such a target.
  static let placeholder = FigureMarks(rawValue: 1 << 2)
  /// A value does not read as a figure or grade.
  static let unreadable = FigureMarks(rawValue: 1 << 3)
  /// A value reads in two ways.
  static let ambiguous = FigureMarks(rawValue: 1 << 4)
  /// A target is for a year that is not planned.
  static let outsidePeriod = FigureMarks(rawValue: 1 << 5)
  /// A figure has marks in the Indonesian style: "97,5", "2.155" of counted things.
  static let indonesianMarks = FigureMarks(rawValue: 1 << 6)
  /// A figure has marks in the English style: "98.5".
  static let englishMarks = FigureMarks(rawValue: 1 << 7)
  /// A target may be lower than the baseline.
  static let belowBaseline = FigureMarks(rawValue: 1 << 8)
  /// A target may be higher than the baseline.
  static let aboveBaseline = FigureMarks(rawValue: 1 << 9)
  /// A value is anything else than a plain number, so that it may be an upper bound.
  static let written = FigureMarks(rawValue: 1 << 10)
  /// Two targets of different years surely differ.
  static let moves = FigureMarks(rawValue: 1 << 11)
  /// A value may be many times the one before.
  static let jumps = FigureMarks(rawValue: 1 << 12)
  /// A figure is written with another unit than the declared one, or a grade or a time where that only takes figures.
  static let otherUnit = FigureMarks(rawValue: 1 << 13)
  /// It contributes to an indicator that does not exist.
  static let contributesToNothing = FigureMarks(rawValue: 1 << 14)
  /// A value may be more than 100.
  static let overHundred = FigureMarks(rawValue: 1 << 15)
  /// Both styles.
  static let mixedMarks: FigureMarks = [.indonesianMarks, .englishMarks]

  @inline(__always)
  mutating func insert(_ kind: TargetFacts.Kind, for year: Int16, _ years: PlannedYears) {
    if years.exclude(year) { insert(.outsidePeriod) }
    if kind.isUnreadable { insert(.unreadable) }
    if kind == .ambiguous { insert(.ambiguous) }
    if year == ValueRow.baseline {
      if kind == .quantity || kind == .grade { insert(.baseline) }
    } else if years.wantTarget(of: year) {
      if kind == .placeholder { insert(.placeholder) } else if kind != .empty { insert(.target) }
    }
  }
}

extension FigureMarks {
  /// Of the marks in a figure.
  init(_ style: NumberStyle?) {
    switch style {
    case .indonesian?: self = .indonesianMarks
    case .english?: self = .englishMarks
    case nil: self = []
    }
  }
}
