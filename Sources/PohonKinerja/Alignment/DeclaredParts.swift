/// An indicator that a tree declares to be computed from others in one way, and those others.
///
/// Children never imply arithmetic. It is declared by the parts (`contributesTo` as a component, with how they
/// combine), or, for a sum, by dividing a sasaran directly by load; there the parts are those that say so, or, where
/// none does, the one indicator of each child when the sasaran has one, too. Scores that another body issues are never
/// computed, nor is anything computed from them.
struct DeclaredParts {
  let whole: Row
  /// In the order of the document.
  let parts: [Row]
  let facts: AlignmentFacts

  /// The figures of one year.
  struct Figures {
    let year: Int16
    let whole: TargetFacts
    /// As ``DeclaredParts/parts``.
    let parts: [Number]

    /// What a finding about them is known by.
    var distinction: [String] {
      FindingContext.distinction(ofYear: Int(year), whole.lower, parts)
    }
  }

  /// `nil` when nothing of the kind is declared.
  init?(of whole: Row, combined combination: Contribution.Combination, in facts: AlignmentFacts) {
    let node = facts.node(facts.columns.indicators[whole].node)
    let isLoad = combination == .sum && node.cascading == .directByLoad
    let wanted = EnumCode.encode(combination)
    guard isLoad || facts.mayCombine(whole, by: wanted) else { return nil }
    let component = EnumCode.encode(Contribution.Relation.component)
    let declared = facts.components(of: whole)
    let isPart = { (part: Row) in
      let indicator = facts.columns.indicators[part]
      return part != whole && indicator.relation == component
        && (indicator.combination == wanted || (indicator.combination == 0 && isLoad))
    }
    // Most wholes are asked for one combination after another, and have one.
    guard isLoad || declared.contains(where: isPart) else { return nil }
    var parts = declared.filter(isPart)
    if parts.isEmpty, isLoad, node.indicatorCount == 1 { parts = Self.onlyIndicators(below: node, facts) }
    let isComputed = (parts + [whole]).allSatisfy {
      !facts.columns.indicators[$0].marks.contains(.externalScore)
    }
    guard !parts.isEmpty, isComputed else { return nil }
    self.whole = whole
    self.parts = parts
    self.facts = facts
  }

  /// The one indicator of each child; empty when a child has none or several, or says what else its indicator is.
  private static func onlyIndicators(below node: NodeRow, _ facts: AlignmentFacts) -> [Row] {
    var parts: [Row] = []
    for row in ChildRows(nodes: facts.columns.nodes, row: node.firstChild) {
      let child = facts.node(row)
      if child.marks.contains(.context) || child.cascading == .nonCascading { continue }
      guard child.indicatorCount == 1, facts.columns.indicators[child.firstIndicator].contributesTo == 0
      else {
        return []
      }
      parts.append(child.firstIndicator)
    }
    return parts
  }

  /// The units of the whole and the parts, in this order. A part in thousands or millions of the whole's unit is told in
  /// that, as its figures are.
  var units: [UnitFacts] {
    let own = facts.unitInUse(of: whole)
    return [own] + parts.map(facts.unitInUse).map { $0.isConvertible(to: own) && !$0.isNone ? own : $0 }
  }

  /// For each part the power of ten by which its figures become such of the whole's unit, or, where all parts count in
  /// another or are divided to a share, of their own without its magnitude.
  private var powers: [Int] {
    let own = facts.unitInUse(of: whole)
    let units = parts.map(facts.unitInUse)
    let areToldPlainly = own.factor != 1 || units.allSatisfy { $0.base == units[0].base }
    return units.map { $0.isConvertible(to: own) ? $0.power(to: own) : areToldPlainly ? Int($0.power) : 0 }
  }

  /// The years, or ``ValueRow/undated``, in which the whole and every part have a single number in their unit.
  var years: [Figures] {
    let powers = powers
    let rows = facts.valueRows(of: whole)
    var years: [Figures] = []
    years.reserveCapacity(rows.count)
    for row in rows {
      let year = facts.columns.values[row].year
      guard year != ValueRow.baseline, let total = facts.number(of: whole, in: year),
        let numbers = numbers(in: year, powers)
      else { continue }
      years.append(Figures(year: year, whole: total, parts: numbers))
    }
    return years
  }

  /// The numbers of the parts for a year, told in the unit of the whole; `nil` unless every part has one.
  private func numbers(in year: Int16, _ powers: [Int]) -> [Number]? {
    var numbers: [Number] = []
    numbers.reserveCapacity(parts.count)
    for (part, power) in zip(parts, powers) {
      guard let figure = facts.number(of: part, in: year),
        let number = power == 0 ? figure.lower : figure.lower.multiplied(byPowerOfTen: power)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}

extension AlignmentFacts {
  /// Calls `body` with the parts that an indicator is declared to combine, and its sasaran, unless that is imported for
  /// reference.
  func withParts(
    of whole: Row, combined combination: Contribution.Combination,
    _ body: (_ node: Row, DeclaredParts) -> Void
  ) {
    let row = columns.indicators[whole].node
    guard !node(row).marks.contains(.context),
      let declared = DeclaredParts(of: whole, combined: combination, in: self)
    else { return }
    body(row, declared)
  }

  /// The unit of an indicator: declared, written with its first figure, or told by its name.
  func unitInUse(of indicator: Row) -> UnitFacts {
    rows.figures.unitInUse(of: columns.indicators[indicator], in: columns)
  }

  /// What an indicator has for a year, where that is a single number in its unit.
  func number(of indicator: Row, in year: Int16) -> TargetFacts? {
    guard let value = target(of: indicator, in: year) else { return nil }
    let figure = figure(value, of: indicator)
    guard figure.isSingleNumber, figure.unit.isComparable(with: unit(of: indicator)) else { return nil }
    return figure
  }
}
