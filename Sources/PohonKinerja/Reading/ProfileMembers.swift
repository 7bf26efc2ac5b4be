/// The members of each object of the format `pohon-profile/1`, in the order in which they are written.
///
/// Raw values are the names in the document.
enum ProfileMember: String, CaseIterable, Sendable {
  case format, name, basedOn, enabled, disabled, severities, thresholds, vocabulary, synonyms
}

/// The thresholds by their names in ``Thresholds``.
enum ThresholdMember: String, CaseIterable, Sendable {
  case maximumChildren, maximumIndicatorsAtTop, maximumIndicators, maximumIndicatorsOfIndividuals
  case minimumWords, maximumWords
  case suspiciousJump, declaredAspects

  /// The least value.
  var minimum: Int { self == .declaredAspects ? 0 : 1 }

  /// Sets the threshold.
  func set(_ value: Int, in thresholds: inout Thresholds) {
    switch self {
    case .maximumChildren: thresholds.maximumChildren = value
    case .maximumIndicatorsAtTop: thresholds.maximumIndicatorsAtTop = value
    case .maximumIndicators: thresholds.maximumIndicators = value
    case .maximumIndicatorsOfIndividuals: thresholds.maximumIndicatorsOfIndividuals = value
    case .minimumWords: thresholds.minimumWords = value
    case .maximumWords: thresholds.maximumWords = value
    case .suspiciousJump: thresholds.suspiciousJump = value
    case .declaredAspects: thresholds.declaredAspects = value
    }
  }
}

/// Severities in both languages.
enum SeverityWord: String, CaseIterable, Sendable {
  case error, warning, note, kesalahan, peringatan, catatan

  var severity: Severity {
    switch self {
    case .error, .kesalahan: .error
    case .warning, .peringatan: .warning
    case .note, .catatan: .note
    }
  }
}

/// The tables of all members and words of a profile.
struct ProfileWords: Sendable {
  static let shared = ProfileWords()

  let profile = WordTable<ProfileMember>(required: ["format", "name"])
  let thresholds = WordTable<ThresholdMember>()
  let severity = WordTable<SeverityWord>()
}
