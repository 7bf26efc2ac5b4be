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

  /// The name of the indicator in quotes, for messages.
  var indicatorName: String { "“\(indicator?.name ?? "")”" }

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

/// The words of one finding.
struct FindingText {
  /// What is wrong here.
  var summary: LocalizedText
  /// Why it matters here; `nil` for the rule's general reason.
  var rationale: LocalizedText?
  /// What to do here; empty for the rule's general advice.
  var suggestions: [LocalizedText]
  /// Related places.
  var notes: [Finding.Note]
  /// Whether it says more than the rule's own summary does, so that its place alone would not do.
  var saysMore: Bool
  /// What of the document it is about besides its place (``Finding/distinction``).
  var distinction: [String]
  /// Where it is written, where that is not the place of its sasaran or indicator: an actual has one of its own.
  var location: Location?

  init(
    _ summary: LocalizedText, suggestions: [LocalizedText] = [], notes: [Finding.Note] = [],
    saysMore: Bool = false, distinction: [String] = [], location: Location? = nil,
    rationale: LocalizedText? = nil
  ) {
    self.summary = summary
    self.rationale = rationale
    self.suggestions = suggestions
    self.notes = notes
    self.saysMore = saysMore
    self.distinction = distinction
    self.location = location
  }

  init(
    _ indonesian: String, en english: String, suggestions: [LocalizedText] = [], notes: [Finding.Note] = [],
    saysMore: Bool = false, distinction: [String] = [], location: Location? = nil,
    rationale: LocalizedText? = nil
  ) {
    self.init(
      LocalizedText(indonesian, en: english), suggestions: suggestions, notes: notes, saysMore: saysMore,
      distinction: distinction, location: location, rationale: rationale)
  }
}
