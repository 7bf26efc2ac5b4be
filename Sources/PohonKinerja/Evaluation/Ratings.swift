/// The ratings that superiors gave, position by position and period by period, and that of the unit: a value of their own
/// beside the tree, as actuals are. They name positions, never people.
///
/// ```swift
/// let ratings = Ratings(
///   organisation: [UnitRating(.good, in: 2026)],
///   evaluations: [
///     PositionEvaluation(
///       "S2.1", in: 2026, results: WorkResultRating(.above), behaviour: BehaviourRating(stated: .met))
///   ])
/// let sheet = try tree.papers(.evaluationSheet, for: PaperRequest(ratings: ratings))
/// ```
public struct Ratings: Sendable, Hashable {
  /// What they are called.
  public var title: String
  /// A remark on all of them: who rated, or that they are invented for an example.
  public var note: String?
  /// How the unit as a whole was rated, by period.
  public var organisation: [UnitRating]
  /// What follows from scores; `nil` where the file leaves it to whoever makes the paper.
  public var thresholds: EvaluationThresholds?
  /// The ratings of positions, in the order in which they were written.
  public var evaluations: [PositionEvaluation]

  /// Creates ratings.
  public init(
    _ title: String = "", note: String? = nil, organisation: [UnitRating] = [],
    thresholds: EvaluationThresholds? = nil, evaluations: [PositionEvaluation] = []
  ) {
    self.title = title
    self.note = note
    self.organisation = organisation
    self.thresholds = thresholds
    self.evaluations = evaluations
  }

  /// The periods that something is rated for, in order, each once. O(ratings).
  public var periods: [MeasurementPeriod] {
    Set(evaluations.compactMap(\.period) + organisation.map(\.period)).sorted()
  }

  /// The ratings of positions for one period, in order; those without a period are of every one. O(ratings).
  public func evaluations(in period: MeasurementPeriod) -> [PositionEvaluation] {
    evaluations.filter { $0.period == nil || $0.period == period }
  }

  /// The predicate of the unit for a period, or `nil` where it was not rated. O(ratings).
  public func predicate(in period: MeasurementPeriod) -> OrganisationPredicate? {
    organisation.last { $0.period == period }?.predicate
  }
}

/// How a unit as a whole was rated for a period.
public struct UnitRating: Sendable, Hashable {
  /// The period.
  public var period: MeasurementPeriod
  /// The predicate.
  public var predicate: OrganisationPredicate

  /// Creates a rating.
  public init(_ predicate: OrganisationPredicate, in period: MeasurementPeriod) {
    self.predicate = predicate
    self.period = period
  }
}

extension Ratings {
  /// A rating that no paper on a tree can show, and why.
  public struct Unused: Sendable, Hashable {
    /// The rating.
    public let evaluation: PositionEvaluation
    /// Why it is not shown.
    public let reason: LocalizedText
  }

  /// The ratings that a tree has no one position for, in order: a position that is not in it, a title of which it does not
  /// tell that it is one position, or a head of region, who is elected and not rated; and one that a rating of the same
  /// position and period goes before. O(ratings × positions).
  public func unused(in tree: PerformanceTree) -> [Unused] {
    struct Place: Hashable {
      var position: Int
      var period: MeasurementPeriod?
    }
    let positions = tree.positions
    var rated: Set<Place> = []
    return evaluations.compactMap { evaluation in
      guard let place = positions.firstIndex(where: { evaluation.names($0) }) else {
        return Unused(evaluation: evaluation, reason: Self.unknown(evaluation.position, among: positions))
      }
      if positions[place].isElectedOffice { return Unused(evaluation: evaluation, reason: Self.elected) }
      guard rated.insert(Place(position: place, period: evaluation.period)).inserted else {
        return Unused(evaluation: evaluation, reason: Self.again)
      }
      return nil
    }
  }

  private static func unknown(_ name: String, among positions: [TreePosition]) -> LocalizedText {
    let sharing = positions.filter { $0.position.title == name }
    guard sharing.isEmpty else {
      let ids = sharing.compactMap(\.sasaran.first?.id).joined(separator: ", ")
      // Without a unit or a name, sasaran of one title may be those of one position.
      guard sharing.allSatisfy({ $0.position.unit != nil || $0.position.name != nil }) else {
        return LocalizedText(
          "“\(name)” pemilik beberapa sasaran, dan pohon tidak menyebut apakah itu satu jabatan atau beberapa; sebut id sasarannya: \(ids), atau tulis “unit” pada setiap pemiliknya di pohon: yang unitnya sama menjadi satu jabatan",
          en:
            "“\(name)” owns several sasaran, and the tree does not tell whether that is one position or several; name a sasaran by its id: \(ids), or write “unit” on each owner in the tree: those of one unit are one position"
        )
      }
      return LocalizedText(
        "jabatan “\(name)” dipegang beberapa orang; sebut id sasarannya: \(ids)",
        en: "several hold the position “\(name)”; name a sasaran by its id: \(ids)")
    }
    return LocalizedText(
      "tidak ada jabatan atau sasaran “\(name)” dalam pohon",
      en: "there is no position or sasaran “\(name)” in the tree"
    ).suggesting(Suggestion.nearest(to: name, among: positions.map(\.name)))
  }

  private static let elected = LocalizedText(
    "kepala daerah bukan pegawai dan tidak dinilai dengan cara ini",
    en: "a head of region is no employee and not rated in this way")

  private static let again = LocalizedText(
    "jabatan ini sudah dinilai untuk periode yang sama",
    en: "this position is rated for the same period already")
}
