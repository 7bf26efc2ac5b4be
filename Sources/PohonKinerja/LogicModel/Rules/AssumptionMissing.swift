extension LogicRule {
  /// A model says what it takes for granted.
  static let assumptionMissing = LogicRule(
    "assumption-missing", severity: .note, isOnByDefault: false,
    summary: LocalizedText("Model tanpa asumsi", en: "A model without assumptions"),
    rationale: LocalizedText(
      "Rantai jika–maka hanya berlaku selama asumsinya terpenuhi.",
      en: "An if–then chain holds only as long as its assumptions do."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Tuliskan asumsi untuk model atau untuk tautannya.",
      en: "State assumptions for the model or for its links."),
    examples: [
      .passing(
        LocalizedText("Dengan asumsi", en: "With an assumption"),
        .sample),
      .failing(
        LocalizedText("Tanpa asumsi", en: "Without assumptions"), at: .document,
        model: LogicModel(
          "Tanpa asumsi", elements: LogicModel.sample.elements, links: LogicModel.sample.links)),
    ]
  ) { facts in
    let model = facts.model
    guard model.assumptions.isEmpty, model.links.allSatisfy(\.assumptions.isEmpty) else { return [] }
    return [Hit(.model, LocalizedText("tidak ada asumsi yang disebutkan", en: "no assumption is stated"))]
  }
}
