/// What an indicator comes to: a figure, a grade, words, or why there is none.
enum MeasuredFigure: Sendable {
  /// A number; a share keeps what it is a quotient of, so that it can be taken together with others.
  case number(Fraction, Parts?)
  /// A grade and how it is written.
  indirect case grade(TargetFacts, String)
  /// Words or a time.
  case words(String)
  /// None, and why; what is known so far, if anything is.
  case none(UnmeasuredReason, known: Fraction?)

  /// What is above and below the line of a share.
  struct Parts: Sendable {
    var numerator: Fraction
    var denominator: Fraction
    /// What their quotient is multiplied by: 100 of a percentage, 100,000 of "per 100.000 KH".
    var factor: Int64
  }

  static func none(_ reason: UnmeasuredReason) -> MeasuredFigure { .none(reason, known: nil) }

  /// The figure; of a grade with a score in brackets, "BB (71,25)", the score.
  var number: Fraction? {
    switch self {
    case .number(let number, _): number
    case .grade(let facts, _): facts.isSingleNumber ? Fraction(facts.lower) : nil
    case .words, .none: nil
    }
  }

  /// The figure, or as much of it as is known; `nil` where nothing is, and of grades and words.
  var knownSoFar: MeasuredFigure? {
    switch self {
    case .number: self
    case .grade: number.map { .number($0, nil) }
    case .none(_, let known?): .number(known, nil)
    case .words, .none: nil
    }
  }

  var reason: UnmeasuredReason? {
    if case .none(let reason, _) = self { reason } else { nil }
  }

  /// Whether there is no actual of it.
  var isWithoutActual: Bool {
    if case .none(.noActual, _) = self { true } else { false }
  }

  /// Why it can be taken together with no other figure: there is none, or it is a grade without a score, or words, of a
  /// period.
  func fault(in period: MeasurementPeriod?) -> UnmeasuredReason? {
    switch self {
    case .number: nil
    case .grade(_, let text), .words(let text): number == nil ? .gradesDoNotAddUp(text, period) : nil
    case .none(.gradesDoNotAddUp(let text, nil), _): .gradesDoNotAddUp(text, period)
    case .none(let reason, _): reason
    }
  }

  /// Makes a figure of a computation.
  static func computed(_ body: () throws(NumberError) -> MeasuredFigure) -> MeasuredFigure {
    do { return try body() } catch {
      return .none(error == .divisionByZero ? .zeroDenominator : .outOfRange)
    }
  }

  /// A share of parts, times what the unit says: 100 of a percentage. What it is a share of has to be above zero.
  static func share(
    _ numerator: Fraction, of denominator: Fraction, factor: Int64
  ) -> MeasuredFigure {
    guard denominator > 0 else { return .none(.zeroDenominator) }
    return computed { () throws(NumberError) in
      let share = try numerator.divided(by: denominator)
      return .number(
        try share.multiplied(by: Fraction(Int(factor))),
        Parts(numerator: numerator, denominator: denominator, factor: factor))
    }
  }

  /// The numbers of figures and what those that are shares are made of, or what keeps them from being combined.
  private static func taken(
    _ figures: [MeasuredFigure]
  ) -> (numbers: [Fraction], parts: [Parts], fault: MeasuredFigure?) {
    var numbers: [Fraction] = []
    var parts: [Parts] = []
    for figure in figures {
      switch figure {
      case .number(let number, let part):
        numbers.append(number)
        if let part { parts.append(part) }
      case .grade(_, let text), .words(let text):
        guard let number = figure.number else { return ([], [], .none(.gradesDoNotAddUp(text, nil))) }
        numbers.append(number)
      case .none: return ([], [], figure)
      }
    }
    return (numbers, parts, nil)
  }

  /// Figures that add up; shares by their numerators and denominators, which all of them have to have.
  static func sum(of figures: [MeasuredFigure], addingUp addsUp: Bool) -> MeasuredFigure {
    let (numbers, parts, fault) = taken(figures)
    if let fault { return fault }
    // One figure alone is no sum.
    if figures.count == 1 { return figures[0] }
    guard !addsUp || !parts.isEmpty else {
      return computed { () throws(NumberError) in .number(try Fraction.sum(of: numbers), nil) }
    }
    guard parts.count == numbers.count, let first = parts.first else { return .none(.sharesDoNotAddUp) }
    if let fault = mixed(parts) { return fault }
    return computed { () throws(NumberError) in
      share(
        try Fraction.sum(of: parts.map(\.numerator)), of: try Fraction.sum(of: parts.map(\.denominator)),
        factor: first.factor)
    }
  }

  /// The figures of places of which nobody says how they combine: what is counted adds up, and shares do by their
  /// numerators and denominators; of all else it has to be said.
  static func ofPlaces(_ figures: [MeasuredFigure], isCounted: Bool) -> MeasuredFigure {
    let total = sum(of: figures, addingUp: isCounted)
    switch total {
    case .number(_, nil) where figures.count > 1 && !isCounted: return .none(.placesDoNotAddUp)
    case .none(.sharesDoNotAddUp, _): return .none(.placesDoNotAddUp)
    case .number, .grade, .words, .none: return total
    }
  }

  /// That some shares are in per cent and some are not, or in other parts of so many, if so.
  private static func mixed(_ parts: [Parts]) -> MeasuredFigure? {
    guard let first = parts.first, parts.contains(where: { $0.factor != first.factor }) else {
      return nil
    }
    return .none(.differentUnits("%", "rasio"))
  }

  /// The mean of figures.
  static func mean(of figures: [MeasuredFigure]) -> MeasuredFigure {
    let (numbers, parts, fault) = taken(figures)
    if let fault { return fault }
    if let fault = mixed(parts) { return fault }
    return computed { () throws(NumberError) in .number(try Fraction.mean(of: numbers), nil) }
  }

  /// The figure times a power of ten; a share keeps what it is a quotient of.
  func multiplied(byPowerOfTen power: Int) -> MeasuredFigure {
    if power != 0, case .grade = self, let number {
      return MeasuredFigure.number(number, nil).multiplied(byPowerOfTen: power)
    }
    guard power != 0, case .number(let number, let parts) = self, abs(power) <= 18 else { return self }
    let scale = Fraction(Int(PowersOfTen[abs(power)]))
    return Self.computed { () throws(NumberError) in
      func scaled(_ fraction: Fraction) throws(NumberError) -> Fraction {
        power > 0 ? try fraction.multiplied(by: scale) : try fraction.divided(by: scale)
      }
      var own = parts
      if let parts { own?.numerator = try scaled(parts.numerator) }
      return .number(try scaled(number), own)
    }
  }
}
