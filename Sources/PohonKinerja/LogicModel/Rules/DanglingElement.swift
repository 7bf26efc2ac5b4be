extension LogicRule {
  /// Inputs and processes lead to an output, outcomes to an impact.
  static let danglingElement = LogicRule(
    "dangling-element", severity: .warning,
    summary: LocalizedText(
      "Input atau proses yang tidak sampai ke output, atau outcome yang tidak sampai ke dampak",
      en: "An input or process that reaches no output, or an outcome that reaches no impact"),
    rationale: LocalizedText(
      "Elemen yang tidak mengarah ke mana pun memakai sumber daya tanpa hasil yang dijelaskan.",
      en: "An element that leads nowhere uses resources for no result that is explained."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Tautkan ke tahap berikutnya, atau hapus elemen itu.", en: "Link it to the next stage, or remove it."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Outcome tanpa dampak", en: "An outcome without impact"), at: .element("c"),
        model: .sample.unlinking("c", from: "d")),
      .failing(
        LocalizedText("Proses tanpa output", en: "A process without output"), at: .element("i"),
        .element("p"),
        model: .sample.unlinking("p", from: "o")),
    ]
  ) { facts in
    facts.elementsThatEnd(at: [.input, .process], before: .output)
      + facts.elementsThatEnd(at: [.outcome], before: .impact)
  }
}

extension LogicFacts {
  /// A hit for each element of some stages that leads to nothing at or after `goal`, when the model has that at all.
  func elementsThatEnd(
    at stages: [LogicStage], before goal: LogicStage, except isExempt: (Int) -> Bool = { _ in false }
  ) -> [LogicRule.Hit] {
    guard hasLinks, presentStages.contains(where: { $0 >= goal }) else { return [] }
    return stages.flatMap(elements).compactMap { index in
      guard latestStageReached[index] < goal, !isExempt(index) else { return nil }
      let name = name(of: index)
      return LogicRule.Hit(
        .element(index),
        LocalizedText(
          "\(name.indonesian) tidak mengarah ke \(goal.title.indonesian) mana pun",
          en: "\(name.english) leads to no \(goal.title.english)"))
    }
  }
}
