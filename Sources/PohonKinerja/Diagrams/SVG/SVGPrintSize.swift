/// How large the text of a sheet is on paper, in points.
public struct SVGPrintSize: Sendable, Hashable {
  /// The sasaran.
  public let sasaran: Double
  /// The indicators.
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

  /// The sizes where a unit of the drawing is `points` long.
  init(points: Double) {
    sasaran = 15.5 * points
    indicators = 13.5 * points
    smallest = 11.5 * points
  }
}
