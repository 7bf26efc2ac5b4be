/// What is read of rows that stand one behind the other: of all rows of a tree, or of a ``RowSegment``.
///
/// Arrays are indexed by row, counted from the first one; rows that are not in the tree have zeros.
struct ReadRows: Sendable {
  /// For each sasaran the place of its statement among ``KnownTexts``.
  var statements: ContiguousArray<UInt32> = []
  /// For each sasaran what its indicators have.
  var signs: ContiguousArray<SasaranSigns> = []
  /// For each indicator the place of its name.
  var names: ContiguousArray<UInt32> = []
  /// For each indicator what its baseline and targets are.
  var figureMarks: ContiguousArray<FigureMarks> = []

  /// No rows.
  init() {}

  /// Room for rows that are not read yet. O(rows).
  init(_ segment: RowSegment) {
    grow(nodes: segment.nodes.count, indicators: segment.indicators.count)
  }

  /// Rows of which the texts are found and nothing else is read yet. O(rows).
  init(statements: ContiguousArray<UInt32>, names: ContiguousArray<UInt32>) {
    self.statements = statements
    self.names = names
    signs = ContiguousArray(repeating: SasaranSigns(), count: statements.count)
    figureMarks = ContiguousArray(repeating: [], count: names.count)
  }

  /// Makes ready for so many rows, without having any of them.
  mutating func reserve(nodes: Int, indicators: Int) {
    statements.reserveCapacity(nodes)
    signs.reserveCapacity(nodes)
    names.reserveCapacity(indicators)
    figureMarks.reserveCapacity(indicators)
  }

  /// Makes room for so many rows; those that are new have nothing. O(those), but now and then O(n).
  mutating func grow(nodes: Int, indicators: Int) {
    let (newNodes, newIndicators) = (nodes - statements.count, indicators - names.count)
    if newNodes > 0 {
      statements.append(contentsOf: repeatElement(KnownTexts.none, count: newNodes))
      signs.append(contentsOf: repeatElement(SasaranSigns(), count: newNodes))
    }
    if newIndicators > 0 {
      names.append(contentsOf: repeatElement(KnownTexts.none, count: newIndicators))
      figureMarks.append(contentsOf: repeatElement([], count: newIndicators))
    }
  }

  /// Puts rows one behind the other, what there is for each sasaran at the same time as what there is for each indicator. O(rows).
  ///
  /// - Parameter rows: All of them.
  init(joining parts: [ReadRows], of rows: RowSegment) async {
    async let ofIndicators = (
      names: Self.joined(parts.map(\.names), count: rows.indicators.count),
      figureMarks: Self.joined(parts.map(\.figureMarks), count: rows.indicators.count)
    )
    statements = Self.joined(parts.map(\.statements), count: rows.nodes.count)
    signs = Self.joined(parts.map(\.signs), count: rows.nodes.count)
    (names, figureMarks) = await ofIndicators
  }

  private static func joined<Element>(
    _ parts: [ContiguousArray<Element>], count: Int
  ) -> ContiguousArray<Element> {
    var all: ContiguousArray<Element> = []
    all.reserveCapacity(count)
    for part in parts { all += part }
    return all
  }
}
