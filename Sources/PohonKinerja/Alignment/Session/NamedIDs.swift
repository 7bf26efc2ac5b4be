/// The ids that a document names in its links and waivers: only when one of these comes or goes do they have to be looked
/// at again.
struct NamedIDs: Sendable {
  private var hashes: Set<UInt64> = []
  /// Whether none is named that may be an indicator's.
  private(set) var isOfSasaranAlone = true
  /// Whether none is named.
  var isEmpty: Bool { hashes.isEmpty }

  init(_ header: DocumentHeader) {
    for link in header.crosscutting {
      insert(link.source)
      if let target = link.target { insert(target) }
    }
    for waiver in header.waivers {
      guard let indicator = waiver.indicator else { continue }
      insert(indicator)
      isOfSasaranAlone = false
    }
  }

  private mutating func insert(_ id: String) { hashes.insert(TextHash.hash(id.utf8.span)) }

  /// Whether one of some sasaran and indicators may be named; quickly, and wrong only in saying yes.
  func mayName(_ rows: [Row], _ indicators: [Row], in columns: TreeColumns) -> Bool {
    guard !hashes.isEmpty else { return false }
    return rows.contains { mayName(columns.nodes[$0].id, columns) }
      || indicators.contains { mayName(columns.indicators[$0].id, columns) }
  }

  private func mayName(_ id: TextReference, _ columns: TreeColumns) -> Bool {
    hashes.contains(columns.texts.withBytes(of: id) { TextHash.hash($0) })
  }
}
