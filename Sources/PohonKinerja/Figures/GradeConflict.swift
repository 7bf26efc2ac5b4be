/// That the grade beside a score is another than the score comes to: BB of "BB (40)", where 40 is a C.
enum GradeConflict: UInt8, BitwiseCopyable, Sendable {
  /// They agree, or nothing is known of the scores of the scale.
  case none
  /// If the grade is a predicate of SAKIP, for another scale has it as well: A, B, C.
  case onSakip
  /// No other scale has the grade.
  case certain

  /// Holds a score against the predicates of SAKIP, the only grades whose scores are known.
  ///
  /// A score of at most 10 may be one of a scale that ends there, at 5 or at 4, whichever grade stands beside it; only where a
  /// name speaks of SAKIP is it one of 100. That is our convention.
  ///
  /// A score may have been rounded to its decimals, so that "BB (70)" agrees although a score of just 70 is a B. Whatever is
  /// not a score from 0 to 100 is on another scale.
  ///
  /// - Parameter isAlone: Whether no other scale has the grade.
  init(of grade: String, _ quantity: Target.Quantity, isAlone: Bool) {
    self = .none
    guard let rank = Scale.sakip.rank(of: grade), quantity.lower >= 0, quantity.upper <= .hundred else {
      return
    }
    let steps = Scale.accountabilitySteps
    let isBelow = rank < steps.count && !Self.canExceed(quantity.upper, steps[rank].above)
    let isAbove = rank > 0 && Self.mustExceed(quantity.lower, steps[rank - 1].above)
    if isBelow || isAbove { self = isAlone && quantity.upper > 10 ? .certain : .onSakip }
  }

  /// Whether a score's grade and one it is held against are predicates of SAKIP, so that the grade of another score is
  /// known: the name says so, or no other scale has one of them, and the score is none of a scale that ends at ten.
  ///
  /// A scale that the document declares may have steps of its own. As in ``init(of:_:isAlone:)``, our convention.
  static func areOfSakip(_ own: TargetFacts, _ other: TargetFacts, isNamed: Bool) -> Bool {
    guard own.declaredPlaces == 0, other.declaredPlaces == 0, own.isOnSakip, other.isOnSakip else {
      return false
    }
    return isNamed || ((own.isOnSakipAlone || other.isOnSakipAlone) && own.lower > 10)
  }

  /// Whether what was rounded to a number may be above a limit.
  private static func canExceed(_ number: Number, _ limit: Int) -> Bool {
    Int128(number.mantissa) * 2 + 1 > doubled(limit, number)
  }

  /// Whether whatever was rounded to a number is above a limit.
  private static func mustExceed(_ number: Number, _ limit: Int) -> Bool {
    Int128(number.mantissa) * 2 - 1 > doubled(limit, number)
  }

  private static func doubled(_ limit: Int, _ number: Number) -> Int128 {
    Int128(limit) * 2 * Int128(PowersOfTen[Int(number.scale)])
  }

  /// Whether the name of an indicator says that its grades are those of SAKIP.
  static func isOfSakip(_ name: Span<UInt8>) -> Bool {
    (0..<name.count).contains { position in
      (position == 0 || !name.isLetter(at: position - 1)) && words.begins(name, in: position..<name.count)
    }
  }

  private static let words = Lexicon<Void>(["sakip", "akip", "akuntabilitas kinerja"])
}

extension TreeColumns {
  /// Whether the name of an indicator says that its grades are those of SAKIP. O(name).
  func isOfSakip(_ indicator: IndicatorRow) -> Bool {
    texts.withBytes(of: indicator.name) { GradeConflict.isOfSakip($0) }
  }
}

extension TargetFacts {
  /// Whether its grade is a predicate of SAKIP, the first of the built-in scales.
  fileprivate var isOnSakip: Bool { places & 0xF != 0 }

  /// Whether its grade is on no other built-in scale.
  fileprivate var isOnSakipAlone: Bool { isOnSakip && places < 1 << 4 }
}
