/// The targets of an indicator: by year, or one for the whole period.
public struct Targets: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One target and the year it is for.
  public struct Entry: Sendable, Hashable {
    /// The year, or `nil` when the target is not dated.
    public var year: Int?
    /// The target.
    public var target: Target

    /// Creates an entry.
    public init(year: Int?, target: Target) {
      self.year = year
      self.target = target
    }
  }

  /// The entries: the undated one first, then by year.
  public private(set) var entries: [Entry]

  /// Creates targets from entries; of several for one year the last counts.
  public init(_ entries: some Sequence<Entry> = []) {
    self.entries = []
    for entry in entries { set(entry.target, for: entry.year) }
  }

  /// Creates targets by year; of several for one year the last counts.
  public init(dictionaryLiteral elements: (Int, Target)...) {
    self.init(elements.map { Entry(year: $0.0, target: $0.1) })
  }

  /// One target that is not tied to a year.
  public init(undated target: Target) {
    entries = [Entry(year: nil, target: target)]
  }

  /// The target of a year, or the undated one for `nil`.
  public subscript(year: Int?) -> Target? {
    entries.first { $0.year == year }?.target
  }

  /// Whether there is none.
  public var isEmpty: Bool { entries.isEmpty }

  /// The years that targets can have, our convention; a year outside is brought to the nearer end.
  public static let years = 1...9_999

  /// Makes room for some entries.
  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Sets the target of a year, in place of an earlier one.
  public mutating func set(_ target: Target, for year: Int?) {
    let year = year.map { Self.years.nearest(to: $0) }
    if let last = entries.last, let year, last.year ?? .min < year {
      // Mostly they come in order.
      return entries.append(Entry(year: year, target: target))
    }
    entries.place(Entry(year: year, target: target)) { $0.year ?? .min }
  }
}
