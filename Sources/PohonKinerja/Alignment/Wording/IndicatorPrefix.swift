extension Rule {
  /// The name of an indicator does not begin with what is measured.
  ///
  /// The words are those of the official nomenclature and of published plans; a profile can add its office's. Proper
  /// indices stand alone, as abbreviations ("ICOR", "V/C", "NKA UKE I") or as words of the list.
  static let indicatorPrefix = Rule(
    id: "indicator-prefix", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Nama indikator tidak diawali ukurannya", en: "The name of an indicator does not begin with its measure"
    ),
    rationale: LocalizedText(
      "Dari kata pertama orang membaca apa yang dihitung: bagian, banyaknya, nilai, atau lamanya.",
      en: "The first word tells what is counted: a share, a number, a score or a duration."),
    sources: [.convention],
    advice: LocalizedText(
      "Awali dengan ukurannya: “Persentase …”, “Jumlah …”, “Indeks …”, “Nilai …”, “Lama waktu …”.",
      en: "Begin with its measure: “Persentase …”, “Jumlah …”, “Indeks …”, “Nilai …”, “Lama waktu …”."),
    examples: [
      .failing(
        LocalizedText("Sebuah kegiatan", en: "An activity"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Pelatihan manajerial yang diselesaikan")),
      .failing(
        LocalizedText("Sebuah keadaan", en: "A condition"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Aparatur bersertifikat")),
      .failing(
        LocalizedText("Sebuah angka", en: "A figure"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("30 orang peserta")),
      .passing(LocalizedText("Persentase", en: "A share"), .naming("Persentase aparatur bersertifikat")),
      .passing(LocalizedText("Rata-rata", en: "An average"), .naming("Rata-rata lama sekolah")),
      .passing(LocalizedText("Lama waktu", en: "A duration"), .naming("Lama waktu menyusun RBPMD")),
      .passing(LocalizedText("Waktu", en: "A time"), .naming("Waktu penyelesaian sesuai jadwal")),
      .passing(LocalizedText("Indeks tersendiri", en: "An index of its own"), .naming("ICOR")),
      .passing(LocalizedText("Pertumbuhan", en: "Growth"), .naming("Pertumbuhan Ekonomi")),
      .passing(LocalizedText("NKA suatu unit", en: "NKA of a unit"), .naming("NKA UKE I")),
      .passing(LocalizedText("Rasio V/C", en: "The ratio V/C"), .naming("V/C ratio jalan provinsi")),
      .passing(LocalizedText("Yang diukur", en: "What is measured"), .naming("Konsumsi ikan per kapita")),
      .passing(LocalizedText("Salah eja", en: "A misspelling"), .naming("Prosentase kehadiran")),
    ],
    reach: .itself,
    parts: .others,
    check: .eachIndicator(of: .noMeasure) { facts, row, place, collector in
      let marks = facts.nameMarks(of: place)
      // How an indicator is worded that opens like a sasaran, another rule says.
      guard marks.first.isDisjoint(with: [.heads, .results, .clitic, .activityVerbs]),
        facts.nameFacts(of: place).wordCount > 0, facts.isOwnWording(facts.node(row)),
        !facts.opensWithAbbreviation(place)
      else { return }
      collector.report(row, indicator: place)
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) tidak diawali ukurannya",
        en: "the indicator \(context.indicatorName) does not begin with its measure")
    })
}

extension AlignmentFacts {
  /// Whether the name of an indicator opens with capitals only, "ICOR", or with a percent sign.
  fileprivate func opensWithAbbreviation(_ indicator: Row) -> Bool {
    columns.texts.withBytes(of: columns.indicators[indicator].name) { bytes in
      let start = bytes.skippingWhiteSpace(0..<bytes.count)
      if bytes.byte(at: start) == UInt8(ascii: "%") { return true }
      var end = start
      var capitals = 0
      while let byte = bytes.byte(at: end), bytes.isLetter(at: end) || bytes.digit(at: end) != nil {
        if byte &- UInt8(ascii: "A") < 26 { capitals += 1 }
        end += 1
      }
      let isRatio = end == start + 1 && bytes.byte(at: end) == UInt8(ascii: "/")
      return capitals > 0 && capitals == bytes.letters(in: start..<end) && (capitals > 1 || isRatio)
    }
  }
}

extension Span<UInt8> {
  fileprivate func letters(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where isLetter(at: index) { count += 1 }
    return count
  }
}
