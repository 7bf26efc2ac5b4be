/// The strings of texts that were read lately, found as ``RecentSymbols`` finds symbols.
///
/// Critical success factors repeat from one sasaran to the next. Strings that are the same one share their bytes.
struct RecentStrings {
  private struct Entry {
    /// Where the text was read, behind its opening quote.
    var start = 0
    /// 0 where there is none.
    var length = 0
    var string = ""
  }

  /// One for each value of the lowest seven bits of a place, made for the first string that is kept: many documents, and
  /// nearly all lines that are read by themselves, have none.
  private var entries: ContiguousArray<Entry> = []

  /// Steps over the text at the scanner's place and returns its string, if it is the one last read at a place.
  func take(at place: Int, in scanner: inout JSONScanner) -> String? {
    guard !entries.isEmpty else { return nil }
    let entry = entries[place & 0x7F]
    return scanner.takeText(sameAs: entry.start, length: entry.length) ? entry.string : nil
  }

  /// Keeps the string of a text without escapes.
  mutating func remember(_ string: String, of text: JSONScanner.Text, at place: Int) {
    if entries.isEmpty { entries = ContiguousArray(repeating: Entry(), count: 1 << 7) }
    entries[place & 0x7F] = Entry(start: text.start, length: text.end - text.start, string: string)
  }
}
