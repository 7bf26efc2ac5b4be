/// What a position is rated and what follows. It names a position, never a person.
public struct PositionEvaluation: Sendable {
  /// The title of the position, or the id of one of its sasaran where several have the title.
  public var position: String
  /// The period that is rated; `nil` where it is that of the paper.
  public var period: MeasurementPeriod?
  /// The rating of results, or `nil` while there is none.
  public var results: WorkResultRating?
  /// The rating of conduct.
  public var behaviour: BehaviourRating
  /// The score of performance that thresholds are about, where the office works with one.
  public var score: Number?
  /// What the superior remarks.
  public var note: String?
  /// Where it was written.
  public var location: Location?

  /// Creates an evaluation.
  public init(
    _ position: String, in period: MeasurementPeriod? = nil, results: WorkResultRating? = nil,
    behaviour: BehaviourRating = BehaviourRating(),
    score: Number? = nil, note: String? = nil, location: Location? = nil
  ) {
    self.position = position
    self.period = period
    self.location = location
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

extension PositionEvaluation: Hashable {
  /// Whether everything but the place where it was written is equal.
  public static func == (lhs: PositionEvaluation, rhs: PositionEvaluation) -> Bool {
    lhs.position == rhs.position && lhs.period == rhs.period && lhs.results == rhs.results
      && lhs.behaviour == rhs.behaviour && lhs.score == rhs.score && lhs.note == rhs.note
  }

  /// Hashes position, period and ratings, which tell evaluations apart well enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(position)
    hasher.combine(period)
    hasher.combine(results)
    hasher.combine(behaviour)
  }
}

extension PositionEvaluation {
  /// Whether it is about a position: by its name, by its title where only one has it, or by the id of a sasaran.
  func names(_ other: TreePosition) -> Bool {
    position == other.name || other.sasaran.contains { $0.id == position }
      || (!other.sharesTitle && position == other.position.title)
  }
}
