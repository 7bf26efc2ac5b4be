/// How a spreadsheet set to Indonesian or English takes a text that is typed into it.
///
/// What counts is what is seen: characters that take no place (U+200B, U+00AD, U+202E) and spaces of any kind are passed
/// over, and fullwidth forms (＝, １) are read as the characters they are forms of.
struct SpreadsheetReading {
  /// Whether the text would be run as a formula, or taken for a number, date or time: "=A1", "1E5", "80%", "1 Mei".
  let isOfSomethingElse: Bool

  /// Reads a text. O(bytes).
  init(_ text: String) {
    var marks = Marks()
    for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      guard marks.take(Self.narrow(scalar)) else { break }
    }
    isOfSomethingElse = marks.endIsReached()
  }

  /// The character that a fullwidth one is a form of.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

/// What was seen of a text so far.
private struct Marks {
  private var isFormula = false
  private var isPlain = false
  private var hasDigit = false
  /// The letters since the last character that is none, in lower case.
  private var word = ""
  /// Whether a digit stands right before the letters.
  private var isWordBehindDigit = false
  private var isBehindDigit = false
  private var isAtStart = true

  /// Looks at the next character.
  ///
  /// - Returns: Whether the rest still matters.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if isAtStart {
      if scalar.properties.isWhitespace { return true }
      isAtStart = false
      switch scalar {
      case "=", "+", "-", "@":
        isFormula = true
        return false
      default: break
      }
    }
    if scalar.properties.isAlphabetic {
      if word.isEmpty { isWordBehindDigit = isBehindDigit }
      word += scalar.properties.lowercaseMapping
      isBehindDigit = false
      // No word of a number or date is longer.
      return word.utf8.count <= 12
    }
    guard endWord(before: scalar) else { return false }
    isBehindDigit = "0"..."9" ~= scalar
    if isBehindDigit { hasDigit = true }
    isPlain = !isBehindDigit && !Self.signs.contains(scalar) && !scalar.properties.isWhitespace
    return !isPlain
  }

  /// Whether the text is taken for something else, now that it is read to its end or as far as it matters.
  mutating func endIsReached() -> Bool {
    if isFormula { return true }
    return endWord(before: nil) && !isPlain && hasDigit
  }

  /// Whether the last word can be part of a number, date or time.
  private mutating func endWord(before next: Unicode.Scalar?) -> Bool {
    guard !word.isEmpty else { return !isPlain }
    let isExponent =
      word == "e" && isWordBehindDigit && (next.map { "0"..."9" ~= $0 || $0 == "+" || $0 == "-" } ?? false)
    isPlain = !isExponent && !Self.words.contains(word)
    word = ""
    return !isPlain
  }

  /// The signs of numbers, dates, times, shares and amounts of money.
  private static let signs: Set<Unicode.Scalar> = [
    ".", ",", "-", "/", ":", "%", "(", ")", "+", "'", "$", "€", "\u{2212}",
  ]

  /// Months in both languages, halves of the day and the signs of the rupiah.
  private static let words: Set<String> = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
    "november", "nopember", "desember", "january", "february", "march", "may", "june", "july", "august",
    "october", "december", "jan", "feb", "mar", "apr", "jun", "jul", "agu", "agt", "ags", "agust", "aug",
    "sep",
    "sept", "okt", "oct", "nov", "nop", "des", "dec", "am", "pm", "rp", "idr",
  ]
}
