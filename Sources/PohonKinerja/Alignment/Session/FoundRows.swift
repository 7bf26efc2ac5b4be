/// What rules found, by the sasaran at which they were asked, so that asking again replaces exactly that.
///
/// A rule may be asked about one sasaran and report on another: on a child, or on a sibling.
struct FoundRows: Sendable {
  /// A finding, and the next one of the same sasaran.
  private struct Entry {
    var row: FindingRow
    /// At which sasaran; ``Row/none`` for an entry that is free.
    var asked: Row
    /// The place of the next entry, or -1.
    var next: Int32
    /// Findings of one rule at one sasaran are numbered in the order in which it made them.
    var number: UInt64
  }

  /// By row, the place of the first entry, or -1.
  private var firsts: ContiguousArray<Int32>
  private var entries: ContiguousArray<Entry> = []
  private var firstFree: Int32 = -1
  private var nextNumber: UInt64 = 0

  init(rowCount: Int) {
    firsts = ContiguousArray(repeating: -1, count: rowCount)
    firsts.reserveCapacity(rowCount + rowCount / 8)
  }

  mutating func grow(toRows count: Int) {
    while firsts.count < count { firsts.append(-1) }
  }

  /// Puts what rules found at a sasaran in the place of what the same rules had found there before.
  ///
  /// - Parameter isAsked: By rule, whether it was asked.
  mutating func replace(
    at row: Row, ofRules isAsked: (UInt16) -> Bool, with found: ContiguousArray<FindingRow>,
    noting changes: inout ChangedRows
  ) {
    guard firsts[Int(row)] >= 0 else {
      guard !found.isEmpty else { return }
      add(found, at: row)
      return changes.note([], found)
    }
    guard !isFound(found, at: row, ofRules: isAsked) else { return }
    let before = findings(at: row, ofRules: isAsked)
    remove(at: row, ofRules: isAsked)
    add(found, at: row)
    changes.note(before, found)
  }

  /// Takes out everything that was found at a sasaran.
  mutating func removeAll(at row: Row, noting changes: inout ChangedRows) {
    replace(at: row, ofRules: { _ in true }, with: [], noting: &changes)
  }

  /// Every finding with the sasaran at which it was made, and its number.
  func forEach(_ body: (FindingRow, _ asked: Row, _ number: UInt64) -> Void) {
    for entry in entries where entry.asked != .none { body(entry.row, entry.asked, entry.number) }
  }

  /// Whether some rules had found just that at a sasaran.
  private func isFound(
    _ found: ContiguousArray<FindingRow>, at row: Row, ofRules isAsked: (UInt16) -> Bool
  ) -> Bool {
    var count = 0
    var place = firsts[Int(row)]
    while place >= 0 {
      if isAsked(entries[Int(place)].row.rule) {
        guard count < found.count, entries[Int(place)].row == found[count] else { return false }
        count += 1
      }
      place = entries[Int(place)].next
    }
    return count == found.count
  }

  private func findings(at row: Row, ofRules isAsked: (UInt16) -> Bool) -> ContiguousArray<FindingRow> {
    var found: ContiguousArray<FindingRow> = []
    var place = firsts[Int(row)]
    while place >= 0 {
      let entry = entries[Int(place)]
      if isAsked(entry.row.rule) { found.append(entry.row) }
      place = entry.next
    }
    return found
  }

  private mutating func remove(at row: Row, ofRules isAsked: (UInt16) -> Bool) {
    var kept: Int32 = -1
    var place = firsts[Int(row)]
    while place >= 0 {
      let next = entries[Int(place)].next
      if isAsked(entries[Int(place)].row.rule) {
        if kept < 0 { firsts[Int(row)] = next } else { entries[Int(kept)].next = next }
        entries[Int(place)].asked = .none
        entries[Int(place)].next = firstFree
        firstFree = place
      } else {
        kept = place
      }
      place = next
    }
  }

  /// Adds findings behind those of their sasaran.
  private mutating func add(_ found: ContiguousArray<FindingRow>, at row: Row) {
    var last = firsts[Int(row)]
    if last >= 0 {
      while entries[Int(last)].next >= 0 { last = entries[Int(last)].next }
    }
    for finding in found {
      let place = place(of: Entry(row: finding, asked: row, next: -1, number: nextNumber))
      nextNumber += 1
      if last < 0 { firsts[Int(row)] = place } else { entries[Int(last)].next = place }
      last = place
    }
  }

  /// Keeps an entry where one is free.
  private mutating func place(of entry: Entry) -> Int32 {
    guard firstFree >= 0 else {
      entries.append(entry)
      return Int32(clamping: entries.count - 1)
    }
    let place = firstFree
    firstFree = entries[Int(place)].next
    entries[Int(place)] = entry
    return place
  }
}
