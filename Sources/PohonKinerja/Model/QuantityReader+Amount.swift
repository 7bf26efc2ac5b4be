extension QuantityReader {
  /// A number and what belongs to it directly.
  struct Amount {
    /// The number as written.
    var number: Number
    /// The word that multiplies it.
    var magnitude: Magnitude?
    /// Whether a per cent sign follows.
    var isPercent = false
    /// Whether thousands are grouped.
    var isGrouped: Bool
    /// Whether it holds a mark.
    var hasMarks: Bool
    /// Where it ends, white space not included.
    var end: Int

    /// The number multiplied by its magnitude.
    func value() throws(Failure) -> Number {
      guard let magnitude else { return number }
      do throws(NumberError) {
        return try number.multiplied(by: magnitude.factor).normalized
      } catch {
        throw .outOfRange
      }
    }
  }

  /// What names the figure in front of it: a currency or a label such as Level.
  struct UnitBefore {
    /// The word as a unit.
    var unit: MeasurementUnit
    /// Whether it is a currency.
    var isMoney: Bool
  }

  /// Takes a number with its magnitude or per cent sign, and white space after them, off the start of the range.
  mutating func amount(
    _ bytes: Span<UInt8>, from range: inout Range<Int>, isMoney: Bool
  ) throws(Failure) -> Amount {
    var position = range.lowerBound
    let sign = Self.sign(bytes, at: position)
    position += sign.length
    let start = position
    var hasMarks = false
    while position < range.upperBound {
      if bytes.digit(at: position) == nil {
        guard bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ","),
          position > start, position + 1 < range.upperBound, bytes.digit(at: position + 1) != nil
        else { break }
        hasMarks = true
      }
      position += 1
    }
    guard position > start else { throw .words }
    let number: Number
    let isGrouped: Bool
    if !hasMarks, let spaced = SpacedNumber(bytes, in: start..<range.upperBound, firstGroup: position - start)
    {
      position = spaced.end
      hasMarks = spaced.hasMark
      if hasMarks { metMarks = true }
      let digits = spaced.bytes.span
      number = try self.number(digits, in: 0..<digits.count, isNegative: sign.isNegative).number
      isGrouped = true
    } else {
      // Before the number is read, for one that fails in this notation is tried in the other because of its marks.
      if hasMarks { metMarks = true }
      (number, isGrouped) = try self.number(bytes, in: start..<position, isNegative: sign.isNegative)
    }
    guard !MistypedZeros.stand(bytes, in: position..<range.upperBound) else { throw .malformed }
    if isMoney, style == .indonesian, bytes.begins(position..<range.upperBound, with: ",-") { position += 2 }
    var amount = Amount(number: number, isGrouped: isGrouped, hasMarks: hasMarks, end: position)
    range = bytes.skippingWhiteSpace(position..<range.upperBound)..<range.upperBound
    guard !range.isEmpty else { return amount }
    takeMagnitude(of: &amount, bytes, from: &range, isMoney: isMoney)
    takePercent(of: &amount, bytes, from: &range)
    return amount
  }

  private func number(
    _ bytes: Span<UInt8>, in range: Range<Int>, isNegative: Bool
  ) throws(Failure) -> (number: Number, isGrouped: Bool) {
    do throws(NumberError) {
      return try Number.styled(bytes, in: range, isNegative: isNegative, style: style)
    } catch .malformed {
      throw .malformed
    } catch {
      throw .outOfRange
    }
  }

  /// The sign directly before a digit: hyphen or minus, or plus.
  private static func sign(_ bytes: Span<UInt8>, at position: Int) -> (length: Int, isNegative: Bool) {
    switch bytes.byte(at: position) {
    case UInt8(ascii: "-"): (1, true)
    case UInt8(ascii: "+"): (1, false)
    case 0xE2:
      bytes.byte(at: position + 1) == 0x88 && bytes.byte(at: position + 2) == 0x92 ? (3, true) : (0, false)
    default: (0, false)
    }
  }

  private func takeMagnitude(
    of amount: inout Amount, _ bytes: Span<UInt8>, from range: inout Range<Int>, isMoney: Bool
  ) {
    guard let (magnitude, length) = Magnitude.leading(bytes, in: range, isMoney: isMoney) else { return }
    amount.magnitude = magnitude
    amount.end = range.lowerBound + length
    range = bytes.skippingWhiteSpace(amount.end..<range.upperBound)..<range.upperBound
  }

  private func takePercent(of amount: inout Amount, _ bytes: Span<UInt8>, from range: inout Range<Int>) {
    let length: Int
    if bytes.byte(at: range.lowerBound) == UInt8(ascii: "%"), !range.isEmpty {
      length = 1
    } else if let word = Self.percentWords.leading(bytes, in: range) {
      length = word.length
    } else {
      return
    }
    amount.isPercent = true
    amount.end = range.lowerBound + length
    range = bytes.skippingWhiteSpace(amount.end..<range.upperBound)..<range.upperBound
  }

  private static let percentWords = Lexicon(["persen", "prosen", "percent"])

  /// Takes a currency or a label off the start of the range, when a number follows it.
  static func takeUnitBefore(_ bytes: Span<UInt8>, from range: inout Range<Int>) -> UnitBefore? {
    guard bytes.isLetter(at: range.lowerBound) else { return nil }
    if let unit = takeCurrency(bytes, from: &range) { return UnitBefore(unit: unit, isMoney: true) }
    guard let label = TargetText.labelLength(bytes, in: range),
      let word = TargetText.text(bytes, in: range.lowerBound..<range.lowerBound + label.word)
    else { return nil }
    range = range.lowerBound + label.full..<range.upperBound
    return UnitBefore(unit: MeasurementUnit(word), isMoney: false)
  }

  /// Takes "Rp", "Rp." or "IDR" off the start of the range.
  static func takeCurrency(_ bytes: Span<UInt8>, from range: inout Range<Int>) -> MeasurementUnit? {
    let unit: MeasurementUnit
    var end = range.lowerBound
    if bytes.begins(range, with: "rp") {
      unit = .rupiah
      end += 2
      if bytes.begins(end..<range.upperBound, with: ".") { end += 1 }
    } else if bytes.begins(range, with: "idr") {
      unit = MeasurementUnit("IDR")
      end += 3
    } else {
      return nil
    }
    let start = bytes.skippingWhiteSpace(end..<range.upperBound)
    guard bytes.digit(at: start) != nil else { return nil }
    range = start..<range.upperBound
    return unit
  }

  /// How long the hyphen, en dash or em dash at a position is.
  private static func dashLength(_ bytes: Span<UInt8>, at position: Int) -> Int? {
    switch (bytes.byte(at: position), bytes.byte(at: position + 1), bytes.byte(at: position + 2)) {
    case (UInt8(ascii: "-"), _, _): 1
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): 3
    default: nil
    }
  }

  private static let rangeWords = Lexicon([
    "s.d.", "s.d", "s/d", "sd", "sampai dengan", "sampai", "hingga", "to",
  ])

  /// Where the second number of a range begins, when the text goes on with a dash or a word and a number.
  static func rangeEnd(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    var end = range.lowerBound
    if let length = dashLength(bytes, at: end) {
      end += length
    } else if let word = rangeWords.leading(bytes, in: range) {
      end += word.length
    } else {
      return nil
    }
    guard end <= range.upperBound else { return nil }
    let start = bytes.skippingWhiteSpace(end..<range.upperBound)
    guard start < range.upperBound else { return nil }
    if bytes.digit(at: start) != nil { return start }
    var rest = start..<range.upperBound
    return takeCurrency(bytes, from: &rest) != nil ? start : nil
  }
}
