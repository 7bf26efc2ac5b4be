/// Keeping what is known of the tree up to date, and finding out where rules have to be asked again.
extension CheckingSession {
  /// Takes back what sasaran brought that are no longer there, or not as they were.
  ///
  /// - Returns: The indicators that contributed to one of theirs, and to nothing for the moment.
  mutating func takeBack(_ departure: Departure, _ columns: TreeColumns) -> [Row] {
    for place in tallies.indices { tallies[place].subtract(departure.tallies[place]) }
    for (owner, members) in departure.memberships {
      owners[owner.place].remove(members.rows, amount: members.amount, from: owner.group)
    }
    if !departure.contributions.isEmpty { contributions.remove(departure.contributions) }
    for case (_, _, let whole?) in departure.contributions {
      questions.ask(at: columns.indicators[whole].node, .parts)
    }
    var waiting: [Row] = []
    if !contributions.components.isEmpty {
      for indicator in departure.indicators { waiting += contributions.removeParts(of: indicator) }
    }
    for row in departure.rows where !waiverRows.isEmpty { waiverRows.remove(row) }
    return waiting
  }

  /// Reads the texts and figures of what is new or otherwise than before.
  mutating func readAgain(_ edit: Edit, _ columns: TreeColumns) {
    for row in edit.leaving.rows { rows.forget(row) }
    for indicator in edit.leaving.indicators { rows.forget(indicator: indicator) }
    // What is known of the rest of the tree stands for rows that may change; this is of the rows that are read now.
    var known = ReadTexts(count: edit.arriving.count)
    for row in edit.arriving { rows.read(row, columns.nodes[row], in: columns, known: &known) }
    rows.tidy()
  }

  /// Finds what indicators contribute to, and what contributes to them, and asks about both.
  mutating func link(_ waiting: [Row], and arriving: [Row], _ columns: TreeColumns) {
    var parts: [Row] = []
    var others = waiting
    for row in arriving {
      for indicator in columns.indicatorRows(of: row) {
        if columns.indicators[indicator].contributesTo != 0 { parts.append(indicator) }
        others += contributions.removeParts(waitingFor: indicator, in: columns)
      }
    }
    for parts in [parts, others.sorted { places.isIndicator($0, before: $1, in: columns) }]
    where !parts.isEmpty {
      for (part, whole) in zip(parts, contributions.add(parts, in: columns, at: places)) {
        let hadNone = rows.figureMarks[Int(part)].contains(.contributesToNothing)
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
      if let top = edit.arriving.first { questions.ask(at: top, .everything) }
    } else {
      for row in edit.arriving { questions.ask(at: row, .everything) }
    }
    guard edit.updated != .none else { return }
    let node = columns.nodes[edit.updated]
    questions.ask(at: columns.firstChild(of: node.parent), .family)
    questions.ask(at: node.parent, .children)
    questions.ask(at: node.firstChild, .family)
    for child in ChildRows(nodes: columns.nodes, row: node.firstChild) {
      questions.ask(at: child, .parent)
    }
    guard edit.isOfLadder else { return }
    var row = columns.next(after: edit.updated, below: edit.updated)
    while row != .none {
      questions.ask(at: row, .ancestors)
      row = columns.next(after: row, below: edit.updated)
    }
  }

  /// Asks again about ids that are used twice.
  ///
  /// - Parameter used: The sasaran with ids that were used before them, until the edit.
  mutating func askAboutIDs(usedBefore used: Set<Row>) {
    guard !used.isEmpty || !duplicateRows.isEmpty else { return }
    for row in used.union(duplicateRows).sorted() {
      questions.ask(at: row, .identifiers)
      if tree.columns.nodes[row].marks.contains(.free) || !hasUsedID(row) { duplicateRows.remove(row) }
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
    // The id that was meant may be any; it is looked for in small trees alone.
    let searched = searchesIDs
    searchesIDs = AlignmentFacts.searchesIDs(in: columns)
    if searched || searchesIDs || edit.isRenamed {
      causes.insert(.identifiers)
    } else if edit.changesIDs {
      let arriving = edit.arriving.flatMap { columns.indicatorRows(of: $0) }
      if namedIDs.mayName(edit.leaving.rows + edit.arriving, edit.leaving.indicators + arriving, in: columns)
      {
        causes.insert(.identifiers)
      }
    }
    return causes
  }

  /// Counts what an edit brought.
  ///
  /// - Returns: The counts that may have changed, and the groups of sasaran of one owner that did.
  mutating func count(
    _ edit: Edit, _ facts: AlignmentFacts
  ) -> (tallies: Set<Int>, groups: [Departure.Owners]) {
    let arrival = Departure(edit.arriving, asked, facts)
    var changed: Set<Int> = []
    for place in tallies.indices {
      tallies[place].add(arrival.tallies[place])
      if arrival.tallies[place] != Tally() || edit.leaving.tallies[place] != Tally() { changed.insert(place) }
    }
    for (owner, members) in arrival.memberships {
      owners[owner.place].add(members.rows, amount: members.amount, to: owner.group, at: places)
    }
    let left = edit.leaving.owners.filter { arrival.memberships[$0] == nil }
    return (changed, left + arrival.owners)
  }
}
