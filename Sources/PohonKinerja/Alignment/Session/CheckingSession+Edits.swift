/// The edits of ``PerformanceTree``, each checked before it returns. One that throws leaves everything as it was.
extension CheckingSession {
  /// Puts a sasaran, with everything below it, under another or among the roots, and checks that.
  ///
  /// - Returns: What changed; ``FindingChanges/sasaran`` is the id it has in the tree.
  /// - Throws: As ``PerformanceTree/insert(_:under:at:)``.
  /// - Complexity: O(sasaran put in), plus O(`position`) and what ``CheckingSession`` tells.
  @discardableResult
  public mutating func insert(
    _ draft: SasaranDraft, under parent: String? = nil, at position: Int? = nil
  ) throws(TreeEditError) -> FindingChanges {
    let top = Row(clamping: tree.columns.nodes.count)
    var edit = edit(insertingUnder: parent)
    edit.id = try apply { (tree: inout PerformanceTree) throws(TreeEditError) in
      try tree.insert(draft, under: parent, at: position)
    }
    edit.arriving = rows(from: top)
    return finish(edit)
  }

  /// Takes a sasaran out, with everything below it, and checks what is left.
  ///
  /// - Throws: As ``PerformanceTree/remove(_:)``.
  /// - Complexity: O(sasaran taken out), and what ``CheckingSession`` tells.
  @discardableResult
  public mutating func remove(_ id: String) throws(TreeEditError) -> FindingChanges {
    var edit = try edit(removing: id)
    edit.id = id
    _ = try apply { (tree: inout PerformanceTree) throws(TreeEditError) in try tree.remove(id) }
    return finish(edit)
  }

  /// Puts a sasaran, with everything below it, under another one or among the roots, and checks both places.
  ///
  /// - Throws: As ``PerformanceTree/move(_:under:at:)``.
  /// - Complexity: O(depth of the new parent + sasaran moved), plus O(`position`) and what ``CheckingSession`` tells.
  @discardableResult
  public mutating func move(
    _ id: String, under parent: String? = nil, at position: Int? = nil
  ) throws(TreeEditError) -> FindingChanges {
    let edit = try edit(moving: id, under: parent)
    try apply { (tree: inout PerformanceTree) throws(TreeEditError) in
      try tree.move(id, under: parent, at: position)
    }
    return finish(edit)
  }

  /// Puts a draft, with everything below it, in the place of a sasaran and everything below that, and checks it.
  ///
  /// - Returns: What changed; ``FindingChanges/sasaran`` is the id of the new sasaran.
  /// - Throws: As ``PerformanceTree/replace(_:with:)``.
  /// - Complexity: O(sasaran taken out and put in), and what ``CheckingSession`` tells.
  @discardableResult
  public mutating func replace(
    _ id: String, with draft: SasaranDraft
  ) throws(TreeEditError) -> FindingChanges {
    let top = Row(clamping: tree.columns.nodes.count)
    var edit = try edit(removing: id)
    edit.id = try apply { (tree: inout PerformanceTree) throws(TreeEditError) in
      try tree.replace(id, with: draft)
    }
    edit.arriving = rows(from: top)
    return finish(edit)
  }

  /// Changes the fields of one sasaran in place and checks it and what looks at it.
  ///
  /// A sasaran that is given another id keeps its findings.
  ///
  /// - Returns: What changed; ``FindingChanges/sasaran`` is the id it has now.
  /// - Throws: As ``PerformanceTree/update(_:_:)``.
  /// - Complexity: O(indicators of the sasaran), and what ``CheckingSession`` tells.
  @discardableResult
  public mutating func update(
    _ id: String, _ change: (inout SasaranDraft) -> Void
  ) throws(TreeEditError) -> FindingChanges {
    let update = try tree.update(of: id, change)
    // What is as it was has the findings it had.
    guard !update.parts.isEmpty else { return FindingChanges(sasaran: id, appeared: [], gone: []) }
    var edit = edit(making: update)
    try apply { (tree: inout PerformanceTree) throws(TreeEditError) in try tree.make(update) }
    note(&edit)
    if namedIDs.isOfSasaranAlone { edit.changesIDs = false }
    return finish(edit)
  }

  /// Changes anything of the tree, its header for example, and checks all of it again.
  ///
  /// ```swift
  /// let changes = session.change { $0.planYear = 2027 }
  /// ```
  ///
  /// Use the other edits for single sasaran: this one is for what every rule may look at, as the period is.
  ///
  /// - Parameter change: What to do. When it throws, the session stays as it was.
  /// - Complexity: As ``init(_:profile:)``.
  @discardableResult
  public mutating func change<Failure: Error>(
    _ change: (inout PerformanceTree) throws(Failure) -> Void
  ) throws(Failure) -> FindingChanges {
    var tree = tree
    try change(&tree)
    let before = (rows: rowsInOrder().rows, columns: self.tree.columns)
    self = CheckingSession(tree, profile: profile)
    return ChangedRows.named(
      nil, rules: asked.rules, gone: before.rows, in: before.columns,
      appeared: rowsInOrder().rows, in: tree.columns)
  }
}

// MARK: Steps

extension CheckingSession {
  /// What an edit did to the rows.
  struct Edit {
    /// What was there before and is not, or may be otherwise, now.
    let leaving: Departure
    /// The parents whose children changed.
    let places: [EditedPlace]
    var id: String?
    /// The rows that were taken out.
    var removed: [Row] = []
    /// The rows that are new, otherwise than before, or elsewhere; in the order of the document.
    var arriving: [Row] = []
    /// Whether those are only elsewhere.
    var isMove = false
    /// What changed of the rows that it touched, and of what those that look at them see.
    var parts = SasaranParts.all
    /// The row whose fields changed.
    private(set) var updated = Row.none
    /// What that was before.
    var before: SasaranRows?
    /// Whether its owner or level changed.
    private(set) var isOfLadder = false
    /// Whether it has another id than before.
    private(set) var isRenamed = false
    /// Whether all rows are where they were, with the ids they had.
    private(set) var keepsRows = false
    /// Whether, besides, indicators contribute to what they did.
    private(set) var keepsLinks = false
    /// Whether ids came or went with rows.
    var changesIDs = true
    /// The root above it that could not be linked where it belongs, or ``Row/none``.
    let unlinkedRoot: Row

    /// - Parameter row: What is edited, before it is.
    init(of row: Row = .none, leaving: Departure, places: [EditedPlace], _ columns: TreeColumns) {
      self.leaving = leaving
      self.places = places
      unlinkedRoot = columns.unlinkedRoot(of: row)
    }

    /// Finds out what an update changed. O(indicators).
    mutating func noteChange(in columns: TreeColumns) {
      guard let before else { return }
      let after = columns.nodes[before.row]
      updated = before.row
      id = columns.id(of: updated)
      isOfLadder = before.node.ownerTitle != after.ownerTitle || before.node.level != after.level
      // A text that stays is not stored again.
      isRenamed = before.node.id != after.id
      keepsRows = isOfFewParts || before.keepRows(in: columns)
      keepsLinks = isOfFewParts || (keepsRows && before.keepLinks(in: columns))
      changesIDs = !keepsRows
    }

    /// Whether only the statement, the owner or figures of a sasaran changed, so that nothing came, went or is named
    /// otherwise.
    var isOfFewParts: Bool { !parts.contains(.others) }
  }

  fileprivate func requiredRow(_ id: String) throws(TreeEditError) -> Row {
    guard let row = tree.columns.node(withID: id) else { throw .unknownSasaran(id) }
    return row
  }

  fileprivate func editedPlace(below parent: Row) -> EditedPlace { EditedPlace(tree.columns, below: parent) }

  /// A sasaran and everything below it, in order.
  fileprivate func rows(from top: Row) -> [Row] {
    var rows: [Row] = []
    var row = top
    while row != .none {
      rows.append(row)
      row = tree.columns.next(after: row, below: top)
    }
    return rows
  }

  // What is known before an edit. Apart from that, for where nothing changes columns are lent, and not copied.

  private func edit(insertingUnder parent: String?) -> Edit {
    let place = editedPlace(below: parent.flatMap { tree.columns.node(withID: $0) } ?? .none)
    return Edit(leaving: Departure([], asked, facts), places: [place], tree.columns)
  }

  private func edit(removing id: String) throws(TreeEditError) -> Edit {
    let row = try requiredRow(id)
    let leaving = rows(from: row)
    var edit = Edit(
      of: row, leaving: Departure(leaving, asked, facts),
      places: [editedPlace(below: facts.node(row).parent)], tree.columns)
    edit.removed = leaving
    return edit
  }

  private func edit(moving id: String, under parent: String?) throws(TreeEditError) -> Edit {
    let row = try requiredRow(id)
    let moved = rows(from: row)
    var edit = Edit(
      of: row, leaving: Departure(moved, asked, facts, isMove: true),
      places: [
        editedPlace(below: facts.node(row).parent),
        editedPlace(below: parent.flatMap { tree.columns.node(withID: $0) } ?? .none),
      ], tree.columns)
    edit.id = id
    edit.arriving = moved
    edit.isMove = true
    edit.changesIDs = false
    return edit
  }

  private func edit(making update: SasaranUpdate) -> Edit {
    let (row, parts) = (update.row, update.parts)
    var edit = Edit(
      of: parts.contains(.others) ? row : .none, leaving: Departure([row], asked, facts, parts: parts),
      places: [], tree.columns)
    edit.arriving = [row]
    edit.parts = parts
    edit.before = SasaranRows(row, changing: parts, in: tree.columns)
    return edit
  }

  /// Finds out what an update changed.
  private func note(_ edit: inout Edit) { edit.noteChange(in: tree.columns) }

  /// Changes the tree while nobody else holds its columns, so that they are changed in place.
  fileprivate mutating func apply<Result>(
    _ body: (inout PerformanceTree) throws(TreeEditError) -> Result
  ) throws(TreeEditError) -> Result {
    facts = document
    do {
      return try body(&tree)
    } catch {
      facts = currentFacts()
      throw error
    }
  }

  /// Brings everything that is known up to date with an edit, and asks the rules.
  fileprivate mutating func finish(_ edit: Edit) -> FindingChanges {
    var changes = ChangedRows()
    // Held, so that its columns are lent and not copied.
    let storage = tree.storage
    let columns = storage.columns
    rows.grow(to: columns)
    found.grow(toRows: columns.nodes.count)
    questions.grow(toRows: columns.nodes.count)
    let namedNothing = contributions.toNothingCount > 0
    let waiting = takeBack(edit, columns)
    for row in edit.removed { found.removeAll(at: row, noting: &changes) }
    if edit.updated == .none { places.put(edit.arriving, in: columns) }
    if !edit.isMove { readAgain(edit, columns) }
    if !edit.keepsLinks { link(waiting, and: edit, columns) }
    askAround(edit, columns)
    var causes: RuleReach = []
    if !edit.isOfFewParts {
      let used = duplicateRows
      noteMarks(of: edit.arriving, columns)
      askAboutIDs(usedBefore: used)
      let hasMarkedRoots = askAboutUnlinkedRows(edit, columns)
      causes = documentCauses(edit, hasMarkedRoots: hasMarkedRoots, columns)
    }
    if searchesIDs || idSearch.isKept, !edit.keepsLinks {
      // The id that was meant may be any that came or went.
      updateIDSearch(edit, columns)
      if namedNothing || contributions.toNothingCount > 0 || !namedIDs.isEmpty { causes.insert(.identifiers) }
    }
    let facts = currentFacts()
    let counted = count(edit, facts)
    askAgain(edit.parts, facts, noting: &changes)
    for place in asked.tallied.indices where counted.tallies[place] || !edit.isOfFewParts {
      let mode = asked.tallied[place].check.mode(facts, tallies[place])
      guard mode != modes[place] else { continue }
      modes[place] = mode
      askEverywhere(tallied: place, facts, noting: &changes)
    }
    for owner in counted.groups { check(owner.group, at: owner.place, facts, noting: &changes) }
    if !edit.isOfFewParts { checkDocuments(facts, for: causes, noting: &changes) }
    checkTallies(facts, counted.tallies, noting: &changes)
    if !asked.views.isEmpty { checkViews(columns.rowsInOrder, noting: &changes) }
    self.facts = facts
    return ChangedRows.named(
      edit.id, rules: asked.rules, gone: changes.gone, in: columns, appeared: changes.appeared, in: columns)
  }
}
