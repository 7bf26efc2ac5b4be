/// The quarters of a year as messages name them.
enum QuarterName {
  /// "triwulan II", of a place from 0.
  static func of(_ quarter: Int) -> LocalizedText {
    let numerals = ["I", "II", "III", "IV"]
    let ordinals = ["first", "second", "third", "fourth"]
    guard numerals.indices.contains(quarter) else { return LocalizedText("triwulan", en: "quarter") }
    return LocalizedText("triwulan \(numerals[quarter])", en: "\(ordinals[quarter]) quarter")
  }
}
