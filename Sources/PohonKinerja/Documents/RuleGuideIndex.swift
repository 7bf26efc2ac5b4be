/// The index of the guide to the rules, family by family.
struct RuleGuideIndex {
  let rules: [RuleExplanation]
  private var markdown = MarkdownWriter()

  init(rules: [RuleExplanation]) {
    self.rules = rules
  }

  consuming func written() -> String {
    markdown.heading([.own("Aturan · Rules")], level: 1)
    markdown.startBlock()
    markdown.line([
      .own(
        "\(rules.count) aturan, dibuat dari nilai aturannya. · \(rules.count) rules, generated from the rule values."
      )
    ])
    for family in RuleFamily.allCases {
      let members = rules.filter { $0.rule.family == family }
      if !members.isEmpty { write(members, of: family) }
    }
    writeExclusions()
    return markdown.text
  }

  private mutating func write(_ members: [RuleExplanation], of family: RuleFamily) {
    markdown.heading([.own(family.title.both)], level: 2)
    let titles = ["Aturan · Rule", "", "Tingkat · Severity", "Sejak · Since", "Status", "Profil · Profiles"]
    markdown.table(
      titles.map { [.own($0)] },
      rows: members.map { member in
        let rule = member.rule
        return [
          [.link(rule.id.rawValue, to: "\(rule.id).md")], [.own(rule.summary.both)],
          [.own(rule.severity.title.both)], [.own(rule.since)], [.own(rule.status.title.both)],
          [.own(member.profileNames(in: .english))],
        ]
      }, isNumeric: false)
  }

  private mutating func writeExclusions() {
    markdown.heading([.own("Tidak disertakan · Not included")], level: 2)
    markdown.startBlock()
    for exclusion in RuleCatalogue.notIncluded {
      markdown.item([.code(exclusion.id.rawValue), .own(": \(exclusion.reason.both)")])
    }
  }
}
