/// Tells a unit behind a figure from the rest of a sentence.
enum UnitText {
  /// The most bytes a unit has. Our convention: what is longer is a sentence.
  static let maximumLength = 80

  /// The unit that the range is, or `nil` when it is empty.
  ///
  /// A unit begins with a letter, or is per mille, and holds no number of its own, so that "3 dari 5", "31 Desember" and
  /// "5 ratus" are not taken for the figures 3, 31 and 5.
  ///
  /// - Parameter isAttached: Whether no white space stands before it; then "m2" passes, but not "e5" of "1e5".
  /// - Throws: ``QuantityReader/Failure/words`` when the range is no unit.
  static func unit(
    _ bytes: Span<UInt8>, in range: Range<Int>, isAttached: Bool
  ) throws(QuantityReader.Failure) -> MeasurementUnit? {
    if range.isEmpty { return nil }
    guard range.count <= maximumLength,
      beginsWithLetter(bytes, at: range.lowerBound) || UnitRate.isPerMille(bytes, in: range)
    else { throw .words }
    for position in range where !isMember(bytes, at: position, isAttached: isAttached) { throw .words }
    guard !foreignWords.begins(bytes, in: range) || UnitRate.isPerMille(bytes, in: range),
      let text = TargetText.text(bytes, in: range)
    else { throw .words }
    return MeasurementUnit(text)
  }

  /// An ASCII letter, or any other but the symbols and dashes of U+2000 to U+2FFF and those of Latin-1: "½", "²" and "±" say
  /// more of the figure, and only the signs of degrees and of a millionth are units.
  private static func beginsWithLetter(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    let byte = bytes[position]
    guard byte >= 0xC2 else { return bytes.isLetter(at: position) }
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    switch byte {
    case 0xC2: return next == 0xB0 || next == 0xB5 || next == 0xBA
    // × and ÷ stand among the letters.
    case 0xC3: return next != 0x97 && next != 0xB7
    default: return byte != 0xE2
    }
  }

  private static func isMember(_ bytes: Span<UInt8>, at position: Int, isAttached: Bool) -> Bool {
    switch bytes[position] {
    case 0x20, 0x80..., UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "&"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"):
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let isOfMetres = position > 0 && bytes[position - 1].lowercasedASCII == UInt8(ascii: "m")
      return isAttached ? isOfMetres : bytes.isLetter(at: position - 1)
    default:
      return bytes.isLetter(at: position)
    }
  }

  /// Words that go on with the number or the sentence instead of naming a unit.
  private static let foreignWords = Lexicon([
    // dates and times
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
    "november",
    "nopember", "desember", "january", "february", "march", "may", "june", "july", "august", "october",
    "december",
    "jan", "feb", "mar", "apr", "jun", "jul", "agt", "agu", "agust", "aug", "sep", "sept", "okt", "oct",
    "nov",
    "nop", "des", "dec", "wib", "wita", "wit",
    // numerals
    "puluh", "belas", "ratus", "ribu", "juta", "miliar", "milyar", "triliun", "trilyun", "kuadriliun", "koma",
    "setengah", "lusin", "kodi",
    // connections
    "dan", "atau", "dari", "sampai", "hingga", "sd", "s.d", "s/d", "per", "lebih", "kurang", "ke", "and",
    "or", "of",
    "to",
  ])
}
