/// The codes by which sasaran name their levels, numbered as they occur.
///
/// What a code means is known only at the end of a document, since its levels may come last. The codes of the
/// standard cascade come first, so that in most documents numbers are ranks.
struct LevelCodes {
  private struct Entry {
    var code: [UInt8]
    var head: UInt64
  }

  private var entries: ContiguousArray<Entry> = []
  private var last = 0
  /// Whether no code was met beyond those that are kept.
  private(set) var areAllNumbered = true

  /// The number of a code beyond those that are kept: it is no level of any cascade.
  static let other: UInt16 = .max

  init() {
    for level in Cascade.standard.levels { entries.append(Entry(code: Array(level.code.utf8), head: 0)) }
    for index in entries.indices { entries[index].head = Self.head(entries[index].code) }
  }

  var codes: [String] { entries.map { String(decoding: $0.code, as: UTF8.self) } }

  /// How many codes have numbers.
  var count: Int { entries.count }

  /// The code of a number.
  func code(_ number: Int) -> String { String(decoding: entries[number].code, as: UTF8.self) }

  /// The number of the code a text is.
  @inline(__always)
  mutating func number(of text: JSONScanner.Text, in scanner: inout JSONScanner) -> UInt16 {
    let length = text.end - text.start
    guard !text.hasEscapes, length <= 8 else { return slowNumber(of: text, in: &scanner) }
    let head = scanner.word(at: text.start, before: text.end)
    if entries[last].head == head, entries[last].code.count == length {
      return UInt16(truncatingIfNeeded: last)
    }
    for index in entries.indices where entries[index].head == head && entries[index].code.count == length {
      last = index
      return UInt16(truncatingIfNeeded: index)
    }
    return slowNumber(of: text, in: &scanner)
  }

  private mutating func slowNumber(of text: JSONScanner.Text, in scanner: inout JSONScanner) -> UInt16 {
    let code = Array(scanner.string(text).utf8)
    if let known = entries.firstIndex(where: { $0.code == code }) { return UInt16(truncatingIfNeeded: known) }
    // One cascade can have added its codes to the standard ones; whoever uses more uses unknown ones.
    guard entries.count < 2 * Cascade.maximumLevelCount else {
      areAllNumbered = false
      return Self.other
    }
    entries.append(Entry(code: code, head: Self.head(code)))
    return UInt16(truncatingIfNeeded: entries.count - 1)
  }

  private static func head(_ code: [UInt8]) -> UInt64 {
    code.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
