/// Why a document could not be read: every problem that could be found soundly, in the order of the document.
///
/// A fault of grammar ends the search, since nothing behind it can be trusted; faults of content are gathered.
public struct ReadingErrors: Error, Sendable, Hashable {
  /// The errors, at most ``maximumCount`` of them, with the warnings that may explain them (a misspelt member leaves
  /// another one missing).
  public let problems: [ReadingProblem]
  /// How many errors there are in all.
  public let errorCount: Int

  /// How many problems of a severity are kept. Our convention.
  public static let maximumCount = 100

  /// Creates an error from problems; `errorCount` tells of those that were not kept.
  public init(_ problems: [ReadingProblem], errorCount: Int? = nil) {
    self.problems = problems
    self.errorCount = errorCount ?? problems.count { $0.severity == .error }
  }

  /// The problems that keep the document from being read.
  public var errors: [ReadingProblem] { problems.filter { $0.severity == .error } }
}

extension ReadingErrors: CustomStringConvertible {
  /// The problems and how many there are, in Indonesian.
  public var description: String { description(in: .indonesian) }

  /// The problems, as ``ReadingProblem/description(in:)`` tells each, and a last line with how many there are.
  public func description(in language: Language) -> String {
    var lines = problems.map { $0.description(in: language) }
    let left = errorCount - errors.count
    if left > 0 {
      lines.append(
        LocalizedText("… dan \(left) kesalahan lagi", en: "… and \(EnglishCount.of(left, "more error"))")[
          language])
    }
    lines.append(counts[language])
    return lines.joined(separator: "\n")
  }

  /// "2 kesalahan, 1 peringatan".
  private var counts: LocalizedText {
    let warningCount = problems.count - errors.count
    guard warningCount > 0 else { return Self.count(errorCount, .error) }
    let errors = Self.count(errorCount, .error)
    let warnings = Self.count(warningCount, .warning)
    return LocalizedText(
      "\(errors.indonesian), \(warnings.indonesian)", en: "\(errors.english), \(warnings.english)")
  }

  private static func count(_ count: Int, _ severity: Severity) -> LocalizedText {
    let noun = severity.noun(for: count)
    return LocalizedText("\(count) \(noun.indonesian)", en: "\(count) \(noun.english)")
  }
}
