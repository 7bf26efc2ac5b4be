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
