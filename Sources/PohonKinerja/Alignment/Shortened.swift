/// Lists in messages, kept short.
enum Shortened {
  /// The first texts joined, and how many more there are: "a, b, … (7)".
  static func list(_ texts: [String], separator: String, limit: Int) -> String {
    guard texts.count > limit else { return texts.joined(separator: separator) }
    return (texts.prefix(limit) + ["… (\(texts.count))"]).joined(separator: separator)
  }
}
