/// Words that the drawings add.
enum SVGWords {
  static let indicators = LocalizedText("INDIKATOR KINERJA", en: "PERFORMANCE INDICATORS")
  static let answers = LocalizedText("menjawab", en: "answers")
  static let problems = LocalizedText("Masalah", en: "Problem")
  static let assumptions = LocalizedText("Asumsi", en: "Assumptions")
  static let logicReadingRule = LocalizedText(
    "Panah dibaca: jika ada yang di kiri, maka tercapai yang di kanan",
    en: "Read arrows: if there is what stands at the left, then what is at the right follows")
  static let undeveloped = BoxNotes.undeveloped
  static let crosscutting = LocalizedText("lintas cabang atau unit (crosscutting)", en: "crosscutting")
  static let readingRule = LocalizedText(
    "Garis dibaca ke atas: jika tercapai, maka mendukung sasaran di atasnya",
    en: "Read lines upward: once it is reached, it supports the sasaran above")

  /// That a drawing leaves out all but the statements.
  static let onlyStatements = LocalizedText(
    "hanya pernyataan sasaran, tanpa indikator", en: "statements only, without indicators")

  /// What has to be readable in a drawing.
  static func decisive(_ detail: SVGDiagram.Detail) -> LocalizedText {
    switch detail {
    case .full: LocalizedText("indikator", en: "indicators")
    case .statements: LocalizedText("sasaran", en: "sasaran")
    }
  }

  /// What has to be readable in the drawing of a logic model.
  static let decisiveOfLogicModel = LocalizedText("unsur", en: "elements")

  /// A reference to a sheet.
  static func page(_ number: Int) -> LocalizedText { LocalizedText("hlm. \(number)", en: "p. \(number)") }

  /// A reference to sheets.
  static func pages(_ numbers: ClosedRange<Int>) -> LocalizedText {
    guard numbers.count > 1 else { return page(numbers.lowerBound) }
    return LocalizedText(
      "hlm. \(numbers.lowerBound)–\(numbers.upperBound)",
      en: "pp. \(numbers.lowerBound)–\(numbers.upperBound)")
  }

  /// That a box is on the sheet before as well.
  static let repeated = LocalizedText("diulang", en: "repeated")

  /// Which children of a sasaran a sheet has.
  static func children(_ range: ClosedRange<Int>, of count: Int) -> LocalizedText {
    LocalizedText(
      "turunan langsung \(Self.numbers(range)) dari \(count)",
      en: "\(EnglishCount.word(range.count, "child", "children")) \(Self.numbers(range)) of \(count)")
  }

  /// Which roots a sheet has.
  static func roots(_ range: ClosedRange<Int>, of count: Int) -> LocalizedText {
    LocalizedText(
      "sasaran teratas \(Self.numbers(range)) dari \(count)",
      en: "sasaran at the top: \(Self.numbers(range)) of \(count)")
  }

  private static func numbers(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// Where a sheet stands among others.
  static func page(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText("Halaman \(number) dari \(count)", en: "Page \(number) of \(count)")
  }

  static func source(_ source: String) -> LocalizedText {
    LocalizedText("Sumber: \(source)", en: "Source: \(source)")
  }

  static func abbreviations(_ list: String) -> LocalizedText {
    LocalizedText("Singkatan: \(list)", en: "Abbreviations: \(list)")
  }

  /// Abbreviations whose meaning no text of the document tells.
  static func unexplained(_ list: String) -> LocalizedText {
    LocalizedText("\(list) (tidak dijelaskan dalam dokumen)", en: "\(list) (not explained in the document)")
  }

  static func more(_ count: Int) -> LocalizedText {
    LocalizedText("dan \(count) lagi", en: "and \(count) more")
  }

  /// Findings that no box shows.
  static func findingsElsewhere(_ text: String) -> LocalizedText {
    LocalizedText("Temuan untuk dokumen: \(text)", en: "Findings about the document: \(text)")
  }

  /// That findings are about sasaran which the part of a tree leaves out.
  static func findingsLeftOut(_ count: Int) -> LocalizedText {
    LocalizedText(
      "\(count) temuan lain pada sasaran yang tidak digambar",
      en: "\(EnglishCount.of(count, "other finding")) on sasaran that are not drawn")
  }

  /// The most findings that a footer tells of one by one.
  private static let findingLimit = 3

  /// The findings that no box of a tree shows: how many, and what the first of them are.
  static func findings(elsewhere findings: DrawnFindings, language: Language) -> [String] {
    var paragraphs = Self.findings(elsewhere: findings.elsewhere, language: language)
    if findings.omittedCount > 0 { paragraphs.append(findingsLeftOut(findings.omittedCount)[language]) }
    return paragraphs
  }

  /// The findings that no box shows in a paragraph: how many, and what the first of them are.
  static func findings(elsewhere findings: [Finding], language: Language) -> [String] {
    let badges = FindingBadge.badges(of: findings)
    guard !badges.isEmpty else { return [] }
    var list = findings.prefix(findingLimit).map { "\($0.severity.symbol) \($0.summary[language])" }
    let rest = findings.count - findingLimit
    if rest > 0 { list.append(more(rest)[language]) }
    let counts = badges.map(\.sign).joined(separator: ", ")
    return [findingsElsewhere("\(counts) — \(list.joined(separator: " · "))")[language]]
  }

  /// That print is too small, and what would do.
  static func tooSmall(
    _ size: SVGPrintSize, on page: SVGDiagram.Page, larger: SVGDiagram.Page?, of decisive: LocalizedText,
    canSplit: Bool
  ) -> LocalizedText {
    let indonesian = NumberStyle(.indonesian)
    let english = NumberStyle(.english)
    func points(_ points: Double, _ style: NumberStyle) -> String {
      var bytes: [UInt8] = []
      Number(mantissa: Int64(points * 10), scale: 1)?.append(to: &bytes, style: style)
      return String(decoding: bytes, as: UTF8.self)
    }
    let what = LocalizedText(
      "Terlalu kecil untuk \(page.name): \(decisive[.indonesian]) \(points(size.indicators, indonesian)) pt, tulisan terkecil "
        + "\(points(size.smallest, indonesian)) pt (paling sedikit 6,5 dan 5,5 pt).",
      en:
        "Too small for \(page.name): \(decisive[.english]) \(points(size.indicators, english)) pt, smallest text "
        + "\(points(size.smallest, english)) pt (at least 6.5 and 5.5 pt).")
    let advice =
      larger.map {
        LocalizedText(
          " Cetak di \($0.name)\(canSplit ? ", atau per cabang" : "").",
          en: " Print on \($0.name)\(canSplit ? ", or branch by branch" : "").")
      }
      ?? LocalizedText(
        " Tidak ada kertas sampai A0 yang cukup\(canSplit ? ": cetak per cabang" : "").",
        en: " No paper up to A0 is enough\(canSplit ? ": print branch by branch" : "").")
    return LocalizedText(
      what[.indonesian] + advice[.indonesian], en: what[.english] + advice[.english])
  }
}
