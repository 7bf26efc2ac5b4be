extension Rule {
  /// A sasaran states two results.
  ///
  /// Two words for results must be joined; two nouns of one result are not: "kualitas dan kuantitas".
  static let sasaranTwoResults = Rule(
    id: "sasaran-two-results", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Satu sasaran memuat dua hasil", en: "A sasaran states two results"),
    rationale: LocalizedText(
      "Dua hasil dalam satu kalimat tidak dapat dinilai dan dijabarkan sendiri-sendiri.",
      en: "Two results in one sentence can be neither judged nor cascaded each for itself."),
    sources: [.convention],
    advice: LocalizedText("Pisahkan menjadi dua sasaran.", en: "Make two sasaran of it."),
    examples: [
      .failing(
        LocalizedText("Dua kata kondisi", en: "Two words for conditions"), at: .sasaran("S1.1"),
        tree: .stating("Meningkatnya kualitas pelatihan dan terwujudnya aparatur yang profesional")),
      .failing(
        LocalizedText("“&” adalah “dan”", en: "“&” is “dan”"), at: .sasaran("S2.1"),
        tree: .stating("Tersusunnya modul & terlaksananya pelatihan manajerial", level: "S2")),
      .passing(
        LocalizedText("Pasangan kata benda", en: "A pair of nouns"),
        .stating("Meningkatnya kualitas dan kuantitas pelatihan")),
      .passing(
        LocalizedText("Dua sisi satu hasil", en: "Two sides of one result"),
        .stating("Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat")),
      .passing(
        LocalizedText("Mutu yang digabung", en: "Joined qualities"),
        .stating("Terwujudnya aparatur yang profesional dan berintegritas")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .twoResults) { facts, row, collector in
      guard facts.statementMarks(of: row).resultCount > 1, facts.isOwnWording(facts.node(row)) else {
        return
      }
      guard let place = secondResult(in: facts.words(ofStatement: row)) else { return }
      collector.report(row, value: place)
    },
    wording: { context in
      let words = context.statementWords
      let statement = context.statement
      guard words.indices.contains(context.value), context.value > 0 else {
        return FindingText(
          "sasaran \(context.id) memuat dua hasil", en: "sasaran \(context.id) states two results")
      }
      let first = context.quotedWord(words.first { !$0.kinds.isDisjoint(with: .results) }, in: statement)
      let second = context.quotedWord(words[context.value], in: statement)
      return FindingText(
        "sasaran \(context.id) memuat dua hasil, \(first) dan \(second)",
        en: "sasaran \(context.id) states two results, \(first) and \(second)",
        suggestions: parts(context, words, at: context.value))
    })

  /// The place of a result word that is joined to an earlier one.
  private static func secondResult(in words: [MarkedWord]) -> Int? {
    var hasResult = false
    for place in words.indices where !words[place].kinds.isDisjoint(with: .results) {
      if hasResult, words[place - 1].kinds.contains(.conjunctions) { return place }
      hasResult = true
    }
    return nil
  }

  /// The two sentences, where each has an object.
  private static func parts(
    _ context: FindingContext, _ words: [MarkedWord], at place: Int
  ) -> [LocalizedText] {
    guard place > 2, place + 1 < words.count else { return [] }
    let statement = context.statement
    let book = context.facts.words
    let first = book.mended(statement.part(0..<words[place - 2].range.upperBound))
    let rest = book.mended(statement.part(words[place].range.lowerBound..<statement.utf8.count))
    let (one, two) = (
      Wording.quoted(first, limit: 160), Wording.quoted(rest.capitalized(like: statement), limit: 160)
    )
    return [
      LocalizedText("Pisahkan: \(one) dan \(two).", en: "Make two of it: \(one) and \(two).")
    ]
  }
}
