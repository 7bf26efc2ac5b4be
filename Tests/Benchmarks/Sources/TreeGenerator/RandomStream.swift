/// The numbers that decide one sasaran: SplitMix64 (Steele, Lea and Flood, 2014), the same on every machine.
struct RandomStream {
  private var state: UInt64

  /// - Parameters:
  ///   - place: Whose numbers these are, so that each sasaran can be written without those before it.
  ///   - purpose: Which of its streams.
  init(_ place: Int, for purpose: Purpose) {
    state = UInt64(place) &* 0xD129_0B26_9C4D_5E35 &+ purpose.rawValue &* 0x9FB2_1C65_1E98_DF25
    _ = next()
  }

  enum Purpose: UInt64 {
    case shape = 1
    case wording, figures, defects
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// A number from 0 up to a bound. The bias of the remainder is of no interest here.
  mutating func below(_ bound: Int) -> Int { Int(next() >> 11) % bound }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
