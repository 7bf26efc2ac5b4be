/// The stable name of a rule, in kebab-case: "leaf-above-bottom".
public struct RuleID: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String

  /// Creates an id from its name.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates an id from its name.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension RuleID: Comparable, CustomStringConvertible {
  /// Alphabetical by the bytes of the name.
  public static func < (lhs: RuleID, rhs: RuleID) -> Bool {
    lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8)
  }

  /// The name.
  public var description: String { rawValue }
}
