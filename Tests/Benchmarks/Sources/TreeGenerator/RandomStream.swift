/// The numbers that decide one sasaran: SplitMix64 (Steele, Lea and Flood, 2014), the same on every machine.
package struct RandomStream: Sendable {
  private var state: UInt64

  /// - Parameters:
  ///   - place: Whose numbers these are, so that each sasaran can be written without those before it.
  ///   - purpose: Which of its streams.
  package init(_ place: Int, for purpose: Purpose) {
    state = UInt64(place) &* 0xD129_0B26_9C4D_5E35 &+ purpose.rawValue &* 0x9FB2_1C65_1E98_DF25
    _ = next()
  }

  package enum Purpose: UInt64, Sendable {
    case shape = 1
    case wording, figures, defects, soundTrees, planting
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  /// A number from 0 up to a bound. The bias of the remainder is of no interest here.
  package mutating func below(_ bound: Int) -> Int { Int(next() >> 11) % bound }

  /// One of some elements, which may not be none.
  package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
