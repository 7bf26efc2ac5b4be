import PohonKinerja
import Testing

/// F27: ratings of results and conduct come to a predicate.
@Suite struct PredicateMatrixTests {
  /// The five cells that a published program tests.
  static let published: [(ExpectationRating, ExpectationRating, PerformancePredicate)] = [
    (.above, .above, .veryGood), (.met, .met, .good), (.below, .above, .needsImprovement),
    (.above, .below, .poor), (.below, .below, .veryPoor),
  ]

  @Test(arguments: published)
  func `the published cells are not ours`(
    _ results: ExpectationRating, _ behaviour: ExpectationRating, _ predicate: PerformancePredicate
  ) {
    let cell = PredicateMatrix.standard.cell(results: results, behaviour: behaviour)
    #expect(cell.predicate == predicate)
    #expect(!cell.isOurReading)
    #expect(cell.source.authority == .practice)
  }

  /// The four that follow the same pattern.
  static let read: [(ExpectationRating, ExpectationRating, PerformancePredicate)] = [
    (.above, .met, .good), (.met, .above, .good), (.below, .met, .needsImprovement), (.met, .below, .poor),
  ]

  @Test(arguments: read)
  func `the other cells say that they are our reading`(
    _ results: ExpectationRating, _ behaviour: ExpectationRating, _ predicate: PerformancePredicate
  ) {
    let cell = PredicateMatrix.standard.cell(results: results, behaviour: behaviour)
    #expect(cell.predicate == predicate)
    #expect(cell.isOurReading)
    #expect(cell.source.authority == .convention)
  }

  @Test func `there are nine cells and better ratings never lower the predicate`() {
    let matrix = PredicateMatrix.standard
    #expect(matrix.cells.count == 9)
    for cell in matrix.cells {
      for other in matrix.cells where other.results >= cell.results && other.behaviour >= cell.behaviour {
        #expect(other.predicate >= cell.predicate, "\(cell) \(other)")
      }
    }
  }
}

/// Ratings and what they rest on.
@Suite struct RatingTests {
  /// Achievements, in JSON's notation, and their ratings.
  static let achievements: [(achievement: String, rating: ExpectationRating)] = [
    ("120", .above), ("100.01", .above), ("100", .met), ("90", .met), ("89.999", .below), ("0", .below),
  ]

  @Test(arguments: achievements)
  func `an achievement is rated without being rounded`(_ achievement: String, _ rating: ExpectationRating)
    throws
  {
    #expect(WorkResultRating(achievement: Fraction(try Number(json: achievement))).expectation == rating)
  }

  @Test func `bands are data, and run one way`() throws {
    let source = Citation(LocalizedText("Kantor kami", en: "Our office"), authority: .convention)
    let bands = try #require(RatingBands(met: 85, above: 110, source: source))
    #expect(WorkResultRating(achievement: 110, bands: bands).expectation == .met)
    #expect(RatingBands(met: 101, above: 100, source: source) == nil)
  }

  @Test func `conduct is rated once every value is`() {
    var rating = BehaviourRating()
    #expect(rating.expectation == nil)
    #expect(rating.missing == BehaviourValue.allCases)
    for value in BehaviourValue.allCases.dropLast() { rating[value] = .above }
    #expect(rating.expectation == nil)
    #expect(rating.missing == [.collaborative])
    rating[.collaborative] = .met
    #expect(rating.expectation == .above)
    #expect(rating.isByConvention)
    rating[.loyal] = .below
    #expect(rating.expectation == .below)
    rating.stated = .met
    #expect(rating.expectation == .met)
    #expect(!rating.isByConvention)
  }

  @Test func `three of seven above are as expected and four are above`() {
    var rating = BehaviourRating(
      Dictionary(
        BehaviourValue.allCases.map { ($0, ExpectationRating.met) }, uniquingKeysWith: { first, _ in first }))
    #expect(rating.expectation == .met)
    for value in BehaviourValue.allCases.prefix(3) { rating[value] = .above }
    #expect(rating.expectation == .met)
    rating[.harmonious] = .above
    #expect(rating.expectation == .above)
  }

  @Test func `a position is rated when both sides are`() {
    var evaluation = PositionEvaluation("Ketua Tim Kerja", results: WorkResultRating(.above))
    #expect(evaluation.outcome == nil)
    evaluation.behaviour.stated = .met
    #expect(evaluation.outcome?.predicate == .good)
    #expect(evaluation.outcome?.isOurReading == true)
  }
}
