/// Which ids of one tree are others in another, so that references go over to it with what they mean.
struct RenamedIDs: Hashable, Sendable {
  /// By the id of a sasaran in the one tree its id in the other, for those that have another one; `nil` for what is not there.
  private(set) var sasaran: [TreeDifference.Key: String?] = [:]
  private(set) var indicators: [TreeDifference.Key: String?] = [:]

  init() {}

  /// The ids of the first tree of a matching in the second. O(sasaran + indicators).
  init(_ matching: TreeMatching) {
    let (first, second) = (matching.first, matching.second)
    for row in matching.firstOrder {
      let other = matching.partners[Int(row)]
      take(sasaran: first.id(of: row), as: other == .none ? nil : second.id(of: other))
      for indicator in first.indicatorRows(of: row) {
        let other = matching.indicatorPartners[Int(indicator)]
        take(
          indicator: first.indicatorID(of: indicator),
          as: other == .none ? nil : second.indicatorID(of: other))
      }
    }
  }

  /// Whether some id is another one.
  var changesReferences: Bool {
    sasaran.values.contains { $0 != nil } || indicators.values.contains { $0 != nil }
  }

  /// Whether there is no indicator for an id of the one tree in the other.
  func isGone(indicator id: String) -> Bool { indicators[TreeDifference.Key(id)] == .some(nil) }

  /// Whether there is no sasaran for an id of the one tree in the other.
  func isGone(sasaran id: String) -> Bool { sasaran[TreeDifference.Key(id)] == .some(nil) }

  /// The id in the other tree; the same where it is the same, or nothing has it.
  func indicator(_ id: String) -> String { (indicators[TreeDifference.Key(id)] ?? nil) ?? id }

  /// The id in the other tree; `nil` where nothing there has it.
  func present(indicator id: String) -> String? { isGone(indicator: id) ? nil : indicator(id) }

  /// The id in the other tree; the same where it is the same, or nothing has it.
  func sasaran(_ id: String) -> String { (sasaran[TreeDifference.Key(id)] ?? nil) ?? id }

  /// Keeps what an id is in the other tree. Of ids that are used twice, which no document has, one counts.
  mutating func take(indicator id: String, as other: String?) {
    if other.isSameBytes(as: id) { return }
    let key = TreeDifference.Key(id)
    if indicators[key] == nil { indicators[key] = .some(other) }
  }

  /// Keeps what an id is in the other tree. Of ids that are used twice, which no document has, one counts.
  mutating func take(sasaran id: String, as other: String?) {
    if other.isSameBytes(as: id) { return }
    let key = TreeDifference.Key(id)
    if sasaran[key] == nil { sasaran[key] = .some(other) }
  }

  // MARK: References

  func waiver(_ waiver: Waiver) -> Waiver {
    guard let indicator = waiver.indicator else { return waiver }
    return Waiver(waiver.rule, reason: waiver.reason, indicator: self.indicator(indicator))
  }

  func link(_ link: CrosscuttingLink) -> CrosscuttingLink {
    var link = link
    link.source = sasaran(link.source)
    link.target = link.target.map { sasaran($0) }
    return link
  }

  /// What a document says of itself, with its references.
  func header(_ header: DocumentHeader) -> DocumentHeader {
    var header = header
    header.crosscutting = header.crosscutting.map { link($0) }
    header.waivers = header.waivers.map { waiver($0) }
    return header
  }
}

extension TreeColumns {
  /// Whether anything refers to another sasaran or indicator by id. O(sasaran + indicators).
  var hasReferences: Bool {
    !header.crosscutting.isEmpty || header.waivers.contains { $0.indicator != nil }
      || documentOrder().contains { row in
        hasWaiversOfIndicators(row) || indicatorRows(of: row).contains { indicators[$0].contributesTo != 0 }
      }
  }

  /// Whether a sasaran has a waiver that names one of its indicators.
  func hasWaiversOfIndicators(_ row: Row) -> Bool {
    detail(of: row)?.waivers.contains { $0.indicator != nil } ?? false
  }
}
