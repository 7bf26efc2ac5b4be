/// Which indicators contribute to which, kept up to date from edit to edit.
struct Contributions: Sendable {
  /// For each indicator that others declare as their whole, those others in the order of the document.
  private(set) var components: [Row: [Row]]
  /// By the id that is named, the indicators that name it although there is none.
  private var toNothing: [Symbol: [Row]] = [:]
  private(set) var toNothingCount = 0
  /// All that contribute to nothing in the order of the document, where that was asked for since they last changed.
  private var toNothingInOrder: [Row]?

  /// O(sasaran + indicators).
  init(_ facts: AlignmentFacts) {
    components = facts.components
    guard facts.contributionsToNothingCount > 0 else { return }
    for row in facts.order {
      for place in facts.indicatorRows(of: row)
      where facts.figureMarks[Int(place)].contains(.contributesToNothing) {
        toNothing[facts.columns.indicators[place].contributesTo, default: []].append(place)
        toNothingCount += 1
      }
    }
  }

  /// Puts all that contribute to nothing in the order of the document. O(those · log those) after a change of them, O(1)
  /// otherwise.
  mutating func sortToNothing(in columns: TreeColumns, at places: DocumentPlaces) -> [Row] {
    if let toNothingInOrder { return toNothingInOrder }
    let rows = toNothing.values.joined().sorted { places.isIndicator($0, before: $1, in: columns) }
    toNothingInOrder = rows
    return rows
  }

  /// Adds indicators that name one to contribute to and are in the order of the document. O(those + all that contribute
  /// to the same).
  ///
  /// - Returns: What each of them contributes to, `nil` when there is none.
  mutating func add(_ parts: [Row], in columns: TreeColumns, at places: DocumentPlaces) -> [Row?] {
    var added: [Row: [Row]] = [:]
    var wholes: [Row?] = []
    for part in parts {
      let symbol = columns.indicators[part].contributesTo
      let whole = columns.indicator(named: symbol)
      if let whole {
        added[whole, default: []].append(part)
      } else {
        toNothing[symbol, default: []].append(part)
        toNothingCount += 1
        toNothingInOrder = nil
      }
      wholes.append(whole)
    }
    for (whole, parts) in added {
      components[whole, default: []].merge(parts) { places.isIndicator($0, before: $1, in: columns) }
    }
    return wholes
  }

  /// Takes indicators out, given what they named and what that was.
  mutating func remove(_ parts: [(part: Row, name: Symbol, whole: Row?)]) {
    var removed: (of: [Row: [Row]], naming: [Symbol: [Row]]) = ([:], [:])
    for (part, name, whole) in parts {
      if let whole {
        removed.of[whole, default: []].append(part)
      } else {
        removed.naming[name, default: []].append(part)
        toNothingCount -= 1
        toNothingInOrder = nil
      }
    }
    for (whole, parts) in removed.of {
      components[whole]?.remove(parts)
      if components[whole]?.isEmpty == true { components[whole] = nil }
    }
    for (name, parts) in removed.naming {
      toNothing[name]?.remove(parts)
      if toNothing[name]?.isEmpty == true { toNothing[name] = nil }
    }
  }

  /// Takes out what contributes to an indicator.
  mutating func removeParts(of whole: Row) -> [Row] { components.removeValue(forKey: whole) ?? [] }

  /// Takes out what named an indicator before it was there.
  mutating func removeParts(waitingFor indicator: Row, in columns: TreeColumns) -> [Row] {
    guard toNothingCount > 0,
      let symbol = columns.texts.withBytes(
        of: columns.indicators[indicator].id, { columns.symbols.symbol(of: $0, in: columns.texts) }),
      let parts = toNothing.removeValue(forKey: symbol)
    else { return [] }
    toNothingCount -= parts.count
    toNothingInOrder = nil
    return parts
  }
}
