import PohonKinerja
import Testing

@Suite struct NumberArithmeticTests {
  let greatest = Number(Int(Int64.max))
  let least = Number(Int(Int64.min))

  @Test func `three weights of a third add up to one hundred`() throws {
    #expect(try [33.33, 33.33, 33.34].sum() == 100)
  }

  @Test func `seven times 14.3 is 100.1`() throws {
    #expect(try Number(7).multiplied(by: 14.3) == 100.1)
    #expect(try Array(repeating: 14.3 as Number, count: 7).sum() == 100.1)
  }

  @Test func `ten tenths are one`() throws {
    #expect(try Array(repeating: 0.1 as Number, count: 10).sum() == 1)
    #expect(try Number(10).multiplied(by: 0.1) == 1)
  }

  @Test func `no numbers add up to zero`() throws {
    #expect(try [Number]().sum() == 0)
  }

  @Test func `a sum has the decimals of its finest number`() throws {
    #expect(try [82.5, 1, Number(json: "0.70")].sum().description == "84.20")
  }

  @Test func `a sum may pass the range on its way`() throws {
    #expect(try [greatest, 1, -1].sum() == greatest)
    #expect(throws: NumberError.overflow) { try [greatest, 1].sum() }
  }

  @Test func `adding and subtracting are exact across scales`() throws {
    #expect(try (0.1 as Number).adding(0.02) == 0.12)
    #expect(try Number(83).subtracting(85.08) == -2.08)
    #expect(try (0.1 as Number).adding(0.2).description == "0.3")
  }

  @Test func `overflow is an error`() throws {
    #expect(throws: NumberError.overflow) { try greatest.adding(1) }
    #expect(throws: NumberError.overflow) { try greatest.adding(0.5) }
    #expect(throws: NumberError.overflow) { try least.subtracting(1) }
    #expect(throws: NumberError.overflow) { try greatest.multiplied(by: 2) }
    #expect(throws: NumberError.overflow) { try greatest.multiplied(by: greatest) }
    #expect(throws: NumberError.overflow) { try least.multiplied(by: least) }
    #expect(throws: NumberError.overflow) { try least.negated() }
    #expect(throws: NumberError.overflow) { try least.divided(by: -1, scale: 0) }
    #expect(throws: NumberError.overflow) { try greatest.divided(by: 0.000000001, scale: 9) }
    #expect(throws: NumberError.overflow) { try greatest.rounded(toScale: 1) }
    #expect(throws: NumberError.overflow) { try greatest.multiplied(by: greatest, scale: 9) }
  }

  @Test func `zero decimals give way to the range`() throws {
    let oneMore = try greatest.subtracting(1).adding(Number(json: "1.000"))
    #expect(oneMore == greatest)
    #expect(try greatest.multiplied(by: Number(json: "1.0")) == greatest)
  }

  @Test func `a product with more than nine decimals is refused or rounded`() throws {
    let small: Number = 0.00001
    #expect(throws: NumberError.outOfRange(integerDigits: 0, decimals: 10)) {
      try small.multiplied(by: small)
    }
    #expect(try small.multiplied(by: small, scale: 9) == 0)
    #expect(try (0.00005 as Number).multiplied(by: small, scale: 9) == 0.000000001)
    #expect(try (0.00002 as Number).multiplied(by: 0.00005) == 0.000000001)
    #expect(try (14.3 as Number).multiplied(by: 7, scale: 0) == 100)
  }

  @Test(arguments: [
    ("1", "3", 2, "0.33"), ("2", "3", 2, "0.67"), ("1", "8", 2, "0.13"), ("-1", "8", 2, "-0.13"),
    ("1", "-8", 2, "-0.13"), ("-1", "-8", 2, "0.13"), ("2155", "2155", 0, "1"),
    ("0.001", "1000", 9, "0.000001000"),
    ("71.0", "9", 1, "7.9"), ("5", "2", 0, "3"), ("-5", "2", 0, "-3"), ("4.9", "2", 0, "2"),
    ("0", "7", 3, "0.000"),
    ("9223372036854775807", "9223372036854775807", 9, "1.000000000"),
  ])
  func `division rounds half away from zero`(
    dividend: String, divisor: String, scale: UInt8, quotient: String
  ) throws {
    #expect(
      try Number(json: dividend).divided(by: Number(json: divisor), scale: scale).description == quotient)
  }

  @Test func `division by zero is an error`() throws {
    #expect(throws: NumberError.divisionByZero) { try Number(1).divided(by: 0, scale: 2) }
    #expect(throws: NumberError.divisionByZero) { try Number(0).divided(by: Number(json: "0.00"), scale: 2) }
  }

  @Test func `a scale above nine is an error`() {
    let error = NumberError.outOfRange(integerDigits: 0, decimals: 10)
    #expect(throws: error) { try Number(1).divided(by: 3, scale: 10) }
    #expect(throws: error) { try Number(1).rounded(toScale: 10) }
    #expect(throws: error) { try Number(1).multiplied(by: 3, scale: 10) }
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.449", 1, "2.4"), ("2.45", 1, "2.5"), ("82.5", 2, "82.50"),
    ("7", 0, "7"),
    ("0.04", 1, "0.0"), ("99.95", 1, "100.0"),
  ])
  func `rounding gives exactly the decimals asked for`(text: String, scale: UInt8, rounded: String) throws {
    #expect(try Number(json: text).rounded(toScale: scale).description == rounded)
  }

  @Test func `arithmetic undoes itself or reports an error`() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let (left, right) = (generator.number(), generator.number())
      if let sum = try? left.adding(right) { #expect(try sum.subtracting(right) == left) }
      if let product = try? left.multiplied(by: right), right != 0 {
        #expect(try product.divided(by: right, scale: left.scale) == left)
      }
      if let opposite = try? left.negated() { #expect(try left.adding(opposite) == 0) }
    }
  }
}
