extension LogicRule {
  /// Links go to the next stage.
  static let skippedStage = LogicRule(
    "skipped-stage", severity: .warning,
    summary: LocalizedText("Tautan melompati tahap", en: "A link skips a stage"),
    rationale: LocalizedText(
      "Tahap yang dilompati menyembunyikan bagaimana sebab itu sampai ke akibatnya.",
      en: "A skipped stage hides how the cause comes to its effect."),
    sources: [.logicModelMaterial, .evaluators],
    advice: LocalizedText("Tambahkan elemen di antaranya.", en: "Add the element in between."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Dari output langsung ke dampak", en: "From an output straight to an impact"),
        at: .link(from: "o", to: "d"),
        model: .sample.linking("o", to: "d")),
    ]
  ) { facts in
    facts.hits { link, from, to in
      let skipped = LogicStage.allCases.filter { from.stage < $0 && $0 < to.stage }
      guard !skipped.isEmpty else { return nil }
      return LocalizedText(
        "tautan \(link) melompati \(skipped.map(\.title.indonesian).joined(separator: " dan "))",
        en: "the link \(link) skips \(skipped.map(\.title.english).joined(separator: " and "))")
    }
  }
}

extension LogicFacts {
  /// One hit for each link between known elements of which `summary` says something, with notes at both ends.
  func hits(
    _ summary: (LogicModel.Link, _ from: LogicModel.Element, _ to: LogicModel.Element) -> LocalizedText?
  ) -> [LogicRule.Hit] {
    ends.enumerated().compactMap { index, link in
      guard let from = link.from, let to = link.to else { return nil }
      guard let summary = summary(model.links[index], model.elements[from], model.elements[to]) else {
        return nil
      }
      return LogicRule.Hit(
        .link(index), summary, notes: [note(name(of: from), at: from), note(name(of: to), at: to)])
    }
  }
}
