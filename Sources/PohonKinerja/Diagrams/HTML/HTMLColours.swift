extension DiagramColours {
  /// How many ranks there are before the colours come again.
  static let distinctCount = 16

  /// The ground of a level's band.
  var band: UInt32 { [0xF4F7FC, 0xF2F9F8, 0xFEF9F1, 0xF9F5FD][HTMLColoursTemporary.place(strong)] }

  /// The colours in the dark.
  var dark: (border: UInt32, tint: UInt32, band: UInt32) {
    [
      (0x8FB4F0, 0x1A2740, 0x141B29), (0x6FD0CB, 0x12302F, 0x10201F), (0xF0B56A, 0x382510, 0x221A10),
      (0xCBA4F2, 0x2C1B3F, 0x1D1528),
    ][HTMLColoursTemporary.place(strong)]
  }
}
enum HTMLColoursTemporary {
  static func place(_ strong: UInt32) -> Int {
    (0..<16).first { DiagramColours(rank: $0).strong == strong }.map { $0 % 4 } ?? 0
  }
}
