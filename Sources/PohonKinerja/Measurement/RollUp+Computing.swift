/// Computes the figures of wholes from those of their parts, each part before what is computed from it.
struct RollUpComputation {
  let figures: TreeFigures
  let wholes: [DeclaredWhole]
  /// The unit of an indicator.
  let unit: @Sendable (Row) -> UnitFacts
  /// Whether the figures of an indicator add up.
  let sum: @Sendable (Row) -> FigureSum
  /// What each whole comes to, in the order of ``wholes``.
  private(set) var results: [MeasuredFigure]
  /// Of each whole, whether an actual that was due is missing of one of its parts, or of what such a part is computed from.
  private(set) var lackActuals: [Bool]

  /// - Parameters:
  ///   - unit: The unit of an indicator.
  ///   - sum: Whether its figures add up.
  ///   - own: What an indicator comes to by itself.
  ///   - isLeast: Whether what is known of that is the least it comes to, whatever is missing.
  ///   - isDueLater: Whether nothing is reported of it, as nothing was due yet.
  /// - Complexity: O(wholes + parts), whatever the depth.
  init(
    _ figures: TreeFigures, _ wholes: [DeclaredWhole], unit: @escaping @Sendable (Row) -> UnitFacts,
    sum: @escaping @Sendable (Row) -> FigureSum, own: (Row) -> MeasuredFigure,
    isLeast: (Row) -> Bool = { _ in false }, isDueLater: (Row) -> Bool = { _ in false }
  ) {
    self.figures = figures
    self.wholes = wholes
    self.unit = unit
    self.sum = sum
    results = Array(repeating: .none(.cycle), count: wholes.count)
    lackActuals = Array(repeating: false, count: wholes.count)
    guard !wholes.isEmpty else { return }
    var places: [Row: Int] = [:]
    for (place, whole) in wholes.enumerated() { places[whole.whole] = place }
    // How many wholes a whole waits for, and which wait for it.
    var waiting = [Int](repeating: 0, count: wholes.count)
    var dependents = [[Int]](repeating: [], count: wholes.count)
    for (place, whole) in wholes.enumerated() {
      for part in whole.parts {
        guard let other = places[part] else { continue }
        waiting[place] += 1
        dependents[other].append(place)
      }
    }
    var ready = wholes.indices.filter { waiting[$0] == 0 }
    var next = 0
    var areLeast = [Bool](repeating: false, count: wholes.count)
    while next < ready.count {
      let place = ready[next]
      let whole = wholes[place]
      next += 1
      var parts: [MeasuredFigure] = []
      // Of parts that are computed, the place of each.
      var computed: [Int?] = []
      for part in whole.parts {
        let figure = own(part)
        // What is measured itself goes before what its parts come to.
        let other = figure.isWithoutActual ? places[part] : nil
        computed.append(other)
        parts.append(other.map { results[$0] } ?? figure)
        if other.map({ lackActuals[$0] }) ?? (figure.reason?.isMissing == true && !isDueLater(part)) {
          lackActuals[place] = true
        }
      }
      // Asked only where something is missing, or something is computed from the whole.
      var areLeastParts = false
      if !dependents[place].isEmpty || parts.contains(where: { $0.number == nil || $0.fault(in: nil) != nil })
      {
        // What is known of the parts is the least that the whole comes to.
        areLeastParts =
          adds(whole)
          && parts.indices.allSatisfy { index in
            parts[index].knownSoFar == nil
              || computed[index].map { areLeast[$0] } ?? isLeast(whole.parts[index])
          }
      }
      areLeast[place] = areLeastParts
      results[place] = combine(whole, parts, known: areLeastParts ? known(whole, parts) : nil)
      for dependent in dependents[place] {
        waiting[dependent] -= 1
        if waiting[dependent] == 0 { ready.append(dependent) }
      }
    }
  }

  /// What the parts of a whole come to, or why they come to nothing and what is known so far.
  private func combine(
    _ whole: DeclaredWhole, _ parts: [MeasuredFigure], known: Fraction?
  ) -> MeasuredFigure {
    guard whole.leftOut.isEmpty else {
      return .none(.childrenLeftOut(whole.leftOut.map { figures.columns.id(of: $0) }))
    }
    guard let combination = whole.combination else { return .none(.unclearCombination) }
    let missing = zip(whole.parts, parts).filter { $0.1.reason?.isMissing == true }
    guard missing.isEmpty else {
      return .none(.missingParts(missing.map { figures.columns.id(ofIndicator: $0.0) }), known: known)
    }
    for (part, figure) in zip(whole.parts, parts) {
      guard let fault = figure.fault(in: nil) else { continue }
      return .none(reason(fault, of: part), known: known)
    }
    let unit = self.unit(whole.whole)
    let (parts, units) = Self.converted(parts, whole.parts.map(self.unit), to: unit)
    guard combination != .ratio else { return ratio(whole, parts, unit, units) }
    if let fault = differentUnits([whole.whole] + whole.parts, [unit] + units) { return fault }
    switch combination {
    case .sum: return MeasuredFigure.sum(of: parts, addingUp: addsUp(whole))
    case .average: return MeasuredFigure.mean(of: parts)
    case .weighted: return weighted(whole, parts)
    case .min, .max:
      let numbers = parts.compactMap(\.number)
      guard let least = numbers.min(), let most = numbers.max() else { return .none(.unclearCombination) }
      return .number(combination == .min ? least : most, nil)
    case .ratio: return .none(.unclearCombination)
    }
  }

  /// That figures which belong together are in different units, if so; a unit that is not given is no obstacle.
  private func differentUnits(_ rows: [Row], _ units: [UnitFacts]) -> MeasuredFigure? {
    guard let first = units.firstIndex(where: { !$0.isNone }),
      let other = units.firstIndex(where: { !$0.isComparable(with: units[first]) })
    else { return nil }
    let texts = [first, other].map { figures.columns.unitTextInUse(of: rows[$0])?.text ?? "–" }
    return .none(.differentUnits(texts[0], texts[1]))
  }

  /// Whether nothing says that the figures of a whole and its parts are shares, and something that they are none.
  private func addsUp(_ whole: DeclaredWhole) -> Bool {
    FigureSum.addUp(([whole.whole] + whole.parts).map(sum))
  }

  /// The figures of parts in the unit of the whole where that counts in thousands or millions of theirs, or they in such
  /// of it; where all count in one other unit, or are divided to a share, in their own without a magnitude.
  private static func converted(
    _ parts: [MeasuredFigure], _ units: [UnitFacts], to unit: UnitFacts
  ) -> ([MeasuredFigure], [UnitFacts]) {
    guard unit.power > 0 || units.contains(where: { $0.power > 0 }) else { return (parts, units) }
    let areToldPlainly = unit.factor != 1 || units.allSatisfy { $0.base == units[0].base }
    var (figures, told) = (parts, units)
    for place in parts.indices {
      let own = units[place]
      if own.isConvertible(to: unit), !own.isNone, !unit.isNone {
        figures[place] = parts[place].multiplied(byPowerOfTen: own.power(to: unit))
        told[place] = unit
      } else if areToldPlainly {
        figures[place] = parts[place].multiplied(byPowerOfTen: Int(own.power))
      }
    }
    return (figures, told)
  }

  private func weighted(_ whole: DeclaredWhole, _ parts: [MeasuredFigure]) -> MeasuredFigure {
    let columns = figures.columns
    let weights = whole.parts.compactMap { columns.weight(of: columns.indicators[$0]) }
    let numbers = parts.compactMap(\.number)
    guard weights.count == parts.count, weights.allSatisfy({ !$0.isNegative }) else {
      return .none(.unclearCombination)
    }
    return MeasuredFigure.computed { () throws(NumberError) in
      .number(try Fraction.weightedMean(of: zip(numbers, weights).map { ($0, Fraction($1)) }), nil)
    }
  }

  private func ratio(
    _ whole: DeclaredWhole, _ parts: [MeasuredFigure], _ unit: UnitFacts, _ units: [UnitFacts]
  ) -> MeasuredFigure {
    let columns = figures.columns
    var above: [MeasuredFigure] = []
    var below: [MeasuredFigure] = []
    var places: (above: [Int], below: [Int]) = ([], [])
    for (place, (row, figure)) in zip(whole.parts, parts).enumerated() {
      switch columns.detail(of: columns.indicators[row])?.part {
      case .numerator:
        above.append(figure)
        places.above.append(place)
      case .denominator:
        below.append(figure)
        places.below.append(place)
      case nil: return .none(.unclearCombination)
      }
    }
    guard !above.isEmpty, !below.isEmpty else { return .none(.unclearCombination) }
    guard let factor = unit.factorOfRatio else { return .none(.unclearCombination) }
    // What is above or below the line adds up only if it is in one unit, and no share itself.
    for side in [places.above, places.below] where side.count > 1 {
      if let fault = differentUnits(side.map { whole.parts[$0] }, side.map { units[$0] }) { return fault }
      guard !side.contains(where: { sum(whole.parts[$0]) == .never }) else { return .none(.sharesDoNotAddUp) }
    }
    let sides = [above, below].map { MeasuredFigure.sum(of: $0, addingUp: true) }
    guard let numerator = sides[0].number, let denominator = sides[1].number else {
      return sides[0].number == nil ? sides[0] : sides[1]
    }
    return MeasuredFigure.share(numerator, of: denominator, factor: factor)
  }

  /// Why there is no figure of a whole, by that of a part; of a part that is a whole itself, by that of its part.
  private func reason(_ reason: UnmeasuredReason, of part: Row) -> UnmeasuredReason {
    if case .ofPart = reason { return reason }
    return .ofPart(figures.columns.id(ofIndicator: part), reason)
  }

  /// Whether the parts of a whole are added up, of which each that is known makes it more.
  private func adds(_ whole: DeclaredWhole) -> Bool {
    whole.leftOut.isEmpty && whole.combination == .sum && addsUp(whole)
  }

  /// What the parts of a whole that add up come to so far; `nil` where nothing is known, or they are in different units.
  private func known(_ whole: DeclaredWhole, _ parts: [MeasuredFigure]) -> Fraction? {
    let known = zip(whole.parts, parts).compactMap { part, figure in figure.knownSoFar.map { (part, $0) } }
    guard !known.isEmpty else { return nil }
    let unit = self.unit(whole.whole)
    let (figures, units) = Self.converted(known.map(\.1), known.map { self.unit($0.0) }, to: unit)
    guard differentUnits([whole.whole] + known.map(\.0), [unit] + units) == nil,
      case .number(let sum, nil) = MeasuredFigure.sum(of: figures, addingUp: true)
    else { return nil }
    return sum
  }
}
