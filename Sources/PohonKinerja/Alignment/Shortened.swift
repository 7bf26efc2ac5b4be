/// Lists and texts in messages, kept short.
enum Shortened {
  /// The first texts joined, and how many more there are: "a, b, … (7)".
  static func list(_ texts: [String], separator: String, limit: Int) -> String {
    guard texts.count > limit else { return texts.joined(separator: separator) }
    return (texts.prefix(limit) + ["… (\(texts.count))"]).joined(separator: separator)
  }

  /// A text, or where it is very long, how it begins: a message that repeats a name has it in two languages, and there may be
  /// thousands about one. O(bytes).
  static func text(_ text: String) -> String {
    guard text.utf8.count > longestText else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: longestText)
    // Not within a character.
    while end > text.startIndex, String.Index(end, within: text) == nil { end = text.utf8.index(before: end) }
    return "\(text[..<end])…"
  }

  /// In bytes; our convention, above what names in plans come to.
  private static let longestText = 512
}
