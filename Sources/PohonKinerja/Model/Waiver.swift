/// A finding that is accepted, with the reason, written into the tree so that it travels with it.
public struct Waiver: Sendable, Hashable {
  /// The id of the rule that is waived: "leaf-above-bottom".
  public var rule: String
  /// Why it is accepted.
  public var reason: String
  /// The id of the one indicator it is meant for, or `nil` for the whole sasaran and its indicators.
  public var indicator: String?

  /// Creates a waiver.
  public init(_ rule: String, reason: String, indicator: String? = nil) {
    self.rule = rule
    self.reason = reason
    self.indicator = indicator
  }

  /// Whether it says why; white space says nothing, and neither does "-" or another sign for nothing.
  var hasReason: Bool { reason.utf8.span.isFilledIn }
}
