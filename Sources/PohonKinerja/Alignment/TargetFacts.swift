/// What a baseline or target comes to when figures are checked: its reading without its words.
struct TargetFacts: BitwiseCopyable, Sendable {
  var kind: Kind
  /// How the figure reached must stand to this one.
  var comparator = Comparator.exactly
  /// The unit written with the figure; ``UnitFacts/none`` when there is none.
  var unit = UnitFacts.none
  /// The figure, or the lower end of a range.
  var lower = Number.zero
  /// The figure, or the upper end of a range.
  var upper = Number.zero
  /// For each built-in scale four bits: the place of the grade from 1, the best first, or 0 when it is not on it.
  var places: UInt32 = 0

  /// What is written.
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case empty, placeholder, quantity, compound, grade, time, ambiguous, outOfRange, malformed, words

    /// Whether something is written that is neither figure nor grade nor time.
    var isUnreadable: Bool { self == .words || self == .malformed || self == .outOfRange }
  }

  init(_ number: Number) {
    kind = .quantity
    lower = number
    upper = number
  }

  init(_ reading: Target.Reading) {
    switch reading.value {
    case .empty: kind = .empty
    case .placeholder: kind = .placeholder
    case .quantity(let quantity):
      kind = .quantity
      lower = quantity.lower
      upper = quantity.upper
      comparator = quantity.comparator
      if quantity.isPercent { unit = .percent }
    case .compound: kind = .compound
    case .grade(let grade):
      kind = .grade
      for (index, scale) in Scale.builtIn.enumerated() {
        guard let rank = scale.rank(of: grade.name) else { continue }
        places |= UInt32(truncatingIfNeeded: rank + 1) << UInt32(truncatingIfNeeded: index * 4)
      }
    case .time: kind = .time
    case .ambiguous: kind = .ambiguous
    case .outOfRange: kind = .outOfRange
    case .malformed: kind = .malformed
    case .words: kind = .words
    }
    if unit.isNone, let written = reading.unit { unit = UnitFacts(written) }
  }

  /// Whether the figure is an upper bound, as in "≤ 5".
  var isUpperBound: Bool { comparator.isUpperBound }

  /// Whether it is one number.
  var isSingleNumber: Bool { kind == .quantity && lower == upper }

  /// How the value stands to another: whether it is surely lower or surely higher, a worse grade counting as lower.
  ///
  /// `nil` when they cannot be compared, are equal, or overlap as ranges.
  func standing(to other: TargetFacts) -> Standing? {
    switch (kind, other.kind) {
    case (.quantity, .quantity):
      if upper < other.lower { return .lower }
      return lower > other.upper ? .higher : nil
    case (.grade, .grade): return gradeStanding(to: other)
    default: return nil
    }
  }

  /// How one value stands to another.
  enum Standing {
    case lower, higher
  }

  /// Grades compare when every scale that has both says the same.
  private func gradeStanding(to other: TargetFacts) -> Standing? {
    var standing: Standing?
    for shift in stride(from: UInt32(0), to: 32, by: 4) {
      let own = places >> shift & 0xF
      let others = other.places >> shift & 0xF
      guard own != 0, others != 0 else { continue }
      guard own != others else { return nil }
      let here: Standing = own > others ? .lower : .higher
      guard standing == nil || standing == here else { return nil }
      standing = here
    }
    return standing
  }
}
