extension AlignmentRun {
  /// Words the findings and sets the waived ones apart.
  ///
  /// - Parameter waiving: The sasaran that may have waivers, in the order of the document; `nil` for all of the tree.
  func report(profile: Profile, waiving: ContiguousArray<Row>? = nil) -> Report {
    var told = ToldFindings(waivers: WaiverLedger(facts, of: waiving ?? facts.order))
    var places = FindingPlaces(tree)
    for row in rows { told.take(finding(row, profile: profile, in: &places), of: row, in: self) }
    return report(&told, profile: profile)
  }

  /// The same, worded on several threads at once.
  ///
  /// - Parameter threads: At least 1.
  func report(profile: Profile, threads: Int) async -> Report {
    // Few are worded as quickly by one.
    let size = max(1_024, rows.count / threads + 1)
    guard rows.count > size else { return report(profile: profile) }
    let parts = stride(from: 0, to: rows.count, by: size).map { $0..<min($0 + size, rows.count) }
    var worded = [[Finding]](repeating: [], count: parts.count)
    await withTaskGroup(of: (number: Int, findings: [Finding]).self) { group in
      for (number, part) in parts.enumerated() {
        // From the last one on: the first is then taken out first, at the end, where no other is moved and none copied.
        group.addTask {
          var places = FindingPlaces(tree)
          return (number, rows[part].reversed().map { finding($0, profile: profile, in: &places) })
        }
      }
      for await part in group { worded[part.number] = part.findings }
    }
    var told = ToldFindings(waivers: WaiverLedger(facts, of: facts.order))
    told.makeRoom(for: rows.count)
    for (number, part) in parts.enumerated() {
      var place = part.lowerBound
      while let finding = worded[number].popLast() {
        told.take(finding, of: rows[place], in: self)
        place += 1
      }
    }
    return report(&told, profile: profile)
  }

  private func report(_ told: inout ToldFindings, profile: Profile) -> Report {
    told.end(of: self, profile: profile)
    return Report(
      title: tree.title, profile: profile.name, findings: told.findings, waived: told.waived,
      checked: Report.Extent(sasaran: tree.count, indicators: tree.indicatorCount, rules: rules.count),
      rules: rules.map { RuleDescription($0) })
  }

  private func finding(
    _ row: FindingRow, profile: Profile, in places: inout FindingPlaces
  ) -> Finding {
    // Lent, for a copy of a rule would count a reference to each of its parts.
    let (lent, rule) = (rules.span, Int(row.rule))
    let context = FindingContext(row, tree: tree, facts: facts)
    let text = row.text == .none ? lent[rule].wording(context) : FindingText(texts[Int(row.text)])
    let told = context.sasaran.map { places.told(of: $0, indicator: context.indicator) }
    // What concerns the whole tree is told where the tree begins.
    let place = context.sasaran ?? tree.roots.first { _ in true }
    return Finding(
      rule: lent[rule].id, severity: profile.severity(of: lent[rule], case: row),
      subject: told?.subject ?? .document, path: told?.path ?? "",
      location: text.location ?? context.indicator?.location ?? place?.location,
      place: told?.place ?? Finding.Place(statement: tree.title),
      summary: text.summary, title: lent[rule].summary,
      isToldByPlace: lent[rule].isToldByPlace && !text.saysMore,
      rationale: text.rationale ?? lent[rule].rationale,
      sources: lent[rule].sources,
      suggestions: text.suggestions.isEmpty ? [lent[rule].advice] : text.suggestions,
      notes: text.notes,
      distinction: text.distinction)
  }
}

/// The findings that are told, and those that are waived.
private struct ToldFindings {
  private var waivers: WaiverLedger
  private(set) var findings: [Finding] = []
  private(set) var waived: [WaivedFinding] = []

  init(waivers: WaiverLedger) { self.waivers = waivers }

  /// Makes room for so many, so that those that are taken are not moved.
  mutating func makeRoom(for count: Int) { findings.reserveCapacity(count) }

  /// Takes the next finding, in the order of the document.
  mutating func take(_ finding: consuming Finding, of row: FindingRow, in run: AlignmentRun) {
    if let reason = waivers.reason(for: row, rule: run.rules[Int(row.rule)].id, facts: run.facts) {
      waived.append(WaivedFinding(finding, reason: reason))
    } else {
      findings.append(finding)
    }
  }

  /// Takes what is to be said of waivers and of the profile, when all findings are taken.
  mutating func end(of run: AlignmentRun, profile: Profile) {
    findings += waivers.unused(enabled: Set(run.rules.map(\.id)), known: profile.knownRules, tree: run.tree)
    findings += profile.findingsOnUnknownRules()
  }
}
