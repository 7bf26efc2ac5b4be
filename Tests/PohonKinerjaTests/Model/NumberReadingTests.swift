import PohonKinerja
import Testing

@Suite struct NumberReadingTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0e1", "0"), ("0e-400", "0.000000000"), ("1E+2", "100"), ("1.0", "1.0"),
    ("82.50", "82.50"), ("-12.5e1", "-125"), ("1.5e-3", "0.0015"),
    ("9223372036854775807", "9223372036854775807"),
    ("-9223372036854775808", "-9223372036854775808"), ("0.123456789", "0.123456789"),
    ("1e18", "1000000000000000000"),
    ("0.1234567890", "0.123456789"), ("100000000000000000000e-10", "10000000000.00000000"),
    ("0.000000000000", "0.000000000"),
    ("123456789012345678.0", "123456789012345678.0"), ("1234567890123456789.00", "1234567890123456789"),
    ("0e999999999999999999999999", "0"),
  ])
  func `a JSON number is read to the last digit`(json: String, text: String) throws {
    #expect(try Number(json: json).description == text)
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "1.", "1.e3", "1e", "1e+", "0x10", "1_000", " 1", "1 ", "1,5", "NaN",
    "Infinity",
    "--5", "1.2.3", "1e1.5", "١", "1\u{0}",
  ])
  func `what is not a JSON number is refused`(json: String) {
    #expect(throws: NumberError.malformed) { try Number(json: json) }
  }

  @Test(arguments: [
    ("1e999", 1000, 0), ("1e-400", 0, 400), ("9223372036854775808", 19, 0), ("0.1234567891", 0, 10),
    ("1234567890123456789012345678901234567890", 40, 0), ("1e99999999999999999999", 1_000_000_000, 0),
    ("1e-99999999999999999999", 0, 1_000_000_000), ("12345678901.1234567891", 11, 10),
  ])
  func `a number outside the range says how many digits it needs`(
    json: String, integerDigits: Int, decimals: Int
  ) {
    #expect(throws: NumberError.outOfRange(integerDigits: integerDigits, decimals: decimals)) {
      try Number(json: json)
    }
  }

  @Test func `ten megabytes of digits are refused in linear time`() {
    for json in [
      String(repeating: "9", count: 10_000_000), "1" + String(repeating: "0", count: 10_000_000),
      "0." + String(repeating: "0", count: 10_000_000) + "1",
      "1e" + String(repeating: "9", count: 10_000_000),
    ] {
      let time = ProcessorTime.nanoseconds {
        #expect(throws: NumberError.self) { try Number(json: json) }
      }
      #expect(time < 60_000_000_000)
    }
  }

  @Test(arguments: [
    ("1.500", NumberStyle.indonesian, "1500"), ("1.500", .english, "1.500"), ("1,500", .english, "1500"),
    ("1,500", .indonesian, "1.500"), ("1.234.567,89", .indonesian, "1234567.89"),
    ("1234567,89", .indonesian, "1234567.89"),
    ("1,234.56", .english, "1234.56"), ("-3,42", .indonesian, "-3.42"), ("+5", .english, "5"),
    ("05", .indonesian, "5"),
    ("0,70", .indonesian, "0.70"),
  ])
  func `a number is read in its style`(text: String, style: NumberStyle, number: String) throws {
    #expect(try Number(text, style: style).description == number)
  }

  @Test(arguments: [
    ("0.700", NumberStyle.indonesian), ("0,700", .english), ("1.23.4", .indonesian), ("1,2,3", .english),
    ("1.2345", .indonesian), ("1234.567", .indonesian), ("1,5,0", .indonesian), ("1,234,5", .english),
    ("--5", .english),
    ("", .indonesian), ("-", .english), (",5", .indonesian), ("5,", .indonesian), ("1.", .indonesian),
    ("1..500", .indonesian),
    ("1,234.567", .indonesian), ("1 500", .indonesian), ("12x", .english), ("1.500,", .indonesian),
    (".500", .indonesian),
  ])
  func `what is no number in a style is refused`(text: String, style: NumberStyle) {
    #expect(throws: NumberError.malformed) { try Number(text, style: style) }
  }

  @Test func `what is written is read back`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let number = generator.number()
      let json = try Number(json: number.description)
      #expect(json.mantissa == number.mantissa && json.scale == number.scale)
      for language in Language.allCases {
        let read = try Number(number.formatted(in: language), style: NumberStyle(language))
        #expect(read.mantissa == number.mantissa && read.scale == number.scale)
      }
    }
  }

  @Test func `short numbers are read as those with an exponent are`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("0123456789.-".utf8)
    let written = [
      "0", "-0", "0.00", "-0.50", "007", "00", "0.0000000001", "1.1234567890", "12.345678901",
      "999999999999999999",
      "-99999999999999999", "1.", ".5", "-.5", "-", "", "1.2.3", "--1", "1-1",
    ]
    let random = (0..<20_000).map { _ in
      let bytes = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    for text in written + random {
      let (short, long) = (Self.digits(text), Self.digits(text + "e0"))
      #expect(short == long, "\(text)")
    }
  }

  /// What a JSON number says, or why it is none.
  private static func digits(_ text: String) -> Result<[Int64], NumberError> {
    Result { () throws(NumberError) in try Number(json: text) }.map { [$0.mantissa, Int64($0.scale)] }
  }

  @Test func `random bytes are read or refused`() throws {
    var generator = SeededGenerator(seed: 4)
    let alphabet = Array("0123456789.,-+eE x".utf8)
    for _ in 0..<50_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      guard let number = try? Number(json: bytes.span) else { continue }
      #expect(try Number(json: number.description) == number)
    }
  }
}
