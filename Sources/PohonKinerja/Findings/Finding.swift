/// What a check has to say about one place: what an evaluator calls a *temuan*.
///
/// A finding is a plain value, so that tests compare findings with `==`. It leads with what is wrong, then says
/// why with the source, and what to do.
public struct Finding: Sendable, Hashable {
  /// The rule that found it.
  public var rule: RuleID
  /// How serious it is here.
  public var severity: Severity
  /// What it is about.
  public var subject: Subject
  /// The way from the root to the subject: "S0.1 › S1.1"; empty when the subject is the whole document. Of a way of more than
  /// 2 KiB only the first id and the last ones are told, of an id in it that is longer than 256 bytes how it begins, and "…"
  /// stands for the rest; that is our convention.
  public var path: String
  /// Where the subject was written, when that is known; for a whole tree, where its first root was.
  public var location: Location?
  /// What the document says there: level, owner, statement; `nil` when whoever made the finding does not tell.
  public var place: Place?
  /// What is wrong here, in one sentence without a full stop.
  public var summary: LocalizedText
  /// What the rule looks for anywhere, as a heading over several of its findings.
  public var title: LocalizedText
  /// Whether title and place say it all, so that a report may list many of them by place alone.
  public var isToldByPlace: Bool
  /// Why it matters.
  public var rationale: LocalizedText
  /// Where the rule comes from.
  public var sources: [Citation]
  /// What to do about it.
  public var suggestions: [LocalizedText]
  /// Related places.
  public var notes: [Note]
  /// What of the document it is about besides its place, as data: the year and the figures of a computation, the other
  /// side of a link. A baseline that knows a finding does not know one about other figures.
  public var distinction: [String]

  /// Creates a finding; without a title the summary stands in for it.
  public init(
    rule: RuleID, severity: Severity, subject: Subject, path: String = "", location: Location? = nil,
    place: Place? = nil, summary: LocalizedText, title: LocalizedText? = nil, isToldByPlace: Bool = false,
    rationale: LocalizedText, sources: [Citation] = [], suggestions: [LocalizedText] = [], notes: [Note] = [],
    distinction: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.path = path
    self.location = location
    self.place = place
    self.summary = summary
    self.title = title ?? summary
    self.isToldByPlace = isToldByPlace
    self.rationale = rationale
    self.sources = sources
    self.suggestions = suggestions
    self.notes = notes
    self.distinction = distinction
  }

  /// What a finding can be about. Ids are those of the document.
  public enum Subject: Sendable, Hashable {
    /// The document as a whole.
    case document
    /// A sasaran.
    case sasaran(String)
    /// An indicator of a sasaran.
    case indicator(String, of: String)
    /// An element of a logic model.
    case element(String)
    /// A link of a logic model.
    case link(from: String, to: String)
  }

  /// A related place and what it has to do with the finding.
  public struct Note: Sendable, Hashable {
    /// What the place has to do with it.
    public var text: LocalizedText
    /// The related place.
    public var subject: Subject
    /// Where that was written, when known.
    public var location: Location?

    /// Creates a note.
    public init(_ text: LocalizedText, subject: Subject, location: Location? = nil) {
      self.text = text
      self.subject = subject
      self.location = location
    }
  }

  /// The id of the sasaran it is about, directly or through one of its indicators.
  public var sasaran: String? {
    switch subject {
    case .sasaran(let id), .indicator(_, of: let id): id
    case .document, .element, .link: nil
    }
  }

  /// The id of the indicator it is about.
  public var indicator: String? {
    guard case .indicator(let id, of: _) = subject else { return nil }
    return id
  }
}

extension Finding: CustomStringConvertible {
  /// One line in Indonesian: `file:line:column: peringatan: … [rule]`.
  public var description: String { line(in: .indonesian) }

  /// One line: place, severity, summary and rule id, as compilers write it.
  public func line(in language: Language) -> String {
    let place = location.map { "\($0.shortDescription): " } ?? ""
    return PlainText.string("\(place)\(severity.title[language]): \(summary[language]) [\(rule)]")
  }
}
