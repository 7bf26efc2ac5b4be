/// Which indicators contribute to which, kept up to date from edit to edit.
struct Contributions: Sendable {
  /// For each indicator that others declare as their whole, those others in the order of the document.
  private(set) var components: [Row: [Row]]
  /// By the id that is named, the indicators that name it although there is none.
  private var toNothing: [Symbol: [Row]] = [:]
  private(set) var toNothingCount = 0

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

  /// Adds an indicator that names one to contribute to. Returns that, or `nil` when there is none.
  mutating func add(_ part: Row, in columns: TreeColumns, at places: DocumentPlaces) -> Row? {
    let symbol = columns.indicators[part].contributesTo
    guard let whole = columns.indicator(named: symbol) else {
      toNothing[symbol, default: []].append(part)
      toNothingCount += 1
      return nil
    }
    let parts = components[whole, default: []]
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if places.isIndicator(parts[middle], before: part, in: columns) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    components[whole, default: []].insert(part, at: low)
    return whole
  }

  /// Takes an indicator out, given what it named and what that was.
  mutating func remove(_ part: Row, naming symbol: Symbol, of whole: Row?) {
    if let whole {
      components[whole]?.removeAll { $0 == part }
      if components[whole]?.isEmpty == true { components[whole] = nil }
    } else if toNothing[symbol]?.contains(part) == true {
      toNothing[symbol]?.removeAll { $0 == part }
      if toNothing[symbol]?.isEmpty == true { toNothing[symbol] = nil }
      toNothingCount -= 1
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
    return parts
  }
}
