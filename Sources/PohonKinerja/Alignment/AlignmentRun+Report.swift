extension AlignmentRun {
  /// Words the findings and sets the waived ones apart.
  ///
  /// - Parameter waiving: The sasaran that may have waivers, in the order of the document; `nil` for all of the tree.
  func report(profile: Profile, waiving: ContiguousArray<Row>? = nil) -> Report {
    report(of: rows.lazy.map { finding($0, profile: profile) }, profile: profile, waiving: waiving)
  }

  /// The same, worded on several threads at once.
  func report(profile: Profile, threads: Int) async -> Report {
    // Few are worded as quickly by one.
    let size = max(1_024, (rows.count + threads - 1) / max(threads, 1))
    guard threads > 1, rows.count > size else { return report(profile: profile) }
    let parts = stride(from: 0, to: rows.count, by: size).map { $0..<min($0 + size, rows.count) }
    var worded = [[Finding]](repeating: [], count: parts.count)
    await withTaskGroup(of: (Int, [Finding]).self) { group in
      for (number, part) in parts.enumerated() {
        group.addTask { (number, rows[part].map { finding($0, profile: profile) }) }
      }
      for await (number, findings) in group { worded[number] = findings }
    }
    return report(of: worded.joined(), profile: profile)
  }

  /// - Parameter worded: A finding for each row.
  private func report(
    of worded: some Sequence<Finding>, profile: Profile, waiving: ContiguousArray<Row>? = nil
  ) -> Report {
    var waivers = WaiverLedger(facts, of: waiving ?? facts.order)
    var findings: [Finding] = []
    var waived: [WaivedFinding] = []
    for (row, finding) in zip(rows, worded) {
      if let reason = waivers.reason(for: row, rule: rules[Int(row.rule)].id, facts: facts) {
        waived.append(WaivedFinding(finding, reason: reason))
      } else {
        findings.append(finding)
      }
    }
    let known = profile.knownRules
    findings += waivers.unused(enabled: Set(rules.map(\.id)), known: known, tree: tree)
    findings += profile.findingsOnUnknownRules()
    return Report(
      title: tree.title, profile: profile.name, findings: findings, waived: waived,
      checked: Report.Extent(sasaran: tree.count, indicators: tree.indicatorCount, rules: rules.count),
      rules: rules.map { RuleDescription($0) })
  }

  private func finding(_ row: FindingRow, profile: Profile) -> Finding {
    let rule = rules[Int(row.rule)]
    let context = FindingContext(row, tree: tree, facts: facts)
    let text = row.text == .none ? rule.wording(context) : FindingText(texts[Int(row.text)])
    let subject: Finding.Subject =
      if let indicator = context.indicator {
        .indicator(indicator.id, of: context.id)
      } else if let sasaran = context.sasaran {
        .sasaran(sasaran.id)
      } else {
        .document
      }
    // What concerns the whole tree is told where the tree begins.
    let place = context.sasaran ?? tree.roots.first { _ in true }
    return Finding(
      rule: rule.id, severity: profile.severity(of: rule, case: row),
      subject: subject, path: context.sasaran?.path ?? "",
      location: text.location ?? context.indicator?.location ?? place?.location,
      place: context.sasaran.map { Finding.Place($0, indicator: context.indicator) }
        ?? Finding.Place(statement: tree.title),
      summary: text.summary, title: rule.summary,
      isToldByPlace: rule.isToldByPlace && !text.saysMore, rationale: text.rationale ?? rule.rationale,
      sources: rule.sources, suggestions: text.suggestions.isEmpty ? [rule.advice] : text.suggestions,
      notes: text.notes,
      distinction: text.distinction)
  }
}
