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

  /// That more years are wrong than the one that is told, which is told with its figures: "; juga 2027, 2028 dan 2029", of many
  /// the first and how many more there are. Nothing where there is no other.
  func further(_ years: [Int]) -> LocalizedText {
    let shown = years.prefix(Self.shownCount).map(String.init)
    let rest = years.count - shown.count
    guard let last = shown.last else { return LocalizedText("", en: "") }
    guard rest > 0 || shown.count > 1 else {
      return LocalizedText("; juga \(last)", en: "; likewise in \(last)")
    }
    let list = (rest > 0 ? shown : shown.dropLast()).joined(separator: ", ")
    guard rest > 0 else {
      return LocalizedText("; juga \(list) dan \(last)", en: "; likewise in \(list) and \(last)")
    }
    let more = EnglishCount.of(rest, "more year")
    return LocalizedText("; juga \(list) dan \(rest) tahun lain", en: "; likewise in \(list) and \(more)")
  }

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

  /// That the parts of a whole are declared to combine in different ways, and which in which: "; bagiannya dinyatakan
  /// digabungkan dengan cara berlainan: penjumlahan (S2.1.a), rata-rata (S2.2.a)". Nothing where they agree.
  ///
  /// - Parameter load: The parts of a load that is divided, which add up although they do not say so.
  func mixedCombinations(of whole: Row, load: [Row] = []) -> LocalizedText {
    let columns = facts.columns
    let isLoad = facts.node(columns.indicators[whole].node).cascading == .directByLoad
    var parts: [Contribution.Combination?: [String]] = [:]
    for part in facts.components(of: whole) where part != whole {
      let indicator = columns.indicators[part]
      guard EnumCode.decode(indicator.relation) == Contribution.Relation.component else { continue }
      let declared = EnumCode.decode(indicator.combination, as: Contribution.Combination.self)
      parts[declared ?? (isLoad ? .sum : nil), default: []].append(columns.id(ofIndicator: part))
    }
    for part in load where columns.indicators[part].contributesTo == 0 {
      parts[.sum, default: []].append(columns.id(ofIndicator: part))
    }
    guard parts.count > 1 else { return LocalizedText("", en: "") }
    let ways = (Contribution.Combination.allCases + [nil]).compactMap { combination in
      parts[combination].map { ids in
        let title = combination?.title ?? LocalizedText("tidak dinyatakan", en: "not declared")
        let list = Shortened.list(ids, separator: ", ", limit: 6)
        return LocalizedText("\(title.indonesian) (\(list))", en: "\(title.english) (\(list))")
      }
    }
    let told = joined(ways, by: ", ")
    return LocalizedText(
      "; bagiannya dinyatakan digabungkan dengan cara berlainan: \(told.indonesian)",
      en: "; its parts are declared to combine in different ways: \(told.english)")
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
