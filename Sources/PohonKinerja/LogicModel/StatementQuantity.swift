/// How many of what a statement names: "1,500 km kabel".
///
/// Only amounts of things are quantities. Years, money, durations ("selama 3 bulan"), ordinals ("tahap 2", "Nomor 5")
/// and fractions of a date or a regulation's number ("30/2019") are not carried from an activity to its product.
struct StatementQuantity: Equatable {
  /// How many.
  var value: StatementNumber
  /// The word after the number, lower-cased: "km", "sambungan", "%".
  var noun: String?
  /// The word after that: "kabel".
  var qualifier: String?
  /// The number as written, with its noun.
  var written: String
  /// Whether it tells where or for whom rather than how much: "di 5 kecamatan".
  var isCircumstance = false

  /// The quantities of a statement, in order. O(bytes).
  static func all(in text: String) -> [StatementQuantity] {
    let tokens = Wording.tokens(of: text)
    return tokens.indices.compactMap { quantity(at: $0, in: tokens) }
  }

  private static func quantity(at index: Int, in tokens: [Wording.Token]) -> StatementQuantity? {
    guard let number = word(at: index, in: tokens).flatMap(WrittenNumber.init) else { return nil }
    let before = word(at: index - 1, in: tokens)
    if let before, wordsBeforeNames.contains(before) { return nil }
    if mark(at: index - 1, in: tokens) == UInt8(ascii: ".") {
      // "No. 5", "Rp. 500.000"
      if let abbreviated = word(at: index - 2, in: tokens), wordsBeforeNames.contains(abbreviated) {
        return nil
      }
    }
    // "Covid-19", "ke-3"; but "70-80 orang" are two quantities.
    if let before = mark(at: index - 1, in: tokens), before == UInt8(ascii: "-") || before == 0,
      let name = word(at: index - 2, in: tokens), !name.utf8.prefix(1).allSatisfy(Wording.isDigit)
    {
      return nil
    }
    let slash = UInt8(ascii: "/")
    if mark(at: index - 1, in: tokens) == slash || mark(at: index + 1, in: tokens) == slash { return nil }

    var next = index + 1
    var value = number.value
    if let power = word(at: next, in: tokens).flatMap({ powersOfTen[$0] }) {
      value = value.scaled(byPowerOfTen: power)
      next += 1
    }
    var noun = number.attachedUnit
    if noun == nil, mark(at: next, in: tokens) == UInt8(ascii: "%") {
      noun = "%"
      next += 1
    } else if noun == nil {
      noun = self.noun(at: next, in: tokens)
      next += 1
    }
    if let noun, durations.contains(noun) { return nil }
    if noun == nil, number.looksLikeYear { return nil }
    let qualifier = noun == nil ? nil : self.noun(at: next, in: tokens)
    return StatementQuantity(
      value: value, noun: noun, qualifier: qualifier,
      written: noun.map { $0 == "%" ? number.digits + "%" : "\(number.digits) \($0)" } ?? number.digits,
      isCircumstance: before.map(wordsBeforeCircumstances.contains) ?? false)
  }

  /// A word that starts with a digit: the number, and a unit written right after it ("1500km").
  private struct WrittenNumber {
    var digits: String
    var value: StatementNumber
    var attachedUnit: String?

    init?(_ word: String) {
      let bytes = word.utf8
      guard let first = bytes.first, Wording.isDigit(first) else { return nil }
      let head = bytes.prefix { Wording.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      guard let value = StatementNumber(reading: head) else { return nil }
      digits = String(decoding: head, as: UTF8.self)
      self.value = value
      guard head.endIndex < bytes.endIndex else { return }
      // "5G" and "3D" are names; a number with one of the usual units is a quantity.
      let unit = String(decoding: bytes[head.endIndex...], as: UTF8.self)
      guard StatementQuantity.attachableUnits.contains(unit) else { return nil }
      attachedUnit = unit
    }

    /// Four digits from 1900 to 2099.
    var looksLikeYear: Bool {
      digits.utf8.count == 4 && (digits.utf8.starts(with: "19".utf8) || digits.utf8.starts(with: "20".utf8))
    }
  }

  private static func word(at index: Int, in tokens: [Wording.Token]) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  private static func mark(at index: Int, in tokens: [Wording.Token]) -> UInt8? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else { return nil }
    return mark
  }

  /// The word that says what is counted, when one follows directly.
  private static func noun(at index: Int, in tokens: [Wording.Token]) -> String? {
    guard let word = word(at: index, in: tokens), let first = word.utf8.first else { return nil }
    return Wording.isDigit(first) || connectives.contains(word) ? nil : word
  }

  private static let powersOfTen = [
    "ratus": 2, "ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12,
  ]
  private static let connectives: Set = [
    "dan", "atau", "serta", "di", "ke", "dari", "pada", "untuk", "bagi", "dengan", "yang", "yg", "and", "or",
  ]
  private static let wordsBeforeCircumstances: Set = ["di", "pada", "untuk", "bagi"]
  private static let durations: Set = [
    "detik", "menit", "jam", "hari", "minggu", "bulan", "semester", "tahun",
  ]
  private static let attachableUnits: Set = [
    "m", "m2", "m3", "km", "km2", "ha", "kg", "kw", "mw", "kva",
  ]
  /// Words after which a number names or prices something rather than counting it.
  private static let wordsBeforeNames: Set = [
    "tahun", "th", "thn", "ta", "periode", "nomor", "no", "pasal", "ayat", "tahap", "level", "kelas",
    "tingkat",
    "tipe", "seri", "wilayah", "zona", "lantai", "ke", "rp", "idr", "usd", "selama", "versi", "uu", "pp",
    "angkatan", "gelombang", "golongan", "gol", "eselon", "triwulan", "bab", "butir", "huruf", "angka",
    "kategori",
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
    "november", "desember",
  ]
}
