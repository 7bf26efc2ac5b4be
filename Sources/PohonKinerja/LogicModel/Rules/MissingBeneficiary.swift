extension LogicRule {
  /// An outcome says who benefits, or which condition is reached.
  ///
  /// Sound outcomes within the administration name no beneficiary, so a condition will do. Asked of logic models: the
  /// sasaran of a tree are held to their wording by `sasaran-no-condition`.
  static let missingBeneficiary = LogicRule(
    "missing-beneficiary", severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Outcome tanpa penerima manfaat dan tanpa kondisi", en: "An outcome without beneficiary or condition"),
    rationale: LocalizedText(
      "Outcome adalah keadaan yang ingin dicapai atau dipertahankan pada penerima manfaat.",
      en: "An outcome is a condition that is to be reached or kept for its beneficiaries."),
    sources: [.performanceInformationArchitecture],
    advice: LocalizedText(
      "Sebutkan siapa yang menerima manfaatnya, atau kondisi apa yang dicapai.",
      en: "Say who benefits, or which condition is reached."),
    examples: [
      .passing(
        LocalizedText("Kondisi", en: "A condition"),
        .sample),
      .passing(
        LocalizedText("Kondisi di dalam organisasi", en: "A condition within the organisation"),
        .sample.rewording("c", as: "Meningkatnya kualitas perencanaan")),
      .passing(
        LocalizedText("Penerima manfaat", en: "Beneficiaries"),
        .sample.rewording("c", as: "30 usaha budidaya ikan air tawar")),
      .failing(
        LocalizedText("Hanya sebuah barang", en: "A thing only"), at: .element("c"),
        model: .sample.rewording("c", as: "Jaringan telepon dan internet")),
      .failing(
        LocalizedText("Dampak tanpa kondisi", en: "An impact without condition"), at: .element("d"),
        model: .sample.rewording("d", as: "Pertumbuhan ekonomi")),
    ]
  ) { facts in
    facts.model.elements.indices.compactMap { index in
      guard facts.model.elements[index].stage >= .outcome, !facts.markedWords[index].isEmpty,
        facts.markedWords[index].allSatisfy({ $0.kinds.isDisjoint(with: tellsBenefit) })
      else { return nil }
      let name = facts.name(of: index)
      return Hit(
        .element(index),
        LocalizedText(
          "\(name.indonesian) tidak menyebut penerima manfaat atau kondisinya",
          en: "\(name.english) names neither beneficiary nor condition"))
    }
  }

  private static let tellsBenefit: WordKinds = [
    .beneficiaries, .conditions, .outputs, .predicates, .qualities, .aims, .problems, .negations,
  ]
}
