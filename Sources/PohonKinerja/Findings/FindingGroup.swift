/// Findings that are told under one heading.
struct FindingGroup {
  var findings: [Finding]

  /// The findings about each sasaran, element or link and the whole document, in the order in which they are met,
  /// within a group the gravest first. O(findings · log findings).
  static func bySasaran(_ findings: [Finding]) -> [FindingGroup] {
    grouped(findings) { $0.groupKey }.map { $0.sorted() }
  }

  /// The findings of each owner on each level, the group with the gravest finding first, then from the top level down;
  /// within a group the gravest first. O(findings · log findings).
  static func byOwner(_ findings: [Finding]) -> [FindingGroup] {
    let groups = grouped(findings) { finding in
      OwnerKey(level: finding.place?.level, owner: finding.place?.owner)
    }
    return groups.map { $0.sorted() }.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.gravest != right.gravest { return left.gravest > right.gravest }
      return (left.rank, one.offset) < (right.rank, other.offset)
    }.map(\.element)
  }

  private struct OwnerKey: Hashable {
    var level: LocalizedText?
    var owner: String?
  }

  private static func grouped<Key: Hashable>(
    _ findings: [Finding], by key: (Finding) -> Key
  ) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var places: [Key: Int] = [:]
    for finding in findings {
      let key = key(finding)
      if let place = places[key] {
        groups[place].findings.append(finding)
      } else {
        places[key] = groups.count
        groups.append(FindingGroup(findings: [finding]))
      }
    }
    return groups
  }

  /// The same findings, the gravest first and otherwise as they were.
  private func sorted() -> FindingGroup {
    FindingGroup(
      findings: Severity.allCases.reversed().flatMap { severity in
        findings.filter { $0.severity == severity }
      })
  }

  private var gravest: Severity { findings.first?.severity ?? .note }

  private var rank: Int { findings.first?.place?.rank ?? 0 }
}

extension Finding {
  /// What findings of one group of ``FindingGroup/bySasaran(_:)`` have in common. Two sasaran with one id are told
  /// apart by what they say.
  fileprivate var groupKey: [String] {
    switch subject {
    case .document: ["document"]
    case .sasaran(let id), .indicator(_, of: let id): ["sasaran", id, path, place?.statement ?? ""]
    case .element(let id): ["element", id]
    case .link(let from, let to): ["link", from, to]
    }
  }

  /// What such a group is called: the id of the sasaran.
  func groupTitle(in language: Language) -> String { sasaran ?? subject.title(in: language) }
}
