import PohonKinerja
import Testing

/// F27: ratings of results and conduct come to a predicate.
@Suite struct PredicateMatrixTests {
  /// The five cells that a published program tests.
  @Test(arguments: [
    (Expectation.above, Expectation.above, PerformancePredicate.veryGood), (.met, .met, .good),
    (.below, .above, .needsImprovement), (.above, .below, .poor), (.below, .below, .veryPoor),
  ])
  func `the published cells are not ours`(
    _ results: Expectation, _ behaviour: Expectation, _ predicate: PerformancePredicate
  ) {
    let cell = PredicateMatrix.standard.cell(results: results, behaviour: behaviour)
    #expect(cell.predicate == predicate)
    #expect(!cell.isOurReading)
    #expect(cell.source.authority == .practice)
  }

  /// The four that follow the same pattern.
  @Test(arguments: [
    (Expectation.above, Expectation.met, PerformancePredicate.good), (.met, .above, .good),
    (.below, .met, .needsImprovement), (.met, .below, .poor),
  ])
  func `the other cells say that they are our reading`(
    _ results: Expectation, _ behaviour: Expectation, _ predicate: PerformancePredicate
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
  @Test(arguments: [
    (Number("120"), Expectation.above), (Number("100.01"), .above), (Number("100"), .met),
    (Number("90"), .met),
    (Number("89.999"), .below), (Number("0"), .below),
  ])
  func `an achievement is rated without being rounded`(_ achievement: Number?, _ rating: Expectation) throws {
    #expect(WorkResultRating(achievement: try #require(achievement)).expectation == rating)
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
        BehaviourValue.allCases.map { ($0, Expectation.met) }, uniquingKeysWith: { first, _ in first }))
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

extension Number {
  /// The number a decimal text says.
  fileprivate init?(_ text: String) { try? self.init(json: text) }
}
