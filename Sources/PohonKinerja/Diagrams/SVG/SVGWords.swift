/// Words that the drawings add.
enum SVGWords {
  static let indicators = LocalizedText("INDIKATOR KINERJA", en: "PERFORMANCE INDICATORS")
  static let answers = LocalizedText("menjawab", en: "answers")
  static let problems = LocalizedText("Masalah", en: "Problem")
  static let assumptions = LocalizedText("Asumsi", en: "Assumptions")
  static let logicReadingRule = LocalizedText(
    "Panah dibaca: jika ada yang di kiri, maka tercapai yang di kanan",
    en: "Read arrows: if there is what stands at the left, then what is at the right follows")
  static let undeveloped = LocalizedText("belum dijabarkan", en: "not passed down yet")
  static let crosscutting = LocalizedText("lintas cabang atau unit (crosscutting)", en: "crosscutting")
  static let readingRule = LocalizedText(
    "Garis dibaca ke atas: jika tercapai, maka mendukung sasaran di atasnya",
    en: "Read lines upward: once it is reached, it supports the sasaran above")

  /// A reference to a sheet.
  static func page(_ number: Int) -> LocalizedText { LocalizedText("hlm. \(number)", en: "p. \(number)") }

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

  static func more(_ count: Int) -> LocalizedText {
    LocalizedText("dan \(count) lagi", en: "and \(count) more")
  }

  /// Findings that no box shows.
  static func findingsElsewhere(_ text: String) -> LocalizedText {
    LocalizedText("Temuan untuk dokumen: \(text)", en: "Findings about the document: \(text)")
  }

  static func findings(_ text: String) -> LocalizedText {
    LocalizedText("Temuan: \(text)", en: "Findings: \(text)")
  }

  /// That print is too small, and what would do.
  static func tooSmall(_ size: SVGPrintSize, on page: SVGDiagram.Page, larger: SVGDiagram.Page?, isTree: Bool)
    -> LocalizedText
  {
    let indonesian = NumberStyle(.indonesian)
    let english = NumberStyle(.english)
    func points(_ points: Double, _ style: NumberStyle) -> String {
      var bytes: [UInt8] = []
      Number(mantissa: Int64(points * 10), scale: 1)?.append(to: &bytes, style: style)
      return String(decoding: bytes, as: UTF8.self)
    }
    let what = LocalizedText(
      "Terlalu kecil untuk \(page.name): \(isTree ? "indikator" : "unsur") \(points(size.indicators, indonesian)) pt, tulisan terkecil "
        + "\(points(size.smallest, indonesian)) pt (paling sedikit 6,5 dan 5,5 pt).",
      en:
        "Too small for \(page.name): \(isTree ? "indicators" : "elements") \(points(size.indicators, english)) pt, smallest text "
        + "\(points(size.smallest, english)) pt (at least 6.5 and 5.5 pt).")
    let advice =
      larger.map {
        LocalizedText(
          " Cetak di \($0.name)\(isTree ? ", atau per cabang" : "").",
          en: " Print on \($0.name)\(isTree ? ", or branch by branch" : "").")
      }
      ?? LocalizedText(
        " Tidak ada kertas sampai A0 yang cukup\(isTree ? ": cetak per cabang" : "").",
        en: " No paper up to A0 is enough\(isTree ? ": print branch by branch" : "").")
    return LocalizedText(
      what[.indonesian] + advice[.indonesian], en: what[.english] + advice[.english])
  }
}
