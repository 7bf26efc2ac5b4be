/// The colours of one level, stage or kind of box.
///
/// The first four are the project's; further levels use them again, darker. White on ``strong`` and ``ink`` on
/// ``tint`` have a contrast of at least 7:1, so that print and projector stay readable.
struct DiagramColours: Hashable {
  /// Borders, plates and header strips, as `0xRRGGBB`.
  let strong: UInt32
  /// The ground of the box, as `0xRRGGBB`.
  let tint: UInt32

  /// The colour of text.
  static let ink: UInt32 = 0x1A1F27
  /// The colour of lines between boxes.
  static let line: UInt32 = 0x5F6B7A
  /// The colour of text of the second rank, such as targets.
  static let muted: UInt32 = 0x4A5462

  private static let base: [(strong: UInt32, tint: UInt32)] = [
    (0x1B3A6B, 0xE9EFF8), (0x0B5D5B, 0xE2F2F0), (0x7A4300, 0xFCF0DE), (0x5B2A86, 0xF1E8FA),
  ]

  /// The colours of a level by its rank from the top.
  init(rank: Int) {
    let (strong, tint) = Self.base[rank % Self.base.count]
    // Three steps darker are told apart; after those the colours come again.
    let step = UInt32(rank / Self.base.count % 4)
    self.strong = Self.shade(strong, percent: 100 - 22 * step)
    self.tint = Self.shade(tint, percent: 100 - 6 * step)
  }

  private static func shade(_ colour: UInt32, percent: UInt32) -> UInt32 {
    var shaded: UInt32 = 0
    for shift in [16, 8, 0] as [UInt32] {
      shaded |= ((colour >> shift & 0xFF) * percent / 100) << shift
    }
    return shaded
  }
}

extension [UInt8] {
  /// Appends a colour as `#RRGGBB`.
  mutating func append(colour: UInt32) {
    append(UInt8(ascii: "#"))
    append(hexadecimal: colour, digits: 6)
  }
}
