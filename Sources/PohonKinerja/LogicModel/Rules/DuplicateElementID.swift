extension LogicRule {
  /// Ids are unique among elements and problems.
  static let duplicateElementID = LogicRule(
    "duplicate-element-id", severity: .error,
    summary: LocalizedText("Id dipakai lebih dari satu elemen", en: "An id is used by more than one element"),
    rationale: LocalizedText(
      "Tautan menyebut elemen dengan id; id ganda membuat tautan bermakna ganda.",
      en: "Links name elements by id; an id used twice makes them ambiguous."),
    sources: [.convention],
    advice: LocalizedText("Berikan id yang berbeda.", en: "Give it another id."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Dua output dengan id yang sama", en: "Two outputs with one id"), at: .element("o"),
        model: .sample.adding(.init("Terlatihnya 30 operator", id: "o", stage: .output))),
    ]
  ) { facts in
    let model = facts.model
    var first: [String: Finding.Note] = [:]
    func hit(_ place: Place, id: String, location: Location?) -> Hit? {
      if let note = first[id] {
        let name = Wording.quoted(id)
        return Hit(
          place,
          LocalizedText("id \(name) dipakai lebih dari sekali", en: "the id \(name) is used more than once"),
          notes: [note])
      }
      first[id] = Finding.Note(
        LocalizedText("pertama kali dipakai di sini", en: "first used here"), subject: .element(id),
        location: location)
      return nil
    }
    return model.problems.indices.compactMap {
      hit(.problem($0), id: model.problemID(at: $0), location: model.problems[$0].location)
    }
      + model.elements.indices.compactMap {
        hit(.element($0), id: model.elements[$0].id, location: model.elements[$0].location)
      }
  }
}
