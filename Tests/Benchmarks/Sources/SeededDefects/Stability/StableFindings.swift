import PohonKinerja

/// Findings as far as they may not depend on the order of siblings.
///
/// Of two sasaran that say the same the later one is reported, which of them that is depends on the order. So of these
/// only the family counts and how many are reported there.
struct StableFindings {
  private struct Key: Hashable {
    var rule: RuleID
    var severity: Severity
    var place: String
  }

  private var counts: [Key: Int] = [:]

  init(_ findings: [Finding], in tree: PerformanceTree, name: (Finding.Subject) -> Finding.Subject) {
    for finding in findings {
      let subject = name(finding.subject)
      let family = finding.sasaran.flatMap { tree[$0]?.parent }.map { name(.sasaran($0.id)) } ?? .document
      let place = Self.pairRules.contains(finding.rule) ? "below \(family)" : "\(subject)"
      counts[Key(rule: finding.rule, severity: finding.severity, place: place), default: 0] += 1
    }
  }

  /// The rules on pairs of siblings.
  private static let pairRules: Set<RuleID> = ["sasaran-near-copy"]

  /// The rules that report something else.
  func difference(from other: StableFindings) -> [RuleID] {
    let keys = Set(counts.keys).union(other.counts.keys).filter { counts[$0] != other.counts[$0] }
    return Set(keys.map(\.rule)).sorted()
  }
}
