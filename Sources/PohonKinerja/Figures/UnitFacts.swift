/// What a unit comes to when figures are compared.
struct UnitFacts: BitwiseCopyable, Sendable {
  /// Equal for units that mean the same; 0 for none.
  let key: UInt64
  /// Whether it takes whole numbers: orang, dokumen.
  let isCounted: Bool
  /// Whether it takes shares or scores, which never add up: %, indeks, rasio.
  let isGraded: Bool
  /// The upper end of the scale it names: 100 of "nilai (0-100)".
  var ceiling: Number?

  static let none = UnitFacts(key: 0, isCounted: false, isGraded: false)
  static let percent = UnitFacts(key: 1, isCounted: false, isGraded: true)
  /// Nilai, skor, poin, skala and indeks are used for one another.
  private static let score = UnitFacts(key: 2, isCounted: false, isGraded: true)
  /// Orang, ASN and pegawai are used for one another.
  static let person = UnitFacts(key: 3, isCounted: true, isGraded: false)
  static let rupiah = UnitFacts(key: 8, isCounted: true, isGraded: false)
  static let ratio = UnitFacts(key: 16, isCounted: false, isGraded: true)

  private init(key: UInt64, isCounted: Bool, isGraded: Bool) {
    self.key = key
    self.isCounted = isCounted
    self.isGraded = isGraded
  }

  init(_ unit: MeasurementUnit) {
    let bytes = unit.text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    if range.isEmpty {
      self = .none
    } else if bytes.begins(range, with: "%") {
      self = .percent
    } else if let synonym = Self.synonyms.meaning(of: bytes, in: range) {
      self = synonym
    } else if let score = Self.scores.leading(bytes, in: range)?.meaning {
      self = score
      ceiling = WrittenScale.ceiling(in: bytes, range)
    } else {
      let kind = unit.kind
      // The low keys are those above; the bit keeps them apart.
      self.init(key: TextFacts(bytes).key | 4, isCounted: kind == .counted, isGraded: kind == .graded)
      if Self.levels.begins(bytes, in: range) { ceiling = WrittenScale.ceiling(in: bytes, range) }
    }
  }

  var isNone: Bool { key == 0 }

  /// Whether figures in the two units may be compared; a unit that is not given is no obstacle.
  func isComparable(with other: UnitFacts) -> Bool { isNone || other.isNone || key == other.key }

  /// Units that are one word, whole. Our convention.
  private static let synonyms = Lexicon<UnitFacts>(
    ["persen", "prosen", "percent", "persentase", "presentase", "prosentase"].map { ($0, .percent) }
      + ["orang", "asn", "pegawai", "person", "persons", "people"].map { ($0, .person) }
      + ["rp", "rp.", "rupiah", "idr"].map { ($0, .rupiah) }
      + ["rasio", "ratio"].map { ($0, .ratio) })

  /// Words that a unit of steps begins with: "Level 1-5". Our convention.
  private static let levels = Lexicon<Void>(["level", "tingkat", "rentang"])

  /// Words that a score's unit begins with: "indeks (0-100)". Our convention.
  private static let scores = Lexicon<UnitFacts>(
    ["nilai", "skor", "score", "poin", "point", "skala", "indeks", "index"].map { ($0, .score) })
}
