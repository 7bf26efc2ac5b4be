/// The years a plan covers, first and last included.
public struct Period: Sendable, Hashable {
  /// The first year.
  public let from: Int
  /// The last year, not before the first.
  public let to: Int

  /// The years that a document can name: 1900 to 9999. Our convention.
  public static let validYears = 1900...9999

  /// Creates a period, or `nil` when the years are not in order or not in ``validYears``.
  public init?(from: Int, to: Int) {
    guard from <= to, Self.validYears.contains(from), Self.validYears.contains(to) else { return nil }
    self.from = from
    self.to = to
  }

  /// Creates a period from a range, whose years are kept as they are, also outside ``validYears``.
  ///
  /// A document whose period is outside is written, and refused by the reader with the reason.
  public init(_ years: ClosedRange<Int>) {
    from = years.lowerBound
    to = years.upperBound
  }

  /// The years as a range.
  public var years: ClosedRange<Int> { from...to }
}

extension Period: CustomStringConvertible {
  /// "2025–2029", or "2025" when it is one year.
  public var description: String { from == to ? "\(from)" : "\(from)–\(to)" }
}
