/// How the predicates of the people of a unit are spread.
public struct PredicateDistribution: Sendable, Hashable {
  private var counts: [PerformancePredicate: Int] = [:]
  /// How many are rated.
  public private(set) var total = 0

  /// Counts predicates. O(n).
  public init(_ predicates: some Sequence<PerformancePredicate>) {
    for predicate in predicates {
      counts[predicate, default: 0] += 1
      total += 1
    }
  }

  /// How many have a predicate.
  public func count(of predicate: PerformancePredicate) -> Int { counts[predicate] ?? 0 }

  /// A requirement and how it is met.
  public struct Outcome: Sendable, Hashable {
    /// What is asked for.
    public let requirement: DistributionRequirement
    /// How many have one of its predicates.
    public let count: Int
    /// How many are rated.
    public let total: Int
    /// Whether it is met; `nil` where nobody is rated.
    public let isMet: Bool?
  }

  /// How the requirements of a unit's own predicate are met, in their order.
  public func outcomes(for unit: OrganisationPredicate) -> [Outcome] {
    unit.requirements.map { requirement in
      let count = Set(requirement.predicates).reduce(0) { $0 + self.count(of: $1) }
      return Outcome(
        requirement: requirement, count: count, total: total,
        isMet: requirement.isMet(by: count, of: total))
    }
  }

  /// Whether all requirements of a unit's predicate are met; `nil` where nobody is rated.
  public func fits(_ unit: OrganisationPredicate) -> Bool? {
    total == 0 ? nil : outcomes(for: unit).allSatisfy { $0.isMet == true }
  }
}
