extension LogicRule {
  /// Processes, outputs and outcomes follow from something of an earlier stage.
  static let chainGap = LogicRule(
    "chain-gap", severity: .warning,
    summary: LocalizedText(
      "Rantai terputus: outcome tanpa output, output tanpa proses, atau proses tanpa input",
      en:
        "A gap in the chain: an outcome without an output, an output without a process, or a process without an input"
    ),
    rationale: LocalizedText(
      "Hasil tanpa sebab di bawahnya tidak dapat menunjukkan keterkaitan sumber daya dengan kinerja.",
      en: "A result with no cause below it cannot show how resources relate to performance."),
    sources: [.logicModelMaterial, .performanceInformationArchitecture],
    advice: LocalizedText(
      "Tambahkan dan tautkan elemen yang menghasilkannya.",
      en: "Add and link the element that brings it about."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Outcome tanpa output", en: "An outcome without output"), at: .element("c"),
        model: .sample.unlinking("o", from: "c")),
      .failing(
        LocalizedText("Proses tanpa input", en: "A process without input"), at: .element("p"),
        model: .sample.unlinking("i", from: "p")),
    ]
  ) { facts in
    facts.elementsThatStart(at: [.process, .output, .outcome])
  }
}

extension LogicFacts {
  /// A hit for each element of some stages that nothing of an earlier stage leads to, when the model has that at all.
  func elementsThatStart(at stages: [LogicStage]) -> [LogicRule.Hit] {
    guard hasLinks else { return [] }
    return stages.flatMap { stage -> [LogicRule.Hit] in
      guard let cause = LogicStage(order: stage.order - 1), presentStages.contains(where: { $0 <= cause })
      else {
        return []
      }
      return elements(at: stage).compactMap { index in
        guard earliestStageBelow[index] == stage else { return nil }
        let name = name(of: index)
        return LogicRule.Hit(
          .element(index),
          LocalizedText(
            "\(name.indonesian) tidak berasal dari \(cause.title.indonesian) mana pun",
            en: "\(name.english) comes from no \(cause.title.english)"))
      }
    }
  }
}
