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

  /// Puts rows behind those that are here. O(rows).
  ///
  /// - Parameter places: By how much the places of their texts grow.
  mutating func append(_ others: ReadRows, textsMovedBy places: UInt32) {
    func moved(_ place: UInt32) -> UInt32 { place == KnownTexts.none ? place : place + places }
    statements.append(contentsOf: others.statements.lazy.map(moved))
    signs += others.signs
    names.append(contentsOf: others.names.lazy.map(moved))
    figureMarks += others.figureMarks
  }
}
