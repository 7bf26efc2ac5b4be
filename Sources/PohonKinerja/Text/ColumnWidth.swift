/// How many columns text takes in a terminal, by the rules of `wcwidth`: wide characters 2, combining ones 0.
enum ColumnWidth {
  /// The width of UTF-8 text.
  static func of(_ text: Span<UInt8>) -> Int {
    var width = 0
    var position = 0
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      width += of(scalar)
      position += length
    }
    return width
  }

  /// The width of one scalar.
  @inline(__always)
  static func of(_ scalar: UInt32) -> Int {
    // Below the combining marks everything that step 0 leaves takes one column.
    scalar < 0x300 ? 1 : widthBeyondLatin(scalar)
  }

  private static func widthBeyondLatin(_ value: UInt32) -> Int {
    guard let scalar = Unicode.Scalar(value) else { return 1 }
    // Medial and final Hangul letters join the syllable before them.
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if isInWideBlock(value) { return 2 }
    // A regional indicator is half a flag.
    let isRegionalIndicator = (0x1F1E6...0x1F1FF).contains(value)
    return scalar.properties.isEmojiPresentation && !isRegionalIndicator ? 2 : 1
  }

  /// The blocks that Unicode's East Asian Width calls wide or full-width as a whole.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]

  private static func isInWideBlock(_ value: UInt32) -> Bool {
    value >= 0x1100 && wideBlocks.contains { $0.contains(value) }
  }
}
