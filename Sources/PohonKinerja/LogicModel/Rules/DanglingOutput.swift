extension LogicRule {
  /// Outputs lead to an outcome.
  static let danglingOutput = LogicRule(
    "dangling-output", severity: .warning,
    summary: LocalizedText("Output yang tidak sampai ke outcome", en: "An output that reaches no outcome"),
    rationale: LocalizedText(
      "Output yang tidak menghasilkan perubahan bagi penerimanya hanyalah kegiatan yang selesai.",
      en: "An output that changes nothing for its users is only an activity that was finished."),
    sources: [.evaluators, .performanceInformationArchitecture],
    advice: LocalizedText(
      "Tautkan ke outcome yang dihasilkannya, atau nyatakan bahwa output itu penunjang.",
      en: "Link it to the outcome it brings about, or say that it is a supporting (penunjang) output."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .passing(
        LocalizedText("Output penunjang", en: "A supporting output"),
        .sample.adding(
          .init("Terlaksananya layanan penunjang administrasi", id: "o2", stage: .output),
          links: [.init(from: "p", to: "o2")])),
      .failing(
        LocalizedText("Output tanpa outcome", en: "An output without outcome"), at: .element("o"),
        model: .sample.unlinking("o", from: "c")),
    ]
  ) { facts in
    // Supporting outputs serve the office, not an outcome.
    facts.elementsThatEnd(at: [.output], before: .outcome) { facts.words[$0].contains("penunjang") }
  }
}
