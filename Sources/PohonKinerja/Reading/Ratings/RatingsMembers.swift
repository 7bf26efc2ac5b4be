/// The members of the objects of the format `pohon-kinerja-penilaian/1`, in the order in which they are written.
enum RatingsMember: String, CaseIterable, Sendable {
  case format, title, note, organisation, thresholds, ratings
}

enum UnitRatingMember: String, CaseIterable, Sendable {
  case period, predicate
}

enum EvaluationThresholdMember: String, CaseIterable, Sendable {
  case atLeast, below, consequence, source
}

enum EvaluationMember: String, CaseIterable, Sendable {
  case position, period, results, behaviour, score, note
}

/// The seven values of BerAKHLAK, and the rating of conduct as a whole.
enum BehaviourMember: String, CaseIterable, Sendable {
  case serviceOriented, accountable, competent, harmonious, loyal, adaptive, collaborative, overall

  /// The value, unless it is the whole.
  var value: BehaviourValue? { BehaviourValue(rawValue: rawValue) }
}

/// The tables of these members and words.
struct RatingsWords: Sendable {
  static let shared = RatingsWords()

  let ratings = WordTable<RatingsMember>(required: ["format", "ratings"])
  let unit = WordTable<UnitRatingMember>(required: ["period", "predicate"])
  let threshold = WordTable<EvaluationThresholdMember>(required: ["consequence"])
  let evaluation = WordTable<EvaluationMember>(required: ["position", "period"])
  let behaviour = WordTable<BehaviourMember>()
  let expectation = WordTable<ExpectationRating>()
  let predicate = WordTable<OrganisationPredicate>()
}
