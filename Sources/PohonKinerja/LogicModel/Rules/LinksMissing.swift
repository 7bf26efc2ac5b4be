extension LogicRule {
  /// A model with several elements says how they follow from each other.
  static let linksMissing = LogicRule(
    "links-missing", severity: .warning,
    summary: LocalizedText("Model tanpa tautan jika–maka", en: "A model without if–then links"),
    rationale: LocalizedText(
      "Model logis adalah hubungan sebab-akibat (jika … maka …), bukan daftar per tahap.",
      en: "A logic model is cause and effect (if … then …), not a list by stage."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Nyatakan elemen mana yang mengarah ke elemen mana.", en: "State which element leads to which."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Daftar per tahap", en: "A list by stage"), at: .document,
        model: LogicModel("Tanpa tautan", elements: LogicModel.sample.elements)),
    ]
  ) { facts in
    guard !facts.hasLinks, facts.model.elements.count > 1 else { return [] }
    return [
      Hit(
        .model,
        LocalizedText(
          "tidak ada tautan jika–maka antarelemen", en: "no two elements are joined by an if–then link"))
    ]
  }
}
