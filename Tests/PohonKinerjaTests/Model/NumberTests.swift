import PohonKinerja
import Testing

@Suite struct NumberTests {
  @Test func `equal values of different scales are equal and hash alike`() throws {
    let short: Number = 82.5
    let long = try #require(Number(mantissa: 8250, scale: 2))
    #expect(short == long)
    #expect(short.hashValue == long.hashValue)
    #expect(Set<Number>([short, long, 82, 0]).count == 3)
    #expect(try Number(json: "0.00") == 0)
    #expect(try Number(json: "0.00").hashValue == Number.zero.hashValue)
  }

  @Test func `comparison is exact where a Double is not`() throws {
    let large = try Number(json: "9007199254740993")
    #expect(large > 9_007_199_254_740_992)
    #expect(try Number(json: "9223372036854775807") > Number(json: "9223372036.854775807"))
    #expect(try Number(json: "-9223372036854775808") < Number(json: "-9.223372036"))
    #expect(Number(-1) < 0.000000001)
    #expect(try Number(json: "85.08") > Number(json: "83"))
  }

  @Test func `a scale above nine is refused`() {
    #expect(Number(mantissa: 1, scale: 9) == 0.000000001)
    #expect(Number(mantissa: 1, scale: 10) == nil)
    #expect(Number(mantissa: 0, scale: 255) == nil)
  }

  @Test(arguments: [
    (82.5 as Number, 825 as Int64, 1 as UInt8), (3.133, 3133, 3), (0.1, 1, 1), (8.7, 87, 1), (33.33, 3333, 2),
    (-0.71, -71, 2), (75.0, 750, 1), (0.000000001, 1, 9), (123456789.123456, 123_456_789_123_456, 6),
  ])
  func `a decimal literal is what it says`(number: Number, mantissa: Int64, scale: UInt8) {
    #expect(number.mantissa == mantissa)
    #expect(number.scale == scale)
  }

  @Test func `a literal outside the range becomes the nearest number`() {
    #expect(Number(floatLiteral: .nan) == 0)
    #expect(Number(floatLiteral: .infinity) == Number(mantissa: .max, scale: 0))
    #expect(Number(floatLiteral: -.infinity) == Number(mantissa: .min, scale: 0))
    #expect(Number(floatLiteral: 1e300) == Number(mantissa: .max, scale: 0))
    #expect(Number(floatLiteral: -1e300) == Number(mantissa: .min, scale: 0))
    #expect(Number(floatLiteral: 1e-12) == 0)
    #expect(Number(floatLiteral: .leastNonzeroMagnitude) == 0)
    #expect(Number(floatLiteral: 0.12345678949) == 0.123456789)
    #expect(Number(floatLiteral: -0.0) == 0)
    #expect(Number(floatLiteral: 1e15) == 1_000_000_000_000_000)
    #expect(Number(floatLiteral: 1.0 / 3.0) == 0.333333333)
  }

  @Test func `normalizing drops decimals that are zero`() throws {
    #expect(try Number(json: "82.50").normalized.scale == 1)
    #expect(try Number(json: "80.00").normalized.scale == 0)
    #expect(try Number(json: "0.000").normalized.scale == 0)
    #expect(Number(100).normalized.mantissa == 100)
  }

  @Test func `a whole number may have zero decimals`() throws {
    #expect(try Number(json: "3.00").isWhole)
    #expect(try !Number(json: "3.01").isWhole)
    #expect(Number(-4).isWhole)
    #expect(Number(-4).isNegative)
    #expect(!Number.zero.isNegative)
  }

  @Test func `the approximation is the nearest Double`() {
    #expect((82.5 as Number).approximation == 82.5)
    #expect((-0.1 as Number).approximation == -0.1)
  }

  @Test func `order agrees with the difference`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let (left, right) = (generator.number(), generator.number())
      guard let difference = try? left.subtracting(right) else { continue }
      #expect((left < right) == difference.isNegative)
      #expect((left == right) == (difference == 0))
    }
  }
}
