/// What the document, its sasaran and their indicators say in the merged tree.
extension ThreeWayMerge {
  mutating func mergedHeader() -> DocumentHeader {
    let renamed = findings.renamed
    let base = renamed.base?.header(base.header) ?? base.header
    let our = renamed.ours?.header(ours.second.header) ?? ours.second.header
    let their = renamed.theirs?.header(theirs.second.header) ?? theirs.second.header
    var header = base
    for field in DocumentField.allCases {
      if field.isSame(our, their) || field.isSame(their, base) {
        field.copy(from: our, to: &header)
      } else if field.isSame(our, base) {
        field.copy(from: their, to: &header)
      } else if field == .crosscutting {
        header.crosscutting = MergedList.merged(base.crosscutting, our.crosscutting, their.crosscutting)
      } else if field == .waivers {
        header.waivers = MergedList.merged(base.waivers, our.waivers, their.waivers)
      } else {
        field.copy(from: our, to: &header)
        conflicts.append(
          MergeConflict(
            kind: .document(field), resolution: .ours,
            sayings: .quoted(base: base, our, their) { field.text(of: $0, in: $1) }))
      }
    }
    return header
  }

  // MARK: Fields

  /// Whether neither side changed a field.
  func isUnchanged(_ rows: Rows) -> Bool {
    rows.base != .none && !hasRenamedWaiver(rows.base) && isSame(rows.base, rows.ours, ours.second)
      && isSame(rows.base, rows.theirs, theirs.second)
  }

  func isSame(_ row: Row, _ other: Row, _ columns: TreeColumns) -> Bool {
    guard other != .none, base.hasSameFields(row, as: other, in: columns) else { return false }
    return base.header.cascade.levels[Int(base.nodes[row].level)].code
      == columns.header.cascade.levels[Int(columns.nodes[other].level)].code
  }

  mutating func mergedVersion(of item: Int) -> TreeAssembly.Content {
    let rows = nodes[item]
    if isUnchanged(rows) { return .row(rows.base) }
    let versions = Versions(
      base: rows.base == .none ? nil : baseIndex.version(of: rows.base),
      ours: rows.ours == .none ? nil : ourIndex.version(of: rows.ours),
      theirs: rows.theirs == .none ? nil : theirIndex.version(of: rows.theirs))
    guard let our = versions.ours, let their = versions.theirs else {
      return (versions.ours ?? versions.theirs).map { .version($0) } ?? .row(rows.base)
    }
    var merged = our
    var isAddedTwice = false
    for field in SasaranField.allCases where !field.isSame(our, their) {
      if field == .id, let base = versions.base, findings.keepingID.contains(item) {
        let id = (field.isSame(base, their) ? our : their).key.id
        merged = field.copied(from: base, to: merged)
        conflicts.append(
          MergeConflict(
            kind: .takenID(.sasaran, base.key, id), resolution: .base, sayings: sasaranWith(id: id)))
        continue
      }
      let isOurs = versions.base.map { field.isSame($0, our) } ?? false
      let isTheirs = versions.base.map { field.isSame($0, their) } ?? false
      if isTheirs { continue }
      if isOurs {
        merged = field.copied(from: their, to: merged)
        continue
      }
      if field == .id, our.hasMadeID, their.hasMadeID {
        merged = merged.with(id: "")
        continue
      }
      if field == .budget, let base = versions.base {
        mergeBudget(base, our, their, into: &merged)
        continue
      }
      if field == .waivers, let base = versions.base {
        merged = merged.with(
          waivers: MergedList.merged(base.draft.waivers, our.draft.waivers, their.draft.waivers))
        continue
      }
      guard let base = versions.base else {
        isAddedTwice = true
        continue
      }
      conflicts.append(
        MergeConflict(
          kind: .sasaranField(
            base.key, field, base: field.localizedText(of: base), ours: field.localizedText(of: our),
            theirs: field.localizedText(of: their)), resolution: .ours))
    }
    let (ourSuperior, theirSuperior) = (standing(of: item).ours, standing(of: item).theirs)
    if versions.base == nil, isAddedTwice || ourSuperior != theirSuperior {
      let fields = SasaranField.allCases.filter { !$0.isSame(our, their) }
      let superiors: [(title: LocalizedText, ours: LocalizedText?, theirs: LocalizedText?)] =
        ourSuperior == theirSuperior
        ? [] : [(LocalizedText("di bawah", en: "below"), place(ourSuperior), place(theirSuperior))]
      conflicts.append(
        MergeConflict(
          kind: .addedTwice(our.key.id), resolution: .ours,
          sayings: .differing(
            fields.map { ($0.title, $0.localizedText(of: our), $0.localizedText(of: their)) } + superiors)))
    }
    return .version(merged)
  }

  private mutating func mergeBudget(
    _ base: SasaranVersion, _ our: SasaranVersion, _ their: SasaranVersion, into merged: inout SasaranVersion
  ) {
    let budget = MergedYears.budget(base.draft.budget, our.draft.budget, their.draft.budget)
    merged = merged.with(budget: budget.figures)
    guard let years = budget.conflict else { return }
    func text(_ version: SasaranVersion, _ budget: Budget?) -> LocalizedText? {
      SasaranField.budget.localizedText(of: version.with(budget: budget ?? [:]))
    }
    conflicts.append(
      MergeConflict(
        kind: .sasaranField(
          base.key, .budget, base: text(base, years.base), ours: text(our, years.ours),
          theirs: text(their, years.theirs)), resolution: .ours))
  }

  mutating func mergedIndicator(_ item: Int) -> IndicatorVersion? {
    let rows = indicators[item]
    let versions = Versions(
      base: rows.base == .none ? nil : baseIndex.version(ofIndicator: rows.base),
      ours: rows.ours == .none ? nil : ourIndex.version(ofIndicator: rows.ours),
      theirs: rows.theirs == .none ? nil : theirIndex.version(ofIndicator: rows.theirs))
    guard let our = versions.ours, let their = versions.theirs else {
      return versions.ours ?? versions.theirs ?? versions.base
    }
    var merged = our
    var isAddedTwice = false
    for field in IndicatorField.allCases where !field.isSame(our, their) {
      if field == .id, let base = versions.base, findings.indicatorsKeepingID.contains(item) {
        let id = (field.isSame(base, their) ? our : their).key.id
        merged = field.copied(from: base, to: merged)
        conflicts.append(
          MergeConflict(
            kind: .takenID(.indicator, base.key, id), resolution: .base, sasaran: key(of: owners[item]),
            sayings: indicatorsWith(id: id)))
        continue
      }
      if let base = versions.base, field.isSame(base, their) { continue }
      if let base = versions.base, field.isSame(base, our) {
        merged = field.copied(from: their, to: merged)
        continue
      }
      if field == .id, our.hasMadeID, their.hasMadeID {
        merged = merged.withoutID
        continue
      }
      if field.isSameFigures(our, their) {
        merged = field.copied(from: field.preferred(our, their), to: merged)
        continue
      }
      guard let base = versions.base else {
        isAddedTwice = true
        continue
      }
      if field.isSameFigures(base, their) { continue }
      if field.isSameFigures(base, our) {
        merged = field.copied(from: their, to: merged)
        continue
      }
      let byYear = MergedYears.indicator(field, base, our, their, into: merged)
      if let byYear {
        merged = byYear.figures
        if byYear.conflict == nil { continue }
      }
      let told = byYear?.conflict ?? versions
      conflicts.append(
        MergeConflict(
          kind: .indicatorField(
            base.key, field, base: told.base.flatMap { field.localizedText(of: $0) },
            ours: told.ours.flatMap { field.localizedText(of: $0) },
            theirs: told.theirs.flatMap { field.localizedText(of: $0) }), resolution: .ours,
          sasaran: key(of: owners[item])))
    }
    findForeignUnit(of: merged, versions, sasaran: key(of: owners[item]))
    let (ourOwner, theirOwner) = (
      ourNodes[Int(ours.second.indicators[rows.ours].node)],
      theirNodes[Int(theirs.second.indicators[rows.theirs].node)]
    )
    if isAddedTwice || (versions.base == nil && ourOwner != theirOwner) {
      let fields = IndicatorField.allCases.filter { !$0.isSameFigures(our, their) }
      let places: [(title: LocalizedText, ours: LocalizedText?, theirs: LocalizedText?)] =
        ourOwner == theirOwner
        ? [] : [(LocalizedText("di sasaran", en: "of sasaran"), place(ourOwner), place(theirOwner))]
      conflicts.append(
        MergeConflict(
          kind: .indicatorAddedTwice(our.key.id), resolution: .ours, sasaran: key(of: owners[item]),
          sayings: .differing(
            fields.map { ($0.title, $0.localizedText(of: our), $0.localizedText(of: their)) } + places)))
    }
    return merged
  }
}

extension SasaranField {
  fileprivate func localizedText(of version: SasaranVersion) -> LocalizedText? {
    LocalizedText { text(of: version, in: $0) }
  }
}

extension IndicatorField {
  func localizedText(of version: IndicatorVersion) -> LocalizedText? {
    LocalizedText { text(of: version, in: $0) }
  }
}

extension LocalizedText {
  /// What is told in each language; `nil` where nothing is.
  fileprivate init?(_ text: (Language) -> String?) {
    guard let indonesian = text(.indonesian) else { return nil }
    self.init(indonesian, en: text(.english) ?? indonesian)
  }
}
