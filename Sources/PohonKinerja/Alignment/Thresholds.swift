/// The figures from which some rules speak up. Regulations set few of them; each says where its default is from.
public struct Thresholds: Sendable, Hashable {
  /// The most sasaran below one (`children-fan-out`). Our convention: a published tree that is sound has eleven.
  public var maximumChildren = 11
  /// The most indicators of one owner on the first level of the cascade (`too-many-indicators`): 25 for echelon I,
  /// KMK 467/KMK.01/2014, p. 9 of its handbook. An office whose cascade begins lower sets its own.
  public var maximumIndicatorsAtTop = 25
  /// The most indicators of one owner on the levels between: 20 for echelons II and III, from the same page.
  public var maximumIndicators = 20
  /// The most indicators of one owner on a level of individuals: 10, from the same page.
  public var maximumIndicatorsOfIndividuals = 10
  /// The fewest words of a statement (`text-too-short`). Our convention.
  public var minimumWords = 3
  /// The most words of a statement (`text-too-long`). Our convention.
  public var maximumWords = 40
  /// How many times its baseline a count of documents must be to look mistaken (`unit-suspicious-jump`). Our convention.
  public var suspiciousJump = 20

  /// How many indicators must declare an aspect before all of them are asked for theirs (`aspects-coverage`); 0 asks
  /// every tree. Our convention: a tree that never names aspects does not plan by them.
  public var declaredAspects = 1

  /// The thresholds as they are by default.
  public init() {}

  /// The thresholds by default.
  public static let standard = Thresholds()
}
