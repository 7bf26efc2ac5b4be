/// Where rules are to be asked again after an edit, and why.
struct Questions: Sendable {
  /// By row, what of all that a rule may look at has changed; empty for nothing.
  private var causes: ContiguousArray<RuleReach> = []
  /// The rows with a cause, each once.
  private(set) var rows: [Row] = []

  subscript(row: Row) -> RuleReach { causes[Int(row)] }

  mutating func grow(toRows count: Int) {
    if causes.isEmpty { causes.reserveCapacity(count + count / 8) }
    while causes.count < count { causes.append([]) }
  }

  /// Has the rules asked at a sasaran that look at what changed; ``Row/none`` is passed over.
  mutating func ask(at row: Row, _ cause: RuleReach) {
    guard row != .none else { return }
    if causes[Int(row)].isEmpty { rows.append(row) }
    causes[Int(row)].formUnion(cause)
  }

  /// Forgets what was asked.
  mutating func clear() {
    for row in rows { causes[Int(row)] = [] }
    rows.removeAll(keepingCapacity: true)
  }
}
