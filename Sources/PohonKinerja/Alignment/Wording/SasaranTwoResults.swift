extension Rule {
  /// A sasaran states two results, or more.
  ///
  /// Two words for results must be joined; two nouns of one result are not: "kualitas dan kuantitas". Of three, a comma
  /// before one of them joins as well.
  static let sasaranTwoResults = Rule(
    id: "sasaran-two-results", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Satu sasaran memuat dua hasil", en: "A sasaran states two results"),
    rationale: LocalizedText(
      "Dua hasil dalam satu kalimat tidak dapat dinilai dan dijabarkan sendiri-sendiri.",
      en: "Two results in one sentence can be neither judged nor cascaded each for itself."),
    sources: [.convention],
    advice: LocalizedText(
      "Pisahkan: satu sasaran untuk tiap hasil.", en: "Make a sasaran of each result."),
    examples: [
      .failing(
        LocalizedText("Dua kata kondisi", en: "Two words for conditions"), at: .sasaran("S1.1"),
        tree: .stating("Meningkatnya kualitas pelatihan dan terwujudnya aparatur yang profesional")),
      .failing(
        LocalizedText("“&” adalah “dan”", en: "“&” is “dan”"), at: .sasaran("S2.1"),
        tree: .stating("Tersusunnya modul & terlaksananya pelatihan manajerial", level: "S2")),
      .failing(
        LocalizedText("Tiga hasil", en: "Three results"), at: .sasaran("S1.1"),
        tree: .stating(
          "Meningkatnya mutu pelatihan, menurunnya pelanggaran disiplin, dan terwujudnya aparatur yang profesional"
        )),
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
      let starts = resultStarts(in: words, of: statement)
      let results = starts.map { context.quotedWord(words[$0], in: statement) }
      let list = Self.list(results)
      let count = number(results.count)
      return FindingText(
        "sasaran \(context.id) memuat \(count.indonesian) hasil, \(list.indonesian)",
        en: "sasaran \(context.id) states \(count.english) results, \(list.english)",
        suggestions: parts(context, words, at: starts))
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

  /// The places of the words that results begin with: the first, and each that a conjunction or a comma joins to it.
  private static func resultStarts(in words: [MarkedWord], of statement: String) -> [Int] {
    var starts: [Int] = []
    for place in words.indices where !words[place].kinds.isDisjoint(with: .results) {
      guard !starts.isEmpty else {
        starts.append(place)
        continue
      }
      let gap = statement.part(words[place - 1].range.upperBound..<words[place].range.lowerBound)
      if words[place - 1].kinds.contains(.conjunctions) || gap.utf8.contains(UInt8(ascii: ",")) {
        starts.append(place)
      }
    }
    return starts
  }

  /// A sentence of each result, where each has an object.
  private static func parts(
    _ context: FindingContext, _ words: [MarkedWord], at starts: [Int]
  ) -> [LocalizedText] {
    let statement = context.statement
    let book = context.facts.words
    var sentences: [String] = []
    for (number, start) in starts.enumerated() {
      let isLast = number + 1 == starts.count
      var end = isLast ? words.count : starts[number + 1]
      while end > start, words[end - 1].kinds.contains(.conjunctions) { end -= 1 }
      guard end > start + 1 else { return [] }
      let lower = number == 0 ? 0 : words[start].range.lowerBound
      let upper = isLast ? statement.utf8.count : words[end - 1].range.upperBound
      let sentence = book.mended(statement.part(lower..<upper))
      sentences.append(
        Wording.quoted(number == 0 ? sentence : sentence.capitalized(like: statement), limit: 160))
    }
    let list = Self.list(sentences)
    return [
      LocalizedText(
        "Pisahkan: \(list.indonesian).",
        en: "Make \(number(sentences.count).english) of it: \(list.english).")
    ]
  }

  /// Texts in a row: "a, b dan c".
  private static func list(_ texts: [String]) -> LocalizedText {
    let head = texts.dropLast().joined(separator: ", ")
    let last = texts.last ?? ""
    return head.isEmpty
      ? LocalizedText(last, en: last) : LocalizedText("\(head) dan \(last)", en: "\(head) and \(last)")
  }

  private static func number(_ count: Int) -> LocalizedText {
    switch count {
    case 2: LocalizedText("dua", en: "two")
    case 3: LocalizedText("tiga", en: "three")
    case 4: LocalizedText("empat", en: "four")
    default: LocalizedText("\(count)", en: "\(count)")
    }
  }
}
