/// The colours of one level, stage or kind of box.
///
/// The first four are the project's; further levels use them again, darker (on a dark page lighter). White on
/// ``strong``, ``ink`` on ``tint`` and ``darkInk`` on ``darkTint`` have a contrast of at least 7:1, so that print and
/// projector stay readable.
struct DiagramColours: Hashable {
  /// Borders, plates and header strips, as `0xRRGGBB`.
  let strong: UInt32
  /// The ground of the box, as `0xRRGGBB`.
  let tint: UInt32
  /// The ground of the level's band, as `0xRRGGBB`.
  let band: UInt32
  /// Borders where the page is dark.
  let darkBorder: UInt32
  /// The ground of the box where the page is dark.
  let darkTint: UInt32
  /// The ground of the band where the page is dark.
  let darkBand: UInt32

  /// The colour of text.
  static let ink: UInt32 = 0x1A1F27
  /// The colour of lines between boxes.
  static let line: UInt32 = 0x5F6B7A
  /// The colour of text of the second rank, such as targets.
  static let muted: UInt32 = 0x4A5462
  /// The colour of text where the page is dark.
  static let darkInk: UInt32 = 0xE8ECF2
  /// The colour of lines between boxes where the page is dark.
  static let darkLine: UInt32 = 0x93A0B3
  /// The colour of text of the second rank where the page is dark.
  static let darkMuted: UInt32 = 0xAEB8C6

  private static let base: [(strong: UInt32, tint: UInt32, band: UInt32)] = [
    (0x1B3A6B, 0xE9EFF8, 0xF4F7FC), (0x0B5D5B, 0xE2F2F0, 0xF2F9F8), (0x7A4300, 0xFCF0DE, 0xFEF9F1),
    (0x5B2A86, 0xF1E8FA, 0xF9F5FD),
  ]
  private static let darkBase: [(border: UInt32, tint: UInt32, band: UInt32)] = [
    (0x8FB4F0, 0x1A2740, 0x141B29), (0x6FD0CB, 0x12302F, 0x10201F), (0xF0B56A, 0x382510, 0x221A10),
    (0xCBA4F2, 0x2C1B3F, 0x1D1528),
  ]

  /// The colours of a level by its rank from the top.
  init(rank: Int) {
    let (strong, tint, band) = Self.base[rank % Self.base.count]
    let dark = Self.darkBase[rank % Self.darkBase.count]
    // Three steps darker are told apart; after those the colours come again.
    let step = UInt32(rank / Self.base.count % 4)
    self.strong = Self.shade(strong, percent: 100 - 22 * step)
    self.tint = Self.shade(tint, percent: 100 - 6 * step)
    self.band = Self.shade(band, percent: 100 - 4 * step)
    darkBorder = Self.shade(dark.border, percent: 100 - 10 * step)
    darkTint = Self.lighten(dark.tint, percent: 5 * step)
    darkBand = Self.lighten(dark.band, percent: 4 * step)
  }

  private static func lighten(_ colour: UInt32, percent: UInt32) -> UInt32 {
    0xFFFFFF - shade(0xFFFFFF - colour, percent: 100 - percent)
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
