/// A page of the guide to the rules: in Indonesian and in English, with the examples drawn.
struct RuleGuidePage {
  /// The rules with one id: one, or that on trees and that on logic models.
  let rules: [RuleExplanation]
  private var markdown = MarkdownWriter()

  init(rules: [RuleExplanation]) {
    self.rules = rules
  }

  consuming func written() -> String {
    if let first = rules.first { markdown.heading([.code(first.rule.id.rawValue)], level: 1) }
    for explanation in rules {
      if rules.count > 1 {
        switch explanation.subject {
        case .tree: markdown.heading([.own("Pohon kinerja · On performance trees")], level: 2)
        case .twoTrees: markdown.heading([.own("Dua pohon · On two trees")], level: 2)
        case .logicModel: markdown.heading([.own("Model logis · On logic models")], level: 2)
        }
      }
      write(explanation)
    }
    return markdown.text
  }

  private mutating func write(_ explanation: RuleExplanation) {
    let rule = explanation.rule
    let level = rules.count > 1 ? 3 : 2
    for language in Language.allCases { paragraph(rule.summary[language] + ".") }
    markdown.startBlock()
    let facts: [(LocalizedText, (Language) -> String)] = [
      (LocalizedText("Tingkat", en: "Severity"), { rule.severity.title[$0] }),
      (LocalizedText("Keluarga", en: "Family"), { rule.family.title[$0] }),
      (LocalizedText("Status", en: "Status"), { rule.status.title[$0] }),
    ]
    for (title, value) in facts {
      markdown.item([.own("\(title.both): \(LocalizedText(value(.indonesian), en: value(.english)).both)")])
    }
    markdown.item([.own("Sejak · Since: \(rule.since)")])
    markdown.item([
      .own(
        rule.isOnByDefault
          ? "Dijalankan tanpa diminta · On by default" : "Hanya bila diminta · Off by default")
    ])
    markdown.item([.own("Profil · Profiles: \(explanation.profileNames(in: .english))")])
    section("Mengapa · Why", level: level, [rule.rationale])
    section("Sumber · Source", level: level, rule.sources.map(\.text), isList: true)
    section("Saran · What to do", level: level, [rule.advice])
    markdown.heading([.own("Contoh · Examples")], level: level)
    for example in explanation.examples { write(example, level: level + 1) }
  }

  private mutating func section(_ title: String, level: Int, _ texts: [LocalizedText], isList: Bool = false) {
    markdown.heading([.own(title)], level: level)
    if isList {
      markdown.startBlock()
      for text in texts { markdown.item([.own(text.both)]) }
    } else {
      for text in texts { for language in Language.allCases { paragraph(text[language]) } }
    }
  }

  private mutating func paragraph(_ text: String) {
    markdown.startBlock()
    markdown.line([.own(text)])
  }

  private mutating func write(_ example: RuleExplanation.Example, level: Int) {
    markdown.heading([.own(example.title.both)], level: level)
    if example.findings.isEmpty {
      paragraph("Lolos · Passes")
    } else {
      markdown.startBlock()
      for language in Language.allCases {
        for line in example.lines(in: language) { markdown.item([.own(line)]) }
      }
    }
    markdown.code(example.drawing(in: .indonesian))
  }
}

extension LocalizedText {
  /// Both wordings, or the one when they are the same.
  var both: String { indonesian == english ? indonesian : "\(indonesian) · \(english)" }
}
