extension Rule {
  /// A sasaran tells its result and how it is brought about.
  static let sasaranContainsMeans = Rule(
    id: "sasaran-contains-means", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Sasaran memuat cara mencapainya", en: "A sasaran contains its means"),
    rationale: LocalizedText(
      "Cara mencapai hasil adalah kondisi antara atau kegiatan di bawahnya; satu kalimat cukup memuat satu hasil.",
      en: "The means belong to the conditions and activities below; one sentence holds one result."),
    sources: [.convention],
    advice: LocalizedText(
      "Hentikan kalimat pada hasilnya, dan rumuskan caranya sebagai sasaran di bawahnya.",
      en: "End the sentence with the result, and state the means as a sasaran below."),
    examples: [
      .failing(
        LocalizedText("melalui …", en: "melalui …"), at: .sasaran("S0.1"),
        tree: .opening(
          "Meningkatnya pertumbuhan ekonomi melalui peningkatan penggunaan teknologi informasi")),
      .failing(
        LocalizedText("dengan cara …", en: "dengan cara …"), at: .sasaran("S1.1"),
        tree: .stating("Meningkatnya kompetensi aparatur dengan cara pelatihan jarak jauh")),
      .passing(
        LocalizedText("Hanya hasilnya", en: "The result only"),
        .stating("Meningkatnya kompetensi aparatur")),
      .passing(
        LocalizedText("Cara sebagai kata benda", en: "“Cara” as a noun"),
        .stating("Terwujudnya tata cara pelayanan yang sederhana")),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature("Peningkatan Kapasitas Kelembagaan melalui Pelatihan")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .means) { facts, row, collector in
      guard facts.statementMarks(of: row).kinds.contains(.means), facts.isOwnWording(facts.node(row)) else {
        return
      }
      guard let place = means(in: facts.words(ofStatement: row)) else { return }
      collector.report(row, value: place)
    },
    wording: { context in
      let words = context.statementWords
      let statement = context.statement
      let place = words.indices.contains(context.value) ? context.value : 0
      let word = context.quotedWord(words.isEmpty ? nil : words[place], in: statement)
      return FindingText(
        "sasaran \(context.id) memuat cara mencapainya (\(word))",
        en: "sasaran \(context.id) says how it is to be reached (\(word))",
        suggestions: resultAlone(statement, words, endingBefore: place))
    })

  /// The place of the word that leads over to the means.
  private static func means(in words: [MarkedWord]) -> Int? {
    words.indices.first { place in
      guard words[place].kinds.contains(.means) else { return false }
      // "Cara" alone is a noun, as in "tata cara".
      return words[place].hash != cara || (place > 0 && words[place - 1].hash == dengan)
    }
  }

  private static func resultAlone(
    _ statement: String, _ words: [MarkedWord], endingBefore place: Int
  ) -> [LocalizedText] {
    guard words.indices.contains(place), place > 2 else { return [] }
    let last = words[place - 1].hash == dengan ? place - 2 : place - 1
    let result = Wording.quoted(statement.part(0..<words[last].range.upperBound), limit: 160)
    return [
      LocalizedText(
        "Hentikan kalimat pada hasilnya: \(result); caranya menjadi sasaran di bawahnya.",
        en: "End the sentence with the result: \(result); the means become a sasaran below.")
    ]
  }

  private static let cara = WordScanner.hash(of: "cara")
  private static let dengan = WordScanner.hash(of: "dengan")
}
