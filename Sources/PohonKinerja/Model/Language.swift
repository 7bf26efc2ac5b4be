/// A language in which messages and drawings are written.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  /// Bahasa Indonesia, the default everywhere.
  case indonesian = "id"
  /// English.
  case english = "en"
}
