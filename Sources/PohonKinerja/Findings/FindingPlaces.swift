/// What findings tell of the sasaran or indicator that they are at, made once for all that follow one another at the same one.
///
/// Statements and names may be long, and hundreds of findings be at one of them, so that copies would take many times the memory
/// of the document.
struct FindingPlaces {
  /// What is told of a place.
  struct Told {
    var subject: Finding.Subject
    /// The way to the sasaran.
    var path: String
    var place: Finding.Place
  }

  private let columns: TreeColumns
  /// What is told of each level, by rank.
  private let levels: [LocalizedText]
  private var ofSasaran: (row: Row, id: String, told: Told)?
  private var ofIndicator: (row: Row, told: Told)?

  init(_ tree: PerformanceTree) {
    columns = tree.columns
    levels = tree.cascade.levels.map { LocalizedText($0.description, en: $0.description) }
  }

  /// What is told of a sasaran of the tree, or of one of its indicators.
  mutating func told(of sasaran: Sasaran, indicator: IndicatorView? = nil) -> Told {
    let (id, told) = told(ofSasaran: sasaran)
    guard let indicator else { return told }
    if let known = ofIndicator, known.row == indicator.row { return known.told }
    let own = Told(
      subject: .indicator(indicator.id, of: id), path: told.path,
      place: told.place.place(of: indicator, in: columns))
    ofIndicator = (indicator.row, own)
    return own
  }

  private mutating func told(ofSasaran sasaran: Sasaran) -> (id: String, told: Told) {
    if let known = ofSasaran, known.row == sasaran.row { return (known.id, known.told) }
    let id = sasaran.id
    let told = Told(
      subject: .sasaran(id), path: columns.shortPath(of: sasaran.row),
      place: Finding.Place(sasaran, level: levels[sasaran.levelRank]))
    ofSasaran = (sasaran.row, id, told)
    return (id, told)
  }
}
