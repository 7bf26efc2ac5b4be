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
  /// The style of the marks in it; `nil` when there are none, or they read in two ways.
  var style: NumberStyle?
  /// For each built-in scale four bits: the place of the grade from 1, the best first, or 0 when it is not on it.
  var places: UInt32 = 0
  /// For each scale the document declares eight bits, likewise.
  var declaredPlaces: UInt64 = 0
  /// Whether the figure tells its own scale: a magnitude or a unit is written with it.
  private(set) var tellsScale = false
  /// Whether it has a magnitude: "61,2 miliar".
  private var hasMagnitude = false
  /// Whether its unit is a lone capital M, metres to some, miliar or million to others: "61,2 M".
  private(set) var isInLoneM = false
  /// Whether its score comes first and its grade is the remark: "71,25 (BB)".
  private(set) var leadsWithScore = false
  /// Whether its score comes to another grade than the one beside it: "BB (40)".
  private(set) var gradeConflict = GradeConflict.none

  /// Whether it is a day that only leap years have, and names no year: "29 Februari".
  private(set) var isLeapDay = false

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

  /// - Parameter figure: With no word behind it.
  init(_ figure: PlainFigure) {
    self.init(figure.number)
    comparator = figure.comparator
    style = figure.style
    guard figure.isPercent else { return }
    unit = .percent
    tellsScale = true
  }

  /// - Parameters:
  ///   - scales: Those the document declares, at most ``PerformanceTree/maximumScaleCount``.
  ///   - unitFacts: What a unit comes to, where that is known already.
  init(
    _ reading: Target.Reading, scales: ArraySlice<Scale> = [],
    unitFacts: (MeasurementUnit) -> UnitFacts = { UnitFacts($0) }
  ) {
    switch reading.value {
    case .empty: kind = .empty
    case .placeholder: kind = .placeholder
    case .quantity(let quantity):
      kind = .quantity
      lower = quantity.lower
      upper = quantity.upper
      comparator = quantity.comparator
      style = quantity.style
      if quantity.isPercent { unit = .percent }
      hasMagnitude = quantity.magnitude != nil
      // Of "BB (71,25)" the grade as well, so that it can be held against grades.
      if let grade = reading.gradeOfScore {
        take(grade, scales)
        if declaredPlaces == 0 {
          gradeConflict = GradeConflict(of: grade.name, quantity, isAlone: places < 1 << 4)
        }
      }
      leadsWithScore = reading.leadsWithScore
    case .compound(let quantities):
      kind = .compound
      style = quantities.lazy.compactMap(\.style).first
    case .grade(let grade):
      kind = .grade
      take(grade, scales)
    case .time(let time):
      kind = .time
      isLeapDay = time.isLeapDayOfAnyYear
    case .ambiguous: kind = .ambiguous
    case .outOfRange: kind = .outOfRange
    case .malformed: kind = .malformed
    case .words: kind = .words
    }
    let written = reading.unit
    if unit.isNone, let written { unit = unitFacts(written) }
    tellsScale = hasMagnitude || !unit.isNone
    isInLoneM = kind == .quantity && written?.text == "M"
  }

  /// Takes the places of a grade on the scales that have it.
  private mutating func take(_ grade: Target.Grade, _ scales: ArraySlice<Scale>) {
    for (index, scale) in Scale.builtIn.enumerated() {
      guard let rank = scale.rank(of: grade.name) else { continue }
      places |= UInt32(truncatingIfNeeded: rank + 1) << UInt32(truncatingIfNeeded: index * 4)
    }
    for (index, scale) in scales.enumerated() {
      guard let rank = scale.rank(of: grade.name) else { continue }
      declaredPlaces |= UInt64(truncatingIfNeeded: rank + 1) << UInt64(truncatingIfNeeded: index * 8)
    }
  }

  /// The same in doubt: neither its score nor its grade is taken.
  var inDoubt: TargetFacts {
    var doubted = self
    doubted.kind = .ambiguous
    (doubted.places, doubted.declaredPlaces) = (0, 0)
    return doubted
  }

  /// The same for a year: "29 Februari" is no day of 2026.
  func held(to year: Int) -> TargetFacts {
    guard isLeapDay, !Target.PointInTime(year: year, part: .day(29, month: 2)).isOnCalendar else {
      return self
    }
    var held = self
    held.kind = .malformed
    return held
  }

  /// Whether it is a figure in another unit than the declared one, or a grade or a time where that only takes figures.
  func isOfOtherKind(than own: UnitFacts) -> Bool {
    switch kind {
    case .quantity: !unit.isComparable(with: own)
    case .grade, .time: own.takesOnlyFigures
    case .empty, .placeholder, .compound, .ambiguous, .outOfRange, .malformed, .words: false
    }
  }

  /// Whether the figure is an upper bound, as in "≤ 5".
  var isUpperBound: Bool { comparator.isUpperBound }

  /// Whether it counts in thousands or more, be it by a lone M, so that in another unit it may be another number.
  var isInMagnitude: Bool { hasMagnitude || unit.power > 0 || isInLoneM }

  /// Whether it is one number.
  var isSingleNumber: Bool { kind == .quantity && lower == upper }

  /// How the value stands to another: whether it is surely lower or surely higher, a worse grade counting as lower.
  ///
  /// `nil` when they cannot be compared, are equal, or overlap as ranges. Where one is nothing but a step, "Level 3", and the
  /// other a score, "Level 3 (3,25)", they are compared as steps: a score has reached the step below it, and is not above it.
  ///
  /// - Parameter inSteps: Whether a whole number without a unit is a step as well.
  func standing(to other: TargetFacts, inSteps: Bool = false) -> Standing? {
    switch (kind, other.kind) {
    case (.quantity, .quantity):
      let isByStep = isBareStep(inSteps) != other.isBareStep(inSteps)
      let own = isByStep ? steps : (lower: lower, upper: upper)
      let others = isByStep ? other.steps : (lower: other.lower, upper: other.upper)
      if own.upper < others.lower { return .lower }
      return own.lower > others.upper ? .higher : nil
    // A grade may have a score in brackets: then it is a figure as well.
    default: return gradeStanding(to: other)
    }
  }

  /// Whether it is a step without a score: "Level 3".
  private func isBareStep(_ inSteps: Bool) -> Bool {
    guard unit.isNone ? inSteps : unit.namesSteps else { return false }
    return isSingleNumber && !hasGrade && lower.isWhole
  }

  /// The steps that a score has reached: 3 for 3.25, unless its grade is another level.
  private var steps: (lower: Number, upper: Number) {
    let place = places >> Self.shiftOfMaturity & 0xF
    guard place == 0 else {
      let level = Number(trusted: Int64(Scale.maturity.grades.count) + 1 - Int64(place), scale: 0)
      return (level, level)
    }
    return (lower.floored, upper.floored)
  }

  /// Where the places on the scale of maturity stand in ``places``.
  private static let shiftOfMaturity = UInt32(clamping: (Scale.builtIn.firstIndex(of: .maturity) ?? 0) * 4)

  /// Where the places on the scale from "Sangat Tinggi" to "Sangat Rendah" stand in ``places``.
  private static let shiftOfHeight = UInt32(clamping: (Scale.builtIn.firstIndex(of: .height) ?? 0) * 4)

  /// How one value stands to another.
  enum Standing {
    case lower, higher
  }

  private func told(in own: UnitFacts, byPowerOfTen power: Int) -> TargetFacts {
    var told = self
    told.unit = own
    guard let least = lower.multiplied(byPowerOfTen: power), let most = upper.multiplied(byPowerOfTen: power)
    else {
      told.kind = .outOfRange
      return told
    }
    (told.lower, told.upper) = (least, most)
    return told
  }

  /// Whether it is a grade, be it with a score in brackets: "BB", "BB (71,25)".
  var hasGrade: Bool { places != 0 || declaredPlaces != 0 }

  /// Whether its grade only tells how much there is of something, "Tinggi", which may be good or bad.
  var isOnlyOfHeight: Bool {
    declaredPlaces == 0 && places != 0 && places & ~(0xF << Self.shiftOfHeight) == 0
  }

  /// The same figure told in the unit of an indicator: "61,2 miliar" is 61.2 of "miliar rupiah".
  ///
  /// What is written in full is told anew where it comes to one or more: "Rp 60.000.000.000" is 60 of "miliar rupiah". Less
  /// is not, since "Rp 2.500" in a column of "Rp juta" may be meant either way; the limit is our convention. A lone M is never
  /// taken for miliar.
  func fitted(to own: UnitFacts) -> TargetFacts {
    guard tellsScale, kind == .quantity, !own.isNone else { return self }
    if isInLoneM {
      guard !unit.isComparable(with: own), own.key != UnitFacts.metre.key else { return self }
      var fitted = self
      fitted.kind = .ambiguous
      return fitted
    }
    guard hasMagnitude || unit.power > 0 || isFullAmount(of: own), unit.isConvertible(to: own) else {
      return self
    }
    let power = Int(unit.power) - Int(own.power)
    return power == 0 ? self : told(in: own, byPowerOfTen: power)
  }

  /// Whether it is written in full, and is at least one of the thousands, millions and so on that a unit counts in, or zero.
  private func isFullAmount(of own: UnitFacts) -> Bool {
    guard isInFull(for: own) else { return false }
    let least = Number(trusted: Int64(PowersOfTen[Int(own.power)]), scale: 0)
    return (lower.normalized == .zero || lower >= least) && (upper.normalized == .zero || upper >= least)
  }

  /// Whether its unit is that which a unit counts thousands, millions and so on of: rupiah for "miliar rupiah".
  private func isInFull(for own: UnitFacts) -> Bool {
    own.power > 0 && unit.power == 0 && unit.base != 0 && unit.base == own.base
  }

  /// The power of ten by which a figure that is written in full is told in the unit of an indicator: "101.250.000.000
  /// rupiah" in "miliar rupiah". `nil` for a figure in any other unit.
  func power(toUnitOf own: UnitFacts) -> Int? {
    kind == .quantity && isInFull(for: own) ? unit.power(to: own) : nil
  }

  /// Grades compare when every scale that has both says the same. A scale that the document declares says it before
  /// the built-in ones, whose order need not be meant.
  func gradeStanding(to other: TargetFacts) -> Standing? {
    var standings = Standings()
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      standings.take(declaredPlaces >> shift & 0xFF, other.declaredPlaces >> shift & 0xFF)
    }
    if !standings.isEmpty { return standings.agreed }
    for shift in stride(from: UInt32(0), to: 32, by: 4) {
      standings.take(UInt64(places >> shift & 0xF), UInt64(other.places >> shift & 0xF))
    }
    return standings.agreed
  }

  /// What several scales say of two grades.
  private struct Standings {
    private var found: Standing?
    private var isDisputed = false

    /// Whether no scale had both grades.
    var isEmpty: Bool { found == nil && !isDisputed }

    /// What all said, unless the grades are the same.
    var agreed: Standing? { isDisputed ? nil : found }

    /// Takes the places of both grades on one scale, from 1 for the best; 0 is not on it.
    mutating func take(_ own: UInt64, _ other: UInt64) {
      guard own != 0, other != 0 else { return }
      let here: Standing? = own == other ? nil : own > other ? .lower : .higher
      if here == nil || (found != nil && found != here) { isDisputed = true } else { found = here }
    }
  }
}

extension Number {
  /// The number without its decimals, which is the whole number below it; one below zero stays.
  fileprivate var floored: Number {
    guard scale > 0, !isNegative else { return self }
    return Number(trusted: mantissa / Int64(PowersOfTen[Int(scale)]), scale: 0)
  }
}
