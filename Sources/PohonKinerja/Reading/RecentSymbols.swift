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
    let mixed = (head.first &* 0xA076_1D64_78BD_642F ^ head.second) &* 0x9E37_79B9_7F4A_7C15
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

  /// Keeps the symbol of a text without escapes.
  mutating func remember(_ symbol: Symbol, of text: JSONScanner.Text, at place: Int) {
    entries[place] = Entry(start: text.start, length: Int32(clamping: text.end - text.start), symbol: symbol)
  }
}
