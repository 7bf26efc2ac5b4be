/// The quarterly targets of an indicator, by year.
///
/// What they come to in a year is told by the indicator's ``Consolidation``.
///
/// ```swift
/// let trajectory: Trajectory = [2026: [nil, 10, 20, 30]]
/// ```
public struct Trajectory: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The quarters of a year and their targets; `nil` for a quarter without one.
  public typealias Quarters = InlineArray<4, Target?>

  /// The quarterly targets of one year.
  public struct Entry: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The targets of the four quarters, in order; always four.
    public let quarters: [Target?]

    /// Creates an entry.
    public init(year: Int, quarters: Quarters) {
      self.year = year
      self.quarters = quarters.indices.map { quarters[$0] }
    }
  }

  /// The entries by year.
  public private(set) var entries: [Entry]

  /// Creates quarterly targets from entries; of several for one year the last counts.
  public init(_ entries: some Sequence<Entry> = []) {
    self.entries = []
    for entry in entries { set(entry) }
  }

  /// Creates quarterly targets by year; of several for one year the last counts.
  public init(dictionaryLiteral elements: (Int, Quarters)...) {
    self.init(elements.map { Entry(year: $0.0, quarters: $0.1) })
  }

  /// The targets of the four quarters of a year.
  public subscript(year: Int) -> [Target?]? {
    entries.first { $0.year == year }?.quarters
  }

  /// Whether there is none.
  public var isEmpty: Bool { entries.isEmpty }

  /// Sets the targets of a year, in place of earlier ones. A year outside ``Targets/years`` is brought to the nearer
  /// end.
  public mutating func set(_ quarters: Quarters, for year: Int) {
    set(Entry(year: year, quarters: quarters))
  }

  private mutating func set(_ entry: Entry) {
    entries.place(entry.inRange, by: \.year)
  }
}

extension Trajectory.Entry {
  private init(year: Int, targets: [Target?]) {
    self.year = year
    quarters = targets
  }

  fileprivate var inRange: Self {
    Self(year: Targets.years.nearest(to: year), targets: quarters)
  }
}
