extension LogicModel {
  /// Checks the model against the rules that the profile turns on. O(elements + links) for the rules of the library,
  /// apart from the length of what is found.
  ///
  /// Findings come in the order of the document: the model, its problems, elements and links; at one place in the
  /// order of `rules`. A waiver silences what it names when it gives a reason; one that silences nothing is noted.
  /// In the report's ``Report/checked`` elements count as sasaran and links as indicators.
  public func checked(
    profile: LogicModelProfile = .standard, rules: [LogicRule] = LogicRule.all
  ) -> Report {
    let facts = LogicFacts(self, profile: profile)
    let running = rules.filter(profile.runs)
    let hits = running.enumerated().flatMap { rank, rule in
      rule.check(facts).enumerated().map { (place: $1.place, rank: rank, number: $0, hit: $1) }
    }.sorted { ($0.place, $0.rank, $0.number) < ($1.place, $1.rank, $1.number) }

    var report = Report(
      title: title, profile: profile.name, findings: [],
      checked: Report.Extent(sasaran: elements.count, indicators: links.count, rules: running.count))
    var used: Set<Int> = []
    for (place, rank, _, hit) in hits {
      let finding = finding(hit, of: running[rank], profile: profile)
      if let waiver = waivers.firstIndex(where: { silences($0, rule: finding.rule, at: place) }) {
        used.insert(waiver)
        report.waived.append(WaivedFinding(finding, reason: waivers[waiver].reason))
      } else {
        report.findings.append(finding)
      }
    }
    for (index, waiver) in waivers.enumerated() where !used.contains(index) {
      report.findings.append(unusedWaiver(waiver))
    }
    return report
  }

  private func finding(_ hit: LogicRule.Hit, of rule: LogicRule, profile: LogicModelProfile) -> Finding {
    let (subject, path, location) = subject(at: hit.place)
    return Finding(
      rule: rule.id, severity: profile.severity(of: rule), subject: subject, path: path, location: location,
      summary: hit.summary, rationale: rule.rationale, sources: rule.sources,
      suggestions: [hit.suggestion ?? rule.advice], notes: hit.notes)
  }

  private func subject(at place: LogicRule.Place) -> (Finding.Subject, path: String, Location?) {
    switch place {
    case .problem(let index) where problems.indices.contains(index):
      let id = problemID(at: index)
      return (.element(id), id, problems[index].location ?? location)
    case .element(let index) where elements.indices.contains(index):
      let element = elements[index]
      return (.element(element.id), element.id, element.location ?? location)
    case .link(let index) where links.indices.contains(index):
      let link = links[index]
      return (.link(from: link.from, to: link.to), link.description, link.location ?? location)
    default:
      return (.document, "", location)
    }
  }

  private func silences(_ waiver: Waiver, rule: RuleID, at place: LogicRule.Place) -> Bool {
    guard waiver.rule == rule.rawValue, waiver.hasReason else { return false }
    guard let id = waiver.indicator else { return true }
    guard case .element(id) = subject(at: place).0 else { return false }
    return true
  }

  private func unusedWaiver(_ waiver: Waiver) -> Finding {
    let rule = Wording.quoted(waiver.rule)
    return Finding(
      rule: "unused-waiver", severity: .note, subject: waiver.indicator.map { .element($0) } ?? .document,
      path: waiver.indicator ?? "", location: location,
      summary: waiver.hasReason
        ? LocalizedText(
          "pengecualian untuk aturan \(rule) tidak mengecualikan temuan apa pun",
          en: "the waiver of rule \(rule) waives no finding")
        : LocalizedText(
          "pengecualian untuk aturan \(rule) tidak berlaku karena tanpa alasan",
          en: "the waiver of rule \(rule) has no effect, because it gives no reason"),
      rationale: LocalizedText(
        "Pengecualian yang tidak terpakai menutupi temuan di kemudian hari.",
        en: "A waiver that is not needed hides later findings."),
      sources: [.convention],
      suggestions: [
        waiver.hasReason
          ? LocalizedText("Hapus pengecualian itu.", en: "Remove the waiver.")
          : LocalizedText("Tuliskan alasannya, atau hapus pengecualian itu.", en: "Give the reason, or remove it.")
      ])
  }
}

extension Waiver {
  fileprivate var hasReason: Bool { !Wording.singleLine(reason).isEmpty }
}
