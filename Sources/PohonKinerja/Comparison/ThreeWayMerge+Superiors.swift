/// What stands below what in the merged tree, and whose the indicators are.
extension ThreeWayMerge {
  /// What an item stands below in each tree, -1 for a root and `nil` where it is not.
  func standing(of item: Int) -> Versions<Int> {
    let rows = nodes[item]
    func superior(_ row: Row, _ columns: TreeColumns, _ items: ContiguousArray<Int>) -> Int? {
      guard row != .none else { return nil }
      let parent = columns.nodes[row].parent
      return parent == .none ? -1 : items[Int(parent)]
    }
    return Versions(
      base: superior(rows.base, base, baseNodes), ours: superior(rows.ours, ours.second, ourNodes),
      theirs: superior(rows.theirs, theirs.second, theirNodes))
  }

  mutating func decideSuperiors() {
    superiors = Array(repeating: -1, count: nodes.count)
    for item in nodes.indices where isIn[item] {
      let versions = standing(of: item)
      guard let our = versions.ours, let their = versions.theirs else {
        superiors[item] = versions.ours ?? versions.theirs ?? -1
        continue
      }
      superiors[item] = our == versions.base ? their : our
      guard our != their, our != versions.base, their != versions.base else { continue }
      if versions.base == nil { continue }
      conflicts.append(
        MergeConflict(
          kind: .sasaranMoved(
            key(of: item), ours: our < 0 ? nil : key(of: our), theirs: their < 0 ? nil : key(of: their)),
          resolution: .ours))
    }
  }

  /// Takes back their moves, one cycle after the other, until no sasaran is below itself.
  mutating func cutCycles() {
    /// 1 on the way that is walked, 2 where it is known to lead to a root.
    var states = ContiguousArray<UInt8>(repeating: 0, count: nodes.count)
    for start in nodes.indices where isIn[start] {
      while states[start] == 0 {
        var way: [Int] = []
        var item = start
        while item >= 0, states[item] == 0 {
          states[item] = 1
          way.append(item)
          item = superiors[item]
        }
        guard item >= 0, states[item] == 1, let first = way.firstIndex(of: item) else {
          for passed in way { states[passed] = 2 }
          continue
        }
        cutCycle(Array(way[first...]))
        for passed in way { states[passed] = 0 }
      }
    }
  }

  private mutating func cutCycle(_ cycle: [Int]) {
    let moved = cycle.filter { item in
      let versions = standing(of: item)
      return versions.ours != nil && superiors[item] == versions.theirs && versions.ours != versions.theirs
    }
    let item = moved.min { key(of: $0).id < key(of: $1).id } ?? cycle.min() ?? 0
    conflicts.append(
      MergeConflict(
        kind: .cycle(key(of: item)), resolution: .ours,
        sayings: MergeConflict.Sayings(
          ours: moves(within: cycle, by: \.ours), theirs: moves(within: cycle, by: \.theirs))))
    for item in moved.isEmpty ? [item] : moved {
      superiors[item] = moved.isEmpty ? -1 : standing(of: item).ours ?? -1
    }
  }

  /// "S2.1 ke bawah S2.2": what a version has below something else than the base.
  private func moves(within cycle: [Int], by side: KeyPath<Versions<Int>, Int?>) -> LocalizedText {
    let moved = cycle.filter { item in
      let versions = standing(of: item)
      return versions[keyPath: side] != nil && versions[keyPath: side] != versions.base
    }
    guard !moved.isEmpty else { return LocalizedText("(tidak memindah)", en: "(moved nothing)") }
    return LocalizedText(inEach: { language in
      let moves = moved.map { item in
        let below = place(standing(of: item)[keyPath: side])[language]
        return LocalizedText("\(key(of: item)) ke bawah \(below)", en: "\(key(of: item)) below \(below)")[
          language]
      }
      return Shortened.list(moves, separator: ", ", limit: 4)
    })
  }

  /// What stands for a superior in messages; -1 for the top.
  func place(_ superior: Int?) -> LocalizedText {
    guard let superior, superior >= 0 else { return LocalizedText("puncak", en: "the top") }
    return LocalizedText("\(key(of: superior))", en: "\(key(of: superior))")
  }

  /// Keeps what has something below it that stays.
  mutating func keepSuperiors() {
    for item in nodes.indices where isIn[item] {
      var superior = superiors[item]
      while superior >= 0, !isIn[superior] {
        let rows = nodes[superior]
        superiors[superior] =
          standing(of: superior).ours ?? standing(of: superior).theirs ?? standing(of: superior).base ?? -1
        keep(superior, removedBy: rows.ours == .none ? .ours : .theirs)
        superior = superiors[superior]
      }
    }
    cutCycles()
  }

  // MARK: Owners of indicators

  mutating func decideOwners() {
    owners = Array(repeating: -1, count: indicators.count)
    for item in indicators.indices where isIndicatorIn[item] {
      let rows = indicators[item]
      let old = rows.base == .none ? nil : baseNodes[Int(base.indicators[rows.base].node)]
      let our = rows.ours == .none ? nil : ourNodes[Int(ours.second.indicators[rows.ours].node)]
      let their = rows.theirs == .none ? nil : theirNodes[Int(theirs.second.indicators[rows.theirs].node)]
      guard let our, let their else {
        owners[item] = our ?? their ?? -1
        keepOwner(of: item)
        continue
      }
      owners[item] = our == old ? their : our
      if our != their, our != old, their != old, old != nil {
        conflicts.append(
          MergeConflict(
            kind: .indicatorMoved(indicatorKey(of: item), ours: key(of: our), theirs: key(of: their)),
            resolution: .ours))
      }
      keepOwner(of: item)
    }
    keepSuperiors()
  }

  /// An indicator that one side put on a sasaran which the other took out keeps it.
  private mutating func keepOwner(of item: Int) {
    let owner = owners[item]
    guard owner >= 0, !isIn[owner] else { return }
    superiors[owner] = standing(of: owner).ours ?? standing(of: owner).theirs ?? -1
    keep(owner, removedBy: nodes[owner].ours == .none ? .ours : .theirs)
  }
}
