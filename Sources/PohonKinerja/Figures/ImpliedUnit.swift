/// The unit that an indicator's name tells by itself: "Persentase …" is in %, "Jumlah dokumen …" in dokumen.
///
/// The word lists are our convention, after the units that the official nomenclature gives to such names.
enum ImpliedUnit {
  /// The unit, or `nil` when the name leaves it open: "Lama waktu …" may be in days or months.
  static func find(in name: Span<UInt8>) -> String? {
    let range = name.trimmed(0..<name.count)
    if let unit = bracketed(name, in: range) { return unit }
    guard let (first, length) = firstWords.leading(name, in: range) else { return nil }
    let rest = name.skippingWhiteSpace(range.lowerBound + length..<range.upperBound)..<range.upperBound
    switch first {
    case .unit(let unit): return unit
    case .score(let unit): return amounts.begins(name, in: rest) ? nil : unit
    case .count: return counted(name, in: rest)
    }
  }

  /// Whether whole things are counted, as a name that begins with "Jumlah" says, unless the unit is a measure: ton, km.
  ///
  /// Where there is no unit, the name has to tell that, too. Our convention; it only decides what "1.500" means.
  static func isCount(_ name: Span<UInt8>, in unit: MeasurementUnit?) -> Bool {
    let range = name.trimmed(0..<name.count)
    guard case .count? = firstWords.leading(name, in: range)?.meaning else { return false }
    guard let unit, !unit.text.utf8.span.isBlank else {
      return find(in: name).map { MeasurementUnit($0).kind == .counted } ?? false
    }
    return !unit.isMeasure
  }

  private enum FirstWord {
    /// The word is as good as a unit.
    case unit(String)
    /// The word names a score, unless an amount of money follows: "Nilai investasi".
    case score(String)
    /// What is counted follows.
    case count
  }

  private static let firstWords = Lexicon<FirstWord>(
    ["persentase", "presentase", "prosentase", "persen"].map { ($0, .unit("%")) }
      + ["indeks", "index"].map { ($0, .unit("indeks")) }
      + [
        ("skor", .unit("skor")), ("rasio", .unit("rasio")), ("opini", .unit("opini")),
        ("predikat", .unit("predikat")), ("nilai", .score("nilai")), ("jumlah", .count),
      ])

  private static let amounts = Lexicon<Void>(
    [
      "investasi", "ekspor", "impor", "produksi", "transaksi", "aset", "penjualan", "realisasi", "penerimaan",
      "pdrb", "tambah",
    ])

  /// The word after "Jumlah", or the two words, that units are made of: "dokumen", "produk hukum".
  private static func counted(_ name: Span<UInt8>, in range: Range<Int>) -> String? {
    var end = range.lowerBound
    for _ in 1...2 {
      end = name.skippingWhiteSpace(end..<range.upperBound)
      while end < range.upperBound, name.isLetter(at: end) { end += 1 }
      let word = TargetText.text(name, in: range.lowerBound..<end)
      if let word, MeasurementUnit(word).kind == .counted { return word }
    }
    return nil
  }

  /// A scale or a unit in brackets at the end: "(Skala 0-100)", "(km)", "(%)".
  private static func bracketed(_ name: Span<UInt8>, in range: Range<Int>) -> String? {
    guard name.byte(at: range.upperBound - 1) == UInt8(ascii: ")") else { return nil }
    var open = range.upperBound - 1
    // From the outermost bracket: a scale may stand in brackets within brackets, "(Indeks (Skala 0-100))".
    var depth = 0
    while open >= range.lowerBound {
      if name[open] == UInt8(ascii: ")") { depth += 1 }
      if name[open] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { break }
      open -= 1
    }
    guard depth == 0, open > range.lowerBound else { return nil }
    let inner = name.trimmed(open + 1..<range.upperBound - 1)
    if name.byte(at: inner.lowerBound) == UInt8(ascii: "%"), inner.count == 1 { return "%" }
    let isUnit = inBrackets.begins(name, in: inner) || measures.meaning(of: name, in: inner) != nil
    return isUnit ? TargetText.text(name, in: inner) : nil
  }

  private static let inBrackets = Lexicon<Void>(
    ["skala", "indeks", "index", "nilai", "skor", "persen", "level"])

  /// Whole contents of brackets, so that an abbreviation such as "(IKM)" is not taken for a unit.
  private static let measures = Lexicon<Void>(
    [
      "km", "m", "m2", "m3", "ha", "hektar", "hektare", "ton", "kg", "kuintal", "liter", "mw", "hari",
      "bulan",
      "tahun", "jam", "menit", "rp", "rp.", "rupiah", "juta rupiah", "miliar rupiah", "orang", "dokumen",
      "laporan",
      "unit", "paket", "kali", "kasus", "jiwa", "ppm", "ppb", "‰", "permil", "promil",
    ])
}

extension TreeColumns {
  /// The unit that the name of an indicator tells by itself. O(name).
  func impliedUnit(of indicator: IndicatorRow) -> MeasurementUnit? {
    texts.withBytes(of: indicator.name) { ImpliedUnit.find(in: $0) }.map { MeasurementUnit($0) }
  }
}
