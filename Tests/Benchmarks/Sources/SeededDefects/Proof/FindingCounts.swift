import PohonKinerja

/// How often each rule reports each place.
struct FindingCounts: Equatable {
  struct Key: Hashable {
    var rule: RuleID
    var subject: Finding.Subject
  }

  private(set) var counts: [Key: Int] = [:]

  init(_ findings: [Finding]) {
    for finding in findings { counts[Key(rule: finding.rule, subject: finding.subject), default: 0] += 1 }
  }

  subscript(rule: RuleID, subject: Finding.Subject) -> Int {
    counts[Key(rule: rule, subject: subject), default: 0]
  }

  /// What is here more often than elsewhere, in a fixed order.
  func beyond(_ other: FindingCounts) -> [Key] {
    counts.flatMap { key, count in
      Array(repeating: key, count: max(0, count - other.counts[key, default: 0]))
    }.sorted { ($0.rule.rawValue, "\($0.subject)") < ($1.rule.rawValue, "\($1.subject)") }
  }
}
