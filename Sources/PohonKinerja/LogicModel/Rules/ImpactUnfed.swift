extension LogicRule {
  /// Impacts follow from something.
  static let impactUnfed = LogicRule(
    "impact-unfed", severity: .warning,
    summary: LocalizedText("Dampak tanpa outcome", en: "An impact without an outcome"),
    rationale: LocalizedText(
      "Dampak adalah hasil pembangunan yang diperoleh dari pencapaian outcome.",
      en: "An impact is the development result obtained from reaching the outcomes."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Tautkan outcome yang menghasilkannya.", en: "Link the outcome that brings it about."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Dampak tanpa outcome", en: "An impact without outcome"), at: .element("d"),
        model: .sample.unlinking("c", from: "d")),
    ]
  ) { facts in
    facts.elementsThatStart(at: [.impact])
  }
}
