extension Rule {
  /// A sasaran contains the figure that is its indicator's target.
  ///
  /// A figure counts as a target by what stands beside it: a percent sign, a comparison, a word such as "sebesar".
  /// Numbers that only count or name things are left alone: "4 hubs", "Reviu 8 Aksi", "Sekolah 3T", "tahun 2029".
  static let sasaranContainsTarget = Rule(
    id: "sasaran-contains-target", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText("Sasaran memuat target", en: "A sasaran contains a target"),
    rationale: LocalizedText(
      "Kondisi disebut sasaran, angkanya target: angka di dalam kalimat tidak ikut terbaca saat target diubah atau dihitung.",
      en:
        "The condition is the sasaran, its figure the target: a figure in the sentence is missed when targets change or are added."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Pindahkan angkanya ke target indikator.", en: "Move the figure to the target of an indicator."),
    examples: [
      .failing(
        LocalizedText("Persen", en: "Percent"), at: .sasaran("S1.1"),
        tree: .stating("Meningkatnya kepuasan peserta pelatihan 85,5%")),
      .failing(
        LocalizedText("Sebesar", en: "An amount"), at: .sasaran("S1.1"),
        tree: .stating("Menurunnya angka pengangguran menjadi 4 persen")),
      .failing(
        LocalizedText("Perbandingan", en: "A comparison"), at: .sasaran("S1.1"),
        tree: .stating("Terwujudnya indeks profesionalitas ASN ≥ 80")),
      .failing(
        LocalizedText("Sebanyak", en: "A number"), at: .sasaran("S2.1"),
        tree: .stating("Terlaksananya pelatihan sebanyak 12 angkatan", level: "S2")),
      .passing(
        LocalizedText("Banyaknya barang", en: "How many things"),
        .stating("Terbangunnya 4 hubs dan 54 pusat IT di daerah", level: "S2")),
      .passing(
        LocalizedText("Bagian dari nama", en: "Part of a name"), .stating("Terpenuhinya 5 aspek tata kelola")),
      .passing(
        LocalizedText("Tahun", en: "A year"), .stating("Terwujudnya transformasi digital tahun 2029")),
      .passing(
        LocalizedText("Nama yang memuat angka", en: "A name with a figure"),
        .stating("Terlaksananya Reviu 8 Aksi Konvergensi", level: "S2")),
      .passing(
        LocalizedText("Sekolah 3T dan Industri 4.0", en: "Sekolah 3T and Industri 4.0"),
        .stating("Meningkatnya kesiapan Sekolah 3T menuju Industri 4.0")),
      .passing(
        LocalizedText("Wilayah I", en: "Wilayah I"), .stating("Meningkatnya pelayanan di wilayah I dan II")),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature("Pembangunan Jalan dengan Kemantapan 60%")),
    ],
    reach: .itself,
    parts: [.statement, .figures, .others],
    check: .eachSasaran(of: .number) { facts, row, collector in
      let kinds = facts.statementMarks(of: row).kinds
      guard kinds.contains(.number), facts.isOwnWording(facts.node(row)),
        !kinds.isDisjoint(with: [.bounds, .shares]) || facts.hasSignOfAmount(row)
      else { return }
      let words = facts.words(ofStatement: row)
      let place = facts.columns.texts.withBytes(of: facts.node(row).statement) { bytes in
        words.indices.first { isTarget($0, words, bytes) }
      }
      guard let place else { return }
      collector.report(row, value: place)
    },
    wording: { context in
      let words = context.statementWords
      let place = words.indices.contains(context.value) ? context.value : 0
      let figure = words.isEmpty ? "" : Wording.quoted(figure(at: words[place].range, in: context.statement))
      return FindingText(
        "sasaran \(context.id) memuat target (\(figure)): \(Wording.quoted(context.statement))",
        en: "sasaran \(context.id) contains a target (\(figure)): \(Wording.quoted(context.statement))")
    })

  /// The whole figure that a word of a statement is part of, with its sign: "85,5%", "-1.500.000".
  private static func figure(at word: Range<Int>, in statement: String) -> String {
    let bytes = Array(statement.utf8)
    let text = bytes.span
    var (start, end) = (word.lowerBound, word.upperBound)
    while text.isFigureSeparator(at: start - 1), text.digit(at: start - 2) != nil {
      start -= 2
      while text.digit(at: start - 1) != nil { start -= 1 }
    }
    while text.isFigureSeparator(at: end), text.digit(at: end + 1) != nil {
      end += 2
      while text.digit(at: end) != nil { end += 1 }
    }
    if text.byte(at: start - 1) == UInt8(ascii: "-"), start < 2 || text.byte(at: start - 2) == 0x20 {
      start -= 1
    }
    let sign = text.skippingWhiteSpace(end..<bytes.count)
    if text.byte(at: sign) == UInt8(ascii: "%") { end = sign + 1 }
    return statement.part(start..<end)
  }

  private static func isTarget(_ place: Int, _ words: [MarkedWord], _ bytes: Span<UInt8>) -> Bool {
    let range = words[place].range
    guard words[place].kinds.contains(.number), bytes.digit(at: range.lowerBound) != nil else { return false }
    if isPercent(after: place, words, bytes) { return true }
    let before = bytes.trimmed(0..<range.lowerBound).upperBound
    if isComparison(endingAt: before, bytes) { return true }
    guard place > 0, words[place - 1].kinds.contains(.bounds) else { return false }
    return !isYear(range, bytes)
  }

  /// Whether a percent sign or "persen" follows, possibly behind the decimals.
  private static func isPercent(after place: Int, _ words: [MarkedWord], _ bytes: Span<UInt8>) -> Bool {
    let end = words[place].range.upperBound
    if bytes.byte(at: bytes.skippingWhiteSpace(end..<bytes.count)) == UInt8(ascii: "%") { return true }
    guard place + 1 < words.count else { return false }
    return words[place + 1].kinds.contains(.shares)
  }

  /// Whether a sign such as "≥" or "<" ends at a position.
  private static func isComparison(endingAt end: Int, _ bytes: Span<UInt8>) -> Bool {
    switch bytes.byte(at: end - 1) {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): return true
    case 0xA4, 0xA5: return bytes.byte(at: end - 3) == 0xE2 && bytes.byte(at: end - 2) == 0x89
    default: return false
    }
  }

  private static func isYear(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    range.count == 4 && (bytes.begins(range, with: "19") || bytes.begins(range, with: "20"))
  }
}

extension Span<UInt8> {
  /// Whether a point or comma stands at a position, as within a figure.
  fileprivate func isFigureSeparator(at position: Int) -> Bool {
    byte(at: position) == UInt8(ascii: ".") || byte(at: position) == UInt8(ascii: ",")
  }
}

extension AlignmentFacts {
  /// Whether a statement has a percent sign or a comparison anywhere; in most that contain a number there is none.
  fileprivate func hasSignOfAmount(_ row: Row) -> Bool {
    columns.texts.withBytes(of: columns.nodes[row].statement) { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), 0xE2: return true
        default: continue
        }
      }
      return false
    }
  }
}
