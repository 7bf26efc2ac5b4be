/// The powers of ten that fit in 64 bits, by exponent.
enum PowersOfTen {
  /// The greatest exponent in the table.
  static let greatestExponent = 19

  private static let table: InlineArray<20, UInt64> = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
  ]

  /// Ten to the power of `exponent`, which is in `0...greatestExponent`.
  static subscript(exponent: Int) -> UInt64 { table[exponent] }
}
