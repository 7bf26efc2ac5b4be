extension LogicRule {
  /// Outcomes and impacts are positive sentences.
  static let negativeWording = LogicRule(
    "negative-wording", severity: .note,
    summary: LocalizedText(
      "Outcome atau dampak dalam kalimat negatif", en: "An outcome or impact in a negative sentence"),
    rationale: LocalizedText(
      "Outcome ditulis dengan kalimat positif agar jelas keadaan apa yang ingin dicapai.",
      en: "An outcome is written as a positive sentence, so that the condition to reach is clear."),
    sources: [.performanceInformationArchitecture],
    advice: LocalizedText(
      "Tuliskan keadaan yang ingin dicapai tanpa “tidak”, “belum”, atau “kurang”.",
      en: "Write the condition to reach without “tidak”, “belum” or “kurang”."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .passing(
        LocalizedText("Hal buruk yang menurun", en: "Something bad that decreases"),
        .sample.rewording("c", as: "Berkurangnya rumah tangga yang tidak terlayani internet")),
      .passing(
        LocalizedText("Nama yang memuat kata tidak", en: "A name that contains a negation"),
        .sample.rewording("c", as: "Meningkatnya penanganan penyakit tidak menular")),
      .failing(
        LocalizedText("Kalimat negatif", en: "A negative sentence"), at: .element("c"),
        model: .sample.rewording("c", as: "Masyarakat tidak kesulitan memakai internet")),
    ]
  ) { facts in
    facts.model.elements.indices.compactMap { index in
      let element = facts.model.elements[index]
      let words = facts.markedWords[index]
      guard element.stage >= .outcome, ProblemOpening(words) == nil,
        let place = Negation.place(in: words)
      else { return nil }
      let name = facts.name(of: index)
      let negation = element.text.part(words[place].range).lowercased()
      return Hit(
        .element(index),
        LocalizedText(
          "\(name.indonesian) memakai kata “\(negation)”", en: "\(name.english) uses the word “\(negation)”"))
    }
  }
}
