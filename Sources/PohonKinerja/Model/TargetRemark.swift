/// What stands in brackets behind a figure: its unit, "61,2 (juta rupiah)", the number in words, or a remark.
enum TargetRemark {
  /// A value together with what stands in brackets behind it.
  ///
  /// What tells a unit is that of the figure, as if it stood there without brackets. A figure that has its unit keeps it, and
  /// what is only said about it, "12 dokumen (Renstra, Renja)", changes nothing; a multiple or another kind of unit does, and
  /// the text is no figure then. Our convention: nothing that could change a number is passed over.
  static func value(
    _ value: Target.Value, explainedBy remark: Range<Int>, in bytes: Span<UInt8>
  ) -> Target.Value {
    switch value {
    case .quantity(let quantity): return explained(quantity, by: remark, in: bytes)
    case .ambiguous(let values):
      let explained = values.map { Self.value($0, explainedBy: remark, in: bytes) }
      // "3.500 (tiga ribu lima ratus)" is no longer in doubt.
      let possible = explained.filter { $0 != .malformed }
      guard let first = possible.first else { return .malformed }
      return possible.count == 1 ? first : .ambiguous(possible)
    default: return value
    }
  }

  private static func explained(
    _ quantity: Target.Quantity, by remark: Range<Int>, in bytes: Span<UInt8>
  ) -> Target.Value {
    var quantity = quantity
    let isNumber = isNumeral(bytes, in: remark)
    let range = isNumber ? remark : withoutInto(bytes, remark)
    if isNumber {
      let spoken = SpokenNumber(bytes, in: range)
      guard let spoken, quantity.lower == quantity.upper,
        spoken.number.normalized == quantity.lower.normalized
      else { return .malformed }
      // "60 (enam puluh orang)" tells the unit as well.
      guard spoken.end < range.upperBound, quantity.unit == nil else { return .quantity(quantity) }
      guard let unit = unit(bytes, in: spoken.end..<range.upperBound) else { return .malformed }
      quantity.unit = unit
      return .quantity(quantity)
    }
    if isPercent(bytes, in: range) {
      guard quantity.unit == nil || quantity.isPercent else { return .malformed }
      quantity.isPercent = true
      quantity.unit = .percent
      return .quantity(quantity)
    }
    guard let own = quantity.unit else {
      if isFootnote(bytes, in: range) { return .quantity(quantity) }
      guard let unit = unit(bytes, in: range) else { return .malformed }
      // "60 miliar (juta rupiah)" multiplies twice.
      guard quantity.magnitude == nil || !hasMagnitude(bytes, in: range) else { return .malformed }
      quantity.unit = unit
      return .quantity(quantity)
    }
    if TargetText.isLabel(own.text) { return .quantity(quantity) }
    return explained(quantity, in: own, by: range, in: bytes)
  }

  /// A figure that has its unit, and what else is said.
  private static func explained(
    _ quantity: Target.Quantity, in own: MeasurementUnit, by range: Range<Int>, in bytes: Span<UInt8>
  ) -> Target.Value {
    guard let text = TargetText.text(bytes, in: range) else { return .malformed }
    let isSame = own.text.utf8.elementsEqual(text.utf8) { $0.lowercasedASCII == $1.lowercasedASCII }
    if isSame { return .quantity(quantity) }
    if hasMagnitude(bytes, in: range) {
      // "Rp 60 (juta)" and "Rp 60 (juta rupiah)".
      guard quantity.magnitude == nil, isMoney(own) else { return .malformed }
      var quantity = quantity
      quantity.unit = MeasurementUnit(isOneWord(bytes, in: range) ? "\(own.text) \(text)" : text)
      return .quantity(quantity)
    }
    let other = MeasurementUnit(text)
    let isOther =
      other.isMeasure || UnitRate(bytes, in: range) != nil
      || (other.kind == .graded) != (own.kind == .graded) && other.kind != nil
    return isOther ? .malformed : .quantity(quantity)
  }

  private static func isMoney(_ unit: MeasurementUnit) -> Bool {
    let bytes = unit.text.utf8.span
    return MeasurementUnit.currencies.meaning(of: bytes, in: bytes.trimmed(0..<bytes.count)) != nil
  }

  private static func isOneWord(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    range.allSatisfy { bytes.isLetter(at: $0) }
  }

  private static func isPercent(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    (range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "%"))
      || percentWords.meaning(of: bytes, in: range) != nil
  }

  private static let percentWords = Lexicon<Void>(["persen", "prosen", "percent"])

  /// A small letter alone, "71,25 (a)", that is no measure marks a footnote.
  private static func isFootnote(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard range.count == 1, UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[range.lowerBound],
      let text = TargetText.text(bytes, in: range)
    else { return false }
    return !MeasurementUnit(text).isMeasure
  }

  private static func hasMagnitude(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    Magnitude.beginning(unit: bytes, in: range) != nil || Magnitude.ending(unit: bytes, in: range) != nil
  }

  /// What "dalam" introduces: "jutaan rupiah" of "dalam jutaan rupiah".
  private static func withoutInto(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    guard let length = into.leading(bytes, in: range)?.length else { return range }
    let start = bytes.skippingWhiteSpace(range.lowerBound + length..<range.upperBound)
    return start < range.upperBound ? start..<range.upperBound : range
  }

  private static let into = Lexicon<Void>(["dalam", "satuan", "in"])

  /// The unit that a range is: one behind a figure could be, or a multiple of it, or a rate.
  private static func unit(_ bytes: Span<UInt8>, in range: Range<Int>) -> MeasurementUnit? {
    let range = bytes.trimmed(range)
    guard !range.isEmpty, range.count <= UnitText.maximumLength else { return nil }
    if hasMagnitude(bytes, in: range) || UnitRate(bytes, in: range) != nil {
      return TargetText.text(bytes, in: range).map { MeasurementUnit($0) }
    }
    do throws(QuantityReader.Failure) {
      return try UnitText.unit(bytes, in: range, isAttached: false)
    } catch {
      return nil
    }
  }

  /// Whether a range is a unit although it has digits: "m2", "per 100.000 KH". Dates, "per 31 Desember", and years are none.
  static func isUnitWithDigits(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let first = range.first, bytes.digit(at: first) == nil else { return false }
    if squares.meaning(of: bytes, in: range) != nil { return true }
    guard var factor = UnitRate(bytes, in: range)?.factor, factor >= 100 else { return false }
    while factor % 10 == 0 { factor /= 10 }
    return factor == 1
  }

  private static let squares = Lexicon<Void>(["m1", "m2", "m3", "km2"])

  /// Whether a number in words stands there; "ribu" and "juta" alone multiply and are none.
  private static func isNumeral(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    SpokenNumber.begins(bytes, in: range)
  }
}
