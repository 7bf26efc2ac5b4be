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
        LocalizedText("Rasio membandingkan dua hal", en: "A ratio compares two"),
        .naming("Rasio jumlah pengajar dan jumlah peserta")),
    ],
    check: .eachIndicator { facts, row, place, collector in
      let marks = facts.nameMarks[Int(place)]
      guard marks.kinds.contains(.conjunctions), !marks.first.contains(.comparisons),
        facts.isOwnWording(facts.node(row))
      else { return }
      guard let second = secondMeasure(in: facts.words(ofName: place)) else { return }
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

  /// The place where the second of two measures begins.
  private static func secondMeasure(in words: [MarkedWord]) -> Int? {
    var hasClause = false
    for place in words.indices where place > 0 {
      if words[place].kinds.contains(.relative) { hasClause = true }
      guard place > 1, words[place - 1].kinds.contains(.conjunctions) else { continue }
      if !words[place].kinds.isDisjoint(with: .measures) { return place }
      // Another noun with a clause of its own, rather than a second clause on the same.
      guard hasClause, !words[place].kinds.contains(.relative) else { continue }
      let rest = words[(place + 1)...].prefix { !$0.kinds.contains(.conjunctions) }
      if rest.contains(where: { $0.kinds.contains(.relative) }) { return place }
    }
    return nil
  }
}
