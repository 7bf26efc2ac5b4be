extension LogicRule {
  /// No link leads to an earlier stage.
  static let backwardLink = LogicRule(
    "backward-link", severity: .error,
    summary: LocalizedText("Tautan berjalan mundur", en: "A link runs backward"),
    rationale: LocalizedText(
      "Sebab mendahului akibat: input, proses, output, outcome, dampak.",
      en: "A cause comes before its effect: input, process, output, outcome, impact."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Balik arah tautan, atau perbaiki tahap elemennya.", en: "Turn the link around, or correct a stage."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Outcome menjadi sebab proses", en: "An outcome as the cause of a process"),
        at: .link(from: "c", to: "p"),
        model: .sample.linking("c", to: "p")),
    ]
  ) { facts in
    facts.hits { link, from, to in
      guard to.stage < from.stage else { return nil }
      return LocalizedText(
        "tautan \(link) berjalan mundur, dari \(from.stage.title.indonesian) ke \(to.stage.title.indonesian)",
        en: "the link \(link) runs backward, from \(from.stage.title.english) to \(to.stage.title.english)")
    }
  }
}
