extension Report {
  /// Creates one report of several, such as those of the files of a province: findings one behind the other, extents
  /// added up. O(findings).
  ///
  /// Checking parts and merging their reports finds what a check of the whole finds, apart from what only the whole can
  /// show: two sasaran in different parts with the same wording, a sum over several parts.
  ///
  /// - Parameters:
  ///   - reports: The reports in the order in which their findings are to stand.
  ///   - title: What was checked.
  public init(merging reports: [Report], title: String) {
    var profiles: [String] = []
    var rules: [RuleDescription] = []
    var known: Set<RuleID> = []
    var checked = Extent(rules: 0)
    for report in reports {
      if !profiles.contains(report.profile) { profiles.append(report.profile) }
      rules += report.rules.filter { known.insert($0.id).inserted }
      checked.sasaran += report.checked.sasaran
      checked.indicators += report.checked.indicators
      checked.elements += report.checked.elements
      checked.links += report.checked.links
      checked.comparedSasaran += report.checked.comparedSasaran
      checked.rules = max(checked.rules, report.checked.rules)
    }
    self.init(
      title: title, profile: profiles.joined(separator: ", "), findings: reports.flatMap(\.findings),
      waived: reports.flatMap(\.waived), accepted: reports.flatMap(\.accepted), checked: checked,
      rules: rules)
  }
}
