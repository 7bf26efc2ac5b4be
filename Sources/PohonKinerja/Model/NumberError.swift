/// Why a number could not be read or computed exactly.
public enum NumberError: Error, Sendable, Hashable {
  /// The result has more digits than a ``Number`` holds.
  case overflow
  /// The divisor is zero.
  case divisionByZero
  /// The exact value needs more digits than there are: so many before the decimal mark, so many decimals.
  ///
  /// The counts leave out leading and trailing zeros and stop at a thousand million.
  case outOfRange(integerDigits: Int, decimals: Int)
  /// The text is not a number of the notation asked for.
  case malformed
}

extension NumberError: CustomStringConvertible {
  /// What hindered it, in Indonesian.
  public var description: String { message.indonesian }

  /// What hindered it, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .overflow:
      LocalizedText(
        "hasilnya lebih panjang daripada yang dapat disimpan (18 digit, \(Number.maximumScale) desimal)",
        en: "the result is longer than what can be kept (18 digits, \(Number.maximumScale) decimals)")
    case .divisionByZero: LocalizedText("pembagian dengan nol", en: "division by zero")
    case .outOfRange(let integerDigits, let decimals):
      LocalizedText(
        "\(integerDigits) digit dan \(decimals) desimal tidak dapat disimpan tepat (18 digit, \(Number.maximumScale) desimal)",
        en:
          "\(EnglishCount.of(integerDigits, "digit")) and \(EnglishCount.of(decimals, "decimal")) cannot be kept exactly (18 digits, \(Number.maximumScale) decimals)"
      )
    case .malformed:
      LocalizedText("bukan angka dalam notasi yang diminta", en: "no number of the notation asked for")
    }
  }
}
