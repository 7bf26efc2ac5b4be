extension LogicRule {
  /// Every stage that the profile requires has an element.
  static let stageMissing = LogicRule(
    "stage-missing", severity: .warning,
    summary: LocalizedText("Tahap tanpa elemen", en: "A stage without elements"),
    rationale: LocalizedText(
      "Rantai logika berjalan dari input, proses, output, dan outcome sampai ke dampak.",
      en: "The chain of logic runs from input, process, output and outcome to impact."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Tambahkan elemen tahap itu, atau pakai profil yang tidak memintanya.",
      en: "Add an element of that stage, or use a profile that does not require it."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Tanpa dampak", en: "Without an impact"), at: .document,
        model: .sample.removing("d")),
    ]
  ) { facts in
    LogicStage.allCases
      .filter { facts.profile.requiredStages.contains($0) && !facts.presentStages.contains($0) }
      .map {
        Hit(.model, LocalizedText("tidak ada \($0.title.indonesian)", en: "there is no \($0.title.english)"))
      }
  }
}
