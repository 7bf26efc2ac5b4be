/// How many findings of one severity there are at one place.
struct FindingBadge: Hashable {
  let severity: Severity
  let count: Int

  /// The badges of findings, the gravest first.
  static func badges(of findings: [Finding]) -> [FindingBadge] {
    Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? FindingBadge(severity: severity, count: count) : nil
    }
  }

  /// Symbol and number: "× 2".
  var sign: String { "\(severity.symbol) \(count)" }

  /// Symbol, number and word: "× 2 kesalahan".
  func text(in language: Language) -> String { "\(severity.symbol) \(label(in: language))" }

  /// What is said of it, where its sign needs no saying: "2 kesalahan".
  func label(in language: Language) -> String { "\(count) \(severity.noun(for: count)[language])" }
}

extension [FindingBadge] {
  /// All of them in one line: "× 2 kesalahan · ! 1 peringatan".
  func text(in language: Language) -> String {
    map { $0.text(in: language) }.joined(separator: " · ")
  }
}

extension Severity {
  /// The sign of a badge, so that colour never tells alone.
  var symbol: String {
    switch self {
    case .error: "×"
    case .warning: "!"
    case .note: "i"
    }
  }

  /// The colour of a badge on white, with a contrast of at least 7:1.
  var colour: UInt32 {
    switch self {
    case .error: 0x9B1C1C
    case .warning: 0x7A4300
    case .note: 0x1F4E79
    }
  }

  /// The colour of borders and signs where the page is dark.
  var darkColour: UInt32 {
    switch self {
    case .error: 0xFFA8A0
    case .warning: 0xF5C26B
    case .note: 0x9CC8F5
    }
  }
}
