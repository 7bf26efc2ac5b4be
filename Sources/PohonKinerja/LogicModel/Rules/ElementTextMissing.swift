extension LogicRule {
  /// Every element and problem says something.
  static let elementTextMissing = LogicRule(
    "element-text-missing", severity: .error,
    summary: LocalizedText("Elemen atau masalah tanpa teks", en: "An element or problem without text"),
    rationale: LocalizedText(
      "Elemen tanpa teks tidak dapat menjadi sebab atau akibat.",
      en: "An element without a text can be neither a cause nor an effect."),
    sources: [.convention],
    advice: LocalizedText("Tuliskan isinya, atau hapus.", en: "Write what it says, or remove it."),
    examples: [
      .passing(LocalizedText("Rantai yang utuh", en: "A sound chain"), .sample),
      .failing(
        LocalizedText("Outcome kosong", en: "An empty outcome"), at: .element("c"),
        model: .sample.rewording("c", as: " – ")),
    ]
  ) { facts in
    let model = facts.model
    let problems = model.problems.indices.filter { Wording.words(of: model.problems[$0].text).isEmpty }
    let elements = model.elements.indices.filter { facts.words[$0].isEmpty }
    return problems.map {
      Hit(.problem($0), LocalizedText("masalah tanpa teks", en: "a problem without a text"))
    }
      + elements.map { index in
        let (stage, id) = (model.elements[index].stage.title, Wording.singleLine(model.elements[index].id))
        return Hit(
          .element(index),
          LocalizedText("\(stage.indonesian) \(id) tanpa teks", en: "\(stage.english) \(id) has no text"))
      }
  }
}
