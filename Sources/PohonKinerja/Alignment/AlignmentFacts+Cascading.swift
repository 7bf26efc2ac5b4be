/// What the rules of cascading ask of a sasaran and its parent.
extension AlignmentFacts {
  /// Whether a sasaran has exactly one below it.
  func hasSingleChild(_ node: NodeRow) -> Bool {
    node.firstChild != .none && node.firstChild == node.lastChild
  }

  /// Whether a sasaran is passed on directly to a single one, which then takes it over as it is (KMK 467).
  func passesOnWhole(_ node: NodeRow) -> Bool {
    node.cascading.isDirect && hasSingleChild(node)
  }

  /// The stage of a sasaran: its own, or its level's.
  func stage(of node: NodeRow) -> LogicStage? {
    node.stage == 0 ? columns.header.cascade.levels[Int(node.level)].stage : EnumCode.decode(node.stage)
  }

  /// The relation that an indicator declares to another one, or `nil` when it declares none to that.
  func relation(of part: Row, to whole: Row) -> Contribution.Relation? {
    let indicator = columns.indicators[part]
    guard indicator.contributesTo != 0 else { return nil }
    let isDeclared = columns.texts.withBytes(of: columns.symbols.reference(indicator.contributesTo)) {
      columns.texts.equals(columns.indicators[whole].id, $0)
    }
    return isDeclared ? EnumCode.decode(indicator.relation) ?? .contribution : nil
  }

  /// Whether an indicator is declared to be something else than another one: a part of it, what contributes to it, or what
  /// only refers to it.
  func isDeclaredOther(_ indicator: Row, than whole: Row) -> Bool {
    switch relation(of: indicator, to: whole) {
    case .component, .contribution, .reference: true
    case .same, nil: false
    }
  }

  /// The indicator of the parent that an indicator repeats by name, both sasaran belonging to this document.
  func parentIndicator(namedLike indicator: Row, of node: NodeRow) -> Row? {
    let key = nameFacts(of: indicator).key
    guard key != 0, signs(of: node.parent).names & SasaranSigns.bit(ofName: key) != 0 else { return nil }
    for row in indicatorRows(of: node.parent) where nameFacts(of: row).key == key { return row }
    return nil
  }

  /// Whether an indicator may repeat the name of one of the parent's; quickly, and wrong only in saying yes.
  func mayRepeatNames(of parent: Row, at row: Row) -> Bool {
    signs(of: row).names & signs(of: parent).names != 0
  }

  /// The parent's indicator that is the same: by declaration, or else by name.
  func sameIndicatorOfParent(_ indicator: Row, of node: NodeRow) -> Row? {
    for row in indicatorRows(of: node.parent) where relation(of: indicator, to: row) == .same { return row }
    return parentIndicator(namedLike: indicator, of: node)
  }

  /// Whether both indicators name where their figures come from, and not the same.
  func nameDifferentSources(_ first: Row, _ second: Row) -> Bool {
    let sources = (columns.indicators[first].source, columns.indicators[second].source)
    return !isBlank(sources.0) && !isBlank(sources.1) && sources.0 != sources.1
  }

  /// Whether the units of two indicators do not keep their figures from being compared.
  func haveComparableUnits(_ first: Row, _ second: Row) -> Bool {
    unit(of: first).isComparable(with: unit(of: second))
  }

  /// The first year, or ``ValueRow/undated``, for which two indicators have targets that surely differ.
  func yearOfDifferentTargets(_ first: Row, _ second: Row) -> Int16? {
    for row in valueRows(of: first) {
      let value = columns.values[row]
      guard value.year != ValueRow.baseline, let other = target(of: second, in: value.year) else { continue }
      let figure = figure(value, of: first)
      let otherFigure = self.figure(other, of: second)
      if figure.unit.isComparable(with: otherFigure.unit), figure.standing(to: otherFigure) != nil {
        return value.year
      }
    }
    return nil
  }

  /// The target of an indicator for a year.
  func target(of indicator: Row, in year: Int16) -> ValueRow? {
    for row in valueRows(of: indicator) where columns.values[row].year == year { return columns.values[row] }
    return nil
  }

  /// Whether a sasaran says why it helps its parent.
  func statesItsReason(_ row: Row) -> Bool {
    let place = columns.nodes[row].detail
    guard place != .none else { return false }
    return columns.details.withRow(place) { ($0.rationale ?? "").utf8.span.isFilledIn }
  }
}
