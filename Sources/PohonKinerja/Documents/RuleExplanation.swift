/// Everything there is to say about one rule, on one tree, on two trees or on logic models, with what it finds in its
/// examples.
struct RuleExplanation {
  let rule: RuleDescription
  let subject: Subject
  /// The profiles that run it, and the severity each gives it where that differs from its own.
  let profiles: [(name: String, severity: Severity?)]
  let examples: [Example]

  /// What a rule is about.
  enum Subject {
    case tree, twoTrees, logicModel
  }

  /// An example: what is found in it, and its drawing.
  struct Example {
    let title: LocalizedText
    let findings: [Finding]
    fileprivate let draw: @Sendable (TextDiagram) -> String

    /// The drawing, small enough for a page, and what a tree declares that it does not show.
    func drawing(in language: Language) -> String {
      var format = TextDiagram(width: 96, language: language)
      format.marksUndeveloped = false
      return draw(format)
    }

    fileprivate static func drawing(of tree: PerformanceTree, as format: TextDiagram) -> String {
      let declarations = ExampleDeclarations(of: tree, in: format.language).lines
      guard !declarations.isEmpty else { return tree.drawn(as: format) }
      return "\(tree.drawn(as: format))\n\(declarations.joined(separator: "\n"))\n"
    }
  }

  init(_ rule: Rule) {
    self.rule = RuleDescription(rule)
    subject = .tree
    profiles = Profile.all.filter { $0.runs(rule) }.map { ($0.name, $0.severities[rule.id]) }
    let alone = Profile("contoh", rules: [rule], enabled: [rule.id])
    examples = rule.examples.map { example in
      Example(title: example.title, findings: example.checked(profile: alone)[rule.id]) {
        Example.drawing(of: example.tree, as: $0)
      }
    }
  }

  init(_ rule: ComparisonRule) {
    self.rule = RuleDescription(rule)
    subject = .twoTrees
    profiles = Profile.all.filter { $0.runs(rule) }.map { ($0.name, $0.severities[rule.id]) }
    let alone = Profile("contoh", enabled: [rule.id])
    examples = rule.examples.map { example in
      let (first, second) = (example.first, example.second)
      return Example(
        title: example.title, findings: first.compared(with: second, profile: alone)[rule.id]
      ) { "\(Example.drawing(of: first, as: $0))\n\(Example.drawing(of: second, as: $0))" }
    }
  }

  init(_ rule: LogicRule) {
    self.rule = RuleDescription(rule)
    subject = .logicModel
    profiles = LogicModelProfile.all.filter { $0.runs(rule) }.map { profile in
      let severity = profile.severity(of: rule)
      return (profile.name, severity == rule.severity ? nil : severity)
    }
    let alone = LogicModelProfile("contoh", enabled: [rule.id])
    examples = rule.examples.map { example in
      Example(
        title: example.title, findings: example.model.checked(profile: alone, rules: [rule])[rule.id]
      ) { example.model.drawn(as: $0) }
    }
  }

  /// "panrb, draft (catatan)", or a dash.
  func profileNames(in language: Language) -> String {
    let names = profiles.map { profile in
      profile.name + (profile.severity.map { " (\($0.title[language]))" } ?? "")
    }
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }
}

extension RuleExplanation.Example {
  /// "Lolos", or where something is found.
  func verdict(in language: Language) -> String {
    let places = findings.map { $0.subject.title(in: language) }.joined(separator: ", ")
    let verdict =
      findings.isEmpty
      ? LocalizedText("Lolos", en: "Passes")
      : LocalizedText("Ditemukan pada \(places)", en: "Found at \(places)")
    return verdict[language]
  }

  /// Each finding in a line, without the line of this library's source on which the example is written.
  func lines(in language: Language) -> [String] {
    findings.map { PlainText.string("\($0.severity.title[language]): \($0.summary[language])") }
  }
}
