extension Rule {
  /// A word for a result is misspelt. Other rules read it as the word that is meant.
  static let typoConditionWord = Rule(
    id: "typo-condition-word", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Kata kondisi salah eja", en: "A word for a condition is misspelt"),
    rationale: LocalizedText(
      "Salah eja terbawa dari dokumen ke dokumen, dan rumusan yang sama tidak lagi ditemukan sama.",
      en:
        "A misspelling is carried from document to document, and equal statements are no longer found equal."),
    sources: [.convention],
    advice: LocalizedText("Perbaiki ejaannya.", en: "Correct the spelling."),
    examples: [
      .failing(
        LocalizedText("Huruf yang hilang", en: "Lost letters"), at: .sasaran("S2.1"),
        tree: .stating("Terlaksnanya pelatihan manajerial", level: "S2")),
      .failing(
        LocalizedText("Huruf yang berlebih", en: "A letter too many"), at: .sasaran("S2.1"),
        tree: .stating("Tersediannya bahan ajar pelatihan", level: "S2")),
      .failing(
        LocalizedText("Di tengah kalimat", en: "Within the sentence"), at: .sasaran("S1.1"),
        tree: .stating("Meningkatnya mutu dan menurunya biaya pelatihan")),
      .failing(
        LocalizedText("Huruf yang sebunyi", en: "A letter that sounds alike"), at: .sasaran("S1.1"),
        tree: .stating("Terwujutnya aparatur yang profesional")),
      .passing(
        LocalizedText("Ejaan yang benar", en: "The right spelling"),
        .stating("Terlaksananya pelatihan manajerial", level: "S2")),
      .passing(
        LocalizedText("Kata lain yang mirip", en: "Another word that is alike"),
        .stating("Terjalinnya kerja sama antardaerah")),
      .passing(
        LocalizedText("Bentuk lain yang juga lazim", en: "Another form that is used as well"),
        .stating("Terlindungnya anak dari kekerasan")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .misspelt) { facts, row, collector in
      guard facts.statementMarks(of: row).kinds.contains(.misspelt),
        !facts.node(row).marks.contains(.context)
      else { return }
      for place in misspeltPlaces(facts.words(ofStatement: row)).prefix(mostToldAlone) {
        collector.report(row, value: place)
      }
    },
    wording: { context in
      let words = context.statementWords
      let statement = context.statement
      guard words.indices.contains(context.value) else {
        return FindingText("kata kondisi salah eja", en: "a word for a condition is misspelt")
      }
      let range = words[context.value].range
      let written = statement.part(range)
      let meant = (context.facts.words.word(meantBy: written.utf8.span) ?? "").capitalized(like: written)
      let mended = Wording.quoted(statement.replacing(range, with: meant), limit: 160)
      let left = wordsLeft(behind: context.value, in: words)
      let others =
        left > 0
        ? LocalizedText(
          "; \(left) kata lain juga salah eja",
          en: "; \(EnglishCount.of(left, "other word is", "other words are")) misspelt, too")
        : LocalizedText("", en: "")
      return FindingText(
        "sasaran \(context.id) memuat “\(written)”, mungkin maksudnya “\(meant)”\(others.indonesian)",
        en: "sasaran \(context.id) has “\(written)”, which may be meant as “\(meant)”\(others.english)",
        suggestions: [LocalizedText("Perbaiki: \(mended).", en: "Correct it: \(mended).")])
    })

  /// So many misspelt words of one statement have a finding each, and the last of these tells how many more there are. Our
  /// convention: no sentence has as many, and each finding has the statement.
  private static let mostToldAlone = 8

  private static func misspeltPlaces(_ words: [MarkedWord]) -> [Int] {
    words.indices.filter { isMisspeltResult(words[$0]) }
  }

  /// How many misspelt words have no finding of their own, told with the last that has.
  private static func wordsLeft(behind place: Int, in words: [MarkedWord]) -> Int {
    let places = misspeltPlaces(words)
    guard places.count > mostToldAlone, places[mostToldAlone - 1] == place else { return 0 }
    return places.count - mostToldAlone
  }

  private static func isMisspeltResult(_ word: MarkedWord) -> Bool {
    word.kinds.contains(.misspelt) && !word.kinds.isDisjoint(with: .results)
  }
}
