/// Findings that were there when a check was taken up, so that from then on only new ones are told.
///
/// A baseline is a value that is kept in a file beside the documents (``json(style:)``). A finding is known when rule,
/// subject, and the words and figures it is about are (``FindingFingerprint``), as often as it was met, and at most as
/// grave: lines that moved, ids that were made anew and other wording of a message do not make it new; a second one of
/// its kind does, and so does an error where a note was.
///
/// ```swift
/// let baseline = FindingBaseline(tree.checked())
/// let comparison = baseline.compared(with: [laterTree.checked()])
/// comparison.reports      // what is new; what is old is in `accepted`
/// comparison.gone         // what was mended
/// ```
public struct FindingBaseline: Sendable, Hashable {
  /// What is known, by rule and then by what it says.
  public private(set) var entries: [Entry]

  /// One kind of finding, and how often it is known.
  public struct Entry: Sendable, Hashable {
    /// The rule.
    public var rule: RuleID
    /// What it was found at.
    public var fingerprint: FindingFingerprint
    /// How serious it was. A graver finding is not known by it, a milder one is.
    public var severity: Severity
    /// How often, at least 1.
    public var count: Int
    /// What was said, in Indonesian, for whoever reads the file; it is not compared.
    public var summary: String

    init(rule: RuleID, fingerprint: FindingFingerprint, severity: Severity, count: Int, summary: String) {
      self.rule = rule
      self.fingerprint = fingerprint
      self.severity = severity
      self.count = count
      self.summary = summary
    }
  }

  /// Creates a baseline of every finding that stands, known ones included. Waived findings need none.
  /// O(findings · log findings).
  public init(_ reports: [Report]) {
    var entries: [Entry] = []
    var places: [Key: Int] = [:]
    for finding in reports.flatMap({ $0.findings + $0.accepted }) {
      let entry = Entry(
        rule: finding.rule, fingerprint: finding.fingerprint, severity: finding.severity, count: 1,
        summary: PlainText.string(finding.summary.indonesian))
      if let place = places[entry.key] {
        entries[place].count += 1
      } else {
        places[entry.key] = entries.count
        entries.append(entry)
      }
    }
    self.init(entries)
  }

  /// Creates a baseline of one report.
  public init(_ report: Report) {
    self.init([report])
  }

  /// What no two entries share.
  struct Key: Hashable {
    var fingerprint: FindingFingerprint
    var severity: Severity
  }

  /// Creates a baseline of entries, of which no two have the same fingerprint and severity.
  init(_ entries: [Entry]) {
    self.entries = entries.sorted { one, other in
      if one.rule != other.rule { return one.rule < other.rule }
      if !one.summary.utf8.elementsEqual(other.summary.utf8) {
        return one.summary.utf8.lexicographicallyPrecedes(other.summary.utf8)
      }
      if one.fingerprint != other.fingerprint {
        return one.fingerprint.description < other.fingerprint.description
      }
      return one.severity > other.severity
    }
  }

  /// How many findings are known.
  public var count: Int { entries.reduce(0) { $0 + $1.count } }
}

extension FindingBaseline.Entry {
  /// What no other entry of a baseline has.
  var key: FindingBaseline.Key { FindingBaseline.Key(fingerprint: fingerprint, severity: severity) }
}

/// What is new in reports when they are held against a ``FindingBaseline``, and what is gone.
public struct BaselineComparison: Sendable, Hashable {
  /// The reports with new findings alone; old ones are in ``Report/accepted``.
  public var reports: [Report]
  /// What the baseline knows and no report has any more, with how often.
  public var gone: [FindingBaseline.Entry]

  /// How many findings of the baseline are gone.
  public var goneCount: Int { gone.reduce(0) { $0 + $1.count } }

  /// What became of the baseline: "2 temuan lama menurut baseline, 1 temuan baseline sudah tidak ada".
  public func summary(in language: Language) -> String {
    let old = reports.reduce(0) { $0 + $1.accepted.count }
    return LocalizedText(
      "\(old) temuan lama menurut baseline, \(goneCount) temuan baseline sudah tidak ada",
      en:
        "\(EnglishCount.of(old, "old finding")) by the baseline, \(EnglishCount.of(goneCount, "finding")) of the baseline \(EnglishCount.word(goneCount, "is", "are")) gone"
    )[language]
  }
}

extension FindingBaseline {
  /// Sets the findings that are known apart in reports, the gravest and then the first of their kind first, and tells
  /// what is gone. O(findings + entries).
  public func compared(with reports: [Report]) -> BaselineComparison {
    var left: [Key: Int] = [:]
    for entry in entries { left[entry.key, default: 0] += entry.count }
    var known = reports.map { [Bool](repeating: false, count: $0.findings.count) }
    // A milder finding may not take the place of one as grave as the baseline has it.
    for severity in Severity.allCases.sorted(by: >) {
      for (number, report) in reports.enumerated() {
        for (place, finding) in report.findings.enumerated() where finding.severity == severity {
          known[number][place] = Self.take(finding, from: &left)
        }
      }
    }
    let compared = zip(reports, known).map { report, known in
      var compared = report
      compared.findings = zip(report.findings, known).filter { !$1 }.map(\.0)
      compared.accepted += zip(report.findings, known).filter { $1 }.map(\.0)
      return compared
    }
    let gone = entries.compactMap { entry -> Entry? in
      var entry = entry
      entry.count = left[entry.key] ?? 0
      return entry.count > 0 ? entry : nil
    }
    return BaselineComparison(reports: compared, gone: gone)
  }

  /// Counts a finding off against what was as grave, or else graver; `false` when nothing of the kind is left.
  private static func take(_ finding: Finding, from left: inout [Key: Int]) -> Bool {
    let fingerprint = finding.fingerprint
    for severity in Severity.allCases.sorted() where severity >= finding.severity {
      let key = Key(fingerprint: fingerprint, severity: severity)
      guard let count = left[key], count > 0 else { continue }
      left[key] = count - 1
      return true
    }
    return false
  }
}

extension Report {
  /// The report with the findings that a baseline knows set apart in ``accepted``. O(findings + entries).
  public func subtracting(_ baseline: FindingBaseline) -> Report {
    baseline.compared(with: [self]).reports.first ?? self
  }
}
