/// What findings tell of the sasaran that they are at, made once for all that follow one another at the same one.
///
/// A statement may be long and a sasaran have hundreds of findings, so that copies would take many times the memory of the
/// document.
struct FindingPlaces {
  /// What is told of each level, by rank.
  private let levels: [LocalizedText]
  private var row = Row.none
  private var current: (id: String, path: String, place: Finding.Place) = (
    "", "", Finding.Place(statement: "")
  )

  init(_ tree: PerformanceTree) {
    levels = tree.cascade.levels.map { LocalizedText($0.description, en: $0.description) }
  }

  /// What is told of a sasaran: its id, the way to it and what stands there.
  mutating func told(of sasaran: Sasaran) -> (id: String, path: String, place: Finding.Place) {
    guard sasaran.row != row else { return current }
    row = sasaran.row
    current = (
      sasaran.id, sasaran.columns.shortPath(of: row),
      Finding.Place(sasaran, level: levels[sasaran.levelRank])
    )
    return current
  }
}
