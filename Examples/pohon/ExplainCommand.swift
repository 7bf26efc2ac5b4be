import PohonKinerja

/// `pohon explain [RULE]`: lists the rules, or explains one with its examples.
enum ExplainCommand {
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--lang="])
    let language = try options.language()
    guard options.operands.count <= 1 else {
      throw .usage(LocalizedText("explain menerangkan satu aturan", en: "explain explains one rule"))
    }
    guard let name = options.operands.first else {
      try Files.print(RuleList(language: language).text)
      return 0
    }
    if let rule = RuleCatalogue.rule(RuleID(name)) {
      try Files.print(rule.explanation(in: language))
    } else if let rule = LogicRule.all.first(where: { $0.id == RuleID(name) }) {
      try Files.print(rule.explanation(in: language))
    } else {
      throw .usage(LocalizedText("tidak ada aturan \(name)", en: "there is no rule \(name)"))
    }
    return 0
  }
}
