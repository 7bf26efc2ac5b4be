import PohonKinerja

/// `pohon explain [RULE]`: lists the rules and other codes, or explains one, a rule with its examples.
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
    guard
      let text = ruleText(name, language)
        ?? OtherCode.all.first(where: { $0.name == name })?.text(in: language)
    else {
      let known =
        RuleCatalogue.standard.map(\.id.rawValue) + ComparisonRule.all.map(\.id.rawValue)
        + LogicRule.all.map(\.id.rawValue)
      throw .usage(
        LocalizedText("tidak ada aturan \(name)", en: "there is no rule \(name)")
          .suggesting(Suggestion.nearest(to: name, among: known + OtherCode.all.map(\.name))))
    }
    try Files.print(text)
    return 0
  }

  /// What there is to say about the rules of a name: on one tree, on two trees, on logic models.
  private static func ruleText(_ name: String, _ language: Language) -> String? {
    let pages = [
      RuleCatalogue.rule(RuleID(name))?.explanation(in: language),
      ComparisonRule.rule(RuleID(name))?.explanation(in: language),
      LogicRule.rule(RuleID(name))?.explanation(in: language),
    ].compactMap(\.self)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }
}
