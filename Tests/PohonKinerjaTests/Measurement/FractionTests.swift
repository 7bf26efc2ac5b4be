import Testing

@testable import PohonKinerja

@Suite struct FractionTests {
  @Test func `a quotient is exact until it is shown`() throws {
    let third = try Fraction(1, over: 3)
    #expect(try third.adding(third).adding(third) == 1)
    #expect(third.number == nil)
    #expect(third.description == "1/3")
    #expect(third.formatted() == "0,33")
    #expect(try Fraction(2, over: 3).formatted(in: .english) == "0.67")
  }

  @Test func `rounding goes half away from zero`() throws {
    #expect(try Fraction(0.125).rounded(toScale: 2) == 0.13)
    #expect(try Fraction(-0.125).rounded(toScale: 2) == -0.13)
    #expect(try Fraction(0.124999).rounded(toScale: 2) == 0.12)
    #expect(try Fraction(97.5).rounded(toScale: 0) == 98)
  }

  @Test func `equal values agree whatever their digits`() throws {
    let half = try Fraction(50, over: 100)
    #expect(half == 0.5)
    #expect(half.hashValue == Fraction(0.5).hashValue)
    #expect(try Fraction(-1, over: -2) == half)
    #expect(try Fraction(1, over: -2) < 0)
    #expect(half.number == 0.5)
  }

  @Test func `large numbers are reduced before they overflow`() throws {
    let large = Fraction(Number(Int.max))
    #expect(try large.multiplied(by: large).divided(by: large) == large)
    #expect(try large.multiplied(by: large).divided(by: large).divided(by: large) == 1)
    #expect(throws: NumberError.overflow) { try large.multiplied(by: large).multiplied(by: large) }
    #expect(large.number == Number(Int.max))
  }

  @Test func `what is computed does not depend on how long the numbers are`() throws {
    let moderate = try [0, 1, -1, 82.5, -0.125, 3_000_000_000, Fraction(93, over: 95), Fraction(-7, over: 3)]
    let greatest = [Fraction(Number(Int.max)), Fraction(Number(Int.min))]
    for left in moderate + greatest {
      for right in moderate + greatest {
        let long = try Self.lengthened(right)
        #expect(long.denominator != right.denominator)
        #expect((left == right) == (left == long))
        #expect((left < right) == (left < long))
        #expect((right < left) == (long < left))
        #expect(try left.adding(right) == left.adding(long))
      }
      for right in moderate where moderate.contains(left) {
        let long = try Self.lengthened(right)
        #expect(try left.multiplied(by: right) == left.multiplied(by: long))
      }
      for right in greatest {
        #expect(try left.multiplied(by: right).divided(by: right) == left)
      }
    }
  }

  /// The same value in numbers that 64 bits do not hold.
  private static func lengthened(_ value: Fraction) throws -> Fraction {
    try value.divided(by: 1_000_000_000).divided(by: 10_000_000_000)
      .multiplied(by: 1_000_000_000).multiplied(by: 10_000_000_000)
  }

  @Test func `large numbers are compared without being computed`() throws {
    let large = Fraction(Number(Int.max))
    let square = try large.multiplied(by: large)
    let inverse = try Fraction(1).divided(by: square)
    #expect(inverse < square)
    #expect(try inverse < Fraction(1).divided(by: large))
  }

  @Test func `a division by zero is an error`() throws {
    #expect(throws: NumberError.divisionByZero) { try Fraction(1, over: 0) }
    #expect(throws: NumberError.divisionByZero) { try Fraction(1).divided(by: 0) }
    #expect(throws: NumberError.divisionByZero) { try Fraction.mean(of: []) }
    #expect(try Fraction.sum(of: []) == 0)
  }
}
