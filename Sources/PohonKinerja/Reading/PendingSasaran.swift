/// What waits to be done for sasaran that were read, for many at once, because memory answers several looks at once which do not
/// wait for each other.
struct PendingSasaran {
  /// An id that is not registered yet.
  struct ID {
    var row: Row
    var id: TextReference
    var hash: UInt64
    /// Where it stands.
    var offset: Int
  }

  /// So many wait before another one is opened.
  private static let limit = 16

  var ids: ContiguousArray<ID> = []
  /// Statements that are not stored yet, and the rows that they are of.
  var statements: ContiguousArray<JSONScanner.Text> = []
  var statementRows: ContiguousArray<Row> = []

  var isFull: Bool { ids.count >= Self.limit || statements.count >= Self.limit }
}

extension DocumentReader {
  /// Registers the ids of sasaran that wait, reporting those used before.
  mutating func settleSasaranIDs() {
    guard !pendingSasaran.ids.isEmpty else { return }
    columns.lookAhead(nodes: pendingSasaran.ids.lazy.map(\.hash))
    for id in pendingSasaran.ids {
      // No mark is needed: no tree is made of a document with an error.
      guard let earlier = columns.registerID(id.id, hash: id.hash, ofNode: id.row) else { continue }
      addDuplicate(
        id.id, of: LocalizedText("sasaran", en: "sasaran"), at: id.offset,
        earlier: columns.nodes[earlier].origin)
    }
    pendingSasaran.ids.removeAll(keepingCapacity: true)
  }

  /// Does what waits for sasaran; none may be half read, for its row is elsewhere until it is.
  mutating func settleSasaran() {
    settleSasaranIDs()
    guard !pendingSasaran.statements.isEmpty else { return }
    storeAll(pendingSasaran.statements)
    for (place, row) in pendingSasaran.statementRows.enumerated() {
      columns.nodes[row].statement = storedTexts[place]
    }
    pendingSasaran.statements.removeAll(keepingCapacity: true)
    pendingSasaran.statementRows.removeAll(keepingCapacity: true)
  }

  /// Does everything that waits; neither a sasaran nor an indicator may be half read.
  mutating func settlePending() {
    settleValues()
    settleSasaran()
  }
}
