/// How large the text of a sheet is on paper, in points.
public struct SVGPrintSize: Sendable, Hashable {
  /// The sasaran of a tree, the elements of a logic model.
  public let statements: Double
  /// The indicators of a tree; of a logic model the elements, and of statements alone those, again.
  public let indicators: Double
  /// The smallest text.
  public let smallest: Double

  /// The least size of indicators that can be read on a sheet in the hand. Our convention.
  public static let minimumOfIndicators = 6.5
  /// The least size of any text. Our convention.
  public static let minimum = 5.5

  /// Whether the sheet can be read: indicators are at least 6.5 points, everything at least 5.5.
  public var isReadable: Bool {
    indicators >= Self.minimumOfIndicators && smallest >= Self.minimum
  }

  init(statements: Double, indicators: Double, smallest: Double) {
    self.statements = statements
    self.indicators = indicators
    self.smallest = smallest
  }

  /// The sizes on a sheet of a tree where a unit of the drawing is `points` long.
  init(points: Double, _ detail: SVGDiagram.Detail) {
    statements = SVGMetrics.statement.size * points
    indicators = Self.decisiveSize(detail) * points
    smallest = (detail == .full ? SVGMetrics.caption : SVGMetrics.footer).size * points
  }

  /// The size, in units of the drawing, of what has to be readable in a sheet of a tree.
  static func decisiveSize(_ detail: SVGDiagram.Detail) -> Double {
    (detail == .full ? SVGMetrics.indicator : SVGMetrics.statement).size
  }
}
