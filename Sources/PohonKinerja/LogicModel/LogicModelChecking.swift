extension LogicModel {
  /// Checks the model against the rules that the profile turns on. O(elements + links) for the rules of the library,
  /// apart from the length of what is found.
  ///
  /// Findings come in the order of the document: the model, its problems, elements and links; at one place in the
  /// order of `rules`. A waiver silences what it names when it gives a reason; one that silences nothing is noted.
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
      checked: Report.Extent(elements: elements.count, links: links.count, rules: running.count),
      rules: running.map { RuleDescription($0) })
    let index = WaiverIndex(waivers)
    var used: Set<Int> = []
    for (_, rank, _, hit) in hits {
      let finding = finding(hit, of: running[rank], facts: facts)
      // What names the element goes before what is for the whole model.
      if let waiver = index.place(of: finding.rule, only: finding.element)
        ?? index.place(of: finding.rule, only: nil)
      {
        used.insert(waiver)
        report.waived.append(WaivedFinding(finding, reason: waivers[waiver].reason))
      } else {
        report.findings.append(finding)
      }
    }
    let known = Set((rules + LogicRule.all).map(\.id))
    report.findings += unusedWaivers(except: used, known: known, enabled: Set(running.map(\.id)))
    report.findings += profile.findingsOnUnknownRules(known: known)
    return report
  }

  private func finding(_ hit: LogicRule.Hit, of rule: LogicRule, facts: LogicFacts) -> Finding {
    let (subject, path, location) = subject(at: hit.place)
    let severity = facts.profile.severity(of: rule)
    return Finding(
      rule: rule.id, severity: min(severity, hit.severity ?? severity), subject: subject, path: path,
      location: location, place: words(at: hit.place, ends: facts.ends), summary: hit.summary,
      title: rule.summary, rationale: rule.rationale,
      sources: rule.sources,
      suggestions: [hit.suggestion ?? rule.advice], notes: hit.notes)
  }

  private func subject(at place: LogicRule.Place) -> (Finding.Subject, path: String, Location?) {
    switch place {
    case .problem(let index) where problems.indices.contains(index):
      let id = problemID(at: index)
      return (.element(id), Wording.singleLine(id), problems[index].location ?? location)
    case .element(let index) where elements.indices.contains(index):
      let element = elements[index]
      return (.element(element.id), Wording.singleLine(element.id), element.location ?? location)
    case .link(let index) where links.indices.contains(index):
      let link = links[index]
      return (.link(from: link.from, to: link.to), link.description, link.location ?? location)
    default:
      return (.document, "", location)
    }
  }

  /// What the model says at a place.
  private func words(at place: LogicRule.Place, ends: [LogicFacts.Ends]) -> Finding.Place {
    switch place {
    case .problem(let index) where problems.indices.contains(index):
      Finding.Place(
        givenID: problems[index].id, level: LocalizedText("masalah", en: "problem"),
        statement: problems[index].text)
    case .element(let index) where elements.indices.contains(index): words(at: elements[index])
    case .link(let index) where links.indices.contains(index):
      Finding.Place(
        statement: [(ends[index].from, links[index].from), (ends[index].to, links[index].to)]
          .map { element, id in element.map { elements[$0].text } ?? id }.joined(separator: " → "))
    default: Finding.Place(statement: title)
    }
  }

  private func words(at element: Element) -> Finding.Place {
    Finding.Place(
      givenID: element.hasMadeID ? nil : element.id, level: element.stage.title,
      rank: LogicStage.impact.order - element.stage.order, statement: element.text)
  }

  /// A note for each waiver that silenced nothing, unless its rule is known and was not run.
  private func unusedWaivers(except used: Set<Int>, known: Set<RuleID>, enabled: Set<RuleID>) -> [Finding] {
    waivers.enumerated().compactMap { index, waiver in
      let rule = RuleID(waiver.rule)
      guard !used.contains(index) else { return nil }
      guard enabled.contains(rule) || !known.contains(rule) || !waiver.hasReason else { return nil }
      var finding = UnusedWaiver.finding(waiver, of: nil, told: nil, isKnown: known.contains(rule))
      finding.location = location
      return finding
    }
  }
}

extension Finding {
  /// The element or the problem of a logic model that it is about.
  fileprivate var element: String? {
    if case .element(let id) = subject { id } else { nil }
  }
}
