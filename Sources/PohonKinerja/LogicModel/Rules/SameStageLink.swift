extension LogicRule {
  /// Links within a stage stay where the profile allows them.
  static let sameStageLink = LogicRule(
    "same-stage-link", severity: .warning,
    summary: LocalizedText("Tautan di dalam satu tahap", en: "A link within one stage"),
    rationale: LocalizedText(
      "Output dan outcome dapat bertingkat (outcome antara); input, proses, dan dampak tidak.",
      en:
        "Outputs and outcomes can come in layers (intermediate outcomes); inputs, processes and impacts do not."
    ),
    sources: [.logicModelMaterial, .convention],
    advice: LocalizedText(
      "Tautkan ke tahap berikutnya, atau perbaiki tahap elemennya.",
      en: "Link to the next stage, or correct a stage."),
    examples: [
      .passing(
        LocalizedText("Outcome antara", en: "An intermediate outcome"),
        .sample.adding(
          .init("Meningkatnya usaha baru di daerah", id: "c2", stage: .outcome),
          links: [.init(from: "c", to: "c2"), .init(from: "c2", to: "d")])),
      .failing(
        LocalizedText("Proses menjadi sebab proses", en: "A process as the cause of a process"),
        at: .link(from: "p2", to: "p"),
        model: .sample.adding(
          .init("Melatih 30 operator", id: "p2", stage: .process),
          links: [.init(from: "i", to: "p2"), .init(from: "p2", to: "p")])),
    ]
  ) { facts in
    facts.hits { link, from, to in
      guard from.stage == to.stage, from.id != to.id else { return nil }
      guard !facts.profile.stagesWithInnerLinks.contains(from.stage) else { return nil }
      return LocalizedText(
        "tautan \(link) menghubungkan dua \(from.stage.title.indonesian)",
        en: "the link \(link) joins two elements of one stage, \(from.stage.title.english)")
    }
  }
}
