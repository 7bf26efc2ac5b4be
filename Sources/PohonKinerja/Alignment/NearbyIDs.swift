/// Finds the ids that are one slip from a text, however many there are.
///
/// A slip is one byte put in, left out, changed or swapped with its neighbour, and capitals do not count: what
/// ``Suggestion`` looks for within 1. Two texts one slip apart are equal once each has given up one of its bytes or none,
/// so every id is kept under itself and under what is left of it without each of its bytes.
struct NearbyIDs: Sendable {
  /// A row under one of the texts that its id is kept under, and the next one in the same place.
  private struct Entry: BitwiseCopyable {
    var key: UInt64
    var row: Row
    /// The place of the next entry, or -1.
    var next: Int32
  }

  /// By key, less what goes into their number as a whole, the place of the first entry, or -1.
  private var firsts = ContiguousArray<Int32>(repeating: -1, count: 64)
  private var entries: ContiguousArray<Entry> = []
  /// The places of the entries that are free.
  private var free: ContiguousArray<Int32> = []

  /// Longer texts are none that a slip is looked for in.
  private static let longest = 40

  /// Keeps the id of a row. O(length²).
  mutating func insert(_ row: Row, _ id: Span<UInt8>) {
    for key in Self.keys(of: id) { insert(Entry(key: key, row: row, next: -1)) }
  }

  /// Lets go of the id of a row. O(length²), and O(those that share so much with it).
  mutating func remove(_ row: Row, _ id: Span<UInt8>) {
    for key in Self.keys(of: id) { remove(key, of: row) }
  }

  /// The rows whose ids may be one slip from a text or none; each once, in no order. Wrong only in naming too many.
  func rows(near text: Span<UInt8>) -> [Row] {
    var rows: Set<Row> = []
    for key in Self.keys(of: text) {
      var place = firsts[bucket(of: key)]
      while place >= 0 {
        let entry = entries[Int(place)]
        if entry.key == key { rows.insert(entry.row) }
        place = entry.next
      }
    }
    return Array(rows)
  }

  private static func keys(of text: Span<UInt8>) -> [UInt64] {
    guard !text.isEmpty, text.count <= longest else { return [] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in text.indices { bytes.append(text[index].lowercasedASCII) }
    var keys = [TextHash.hash(bytes.span)]
    // Without its first byte, and then with one more of those before.
    var shorter = Array(bytes.dropFirst())
    for index in bytes.indices {
      if index > 0 { shorter[index - 1] = bytes[index - 1] }
      keys.append(TextHash.hash(shorter.span))
    }
    return keys
  }

  private func bucket(of key: UInt64) -> Int { Int(key % UInt64(firsts.count)) }

  private mutating func insert(_ entry: Entry) {
    if entries.count - free.count >= firsts.count { grow() }
    var entry = entry
    let bucket = bucket(of: entry.key)
    entry.next = firsts[bucket]
    if let place = free.popLast() {
      entries[Int(place)] = entry
      firsts[bucket] = place
    } else {
      firsts[bucket] = Int32(clamping: entries.count)
      entries.append(entry)
    }
  }

  private mutating func remove(_ key: UInt64, of row: Row) {
    let bucket = bucket(of: key)
    var before: Int32 = -1
    var place = firsts[bucket]
    while place >= 0 {
      let entry = entries[Int(place)]
      if entry.key == key, entry.row == row {
        if before < 0 { firsts[bucket] = entry.next } else { entries[Int(before)].next = entry.next }
        free.append(place)
        return
      }
      before = place
      place = entry.next
    }
  }

  private mutating func grow() {
    let old = firsts
    firsts = ContiguousArray(repeating: -1, count: old.count * 2)
    for first in old {
      var place = first
      while place >= 0 {
        let next = entries[Int(place)].next
        let bucket = bucket(of: entries[Int(place)].key)
        entries[Int(place)].next = firsts[bucket]
        firsts[bucket] = place
        place = next
      }
    }
  }
}
