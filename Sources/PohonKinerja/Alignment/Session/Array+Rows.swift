extension [Row] {
  /// Puts in rows that are in order, as these are. O(both), and O(log n) comparisons for one row.
  mutating func merge(_ rows: [Row], by isBefore: (Row, Row) -> Bool) {
    guard let first = rows.first else { return }
    if rows.count == 1 { return insert(first, by: isBefore) }
    var merged: [Row] = []
    merged.reserveCapacity(count + rows.count)
    var next = rows.startIndex
    for row in self {
      while next < rows.endIndex, isBefore(rows[next], row) {
        merged.append(rows[next])
        next += 1
      }
      merged.append(row)
    }
    merged += rows[next...]
    self = merged
  }

  private mutating func insert(_ row: Row, by isBefore: (Row, Row) -> Bool) {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle], row) { low = middle + 1 } else { high = middle }
    }
    insert(row, at: low)
  }

  /// Takes rows out. O(both).
  mutating func remove(_ rows: [Row]) {
    guard rows.count > 1 else {
      if let place = rows.first.flatMap(firstIndex(of:)) { remove(at: place) }
      return
    }
    let leaving = Set(rows)
    removeAll { leaving.contains($0) }
  }
}
