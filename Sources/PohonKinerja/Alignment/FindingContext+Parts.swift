/// The parts of what is computed, in the words of findings.
extension FindingContext {
  /// How many parts are written out.
  private static let shownCount = 5

  /// Parts with a sign between them; of many the first, and how many there are: "5 + 4 + … (12)".
  func joined(_ parts: [LocalizedText], by sign: String) -> LocalizedText {
    let shown = parts.prefix(Self.shownCount)
    let rest = parts.count > shown.count ? "\(sign)… (\(parts.count))" : ""
    return LocalizedText(
      shown.map(\.indonesian).joined(separator: sign) + rest,
      en: shown.map(\.english).joined(separator: sign) + rest)
  }

  /// Numbers with a sign between them.
  func joined(_ numbers: [Number], by sign: String) -> LocalizedText { joined(numbers.map(text), by: sign) }

  /// Notes on the first parts, each with its figure.
  func notes(onParts parts: [Row], _ texts: [LocalizedText]) -> [Finding.Note] {
    zip(parts, texts).prefix(Self.shownCount).map { row, text in
      let part = IndicatorView(storage: tree.storage, row: row)
      return Finding.Note(
        LocalizedText("bagian: \(text.indonesian)", en: "a part: \(text.english)"),
        subject: .indicator(part.id, of: part.sasaran.id), location: part.location)
    }
  }

  /// Notes on the first parts, each with its number.
  func notes(onParts parts: [Row], _ numbers: [Number]) -> [Finding.Note] {
    notes(onParts: parts, numbers.map(text))
  }

  /// A quotient as it is shown, rounded to two decimals more than the number it is held against: "= 82,5", "≈ 82,33".
  func quotient(_ dividend: Number, _ divisor: Number, comparedWith whole: Number) -> LocalizedText {
    let decimals = min(whole.scale + 2, Number.maximumScale)
    guard let rounded = try? dividend.divided(by: divisor, scale: decimals) else {
      return LocalizedText("", en: "")
    }
    let isExact = (try? rounded.multiplied(by: divisor)) == dividend
    let shown = text(rounded.normalized)
    let sign = isExact ? "=" : "≈"
    return LocalizedText("\(sign) \(shown.indonesian)", en: "\(sign) \(shown.english)")
  }
}
