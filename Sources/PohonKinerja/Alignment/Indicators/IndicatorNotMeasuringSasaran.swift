extension Rule {
  /// An indicator and its sasaran have nothing in common but words that any of them has.
  ///
  /// Only a share or number says in its name what it measures, so only these are held against their sasaran: an index,
  /// an opinion or a rate is a proxy whose name need not repeat it. It is a warning when a sasaran beside is about what
  /// the indicator measures, which holds for a score as well; the one that shares most with it is named. What goes with
  /// another indicator of the sasaran is left alone. Words count as the same by root and by synonym.
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
        LocalizedText(
          "Dari dua yang di sebelah, yang paling cocok", en: "Of two beside, the one that fits best"),
        at: .indicator("S2.1.a", of: "S2.1"),
        tree: measuredTree(
          [
            ("Tersedianya bahan ajar pelatihan", "Persentase jaringan irigasi desa yang baik"),
            ("Terpeliharanya jaringan listrik", "Persentase jaringan listrik yang baik"),
            ("Terpeliharanya jaringan irigasi desa", "Jumlah saluran irigasi desa"),
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
    reach: .family,
    needs: .first,
    parts: [.statement, .others],
    check: .eachSasaran { facts, row, collector in
      // A family is looked at with the first of it, and what its sasaran are about only where there is a question.
      guard facts.node(row).previousSibling == .none else { return }
      var topics: FamilyTopics?
      var sasaran = row
      while sasaran != .none {
        defer { sasaran = facts.node(sasaran).nextSibling }
        guard facts.signs(of: sasaran).indicators.contains(.foreign) else { continue }
        for place in facts.indicatorRows(of: sasaran) where facts.isForeign(place, to: sasaran) {
          let family = topics ?? FamilyTopics(of: row, in: facts)
          topics = family
          if let better = family.sasaran(measuredBy: place, insteadOf: sasaran, in: facts) {
            collector.report(sasaran, indicator: place, related: better)
          } else if !facts.nameMarks(of: place).first.isDisjoint(with: [.shares, .counts]),
            !facts.completesOther(place, of: sasaran)
          {
            collector.report(sasaran, indicator: place, severity: .note)
          }
        }
      }
    },
    wording: { context in
      let name = context.indicatorName
      guard let better = context.related else {
        return FindingText(
          "indikator \(name) tidak menyebut satu pun hal yang disebut sasarannya",
          en: "the indicator \(name) mentions nothing that its sasaran is about")
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

/// What the sasaran of one family, those with a common parent or the roots, are about.
private struct FamilyTopics {
  /// By concept the sasaran that have it, up to one more than tell something.
  private var holders: [UInt64: [Row]] = [:]
  /// The sasaran of a family in which no concept has too many.
  private let few: [Row]

  /// A concept of more sasaran than that tells none of them from the others: "layanan" in an office of services. Our
  /// convention, which also keeps the search linear in a family of any size.
  private static let tellingCount = 32

  /// O(words of the family).
  init(of row: Row, in facts: AlignmentFacts) {
    let siblings = facts.siblings(of: row)
    // So few are looked through for each question.
    few = Array(siblings.lazy.filter { !facts.isReference($0) }.prefix(Self.tellingCount + 1))
    guard few.count > Self.tellingCount else { return }
    for sibling in siblings where !facts.isReference(sibling) {
      facts.concepts.forEach(in: facts.statementMarks(of: sibling)) { concept in
        let known = holders[concept]?.last
        if known != sibling, holders[concept, default: []].count <= Self.tellingCount {
          holders[concept, default: []].append(sibling)
        }
      }
    }
  }

  /// The sasaran beside that has most of what an indicator is about, and a third of it or more; of a score, or where it
  /// is one word, half.
  ///
  /// One common word of many is chance: "data kinerja" and "evaluasi kinerja", and "puskesmas" is where many things are. Where two have as much, the words of the
  /// sasaran decide rather than their order.
  func sasaran(measuredBy indicator: Row, insteadOf row: Row, in facts: AlignmentFacts) -> Row? {
    let marks = facts.nameMarks(of: indicator)
    let share = marks.first.contains(.scores) ? 2 : 3
    let fitting = counts(marks, insteadOf: row, in: facts).filter {
      $0.count * ($0.count > 1 ? share : 2) >= Int(marks.conceptCount)
    }
    return fitting.max { one, other in
      if one.count != other.count { return one.count < other.count }
      let keys = (facts.statementFacts(of: one.row).key, facts.statementFacts(of: other.row).key)
      return keys.0 == keys.1 ? one.row > other.row : keys.0 < keys.1
    }?.row
  }

  /// How many concepts of an indicator each sasaran beside has, of those that have any.
  private func counts(
    _ marks: TextMarks, insteadOf row: Row, in facts: AlignmentFacts
  ) -> [(row: Row, count: Int)] {
    guard few.count > Self.tellingCount else {
      return few.compactMap { candidate in
        guard candidate != row else { return nil }
        let count = facts.conceptCount(of: marks, in: facts.statementMarks(of: candidate))
        return count > 0 ? (candidate, count) : nil
      }
    }
    var counts: [Row: Int] = [:]
    facts.concepts.forEach(in: marks) { concept in
      guard let rows = holders[concept], rows.count <= Self.tellingCount else { return }
      for candidate in rows where candidate != row { counts[candidate, default: 0] += 1 }
    }
    return counts.map { ($0.key, $0.value) }
  }
}

extension AlignmentFacts {
  /// The sasaran with the parent of one, or the roots, in order.
  fileprivate func siblings(of row: Row) -> ChildRows {
    let parent = columns.nodes[row].parent
    return parent == .none ? roots : children(of: parent)
  }

  /// Whether an indicator that says in its name what it measures shares no concept with its sasaran.
  func isForeign(_ indicator: Row, to row: Row) -> Bool {
    let marks = nameMarks(of: indicator)
    return !marks.first.isDisjoint(with: [.shares, .counts, .scores]) && marks.conceptCount > 0
      && statementMarks(of: row).conceptCount > 0 && !shareConcept(indicator: indicator, sasaran: row)
      && !isExternalScore(indicator) && isOwnStatement(row)
  }

  fileprivate func shareConcept(indicator: Row, sasaran: Row) -> Bool {
    concepts.areShared(by: nameMarks(of: indicator), statementMarks(of: sasaran))
  }

  /// Whether an indicator goes with another one that does measure the sasaran: "layanan data sesuai SLA" beside "layanan
  /// evaluasi sesuai SLA".
  fileprivate func completesOther(_ indicator: Row, of row: Row) -> Bool {
    indicatorRows(of: row).contains { other in
      other != indicator && shareConcept(indicator: other, sasaran: row)
        && concepts.areShared(by: nameMarks(of: indicator), nameMarks(of: other))
    }
  }

  /// How many words of a text have a concept that another has.
  fileprivate func conceptCount(of text: TextMarks, in other: TextMarks) -> Int {
    let common = text.concepts & other.concepts
    guard common != 0 else { return 0 }
    var count = 0
    concepts.forEach(in: text) { concept in
      guard common & TextMarks.bit(of: concept) != 0 else { return }
      if concepts.contains(in: other, where: { $0 == concept }) { count += 1 }
    }
    return count
  }
}
