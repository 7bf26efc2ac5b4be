/// A number of sixteen characters at most, as it is written.
struct ShortDecimal: BitwiseCopyable {
  /// The characters, the first in the lowest place.
  private(set) var characters: UInt128 = 0
  private(set) var count = 0

  /// The most characters.
  static let longest = 16

  /// A number below 10¹⁶.
  @inline(__always)
  init(_ number: UInt) { prepend(digitsOf: number) }

  /// A length with one decimal at most, rounded as ``Swift/OutputSpan/append(length:)`` does; between -10¹² and 10¹².
  @inline(__always)
  init(length: Double) {
    let tenths = Int(length < 0 ? length * 10 - 0.5 : length * 10 + 0.5)
    let whole = tenths.magnitude / 10
    let rest = tenths.magnitude - whole * 10
    if rest > 0 {
      prepend(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest))
      prepend(UInt8(ascii: "."))
    }
    prepend(digitsOf: whole)
    if tenths < 0 { prepend(UInt8(ascii: "-")) }
  }

  @inline(__always)
  private mutating func prepend(digitsOf number: UInt) {
    var rest = number
    while rest >= 100 {
      let left = rest / 100
      prepend(pair: rest - left * 100)
      rest = left
    }
    if rest >= 10 {
      prepend(pair: rest)
    } else {
      prepend(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest))
    }
  }

  @inline(__always)
  private mutating func prepend(_ character: UInt8) {
    characters = characters << 8 | UInt128(character)
    count += 1
  }

  /// Puts two digits in front.
  @inline(__always)
  private mutating func prepend(pair: UInt) {
    let tens = pair / 10
    let digits = (tens | (pair - tens * 10) << 8) + 0x3030
    characters = characters << 16 | UInt128(digits)
    count += 2
  }
}
