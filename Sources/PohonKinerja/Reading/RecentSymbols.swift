/// The symbols of texts that were read lately, found by how they begin.
///
/// Units, sources and owners repeat within a few lines. Most of them are found here and compared with the bytes from
/// which they were read before, so that they are neither searched for their end nor hashed.
struct RecentSymbols {
  private struct Entry {
    /// Where the text was read, behind its opening quote.
    var start = 0
    /// 0 where there is none; an empty text is not kept.
    var length: Int32 = 0
    var symbol: Symbol = 0
  }

  /// One for each value of the ten bits of a place.
  private var entries = ContiguousArray(repeating: Entry(), count: 1 << 10)

  /// Where the symbol of the text whose opening quote is at the scanner's place would be kept; `nil` where it cannot be.
  @inline(__always)
  func place(in scanner: borrowing JSONScanner) -> Int? {
    guard let head = scanner.textHead else { return nil }
    return Self.place(head.first, head.second)
  }

  /// Where the symbol of a brief text would be kept that was read to its end.
  @inline(__always)
  func place(of text: JSONScanner.BriefText) -> Int {
    let bits = UInt64(truncatingIfNeeded: 8 &* text.length)
    // Shifts by 64 or more give 0, and so all bits.
    return Self.place(
      text.head & ((1 << bits) &- 1), bits > 64 ? text.middle & ((1 &<< (bits &- 64)) &- 1) : 0)
  }

  /// The symbol of a brief text that was read to its end, if it is the one last read at a place of this table.
  @inline(__always)
  func symbol(of text: JSONScanner.BriefText, at place: Int, in scanner: borrowing JSONScanner) -> Symbol? {
    let entry = entries[place]
    guard Int(entry.length) == text.length, scanner.isSame(text, as: entry.start) else { return nil }
    return entry.symbol
  }

  /// Where the symbol of a short text would be kept that was read to its end.
  func place(of text: JSONScanner.ShortText) -> Int { Self.place(text.head, text.middle) }

  @inline(__always)
  private static func place(_ first: UInt64, _ second: UInt64) -> Int {
    let mixed = (first &* 0xA076_1D64_78BD_642F ^ second) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 54)
  }

  /// Steps over the text at the scanner's place and returns its symbol, if it is the one last read at a place of this
  /// table.
  @inline(__always)
  func take(at place: Int, in scanner: inout JSONScanner) -> Symbol? {
    let entry = entries[place]
    guard entry.length > 0 else { return nil }
    return scanner.takeText(sameAs: entry.start, length: Int(entry.length)) ? entry.symbol : nil
  }

  /// The symbol of a short text that was read to its end, if it is the one last read at a place of this table.
  func symbol(
    of text: JSONScanner.ShortText, at place: Int, in scanner: borrowing JSONScanner
  ) -> Symbol? {
    let entry = entries[place]
    guard entry.length > 0, Int(entry.length) == text.length else { return nil }
    let end = entry.start + text.length
    guard scanner.word(at: entry.start, before: end) == text.head,
      scanner.word(at: entry.start + 8, before: end) == text.middle,
      scanner.word(at: entry.start + 16, before: end) == text.tail
    else { return nil }
    return entry.symbol
  }

  /// Keeps the symbol of a text without escapes.
  mutating func remember(_ symbol: Symbol, of text: JSONScanner.Text, at place: Int) {
    entries[place] = Entry(start: text.start, length: Int32(clamping: text.end - text.start), symbol: symbol)
  }
}
