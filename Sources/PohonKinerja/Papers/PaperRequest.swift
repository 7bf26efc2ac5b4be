/// What a paper is to be made of and for whom.
public struct PaperRequest: Sendable {
  /// The year, or `nil` for that of the period, or else for the one the tree plans.
  public var year: Int?
  /// A title of a position, or the id of a sasaran it owns; `nil` for all.
  public var position: String?
  /// The language of everything that is not the tree's.
  public var language: Language
  /// What was reached, for the papers that tell of it; without any they say that it is missing.
  public var measurements: Measurements?
  /// The period at whose end it is measured, which is in the year of the paper; `nil` for the latest of the year that has
  /// an actual.
  public var period: MeasurementPeriod?
  /// The categories of achievement.
  public var bands: StatusBands
  /// The ratings for the evaluation sheet; positions without one get an empty line.
  public var evaluations: [PositionEvaluation]
  /// The predicate of the unit as a whole, which bounds the spread of predicates.
  public var unitPredicate: OrganisationPredicate?
  /// What follows from scores.
  public var thresholds: EvaluationThresholds
  /// The ratings of a file, for the evaluation sheet: those of ``period``, else of the latest period of ``year`` that is
  /// rated, else of the latest of all, which is then the period of the paper. Its predicate of the unit and its thresholds go
  /// before those above.
  public var ratings: Ratings?

  /// Creates a request.
  public init(
    year: Int? = nil, position: String? = nil, language: Language = .indonesian,
    measurements: Measurements? = nil, period: MeasurementPeriod? = nil, bands: StatusBands = .standard,
    evaluations: [PositionEvaluation] = [], unitPredicate: OrganisationPredicate? = nil,
    thresholds: EvaluationThresholds = .trainingExample, ratings: Ratings? = nil
  ) {
    self.year = year
    self.position = position
    self.language = language
    self.measurements = measurements
    self.period = period
    self.bands = bands
    self.evaluations = evaluations
    self.unitPredicate = unitPredicate
    self.thresholds = thresholds
    self.ratings = ratings
  }

  /// The request with the period of its ratings, which then stand among the evaluations.
  ///
  /// - Throws: ``PaperError/noRatings(_:known:)`` when nothing is rated for the period or year asked for.
  func withRatings() throws(PaperError) -> PaperRequest {
    guard let ratings else { return self }
    let known = ratings.periods
    let wanted = period ?? known.last { year == nil || $0.year == year }
    guard let wanted, known.contains(wanted) else {
      throw .noRatings(period ?? year.map { .year($0) }, known: known)
    }
    var request = self
    request.period = wanted
    request.evaluations = ratings.evaluations(in: wanted) + evaluations
    request.unitPredicate = ratings.predicate(in: wanted) ?? unitPredicate
    request.thresholds = ratings.thresholds ?? thresholds
    return request
  }
}

extension PerformanceTree {
  /// Makes papers of one kind: one, or one for each position where each has its own. O(sasaran + indicators).
  ///
  /// ```swift
  /// let papers = try tree.papers(.performanceAgreement, for: PaperRequest(year: 2026, position: "Kepala BPSDM"))
  /// print(papers[0].markdown())
  /// ```
  ///
  /// Without a year that of the period is meant, else ``planYear``, else the only one that has targets; a tree without any leaves the year
  /// to be filled in.
  ///
  /// - Throws: ``PaperError`` when the position or the year is not in the tree, or must be said and is not, or when the period is
  ///   of another year.
  public func papers(_ kind: PaperKind, for request: PaperRequest = PaperRequest()) throws(PaperError)
    -> [Paper]
  {
    try kind.make(try PaperContext(self, kind: kind, request: request))
  }
}
