/// What a position is rated and what follows. It names a position, never a person.
public struct PositionEvaluation: Sendable, Hashable {
  /// The title of the position, or the id of one of its sasaran where several have the title.
  public var position: String
  /// The rating of results, or `nil` while there is none.
  public var results: WorkResultRating?
  /// The rating of conduct.
  public var behaviour: BehaviourRating
  /// The score of performance that thresholds are about, where the office works with one.
  public var score: Number?
  /// What the superior remarks.
  public var note: String?

  /// Creates an evaluation.
  public init(
    _ position: String, results: WorkResultRating? = nil, behaviour: BehaviourRating = BehaviourRating(),
    score: Number? = nil, note: String? = nil
  ) {
    self.position = position
    self.results = results
    self.behaviour = behaviour
    self.score = score
    self.note = note
  }

  /// The cell of the matrix that its ratings lead to, or `nil` while one of them is missing.
  public var outcome: PredicateMatrix.Cell? {
    guard let results = results?.expectation, let behaviour = behaviour.expectation else { return nil }
    return PredicateMatrix.standard.cell(results: results, behaviour: behaviour)
  }

  /// What follows from the score by some thresholds; nothing without one.
  public func consequences(
    by thresholds: EvaluationThresholds = .trainingExample
  ) -> [EvaluationThresholds.Entry] {
    score.map(thresholds.consequences) ?? []
  }
}
