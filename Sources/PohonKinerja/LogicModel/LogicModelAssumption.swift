extension LogicModel {
  /// Something taken for granted that the makers of the model do not control: "Stabilitas politik".
  public struct Assumption: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// What is assumed.
    public var text: String
    /// Where it was written; a plain string literal does not say.
    public var location: Location?

    /// Creates an assumption.
    public init(_ text: String, location: Location? = nil) {
      self.text = text
      self.location = location
    }

    /// Creates an assumption from its text.
    public init(stringLiteral text: String) {
      self.init(text)
    }

    /// The text as written.
    public var description: String { text }
  }
}

extension LogicModel.Assumption: Hashable {
  /// Whether the texts are equal, wherever they were written.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.text == rhs.text }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
