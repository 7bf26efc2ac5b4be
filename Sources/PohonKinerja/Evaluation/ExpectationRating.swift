/// How work or conduct stands against what was expected: the three ratings of PermenPANRB 6/2022, as its official
/// presentations give them. In order, the lowest first.
public enum ExpectationRating: String, Sendable, Hashable, CaseIterable, Codable {
  /// Below expectation (di bawah ekspektasi).
  case below
  /// As expected (sesuai ekspektasi).
  case met
  /// Above expectation (di atas ekspektasi).
  case above

  /// The phrase used in papers.
  public var title: LocalizedText {
    switch self {
    case .below: LocalizedText("di bawah ekspektasi", en: "below expectation")
    case .met: LocalizedText("sesuai ekspektasi", en: "as expected")
    case .above: LocalizedText("di atas ekspektasi", en: "above expectation")
    }
  }

  private var rank: Int {
    switch self {
    case .below: 0
    case .met: 1
    case .above: 2
    }
  }
}

extension ExpectationRating: Comparable {
  /// Whether one rating is lower than another.
  public static func < (lhs: ExpectationRating, rhs: ExpectationRating) -> Bool { lhs.rank < rhs.rank }
}
