/// What follows from a score of performance: thresholds as data, since every office sets its own.
public struct EvaluationThresholds: Sendable, Hashable {
  /// The thresholds, in the order in which they are told.
  public var entries: [Entry]

  /// One threshold and what follows beyond it.
  public struct Entry: Sendable, Hashable {
    /// Where it begins.
    public var bound: Bound
    /// What follows.
    public var consequence: LocalizedText
    /// Where it comes from.
    public var source: Citation

    /// Creates a threshold.
    public init(_ bound: Bound, _ consequence: LocalizedText, source: Citation) {
      self.bound = bound
      self.consequence = consequence
      self.source = source
    }
  }

  /// Which scores are meant.
  public enum Bound: Sendable, Hashable {
    /// This score and more.
    case atLeast(Number)
    /// Less than this score, and not this score itself.
    case below(Number)

    /// Whether a score is meant, compared exactly.
    public func includes(_ score: Number) -> Bool {
      switch self {
      case .atLeast(let least): score >= least
      case .below(let limit): score < limit
      }
    }

    /// Whether a score may be meant by both although one is of high scores and the other of low ones: "70 and more" beside
    /// "below 90". Two of one direction never contradict: what is below 50 is also below 70.
    public func contradicts(_ other: Bound) -> Bool {
      switch (self, other) {
      case (.atLeast(let least), .below(let limit)), (.below(let limit), .atLeast(let least)): least < limit
      case (.atLeast, .atLeast), (.below, .below): false
      }
    }

    /// The bound in words.
    public func text(in language: Language) -> String {
      switch self {
      case .atLeast(let least):
        LocalizedText(
          "nilai \(least.formatted()) ke atas", en: "a score of \(least.formatted(in: .english)) or more")[
            language]
      case .below(let limit):
        LocalizedText(
          "nilai di bawah \(limit.formatted())", en: "a score below \(limit.formatted(in: .english))")[
            language]
      }
    }
  }

  /// Creates thresholds.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// What follows from a score; nothing between the thresholds.
  public func consequences(of score: Number) -> [Entry] { entries.filter { $0.bound.includes(score) } }

  /// 90 and above has priority for promotion, below 70 is coached: the example a published training on evaluation gives.
  public static let trainingExample = EvaluationThresholds([
    Entry(
      .atLeast(90), LocalizedText("prioritas promosi", en: "priority for promotion"),
      source: .evaluationTraining),
    Entry(
      .below(70), LocalizedText("wajib mengikuti coaching kinerja", en: "has to be coached"),
      source: .evaluationTraining),
  ])
}
