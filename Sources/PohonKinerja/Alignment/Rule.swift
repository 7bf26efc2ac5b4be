/// One thing a check looks for, with everything there is to say about it.
///
/// A rule is a value. The rules of this library are static members in one file each, listed in
/// ``RuleCatalogue/standard``; their examples are their tests and their documentation.
public struct Rule: Sendable, Identifiable {
  /// The stable id, in kebab-case.
  public let id: RuleID
  /// The group it belongs to.
  public let family: RuleFamily
  /// The severity its findings usually have; a finding of a milder case can have a lower one.
  public let severity: Severity
  /// The version of the library that brought it.
  public let since: String
  /// Whether its findings may still change between minor versions.
  public let status: Status
  /// Whether it runs unless a profile says otherwise; a rule of one ministry or a matter of taste is off.
  public let isOnByDefault: Bool
  /// What it looks for, as one sentence without a full stop.
  public let summary: LocalizedText
  /// Whether the summary and the place of a finding usually say it all, so that a report may list many by place alone.
  public let isToldByPlace: Bool
  /// Why that matters.
  public let rationale: LocalizedText
  /// Where it comes from.
  public let sources: [Citation]
  /// What to do about a finding.
  public let advice: LocalizedText
  /// Trees that it is silent about, and trees in which it finds something.
  public var examples: [RuleExample] { makeExamples() }
  /// Made when asked for, so that a check does not pay for documentation.
  private let makeExamples: @Sendable () -> [RuleExample]
  /// What it looks at besides the sasaran it is asked about.
  let reach: RuleReach
  /// What a sasaran has to have all of before it has anything to say about it or its indicators.
  let needs: PlaceSigns
  /// What of the sasaran that it looks at it goes by.
  let parts: SasaranParts
  let check: Check
  let wording: @Sendable (FindingContext) -> FindingText

  /// How settled a rule is.
  public typealias Status = RuleStatus

  /// How a rule walks the tree. Built-in rules work on rows, so that 100,000 sasaran are checked in a moment.
  enum Check: Sendable {
    /// Called for every sasaran whose statement has one of these signs.
    case eachSasaran(
      of: StatementSigns = .any, @Sendable (AlignmentFacts, _ node: Row, inout FindingCollector) -> Void)
    /// Called for every indicator of each sasaran whose indicators have one of these signs.
    case eachIndicator(
      of: IndicatorSigns = .any,
      @Sendable (AlignmentFacts, _ node: Row, _ indicator: Row, inout FindingCollector) -> Void)
    /// Called for every indicator with one of these marks, which most have not.
    case eachMarkedIndicator(
      FigureMarks, @Sendable (AlignmentFacts, _ node: Row, _ indicator: Row, inout FindingCollector) -> Void)
    /// Called for every indicator that others may be declared to be parts of.
    case eachWhole(@Sendable (AlignmentFacts, _ whole: Row, inout FindingCollector) -> Void)
    /// Called for every sasaran with what was counted over all of them.
    case tallied(TalliedCheck)
    /// Called for the sasaran of every owner.
    case eachOwner(OwnerCheck)
    /// Called once, to look at what the document says of itself and at its roots, without a walk over the tree.
    case document(@Sendable (AlignmentFacts, inout FindingCollector) -> Void)
    /// Called once, to walk over the tree by itself. Only rules on measurement do.
    case wholeTree(@Sendable (AlignmentFacts, inout FindingCollector) -> Void)
    /// A user's rule, called for every sasaran with its view.
    case view(@Sendable (Sasaran) -> [LocalizedText])
    /// Two checks of one rule.
    indirect case both(Check, Check)
  }

  /// Creates a built-in rule.
  ///
  /// A reach that is too wide and parts that are too many cost time after an edit; too narrow or too few leave findings
  /// that are no longer so. What it needs spares it questions; the check looks for itself all the same, since a session asks
  /// without.
  init(
    id: RuleID, family: RuleFamily, severity: Severity, since: String = "0.1.0", status: Status = .stable,
    isOnByDefault: Bool = true, summary: LocalizedText, isToldByPlace: Bool = false, rationale: LocalizedText,
    sources: [Citation],
    advice: LocalizedText, examples: @escaping @autoclosure @Sendable () -> [RuleExample],
    reach: RuleReach = .anywhere, needs: PlaceSigns = [], parts: SasaranParts = .all, check: Check,
    wording: @escaping @Sendable (FindingContext) -> FindingText
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.since = since
    self.status = status
    self.isOnByDefault = isOnByDefault
    self.summary = summary
    self.isToldByPlace = isToldByPlace
    self.rationale = rationale
    self.sources = sources
    self.advice = advice
    makeExamples = examples
    self.reach = reach
    self.needs = needs
    self.parts = parts
    self.check = check
    self.wording = wording
  }

  /// Creates a rule of one's own, to be added to a ``Profile``.
  ///
  /// - Parameters:
  ///   - isToldByPlace: Whether the summary and the place of a finding say it all, so that a report may list many by
  ///     place alone.
  ///   - check: Called once for every sasaran; each text it returns becomes a finding about that sasaran. It may look
  ///     anywhere in the tree, so a ``CheckingSession`` calls it for every sasaran after every edit.
  ///
  /// ```swift
  /// let noName = Rule(
  ///   id: "owner-without-name", family: .structure, severity: .note,
  ///   summary: LocalizedText("Pemilik tanpa nama", en: "Owner without a name"),
  ///   rationale: LocalizedText("Kantor kami meminta nama.", en: "Our office asks for names."),
  ///   advice: LocalizedText("Isi nama pemilik.", en: "Name the owner.")
  /// ) { $0.owner?.name == nil ? [LocalizedText("sasaran \($0.id) tanpa nama", en: "\($0.id) has no name")] : [] }
  /// ```
  public init(
    id: RuleID, family: RuleFamily, severity: Severity, since: String = "", summary: LocalizedText,
    isToldByPlace: Bool = false, rationale: LocalizedText, sources: [Citation] = [], advice: LocalizedText,
    examples: @escaping @autoclosure @Sendable () -> [RuleExample] = [],
    check: @escaping @Sendable (Sasaran) -> [LocalizedText]
  ) {
    self.init(
      id: id, family: family, severity: severity, since: since, summary: summary,
      isToldByPlace: isToldByPlace, rationale: rationale, sources: sources, advice: advice,
      examples: examples(), reach: .anywhere, check: .view(check), wording: { _ in FindingText(summary) })
  }
}
