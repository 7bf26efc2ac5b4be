/// The way from the root to a sasaran, in ids: "S0.1 › S1.2".
extension TreeColumns {
  /// The whole way to a row. O(depth).
  func path(of row: Row) -> String { path(through: rows(upFrom: row)) }

  /// The way to a row as a finding tells it. O(depth).
  func shortPath(of row: Row) -> String { shortPath(through: rows(upFrom: row)) }

  /// The way through some rows, from the last one up, as a finding tells it: where it is long, its first id and its last ones.
  ///
  /// Every finding has its way. Whole, a chain of long ids above many sasaran would take a thousand times the memory of the
  /// document. O(rows).
  func shortPath(through rows: ContiguousArray<Row>) -> String {
    guard pathLength(rows) > Self.longestPath, let top = rows.last else { return path(through: rows) }
    var ids: [[UInt8]] = []
    var left = Self.longestPath
    for row in rows.dropLast() {
      let id = shortID(of: row)
      // The topmost and what stands for those between have their room as well.
      guard left >= id.count + 3 * Self.longestID else { break }
      left -= id.count + Self.separator.utf8.count
      ids.append(id)
    }
    if ids.count < rows.count - 1 { ids.append(Array(Self.omission.utf8)) }
    ids.append(shortID(of: top))
    return String(decoding: Array(ids.reversed().joined(separator: Self.separator.utf8)), as: UTF8.self)
  }

  /// A row and those above it.
  private func rows(upFrom row: Row) -> ContiguousArray<Row> {
    var rows: ContiguousArray<Row> = [row]
    var parent = nodes[row].parent
    while parent != .none {
      rows.append(parent)
      parent = nodes[parent].parent
    }
    return rows
  }

  private func path(through rows: ContiguousArray<Row>) -> String {
    // Made of bytes, for growing a string by one id after the other costs ten times as much.
    var path: [UInt8] = []
    path.reserveCapacity(pathLength(rows))
    for row in rows.reversed() {
      if !path.isEmpty { path.append(contentsOf: Self.separator.utf8) }
      texts.withBytes(of: nodes[row].id) { path.append($0) }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// The bytes of a whole way.
  private func pathLength(_ rows: ContiguousArray<Row>) -> Int {
    rows.reduce(-Self.separator.utf8.count) { $0 + nodes[$1].id.length + Self.separator.utf8.count }
  }

  /// An id, or where it is long, how it begins.
  private func shortID(of row: Row) -> [UInt8] {
    texts.withBytes(of: nodes[row].id) { id in
      var bytes: [UInt8] = []
      guard id.count > Self.longestID else {
        bytes.append(id)
        return bytes
      }
      var end = Self.longestID
      // Not within a character of several bytes.
      while end > 0, id[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(id.extracting(0..<end))
      bytes.append(contentsOf: Self.omission.utf8)
      return bytes
    }
  }

  private static let separator = " › "
  /// What stands for what is left out.
  private static let omission = "…"

  // Our convention: in bytes, far above what people draw.
  private static let longestPath = 2_048
  private static let longestID = 256
}
