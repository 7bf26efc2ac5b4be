/// The outcome of a check: its findings, what was waived, and what was looked at.
///
/// Findings are in document order: a sasaran's before its children's, and at one place in the order of the
/// catalogue, so that the same input always gives the same report.
public struct Report: Sendable, Hashable {
  /// What was checked: the title of the tree or logic model.
  public var title: String
  /// The name of the profile that decided rules and severities.
  public var profile: String
  /// The findings that stand.
  public var findings: [Finding]
  /// The findings that the document waives, with its reasons.
  public var waived: [WaivedFinding]
  /// The findings that a ``FindingBaseline`` knows already: old ones, which do not count.
  public var accepted: [Finding]
  /// How much was looked at.
  public var checked: Extent
  /// The rules that were run, in their order.
  public var rules: [RuleDescription]

  /// How much a check looked at; what was not there to look at is 0.
  public struct Extent: Sendable, Hashable {
    /// The number of sasaran.
    public var sasaran: Int
    /// The number of indicators.
    public var indicators: Int
    /// The number of elements of a logic model.
    public var elements: Int
    /// The number of links of a logic model.
    public var links: Int
    /// The number of sasaran that two trees have in common, when they were compared.
    public var comparedSasaran: Int
    /// The number of rules that were run.
    public var rules: Int

    /// Creates an extent.
    public init(
      sasaran: Int = 0, indicators: Int = 0, elements: Int = 0, links: Int = 0, comparedSasaran: Int = 0,
      rules: Int
    ) {
      self.sasaran = sasaran
      self.indicators = indicators
      self.elements = elements
      self.links = links
      self.comparedSasaran = comparedSasaran
      self.rules = rules
    }

    /// What was looked at in words: "10 sasaran, 26 indikator".
    func text(in language: Language) -> String {
      let parts = [
        (sasaran, LocalizedText("sasaran", en: "sasaran")),
        (indicators, LocalizedText("indikator", en: EnglishCount.word(indicators, "indicator"))),
        (elements, LocalizedText("unsur", en: EnglishCount.word(elements, "element"))),
        (links, LocalizedText("tautan", en: EnglishCount.word(links, "link"))),
        (comparedSasaran, LocalizedText("sasaran yang sama", en: "sasaran in common")),
      ].filter { $0.0 > 0 }
      guard !parts.isEmpty else { return LocalizedText("tanpa isi", en: "nothing in it")[language] }
      return parts.map { "\($0.0) \($0.1[language])" }.joined(separator: ", ")
    }
  }

  /// Creates a report.
  public init(
    title: String, profile: String, findings: [Finding], waived: [WaivedFinding] = [],
    accepted: [Finding] = [], checked: Extent, rules: [RuleDescription] = []
  ) {
    self.title = title
    self.profile = profile
    self.findings = findings
    self.waived = waived
    self.accepted = accepted
    self.checked = checked
    self.rules = rules
  }

  /// How many findings have a severity. O(findings).
  public func count(of severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether nothing stands at or above a severity. O(findings).
  public func isClean(at severity: Severity) -> Bool {
    !findings.contains { $0.severity >= severity }
  }

  /// The findings of one rule, in order. O(findings).
  public subscript(rule: RuleID) -> [Finding] {
    findings.filter { $0.rule == rule }
  }
}
