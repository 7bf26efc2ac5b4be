import PohonKinerja

/// What has to hold of bytes that are read as a number or a target, and of the numbers that they are.
enum FuzzedNumber {
  static func take(_ bytes: [UInt8]) throws -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let number = try takeJSON(text)
    try takeStyles(text)
    try takeTarget(text)
    try takeArithmetic(bytes)
    return number != nil
  }

  /// Reads a number and a target, and no more.
  static func glance(at bytes: [UInt8]) throws -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let number = try? Number(json: text)
    try FuzzTarget.expect(
      number == nil || isJSON(bytes), "\(text) is no JSON number, read as \(number ?? .zero)")
    _ = Target(text).reading
    return number != nil
  }

  // MARK: JSON

  private static func takeJSON(_ text: String) throws -> Number? {
    do {
      let number = try Number(json: text)
      try FuzzTarget.expect(isJSON(Array(text.utf8)), "\(text) is no JSON number, read as \(number)")
      try expectSameAfterWriting(number)
      return number
    } catch let error as NumberError {
      if case .malformed = error {
        try FuzzTarget.expect(!isJSON(Array(text.utf8)), "\(text) is a JSON number, called malformed")
      }
      return nil
    }
  }

  /// Whether bytes are a number by RFC 8259, section 6, told another way than the library does.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func digits(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
      let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      rest = rest.dropFirst(digits.count)
      return Array(digits)
    }
    func take(_ rest: inout ArraySlice<UInt8>, _ marks: String) -> Bool {
      guard let first = rest.first, marks.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take(&rest, "-")
    let whole = digits(&rest)
    guard !whole.isEmpty, whole.count == 1 || whole[0] != UInt8(ascii: "0") else { return false }
    if take(&rest, "."), digits(&rest).isEmpty { return false }
    if take(&rest, "eE") {
      _ = take(&rest, "+-")
      if digits(&rest).isEmpty { return false }
    }
    return rest.isEmpty
  }

  private static func expectSameAfterWriting(_ number: Number) throws {
    let again = try Number(json: number.description)
    try FuzzTarget.expect(
      again.mantissa == number.mantissa && again.scale == number.scale, "\(number) reads as \(again)")
    for (language, style) in [(Language.indonesian, NumberStyle.indonesian), (.english, .english)] {
      let written = number.formatted(in: language)
      try FuzzTarget.expect(try Number(written, style: style) == number, "\(written) is not \(number)")
      // A target says the same, or says that it can be read in two ways; it never says another number.
      let reading = Target(written).reading(in: nil)
      let read = reading.quantity.flatMap { $0.magnitude == nil ? $0.number : nil }
      try FuzzTarget.expect(
        reading.isAmbiguous || read == nil || read == number, "the target \(written) is read as \(reading)")
    }
  }

  // MARK: Styles and targets

  private static func takeStyles(_ text: String) throws {
    for style in NumberStyle.allCases {
      guard let number = try? Number(text, style: style) else { continue }
      let digits = text.utf8.filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        .drop { $0 == UInt8(ascii: "0") }
      let written = number.description.utf8.filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        .drop { $0 == UInt8(ascii: "0") }
      // Zeros behind the ninth decimal need no place.
      try FuzzTarget.expect(
        digits.starts(with: written)
          && digits.dropFirst(written.count).allSatisfy { $0 == UInt8(ascii: "0") },
        "\(text) reads as \(number)")
    }
  }

  private static func takeTarget(_ text: String) throws {
    let target = Target(text)
    let reading = target.reading
    try FuzzTarget.expect(target.raw == text && target.reading == reading, "\(text) is read in two ways")
    try FuzzTarget.expect(Target(" \(text)\t").reading == reading, "white space around \(text) counts")
    try FuzzTarget.expect(reading.deadline.map { Targets.years.contains($0) } ?? true, "\(text): \(reading)")
    if let quantity = reading.quantity {
      try FuzzTarget.expect(quantity.lower <= quantity.upper, "\(text): \(quantity)")
    }
    let unit = MeasurementUnit(text)
    for resolved in [reading.resolved(in: .percent), reading.resolved(in: unit)] {
      try FuzzTarget.expect(
        reading.isAmbiguous || resolved.number == reading.number, "\(text): \(reading), \(resolved)")
    }
  }

  // MARK: Arithmetic

  /// Two numbers of any digits and decimals, of the first twenty bytes.
  private static func takeArithmetic(_ bytes: [UInt8]) throws {
    guard bytes.count >= 20 else { return }
    func number(_ bytes: ArraySlice<UInt8>) -> Number? {
      let mantissa = bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      let shift = Int64(bytes.last ?? 0) & 63
      return Number(mantissa: Int64(bitPattern: mantissa) >> shift, scale: bytes[bytes.startIndex + 8] % 10)
    }
    guard let one = number(bytes[0..<10]), let other = number(bytes[10..<20]) else {
      throw FuzzTarget.Broken("a mantissa and a scale in range make no number")
    }
    try expectSameAfterWriting(one)
    try expectOrder(one, other)
    try expectSums(one, other)
    try expectQuotient(one, other, scale: bytes[19] % 10)
  }

  /// The number as a whole count of 10⁻⁹.
  private static func billionths(_ number: Number) -> Int128 {
    (number.scale..<9).reduce(Int128(number.mantissa)) { digits, _ in digits * 10 }
  }

  private static func expectOrder(_ one: Number, _ other: Number) throws {
    let (left, right) = (billionths(one), billionths(other))
    try FuzzTarget.expect((one < other) == (left < right), "\(one) < \(other)")
    try FuzzTarget.expect((one == other) == (left == right), "\(one) == \(other)")
    if one == other { try FuzzTarget.expect(one.hashValue == other.hashValue, "hash of \(one), \(other)") }
    try FuzzTarget.expect(
      one.normalized == one && one.normalized.hashValue == one.hashValue, "\(one) normalized")
  }

  private static func expectSums(_ one: Number, _ other: Number) throws {
    let (left, right) = (billionths(one), billionths(other))
    let range = Int128(Int64.min)...Int128(Int64.max)
    if let sum = try? one.adding(other) {
      try FuzzTarget.expect(billionths(sum) == left + right, "\(one) + \(other) = \(sum)")
      try FuzzTarget.expect(try sum.subtracting(other) == one, "\(one) + \(other) - \(other)")
      try FuzzTarget.expect(try [one, other].sum() == sum, "the sum of \(one) and \(other)")
    } else {
      // Fitting in whole numbers, it fits.
      try FuzzTarget.expect(
        (left + right) % 1_000_000_000 != 0 || !range.contains((left + right) / 1_000_000_000),
        "\(one) + \(other) is said to overflow")
    }
    if let product = try? one.multiplied(by: other) {
      try FuzzTarget.expect(try other.multiplied(by: one) == product, "\(one) * \(other)")
      if other.mantissa != 0, let back = try? product.divided(by: other, scale: one.scale) {
        try FuzzTarget.expect(back == one, "\(one) * \(other) / \(other) = \(back)")
      }
    }
  }

  private static func expectQuotient(_ one: Number, _ other: Number, scale: UInt8) throws {
    guard let quotient = try? one.divided(by: other, scale: scale) else { return }
    // |one - quotient · other| is at most half of other · 10^-scale; all of it in 10⁻¹⁸, in which it fits if small.
    let (exact, exactOverflow) = billionths(one).multipliedReportingOverflow(by: 1_000_000_000)
    let (product, overflow) = billionths(quotient).multipliedReportingOverflow(by: billionths(other))
    guard !exactOverflow, !overflow else { return }
    let (error, tooFar) = exact.subtractingReportingOverflow(product)
    let unit = (scale..<9).reduce(1 as Int128) { unit, _ in unit * 10 }
    let (bound, tooGreat) = billionths(other).magnitude.multipliedReportingOverflow(by: unit.magnitude)
    guard !tooFar, !tooGreat, error.magnitude <= UInt128.max / 2 else { return }
    try FuzzTarget.expect(error.magnitude * 2 <= bound, "\(one) / \(other) = \(quotient)")
  }
}
