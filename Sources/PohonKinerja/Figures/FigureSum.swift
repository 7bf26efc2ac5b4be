/// Whether the figures of an indicator add up, as its unit and its name tell.
///
/// Things that are counted and measures such as km and ton add up; shares, scores, grades and rates never do. Units of
/// things are an open set ("bidang", "angkatan"), so that one that nobody listed adds up, unless it says that it is a
/// share, a grade or a rate ("‰", "predikat", "Rp/orang"), or the name does ("Tingkat …", "Cakupan …"); a mean or a rate by
/// its name ("Rata-rata …", "Laju …") is one in any unit. Without a unit only a name that counts ("Jumlah …") adds up. The
/// word lists are our convention.
enum FigureSum: Sendable {
  /// Things that are counted.
  case things
  /// Amounts that are measured: km, ton, hari.
  case amounts
  /// Neither unit nor name tells.
  case unknown
  /// Shares, scores, grades, rates and means.
  case never

  /// Whether figures may be added.
  var addsUp: Bool { self == .things || self == .amounts }

  /// Whether figures that belong to one another, of a whole and its parts, add up: nothing says that one of them is a share,
  /// and something that one is none.
  static func addUp(_ sums: [FigureSum]) -> Bool {
    sums.contains(where: \.addsUp) && !sums.contains(.never)
  }

  /// What the figures of an indicator are.
  init(of name: Span<UInt8>, in unit: MeasurementUnit?) {
    self.init(of: name, in: UnitSum(unit))
  }

  /// As ``init(of:in:)``, where it is known what the unit says. O(1): only the first words of the name are looked at.
  init(of name: Span<UInt8>, in unit: UnitSum) {
    let opening = Self.openings.leading(name, in: name.trimmed(0..<name.count))?.meaning
    switch (opening, unit) {
    case (.mean, _), (_, .never): self = .never
    case (.amount, .none): self = .things
    case (.share, .none), (.share, .open): self = .never
    case (nil, .none): self = .unknown
    case (_, .things), (_, .open): self = .things
    case (_, .amounts): self = .amounts
    }
  }

  /// What a unit by itself says.
  enum UnitSum: UInt8, BitwiseCopyable, Sendable {
    /// There is none.
    case none
    /// Things that are counted.
    case things
    /// Amounts that are measured.
    case amounts
    /// A unit that nobody listed: things, unless the name says otherwise.
    case open
    /// Shares, scores, grades and rates.
    case never

    /// O(unit).
    init(_ unit: MeasurementUnit?) {
      guard let unit, !unit.text.utf8.span.isBlank else {
        self = .none
        return
      }
      let bytes = unit.text.utf8.span
      let range = MeasurementUnit.core(of: bytes)
      let isCounted = unit.kind == .counted
      if unit.kind == .graded || FigureSum.gradedUnits.begins(bytes, in: range)
        || FigureSum.isRate(bytes, in: range, isCounted: isCounted) || FigureSum.isMean(bytes, in: range)
      {
        self = .never
      } else if isCounted {
        self = .things
      } else {
        self = unit.isMeasure ? .amounts : .open
      }
    }
  }

  private enum Opening {
    /// A mean or a rate, whatever its unit is.
    case mean
    /// A share or a step, unless the unit says otherwise.
    case share
    /// An amount, although no unit is given.
    case amount
  }

  private static let openings = Lexicon<Opening>(
    (meanWords + [
      "laju", "rasio", "ratio", "proporsi",
      "persentase", "presentase", "prosentase", "persen", "percentage", "prevalensi", "kepadatan", "indeks",
      "index", "skor", "score", "predikat", "opini", "peringkat", "usia", "umur", "median", "rate",
    ]).map { ($0, .mean) }
      + [
        "cakupan", "tingkat", "angka", "pertumbuhan", "ketepatan", "kesesuaian", "maturitas", "kematangan",
        "level", "kategori", "kualitas", "mutu", "share", "coverage",
      ].map { ($0, .share) }
      + ["jumlah", "banyaknya", "total", "luas", "panjang", "volume", "produksi", "number", "count"].map {
        ($0, .amount)
      })

  /// What units of shares and steps begin with, besides those that ``MeasurementUnit/Kind/graded`` knows.
  private static let gradedUnits = Lexicon<Void>([
    "‰", "permil", "promil", "per", "ppm", "ppb", "basis poin", "basis point", "bps", "presentase",
    "prosentase", "predikat", "kategori", "level",
    "tingkat", "peringkat", "ranking", "rangking", "grade", "opini", "bintang", "derajat", "°", "°c", "angka",
    "rata-rata", "rata rata", "rerata", "proporsi", "laju", "cakupan", "maturitas", "klasifikasi", "status",
    "db", "ph",
  ])

  /// Whether it is so much for each of something: "orang/hari", "Rp per kapita", "kasus/1.000". "Kab/Kota" is none, and
  /// what is counted for a year is that year's.
  private static func isRate(_ bytes: Span<UInt8>, in range: Range<Int>, isCounted: Bool) -> Bool {
    for position in range.dropFirst() {
      var rest = position + 1
      if bytes[position] != UInt8(ascii: "/") {
        let isWord = !bytes.isLetter(at: position - 1)
        guard isWord, let word = eachOf.leading(bytes, in: position..<range.upperBound) else { continue }
        rest = position + word.length
      }
      rest = bytes.skippingWhiteSpace(rest..<range.upperBound)
      guard rest < range.upperBound else { continue }
      if isCounted, years.begins(bytes, in: rest..<range.upperBound) { continue }
      let isSlash = bytes[position] == UInt8(ascii: "/")
      if !isSlash || bytes.digit(at: rest) != nil || bases.begins(bytes, in: rest..<range.upperBound) {
        return true
      }
    }
    return false
  }

  /// Whether it says in brackets that it is a mean: "hari (rata-rata)".
  private static func isMean(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let open = range.last(where: { bytes[$0] == UInt8(ascii: "(") }) else { return false }
    return means.begins(bytes, in: bytes.skippingWhiteSpace(open + 1..<range.upperBound)..<range.upperBound)
  }

  private static let meanWords = ["rata-rata", "rata rata", "rerata", "rataan", "mean", "average"]
  private static let means = Lexicon<Void>(meanWords)

  private static let eachOf = Lexicon<Void>(["per", "tiap", "setiap"])
  private static let years = Lexicon<Void>(["tahun", "thn", "year"])

  /// What stands below the line of a rate; other words behind "/" are mostly a second word for the same thing.
  private static let bases = Lexicon<Void>([
    "detik", "menit", "jam", "hari", "minggu", "bulan", "triwulan", "semester", "tahun", "thn", "orang",
    "org",
    "kapita", "penduduk", "ha", "hektar", "hektare", "km", "km2", "m2", "m3", "kg", "ton", "liter", "person",
    "day", "month", "year", "hour",
  ])
}

extension TreeColumns {
  /// The unit of an indicator as it is written: declared, or with its first figure, or as its name tells it.
  func unitTextInUse(of row: Row) -> MeasurementUnit? {
    let indicator = indicators[row]
    if let declared = string(indicator.unit), !declared.utf8.span.isBlank { return MeasurementUnit(declared) }
    for place in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let value = values[place]
      guard !value.isNumber else { continue }
      let target = target(value)
      if target.isPercent { return .percent }
      if let unit = target.unit { return unit }
    }
    return impliedUnit(of: indicator)
  }

  /// Whether the figures of an indicator add up; with its unit, where that is known otherwise.
  func figureSum(of row: Row, in unit: @autoclosure () -> MeasurementUnit? = nil) -> FigureSum {
    let unit = unitTextInUse(of: row) ?? unit()
    return texts.withBytes(of: indicators[row].name) { FigureSum(of: $0, in: unit) }
  }
}
