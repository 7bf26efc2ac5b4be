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
  /// What is left of ``key`` without the magnitude; 0 where the unit is nothing but one: "juta".
  private(set) var base: UInt64
  /// The power of ten it counts in: 9 of "miliar rupiah".
  private(set) var power: UInt8 = 0
  /// What a quotient in it is multiplied by: 100 of %, 100,000 of "per 100.000 KH"; 1 of all else.
  private(set) var factor: Int64 = 1

  static let none = UnitFacts(key: 0, isCounted: false, isGraded: false)
  static let percent = UnitFacts(key: 1, isCounted: false, isGraded: true, factor: 100)
  /// Nilai, skor, poin, skala and indeks are used for one another.
  private static let score = UnitFacts(key: 2, isCounted: false, isGraded: true)
  /// Orang, ASN and pegawai are used for one another.
  static let person = UnitFacts(key: 3, isCounted: true, isGraded: false)
  static let rupiah = UnitFacts(key: 8, isCounted: true, isGraded: false)
  static let metre = UnitFacts(MeasurementUnit("meter"))
  static let ratio = UnitFacts(key: 16, isCounted: false, isGraded: true)

  private init(key: UInt64, isCounted: Bool, isGraded: Bool, factor: Int64 = 1) {
    self.key = key
    base = key
    self.isCounted = isCounted
    self.isGraded = isGraded
    self.factor = factor
  }

  /// A unit that counts in thousands and more of another: "miliar rupiah", "Rp juta". What it is of may be unknown.
  private init(_ magnitude: Magnitude, of unit: UnitFacts, kind: MeasurementUnit.Kind?) {
    key = (unit.key &+ UInt64(magnitude.rawValue) &* Self.spread) | 4
    base = unit.key
    power = UInt8(magnitude.rawValue)
    isCounted = kind == .counted
    isGraded = kind == .graded
  }

  /// A rate: "per 100.000 KH". Rates never add up.
  private init(_ rate: UnitRate, of bytes: Span<UInt8>, in range: Range<Int>) {
    let head = TextFacts(bytes.extracting(range.lowerBound..<rate.range.lowerBound)).key
    let tail = TextFacts(bytes.extracting(rate.range.upperBound..<range.upperBound)).key
    let words = (head &* 31) ^ tail
    self.init(
      key: (words &+ UInt64(rate.factor) &* Self.spread) | 4, isCounted: false, isGraded: true,
      factor: rate.factor)
  }

  private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ unit: MeasurementUnit) {
    let bytes = unit.text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    if let rate = UnitRate(bytes, in: range), !bytes.begins(range, with: "%") {
      self.init(rate, of: bytes, in: range)
    } else if let (magnitude, words) = Self.magnitude(bytes, in: range) {
      let base = TargetText.text(bytes, in: words).map { MeasurementUnit($0) }
      // "miliar rupiah" is what "Rp miliar" is.
      self.init(magnitude, of: base.map { UnitFacts($0) } ?? .none, kind: unit.kind ?? base?.kind)
    } else {
      self.init(unit, bytes)
    }
  }

  private init(_ unit: MeasurementUnit, _ bytes: Span<UInt8>) {
    let range = MeasurementUnit.core(of: bytes)
    if range.isEmpty || Self.isSign(bytes, in: range) {
      self = .none
    } else if Self.isPercent(unit, bytes, in: range) {
      self = .percent
    } else if let synonym = Self.synonyms.meaning(of: bytes, in: range) {
      self = synonym
    } else if let word = Self.spellings.meaning(of: bytes, in: range) {
      self.init(MeasurementUnit(word))
    } else if let score = Self.scores.leading(bytes, in: range)?.meaning {
      self = score
      ceiling = WrittenScale.ceiling(in: bytes, range)
    } else {
      let kind = unit.kind
      // The low keys are those above; the bit keeps them apart.
      self.init(
        key: TextFacts(bytes.extracting(range)).key | 4, isCounted: kind == .counted,
        isGraded: kind == .graded)
      if Self.levels.begins(bytes, in: range) { ceiling = WrittenScale.ceiling(in: bytes, range) }
    }
  }

  var isNone: Bool { key == 0 }

  /// Whether a sign stands where a unit should: "-", "TBD". An "x" means times.
  private static func isSign(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    let isTimes = range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "x")
    return !isTimes && TargetText.isPlaceholder(bytes, in: range)
  }

  /// Whether it is of amounts that are written in full or in thousands and more: rupiah, and "juta ton".
  var isOfAmounts: Bool { power > 0 || key == Self.rupiah.key }

  /// Whether it is nilai, skor, poin, skala or indeks.
  var isScore: Bool { key == Self.score.key }

  /// Whether nothing but a figure can be in it: counted things, shares in per cent and money.
  var takesOnlyFigures: Bool { isCounted || key == Self.percent.key || isOfMoney }

  /// Whether it is rupiah, or thousands and more of what is not said: "miliar".
  var isOfMoney: Bool { base == Self.rupiah.key || (base == 0 && power > 0) }

  /// Whether a unit is rupiah times something that is not certain: M of "Rp M" may be miliar or million, and nobody knows
  /// that "Rp 000" are thousands. Our convention.
  static func isUncertain(_ unit: MeasurementUnit) -> Bool {
    let bytes = unit.text.utf8.span
    let range = MeasurementUnit.withoutBrackets(bytes, bytes.trimmed(0..<bytes.count))
    guard !range.isEmpty, magnitude(bytes, in: range) == nil else { return false }
    if let (_, length) = MeasurementUnit.currencies.leading(bytes, in: range) {
      var end = range.lowerBound + length
      // "Rp. M" as "Rp M".
      if bytes.begins(end..<range.upperBound, with: ".") { end += 1 }
      let rest = bytes.skippingWhiteSpace(end..<range.upperBound)..<range.upperBound
      return isMultiplier(bytes, MeasurementUnit.withoutBrackets(bytes, rest))
    }
    guard let head = MeasurementUnit.currencies.trailing(bytes, in: range)?.head else { return false }
    return isMultiplier(bytes, head)
  }

  /// Whether something beside a currency multiplies it in a way that is not certain: "M", "T", "000", "x 1.000".
  private static func isMultiplier(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    if multipliers.meaning(of: bytes, in: range) != nil { return true }
    // No digits but those of thousands: "harga konstan 2010" tells a year.
    return range.allSatisfy { position in
      switch bytes[position] {
      case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "x"),
        UInt8(ascii: "'"), 0x20:
        true
      default: false
      }
    }
  }

  private static let multipliers = Lexicon<Void>(["m", "t", "b", "mn", "bn", "mio"])

  /// Whether it tells how many there are of so many others; then it takes decimals as well as thousands.
  var isRate: Bool { factor != 1 && key != Self.percent.key }

  /// The magnitude a unit begins or ends with, and the words that are left: those of "Rp (dalam juta)" are "Rp".
  private static func magnitude(
    _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> (magnitude: Magnitude, words: Range<Int>)? {
    var range = MeasurementUnit.withoutBrackets(bytes, range)
    guard !range.isEmpty else { return nil }
    if bytes[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = range.last(where: { bytes[$0] == UInt8(ascii: "(") })
    {
      let inner = bytes.trimmed(open + 1..<range.upperBound - 1)
      let isMagnitude = inner.isEmpty ? false : Magnitude.ending(unit: bytes, in: inner) != nil
      if isMagnitude { range = range.lowerBound..<inner.upperBound }
    }
    if let (_, length) = MeasurementUnit.into.leading(bytes, in: range) {
      range = bytes.skippingWhiteSpace(range.lowerBound + length..<range.upperBound)..<range.upperBound
    }
    if let (magnitude, length) = Magnitude.beginning(unit: bytes, in: range) {
      return (magnitude, bytes.trimmed(range.lowerBound + length..<range.upperBound))
    }
    guard let (magnitude, head) = Magnitude.ending(unit: bytes, in: range) else { return nil }
    return (magnitude, withoutOpening(bytes, head))
  }

  /// What is left of "miliar rupiah" without its magnitude; `nil` for a unit without one.
  static func withoutMagnitude(_ unit: String) -> String? {
    let bytes = unit.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    guard UnitRate(bytes, in: range) == nil, let words = magnitude(bytes, in: range)?.words else {
      return nil
    }
    return TargetText.text(bytes, in: words)
  }

  /// What stands before an opening bracket or "dalam" at the end.
  private static func withoutOpening(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var range = range
    if let head = MeasurementUnit.into.trailing(bytes, in: range)?.head { range = head }
    guard !range.isEmpty, bytes[range.upperBound - 1] == UInt8(ascii: "(") else { return range }
    return bytes.trimmed(range.lowerBound..<range.upperBound - 1)
  }

  /// What a ratio in it is multiplied by; `nil` where the unit is none of ratios.
  var factorOfRatio: Int64? { factor != 1 || key == Self.ratio.key ? factor : nil }

  /// Whether figures in this unit can be told in another: the same, but for thousands or millions of it.
  func isConvertible(to other: UnitFacts) -> Bool {
    isComparable(with: other) || base == other.base || base == 0 || other.base == 0
  }

  /// The power of ten that turns figures in this unit into such of another, which it is convertible to.
  func power(to other: UnitFacts) -> Int { isNone || other.isNone ? 0 : Int(power) - Int(other.power) }

  /// Whether figures in the two units may be compared; a unit that is not given is no obstacle.
  func isComparable(with other: UnitFacts) -> Bool { isNone || other.isNone || key == other.key }

  /// Whether no two of the units that are known differ.
  static func areComparable(_ units: [UnitFacts]) -> Bool {
    let known = units.filter { !$0.isNone }
    return known.allSatisfy { $0.key == known[0].key }
  }

  /// Whether figures are in per cent, whatever they are per cent of: "% ASN", "persen per tahun", "Rasio (%)". What is counted
  /// is none, "orang (%)".
  private static func isPercent(
    _ unit: MeasurementUnit, _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> Bool {
    if bytes.begins(range, with: "%") || percents.begins(bytes, in: range) { return true }
    let end = range.suffix(3)
    return end.count == 3 && bytes.begins(end, with: "(%)") && unit.kind != .counted
  }

  /// What a unit of shares begins with. Our convention.
  private static let percents = Lexicon<Void>([
    "persen", "prosen", "percent", "persentase", "presentase", "prosentase",
  ])

  /// Units that are one word, whole. Our convention.
  private static let synonyms = Lexicon<UnitFacts>(
    ["orang", "org", "asn", "pegawai", "person", "persons", "people"].map { ($0, .person) }
      + MeasurementUnit.currencyWords.map { ($0, .rupiah) }
      + ["rasio", "ratio"].map { ($0, .ratio) })

  /// Units that are written in more than one way, by the spelling that stands for all. Our convention.
  private static let spellings = Lexicon<String>([
    ("m²", "m2"), ("m³", "m3"), ("km²", "km2"), ("meter persegi", "m2"), ("meter kubik", "m3"),
    ("kilometer persegi", "km2"), ("m", "meter"), ("metre", "meter"), ("km", "kilometer"),
    ("kilometre", "kilometer"), ("ha", "hektare"), ("hektar", "hektare"), ("mnt", "menit"), ("bln", "bulan"),
    ("thn", "tahun"), ("kg", "kilogram"),
  ])

  /// Whether it is nothing but a word for steps: "level".
  var namesSteps: Bool { Self.stepKeys.contains(key) }

  /// What units of steps are called, besides "tingkat". Our convention.
  static let stepNames = [
    "level", "tingkat kematangan", "tingkat maturitas", "tingkat kapabilitas", "tingkat kesiapan",
  ]
  private static let stepKeys = (stepNames + ["tingkat"]).map { UnitFacts(MeasurementUnit($0)).key }

  /// Words that a unit of steps begins with: "Level 1-5". Our convention.
  private static let levels = Lexicon<Void>(["level", "tingkat", "rentang"])

  /// Words that a score's unit begins with: "indeks (0-100)". Our convention.
  private static let scores = Lexicon<UnitFacts>(
    ["nilai", "skor", "score", "poin", "point", "skala", "indeks", "index"].map { ($0, .score) })
}
