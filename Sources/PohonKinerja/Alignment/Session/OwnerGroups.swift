/// The sasaran of each owner as one rule looks at them, kept up to date from edit to edit.
struct OwnerGroups: Sendable {
  private(set) var groups: [OwnerGroup: Members] = [:]

  /// The sasaran of one owner.
  struct Members: Sendable {
    /// In the order of the document.
    fileprivate(set) var rows: [Row] = []
    fileprivate(set) var sum = 0
    /// What the rule found.
    var findings: ContiguousArray<FindingRow> = []
  }

  /// Adds a sasaran that stands behind all others.
  mutating func append(_ row: Row, amount: Int, to group: OwnerGroup) {
    groups[group, default: Members()].rows.append(row)
    groups[group, default: Members()].sum += amount
  }

  /// Adds sasaran, which are in the order of the document, where they stand. O(sasaran of the owner), a few nanoseconds
  /// for one among a hundred.
  mutating func add(_ rows: [Row], amount: Int, to group: OwnerGroup, at places: DocumentPlaces) {
    groups[group, default: Members()].rows.merge(rows) { places[$0] < places[$1] }
    groups[group, default: Members()].sum += amount
  }

  /// Takes sasaran out.
  mutating func remove(_ rows: [Row], amount: Int, from group: OwnerGroup) {
    groups[group]?.rows.remove(rows)
    groups[group]?.sum -= amount
  }

  /// Keeps what was found about a group, and returns what was found before; forgets a group without sasaran.
  mutating func replaceFindings(
    of group: OwnerGroup, with findings: ContiguousArray<FindingRow>
  ) -> ContiguousArray<FindingRow> {
    let before = groups[group]?.findings ?? []
    if groups[group]?.rows.isEmpty == true { groups[group] = nil } else { groups[group]?.findings = findings }
    return before
  }
}
