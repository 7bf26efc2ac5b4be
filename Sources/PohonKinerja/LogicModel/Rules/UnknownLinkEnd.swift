extension LogicRule {
  /// Links and answers name what exists.
  static let unknownLinkEnd = LogicRule(
    "unknown-link-end", severity: .error,
    summary: LocalizedText(
      "Tautan atau jawaban menyebut elemen atau masalah yang tidak ada",
      en: "A link or answer names an element or problem that does not exist"),
    rationale: LocalizedText(
      "Tautan ke elemen yang tidak ada memutus rantai jika–maka.",
      en: "A link to an element that does not exist breaks the if–then chain."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki id, atau tambahkan elemennya.", en: "Correct the id, or add the element."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Tautan ke elemen yang tidak ada", en: "A link to an element that does not exist"),
        at: .link(from: "o", to: "x"),
        model: .sample.linking("o", to: "x")),
      .failing(
        LocalizedText(
          "Jawaban atas masalah yang tidak ada", en: "An answer to a problem that does not exist"),
        at: .element("c2"),
        model: .sample.adding(
          .init("Menurunnya biaya transaksi", id: "c2", stage: .outcome, answers: ["n", "x"]))),
    ]
  ) { facts in
    let model = facts.model
    var hits: [Hit] = []
    for (index, ends) in facts.ends.enumerated() {
      let link = model.links[index]
      let unknown = [ends.from == nil ? link.from : nil, ends.to == nil ? link.to : nil].compactMap(\.self)
      for id in unknown {
        let name = Wording.quoted(id)
        hits.append(
          Hit(
            .link(index),
            LocalizedText(
              "tautan \(link) menyebut elemen \(name) yang tidak ada",
              en: "the link \(link) names \(name), which does not exist")))
      }
    }
    let problems = Set(model.problems.indices.map(model.problemID))
    for (index, element) in model.elements.enumerated() {
      for answer in element.answers where !problems.contains(answer) {
        let (name, id) = (facts.name(of: index), Wording.quoted(answer))
        hits.append(
          Hit(
            .element(index),
            LocalizedText(
              "\(name.indonesian) menjawab masalah \(id) yang tidak ada",
              en: "\(name.english) answers the problem \(id), which does not exist")))
      }
    }
    return hits
  }
}
