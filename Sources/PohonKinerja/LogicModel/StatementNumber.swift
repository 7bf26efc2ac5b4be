/// A number without sign as a statement writes it: digits before and after the decimal sign, of any length.
///
/// Statements are only compared with each other, so the digits are kept as they are and nothing can overflow. A sign
/// followed by exactly three digits groups thousands, whichever sign it is: "1.500" and "1,500" are both 1500.
struct StatementNumber: Hashable, Comparable {
  /// The digits before the decimal sign, most significant first, without leading zeros.
  private(set) var integer: [UInt8]
  /// The digits after it, without trailing zeros.
  private(set) var fraction: [UInt8]

  /// Zero.
  static let zero = StatementNumber(integer: [], fraction: [])

  private init(integer: [UInt8], fraction: [UInt8]) {
    self.integer = Array(integer.drop { $0 == 0 })
    var fraction = fraction
    while fraction.last == 0 { fraction.removeLast() }
    self.fraction = fraction
  }

  /// Reads digits with dots and commas between them; `nil` when they are not written as a number is: "1,2,3".
  init?(reading text: some Collection<UInt8>) {
    var groups: [[UInt8]] = [[]]
    var signs: [UInt8] = []
    for byte in text {
      if Wording.isDigit(byte) {
        groups[groups.count - 1].append(byte - UInt8(ascii: "0"))
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        signs.append(byte)
        groups.append([])
      } else {
        return nil
      }
    }
    guard !groups.contains([]) else { return nil }
    guard let decimal = Self.hasDecimals(groups: groups, signs: signs) else { return nil }
    let fraction = decimal ? groups.removeLast() : []
    self.init(integer: Array(groups.joined()), fraction: fraction)
  }

  /// Whether the last group stands after a decimal sign; `nil` when the groups are not those of a number.
  private static func hasDecimals(groups: [[UInt8]], signs: [UInt8]) -> Bool? {
    guard let last = signs.last else { return false }
    // The decimal sign differs from the signs that group; a sign that is alone decides by what follows it.
    let isOnly = signs.count == 1
    let differs = !isOnly && signs.dropLast().allSatisfy { $0 != last }
    let groupsThousands =
      isOnly && groups[1].count == 3 && (1...3).contains(groups[0].count) && groups[0] != [0]
    let decimal = differs || (isOnly && !groupsThousands)
    let grouped = decimal ? groups.dropLast() : groups[...]
    guard grouped.count == 1 || (1...3).contains(groups[0].count) else { return nil }
    guard grouped.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    guard Set(signs.prefix(grouped.count - 1)).count <= 1 else { return nil }
    return decimal
  }

  /// The number times a power of ten.
  func scaled(byPowerOfTen power: Int) -> StatementNumber {
    let moved = fraction.prefix(power)
    let zeros = Array(repeating: UInt8(0), count: max(0, power - moved.count))
    return StatementNumber(integer: integer + moved + zeros, fraction: Array(fraction.dropFirst(power)))
  }

  static func < (lhs: StatementNumber, rhs: StatementNumber) -> Bool {
    if lhs.integer.count != rhs.integer.count { return lhs.integer.count < rhs.integer.count }
    if lhs.integer != rhs.integer { return lhs.integer.lexicographicallyPrecedes(rhs.integer) }
    return lhs.fraction.lexicographicallyPrecedes(rhs.fraction)
  }

  static func + (lhs: StatementNumber, rhs: StatementNumber) -> StatementNumber {
    let decimals = max(lhs.fraction.count, rhs.fraction.count)
    var sum: [UInt8] = []
    var carry: UInt8 = 0
    let left = lhs.leastSignificantFirst(decimals: decimals)
    let right = rhs.leastSignificantFirst(decimals: decimals)
    for place in 0..<max(left.count, right.count) {
      let digits = (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0) + carry
      sum.append(digits % 10)
      carry = digits / 10
    }
    sum.append(carry)
    return StatementNumber(integer: sum[decimals...].reversed(), fraction: sum[..<decimals].reversed())
  }

  private func leastSignificantFirst(decimals: Int) -> [UInt8] {
    let zeros = Array(repeating: UInt8(0), count: decimals - fraction.count)
    return (integer + fraction + zeros).reversed()
  }
}
