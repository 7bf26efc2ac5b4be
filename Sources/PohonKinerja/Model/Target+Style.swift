extension Target {
  /// The target for people of a language: as it is written, but in English with the marks of figures in its style, "8,5–10"
  /// as "8.5–10", "≥ 1.500 orang" as "≥ 1,500 orang". Words stay.
  ///
  /// - Parameter unit: The unit of the indicator, which tells what "1.500" means; what is in doubt is not changed.
  func text(in language: Language, unit: MeasurementUnit? = nil) -> String {
    if origin == .number { return number?.formatted(in: language) ?? raw }
    guard language == .english, writtenStyle(in: unit) == .indonesian else { return raw }
    let bytes = raw.utf8.span
    var text: [UInt8] = []
    for position in 0..<bytes.count {
      let byte = bytes[position]
      let isMark = bytes.digit(at: position - 1) != nil && bytes.digit(at: position + 1) != nil
      switch byte {
      case UInt8(ascii: ",") where isMark: text.append(UInt8(ascii: "."))
      case UInt8(ascii: ".") where isMark: text.append(UInt8(ascii: ","))
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The style that the marks of its figures are in; `nil` where there are none, or they read in two ways.
  private func writtenStyle(in unit: MeasurementUnit?) -> NumberStyle? {
    switch reading(in: unit).value {
    case .quantity(let quantity): quantity.style
    case .compound(let quantities): quantities.lazy.compactMap(\.style).first
    case .empty, .placeholder, .grade, .time, .ambiguous, .outOfRange, .malformed, .words: nil
    }
  }
}
