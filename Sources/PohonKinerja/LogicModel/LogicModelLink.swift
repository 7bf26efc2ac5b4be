extension LogicModel {
  /// An if–then link: if one element is there, then the other follows.
  public struct Link: Sendable, CustomStringConvertible {
    /// The id of the cause.
    public var from: String
    /// The id of the effect.
    public var to: String
    /// What must hold for the effect to follow.
    public var assumptions: [Assumption]
    /// Where it was written.
    public var location: Location?

    /// Creates a link.
    public init(
      from: String, to: String, assumptions: [Assumption] = [], location: Location? = nil
    ) {
      self.from = from
      self.to = to
      self.assumptions = assumptions
      self.location = location
    }

    /// One line: the two ids with an arrow between them.
    public var description: String { "\(Wording.singleLine(from)) → \(Wording.singleLine(to))" }
  }
}

extension LogicModel.Link: Hashable {
  /// Whether everything but the place where it was written is equal.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.from == rhs.from && lhs.to == rhs.to && lhs.assumptions == rhs.assumptions
  }

  /// Hashes the two ids, which tell links apart well enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(from)
    hasher.combine(to)
  }
}
