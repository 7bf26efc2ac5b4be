/// What is kept of sasaran that stand on lines of their own, besides their rows, until all lines are there.
struct DecodedLines: Sendable {
  /// The texts of the rows that are no symbols.
  var texts = TextArena()
  /// By row, the parent that is named, in ``parentTexts``.
  private(set) var parents: ContiguousArray<TextReference?> = []
  private(set) var parentTexts = TextArena()
  /// By row, the offset of its line.
  private(set) var lineStarts: ContiguousArray<Int> = []
  /// By row, the column of its id; 0 where none is given.
  var nodeIDColumns: ContiguousArray<UInt32> = []
  var indicatorIDColumns: ContiguousArray<UInt32> = []

  /// Begins a row.
  mutating func begin(lineStart: Int) {
    parents.append(nil)
    lineStarts.append(lineStart)
    nodeIDColumns.append(0)
  }

  mutating func setParent(_ name: Span<UInt8>, of row: Row) {
    parents[Int(row)] = parentTexts.append(name)
  }
}
