extension Rule {
  /// One indicator measures two things.
  ///
  /// Only what surely is two counts: a second measure behind "dan" ("… dan persentase …"), or a second clause with "yang"
  /// about another noun. Pairs of nouns and of qualities are fixed names or one result.
  static let conflictTwoResults = Rule(
    id: "conflict-two-results", family: .indicators, severity: .note, since: "0.2.0",
    summary: LocalizedText("Satu indikator mengukur dua hal", en: "An indicator measures two things"),
    rationale: LocalizedText(
      "Satu angka tidak dapat mewakili dua ukuran; indikator harus spesifik.",
      en: "One figure cannot stand for two measures; an indicator must be specific."),
    sources: [.evaluationAKIP("1.b.5")],
    advice: LocalizedText("Pisahkan menjadi dua indikator.", en: "Make two indicators of it."),
    examples: [
      .failing(
        LocalizedText("Dua ukuran", en: "Two measures"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Jumlah pelatihan yang diselesaikan dan persentase peserta yang lulus")),
      .failing(
        LocalizedText("Dua ukuran dengan “&”", en: "Two measures with “&”"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: .naming("Indeks kepuasan & tingkat kepatuhan peserta")),
      .failing(
        LocalizedText("Dua anak kalimat", en: "Two clauses"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Jumlah modul yang disusun dan pelatihan yang dilaksanakan")),
      .passing(
        LocalizedText("Nama urusan", en: "A field of duties"),
        .naming("Nilai SAKIP Dinas Pertanian dan Peternakan")),
      .passing(
        LocalizedText("Nama bidang", en: "The name of a division"),
        .naming("Jumlah dokumen Bidang Pengadaan, Pemberhentian dan Informasi")),
      .passing(
        LocalizedText("Dua mutu", en: "Two qualities"),
        .naming("Persentase data kepegawaian yang Valid dan Lengkap")),
      .passing(
        LocalizedText("PNS dan PPPK", en: "PNS and PPPK"),
        .naming("Jumlah Dokumen Kegiatan Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK")),
      .passing(
        LocalizedText("Dua sisi satu hal", en: "Two sides of one thing"),
        .naming("Persentase pengelolaan dan pengembangan kompetensi aparatur yang ditingkatkan")),
      .passing(
        LocalizedText("Dua kata kerja tentang satu hal", en: "Two verbs about one thing"),
        .naming("Persentase usulan yang diterima dan diproses yang sesuai SOP")),
      .passing(
        LocalizedText("Rasio membandingkan dua hal", en: "A ratio compares two"),
        .naming("Rasio jumlah pengajar dan jumlah peserta")),
    ],
    reach: .itself,
    parts: .others,
    check: .eachIndicator(of: .twoMeasures) { facts, row, place, collector in
      let marks = facts.nameMarks(of: place)
      // The second of two is a measure, or has a clause of its own as the first has.
      guard marks.kinds.contains(.conjunctions),
        marks.repeated.contains(.relative) || !marks.later.isDisjoint(with: .measures),
        !marks.first.contains(.comparisons), facts.isOwnWording(facts.node(row))
      else { return }
      guard let second = facts.placeOfSecondMeasure(place) else { return }
      collector.report(row, indicator: place, value: second)
    },
    wording: { context in
      let name = context.indicator?.name ?? ""
      let words = context.indicator.map { context.facts.words(ofName: $0.row) } ?? []
      var suggestions: [LocalizedText] = []
      if words.indices.contains(context.value), context.value > 1,
        !words[context.value].kinds.isDisjoint(with: .measures)
      {
        let first = Wording.quoted(name.part(0..<words[context.value - 2].range.upperBound), limit: 160)
        let rest = name.part(words[context.value].range.lowerBound..<name.utf8.count)
        let second = Wording.quoted(rest.capitalized(like: name), limit: 160)
        suggestions = [
          LocalizedText("Pisahkan: \(first) dan \(second).", en: "Make two of it: \(first) and \(second).")
        ]
      }
      return FindingText(
        "indikator \(context.indicatorName) mengukur dua hal",
        en: "the indicator \(context.indicatorName) measures two things", suggestions: suggestions)
    })
}

extension AlignmentFacts {
  /// The place of the word with which the second of two measures begins.
  fileprivate func placeOfSecondMeasure(_ indicator: Row) -> Int? {
    columns.texts.withBytes(of: columns.indicators[indicator].name) { bytes in
      var search = SecondMeasureSearch()
      for word in words.words(of: bytes) {
        search.take(word, isPassive: { bytes.begins(word.range, with: "di") })
      }
      return search.found
    }
  }
}

/// Goes through the words of a name in order.
private struct SecondMeasureSearch {
  private(set) var found: Int?
  private var place = 0
  private var isJoined = false
  private var hasClause = false
  /// The noun behind "dan" that may have a clause of its own.
  private var noun: Int?

  mutating func take(_ word: MarkedWord, isPassive: () -> Bool) {
    defer {
      isJoined = word.kinds.contains(.conjunctions)
      place += 1
    }
    guard found == nil, place > 0 else { return }
    if word.kinds.contains(.conjunctions) {
      noun = nil
    } else if isJoined, place > 1 {
      if !word.kinds.isDisjoint(with: .measures) { found = place }
      // A second verb or a second "yang" says more of the same noun.
      let saysMore =
        !word.kinds.isDisjoint(with: [.relative, .activityVerbs, .predicates, .qualities]) || isPassive()
      noun = hasClause && !saysMore ? place : nil
    } else if word.kinds.contains(.relative), let noun {
      found = noun
    }
    if word.kinds.contains(.relative) { hasClause = true }
  }
}
