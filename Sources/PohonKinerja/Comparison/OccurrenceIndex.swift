/// The rows of a tree by their keys, and the keys by their rows.
///
/// Where no id is used twice, which is nearly always, the index of the tree is enough and making this costs nothing.
struct OccurrenceIndex {
  private let columns: TreeColumns
  /// What ids that versions refer to are called elsewhere.
  private let renamed: RenamedIDs
  /// The rows of the ids that are used more than once, in the order of the document.
  private var nodes: [[UInt8]: [Row]] = [:]
  private var indicators: [[UInt8]: [Row]] = [:]
  private var occurrences: [Row: Int] = [:]
  private var indicatorOccurrences: [Row: Int] = [:]

  /// - Parameter renamed: The ids that references of versions are to have.
  init(_ columns: TreeColumns, renaming renamed: RenamedIDs = RenamedIDs()) {
    self.columns = columns
    self.renamed = renamed
    if columns.duplicateNodeCount > 0 { countNodes() }
    if columns.duplicateIndicatorCount > 0 { countIndicators() }
  }

  private mutating func countNodes() {
    for row in columns.documentOrder() {
      let id = Array(columns.id(of: row).utf8)
      occurrences[row] = nodes[id, default: []].count
      nodes[id, default: []].append(row)
    }
  }

  private mutating func countIndicators() {
    for row in columns.documentOrder() {
      for indicator in columns.indicatorRows(of: row) {
        let id = Array(columns.indicatorID(of: indicator).utf8)
        indicatorOccurrences[indicator] = indicators[id, default: []].count
        indicators[id, default: []].append(indicator)
      }
    }
  }

  func key(of row: Row) -> TreeDifference.Key {
    TreeDifference.Key(columns.id(of: row), occurrence: occurrences[row] ?? 0)
  }

  func key(ofIndicator row: Row) -> TreeDifference.Key {
    TreeDifference.Key(columns.indicatorID(of: row), occurrence: indicatorOccurrences[row] ?? 0)
  }

  func row(_ key: TreeDifference.Key) -> Row? {
    guard nodes.isEmpty else { return nodes[Array(key.id.utf8)]?.element(at: key.occurrence) }
    return key.occurrence == 0 ? columns.node(withID: key.id) : nil
  }

  func indicator(_ key: TreeDifference.Key) -> Row? {
    guard indicators.isEmpty else { return indicators[Array(key.id.utf8)]?.element(at: key.occurrence) }
    return key.occurrence == 0 ? columns.indicator(withID: key.id) : nil
  }

  // MARK: Versions

  func version(of row: Row) -> SasaranVersion {
    var draft = columns.draftAlone(of: row, withMadeIDs: true)
    draft.indicators = []
    if !draft.waivers.isEmpty { draft.waivers = draft.waivers.map { renamed.waiver($0) } }
    let node = columns.nodes[row]
    let detail = columns.detail(of: row)
    return SasaranVersion(
      key: key(of: row), parent: node.parent == .none ? nil : key(of: node.parent), draft: draft,
      levelCode: columns.header.cascade.levels[Int(node.level)].code,
      declaredParent: detail?.declaredParent, hasMadeID: node.marks.contains(.generatedID),
      omittedCount: detail?.omittedCount ?? 0)
  }

  func version(ofIndicator row: Row) -> IndicatorVersion {
    let indicator = columns.indicators[row]
    var value = columns.indicatorValue(row, withMadeID: true)
    if let contribution = value.contribution {
      value.contribution?.indicator = renamed.indicator(contribution.indicator)
    }
    return IndicatorVersion(
      key: key(ofIndicator: row), sasaran: key(of: indicator.node), value: value,
      hasMadeID: indicator.marks.contains(.generatedID))
  }
}

extension TreeColumns {
  func indicatorID(of row: Row) -> String { texts.string(indicators[row].id) }
}

extension Array {
  /// The element at a place, or `nil` where there is none.
  func element(at place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
