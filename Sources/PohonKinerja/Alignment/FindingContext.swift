/// What a rule words a finding from.
struct FindingContext {
  let tree: PerformanceTree
  let facts: AlignmentFacts
  /// `nil` when the finding is about the whole document.
  let sasaran: Sasaran?
  let indicator: IndicatorView?
  let related: Sasaran?
  let relatedIndicator: IndicatorView?
  /// The number the rule reported.
  let value: Int

  init(_ row: FindingRow, tree: PerformanceTree, facts: AlignmentFacts) {
    let storage = tree.storage
    self.tree = tree
    self.facts = facts
    sasaran = row.node == .none ? nil : Sasaran(storage: storage, row: row.node)
    indicator = row.indicator == .none ? nil : IndicatorView(storage: storage, row: row.indicator)
    related = row.related == .none ? nil : Sasaran(storage: storage, row: row.related)
    relatedIndicator =
      row.relatedIndicator == .none ? nil : IndicatorView(storage: storage, row: row.relatedIndicator)
    value = Int(row.value)
  }

  /// The sasaran of a finding that has one; the first of the tree stands in for a document finding.
  var requiredSasaran: Sasaran { sasaran ?? Sasaran(storage: tree.storage, row: 0) }

  /// The id of the sasaran, for messages.
  var id: String { sasaran?.id ?? "" }

  /// The name of the indicator in quotes, for messages; of a very long one how it begins.
  var indicatorName: String { "“\(Shortened.text(indicator?.name ?? ""))”" }

  /// Whether the sasaran has a mark.
  func isMarked(_ mark: NodeMarks) -> Bool {
    sasaran.map { facts.node($0.row).marks.contains(mark) } ?? false
  }

  /// A note that points at the related sasaran.
  func note(_ text: LocalizedText) -> [Finding.Note] {
    guard let related else { return [] }
    return [Finding.Note(text, subject: .sasaran(related.id), location: related.location)]
  }

  /// A note that points at the related indicator.
  func noteOnIndicator(_ text: LocalizedText) -> [Finding.Note] {
    guard let relatedIndicator else { return [] }
    return [
      Finding.Note(
        text, subject: .indicator(relatedIndicator.id, of: relatedIndicator.sasaran.id),
        location: relatedIndicator.location)
    ]
  }
}
