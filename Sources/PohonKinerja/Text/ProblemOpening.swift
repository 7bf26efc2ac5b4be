/// How a statement opens that names a problem rather than a result.
enum ProblemOpening {
  /// With one of the openings that the rules are about: "Rendahnya", "Kurangnya", "Masih", "Belum optimalnya".
  case listed
  /// With another that is usual for problems.
  case usual

  /// Reads the opening of a statement; `nil` for one that does not name a problem. O(1).
  ///
  /// What there is little of and what does not come about is a result where it is something bad ("Rendahnya angka
  /// kematian ibu", "Tidak adanya temuan"), and what there is much of where it is something good.
  ///
  /// - Parameter words: The words of the statement, with what they are.
  init?(_ words: some RandomAccessCollection<MarkedWord>) {
    guard let first = words.first else { return nil }
    let rest = words.dropFirst()
    let second = rest.first
    let kinds = first.kinds
    if first.hash == Self.tidak {
      guard let second, second.isResultForm, !Self.tellsOfAdverse(rest.dropFirst()) else { return nil }
      self = .usual
    } else if kinds.contains(.abundance) {
      guard kinds.contains(.problems) ? !Self.tellsOfVirtue(rest) : Self.tellsOfAdverse(rest) else {
        return nil
      }
      self = .usual
    } else if kinds.contains(.problems) {
      guard !kinds.contains(.scarcity) || !Self.tellsOfAdverse(rest) else { return nil }
      // "Kurang dari 5 persen" is a figure.
      if first.hash == Self.kurang {
        guard let second, second.isResultForm, second.hash != Self.adanya else { return nil }
      }
      let isListed =
        kinds.contains(.plainProblems) || (first.hash == Self.belum && second?.hash == Self.optimalnya)
      self = isListed ? .listed : .usual
    } else {
      return nil
    }
  }

  /// Whether words may open the statement of a problem; quickly, and wrong only in saying yes.
  static func mayOpen(with first: WordKinds) -> Bool {
    !first.isDisjoint(with: [.problems, .abundance, .negations])
  }

  /// How many words tell of what there is little or much, behind a head such as "angka".
  private static let reach = 2

  private static func subject(_ words: some Collection<MarkedWord>) -> some Collection<MarkedWord> {
    words.drop { !$0.kinds.isDisjoint(with: .heads) }.prefix(reach)
  }

  /// Whether words begin with something bad, and not with what is done about it: "penanganan pengaduan".
  private static func tellsOfAdverse(_ words: some Collection<MarkedWord>) -> Bool {
    let subject = subject(words)
    // Behind another word a burden is what that is about: "mitigasi risiko".
    if let first = subject.first, burdens.contains(first.hash) { return true }
    for word in subject {
      if word.kinds.contains(.remedies) || word.kinds.contains(.negations) { return false }
      if word.kinds.contains(.adverse) { return true }
    }
    return false
  }

  /// What is bad where there is much of it, although an indicator of it may go either way: "manajemen risiko", "uji emisi".
  private static let burdens = WordSet(["risiko", "resiko", "emisi", "polusi"])

  private static func tellsOfVirtue(_ words: some Collection<MarkedWord>) -> Bool {
    subject(words).contains { $0.kinds.contains(.virtues) }
  }

  private static let tidak = WordScanner.hash(of: "tidak")
  private static let belum = WordScanner.hash(of: "belum")
  private static let kurang = WordScanner.hash(of: "kurang")
  private static let adanya = WordScanner.hash(of: "adanya")
  private static let optimalnya = WordScanner.hash(of: "optimalnya")
}

extension MarkedWord {
  /// The letters from which a word in -nya has a root before it; "hanya" has none.
  private static let shortestResult = 6

  /// Whether it is a word in -nya: "optimalnya".
  fileprivate var isResultForm: Bool {
    !kinds.isDisjoint(with: [.clitic, .conditions, .outputs]) && range.count >= Self.shortestResult
  }
}
