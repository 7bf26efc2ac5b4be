/// Rows that were made elsewhere.
extension TreeColumns {
  /// Takes over the rows of other columns, whose texts are in a store of their own, as unlinked roots. O(rows).
  ///
  /// Ids are not registered.
  ///
  /// - Parameters:
  ///   - otherTexts: The store, which has to be closed.
  ///   - chunks: By chunk of that store, which it is here, as far as they were taken over with other rows.
  ///   - line: How many lines stand before those of the rows.
  mutating func take(
    _ other: TreeColumns, texts otherTexts: TextArena, in chunks: inout ContiguousArray<UInt32>, line: Int
  ) {
    texts.take(otherTexts, knowing: &chunks)
    var bases = Bases(self, chunks: chunks, from: other.origins, line: UInt32(clamping: line))
    let renumbered = symbols(of: other)
    details.append(contentsOf: other.details) { $0 }
    indicatorDetails.append(contentsOf: other.indicatorDetails) { $0 }
    values.append(contentsOf: other.values) { value in value.renumbered { renumbered[Int($0)] } }
    indicators.append(contentsOf: other.indicators) { bases.moved($0, symbols: renumbered) }
    indicatorCount += other.indicators.count
    appendRoots(other.nodes) { bases.moved($0, symbols: renumbered) }
    origins = bases.origins
  }

  /// Adds rows that are not linked behind all roots, each as `move` makes it.
  private mutating func appendRoots(_ others: ChunkedColumn<NodeRow>, _ move: (NodeRow) -> NodeRow) {
    guard others.count > 0 else { return }
    let first = Row(truncatingIfNeeded: nodes.count)
    let last = first + Row(truncatingIfNeeded: others.count - 1)
    var row = first
    var previous = lastRoot
    nodes.append(contentsOf: others) { given in
      var node = move(given)
      node.parent = .none
      node.previousSibling = previous
      node.nextSibling = row == last ? .none : row + 1
      previous = row
      row += 1
      return node
    }
    nodeCount += others.count
    putBehindRoots(first, through: last)
  }

  /// The symbols here of the symbols of other columns.
  private mutating func symbols(of other: TreeColumns) -> ContiguousArray<Symbol> {
    var renumbered: ContiguousArray<Symbol> = [0]
    renumbered.reserveCapacity(other.symbols.count + 1)
    for number in 0..<other.symbols.count {
      let reference = other.symbols.reference(Symbol(truncatingIfNeeded: number + 1))
      renumbered.append(other.texts.withBytes(of: reference) { symbols.intern($0, in: &texts) })
    }
    return renumbered
  }

  /// How many rows stand before those that are taken over.
  private struct Bases {
    let nodes: Row
    let indicators: Row
    let values: Row
    let details: Row
    let indicatorDetails: Row
    /// By chunk of the other texts, which it is here.
    let chunks: ContiguousArray<UInt32>
    let line: UInt32
    /// The places of the rows, here and there.
    var origins: OriginTable
    let otherOrigins: OriginTable

    init(
      _ columns: TreeColumns, chunks: ContiguousArray<UInt32>, from otherOrigins: OriginTable, line: UInt32
    ) {
      origins = columns.origins
      self.otherOrigins = otherOrigins
      nodes = Row(truncatingIfNeeded: columns.nodes.count)
      indicators = Row(truncatingIfNeeded: columns.indicators.count)
      values = Row(truncatingIfNeeded: columns.values.count)
      details = Row(truncatingIfNeeded: columns.details.count)
      indicatorDetails = Row(truncatingIfNeeded: columns.indicatorDetails.count)
      self.chunks = chunks
      self.line = line
    }

    mutating func moved(_ given: NodeRow, symbols: ContiguousArray<Symbol>) -> NodeRow {
      var row = given
      row.id = row.id.moved(to: chunks)
      row.statement = row.statement.moved(to: chunks)
      row.ownerTitle = symbols[Int(row.ownerTitle)]
      row.ownerName = symbols[Int(row.ownerName)]
      row.ownerUnit = symbols[Int(row.ownerUnit)]
      row.criticalSuccessFactor = symbols[Int(row.criticalSuccessFactor)]
      if row.firstIndicator != .none { row.firstIndicator += indicators }
      if row.detail != .none { row.detail += details }
      row.origin = moved(row.origin, symbols: symbols)
      return row
    }

    mutating func moved(_ given: IndicatorRow, symbols: ContiguousArray<Symbol>) -> IndicatorRow {
      var row = given
      row.node += nodes
      row.id = row.id.moved(to: chunks)
      row.name = row.name.moved(to: chunks)
      row.unit = symbols[Int(row.unit)]
      row.formula = symbols[Int(row.formula)]
      row.source = symbols[Int(row.source)]
      row.responsible = symbols[Int(row.responsible)]
      row.contributesTo = symbols[Int(row.contributesTo)]
      row.firstValue += values
      if row.detail != .none { row.detail += indicatorDetails }
      row.origin = moved(row.origin, symbols: symbols)
      return row
    }

    private mutating func moved(_ given: OriginRow, symbols: ContiguousArray<Symbol>) -> OriginRow {
      var place = otherOrigins.place(of: given)
      place.file.path = symbols[Int(place.file.path)]
      place.file.fileID = symbols[Int(place.file.fileID)]
      place.line += line
      return origins.row(of: place)
    }
  }
}
