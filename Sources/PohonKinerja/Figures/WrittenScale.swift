/// A scale as units and names write it: "nilai (0-100)", "Indeks (Skala 1-5)".
enum WrittenScale {
  /// The upper end of the scale that a text names between its first and last digit, or `nil`.
  static func ceiling(in bytes: Span<UInt8>, _ range: Range<Int>) -> Number? {
    guard let first = range.first(where: { bytes.digit(at: $0) != nil }),
      let last = range.last(where: { bytes.digit(at: $0) != nil }), first < last,
      let quantity = Target.Reading(of: bytes.extracting(first..<last + 1)).quantity,
      quantity.isRange, quantity.unit == nil, quantity.lower <= greatestBeginning
    else { return nil }
    return quantity.upper
  }

  /// Scales begin at 0 or 1; two years, "(2025-2029)", or two ages, "(7-12)", do not.
  private static let greatestBeginning: Number = 1
}
