extension LogicRule {
  /// An outcome is reached outside the organisation.
  ///
  /// Civil servants are the customers of a training agency, and an inspectorate or a secretariat serves the
  /// administration. Asked of logic models alone: in every published tree some outcomes are within the organisation.
  static let outcomeIsInternal = LogicRule(
    "outcome-is-internal", severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Outcome tentang urusan organisasi sendiri", en: "An outcome about the organisation itself"),
    rationale: LocalizedText(
      "Outcome dilihat dari luar: yang berubah adalah keadaan penerima manfaat, bukan proses organisasi.",
      en:
        "An outcome is seen from outside: what changes is with the beneficiaries, not the organisation's process."
    ),
    sources: [.performanceInformationArchitecture],
    advice: LocalizedText(
      "Sebutkan apa yang berubah bagi penerima manfaat, atau jadikan ini output.",
      en: "Say what changes for the beneficiaries, or make this an output."),
    examples: [
      .passing(
        LocalizedText("Keadaan pengguna", en: "The condition of users"),
        .sample),
      .passing(
        LocalizedText("Aparatur sebagai penerima manfaat", en: "Civil servants as beneficiaries"),
        .sample.rewording("c", as: "Meningkatnya kompetensi aparatur dalam perencanaan")),
      .passing(
        LocalizedText("Inspektorat melayani pemerintahan", en: "An inspectorate serves the administration"),
        LogicModel(
          "Pengawasan Inspektorat",
          elements: [
            LogicModel.Element("Meningkatnya akuntabilitas keuangan daerah", id: "c", stage: .outcome)
          ])),
      .failing(
        LocalizedText("Perencanaan sendiri", en: "One's own planning"), at: .element("c"),
        model: .sample.rewording("c", as: "Meningkatnya kualitas perencanaan dan penganggaran")),
      .failing(
        LocalizedText("Dampak pada administrasi", en: "An impact on administration"), at: .element("d"),
        model: .sample.rewording("d", as: "Tertibnya administrasi perkantoran")),
    ]
  ) { facts in
    guard !servesAdministration(facts.model.title) else { return [] }
    return facts.model.elements.indices.compactMap { index in
      guard facts.model.elements[index].stage >= .outcome else { return nil }
      let kinds = facts.markedWords[index].reduce(into: WordKinds()) { $0.formUnion($1.kinds) }
      guard kinds.contains(.internalMatters), !kinds.contains(.beneficiaries) else { return nil }
      let name = facts.name(of: index)
      return Hit(
        .element(index),
        LocalizedText(
          "\(name.indonesian) menyangkut urusan organisasi sendiri",
          en: "\(name.english) is about the organisation itself"))
    }
  }

  /// Whether a title names an office whose customers are within the administration.
  private static func servesAdministration(_ title: String) -> Bool {
    var book = WordBook.standard
    return book.read(title.utf8.span).marks.kinds.contains(.internalOffices)
  }
}
