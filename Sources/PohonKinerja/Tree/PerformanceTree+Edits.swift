/// Why a tree was not changed.
public enum TreeEditError: Error, Sendable, Hashable {
  /// There is no sasaran with this id.
  case unknownSasaran(String)
  /// The id is in use already.
  case duplicateID(String)
  /// The sasaran would end up below itself.
  case wouldCreateCycle(String, under: String)
  /// The place among the children does not exist.
  case positionOutOfRange(Int, count: Int)
  /// The cascade has no level with this code.
  case unknownLevel(String)
}

/// Changing a tree. Every edit is checked first and leaves the tree as it was when it throws.
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
    try checkLevelsAndIDs(of: draft, besides: [])
    return try withColumns { columns throws(TreeEditError) in
      let parentRow = try columns.requiredRow(parent)
      let sibling = try columns.sibling(before: position, under: parentRow)
      let row = columns.insert(draft, under: parentRow, after: sibling)
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
    try withColumns { columns throws(TreeEditError) in
      let row = try columns.requiredRow(id)
      let before = columns.nodeCount
      columns.unlink(row)
      columns.free(row)
      return before - columns.nodeCount
    }
  }

  /// Puts a sasaran, with everything below it, under another one or among the roots.
  ///
  /// Levels do not change; the rules `level-skip` and `level-inversion` tell when they no longer fit.
  ///
  /// - Throws: ``TreeEditError`` for an unknown id, a move below itself, or a place out of range.
  /// - Complexity: O(depth of the new parent), plus O(`position`).
  public mutating func move(
    _ id: String, under parent: String? = nil, at position: Int? = nil
  ) throws(TreeEditError) {
    try withColumns { columns throws(TreeEditError) in
      let row = try columns.requiredRow(id)
      let parentRow = try columns.requiredRow(parent)
      var ancestor = parentRow
      while ancestor != .none {
        guard ancestor != row else { throw .wouldCreateCycle(id, under: parent ?? "") }
        ancestor = columns.nodes[ancestor].parent
      }
      let sibling = try columns.sibling(before: position, under: parentRow, leavingOut: row)
      columns.unlink(row)
      columns.link(row, under: parentRow, after: sibling)
      columns.nodes[row].marks.subtract([.parentMissing, .cycle])
      columns.isInDocumentOrder = false
    }
  }

  /// Puts a draft, with everything below it, in the place of a sasaran and everything below that.
  ///
  /// - Returns: The id of the new sasaran; a draft without an id keeps the old one's.
  /// - Throws: ``TreeEditError`` for an unknown id or level, or an id in use elsewhere in the tree.
  /// - Complexity: O(sasaran taken out and put in).
  @discardableResult
  public mutating func replace(_ id: String, with draft: SasaranDraft) throws(TreeEditError) -> String {
    guard let old = self[id] else { throw .unknownSasaran(id) }
    var draft = draft
    if draft.id == nil { draft.id = id }
    if draft.level == nil { draft.level = old.level.code }
    var leaving: Set<String> = [id]
    for descendant in old.descendants { leaving.insert(descendant.id) }
    try checkLevelsAndIDs(of: draft, besides: leaving)
    let replacement = draft
    return try withColumns { columns throws(TreeEditError) in
      let row = try columns.requiredRow(id)
      let parent = columns.nodes[row].parent
      let sibling = columns.nodes[row].previousSibling
      columns.unlink(row)
      columns.free(row)
      let new = columns.insert(replacement, under: parent, after: sibling)
      return columns.id(of: new)
    }
  }

  /// Changes the fields of one sasaran in place; what is below it stays.
  ///
  /// - Throws: ``TreeEditError`` for an unknown id or level, or when the new id is in use.
  /// - Complexity: O(indicators of the sasaran).
  public mutating func update(
    _ id: String, _ change: (inout SasaranDraft) -> Void
  ) throws(TreeEditError) {
    guard let row = columns.node(withID: id) else { throw .unknownSasaran(id) }
    var draft = columns.draftAlone(of: row)
    draft.id = id
    change(&draft)
    draft.children = []
    let newID = draft.id ?? id
    draft.id = newID
    try checkLevelsAndIDs(of: draft, besides: [id])
    let changed = draft
    withColumns { $0.overwrite(row, with: changed) }
  }

  private func checkLevelsAndIDs(
    of draft: SasaranDraft, besides leaving: Set<String>
  ) throws(TreeEditError) {
    var seen: Set<String> = []
    for each in [draft] + draft.descendants.map(\.draft) {
      if let level = each.level, cascade.rank(of: level) == nil { throw .unknownLevel(level) }
      if let id = each.id {
        guard seen.insert(id).inserted else { throw .duplicateID(id) }
        if columns.node(withID: id) != nil, !leaving.contains(id) { throw .duplicateID(id) }
      }
      try checkIndicatorIDs(of: each, besides: leaving)
    }
  }

  private func checkIndicatorIDs(
    of draft: SasaranDraft, besides leaving: Set<String>
  ) throws(TreeEditError) {
    for id in draft.indicators.compactMap(\.id) {
      guard let row = columns.indicator(withID: id) else { continue }
      guard leaving.contains(columns.id(of: columns.indicators[row].node)) else { throw .duplicateID(id) }
    }
  }
}

extension TreeColumns {
  /// The row of an id; `nil` stands for no sasaran.
  fileprivate func requiredRow(_ id: String?) throws(TreeEditError) -> Row {
    guard let id else { return .none }
    guard let row = node(withID: id) else { throw .unknownSasaran(id) }
    return row
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
    while passed < position, next != .none {
      if next != left {
        sibling = next
        passed += 1
      }
      next = nodes[next].nextSibling
    }
    guard passed == position, position >= 0 else {
      throw .positionOutOfRange(position, count: passed)
    }
    return sibling
  }

  fileprivate mutating func insert(_ draft: SasaranDraft, under parent: Row, after sibling: Row) -> Row {
    let rank = parent == .none ? 0 : Int(nodes[parent].level) + 1
    let row = append(draft, under: parent, levelRank: rank)
    unlink(row)
    link(row, under: parent, after: sibling)
    isInDocumentOrder = false
    var next = row
    while next != .none {
      if nodes[next].id.isEmpty { assignID(toNode: next) }
      assignMissingIndicatorIDs(of: next)
      next = self.next(after: next, below: row)
    }
    return row
  }

  /// Takes an unlinked sasaran and everything below it off the count and out of the indices.
  fileprivate mutating func free(_ top: Row) {
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
  fileprivate mutating func overwrite(_ row: Row, with draft: SasaranDraft) {
    let old = nodes[row]
    let keepsID = texts.string(old.id) == draft.id
    if !keepsID { unregisterID(ofNode: row) }
    var new = nodeRow(of: draft, levelRank: Int(old.level))
    new.parent = old.parent
    new.firstChild = old.firstChild
    new.lastChild = old.lastChild
    new.previousSibling = old.previousSibling
    new.nextSibling = old.nextSibling
    new.firstIndicator = old.firstIndicator
    new.indicatorCount = old.indicatorCount
    new.detail = old.detail
    new.marks.formUnion(old.marks.intersection([.parentMissing, .cycle]))
    if keepsID {
      new.id = old.id
      new.marks.formUnion(old.marks.intersection([.generatedID, .duplicateID]))
    }
    nodes[row] = new
    if !keepsID { registerID(ofNode: row) }
    var detail = detail(of: draft)
    detail.declaredParent = self.detail(of: row)?.declaredParent
    setDetail(detail, of: row)
    setIndicators(draft.indicators, of: row)
    assignMissingIndicatorIDs(of: row)
  }
}
