/// Words that a text is searched for, each with what it means; ASCII letters match in either case.
///
/// Words are kept by their first letter, so that a text that begins with none of them is told at once.
struct Lexicon<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    var text: Range<Int>
    var meaning: Meaning
  }

  private let text: [UInt8]
  private let entries: [Entry]
  /// Where the entries of each bucket begin, and behind them where the last bucket ends.
  private let starts: [Int]

  /// Creates a lexicon. Where two words match, the one given first counts.
  init(_ words: [(word: String, meaning: Meaning)]) {
    var text: [UInt8] = []
    var buckets = [[Entry]](repeating: [], count: Self.bucketCount)
    for (word, meaning) in words {
      guard let first = word.utf8.first else { continue }
      let start = text.count
      text += word.utf8.map(\.lowercasedASCII)
      buckets[Self.bucket(of: first)].append(Entry(text: start..<text.count, meaning: meaning))
    }
    self.text = text
    entries = buckets.flatMap(\.self)
    starts = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  private static var bucketCount: Int { 32 }

  /// The low five bits of a letter are the same in both cases.
  private static func bucket(of byte: UInt8) -> Int { Int(byte & 0x1F) }

  /// The word that the range begins with and that ends there, no letter or digit following, and its length.
  func leading(_ bytes: Span<UInt8>, in range: Range<Int>) -> (meaning: Meaning, length: Int)? {
    guard let entry = first(bytes, in: range, where: { Self.isWordEnd(bytes, at: $0, of: range) }) else {
      return nil
    }
    return (entry.meaning, entry.text.count)
  }

  /// The meaning of the word that the range is.
  func meaning(of bytes: Span<UInt8>, in range: Range<Int>) -> Meaning? {
    first(bytes, in: range) { $0 == range.upperBound }?.meaning
  }

  /// The longest phrase that the range ends with, at the start of a word, and the range before it.
  func trailing(_ bytes: Span<UInt8>, in range: Range<Int>) -> (meaning: Meaning, head: Range<Int>)? {
    for start in range where start == range.lowerBound || Self.isWordStart(bytes, at: start) {
      guard let meaning = meaning(of: bytes, in: start..<range.upperBound) else { continue }
      return (meaning, bytes.trimmed(range.lowerBound..<start))
    }
    return nil
  }

  private func first(
    _ bytes: Span<UInt8>, in range: Range<Int>, where endsWell: (Int) -> Bool
  ) -> Entry? {
    guard !range.isEmpty else { return nil }
    let bucket = Self.bucket(of: bytes[range.lowerBound])
    for index in starts[bucket]..<starts[bucket + 1] {
      let word = entries[index].text
      let end = range.lowerBound + word.count
      if end <= range.upperBound, matches(word, bytes, at: range.lowerBound), endsWell(end) {
        return entries[index]
      }
    }
    return nil
  }

  private func matches(_ word: Range<Int>, _ bytes: Span<UInt8>, at start: Int) -> Bool {
    for offset in 0..<word.count where text[word.lowerBound + offset] != bytes[start + offset].lowercasedASCII
    {
      return false
    }
    return true
  }

  private static func isWordStart(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    if bytes[position - 1] < 0x80 { return !bytes.isLetter(at: position - 1) }
    return (2...3).contains { bytes.whiteSpace(at: position - $0, before: position) == $0 }
  }

  private static func isWordEnd(_ bytes: Span<UInt8>, at position: Int, of range: Range<Int>) -> Bool {
    guard position < range.upperBound else { return true }
    if bytes[position] >= 0x80 { return bytes.whiteSpace(at: position, before: range.upperBound) > 0 }
    return !bytes.isLetter(at: position) && bytes.digit(at: position) == nil
  }
}

extension Lexicon<Void> {
  /// Creates a lexicon of words that only need to be known.
  init(_ words: [String]) {
    self.init(words.map { ($0, ()) })
  }

  /// Whether the range begins with one of the words and the word ends there.
  func begins(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    leading(bytes, in: range) != nil
  }
}
