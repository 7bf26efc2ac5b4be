/// What is asked of how many people of a unit have one of some predicates.
public struct DistributionRequirement: Sendable, Hashable {
  /// The predicates that are counted together.
  public var predicates: [PerformancePredicate]
  /// How many may or must have one.
  public var bound: Bound

  /// How many may or must have a predicate.
  public enum Bound: Sendable, Hashable {
    /// At most this share, in per cent.
    case atMost(percent: Int)
    /// At least this share, in per cent.
    case atLeast(percent: Int)
    /// At least one person.
    case someone
    /// Nobody.
    case nobody
  }

  /// Creates a requirement.
  public init(_ predicates: [PerformancePredicate], _ bound: Bound) {
    self.predicates = predicates
    self.bound = bound
  }

  /// Whether so many of a total meet it, compared exactly; `nil` where nobody is rated.
  public func isMet(by count: Int, of total: Int) -> Bool? {
    guard total > 0 else { return nil }
    let (left, right) = (Int128(count) * 100, Int128(total))
    return switch bound {
    case .atMost(let percent): left <= right * Int128(percent)
    case .atLeast(let percent): left >= right * Int128(percent)
    case .someone: count > 0
    case .nobody: count == 0
    }
  }

  /// What it asks for, in words.
  public var text: LocalizedText {
    let names = predicates.map(\.title)
    let indonesian = names.map(\.indonesian).joined(separator: " atau ")
    let english = names.map(\.english).joined(separator: " or ")
    return switch bound {
    case .atMost(let percent):
      LocalizedText("\(indonesian) paling banyak \(percent) %", en: "at most \(percent)% \(english)")
    case .atLeast(let percent):
      LocalizedText("\(indonesian) paling sedikit \(percent) %", en: "at least \(percent)% \(english)")
    case .someone: LocalizedText("ada yang \(indonesian)", en: "someone \(english)")
    case .nobody: LocalizedText("tidak ada yang \(indonesian)", en: "nobody \(english)")
    }
  }
}
