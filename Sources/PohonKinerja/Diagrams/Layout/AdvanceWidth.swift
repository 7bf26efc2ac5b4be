/// A weight of the letters of drawings.
enum FontWeight: Hashable {
  case regular
  case bold
}

/// How wide text is in Helvetica, Arial and the fonts made to their measure, without a font at hand.
///
/// Widths are in thousandths of the font size. Kerning is left out, which makes text at most one per cent wider than
/// this; lines are filled to 97 per cent so that it does not show.
enum AdvanceWidth {
  /// The width of UTF-8 text.
  static func of(_ text: Span<UInt8>, _ weight: FontWeight) -> Int {
    var width = 0
    var position = 0
    while position < text.count {
      let (scalar, length) = text.scalar(at: position)
      width += of(scalar, weight)
      position += length
    }
    return width
  }

  /// The width of one scalar.
  @inline(__always)
  static func of(_ scalar: UInt32, _ weight: FontWeight) -> Int {
    guard scalar >= 0x20 else { return fallback }
    if scalar < 0x7F { return Int(table(weight)[Int(scalar) - 0x20]) }
    guard scalar >= 0xA0 else { return fallback }
    if scalar <= 0xFF { return Int(table(weight)[Int(scalar) - 0xA0 + 0x5F]) }
    return beyondLatin1(scalar, weight)
  }

  /// The width of a letter that no table has: that of the wider capitals.
  private static let fallback = 667

  private static func beyondLatin1(_ scalar: UInt32, _ weight: FontWeight) -> Int {
    let isBold = weight == .bold
    switch scalar {
    case 0x2018, 0x2019: return isBold ? 278 : 222
    case 0x201C, 0x201D: return isBold ? 500 : 333
    case 0x2013: return 556
    case 0x2022: return 350
    // Symbols as wide as they are high, whatever font they come from.
    case 0x2014, 0x2026, 0x2190...0x21FF, 0x2200...0x2BFF, 0xFFFC...0xFFFD: return 1_000
    // Letters for mathematics, and what no font has and is shown as a box.
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0x1_D400...0x1_D7FF: return 1_000
    // A whole sentence in one letter.
    case 0xFDF0...0xFDFF: return 3_000
    default: break
    }
    switch ColumnWidth.of(scalar) {
    case 0: return 0
    case 2: return 1_000
    default: return scalar > 0xFFFF ? 1_000 : fallback
    }
  }

  /// The widths of U+0020 to U+007E, and of others behind them.
  static func ofLetters(_ weight: FontWeight) -> [UInt16] { table(weight) }

  /// The widths of U+0000 to U+007F, 0 for those that do not stand in XML as they are.
  static func ofPlain(_ weight: FontWeight) -> [UInt16] { weight == .bold ? plainBold : plainRegular }

  private static let plainBold = plain(bold)
  private static let plainRegular = plain(regular)

  private static func plain(_ widths: [UInt16]) -> [UInt16] {
    (0..<0x80 as Range<UInt8>).map { XMLEscaping.isPlain($0) ? widths[Int($0) - 0x20] : 0 }
  }

  private static func table(_ weight: FontWeight) -> [UInt16] { weight == .bold ? bold : regular }

  /// U+0020 to U+007E, then U+00A0 to U+00FF.
  private static let regular: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722,
    278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
    469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333,
    500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 278, 333, 556, 556, 556, 556, 260, 556, 333,
    737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333, 333, 576, 537, 278, 333, 333, 365, 556, 834, 834,
    834, 611, 667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722,
    778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889,
    500, 556, 556, 556, 556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556,
    556, 500, 556, 500,
  ]

  private static let bold: [UInt16] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, 278, 333, 556, 556, 556, 556, 280, 556, 333, 737,
    370, 556, 584, 333, 737, 552, 400, 549, 333, 333, 333, 576, 556, 278, 333, 333, 365, 556, 834, 834, 834,
    611, 722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778,
    778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 556,
    556, 556, 556, 556, 278, 278, 278, 278, 611, 611, 611, 611, 611, 611, 611, 549, 611, 611, 611, 611, 611,
    556, 611, 556,
  ]
}
