/// Keeping what is known of the tree up to date, and finding out where rules have to be asked again.
extension CheckingSession {
  /// Takes back what sasaran brought that are no longer there, or not as they were.
  ///
  /// - Returns: The indicators that contributed to one of theirs, and to nothing for the moment.
  mutating func takeBack(_ edit: Edit, _ columns: TreeColumns) -> [Row] {
    let departure = edit.leaving
    if !edit.isMove {
      for place in tallies.indices { tallies[place].subtract(departure.tally(place)) }
    }
    if !edit.isOfFewParts, !waiverRows.isEmpty { for row in departure.rows { waiverRows.remove(row) } }
    for case (_, _, let whole?) in departure.contributions {
      questions.ask(at: columns.indicators[whole].node, .parts)
    }
    guard !edit.keepsLinks else { return [] }
    if !departure.contributions.isEmpty { contributions.remove(departure.contributions) }
    guard !contributions.components.isEmpty else { return [] }
    guard !edit.isMove else {
      // What contributes to those that are only elsewhere still does.
      for indicator in departure.indicators where contributions.components[indicator] != nil {
        questions.ask(at: columns.indicators[indicator].node, .parts)
      }
      return []
    }
    var waiting: [Row] = []
    for indicator in departure.indicators { waiting += contributions.removeParts(of: indicator) }
    return waiting
  }

  /// Reads the texts and figures of what is new or otherwise than before.
  mutating func readAgain(_ edit: Edit, _ columns: TreeColumns) {
    if let before = edit.before, edit.keepsRows {
      rows.learnOwner(of: columns.nodes[before.row], in: columns)
      if edit.parts.isDisjoint(with: [.figures, .others]) {
        if edit.parts.contains(.statement) { rows.readStatement(of: before.row, in: columns) }
      } else {
        rows.read(before.row, insteadOf: before, keepingLinks: edit.keepsLinks, in: columns)
      }
      return rows.tidy()
    }
    for row in edit.leaving.rows { rows.forget(row) }
    for indicator in edit.leaving.indicators { rows.forget(indicator: indicator) }
    // What is known of the rest of the tree stands for rows that may change; this is of the rows that are read now.
    var known = ReadTexts(areStoredOnce: false)
    // What they are linked with is found by itself.
    var links = RowLinks()
    rows.read(edit.arriving, in: columns, known: &known, noting: &links)
    rows.tidy()
  }

  /// Finds what indicators contribute to, and what contributes to them, and asks about both.
  mutating func link(_ waiting: [Row], and edit: Edit, _ columns: TreeColumns) {
    var parts: [Row] = []
    var others = waiting
    for row in edit.arriving {
      for indicator in columns.indicatorRows(of: row) {
        if columns.indicators[indicator].contributesTo != 0 { parts.append(indicator) }
        if !edit.isMove { others += contributions.removeParts(waitingFor: indicator, in: columns) }
      }
    }
    guard !parts.isEmpty || !others.isEmpty else { return }
    for parts in [parts, others.sorted { places.isIndicator($0, before: $1, in: columns) }]
    where !parts.isEmpty {
      for (part, whole) in zip(parts, contributions.add(parts, in: columns, at: places)) {
        let hadNone = rows.found.figureMarks[Int(part)].contains(.contributesToNothing)
        if hadNone != (whole == nil) {
          rows.note(part, contributesToNothing: whole == nil)
          questions.ask(at: columns.indicators[part].node, .everything)
        }
        if let whole { questions.ask(at: columns.indicators[whole].node, .parts) }
      }
    }
  }

  /// Asks what looks at the sasaran that an edit touched.
  mutating func askAround(_ edit: Edit, _ columns: TreeColumns) {
    for place in edit.places { place.ask(&questions, in: columns) }
    if edit.isMove {
      for row in edit.arriving { questions.ask(at: row, .ancestors) }
      // It is what it was and has below it what it had; only among the roots more than its parent may matter.
      let isAmongRoots = edit.places.contains { $0.parent == .none }
      if let top = edit.arriving.first { questions.ask(at: top, isAmongRoots ? .everything : .parent) }
    } else {
      for row in edit.arriving { questions.ask(at: row, .everything) }
    }
    guard edit.updated != .none else { return }
    let node = columns.nodes[edit.updated]
    questions.ask(at: node.parent, .children)
    if edit.parts != .figures {
      questions.ask(at: columns.firstChild(of: node.parent), .family)
      questions.ask(at: node.firstChild, .family)
    }
    for child in ChildRows(nodes: columns.nodes, row: node.firstChild)
    where edit.parts != .figures || mayShareFigures(child, with: edit.updated) {
      questions.ask(at: child, .parent)
    }
    guard edit.isOfLadder else { return }
    var row = columns.next(after: edit.updated, below: edit.updated)
    while row != .none {
      questions.ask(at: row, .ancestors)
      row = columns.next(after: row, below: edit.updated)
    }
  }

  /// Whether figures of a sasaran may be held against its parent's: an indicator contributes to one, or is named like it.
  func mayShareFigures(_ child: Row, with parent: Row) -> Bool {
    let signs = rows.found.signs[Int(child)]
    return signs.indicators.contains(.contribution) || signs.names & rows.found.signs[Int(parent)].names != 0
  }

  /// Asks again about ids that are used twice.
  ///
  /// - Parameter used: The sasaran with ids that were used before them, until the edit.
  mutating func askAboutIDs(usedBefore used: Set<Row>) {
    guard !used.isEmpty || !duplicateRows.isEmpty else { return }
    for row in used.union(duplicateRows).sorted() {
      questions.ask(at: row, .identifiers)
      if tree.columns.nodes[row].marks.contains(.free) || !hasUsedID(row, tree.columns) {
        duplicateRows.remove(row)
      }
    }
  }

  /// Asks again about parents that are named and could not be linked.
  ///
  /// - Returns: Whether any of them is marked otherwise than before.
  mutating func askAboutUnlinkedRows(_ edit: Edit, _ columns: TreeColumns) -> Bool {
    let areAllReviewed = columns.unlinkedReviewCount != unlinkedReviewCount
    guard areAllReviewed || edit.unlinkedRoot != .none else { return false }
    var isAnyMarked = false
    let rows = areAllReviewed ? unlinkedRows.keys.sorted() : [edit.unlinkedRoot]
    for row in rows {
      let isSame = columns.nodes[row].marks.intersection(.unlinked) == unlinkedRows[row]
      if !isSame { isAnyMarked = true }
      questions.ask(at: row, isSame ? .identifiers : .everything)
    }
    noteUnlinkedRows(columns)
    return isAnyMarked
  }

  /// Keeps what is wrong with the roots that could not be linked. O(those).
  mutating func noteUnlinkedRows(_ columns: TreeColumns) {
    unlinkedRows = [:]
    for row in columns.unlinkedRows { unlinkedRows[row] = columns.nodes[row].marks.intersection(.unlinked) }
    unlinkedReviewCount = columns.unlinkedReviewCount
  }

  /// What changed of all that checks of the document look at.
  mutating func documentCauses(_ edit: Edit, hasMarkedRoots: Bool, _ columns: TreeColumns) -> RuleReach {
    var causes: RuleReach = []
    let isUpdatedRoot = edit.updated != .none && columns.nodes[edit.updated].parent == .none
    if hasMarkedRoots || isUpdatedRoot || edit.places.contains(where: { $0.parent == .none }) {
      causes.insert(.roots)
    }
    let searched = searchesIDs
    searchesIDs = AlignmentFacts.searchesIDs(in: columns)
    if searched != searchesIDs || edit.isRenamed {
      causes.insert(.identifiers)
    } else if edit.changesIDs, !namedIDs.isEmpty {
      let arriving = edit.arriving.flatMap { columns.indicatorRows(of: $0) }
      if namedIDs.mayName(edit.leaving.rows + edit.arriving, edit.leaving.indicators + arriving, in: columns)
      {
        causes.insert(.identifiers)
      }
    }
    return causes
  }

  /// Keeps the ids that are searched for when the one that was meant may be any.
  ///
  /// - Parameter edit: `nil` when all is new.
  mutating func updateIDSearch(_ edit: Edit?, _ columns: TreeColumns) {
    partsOfNothing =
      contributions.toNothingCount > 0 && NearestID.isSearched(among: columns.indicatorCount)
      ? contributions.sortToNothing(in: columns, at: places) : []
    var gone: (sasaran: [(row: Row, id: TextReference)], indicators: [Row]) = ([], [])
    var new: (sasaran: [Row], indicators: [Row]) = ([], [])
    if let edit, !edit.keepsRows, !edit.isMove, idSearch.isKept {
      gone.indicators = edit.leaving.indicators
      new.indicators = edit.arriving.flatMap { columns.indicatorRows(of: $0) }
      if let before = edit.before {
        if edit.isRenamed { (gone.sasaran, new.sasaran) = ([(before.row, before.node.id)], [before.row]) }
      } else {
        (gone.sasaran, new.sasaran) = (edit.leaving.rows.map { ($0, columns.nodes[$0].id) }, edit.arriving)
      }
    }
    idSearch.updateSasaran(
      gone: gone.sasaran, new: new.sasaran, isNeeded: columns.lacksLinkedSasaran, in: columns)
    idSearch.updateIndicators(
      gone: gone.indicators, new: new.indicators,
      isNeeded: !partsOfNothing.isEmpty || !namedIDs.isOfSasaranAlone, in: columns)
  }

  /// Counts what an edit brought.
  ///
  /// - Returns: By the place of a count whether it may have changed, and the groups of sasaran of one owner that did.
  mutating func count(
    _ edit: Edit, _ facts: AlignmentFacts
  ) -> (tallies: [Bool], groups: [Departure.Owners]) {
    var isChanged = tallies.indices.map { edit.leaving.tally($0) != Tally() }
    // What is only elsewhere counts as before, and its owners are who they were.
    guard !edit.isMove else { return (isChanged, reorderOwners(edit.leaving)) }
    let arrival = Departure(edit.arriving, asked, facts, parts: edit.parts)
    for place in tallies.indices where arrival.tally(place) != Tally() {
      tallies[place].add(arrival.tally(place))
      isChanged[place] = true
    }
    var left: [Departure.Owners] = []
    for membership in edit.leaving.memberships {
      let now = arrival.membership(of: membership.owners)
      if now == nil { left.append(membership.owners) }
      // Most updates leave a sasaran to its owner.
      if edit.updated != .none, now == membership { continue }
      owners[membership.owners.place].remove(
        membership.rows, amount: membership.amount, from: membership.owners.group)
    }
    for membership in arrival.memberships {
      if edit.updated != .none, edit.leaving.membership(of: membership.owners) == membership { continue }
      owners[membership.owners.place].add(
        membership.rows, amount: membership.amount, to: membership.owners.group, at: places)
    }
    return (isChanged, left + arrival.memberships.map(\.owners))
  }

  /// Puts the sasaran of an owner in the order of the document where some of them are elsewhere than before.
  ///
  /// - Returns: The groups in which others stay where they are.
  private mutating func reorderOwners(_ moved: Departure) -> [Departure.Owners] {
    var groups: [Departure.Owners] = []
    for membership in moved.memberships {
      let (place, group) = (membership.owners.place, membership.owners.group)
      guard owners[place].count(of: group) > membership.rows.count else { continue }
      owners[place].remove(membership.rows, amount: membership.amount, from: group)
      owners[place].add(membership.rows, amount: membership.amount, to: group, at: places)
      groups.append(membership.owners)
    }
    return groups
  }
}

extension TreeColumns {
  /// Whether a crosscutting link names a sasaran that does not exist. O(links).
  fileprivate var lacksLinkedSasaran: Bool {
    header.crosscutting.contains { link in
      node(withID: link.source) == nil || link.target.map { node(withID: $0) == nil } ?? false
    }
  }
}
