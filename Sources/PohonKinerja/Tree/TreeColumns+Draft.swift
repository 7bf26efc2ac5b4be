/// Writing drafts into the columns.
extension TreeColumns {
  /// Adds a draft with everything below it, as the last child of `parent`, and returns its row.
  ///
  /// - Parameter levelRank: The level of a draft that names none; those below stand one level below their parents.
  @discardableResult
  mutating func append(_ draft: SasaranDraft, under parent: Row, levelRank: Int) -> Row {
    let top = appendAlone(draft, under: parent, levelRank: levelRank)
    var chain = [(row: top, rank: Int(nodes[top].level))]
    for descendant in draft.descendants {
      let depth = min(max(descendant.depth, 1), chain.count)
      chain.removeSubrange(depth...)
      let above = chain[depth - 1]
      let row = appendAlone(descendant.draft, under: above.row, levelRank: above.rank + 1)
      chain.append((row, Int(nodes[row].level)))
    }
    return top
  }

  private mutating func appendAlone(_ draft: SasaranDraft, under parent: Row, levelRank: Int) -> Row {
    let row = append(nodeRow(of: draft, levelRank: levelRank), under: parent)
    setDetail(detail(of: draft), of: row)
    setIndicators(draft.indicators, of: row)
    return row
  }

  /// The fields of a draft as a row, without links and indicators.
  ///
  /// - Parameter old: The row in whose place it goes, whose texts are not stored again where they stay.
  mutating func nodeRow(
    of draft: SasaranDraft, levelRank: Int, over old: NodeRow = NodeRow()
  ) -> NodeRow {
    var row = NodeRow()
    let deepest = header.cascade.levels.count - 1
    let givenRank = draft.level.flatMap(header.cascade.rank(of:))
    if givenRank == nil {
      hasImpliedLevel = true
      row.marks.insert(draft.level == nil ? .impliedLevel : [.impliedLevel, .unknownLevel])
    }
    row.level = UInt16(clamping: min(givenRank ?? levelRank, deepest))
    if let id = draft.id { row.id = store(id, over: old.id) }
    row.statement = store(draft.statement, over: old.statement)
    row.ownerTitle = intern(draft.owner?.title, over: old.ownerTitle)
    row.ownerName = intern(draft.owner?.name, over: old.ownerName)
    row.ownerUnit = intern(draft.owner?.unit, over: old.ownerUnit)
    row.criticalSuccessFactor = intern(draft.criticalSuccessFactor, over: old.criticalSuccessFactor)
    row.stage = EnumCode.encode(draft.stage)
    row.cascading = CascadingCode(draft.cascading)
    if draft.isContext { row.marks.insert(.context) }
    if draft.isExecutedByOwner { row.marks.insert(.executedByOwner) }
    row.origin = origin(of: draft.location, over: old.origin)
    return row
  }

  func detail(of draft: SasaranDraft) -> NodeDetail {
    var detail = NodeDetail()
    if case .nonCascading(let reason) = draft.cascading { detail.nonCascadingReason = reason }
    if let level = draft.level, header.cascade.rank(of: level) == nil { detail.unknownLevel = level }
    detail.rationale = draft.rationale
    detail.criticalSuccessFactors = draft.criticalSuccessFactors
    detail.budget = draft.budget
    detail.waivers = draft.waivers
    return detail
  }

  /// Gives a sasaran its indicators, in place of those it had.
  mutating func setIndicators(_ drafts: [Indicator], of node: Row) {
    removeIndicators(of: node)
    guard !drafts.isEmpty else { return }
    nodes[node].firstIndicator = Row(truncatingIfNeeded: indicators.count)
    nodes[node].indicatorCount = Int32(truncatingIfNeeded: drafts.count)
    for draft in drafts {
      let row = indicators.append(indicatorRow(of: draft, node: node))
      indicatorCount += 1
      registerID(ofIndicator: row)
    }
  }

  mutating func removeIndicators(of node: Row) {
    let rows = indicatorRows(of: node)
    nodes[node].firstIndicator = .none
    nodes[node].indicatorCount = 0
    for row in rows {
      unregisterID(ofIndicator: row)
      indicators[row].node = .none
      indicatorCount -= 1
    }
  }

  /// Gives an indicator new fields; its id and its place stay.
  mutating func overwrite(indicator place: Row, with draft: Indicator) {
    let old = indicators[place]
    var new = indicatorRow(of: draft, node: old.node, over: old)
    new.id = old.id
    new.marks.formUnion(old.marks.intersection([.generatedID, .duplicateID]))
    if new != old { indicators[place] = new }
  }

  /// Gives an indicator another baseline and other targets; all else stays.
  mutating func overwriteFigures(ofIndicator place: Row, with draft: Indicator) {
    let old = indicators[place]
    var new = old
    new.valueCount = 0
    setValues(of: draft, to: &new, over: old)
    if new != old { indicators[place] = new }
  }

  private mutating func indicatorRow(
    of draft: Indicator, node: Row, over old: IndicatorRow = IndicatorRow()
  ) -> IndicatorRow {
    var row = IndicatorRow()
    row.node = node
    if let id = draft.id { row.id = store(id, over: old.id) }
    row.name = store(draft.name, over: old.name)
    row.unit = intern(draft.unit?.text, over: old.unit)
    row.formula = intern(draft.formula, over: old.formula)
    row.source = intern(draft.source, over: old.source)
    row.responsible = intern(draft.responsible, over: old.responsible)
    row.contributesTo = intern(draft.contribution?.indicator, over: old.contributesTo)
    row.relation = EnumCode.encode(draft.contribution?.relation)
    row.combination = EnumCode.encode(draft.contribution?.combination)
    row.aspect = EnumCode.encode(draft.aspect)
    row.polarity = EnumCode.encode(draft.polarity)
    if draft.isExternalScore { row.marks.insert(.externalScore) }
    var detail = detail(of: draft)
    if let weight = draft.weight, !row.setWeight(weight) { detail.weight = weight }
    row.detail = hasDetail(old, detail) ? old.detail : place(of: detail)
    row.origin = origin(of: draft.location, over: old.origin)
    setValues(of: draft, to: &row, over: old)
    return row
  }

  /// Whether a row has a detail already, to the bytes of its texts and the decimals of its numbers.
  private func hasDetail(_ row: IndicatorRow, _ detail: IndicatorDetail) -> Bool {
    guard row.detail != .none else { return false }
    return indicatorDetails[row.detail].isSameBytes(as: detail)
  }

  /// Stores the baseline and the targets: where the old ones lay, when there are no more of them, or else behind all
  /// others.
  private mutating func setValues(of draft: Indicator, to row: inout IndicatorRow, over old: IndicatorRow) {
    let count = (draft.baseline == nil ? 0 : 1) + draft.targets.entries.count
    let hasRoom = count > 0 && count <= Int(old.valueCount)
    row.firstValue = hasRoom ? old.firstValue : Row(truncatingIfNeeded: values.count)
    if let baseline = draft.baseline {
      setNextValue(baseline, year: ValueRow.baseline, of: &row, inPlace: hasRoom)
    }
    for entry in draft.targets.entries {
      let year = Int16(clamping: entry.year ?? Int(ValueRow.undated))
      setNextValue(entry.target, year: year, of: &row, inPlace: hasRoom)
    }
  }

  private func detail(of draft: Indicator) -> IndicatorDetail {
    IndicatorDetail(
      trajectory: draft.trajectory, consolidation: draft.consolidation, validity: draft.validity,
      controllability: draft.controllability, part: draft.contribution?.part)
  }

  private mutating func setNextValue(
    _ target: Target, year: Int16, of indicator: inout IndicatorRow, inPlace: Bool
  ) {
    let place = indicator.firstValue + Row(indicator.valueCount)
    indicator.valueCount += 1
    guard inPlace else {
      values.append(value(target, year: year))
      return
    }
    let value = value(target, year: year, over: values[place].text)
    if value != values[place] { values[place] = value }
  }

  /// - Parameter old: The symbol of the text in whose place it goes.
  private mutating func value(_ target: Target, year: Int16, over old: Symbol = 0) -> ValueRow {
    let isNumber = target.origin == .number
    // Most numbers are written as they print, and need no text.
    if isNumber, let number = target.number, let digits = Int32(exactly: number.mantissa),
      number.isJSON(target.raw)
    {
      return ValueRow(digits: digits, scale: number.scale, year: year)
    }
    return ValueRow(text: intern(target.raw, over: old), isNumber: isNumber, year: year)
  }

  /// Where a text lies; one that goes in the place of the same is not stored again.
  mutating func store(_ text: String, over old: TextReference) -> TextReference {
    texts.equals(old, text.utf8.span) ? old : texts.append(text)
  }

  /// The symbol of a text, 0 for none; one that goes in the place of the same is not looked for.
  mutating func intern(_ text: String?, over old: Symbol) -> Symbol {
    guard old != 0, let text, texts.equals(symbols.reference(old), text.utf8.span) else {
      return intern(text)
    }
    return old
  }

  private mutating func origin(of location: Location?, over old: OriginRow) -> OriginRow {
    guard let location else { return OriginRow() }
    let file = intern(location.file)
    if let staticFile = location.staticFile, staticFiles[file] == nil { staticFiles[file] = staticFile }
    return origins.row(
      of: OriginTable.Place(
        file: OriginTable.File(path: file, fileID: intern(location.fileID)),
        line: UInt32(clamping: location.line), column: UInt32(clamping: location.column)),
      over: old)
  }
}

extension CascadingCode {
  init(_ method: CascadingMethod?) {
    switch method {
    case nil: self = .none
    case .direct(by: .aspect): self = .directByAspect
    case .direct(by: .area): self = .directByArea
    case .direct(by: .load): self = .directByLoad
    case .indirect: self = .indirect
    case .nonCascading: self = .nonCascading
    }
  }
}

extension Number {
  /// Whether a text is the number as JSON writes it.
  fileprivate func isJSON(_ text: String) -> Bool {
    withJSON { $0.isSame(as: text.utf8.span) }
  }
}
