/// A table of a paper.
public struct PaperTable: Sendable, Hashable {
  /// The columns.
  public var columns: [Column]
  /// The rows by group: what belongs together, such as the indicators of one sasaran. Every row has a cell for each column.
  public var groups: [[[PaperCell]]]
  /// What is said where there is no row.
  public var emptyText: String
  /// Whether it is printed on one page, as a short table is that would else begin a page with its last row.
  public var isKeptTogether: Bool

  /// A column.
  public struct Column: Sendable, Hashable {
    /// The heading.
    public var title: String
    /// The share of the width in per cent; what all columns have together is taken as the whole.
    public var width: Int
    /// How its cells are set.
    public var alignment: Alignment
    /// Whether the rows of a group say the same here, which HTML writes once for all of them.
    public var isShared: Bool
    /// The headings of the columns that CSV has behind it for the numbers which the words of its cells tell besides their
    /// own (``PaperCell/parts``): numerator and denominator of a quotient.
    public var parts: [String]

    /// Creates a column.
    public init(
      _ title: String, width: Int, _ alignment: Alignment = .leading, isShared: Bool = false,
      parts: [String] = []
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.isShared = isShared
      self.parts = parts
    }
  }

  /// How the cells of a column are set.
  public enum Alignment: String, Sendable, Hashable, CaseIterable {
    /// At the beginning of the line, as words are.
    case leading
    /// In the middle.
    case center
    /// At the end, as numbers are.
    case trailing
  }

  /// Creates a table.
  public init(
    _ columns: [Column], groups: [[[PaperCell]]], emptyText: String, isKeptTogether: Bool = false
  ) {
    self.columns = columns
    self.groups = groups
    self.emptyText = emptyText
    self.isKeptTogether = isKeptTogether
  }

  /// All rows in order.
  public var rows: [[PaperCell]] { groups.flatMap(\.self) }
}
