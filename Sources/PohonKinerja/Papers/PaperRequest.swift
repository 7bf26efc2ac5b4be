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

  /// Creates a request.
  public init(
    year: Int? = nil, position: String? = nil, language: Language = .indonesian,
    measurements: Measurements? = nil, period: MeasurementPeriod? = nil, bands: StatusBands = .standard,
    evaluations: [PositionEvaluation] = [], unitPredicate: OrganisationPredicate? = nil,
    thresholds: EvaluationThresholds = .trainingExample
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
