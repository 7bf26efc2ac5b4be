/// An indicator that a tree declares to be the sum of others, and those others.
///
/// Children never imply arithmetic. A sum is declared by the parts (`contributesTo` as a component, combined by sum),
/// or by dividing a sasaran directly by load; there the parts are those that say so, or, where none does, the one
/// indicator of each child when the sasaran has one, too.
struct DeclaredSum {
  let whole: Row
  /// In the order of the document.
  let parts: [Row]
  private let facts: AlignmentFacts

  /// How the parts of one year compare with the whole.
  struct Mismatch {
    let year: Int16
    let whole: Number
    let parts: [Number]
    let isLess: Bool
  }

  /// `nil` when no sum of this indicator is declared.
  init?(of whole: Row, in facts: AlignmentFacts) {
    let node = facts.node(facts.columns.indicators[whole].node)
    let isLoad = node.cascading == .directByLoad
    var parts = (facts.components[whole] ?? []).filter { part in
      let indicator = facts.columns.indicators[part]
      guard part != whole, EnumCode.decode(indicator.relation) == Contribution.Relation.component else {
        return false
      }
      let combination = EnumCode.decode(indicator.combination, as: Contribution.Combination.self)
      return combination == .sum || (combination == nil && isLoad)
    }
    if parts.isEmpty, isLoad, node.indicatorCount == 1 { parts = Self.onlyIndicators(below: node, facts) }
    guard !parts.isEmpty, Self.addUp(parts + [whole], facts) else { return nil }
    self.whole = whole
    self.parts = parts
    self.facts = facts
  }

  /// The one indicator of each child; empty when a child has none or several, or says what else its indicator is.
  private static func onlyIndicators(below node: NodeRow, _ facts: AlignmentFacts) -> [Row] {
    var parts: [Row] = []
    for row in ChildRows(columns: facts.columns, row: node.firstChild) {
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

  /// Whether the figures have one unit, and one that adds up: shares, scores and ratios never do.
  private static func addUp(_ indicators: [Row], _ facts: AlignmentFacts) -> Bool {
    var common: UInt64?
    for row in indicators {
      guard !facts.columns.indicators[row].marks.contains(.externalScore) else { return false }
      let unit = unit(of: row, facts)
      guard !unit.isGraded, common == nil || common == unit.key else { return false }
      common = unit.key
    }
    return true
  }

  /// The unit of an indicator: declared, written with its first figure, or told by its name.
  private static func unit(of row: Row, _ facts: AlignmentFacts) -> UnitFacts {
    let declared = facts.unit(of: row)
    guard declared.isNone else { return declared }
    for value in facts.valueRows(of: row) {
      let unit = facts.figure(facts.columns.values[value], of: row).unit
      if !unit.isNone { return unit }
    }
    let name = facts.columns.texts.withBytes(of: facts.columns.indicators[row].name) {
      ImpliedUnit.find(in: $0)
    }
    return name.map { UnitFacts(MeasurementUnit($0)) } ?? .none
  }

  /// The first year in which the parts come to less, or else to more; `nil` when they add up wherever they can be
  /// added: where the whole and every part have a single number.
  var mismatch: Mismatch? {
    var more: Mismatch?
    for row in facts.valueRows(of: whole) {
      let value = facts.columns.values[row]
      guard value.year != ValueRow.baseline, let total = number(of: whole, in: value.year) else { continue }
      let numbers = parts.compactMap { number(of: $0, in: value.year) }
      guard numbers.count == parts.count else { continue }
      // A sum beyond all numbers is certainly more than the whole.
      let sum = try? numbers.sum()
      guard sum != total else { continue }
      let isLess = sum.map { $0 < total } ?? false
      let mismatch = Mismatch(year: value.year, whole: total, parts: numbers, isLess: isLess)
      if isLess { return mismatch }
      more = more ?? mismatch
    }
    return more
  }

  /// The single number an indicator has for a year, in its unit.
  private func number(of indicator: Row, in year: Int16) -> Number? {
    for row in facts.valueRows(of: indicator) {
      let value = facts.columns.values[row]
      guard value.year == year else { continue }
      let figure = facts.figure(value, of: indicator)
      guard figure.isSingleNumber, figure.unit.isComparable(with: facts.unit(of: indicator)) else {
        return nil
      }
      return figure.lower
    }
    return nil
  }
}
