extension AlignmentRun {
  /// Words the findings and sets the waived ones apart.
  ///
  /// - Parameter waiving: The sasaran that may have waivers, in the order of the document; `nil` for all of the tree.
  func report(profile: Profile, waiving: ContiguousArray<Row>? = nil) -> Report {
    var waivers = WaiverLedger(facts, of: waiving ?? facts.order)
    var findings: [Finding] = []
    var waived: [WaivedFinding] = []
    for row in rows {
      let finding = finding(row, profile: profile)
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
