import PohonKinerja

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number with any count of digits and decimals.
  mutating func number() -> Number {
    let mantissa = Int64(bitPattern: next()) >> Int64.random(in: 0...63, using: &self)
    return Number(mantissa: mantissa, scale: UInt8.random(in: 0...9, using: &self)) ?? .zero
  }
}
