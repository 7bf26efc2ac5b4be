extension Rule {
  /// A statement is too short to say of whom or what it is true.
  static let textTooShort = Rule(
    id: "text-too-short", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Rumusan sasaran terlalu pendek", en: "A statement is too short"),
    rationale: LocalizedText(
      "Satu atau dua kata tidak menyebut kondisi apa pada siapa atau pada apa.",
      en: "One or two words do not say which condition is reached for whom or of what."),
    sources: [.convention],
    advice: LocalizedText(
      "Sebutkan kondisi dan pada siapa atau apa kondisi itu dicapai.",
      en: "Say which condition is reached, and for whom or of what."),
    examples: [
      .failing(
        LocalizedText("Satu kata", en: "One word"), at: .sasaran("S1.1"), tree: .stating("Pelatihan")),
      .failing(
        LocalizedText("Dua kata", en: "Two words"), at: .sasaran("S1.1"), tree: .stating("Meningkatnya SDM")),
      .passing(
        LocalizedText("Tiga kata", en: "Three words"), .stating("Meningkatnya Profesionalitas ASN")),
      .passing(
        LocalizedText("Rumusan yang belum diisi", en: "A statement that is still to be made"), .stating("-")),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature("Pembinaan Disiplin")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .unusualLength) { facts, row, collector in
      let count = Int(facts.statementFacts(of: row).wordCount)
      guard count > 0, count < facts.thresholds.minimumWords, facts.isOwnWording(facts.node(row)),
        facts.isStatement(row)
      else { return }
      collector.report(row, value: count)
    },
    wording: { context in
      FindingText(
        "rumusan sasaran \(context.id) hanya \(context.value) kata: \(Wording.quoted(context.statement))",
        en:
          "the statement of sasaran \(context.id) has only \(EnglishCount.of(context.value, "word")): \(Wording.quoted(context.statement))"
      )
    })
}
