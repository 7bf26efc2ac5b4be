/// The note on a rule that a profile names and nobody knows: what was meant to be changed is not.
///
/// It is about the check rather than the document, so it is not in the catalogue and cannot be waived.
package enum UnknownRule {
  package static let id: RuleID = "unknown-rule"

  /// What the note says, in one line.
  package static let summary = LocalizedText(
    "profil menyebut aturan yang tidak dikenal", en: "a profile names a rule that nobody knows")

  /// A note for each unknown id, in alphabetical order.
  static func findings(_ named: Set<RuleID>, known: Set<RuleID>, profile: String) -> [Finding] {
    named.subtracting(known).sorted().map { rule in
      let text = LocalizedText(
        "profil “\(profile)” menyebut aturan “\(rule)” yang tidak dikenal",
        en: "the profile “\(profile)” names the unknown rule “\(rule)”")
      let nearest = Suggestion.nearest(to: rule.rawValue, among: known.sorted().map(\.rawValue))
      return Finding(
        rule: id, severity: .note, subject: .document,
        summary: nearest.map(text.askingWhetherMeant) ?? text,
        rationale: LocalizedText(
          "Aturan yang dimaksud tetap berjalan seperti biasa.",
          en: "The rule that was meant goes on as usual."),
        sources: [.convention],
        suggestions: [
          LocalizedText("Perbaiki id aturan dalam profil.", en: "Correct the id of the rule in the profile.")
        ])
    }
  }
}

extension Profile {
  /// The rules on trees that may be waived: this profile's and those of the catalogue, which a profile may leave out, and
  /// those for two trees.
  var knownRules: Set<RuleID> {
    Set((rules + RuleCatalogue.standard).map(\.id) + ComparisonRule.all.map(\.id))
  }

  /// The rules that may be named: the ``knownRules``, and those on logic models, for which a profile speaks as well.
  var namableRules: Set<RuleID> { knownRules.union(LogicRule.all.map(\.id)) }

  /// Notes on the ids of ``severities``, ``enabled`` and ``disabled`` that no rule has.
  func findingsOnUnknownRules() -> [Finding] {
    UnknownRule.findings(
      enabled.union(disabled).union(severities.keys), known: namableRules, profile: name)
  }
}

extension LogicModelProfile {
  /// Notes on the ids named here that no rule has.
  func findingsOnUnknownRules(known: Set<RuleID>) -> [Finding] {
    UnknownRule.findings(enabled.union(disabled).union(severities.keys), known: known, profile: name)
  }
}

extension LocalizedText {
  /// The text, and the question whether another id was meant.
  func askingWhetherMeant(_ id: String) -> LocalizedText {
    LocalizedText(indonesian + "; maksud Anda “\(id)”?", en: english + "; did you mean “\(id)”?")
  }
}
