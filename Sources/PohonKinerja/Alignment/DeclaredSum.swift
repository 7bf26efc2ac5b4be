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
    /// Whether the parts fail the whole, rather than leave a margin.
    let isFault: Bool
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

  /// The first year in which the parts fail the whole, or else leave a margin; `nil` when they fit wherever they can
  /// be added: where the whole and every part have a single number.
  ///
  /// Less fails and more is a margin; where lower is better it is the other way round. A bound that is written tells
  /// which of the two it is before the polarity does, and what keeps within it is no margin but what it says. The
  /// bound itself is kept by any sum equal to it: "< 10" is divided into "< 5" and "< 5".
  var mismatch: Mismatch? {
    var margin: Mismatch?
    for row in facts.valueRows(of: whole) {
      let year = facts.columns.values[row].year
      guard year != ValueRow.baseline, let total = figure(of: whole, in: year) else { continue }
      let numbers = parts.compactMap { figure(of: $0, in: year)?.lower }
      guard numbers.count == parts.count else { continue }
      // A sum beyond all numbers is certainly more than the whole.
      let sum = try? numbers.sum()
      guard sum != total.lower else { continue }
      let isLess = sum.map { $0 < total.lower } ?? false
      let isFault = isLess != isLimit(total)
      if !isFault, total.comparator != .exactly { continue }
      let mismatch = Mismatch(
        year: year, whole: total.lower, parts: numbers, isLess: isLess, isFault: isFault)
      if isFault { return mismatch }
      margin = margin ?? mismatch
    }
    return margin
  }

  /// Whether the parts must not come to more than a figure of the whole.
  private func isLimit(_ figure: TargetFacts) -> Bool {
    guard figure.comparator == .exactly else { return figure.isUpperBound }
    return EnumCode.decode(facts.columns.indicators[whole].polarity) == Polarity.minimize
  }

  /// What an indicator has for a year, where that is a single number in its unit.
  private func figure(of indicator: Row, in year: Int16) -> TargetFacts? {
    for row in facts.valueRows(of: indicator) {
      let value = facts.columns.values[row]
      guard value.year == year else { continue }
      let figure = facts.figure(value, of: indicator)
      guard figure.isSingleNumber, figure.unit.isComparable(with: facts.unit(of: indicator)) else {
        return nil
      }
      return figure
    }
    return nil
  }
}
