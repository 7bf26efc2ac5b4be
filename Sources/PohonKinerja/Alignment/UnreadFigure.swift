/// What a text that reads as no figure is most likely meant to be.
enum UnreadFigure {
  /// How to write it; `nil` where nobody knows what is meant.
  static func advice(on text: String) -> LocalizedText? {
    if let figure = MistypedZeros.corrected(text) {
      return LocalizedText(
        "Huruf O berdiri di tempat angka nol; tulis “\(figure)” bila itu maksudnya.",
        en: "The letter O stands in the place of a zero; write “\(figure)” if that is meant.")
    }
    return amountInOrder(text).map {
      LocalizedText("Tulis “\($0)” bila itu maksudnya.", en: "Write “\($0)” if that is meant.")
    }
  }

  /// An amount whose words all stand before it, "Rp miliar 47" or "miliar Rp 47", in the order that is read: "Rp 47 miliar".
  private static func amountInOrder(_ text: String) -> String? {
    let bytes = text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    guard let start = range.first(where: { bytes.digit(at: $0) != nil }),
      let words = TargetText.text(bytes, in: bytes.trimmed(range.lowerBound..<start)),
      let figure = TargetText.text(bytes, in: start..<range.upperBound)
    else { return nil }
    let unit = UnitFacts(MeasurementUnit(words))
    guard unit.base == UnitFacts.rupiah.key, let magnitude = Magnitude(rawValue: Int(unit.power)) else {
      return nil
    }
    let ordered = "Rp \(figure) \(magnitude.title.indonesian)"
    return Target(ordered).number == nil ? nil : ordered
  }
}
