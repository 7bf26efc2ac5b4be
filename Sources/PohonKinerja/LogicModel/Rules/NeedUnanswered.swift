extension LogicRule {
  /// Every problem is answered.
  static let needUnanswered = LogicRule(
    "need-unanswered", severity: .warning,
    summary: LocalizedText(
      "Masalah atau kebutuhan yang tidak dijawab", en: "A problem or need that nothing answers"),
    rationale: LocalizedText(
      "Model logis berangkat dari masalah dan kebutuhan; yang tidak dijawab tidak akan berubah.",
      en: "A logic model starts from problems and needs; what is not answered will not change."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Sebutkan id masalah itu pada elemen yang menjawabnya (answers).",
      en: "Name the problem's id at the element that answers it (answers)."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Satu dari dua masalah tidak dijawab", en: "One of two problems is not answered"),
        at: .element("n2"),
        model: LogicModel(
          "Jaringan",
          problems: [.init("Rendahnya penggunaan TIK", id: "n1"), .init("Tingginya tarif", id: "n2")],
          elements: [.init("Meningkatnya penggunaan TIK", id: "c", stage: .outcome, answers: ["n1"])])),
      .failing(
        LocalizedText("Masalah tanpa hasil apa pun", en: "A problem, and no result at all"),
        at: .element("problem.1"),
        model: LogicModel("Jaringan", problems: ["Rendahnya penggunaan TIK"], elements: [])),
      .failing(
        LocalizedText(
          "Beberapa masalah tanpa jawaban yang dinyatakan",
          en: "Several problems, and no word on what answers them"), at: .document,
        model: LogicModel(
          "Jaringan", problems: ["Rendahnya penggunaan TIK", "Tingginya tarif"],
          elements: [.init("Meningkatnya penggunaan TIK", id: "c", stage: .outcome)])),
    ]
  ) { facts in
    let model = facts.model
    let answered = Set(model.elements.flatMap(\.answers))
    func hit(_ index: Int) -> Hit {
      let name = Wording.quoted(model.problems[index].text)
      return Hit(
        .problem(index),
        LocalizedText("masalah \(name) tidak dijawab", en: "the problem \(name) is not answered"))
    }
    if !answered.isEmpty {
      return model.problems.indices.filter { !answered.contains(model.problemID(at: $0)) }.map(hit)
    }
    // Nobody says what answers what: a result answers the only problem, and of several nothing can be known.
    guard facts.presentStages.contains(where: { $0 >= .outcome }) else {
      return model.problems.indices.map(hit)
    }
    guard model.problems.count > 1 else { return [] }
    return [
      Hit(
        .model,
        LocalizedText(
          "tidak dinyatakan elemen mana yang menjawab masing-masing dari \(model.problems.count) masalah",
          en: "it is not stated which element answers which of the \(model.problems.count) problems"))
    ]
  }
}
