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
  /// - Parameters:
  ///   - parts: Each with by how much the places of its texts grow.
  ///   - rows: All of them.
  init(joining parts: [(rows: ReadRows, places: UInt32)], of rows: RowSegment) async {
    async let ofIndicators = (
      names: Self.joined(parts.map { ($0.rows.names, $0.places) }, count: rows.indicators.count),
      figureMarks: Self.joined(parts.map(\.rows.figureMarks), count: rows.indicators.count)
    )
    statements = Self.joined(parts.map { ($0.rows.statements, $0.places) }, count: rows.nodes.count)
    signs = Self.joined(parts.map(\.rows.signs), count: rows.nodes.count)
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

  /// The same for places of texts, which grow by as much as is told with them.
  private static func joined(
    _ parts: [(places: ContiguousArray<UInt32>, growth: UInt32)], count: Int
  ) -> ContiguousArray<UInt32> {
    var all = joined(parts.map(\.places), count: count)
    var places = all.mutableSpan
    var start = 0
    for part in parts {
      let end = start + part.places.count
      for place in start..<end where places[place] != KnownTexts.none { places[place] += part.growth }
      start = end
    }
    return all
  }
}
