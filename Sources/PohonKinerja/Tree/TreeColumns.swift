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
  var symbols = SymbolTable()
  var details: ContiguousArray<NodeDetail> = []
  var firstRoot: Row = .none
  var lastRoot: Row = .none
  /// How many sasaran and indicators are in the tree; rows of removed ones stay behind.
  var nodeCount = 0
  var indicatorCount = 0
  /// Whether the order of rows is the order of the document.
  var isInDocumentOrder = true
  /// By level, the number from which made ids go on; they are not used again after a removal.
  var nextNumbers: ContiguousArray<Int> = []
  private var nodeIDs = HashIndex()
  private var indicatorIDs = HashIndex()

  init() {}

  // MARK: Text

  /// The symbol of a text; 0 for none.
  mutating func intern(_ text: String?) -> Symbol {
    guard var text else { return 0 }
    return text.withUTF8 { unsafe symbols.intern($0.span, in: &texts) }
  }

  /// The text of a symbol, or `nil` for 0.
  func string(_ symbol: Symbol) -> String? {
    symbol == 0 ? nil : texts.string(symbols.reference(symbol))
  }

  // MARK: Ids

  /// The sasaran with an id.
  func node(withID id: Span<UInt8>) -> Row? {
    nodeIDs.find(TextHash.hash(id)) { texts.equals(nodes[$0].id, id) }
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
    let reference = nodes[row].id
    guard !reference.isEmpty else { return nil }
    let earlier = texts.withBytes(of: reference) { node(withID: $0) }
    if let earlier {
      nodes[row].marks.insert(.duplicateID)
      return earlier
    }
    nodeIDs.insert(texts.withBytes(of: reference) { TextHash.hash($0) }, row: row)
    return nil
  }

  /// Makes the id of an indicator findable, or marks it as used before. Returns the earlier one.
  @discardableResult
  mutating func registerID(ofIndicator row: Row) -> Row? {
    let reference = indicators[row].id
    guard !reference.isEmpty else { return nil }
    let earlier = texts.withBytes(of: reference) { indicator(withID: $0) }
    if let earlier {
      indicators[row].marks.insert(.duplicateID)
      return earlier
    }
    indicatorIDs.insert(texts.withBytes(of: reference) { TextHash.hash($0) }, row: row)
    return nil
  }

  mutating func unregisterID(ofNode row: Row) {
    guard !nodes[row].marks.contains(.duplicateID), !nodes[row].id.isEmpty else { return }
    nodeIDs.remove(texts.withBytes(of: nodes[row].id) { TextHash.hash($0) }, row: row)
  }

  mutating func unregisterID(ofIndicator row: Row) {
    guard !indicators[row].marks.contains(.duplicateID), !indicators[row].id.isEmpty else { return }
    indicatorIDs.remove(texts.withBytes(of: indicators[row].id) { TextHash.hash($0) }, row: row)
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

  // MARK: Details

  func detail(of row: Row) -> NodeDetail? {
    let place = nodes[row].detail
    return place == .none ? nil : details[Int(place)]
  }

  mutating func setDetail(_ detail: NodeDetail, of row: Row) {
    if nodes[row].detail != .none {
      details[Int(nodes[row].detail)] = detail
    } else if detail != NodeDetail() {
      nodes[row].detail = Row(truncatingIfNeeded: details.count)
      details.append(detail)
    }
  }
}
