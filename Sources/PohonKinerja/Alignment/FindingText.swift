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
