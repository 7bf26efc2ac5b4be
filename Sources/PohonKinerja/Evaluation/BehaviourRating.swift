/// How the conduct of whoever holds a position is rated, value by value.
public struct BehaviourRating: Sendable, Hashable {
  private var ratings: [BehaviourValue: ExpectationRating]
  /// The rating of conduct as a whole that the superior gives, in place of the one the values come to.
  public var stated: ExpectationRating?

  /// Creates a rating; what is not in `ratings` is not rated yet.
  public init(_ ratings: [BehaviourValue: ExpectationRating] = [:], stated: ExpectationRating? = nil) {
    self.ratings = ratings
    self.stated = stated
  }

  /// The rating of one value, or `nil` while there is none.
  public subscript(value: BehaviourValue) -> ExpectationRating? {
    get { ratings[value] }
    set { ratings[value] = newValue }
  }

  /// The values that are not rated yet, in the order of BerAKHLAK.
  public var missing: [BehaviourValue] { BehaviourValue.allCases.filter { ratings[$0] == nil } }

  /// The rating of conduct as a whole: the one stated, else the one the values come to, or `nil` while one is missing.
  ///
  /// One value below expectation makes the whole so; more than half above make it above; anything else is as expected.
  /// No text that we have seen says how seven become one: this is our convention, and ``stated`` overrules it.
  public var expectation: ExpectationRating? {
    if let stated { return stated }
    guard missing.isEmpty else { return nil }
    if ratings.values.contains(.below) { return .below }
    return ratings.values.count { $0 == .above } * 2 > BehaviourValue.allCases.count ? .above : .met
  }

  /// Whether ``expectation`` is worked out by our convention and not stated.
  public var isByConvention: Bool { stated == nil && expectation != nil }
}
