/// The codes by which sasaran name their levels, numbered as they occur.
///
/// What a code means is known only at the end of a document, since its levels may come last. The codes of the
/// standard cascade come first, so that in most documents numbers are ranks.
struct LevelCodes {
  private struct Entry {
    var code: [UInt8]
    /// The code as it stands in a document, if it can be compared in words.
    var pattern: JSONScanner.QuotedWord?

    init(code: [UInt8]) {
      self.code = code
      pattern = JSONScanner.QuotedWord(code)
    }
  }

  private var entries: ContiguousArray<Entry> = []
  private var last = 0
  /// Whether no code was met beyond those that are kept.
  private(set) var areAllNumbered = true

  /// The number of a code beyond those that are kept: it is no level of any cascade.
  static let other: UInt16 = .max

  init() {
    for level in Cascade.standard.levels { entries.append(Entry(code: Array(level.code.utf8))) }
  }

  var codes: [String] { entries.map { String(decoding: $0.code, as: UTF8.self) } }

  /// How many codes have numbers.
  var count: Int { entries.count }

  /// The code of a number.
  func code(_ number: Int) -> String { String(decoding: entries[number].code, as: UTF8.self) }

  /// Steps over the text at the scanner's place and returns the number of the code it is, if it is one met before and
  /// not longer than some bytes; `nil`, without a step, for anything else.
  @inline(__always)
  mutating func takeNumber(in scanner: inout JSONScanner, atMost limit: Int) -> UInt16? {
    let start = scanner.position &+ 1
    guard scanner.byte == UInt8(ascii: "\""), let head = scanner.head(at: start) else { return nil }
    func length(of entry: Entry) -> Int? {
      guard let pattern = entry.pattern, scanner.isNext(pattern, at: start, head: head) else { return nil }
      return pattern.length
    }
    var found = length(of: entries[last])
    var index = 0
    while found == nil, index < entries.count {
      found = length(of: entries[index])
      if found != nil { last = index }
      index += 1
    }
    guard let found, found - 1 <= limit else { return nil }
    scanner.position = start &+ found
    return UInt16(truncatingIfNeeded: last)
  }

  /// The number of the code a text is.
  mutating func number(of text: JSONScanner.Text, in scanner: inout JSONScanner) -> UInt16 {
    let code = Array(scanner.string(text).utf8)
    if let known = entries.firstIndex(where: { $0.code == code }) { return UInt16(truncatingIfNeeded: known) }
    // One cascade can have added its codes to the standard ones; whoever uses more uses unknown ones.
    guard entries.count < 2 * Cascade.maximumLevelCount else {
      areAllNumbered = false
      return Self.other
    }
    entries.append(Entry(code: code))
    return UInt16(truncatingIfNeeded: entries.count - 1)
  }
}
