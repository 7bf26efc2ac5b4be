/// A finding that the tree accepts, and the reason it gives.
public struct WaivedFinding: Sendable, Hashable {
  /// What was found.
  public var finding: Finding
  /// Why it is accepted.
  public var reason: String

  /// Creates a waived finding.
  public init(_ finding: Finding, reason: String) {
    self.finding = finding
    self.reason = reason
  }
}
