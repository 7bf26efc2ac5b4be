/// What indicators come to from those that are declared as their parts, and nothing else.
///
/// Shares and scores are never added up: they are rolled up as ratios of sums where numerators and denominators are kept,
/// as the mean where that is declared, or not at all, which is said.
public struct RollUp: Sendable {
  private let computation: RollUpComputation
  private let places: [String: Int]

  init(_ computation: RollUpComputation) {
    self.computation = computation
    var places: [String: Int] = [:]
    for (place, whole) in computation.wholes.enumerated() {
      places[computation.figures.columns.id(ofIndicator: whole.whole)] = place
    }
    self.places = places
  }

  /// What one whole comes to.
  public struct Figure: Sendable, Hashable {
    /// The id of the indicator.
    public let indicator: String
    /// The ids of the indicators it is computed from, in the order of the document.
    public let parts: [String]
    /// How they combine; `nil` when they do not say it in one way.
    public let combination: Contribution.Combination?
    /// The figure, or `nil` when there is none.
    public let value: Fraction?
    /// What is above the line, where the figure is a share.
    public let numerator: Fraction?
    /// What is below the line, where the figure is a share.
    public let denominator: Fraction?
    /// Why there is no figure.
    public let reason: UnmeasuredReason?
  }

  /// The figures of all indicators that are declared to be computed, in the order of the document.
  public var figures: [Figure] { computation.wholes.indices.map(figure) }

  /// The figure of one indicator; `nil` when it is not declared to be computed.
  public subscript(indicator: String) -> Figure? { places[indicator].map(figure) }

  private func figure(_ place: Int) -> Figure {
    let columns = computation.figures.columns
    let whole = computation.wholes[place]
    let ids = (
      indicator: columns.id(ofIndicator: whole.whole), parts: whole.parts.map(columns.id(ofIndicator:))
    )
    var (value, parts): (Fraction?, MeasuredFigure.Parts?) = (nil, nil)
    if case .number(let number, let shares) = computation.results[place] { (value, parts) = (number, shares) }
    return Figure(
      indicator: ids.indicator, parts: ids.parts, combination: whole.combination, value: value,
      numerator: parts?.numerator, denominator: parts?.denominator, reason: computation.results[place].reason)
  }
}

extension PerformanceTree {
  /// What the targets of a year come to along declared contributions. O(sasaran + indicators).
  public func targetsRolledUp(in year: Int) -> RollUp {
    let figures = TreeFigures(columns)
    return RollUp(
      RollUpComputation(
        figures, DeclaredWhole.all(in: figures), unit: { figures.unitInUse(of: $0) },
        sum: { figures.sum(of: $0) },
        own: { row in
          guard let value = figures.target(of: row, in: year) else { return .none(.noActual) }
          let facts = figures.figure(value, of: row)
          guard facts.isSingleNumber, facts.unit.isComparable(with: figures.unit(of: row)) else {
            return .none(.unreadableTarget(columns.target(value).raw))
          }
          return .number(Fraction(facts.lower), nil)
        }))
  }
}
