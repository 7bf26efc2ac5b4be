/// A text in every language the library speaks.
public struct LocalizedText: Sendable, Hashable {
  /// The Indonesian wording.
  public var indonesian: String
  /// The English wording.
  public var english: String

  /// Creates a text from its two wordings.
  public init(_ indonesian: String, en english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}

extension LocalizedText: CustomStringConvertible {
  /// The Indonesian wording.
  public var description: String { indonesian }
}
