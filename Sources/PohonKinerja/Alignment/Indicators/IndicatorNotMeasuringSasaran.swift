extension Rule {
  /// An indicator and its sasaran have nothing in common but words that any of them has.
  ///
  /// Only a share or number says in its name what it measures, so only these are held against their sasaran: an index,
  /// an opinion or a rate is a proxy whose name need not repeat it. It is a warning when a sasaran beside is about what
  /// the indicator measures, which holds for a score as well; what goes with another indicator of the sasaran is left
  /// alone. Words count as the same by root and by synonym.
  static let indicatorNotMeasuringSasaran = Rule(
    id: "indicator-not-measuring-sasaran", family: .indicators, severity: .warning, since: "0.2.0",
    status: .preview,
    summary: LocalizedText(
      "Indikator tidak mengukur sasarannya", en: "An indicator does not measure its sasaran"),
    rationale: LocalizedText(
      "Indikator harus menggambarkan keberhasilan sasaran yang diukurnya, bukan hal lain.",
      en: "An indicator has to show the success of the sasaran it measures, not something else."),
    sources: [.evaluators, .convention],
    advice: LocalizedText(
      "Pilih indikator yang mengukur sasaran ini, atau pindahkan ke sasaran yang diukurnya.",
      en: "Choose an indicator that measures this sasaran, or move it to the one it measures."),
    examples: [
      .failing(
        LocalizedText("Mengukur sasaran di sebelahnya", en: "It measures the sasaran beside"),
        at: .indicator("S2.1.a", of: "S2.1"),
        tree: measuredTree(
          [
            ("Tersedianya bahan ajar pelatihan", "Jumlah irigasi desa yang diperbaiki"),
            ("Terpeliharanya jaringan irigasi", "Persentase jaringan irigasi dalam kondisi baik"),
          ])),
      .failing(
        LocalizedText("Hal lain sama sekali: catatan", en: "Something else altogether: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: measuredTree(
          [
            (
              "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
              "Persentase pelaksanaan penunjang Urusan Pemerintah Daerah"
            )
          ], level: "S1")),
      .passing(
        LocalizedText("Kata yang sama", en: "The same word"),
        measuredTree([("Meningkatnya penggunaan bibit unggul", "Persentase petani yang menggunakan bibit")])),
      .passing(
        LocalizedText("Kata lain untuk hal yang sama", en: "Another word for the same"),
        measuredTree([
          ("Meningkatnya kualitas diklat", "Persentase peserta pelatihan yang lulus"),
          ("Meningkatnya profesionalitas aparatur", "Persentase ASN yang kompeten"),
        ])),
      .passing(
        LocalizedText("Indeks dan nilai adalah proksi", en: "Indices and scores are proxies"),
        measuredTree([
          ("Meningkatnya kualitas diklat", "Nilai Akreditasi Lembaga"),
          ("Meningkatnya tata kelola pemerintahan", "Nilai Reformasi Birokrasi"),
          ("Meningkatnya derajat kesehatan", "Angka Harapan Hidup"),
        ])),
      .passing(
        LocalizedText("Rumusan yang tidak dicetak", en: "A statement that is not printed"),
        measuredTree([("(tidak dicetak)", "Jumlah produksi perikanan budidaya")])),
    ],
    check: .eachIndicator { facts, row, place, collector in
      let marks = facts.nameMarks[Int(place)]
      let isExplicit = !marks.first.isDisjoint(with: [.shares, .counts])
      guard isExplicit || marks.first.contains(.scores), marks.conceptCount > 0,
        facts.statementMarks[Int(row)].conceptCount > 0,
        !facts.shareConcept(indicator: place, sasaran: row),
        !facts.isExternalScore(place), facts.isOwnStatement(row)
      else { return }
      if let better = facts.sibling(measuredBy: place, insteadOf: row) {
        collector.report(row, indicator: place, related: better)
      } else if isExplicit, !facts.completesOther(place, of: row) {
        collector.report(row, indicator: place, severity: .note)
      }
    },
    wording: { context in
      let name = context.indicatorName
      guard let better = context.related else {
        return FindingText(
          "indikator \(name) tidak berbagi satu pun kata isi dengan sasarannya",
          en: "the indicator \(name) shares no content word with its sasaran")
      }
      return FindingText(
        "indikator \(name) tampaknya mengukur sasaran \(better.id), bukan \(context.id)",
        en: "the indicator \(name) seems to measure sasaran \(better.id) rather than \(context.id)",
        notes: context.note(LocalizedText("sasaran yang diukurnya", en: "what it measures")))
    })

  private static func measuredTree(
    _ rows: [(statement: String, indicator: String)], level: String = "S2"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: rows.map { SasaranDraft($0.statement, level: level, indicators: [Indicator($0.indicator)]) })
  }
}

extension AlignmentFacts {
  fileprivate func shareConcept(indicator: Row, sasaran: Row) -> Bool {
    let common = nameMarks[Int(indicator)].concepts & statementMarks[Int(sasaran)].concepts
    guard common != 0 else { return false }
    return shareConcept(
      columns.indicators[indicator].name, columns.nodes[sasaran].statement, among: common)
  }

  /// Whether an indicator goes with another one that does measure the sasaran: "layanan data sesuai SLA" beside "layanan
  /// evaluasi sesuai SLA".
  fileprivate func completesOther(_ indicator: Row, of row: Row) -> Bool {
    let marks = nameMarks[Int(indicator)]
    return indicatorRows(of: row).contains { other in
      let common = marks.concepts & nameMarks[Int(other)].concepts
      return other != indicator && common != 0 && shareConcept(indicator: other, sasaran: row)
        && sharedConcepts(columns.indicators[indicator].name, columns.indicators[other].name, among: common)
          > 0
    }
  }

  /// A sasaran beside that has a third or more of what an indicator is about, of a score half.
  ///
  /// One common word of many is chance: "data kinerja" and "evaluasi kinerja".
  fileprivate func sibling(measuredBy indicator: Row, insteadOf row: Row) -> Row? {
    let marks = nameMarks[Int(indicator)]
    let share = marks.first.contains(.scores) ? 2 : 3
    let parent = columns.nodes[row].parent
    var sibling = parent == .none ? columns.firstRoot : columns.nodes[parent].firstChild
    while sibling != .none {
      defer { sibling = columns.nodes[sibling].nextSibling }
      let common = marks.concepts & statementMarks[Int(sibling)].concepts
      guard sibling != row, common != 0, !isReference(sibling) else { continue }
      let shared = sharedConcepts(
        columns.indicators[indicator].name, columns.nodes[sibling].statement, among: common)
      if shared * share >= Int(marks.conceptCount) { return sibling }
    }
    return nil
  }

  /// Whether a word of one text has a concept that another has.
  ///
  /// - Parameter common: The bits that the concepts of both texts share, which leave few words to compare.
  private func shareConcept(_ first: TextReference, _ second: TextReference, among common: UInt64) -> Bool {
    firstConcept(of: first) { isOf($0, common) && has(second, $0) } != nil
  }

  /// How many words of one text have a concept that another has.
  private func sharedConcepts(_ first: TextReference, _ second: TextReference, among common: UInt64) -> Int {
    var count = 0
    _ = firstConcept(of: first) { concept in
      if isOf(concept, common), has(second, concept) { count += 1 }
      return false
    }
    return count
  }

  private func isOf(_ concept: UInt64, _ bits: UInt64) -> Bool {
    bits & 1 << (TextHash.mix(concept) & 63) != 0
  }

  private func has(_ text: TextReference, _ concept: UInt64) -> Bool {
    firstConcept(of: text) { $0 == concept } != nil
  }

  /// The first concept in a text that is meant, in the order of its words.
  private func firstConcept(of text: TextReference, where isMeant: (UInt64) -> Bool) -> UInt64? {
    columns.texts.withBytes(of: text) { bytes in
      var scanner = WordScanner()
      var concept: UInt64 = 0
      for index in bytes.indices {
        scanner.take(bytes[index]) { concept = words.entry($0).concept }
        if concept != 0, isMeant(concept) { return concept }
        concept = 0
      }
      scanner.finish { concept = words.entry($0).concept }
      return concept != 0 && isMeant(concept) ? concept : nil
    }
  }
}
