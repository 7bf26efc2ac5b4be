/// The budget ceilings of a sasaran (pagu anggaran), by year and in rupiah.
///
/// Amounts are exact. They are not below zero; a document that says so is refused.
public struct Budget: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The amount of one year.
  public struct Entry: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The amount, in rupiah.
    public var amount: Number

    /// Creates an entry.
    public init(year: Int, amount: Number) {
      self.year = year
      self.amount = amount
    }
  }

  /// The entries by year.
  public private(set) var entries: [Entry]

  /// Creates a budget from entries; of several for one year the last counts.
  public init(_ entries: some Sequence<Entry> = []) {
    self.entries = []
    for entry in entries { set(entry.amount, for: entry.year) }
  }

  /// Creates a budget by year; of several amounts for one year the last counts.
  public init(dictionaryLiteral elements: (Int, Number)...) {
    self.init(elements.map { Entry(year: $0.0, amount: $0.1) })
  }

  /// The amount of a year, in rupiah.
  public subscript(year: Int) -> Number? {
    entries.first { $0.year == year }?.amount
  }

  /// Whether there is none.
  public var isEmpty: Bool { entries.isEmpty }

  /// Sets the amount of a year, in place of an earlier one. A year outside ``Targets/years`` is brought to the nearer
  /// end.
  public mutating func set(_ amount: Number, for year: Int) {
    entries.place(Entry(year: Targets.years.nearest(to: year), amount: amount), by: \.year)
  }
}
