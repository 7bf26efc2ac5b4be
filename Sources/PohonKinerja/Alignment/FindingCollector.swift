/// Takes what rules find.
struct FindingCollector: Sendable {
  private(set) var rows: ContiguousArray<FindingRow> = []
  /// What rules of one's own said.
  private(set) var texts: ContiguousArray<LocalizedText> = []
  var rule: UInt16 = 0
  /// Which part of the work it was for.
  var part = 0
  /// What was seen of texts that were looked at ahead of time.
  private var seen: UInt64 = 0

  /// Forgets what it took, and keeps the room for more.
  mutating func removeAll() {
    // Mostly there is nothing.
    if !rows.isEmpty { rows.removeAll(keepingCapacity: true) }
    if !texts.isEmpty { texts.removeAll(keepingCapacity: true) }
  }

  /// Takes what another one took.
  mutating func append(_ other: FindingCollector) {
    let base = Row(clamping: texts.count)
    for row in other.rows {
      rows.append(row)
      if row.text != .none { rows[rows.count - 1].text += base }
    }
    texts += other.texts
  }

  /// Looks at the texts of a sasaran that rules will be asked about, before they are: memory answers several looks at once which do not
  /// wait for each other.
  @inline(__always)
  mutating func lookAhead(at row: Row, in facts: AlignmentFacts) {
    // Kept, or the compiler would see that nobody wants to know and not look.
    seen |= facts.glance(at: row)
  }

  /// Takes a finding.
  ///
  /// - Parameters:
  ///   - severity: Given when this case is milder than the rule's usual severity.
  ///   - yieldsToProfile: Whether it is so only until a profile sets a severity for the rule.
  mutating func report(
    _ node: Row, indicator: Row = .none, related: Row = .none, relatedIndicator: Row = .none,
    value: Int = 0, severity: Severity? = nil, yieldsToProfile: Bool = false
  ) {
    rows.append(
      FindingRow(
        rule: rule, severity: EnumCode.encode(severity), yieldsToProfile: yieldsToProfile, node: node,
        indicator: indicator, related: related, relatedIndicator: relatedIndicator,
        value: Int32(clamping: value), text: .none))
  }

  /// Takes a finding that is worded already.
  mutating func report(_ node: Row, text: LocalizedText) {
    report(node)
    rows[rows.count - 1].text = Row(clamping: texts.count)
    texts.append(text)
  }
}
