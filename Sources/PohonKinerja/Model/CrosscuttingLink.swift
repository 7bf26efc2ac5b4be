/// A relation between a sasaran and one of another branch or another unit (crosscutting).
///
/// Links are a relation of their own, never parent edges; they may form cycles.
public struct CrosscuttingLink: Sendable, Hashable {
  /// The id of the sasaran that needs or gives the contribution.
  public var source: String
  /// The id of the other sasaran, when it is in the same tree.
  public var target: String?
  /// The other unit, when the link leaves the tree.
  public var unit: String?
  /// What is shared.
  public var note: String?
  /// Whether the other side has agreed.
  public var status: Status?

  /// Creates a link from one sasaran to another or to a unit.
  public init(
    from source: String, to target: String? = nil, unit: String? = nil, note: String? = nil,
    status: Status? = nil
  ) {
    self.source = source
    self.target = target
    self.unit = unit
    self.note = note
    self.status = status
  }

  /// Whether it names no other side. For a unit, which is a text, "-" may stand; an id is what it is.
  var isOpen: Bool {
    (target?.utf8.span.isBlank ?? true) && !(unit?.utf8.span.isFilledIn ?? false)
  }

  /// Whether it names the sasaran it comes from and nobody else.
  var leadsToItself: Bool { names == [source] }

  /// What is written of the other side, be it a sign for nothing.
  var names: [String] { [target, unit].compactMap(\.self).filter { !$0.allSatisfy(\.isWhitespace) } }

  /// What the other side has said.
  public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
    /// Proposed, not answered yet.
    case proposed
    /// Accepted by the other side.
    case accepted
    /// Refused by the other side.
    case refused
  }
}
