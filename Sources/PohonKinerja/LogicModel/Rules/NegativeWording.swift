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
      let words = facts.words[index]
      guard facts.model.elements[index].stage >= .outcome, !isProblem(words) else { return nil }
      guard let negation = negation(in: words) else { return nil }
      let name = facts.name(of: index)
      return Hit(
        .element(index),
        LocalizedText(
          "\(name.indonesian) memakai kata “\(negation)”", en: "\(name.english) uses the word “\(negation)”"))
    }
  }

  /// The first word that makes the statement negative.
  private static func negation(in words: [String]) -> String? {
    // Where something bad becomes less, it may be named with a negation.
    guard let first = words.first, !wordsOfDecrease.contains(first) else { return nil }
    return words.indices.first { index in
      guard ["tidak", "belum", "kurang"].contains(words[index]) else { return false }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isOpposite = words[index] == "kurang" && index > 0 && words[index - 1] == "tidak"
      return !wordsNegatedInNames.contains(next) && !isOpposite
    }.map { words[$0] }
  }

  private static let wordsOfDecrease: Set = [
    "menurunnya", "turunnya", "berkurangnya", "terkendalinya", "teratasinya", "tertanganinya",
    "terselesaikannya",
    "terhindarnya", "tercegahnya", "hilangnya", "terhapusnya", "terentaskannya", "tertanggulanginya",
  ]
  /// What follows the negation in fixed names: "penyakit tidak menular", "keluarga kurang mampu", "kurang dari 5 %".
  private static let wordsNegatedInNames: Set = [
    "mampu", "menular", "layak", "langsung", "tetap", "bergerak", "tertentu", "hanya", "dari", "kurang",
    "lebih",
    "sekolah", "terbatas",
  ]
}
