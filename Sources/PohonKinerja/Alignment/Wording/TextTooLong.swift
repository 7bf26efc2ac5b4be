extension Rule {
  /// A statement is so long that its result is hard to find.
  ///
  /// Items of the official nomenclature are worded by regulation, with up to 60 words.
  static let textTooLong = Rule(
    id: "text-too-long", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Rumusan sasaran terlalu panjang", en: "A statement is too long"),
    rationale: LocalizedText(
      "Kalimat yang panjang biasanya memuat lebih dari satu hasil, atau juga cara dan sasarannya.",
      en: "A long sentence usually holds more than one result, or its means as well."),
    sources: [.convention],
    advice: LocalizedText(
      "Sisakan kondisi dan penerimanya; pindahkan yang lain ke sasaran di bawahnya.",
      en: "Keep the condition and whom it concerns; move the rest to the sasaran below."),
    examples: [
      .failing(
        LocalizedText("Lebih dari 40 kata", en: "More than 40 words"), at: .sasaran("S1.1"),
        tree: .stating(longStatement(words: 41))),
      .failing(
        LocalizedText("60 kata", en: "60 words"), at: .sasaran("S2.1"),
        tree: .stating(longStatement(words: 60), level: "S2")),
      .passing(LocalizedText("40 kata", en: "40 words"), .stating(longStatement(words: 40))),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature(longStatement(words: 60))),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .unusualLength) { facts, row, collector in
      let count = Int(facts.statementFacts(of: row).wordCount)
      guard count > facts.thresholds.maximumWords, facts.isOwnWording(facts.node(row)) else { return }
      collector.report(row, value: count)
    },
    wording: { context in
      FindingText(
        "rumusan sasaran \(context.id) terdiri atas \(context.value) kata",
        en: "the statement of sasaran \(context.id) has \(EnglishCount.of(context.value, "word"))")
    })

  /// A statement of so many words, as plans do have them.
  private static func longStatement(words count: Int) -> String {
    let opening = ["Meningkatnya", "kualitas", "pelayanan"]
    let services = [
      "kependudukan", "kesehatan", "perizinan", "pertanian", "perikanan", "kepegawaian", "perpustakaan",
      "perhubungan",
    ]
    let rest = (0..<(count - opening.count)).map { services[$0 % services.count] }
    return (opening + rest).joined(separator: " ")
  }
}
