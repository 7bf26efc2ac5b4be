/// The sasaran of each owner as one rule looks at them, kept up to date from edit to edit.
struct OwnerGroups: Sendable {
  private(set) var groups: [OwnerGroup: Members] = [:]

  /// The sasaran of one owner.
  struct Members: Sendable {
    /// In the order of the document.
    fileprivate(set) var rows: [Row] = []
    fileprivate(set) var sum = 0
    /// What the rule found.
    fileprivate(set) var findings: ContiguousArray<FindingRow> = []

    fileprivate mutating func append(_ row: Row, amount: Int) {
      rows.append(row)
      sum += amount
    }

    fileprivate mutating func merge(_ rows: [Row], amount: Int, at places: DocumentPlaces) {
      self.rows.merge(rows) { places[$0] < places[$1] }
      sum += amount
    }

    fileprivate mutating func remove(_ rows: [Row], amount: Int) {
      self.rows.remove(rows)
      sum -= amount
    }
  }

  /// How many sasaran an owner has.
  func count(of group: OwnerGroup) -> Int { groups[group]?.rows.count ?? 0 }

  /// Adds a sasaran that stands behind all others.
  mutating func append(_ row: Row, amount: Int, to group: OwnerGroup) {
    groups[group, default: Members()].append(row, amount: amount)
  }

  /// Adds sasaran, which are in the order of the document, where they stand. O(sasaran of the owner), a few nanoseconds
  /// for one among a hundred.
  mutating func add(_ rows: [Row], amount: Int, to group: OwnerGroup, at places: DocumentPlaces) {
    groups[group, default: Members()].merge(rows, amount: amount, at: places)
  }

  /// Takes sasaran out.
  mutating func remove(_ rows: [Row], amount: Int, from group: OwnerGroup) {
    guard let index = groups.index(forKey: group) else { return }
    groups.values[index].remove(rows, amount: amount)
  }

  /// Asks the rule about a group anew, and returns what it found before and what it finds now; forgets a group without
  /// sasaran.
  ///
  /// - Parameter find: What the rule finds for the sasaran of a group and their sum.
  mutating func check(
    _ group: OwnerGroup, _ find: (_ rows: [Row], _ sum: Int) -> ContiguousArray<FindingRow>
  ) -> (before: ContiguousArray<FindingRow>, now: ContiguousArray<FindingRow>) {
    guard let index = groups.index(forKey: group) else { return ([], []) }
    let members = groups.values[index]
    guard !members.rows.isEmpty else {
      groups.remove(at: index)
      return (members.findings, [])
    }
    let now = find(members.rows, members.sum)
    if now != members.findings { groups.values[index].findings = now }
    return (members.findings, now)
  }
}
