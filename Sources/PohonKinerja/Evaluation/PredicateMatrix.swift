/// The table of nine cells that turns the ratings of results and conduct into a predicate.
///
/// The table is that of PermenPANRB 6/2022, whose text we have not seen. Five cells are those that a published program tests
/// and ascribes to it; the other four follow its pattern and are our reading, which each cell says.
public struct PredicateMatrix: Sendable, Hashable {
  /// One cell.
  public struct Cell: Sendable, Hashable {
    /// The rating of results that it stands for.
    public let results: ExpectationRating
    /// The rating of conduct that it stands for.
    public let behaviour: ExpectationRating
    /// What both come to.
    public let predicate: PerformancePredicate
    /// Whether no source that we have seen tells this cell.
    public let isOurReading: Bool
    /// Where it comes from.
    public var source: Citation { isOurReading ? .predicateReading : .predicateMatrix }
  }

  /// The nine cells: results from above to below expectation, in each conduct likewise.
  public let cells: [Cell]

  /// The table as we have it.
  public static let standard = PredicateMatrix(
    cells: ExpectationRating.allCases.reversed().flatMap { results in
      ExpectationRating.allCases.reversed().map { standardCell(results, $0) }
    })

  /// The cell of two ratings. O(1).
  public func cell(results: ExpectationRating, behaviour: ExpectationRating) -> Cell {
    cells.first { $0.results == results && $0.behaviour == behaviour }
      ?? Self.standardCell(results, behaviour)
  }

  private static func standardCell(_ results: ExpectationRating, _ behaviour: ExpectationRating) -> Cell {
    let (predicate, isOurReading): (PerformancePredicate, Bool) =
      switch (results, behaviour) {
      case (.above, .above): (.veryGood, false)
      case (.above, .met): (.good, true)
      case (.met, .above): (.good, true)
      case (.met, .met): (.good, false)
      case (.below, .above): (.needsImprovement, false)
      case (.below, .met): (.needsImprovement, true)
      case (.above, .below): (.poor, false)
      case (.met, .below): (.poor, true)
      case (.below, .below): (.veryPoor, false)
      }
    return Cell(results: results, behaviour: behaviour, predicate: predicate, isOurReading: isOurReading)
  }
}
