/// The arena in which a tree lives: rows in columns, text in one store, links by row number.
///
/// A set of columns is always a proper forest. What is wrong in the data (a parent that does not exist, a cycle, an
/// id used twice) is cut or kept apart and marked, so that rules can report it and everything else can walk on.
struct TreeColumns: Sendable {
  var header = DocumentHeader()
  var nodes = ChunkedColumn<NodeRow>()
  var indicators = ChunkedColumn<IndicatorRow>()
  var values = ChunkedColumn<ValueRow>()
  var texts = TextArena()
  /// Whether statements and names that occur again are mostly stored once, or once for each of a few threads, as those that a reader
  /// stored; what an edit brings is stored for itself.
  var storesRepeatedTextsOnce = false
  var symbols = SymbolTable()
  var details = ChunkedColumn<NodeDetail>()
  var indicatorDetails = ChunkedColumn<IndicatorDetail>()
  var origins = OriginTable()
  /// The Swift files that rows were written in, by the symbol of their path, as `XCTFail` wants them.
  var staticFiles: [Symbol: StaticString] = [:]
  var firstRoot: Row = .none
  var lastRoot: Row = .none
  /// How many sasaran and indicators are in the tree; rows of removed ones stay behind.
  var nodeCount = 0
  var indicatorCount = 0
  /// The roots that name a parent below which they do not stand, each marked with what is wrong.
  private(set) var unlinkedRows: ContiguousArray<Row> = []
  /// The hashes of the names they use, and some more.
  private var unlinkedNames: Set<UInt64> = []
  /// Whether a sasaran came in whose id one of them may name.
  private var isNameFound = false
  /// How often all of them were looked at again.
  private(set) var unlinkedReviewCount = 0
  /// Whether a sasaran came in whose level was not given.
  var hasImpliedLevel = false
  /// By level, the number from which made ids go on; they are not used again after a removal.
  var nextNumbers: ContiguousArray<Int> = []
  private var nodeIDs = HashIndex()
  private var indicatorIDs = HashIndex()
  /// How many rows have an id that was used before them. As long as there is none, nobody has to look for one.
  private(set) var duplicateNodeCount = 0
  private(set) var duplicateIndicatorCount = 0

  init() {}

  // MARK: Text

  /// The symbol of a text, 0 for none; U+0000, which documents may not have, becomes U+FFFD.
  mutating func intern(_ text: String?) -> Symbol {
    guard let given = text else { return 0 }
    var text = PlainText.withoutNUL(given)
    return text.withUTF8 { unsafe symbols.intern($0.span, in: &texts) }
  }

  /// The text of a symbol, or `nil` for 0.
  func string(_ symbol: Symbol) -> String? {
    symbol == 0 ? nil : texts.string(symbols.reference(symbol))
  }

  // MARK: Ids

  /// The sasaran with an id.
  func node(withID id: Span<UInt8>) -> Row? { node(withID: id, hash: TextHash.hash(id)) }

  /// The sasaran with an id whose hash is known.
  func node(withID id: Span<UInt8>, hash: UInt64) -> Row? {
    nodeIDs.find(hash) { texts.equals(nodes[$0].id, id) }
  }

  /// The sasaran with an id.
  func node(withID id: String) -> Row? {
    var id = id
    return id.withUTF8 { unsafe node(withID: $0.span) }
  }

  /// The indicator with an id.
  func indicator(withID id: Span<UInt8>) -> Row? {
    indicatorIDs.find(TextHash.hash(id)) { texts.equals(indicators[$0].id, id) }
  }

  /// The indicator with an id.
  func indicator(withID id: String) -> Row? {
    var id = id
    return id.withUTF8 { unsafe indicator(withID: $0.span) }
  }

  /// Makes the id of a sasaran findable, or marks it as used before. Returns the earlier one.
  @discardableResult
  mutating func registerID(ofNode row: Row) -> Row? {
    guard let earlier = registerID(nodes[row].id, ofNode: row) else { return nil }
    nodes[row].marks.insert(.duplicateID)
    return earlier
  }

  /// Makes a row findable by an id, or returns the earlier one that has it; marking it is left to the caller.
  mutating func registerID(_ id: TextReference, ofNode row: Row) -> Row? {
    guard !id.isEmpty else { return nil }
    return registerID(id, hash: texts.withBytes(of: id) { TextHash.hash($0) }, ofNode: row)
  }

  /// As ``registerID(ofNode:)``, for an id whose hash is known.
  mutating func registerID(ofNode row: Row, hash: UInt64) -> Row? {
    let id = nodes[row].id
    guard !id.isEmpty, let earlier = registerID(id, hash: hash, ofNode: row) else { return nil }
    nodes[row].marks.insert(.duplicateID)
    return earlier
  }

  /// As ``registerID(_:ofNode:)``, for an id that is not empty and whose hash is known.
  mutating func registerID(_ id: TextReference, hash: UInt64, ofNode row: Row) -> Row? {
    if !unlinkedNames.isEmpty, unlinkedNames.contains(hash) { isNameFound = true }
    let earlier = nodeIDs.insert(hash, row: row, id: id, of: nodes, in: texts)
    if earlier != nil { duplicateNodeCount += 1 }
    return earlier
  }

  /// Makes the id of an indicator findable, or marks it as used before. Returns the earlier one.
  @discardableResult
  mutating func registerID(ofIndicator row: Row) -> Row? {
    let reference = indicators[row].id
    guard !reference.isEmpty else { return nil }
    return registerID(
      reference, hash: texts.withBytes(of: reference) { TextHash.hash($0) }, ofIndicator: row)
  }

  /// As ``registerID(ofIndicator:)``, for an id whose hash is known.
  mutating func registerID(ofIndicator row: Row, hash: UInt64) -> Row? {
    let id = indicators[row].id
    return id.isEmpty ? nil : registerID(id, hash: hash, ofIndicator: row)
  }

  /// As ``registerID(ofIndicator:)``, for an id that is not empty and whose hash is known.
  mutating func registerID(_ reference: TextReference, hash: UInt64, ofIndicator row: Row) -> Row? {
    let earlier = indicatorIDs.insert(hash, row: row, id: reference, of: indicators, in: texts)
    guard let earlier else { return nil }
    indicators[row].marks.insert(.duplicateID)
    duplicateIndicatorCount += 1
    return earlier
  }

  /// Looks at where some ids will be found before each of them is registered, so that this takes less time.
  mutating func lookAhead(nodes hashes: some Sequence<UInt64>) { nodeIDs.lookAhead(at: hashes) }

  /// As ``lookAhead(nodes:)``, for indicators.
  mutating func lookAhead(indicators hashes: some Sequence<UInt64>) { indicatorIDs.lookAhead(at: hashes) }

  /// Makes room for ids, so that their indices need not grow while they are registered.
  mutating func reserveIDs(nodes: Int, indicators: Int) {
    nodeIDs.reserve(nodes)
    indicatorIDs.reserve(indicators)
  }

  /// Whether there is no indicator without an id. Every id is either found by or a repetition.
  var haveIndicatorsIDs: Bool { indicatorIDs.used + duplicateIndicatorCount == indicatorCount }

  /// Whether there is no sasaran without an id, and no row that is not in the tree.
  var haveNodesIDs: Bool { nodeIDs.used + duplicateNodeCount == nodeCount && nodes.count == nodeCount }

  /// Takes the id of a sasaran out of the index; the next one in the document that has the same takes its place.
  mutating func unregisterID(ofNode row: Row) {
    let reference = nodes[row].id
    guard !reference.isEmpty else { return }
    guard !nodes[row].marks.contains(.duplicateID) else { return duplicateNodeCount -= 1 }
    nodeIDs.remove(texts.withBytes(of: reference) { TextHash.hash($0) }, row: row)
    guard duplicateNodeCount > 0 else { return }
    var next = firstRoot
    while next != .none {
      if nodes[next].marks.contains(.duplicateID), texts.areEqual(nodes[next].id, reference) {
        nodes[next].marks.remove(.duplicateID)
        duplicateNodeCount -= 1
        registerID(ofNode: next)
        return
      }
      next = self.next(after: next)
    }
  }

  /// Takes the id of an indicator out of the index; the next one in the document that has the same takes its place.
  mutating func unregisterID(ofIndicator row: Row) {
    let reference = indicators[row].id
    guard !reference.isEmpty else { return }
    guard !indicators[row].marks.contains(.duplicateID) else { return duplicateIndicatorCount -= 1 }
    indicatorIDs.remove(texts.withBytes(of: reference) { TextHash.hash($0) }, row: row)
    guard duplicateIndicatorCount > 0 else { return }
    var node = firstRoot
    while node != .none {
      for next in indicatorRows(of: node)
      where indicators[next].marks.contains(.duplicateID) && texts.areEqual(indicators[next].id, reference) {
        indicators[next].marks.remove(.duplicateID)
        duplicateIndicatorCount -= 1
        registerID(ofIndicator: next)
        return
      }
      node = self.next(after: node)
    }
  }

  // MARK: Parents that are named

  /// Keeps a root among those that name a parent below which they do not stand.
  mutating func keepUnlinked(_ row: Row, naming parent: String) {
    unlinkedRows.append(row)
    unlinkedNames.insert(TextHash.hash(parent.utf8.span))
  }

  /// Lets go of roots with whose parent nothing is wrong any more.
  mutating func removeLinkedRows() {
    unlinkedRows.removeAll {
      nodes[$0].marks.contains(.free) || nodes[$0].marks.isDisjoint(with: .unlinked)
    }
  }

  /// The root above a sasaran, or itself, if that names a parent below which it does not stand. O(depth).
  func unlinkedRoot(of row: Row) -> Row {
    guard row != .none, !unlinkedRows.isEmpty else { return .none }
    var root = row
    while nodes[root].parent != .none { root = nodes[root].parent }
    return nodes[root].marks.isDisjoint(with: .unlinked) ? .none : root
  }

  /// Brings the marks of the rows that could not be linked up to date with an edit.
  ///
  /// An edit never moves a sasaran by itself. Where the parent that one names exists by now, and not below it, nothing
  /// is wrong with the name any more and it is forgotten: the sasaran stands where it stands. Otherwise it is marked
  /// for what is wrong now, so that writing the tree and reading it links the same. O(depth), and O(such rows · depth)
  /// when a sasaran came in that one of them names.
  ///
  /// - Parameter root: The one above what was edited, as ``unlinkedRoot(of:)`` told before; only that can have lost the
  ///   sasaran below it that it names.
  mutating func reviewUnlinkedRows(at root: Row) {
    if isNameFound {
      isNameFound = false
      unlinkedReviewCount += 1
      for row in unlinkedRows { reviewUnlinked(row) }
      removeLinkedRows()
    } else if root != .none {
      reviewUnlinked(root)
      if nodes[root].marks.contains(.free) || nodes[root].marks.isDisjoint(with: .unlinked) {
        removeLinkedRows()
      }
    }
  }

  // MARK: Links

  /// Adds a sasaran to the columns and links it as the last child of `parent`, or as the last root.
  @discardableResult
  mutating func append(_ node: NodeRow, under parent: Row) -> Row {
    let row = nodes.append(node)
    nodeCount += 1
    link(row, under: parent, after: parent == .none ? lastRoot : nodes[parent].lastChild)
    registerID(ofNode: row)
    return row
  }

  /// Adds a sasaran whose id is registered later behind all others, as the next root. Such rows alone may be added until
  /// ``endRoots()`` or ``link(allBelow:)``, for the last one names a next one that does not exist.
  @inline(__always)
  mutating func appendUnlinked(_ node: NodeRow) -> Row {
    let row = Row(truncatingIfNeeded: nodes.count)
    var node = node
    node.previousSibling = row == 0 ? .none : row - 1
    node.nextSibling = row + 1
    nodes.append(node)
    nodeCount += 1
    return row
  }

  /// Makes all rows, which are linked as roots with those beside them, the roots.
  mutating func endRoots() {
    guard nodes.count > 0 else { return }
    firstRoot = 0
    lastRoot = Row(truncatingIfNeeded: nodes.count - 1)
    nodes[lastRoot].nextSibling = .none
  }

  /// Links an unlinked sasaran as the last child of `parent`, or as the last root; what its own links were is not asked.
  mutating func linkLast(_ row: Row, under parent: Row) {
    let previous = putBehindChildren(of: parent, row)
    func link(_ node: inout NodeRow) {
      node.parent = parent
      node.previousSibling = previous
      node.nextSibling = .none
    }
    // At once, for each change of a row in its column is checked.
    link(&nodes[row])
  }

  /// Makes a row the last child of another and returns the one before; the row's own links are left to the caller.
  private mutating func putBehindChildren(of parent: Row, _ row: Row) -> Row {
    guard parent != .none else {
      let previous = lastRoot
      if previous == .none { firstRoot = row } else { nodes[previous].nextSibling = row }
      lastRoot = row
      return previous
    }
    func adopt(_ parent: inout NodeRow) -> Row {
      let previous = parent.lastChild
      if previous == .none { parent.firstChild = row }
      parent.lastChild = row
      return previous
    }
    let previous = adopt(&nodes[parent])
    if previous != .none { nodes[previous].nextSibling = row }
    return previous
  }

  /// Makes rows that are linked with one another, the first with the last root as well, the last roots.
  mutating func putBehindRoots(_ first: Row, through last: Row) {
    if lastRoot == .none { firstRoot = first } else { nodes[lastRoot].nextSibling = first }
    lastRoot = last
  }

  /// Links an unlinked sasaran below `parent`, behind one of its children; behind ``Row/none`` is first.
  mutating func link(_ row: Row, under parent: Row, after sibling: Row) {
    let next = sibling == .none ? firstChild(of: parent) : nodes[sibling].nextSibling
    nodes[row].parent = parent
    nodes[row].previousSibling = sibling
    nodes[row].nextSibling = next
    if sibling == .none { setFirstChild(of: parent, row) } else { nodes[sibling].nextSibling = row }
    if next == .none { setLastChild(of: parent, row) } else { nodes[next].previousSibling = row }
  }

  /// Takes a sasaran, with all below it, out of its place.
  mutating func unlink(_ row: Row) {
    let node = nodes[row]
    if node.previousSibling == .none {
      setFirstChild(of: node.parent, node.nextSibling)
    } else {
      nodes[node.previousSibling].nextSibling = node.nextSibling
    }
    if node.nextSibling == .none {
      setLastChild(of: node.parent, node.previousSibling)
    } else {
      nodes[node.nextSibling].previousSibling = node.previousSibling
    }
    nodes[row].parent = .none
    nodes[row].previousSibling = .none
    nodes[row].nextSibling = .none
  }

  func firstChild(of parent: Row) -> Row { parent == .none ? firstRoot : nodes[parent].firstChild }

  func lastChild(of parent: Row) -> Row { parent == .none ? lastRoot : nodes[parent].lastChild }

  private mutating func setFirstChild(of parent: Row, _ row: Row) {
    if parent == .none { firstRoot = row } else { nodes[parent].firstChild = row }
  }

  private mutating func setLastChild(of parent: Row, _ row: Row) {
    if parent == .none { lastRoot = row } else { nodes[parent].lastChild = row }
  }

  // MARK: Indicators and details

  /// The indicators of a sasaran.
  func indicatorRows(of node: Row) -> Range<Row> {
    let first = nodes[node].firstIndicator
    return first..<(first + nodes[node].indicatorCount)
  }

  func detail(of indicator: IndicatorRow) -> IndicatorDetail? {
    indicator.detail == .none ? nil : indicatorDetails[indicator.detail]
  }

  /// The place of the details of an indicator, once they are kept; none are kept when they say nothing.
  mutating func place(of detail: IndicatorDetail) -> Row {
    detail == IndicatorDetail() ? .none : indicatorDetails.append(detail)
  }

  func detail(of row: Row) -> NodeDetail? {
    let place = nodes[row].detail
    return place == .none ? nil : details[place]
  }

  /// The critical success factors of a sasaran.
  func criticalSuccessFactors(of row: Row) -> [String] {
    let place = nodes[row].detail
    return place == .none ? [] : details.withRow(place) { $0.criticalSuccessFactors }
  }

  /// The critical success factor of its parent that a sasaran addresses.
  func criticalSuccessFactor(of row: Row) -> String? {
    string(nodes[row].criticalSuccessFactor)
  }

  mutating func setDetail(_ detail: NodeDetail, of row: Row) {
    if nodes[row].detail != .none {
      details[nodes[row].detail] = detail
    } else if detail != NodeDetail() {
      nodes[row].detail = details.append(detail)
    }
  }
}

extension HashIndex {
  /// Adds a row with an id unless one of the rows has that already, and returns that.
  fileprivate mutating func insert<Element: IdentifiedRow>(
    _ hash: UInt64, row: Row, id: TextReference, of rows: ChunkedColumn<Element>, in texts: TextArena
  ) -> Row? {
    insertNew(hash, row: row) { texts.areEqual(rows[$0].id, id) }
  }
}

/// A row that has an id.
private protocol IdentifiedRow: Sendable {
  var id: TextReference { get }
}

extension NodeRow: IdentifiedRow {}
extension IndicatorRow: IdentifiedRow {}
