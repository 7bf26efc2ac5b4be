/// A number in Indonesian words: "enam puluh juta", "seribu dua ratus", "delapan puluh lima koma lima".
struct SpokenNumber {
  /// What it comes to.
  let number: Number
  /// Where the words end.
  let end: Int

  /// Whether a range begins with a word for a number.
  static func begins(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let word = words.leading(bytes, in: range)?.meaning else { return false }
    switch word {
    case .number: return true
    case .teen, .times, .power: return false
    }
  }

  /// The number at the start of a range; `nil` where the words make none.
  init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var (total, group, last) = (Int64(0), Int64(0), Int64(0))
    var (position, end) = (range.lowerBound, range.lowerBound)
    while position < range.upperBound,
      let (word, length) = Self.words.leading(bytes, in: position..<range.upperBound)
    {
      switch word {
      case .number(let number) where number >= 1_000:
        guard total == 0, group == 0, last == 0 else { return nil }
        total = number
      case .number(let number):
        guard last == 0 || last == 100 else { return nil }
        group += last
        last = number
      case .teen:
        guard last < 10 else { return nil }
        last += 10
      case .times(let factor):
        guard last < 10 else { return nil }
        group += last * factor
        last = 0
      case .power(let power):
        let (product, overflow) = (group + last).multipliedReportingOverflow(by: power)
        guard !overflow, group + last > 0, product < Self.limit - total else { return nil }
        total += product
        (group, last) = (0, 0)
      }
      guard group < 1_000 else { return nil }
      end = position + length
      position = bytes.skippingWhiteSpace(end..<range.upperBound)
    }
    guard end > range.lowerBound else { return nil }
    let whole = total + group + last
    if let length = Self.comma.leading(bytes, in: position..<range.upperBound)?.length {
      guard let decimals = Self.decimals(bytes, in: position + length..<range.upperBound),
        whole < Self.limit / 1_000_000_000
      else { return nil }
      let power = Int64(PowersOfTen[decimals.count])
      number = Number(
        trusted: whole * power + decimals.digits, scale: UInt8(truncatingIfNeeded: decimals.count))
      self.end = decimals.end
    } else {
      number = Number(trusted: whole, scale: 0)
      self.end = end
    }
  }

  /// The digits behind "koma", told one by one; nine at most.
  private static func decimals(
    _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> (digits: Int64, count: Int, end: Int)? {
    var (digits, count, end) = (Int64(0), 0, range.lowerBound)
    var position = bytes.skippingWhiteSpace(range)
    while position < range.upperBound, count < 9,
      let (word, length) = words.leading(bytes, in: position..<range.upperBound)
    {
      guard case .number(let digit) = word, digit < 10 else { return nil }
      digits = digits * 10 + digit
      count += 1
      end = position + length
      position = bytes.skippingWhiteSpace(end..<range.upperBound)
    }
    return count > 0 ? (digits, count, end) : nil
  }

  private static let comma = Lexicon<Void>(["koma"])

  private static let limit: Int64 = 1_000_000_000_000_000_000

  private enum Word {
    case number(Int64)
    case teen
    case times(Int64)
    case power(Int64)
  }

  private static let words = Lexicon<Word>([
    ("nol", .number(0)), ("satu", .number(1)), ("dua", .number(2)), ("tiga", .number(3)),
    ("empat", .number(4)), ("lima", .number(5)), ("enam", .number(6)), ("tujuh", .number(7)),
    ("delapan", .number(8)), ("sembilan", .number(9)), ("sepuluh", .number(10)), ("sebelas", .number(11)),
    ("seratus", .number(100)), ("seribu", .number(1_000)), ("sejuta", .number(1_000_000)),
    ("belas", .teen), ("puluh", .times(10)), ("ratus", .times(100)),
    ("ribu", .power(1_000)), ("juta", .power(1_000_000)), ("miliar", .power(1_000_000_000)),
    ("milyar", .power(1_000_000_000)), ("triliun", .power(1_000_000_000_000)),
    ("trilyun", .power(1_000_000_000_000)),
  ])
}
