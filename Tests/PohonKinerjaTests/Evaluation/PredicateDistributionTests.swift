import PohonKinerja
import Testing

/// F28: how predicates may be spread in a unit of some predicate.
@Suite struct PredicateDistributionTests {
  private func spread(_ counts: [PerformancePredicate: Int]) -> PredicateDistribution {
    PredicateDistribution(
      PerformancePredicate.allCases.flatMap { repeatElement($0, count: counts[$0] ?? 0) })
  }

  @Test func `an excellent unit has at most 70 per cent very good`() {
    #expect(spread([.veryGood: 7, .good: 3]).fits(.excellent) == true)
    #expect(spread([.veryGood: 71, .good: 29]).fits(.excellent) == false)
    // 5 of 7 are 71.4 per cent, which is not rounded down.
    #expect(spread([.veryGood: 5, .good: 2]).fits(.excellent) == false)
  }

  @Test func `a good unit has at most 70 per cent good and someone who has to improve`() {
    #expect(spread([.veryGood: 2, .good: 7, .needsImprovement: 1]).fits(.good) == true)
    #expect(spread([.veryGood: 2, .good: 7, .poor: 1]).fits(.good) == true)
    #expect(spread([.veryGood: 3, .good: 7]).fits(.good) == false)
    #expect(spread([.good: 8, .needsImprovement: 2]).fits(.good) == false)
  }

  @Test func `a fair unit has 60 per cent who have to improve and at most 10 per cent very good`() {
    #expect(spread([.veryGood: 1, .good: 3, .needsImprovement: 6]).fits(.fair) == true)
    #expect(spread([.veryGood: 1, .good: 4, .needsImprovement: 5]).fits(.fair) == false)
    #expect(spread([.veryGood: 2, .good: 2, .needsImprovement: 6]).fits(.fair) == false)
  }

  @Test
  func `a poor unit has 60 per cent poor, 10 per cent who have to improve, at most 10 per cent very good`() {
    #expect(spread([.veryGood: 1, .good: 2, .needsImprovement: 1, .poor: 6]).fits(.poor) == true)
    #expect(spread([.good: 4, .poor: 6]).fits(.poor) == false)
    #expect(spread([.good: 4, .needsImprovement: 1, .poor: 5]).fits(.poor) == false)
    #expect(spread([.veryGood: 2, .good: 1, .needsImprovement: 1, .poor: 6]).fits(.poor) == false)
  }

  @Test func `a very poor unit has 60 per cent very poor and nobody very good`() {
    #expect(spread([.good: 4, .veryPoor: 6]).fits(.veryPoor) == true)
    #expect(spread([.good: 3, .veryGood: 1, .veryPoor: 6]).fits(.veryPoor) == false)
    #expect(spread([.good: 41, .veryPoor: 59]).fits(.veryPoor) == false)
  }

  @Test func `nobody rated is neither`() {
    let nobody = PredicateDistribution([])
    for unit in OrganisationPredicate.allCases {
      #expect(nobody.fits(unit) == nil)
      #expect(nobody.outcomes(for: unit).allSatisfy { $0.isMet == nil })
    }
  }

  @Test func `an outcome tells the figures`() throws {
    let outcome = try #require(spread([.veryGood: 8, .good: 2]).outcomes(for: .excellent).first)
    #expect(outcome.count == 8)
    #expect(outcome.total == 10)
    #expect(outcome.isMet == false)
    #expect(outcome.requirement.text.indonesian == "Sangat Baik paling banyak 70 %")
    #expect(outcome.requirement.text.english == "at most 70% Very good")
  }
}

/// What follows from scores.
@Suite struct EvaluationThresholdsTests {
  /// Scores, in JSON's notation, and what follows from them.
  static let scores: [(score: String, consequences: [String])] = [
    ("90", ["prioritas promosi"]), ("100", ["prioritas promosi"]), ("89.99", []), ("70", []),
    ("69.99", ["wajib mengikuti coaching kinerja"]), ("0", ["wajib mengikuti coaching kinerja"]),
  ]

  @Test(arguments: scores)
  func `90 and above has priority, below 70 is coached`(_ score: String, _ consequences: [String]) throws {
    let score = try Number(json: score)
    #expect(
      EvaluationThresholds.trainingExample.consequences(of: score).map(\.consequence.indonesian)
        == consequences)
    #expect(PositionEvaluation("Kepala", score: score).consequences().count == consequences.count)
  }

  @Test func `without a score nothing follows`() {
    #expect(PositionEvaluation("Kepala").consequences().isEmpty)
  }

  @Test func `an office has its own`() {
    let own = EvaluationThresholds([
      .init(
        .atLeast(110), LocalizedText("tugas belajar", en: "study leave"),
        source: Citation(LocalizedText("Kantor kami", en: "Our office"), authority: .convention))
    ])
    #expect(own.consequences(of: 90).isEmpty)
    #expect(own.entries[0].bound.text(in: .indonesian) == "nilai 110 ke atas")
    #expect(EvaluationThresholds.trainingExample.entries[1].bound.text(in: .english) == "a score below 70")
  }
}
