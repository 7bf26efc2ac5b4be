extension Rule {
  /// A target in words allows no exception: "selalu", "tidak pernah", "seluruh desa".
  ///
  /// The annex says it of the targets of functional and executing positions; that it holds for any target is our
  /// convention. Where life, injury, national security or great loss of money is at stake, absolute words are
  /// right; a figure, even 100 %, is none of them.
  static let targetAbsoluteWords = Rule(
    id: "target-absolute-words", family: .targets, severity: .warning, since: "0.2.0",
    summary: LocalizedText("Target memakai kata mutlak", en: "A target uses absolute words"),
    rationale: LocalizedText(
      "Target tanpa pengecualian gagal karena satu kejadian saja, dan pencapaiannya tidak terukur.",
      en: "A target without exception fails by a single event, and how far it is reached cannot be told."),
    sources: [.performanceManagement(page: "34"), .convention],
    advice: LocalizedText(
      "Ganti dengan ukuran yang dapat dicapai, misalnya persentase atau jumlah.",
      en: "Put a measure that can be reached in its place, such as a percentage or a number."),
    examples: [
      .failing(
        LocalizedText("Target pegawai", en: "The target of an employee"),
        at: .indicator("S3.1.a", of: "S3.1"),
        tree: lecturerTree("selalu tepat waktu")),
      .failing(
        LocalizedText("“Tidak pernah”", en: "“Never”"), at: .indicator("S3.1.a", of: "S3.1"),
        tree: lecturerTree("tidak pernah terlambat")),
      .failing(
        LocalizedText("Target tim", en: "The target of a team"),
        at: .indicator("S2.1.a", of: "S2.1"),
        tree: lecturerTree("Semua peserta lulus", level: "S2")),
      .failing(
        LocalizedText("“Seluruh” adalah “semua”", en: "“Seluruh” is “semua”"),
        at: .indicator("S2.1.a", of: "S2.1"),
        tree: lecturerTree("Seluruh desa", level: "S2")),
      .passing(
        LocalizedText("Bila menyangkut nyawa", en: "Where lives are at stake"),
        lecturerTree("tidak pernah menimbulkan korban jiwa atau cedera")),
      .passing(
        LocalizedText("Keamanan nasional", en: "National security"),
        lecturerTree("selalu menjaga keamanan nasional")),
      .passing(
        LocalizedText("100 % adalah angka", en: "100 % is a figure"), lecturerTree("100%")),
      .passing(
        LocalizedText("Kekerapan bukan kemutlakan", en: "How often is not always"),
        lecturerTree("tanggal 5 setiap bulan")),
      .passing(
        LocalizedText("Sasaran boleh menyebut “seluruh”", en: "A sasaran may say “all”"),
        lecturerTree("95%", statement: "Bahan ajar untuk seluruh pelatihan yang selalu mutakhir")),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachMarkedIndicator(.unreadable) { facts, row, place, collector in
      guard !facts.isReference(row), let year = facts.yearOfAbsoluteWords(of: place) else { return }
      collector.report(row, indicator: place, value: Int(year))
    },
    wording: { context in
      let target = context.shownValue
      let name = context.indicatorName
      return FindingText(
        "\(target.name.indonesian) indikator \(name) tidak menyisakan pengecualian: “\(target.text.indonesian)”",
        en:
          "\(target.name.english) of the indicator \(name) leaves no exception: “\(target.text.english)”",
        distinction: context.distinction)
    })

  private static func lecturerTree(
    _ target: Target, level: String = "S3", statement: String = "Bahan ajar yang tersusun sesuai NSPK"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          statement, level: level,
          indicators: [Indicator("Ketepatan waktu penyusunan bahan ajar", targets: [2026: target])])
      ])
  }
}

/// The fixed phrases that the rule on absolute targets goes by, besides the words of the vocabulary.
private enum AbsoluteTarget {
  static let security = WordScanner.hash(of: "keamanan")
  static let national = WordScanner.hash(of: "nasional")
  static let never = WordScanner.hash(of: "pernah")
  static let every = WordScanner.hash(of: "setiap")

  /// Whether words leave no exception and speak of nothing so grave that they may.
  static func isMet(in words: [MarkedWord], knowing book: WordBook) -> Bool {
    let (grave, periods) = (book[.grave], book[.periods])
    var isAbsolute = false
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].hash : 0
      if grave.contains(word.hash) || (word.hash == security && next == national) { return false }
      if word.kinds.contains(.absolutes), word.hash != every || !periods.contains(next) { isAbsolute = true }
      if word.kinds.contains(.negations), next == never { isAbsolute = true }
    }
    return isAbsolute
  }
}

extension AlignmentFacts {
  fileprivate func yearOfAbsoluteWords(of indicator: Row) -> Int16? {
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      guard value.year != ValueRow.baseline, figure(value, of: indicator).kind == .words else { continue }
      let text = columns.symbols.reference(value.text)
      if AbsoluteTarget.isMet(
        in: columns.texts.withBytes(of: text) { words.words(of: $0) }, knowing: words)
      {
        return value.year
      }
    }
    return nil
  }
}
