/// How serious a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Codable {
  /// Worth knowing; nothing has to change.
  case note
  /// Likely wrong; someone should look.
  case warning
  /// Wrong.
  case error

  /// The word used in messages.
  public var title: LocalizedText {
    switch self {
    case .note: LocalizedText("catatan", en: "note")
    case .warning: LocalizedText("peringatan", en: "warning")
    case .error: LocalizedText("kesalahan", en: "error")
    }
  }

  /// The word after a count.
  func noun(for count: Int) -> LocalizedText {
    LocalizedText(title.indonesian, en: EnglishCount.word(count, title.english))
  }
}

extension Severity: Comparable {
  /// note < warning < error.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.order < rhs.order }

  private var order: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
