/// The abbreviations that texts use, in the order in which they appear, with what they mean where a text says so.
///
/// An abbreviation is a word of two to eight capital letters in a text that has small ones as well; Roman numerals are
/// none. It is explained where its words stand before it and it is in brackets, "Rancang Bangun Pembelajaran Mata
/// Diklat (RBPMD)", or behind it in brackets, or where a name, such as an owner's, ends in words that begin with its letters,
/// four or more: "Kepala Badan Pengembangan Sumber Daya Manusia" explains BPSDM. Others are listed without a meaning, for
/// three letters agree by chance: SKM is no "Seksi Kesehatan Masyarakat".
struct Abbreviations {
  /// One abbreviation.
  struct Entry: Hashable {
    let letters: String
    var meaning: String?
  }

  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  private static let lengths = 2...8
  /// Words that abbreviations leave out.
  private static let skipped: Set<String> = [
    "dan", "dan/atau", "di", "dari", "yang", "untuk", "pada", "of", "and", "the", "for",
  ]

  /// Looks for abbreviations in a text and gives the place of each in ``entries``, as often as it occurs. O(bytes).
  mutating func look(in text: Span<UInt8>, found: (Int) -> Void = { _ in }) {
    guard Self.hasSmallLetter(text) else { return }
    var position = 0
    while position < text.count {
      guard Self.isCapital(text[position]), position == 0 || !Self.isPartOfWord(text[position - 1]) else {
        position += 1
        continue
      }
      var end = position
      while end < text.count, Self.isCapital(text[end]) { end += 1 }
      let isWhole = end == text.count || !Self.isPartOfWord(text[end])
      if isWhole, Self.lengths.contains(end - position), !Self.isRomanNumeral(text, position..<end) {
        found(add(text, position..<end))
      }
      position = max(end, position + 1)
    }
  }

  private mutating func add(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let letters = Self.string(text, range)
    let place = places[letters] ?? entries.count
    if place == entries.count {
      places[letters] = place
      entries.append(Entry(letters: letters))
    }
    if entries[place].meaning == nil {
      entries[place].meaning = Self.meaningBefore(text, range) ?? Self.meaningBehind(text, range)
    }
    return place
  }

  /// The fewest letters that the words of a name explain; fewer agree too easily.
  private static let fewestLettersOfName = 4

  /// Explains abbreviations by a name: its last words, or the last before a mark, when they have capitals that begin with
  /// their letters. O(bytes).
  mutating func explain(by name: String) {
    guard mayBeExplained(by: name) else { return }
    let words = name.split(separator: " ")
    for start in words.indices where Self.initial(words[start]) != nil {
      var letters = ""
      for end in words.indices[start...] {
        guard let initial = Self.initial(words[end]) else {
          guard Self.skipped.contains(words[end].lowercased()) else { break }
          continue
        }
        letters.unicodeScalars.append(initial)
        guard letters.utf8.count <= Self.lengths.upperBound else { break }
        let endsPart = words[end].last.map { ",;:.)".contains($0) } ?? false
        if endsPart || end == words.indices.last, letters.utf8.count >= Self.fewestLettersOfName,
          let place = places[letters],
          entries[place].meaning == nil
        {
          let meaning = words[start...end].joined(separator: " ")
          entries[place].meaning = String(endsPart ? meaning.dropLast() : meaning[...])
        }
        if endsPart { break }
      }
    }
  }

  /// Whether the capitals of a name have the letters of an abbreviation that nothing explains yet. O(bytes · abbreviations).
  private func mayBeExplained(by name: String) -> Bool {
    let capitals = name.utf8.filter(Self.isCapital)
    guard capitals.count >= Self.fewestLettersOfName else { return false }
    return entries.contains { entry in
      entry.meaning == nil && entry.letters.utf8.count >= Self.fewestLettersOfName
        && Self.occur(entry.letters.utf8, in: capitals)
    }
  }

  /// Whether letters occur in this order among others, with or without others between them.
  private static func occur(_ letters: String.UTF8View, in capitals: [UInt8]) -> Bool {
    var wanted = letters.makeIterator()
    var next = wanted.next()
    for capital in capitals where capital == next { next = wanted.next() }
    return next == nil
  }

  // MARK: Meanings

  /// The words before "(ABC)".
  private static func meaningBefore(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard range.upperBound < text.count, text[range.upperBound] == UInt8(ascii: ")"),
      range.lowerBound > 1, text[range.lowerBound - 1] == UInt8(ascii: "(")
    else { return nil }
    var end = range.lowerBound - 1
    while end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var letter = range.upperBound - 1
    var start = end
    while start > 0 {
      guard let word = word(before: start, in: text) else { return nil }
      start = word.lowerBound
      if text[word.lowerBound].lowercasedASCII == text[letter].lowercasedASCII {
        guard letter > range.lowerBound else { return string(text, start..<end) }
        letter -= 1
      } else if !skipped.contains(string(text, word).lowercased()) {
        return nil
      }
    }
    return nil
  }

  /// The longest word of a meaning, in bytes. Without a limit, a text without spaces would be read again and again.
  private static let longestWord = 64

  private static func word(before end: Int, in text: Span<UInt8>) -> Range<Int>? {
    var upper = end
    while upper > 0, text[upper - 1] == UInt8(ascii: " ") || text[upper - 1] == UInt8(ascii: ",") {
      upper -= 1
    }
    var lower = upper
    while lower > 0, text[lower - 1] != UInt8(ascii: " "), upper - lower <= longestWord { lower -= 1 }
    return lower < upper && upper - lower <= longestWord ? lower..<upper : nil
  }

  /// The words in "ABC (…)", when they are just those.
  private static func meaningBehind(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    var start = range.upperBound
    while start < text.count, text[start] == UInt8(ascii: " ") { start += 1 }
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    start += 1
    var letter = range.lowerBound
    var position = start
    while position < text.count, text[position] != UInt8(ascii: ")") {
      guard let word = word(from: position, in: text) else { return nil }
      position = word.upperBound
      while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
      guard !word.isEmpty else { continue }
      if letter < range.upperBound, text[word.lowerBound].lowercasedASCII == text[letter].lowercasedASCII {
        letter += 1
      } else if !skipped.contains(string(text, word).lowercased()) {
        return nil
      }
    }
    return letter == range.upperBound && position < text.count ? string(text, start..<position) : nil
  }

  private static func word(from start: Int, in text: Span<UInt8>) -> Range<Int>? {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: " "), text[end] != UInt8(ascii: ")"),
      end - start <= longestWord
    {
      end += 1
    }
    return end - start <= longestWord ? start..<end : nil
  }

  // MARK: Letters

  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    TargetText.text(text, in: range) ?? ""
  }

  /// The capital that a word of a name begins with, when small letters or nothing follow.
  private static func initial(_ word: Substring) -> Unicode.Scalar? {
    guard let first = word.unicodeScalars.first, ("A"..."Z").contains(first) else { return nil }
    // A word in capitals is an abbreviation itself.
    let second = word.unicodeScalars.dropFirst().first
    return second.map { ("A"..."Z").contains($0) } == true ? nil : first
  }

  private static func hasSmallLetter(_ text: Span<UInt8>) -> Bool {
    for position in text.indices where UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[position] { return true }
    return false
  }

  private static func isCapital(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }

  /// Letters, digits and everything beyond ASCII.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF, UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isRomanNumeral(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy { [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(text[$0]) }
  }
}
