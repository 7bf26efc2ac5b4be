extension LogicModel {
  /// The problem or need that a model starts from: "Rendahnya penggunaan TIK di daerah".
  public struct Problem: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The id by which elements say that they answer it, or `nil` to have one made: "problem.1".
    public var id: String?
    /// What it says.
    public var text: String
    /// Where it was written; a plain string literal does not say.
    public var location: Location?

    /// Creates a problem.
    public init(_ text: String, id: String? = nil, location: Location? = nil) {
      self.id = id
      self.text = text
      self.location = location
    }

    /// Creates a problem from its text.
    public init(stringLiteral text: String) {
      self.init(text)
    }

    /// The text as written.
    public var description: String { text }
  }

  /// The id of the problem at an index: its own, or "problem." and its number from 1.
  public func problemID(at index: Int) -> String {
    guard problems.indices.contains(index), let id = problems[index].id else { return "problem.\(index + 1)" }
    return id
  }
}

extension LogicModel.Problem: Hashable {
  /// Whether id and text are equal, wherever they were written.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.id == rhs.id && lhs.text == rhs.text }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
