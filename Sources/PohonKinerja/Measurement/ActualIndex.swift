/// The actuals of some measurements by the indicators of a tree, in the order of their periods.
struct ActualIndex: Sendable {
  /// By indicator, where its actuals begin in ``places``; one more for the end.
  private var starts: ContiguousArray<Int32>
  /// The places of the actuals, by indicator and period.
  private var places: ContiguousArray<Int32>
  /// By actual, the number of the name of its place, or -1 where it is of a whole; nothing where all are.
  private var placeNames: ContiguousArray<Int32> = []
  private var numbers: [PlaceName: Int32] = [:]
  /// The places of actuals that name no indicator of the tree, in order.
  private(set) var unmatched: ContiguousArray<Int32> = []

  /// The actuals of an indicator for a period and place for which it has one already, by their places, with the place of the one
  /// before.
  private(set) var repeated: [Int: Int] = [:]
  /// Those of which another one is behind them for the same period and place, so that they do not count.
  private(set) var outdated: Set<Int> = []

  /// O(actuals), but for indicators whose actuals are not in order.
  init(_ actuals: [Actual], in columns: TreeColumns) {
    var rows = ContiguousArray<Row>(repeating: .none, count: actuals.count)
    var starts = ContiguousArray<Int32>(repeating: 0, count: columns.indicators.count + 1)
    var last = Row.none
    for place in actuals.indices {
      guard let row = Self.row(of: actuals[place].indicator.utf8.span, after: last, in: columns) else {
        unmatched.append(Int32(truncatingIfNeeded: place))
        continue
      }
      last = row
      rows[place] = row
      starts[Int(row) + 1] += 1
    }
    for row in 1..<starts.count { starts[row] += starts[row - 1] }
    var places = ContiguousArray<Int32>(repeating: 0, count: Int(starts[starts.count - 1]))
    var next = starts
    for (place, row) in rows.enumerated() where row != .none {
      places[Int(next[Int(row)])] = Int32(truncatingIfNeeded: place)
      next[Int(row)] += 1
    }
    self.starts = starts
    self.places = places
    numberPlaces(of: actuals)
    for row in 0..<(starts.count - 1) where starts[row + 1] - starts[row] > 1 {
      let range = Int(starts[row])..<Int(starts[row + 1])
      sort(range, actuals)
      noteRepeated(range, actuals)
    }
  }

  /// Numbers the names of places, each of which is looked at once as it is written. O(actuals).
  private mutating func numberPlaces(of actuals: [Actual]) {
    guard actuals.contains(where: { $0.place != nil }) else { return }
    placeNames = ContiguousArray(repeating: -1, count: actuals.count)
    var written: [String: Int32] = [:]
    for (index, actual) in actuals.enumerated() {
      guard let place = actual.place else { continue }
      if let number = written[place] {
        placeNames[index] = number
        continue
      }
      let next = Int32(truncatingIfNeeded: numbers.count)
      let number = numbers[PlaceName(place)] ?? next
      numbers[PlaceName(place)] = number
      written[place] = number
      placeNames[index] = number
    }
  }

  /// The number of a place's name; `nil` where no actual has it.
  func number(of name: PlaceName) -> Int32? { numbers[name] }

  /// The number of the name of an actual's place, by where the actual lies; -1 where it is of a whole.
  func placeName(at position: Int) -> Int32 {
    placeNames.isEmpty ? -1 : placeNames[Int(places[position])]
  }

  /// Notes what an indicator has twice; its actuals are in the order of their periods. O(actuals).
  private mutating func noteRepeated(_ range: Range<Int>, _ actuals: [Actual]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let period = actuals[Int(places[start])].period
      var end = start + 1
      while end < range.upperBound, actuals[Int(places[end])].period == period { end += 1 }
      if end - start > 1 { noteRepeated(ofOnePeriod: start..<end) }
      start = end
    }
  }

  private mutating func noteRepeated(ofOnePeriod range: Range<Int>) {
    var latest: [Int32: Int] = [:]
    for position in range {
      let place = Int(places[position])
      let earlier = latest.updateValue(place, forKey: placeName(at: position))
      guard let earlier else { continue }
      repeated[place] = earlier
      outdated.insert(earlier)
    }
  }

  /// The indicator with an id, which mostly is the one behind that of the actual before, or that one again: so it is looked
  /// up only where it is neither.
  private static func row(of id: Span<UInt8>, after last: Row, in columns: TreeColumns) -> Row? {
    if columns.isIndicator(last + 1, foundBy: id) { return last + 1 }
    if last != .none, columns.isIndicator(last, foundBy: id) { return last }
    return columns.indicator(withID: id)
  }

  private mutating func sort(_ range: Range<Int>, _ actuals: [Actual]) {
    func isInOrder(_ left: Int32, _ right: Int32) -> Bool {
      (actuals[Int(left)].period, left) < (actuals[Int(right)].period, right)
    }
    guard range.dropFirst().contains(where: { !isInOrder(places[$0 - 1], places[$0]) }) else { return }
    places[range].sort(by: isInOrder)
  }

  /// The places of an indicator's actuals, in the order of their periods.
  func places(of indicator: Row) -> ContiguousArray<Int32>.SubSequence { places[positions(of: indicator)] }

  /// Where the places of an indicator's actuals lie, in the order of their periods.
  @inline(__always)
  func positions(of indicator: Row) -> Range<Int> {
    Int(starts[Int(indicator)])..<Int(starts[Int(indicator) + 1])
  }

  /// The place of an actual, by where that lies.
  @inline(__always)
  func place(at position: Int) -> Int { Int(places[position]) }
}

extension TreeColumns {
  /// Whether a row is the indicator that ``indicator(withID:)-(Span<UInt8>)`` finds by an id: in the tree, and no repetition.
  fileprivate func isIndicator(_ row: Row, foundBy id: Span<UInt8>) -> Bool {
    guard Int(row) < indicators.count, case let indicator = indicators[row], indicator.node != .none,
      !indicator.marks.contains(.duplicateID), !indicator.id.isEmpty
    else { return false }
    return texts.equals(indicator.id, id)
  }
}
