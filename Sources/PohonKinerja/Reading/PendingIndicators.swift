/// Indicators that were read and wait to be put into their columns, many at once, so that what a column has to check
/// before it is changed is checked once for all of them.
struct PendingIndicators {
  /// An id that is not registered yet; where none is given, its hash is 0 and not used.
  struct ID {
    var hash: UInt64 = 0
    /// Where it stands, or the indicator, where it has none.
    var offset: Int
  }

  /// How many indicators wait at most: so few that their rows stay in the nearest cache and are short to copy.
  static let limit = 24

  var rows: ContiguousArray<IndicatorRow> = []
  var ids: ContiguousArray<ID> = []
  /// Their names, which are stored when they are put into their column; an empty one where there is none.
  var names: ContiguousArray<JSONScanner.Text> = []
  /// The values of those that are read and of the one that is being read, in their order, and zeros behind them.
  private var values = ContiguousArray(repeating: Self.vacant, count: 64)
  /// How many values there are, and how many of them are of indicators that are read.
  private var valueCount = 0
  private(set) var settledValueCount = 0

  private static let vacant = ValueRow(digits: 0, scale: 0, year: ValueRow.undated)

  /// How many values the indicator that is being read has.
  var ownValueCount: Int { valueCount - settledValueCount }

  /// Whether the indicator that is being read has a value for a year.
  var hasYears: Bool { valueCount > settledValueCount && values[valueCount - 1].year > ValueRow.undated }

  /// Begins another indicator, and forgets the values of one that was not read to its end.
  mutating func begin() { valueCount = settledValueCount }

  /// Puts a value into its place. The codes of baseline and undated sort before every year.
  @inline(__always)
  mutating func insert(_ value: ValueRow) {
    if valueCount == values.count { values.append(contentsOf: repeatElement(Self.vacant, count: valueCount)) }
    if valueCount > settledValueCount, values[valueCount - 1].year > value.year {
      move(for: value)
    } else {
      values[valueCount] = value
    }
    valueCount += 1
  }

  /// Puts a value in front of those that sort behind it.
  @inline(never)
  private mutating func move(for value: ValueRow) {
    let place = values[settledValueCount..<valueCount].firstPlace { $0.year > value.year }
    for index in (place..<valueCount).reversed() { values[index + 1] = values[index] }
    values[place] = value
  }

  /// Reads plain targets, as ``JSONScanner/takePlainTargets(into:_:behind:)`` does.
  @inline(__always)
  mutating func takePlainTargets(
    in scanner: inout JSONScanner, behind year: inout Int16
  ) -> JSONScanner.PlainTargetsEnd {
    if values.count - valueCount < 32 {
      values.append(contentsOf: repeatElement(Self.vacant, count: values.count))
    }
    return scanner.takePlainTargets(into: &values, &valueCount, behind: &year)
  }

  /// Forgets all but the first values of the indicator that is being read.
  mutating func keepValues(_ count: Int) {
    valueCount = settledValueCount + min(max(count, 0), ownValueCount)
  }

  /// Ends the indicator that is being read, whose values stand behind those of all others.
  @inline(__always)
  mutating func end(_ indicator: IndicatorRow, named name: JSONScanner.Text, behind storedValueCount: Int) {
    var indicator = indicator
    indicator.firstValue = Row(truncatingIfNeeded: storedValueCount + settledValueCount)
    indicator.valueCount = UInt16(truncatingIfNeeded: ownValueCount)
    settledValueCount = valueCount
    rows.append(indicator)
    names.append(name)
  }

  /// Takes the values away; no indicator may be half read.
  mutating func takeValues(into column: inout ChunkedColumn<ValueRow>) {
    column.append(contentsOf: values[..<settledValueCount])
    valueCount = 0
    settledValueCount = 0
  }
}

extension RandomAccessCollection where Index == Int {
  /// The place of the first element for which `isBehind` holds, where they are ordered by that. O(log n).
  func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension DocumentReader {
  /// How many indicators have been read.
  var indicatorCount: Int { columns.indicators.count + pending.rows.count }

  /// Puts the indicators that are read into their column and registers their ids, reporting those used before.
  mutating func settleIndicators() {
    guard !pending.rows.isEmpty else { return }
    let first = Row(truncatingIfNeeded: columns.indicators.count)
    storeAll(pending.names)
    for place in pending.rows.indices { pending.rows[place].name = storedTexts[place] }
    columns.indicators.append(contentsOf: pending.rows[...])
    columns.indicatorCount += pending.rows.count
    if lines == nil {
      columns.lookAhead(indicators: pending.ids.lazy.map(\.hash))
      for place in pending.rows.indices where !pending.rows[place].id.isEmpty {
        let row = first + Row(truncatingIfNeeded: place)
        let id = pending.rows[place].id
        guard let earlier = columns.registerID(id, hash: pending.ids[place].hash, ofIndicator: row) else {
          continue
        }
        addDuplicate(
          id, of: LocalizedText("indikator", en: "indicator"), at: pending.ids[place].offset,
          earlier: columns.indicators[earlier].origin)
      }
    }
    pending.rows.removeAll(keepingCapacity: true)
    pending.ids.removeAll(keepingCapacity: true)
    pending.names.removeAll(keepingCapacity: true)
  }

  /// Puts the indicators that wait, and their values, into the columns; none may be half read.
  mutating func settleValues() {
    settleIndicators()
    pending.takeValues(into: &columns.values)
  }
}
