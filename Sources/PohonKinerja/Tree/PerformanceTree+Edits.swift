/// Changing a tree. Every edit is checked first and leaves the tree as it was when it throws.
///
/// Ids are told apart by their bytes, as documents do: "é" in one code point and in two are different ids. A sasaran
/// whose declared parent could not be linked stays marked as long as an edit does not set that right; an edit that brings
/// an id which such a sasaran names looks at all of those, O(such sasaran · depth).
extension PerformanceTree {
  /// Puts a sasaran, with everything below it, under another or among the roots.
  ///
  /// - Parameters:
  ///   - draft: What to put in. Without a level it takes the one below its parent's.
  ///   - parent: The id of the sasaran to put it under, or `nil` to make it a root.
  ///   - position: The place among the children, from 0; `nil` is the last.
  /// - Returns: The id it has in the tree.
  /// - Throws: ``TreeEditError`` for an unknown parent or level, an id that is in use, or a place out of range.
  /// - Complexity: O(sasaran put in), plus O(`position`).
  @discardableResult
  public mutating func insert(
    _ draft: SasaranDraft, under parent: String? = nil, at position: Int? = nil
  ) throws(TreeEditError) -> String {
    let (parentRow, sibling) = try place(for: draft, under: parent, at: position)
    return withColumns { columns in
      let row = columns.insert(draft, under: parentRow, after: sibling)
      columns.reviewUnlinkedRows(at: .none)
      return columns.id(of: row)
    }
  }

  /// Takes a sasaran out, with everything below it.
  ///
  /// - Returns: How many sasaran were taken out.
  /// - Throws: ``TreeEditError/unknownSasaran(_:)``.
  /// - Complexity: O(sasaran taken out).
  @discardableResult
  public mutating func remove(_ id: String) throws(TreeEditError) -> Int {
    let row = try row(of: id)
    let before = count
    withColumns { columns in
      let root = columns.unlinkedRoot(of: row)
      columns.remove(row)
      columns.reviewUnlinkedRows(at: root)
    }
    return before - count
  }

  /// Puts a sasaran, with everything below it, under another one or among the roots.
  ///
  /// Levels do not change; the rules `level-skip` and `level-inversion` tell when they no longer fit.
  ///
  /// - Parameters:
  ///   - id: The id of the sasaran to move.
  ///   - parent: The id of its new parent, or `nil` to make it a root.
  ///   - position: The place among the other children, from 0; `nil` is the last.
  /// - Throws: ``TreeEditError`` for an unknown id, a move below itself, or a place out of range.
  /// - Complexity: O(depth of the new parent), plus O(`position`).
  public mutating func move(
    _ id: String, under parent: String? = nil, at position: Int? = nil
  ) throws(TreeEditError) {
    let row = try row(of: id)
    let (parentRow, sibling) = try place(forMoving: row, id, under: parent, at: position)
    withColumns { columns in
      let root = columns.unlinkedRoot(of: row)
      columns.unlink(row)
      columns.link(row, under: parentRow, after: sibling)
      columns.forgetDeclaredParent(of: row)
      columns.reviewUnlinkedRows(at: root)
    }
  }

  /// Puts a draft, with everything below it, in the place of a sasaran and everything below that.
  ///
  /// - Returns: The id of the new sasaran; a draft without an id keeps the old one's, and likewise the level.
  /// - Throws: ``TreeEditError`` for an unknown id or level, or an id in use elsewhere in the tree.
  /// - Complexity: O(sasaran taken out and put in).
  @discardableResult
  public mutating func replace(_ id: String, with draft: SasaranDraft) throws(TreeEditError) -> String {
    let row = try row(of: id)
    let old = columns.nodes[row]
    let keepsID = draft.givenID == nil
    var draft = draft
    if keepsID { draft.id = id }
    try complete(&draft, inPlaceOf: row)
    return withColumns { columns in
      let root = columns.unlinkedRoot(of: row)
      columns.remove(row)
      let new = columns.insert(draft, under: old.parent, after: old.previousSibling)
      if keepsID { columns.nodes[new].marks.formUnion(old.marks.intersection(.generatedID)) }
      columns.reviewUnlinkedRows(at: root)
      return columns.id(of: new)
    }
  }

  /// Changes the fields of one sasaran in place; what is below it stays, whatever `change` does to the children.
  ///
  /// Indicators come with their ids, so that those which stay keep theirs.
  ///
  /// - Throws: ``TreeEditError`` for an unknown id or level, or when a new id is in use.
  /// - Complexity: O(indicators of the sasaran).
  public mutating func update(
    _ id: String, _ change: (inout SasaranDraft) -> Void
  ) throws(TreeEditError) {
    try make(try update(of: id, change))
  }

  // MARK: Looking
  // Where nothing changes, columns are lent, and not copied.

  private func row(of id: String) throws(TreeEditError) -> Row { try columns.requiredRow(id) }

  /// Checks a draft that is put in, and finds where it goes.
  private func place(
    for draft: SasaranDraft, under parent: String?, at position: Int?
  ) throws(TreeEditError) -> (parent: Row, sibling: Row) {
    let parentRow = try columns.requiredRow(parent)
    try columns.check(draft)
    return (parentRow, try columns.sibling(before: position, under: parentRow))
  }

  /// Finds where a sasaran goes that is moved.
  private func place(
    forMoving row: Row, _ id: String, under parent: String?, at position: Int?
  ) throws(TreeEditError) -> (parent: Row, sibling: Row) {
    let parentRow = try columns.requiredRow(parent)
    var ancestor = parentRow
    while ancestor != .none {
      guard ancestor != row else { throw .wouldCreateCycle(id, under: parent ?? "") }
      ancestor = columns.nodes[ancestor].parent
    }
    return (parentRow, try columns.sibling(before: position, under: parentRow, leavingOut: row))
  }

  /// Gives a draft the level of the sasaran in whose place it goes, where it names none, and checks it.
  private func complete(_ draft: inout SasaranDraft, inPlaceOf row: Row) throws(TreeEditError) {
    let unknownLevel = columns.detail(of: row)?.unknownLevel
    draft.level = draft.level ?? unknownLevel ?? cascade.levels[Int(columns.nodes[row].level)].code
    try columns.check(draft, replacing: columns.rows(from: row), keeping: unknownLevel)
  }

  /// Works out an update without making it.
  ///
  /// - Throws: ``TreeEditError/unknownSasaran(_:)``.
  func update(
    of id: String, _ change: (inout SasaranDraft) -> Void
  ) throws(TreeEditError) -> SasaranUpdate {
    let row = try columns.requiredRow(id)
    let old = columns.draftAlone(of: row, withMadeIDs: true)
    var draft = old
    change(&draft)
    if !draft.descendants.isEmpty { draft.children = [] }
    draft.id = draft.givenID ?? id
    let keepsIDs = columns.keepsIDs(draft, of: row)
    return SasaranUpdate(
      row: row, old: old, draft: draft, keepsIDs: keepsIDs,
      parts: keepsIDs ? draft.parts(otherThanIn: old) : .all)
  }

  private func check(_ update: SasaranUpdate) throws(TreeEditError) {
    try columns.checkLevels(update.draft, keeping: columns.detail(of: update.row)?.unknownLevel)
    if !update.keepsIDs { try columns.checkIDs(update.draft, replacing: [update.row]) }
  }

  /// Makes an update of the tree as it stands.
  ///
  /// - Throws: As ``update(_:_:)``.
  mutating func make(_ update: SasaranUpdate) throws(TreeEditError) {
    let (row, draft) = (update.row, update.draft)
    guard update.parts.contains(.others) else {
      if !update.parts.isEmpty { withColumns { $0.overwriteParts(of: row, update) } }
      return
    }
    try check(update)
    withColumns { columns in
      let root = columns.unlinkedRoot(of: row)
      columns.overwrite(row, with: draft, keepingIDs: update.keepsIDs)
      columns.reviewUnlinkedRows(at: root)
    }
  }
}

/// A change of the fields of one sasaran that is worked out and not made yet.
struct SasaranUpdate {
  let row: Row
  fileprivate let old: SasaranDraft
  fileprivate let draft: SasaranDraft
  /// Whether neither its id nor one of its indicators' changes.
  fileprivate let keepsIDs: Bool
  /// What of it changes.
  let parts: SasaranParts
}

// MARK: Checking

extension TreeColumns {
  /// The row of an id; `nil` stands for no sasaran.
  fileprivate func requiredRow(_ id: String?) throws(TreeEditError) -> Row {
    guard let id else { return .none }
    guard let row = node(withID: id) else { throw .unknownSasaran(id) }
    return row
  }

  /// A sasaran and everything below it.
  fileprivate func rows(from top: Row) -> Set<Row> {
    var rows: Set<Row> = []
    var row = top
    while row != .none {
      rows.insert(row)
      row = next(after: row, below: top)
    }
    return rows
  }

  /// Checks that the levels of a draft exist and its ids are free, apart from the rows that make way for it and a
  /// level that the cascade did not have before either.
  fileprivate func check(
    _ draft: SasaranDraft, replacing leaving: Set<Row> = [], keeping unknownLevel: String? = nil
  ) throws(TreeEditError) {
    try checkLevels(draft, keeping: unknownLevel)
    try checkIDs(draft, replacing: leaving)
  }

  fileprivate func checkLevels(
    _ draft: SasaranDraft, keeping unknownLevel: String?
  ) throws(TreeEditError) {
    if let level = draft.level, header.cascade.rank(of: level) == nil, level != unknownLevel {
      throw .unknownLevel(level)
    }
    for level in draft.descendants.compactMap(\.draft.level) where header.cascade.rank(of: level) == nil {
      throw .unknownLevel(level)
    }
  }

  fileprivate func checkIDs(
    _ draft: SasaranDraft, replacing leaving: Set<Row>
  ) throws(TreeEditError) {
    // Most drafts are of one sasaran with few indicators, whose ids are compared each with each.
    if draft.descendants.isEmpty, draft.indicators.count <= 8 {
      return try checkFew(draft, replacing: leaving)
    }
    var seen = (nodes: Set<[UInt8]>(), indicators: Set<[UInt8]>())
    try checkAlone(draft, replacing: leaving, seen: &seen)
    for descendant in draft.descendants {
      try checkAlone(descendant.draft, replacing: leaving, seen: &seen)
    }
  }

  private func checkFew(_ draft: SasaranDraft, replacing leaving: Set<Row>) throws(TreeEditError) {
    if let id = draft.givenID, let row = node(withID: id), !leaving.contains(row) { throw .duplicateID(id) }
    for (place, indicator) in draft.indicators.enumerated() {
      guard let id = indicator.givenID else { continue }
      let isTaken = self.indicator(withID: id).map { !leaving.contains(indicators[$0].node) } ?? false
      let isRepeated = draft.indicators[..<place].contains { $0.givenID?.isSameBytes(as: id) ?? false }
      guard !isTaken, !isRepeated else { throw .duplicateID(id) }
    }
  }

  private func checkAlone(
    _ draft: SasaranDraft, replacing leaving: Set<Row>,
    seen: inout (nodes: Set<[UInt8]>, indicators: Set<[UInt8]>)
  ) throws(TreeEditError) {
    if let id = draft.givenID {
      let isTaken = node(withID: id).map { !leaving.contains($0) } ?? false
      guard !isTaken, seen.nodes.insert(Array(id.utf8)).inserted else { throw .duplicateID(id) }
    }
    for id in draft.indicators.compactMap(\.givenID) {
      let isTaken = indicator(withID: id).map { !leaving.contains(indicators[$0].node) } ?? false
      guard !isTaken, seen.indicators.insert(Array(id.utf8)).inserted else { throw .duplicateID(id) }
    }
  }

  /// Whether a draft, in the place of a sasaran, has that one's id and its indicators' in their order, none of which was
  /// used before them.
  fileprivate func keepsIDs(_ draft: SasaranDraft, of row: Row) -> Bool {
    let rows = indicatorRows(of: row)
    guard draft.indicators.count == rows.count, !nodes[row].marks.contains(.duplicateID),
      let id = draft.givenID, texts.equals(nodes[row].id, id.utf8.span)
    else { return false }
    return zip(rows, draft.indicators).allSatisfy { place, draft in
      guard let id = draft.givenID, !indicators[place].marks.contains(.duplicateID) else { return false }
      return texts.equals(indicators[place].id, id.utf8.span)
    }
  }

  /// The child behind which something goes to stand at a place.
  fileprivate func sibling(
    before position: Int?, under parent: Row, leavingOut left: Row = .none
  ) throws(TreeEditError) -> Row {
    guard let position else {
      let last = lastChild(of: parent)
      return last == left && left != .none ? nodes[left].previousSibling : last
    }
    var sibling = Row.none
    var next = firstChild(of: parent)
    var passed = 0
    while passed != position, next != .none {
      if next != left {
        sibling = next
        passed += 1
      }
      next = nodes[next].nextSibling
    }
    guard passed == position else { throw .positionOutOfRange(position, count: passed) }
    return sibling
  }
}

// MARK: Changing

extension TreeColumns {
  fileprivate mutating func insert(_ draft: SasaranDraft, under parent: Row, after sibling: Row) -> Row {
    let rank = parent == .none ? 0 : Int(nodes[parent].level) + 1
    let top = append(draft, under: parent, levelRank: rank)
    unlink(top)
    link(top, under: parent, after: sibling)
    var row = top
    while row != .none {
      if nodes[row].id.isEmpty { assignID(toNode: row) }
      assignMissingIndicatorIDs(of: row)
      row = next(after: row, below: top)
    }
    return top
  }

  /// Takes a sasaran and everything below it out of its place, off the count and out of the indices.
  fileprivate mutating func remove(_ top: Row) {
    unlink(top)
    var row = top
    while row != .none {
      unregisterID(ofNode: row)
      removeIndicators(of: row)
      nodes[row].marks.insert(.free)
      nodeCount -= 1
      row = next(after: row, below: top)
    }
  }

  /// Gives a row new fields; its links and what is below stay.
  ///
  /// - Parameter keepsAllIDs: Whether neither its id nor one of its indicators' changes, so that all are written over in
  ///   place and none has to be looked up again.
  fileprivate mutating func overwrite(_ row: Row, with draft: SasaranDraft, keepingIDs keepsAllIDs: Bool) {
    let old = nodes[row]
    let keepsID = draft.id.map { texts.equals(old.id, $0.utf8.span) } ?? false
    if !keepsID { unregisterID(ofNode: row) }
    var new = nodeRow(of: draft, levelRank: Int(old.level), over: old)
    new.parent = old.parent
    new.firstChild = old.firstChild
    new.lastChild = old.lastChild
    new.previousSibling = old.previousSibling
    new.nextSibling = old.nextSibling
    new.firstIndicator = old.firstIndicator
    new.indicatorCount = old.indicatorCount
    new.madeIndicatorIDs = old.madeIndicatorIDs
    new.detail = old.detail
    new.marks.formUnion(old.marks.intersection([.unlinked, .cut]))
    if keepsID {
      new.id = old.id
      new.marks.formUnion(old.marks.intersection(.generatedID))
    }
    if new != old { nodes[row] = new }
    if !keepsID { registerID(ofNode: row) }
    var detail = detail(of: draft)
    detail.declaredParent = self.detail(of: row)?.declaredParent
    detail.omittedCount = omittedCount(below: row)
    let isKept = self.detail(of: row).map { $0.isSameBytes(as: detail) } ?? false
    if !isKept { setDetail(detail, of: row) }
    guard keepsAllIDs else { return overwriteIndicators(of: row, with: draft.indicators) }
    for (place, draft) in zip(indicatorRows(of: row), draft.indicators) {
      overwrite(indicator: place, with: draft)
    }
  }

  /// Gives a row another statement, another owner or other figures; all else is as it was.
  fileprivate mutating func overwriteParts(of row: Row, _ update: SasaranUpdate) {
    let draft = update.draft
    var node = nodes[row]
    if update.parts.contains(.statement) { node.statement = store(draft.statement, over: node.statement) }
    if update.parts.contains(.owner) {
      node.ownerTitle = intern(draft.owner?.title, over: node.ownerTitle)
      node.ownerName = intern(draft.owner?.name, over: node.ownerName)
      node.ownerUnit = intern(draft.owner?.unit, over: node.ownerUnit)
    }
    if update.parts != .figures { nodes[row] = node }
    guard update.parts.contains(.figures) else { return }
    for (number, place) in indicatorRows(of: row).enumerated()
    where !draft.indicators[number].hasFigures(of: update.old.indicators[number]) {
      overwriteFigures(ofIndicator: place, with: draft.indicators[number])
    }
  }

  /// Gives a sasaran new indicators; an id that was made stays one that was made.
  private mutating func overwriteIndicators(of row: Row, with drafts: [Indicator]) {
    let madeIDs = Set(
      indicatorRows(of: row).filter { indicators[$0].marks.contains(.generatedID) }
        .map { bytes(of: indicators[$0].id) })
    setIndicators(drafts, of: row)
    for place in indicatorRows(of: row) where madeIDs.contains(bytes(of: indicators[place].id)) {
      indicators[place].marks.insert(.generatedID)
    }
    assignMissingIndicatorIDs(of: row)
  }

  private func bytes(of text: TextReference) -> [UInt8] { Array(texts.string(text).utf8) }
}
