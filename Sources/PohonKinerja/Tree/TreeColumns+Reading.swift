/// Reading rows back as values.
extension TreeColumns {
  func id(of row: Row) -> String { texts.string(nodes[row].id) }

  func owner(of row: Row) -> Position? {
    let node = nodes[row]
    guard let title = string(node.ownerTitle) else { return nil }
    return Position(title, name: string(node.ownerName), unit: string(node.ownerUnit))
  }

  /// The stage of a sasaran: its own, or its level's.
  func stage(of row: Row) -> LogicStage? {
    let node = nodes[row]
    return EnumCode.decode(node.stage) ?? header.cascade.levels[Int(node.level)].stage
  }

  func cascading(of row: Row) -> CascadingMethod? {
    switch nodes[row].cascading {
    case .none: nil
    case .directByAspect: .direct(by: .aspect)
    case .directByArea: .direct(by: .area)
    case .directByLoad: .direct(by: .load)
    case .indirect: .indirect
    case .nonCascading: .nonCascading(reason: detail(of: row)?.nonCascadingReason ?? "")
    }
  }

  func location(_ origin: OriginRow) -> Location? {
    let place = origins.place(of: origin)
    guard place.line > 0 else { return nil }
    var location = Location(
      file: string(place.file.path) ?? "", fileID: string(place.file.fileID), line: Int(place.line),
      column: Int(place.column))
    location.staticFile = staticFiles[place.file.path]
    return location
  }

  func target(_ value: ValueRow) -> Target {
    guard let text = string(value.text) else { return Target(number(value)) }
    guard value.isNumber, let target = try? Target(json: text) else { return Target(text) }
    return target
  }

  /// The number of a value that was written as a number.
  func number(_ value: ValueRow) -> Number {
    guard value.text != 0 else { return Number(trusted: Int64(value.mantissa), scale: value.scale) }
    return texts.withBytes(of: symbols.reference(value.text)) { (try? Number(json: $0)) ?? 0 }
  }

  func baseline(of indicator: IndicatorRow) -> Target? {
    guard indicator.valueCount > 0 else { return nil }
    let first = values[indicator.firstValue]
    return first.year == ValueRow.baseline ? target(first) : nil
  }

  func targets(of indicator: IndicatorRow) -> Targets {
    var targets = Targets()
    targets.reserveCapacity(Int(indicator.valueCount))
    for row in indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount)) {
      let value = values[row]
      guard value.year != ValueRow.baseline else { continue }
      targets.set(target(value), for: value.year == ValueRow.undated ? nil : Int(value.year))
    }
    return targets
  }

  func contribution(of indicator: IndicatorRow) -> Contribution? {
    guard let id = string(indicator.contributesTo) else { return nil }
    return Contribution(
      to: id, as: EnumCode.decode(indicator.relation) ?? .contribution,
      combine: EnumCode.decode(indicator.combination), part: detail(of: indicator)?.part)
  }

  func weight(of indicator: IndicatorRow) -> Number? {
    guard indicator.marks.contains(.hasWeight) else { return nil }
    return indicator.ownWeight ?? detail(of: indicator)?.weight
  }

  func indicatorValue(_ row: Row, withMadeID: Bool = false) -> Indicator {
    let indicator = indicators[row]
    let detail = detail(of: indicator) ?? IndicatorDetail()
    var value = Indicator(
      texts.string(indicator.name), id: texts.string(indicator.id),
      unit: string(indicator.unit).map { MeasurementUnit($0) }, aspect: EnumCode.decode(indicator.aspect),
      polarity: EnumCode.decode(indicator.polarity), baseline: baseline(of: indicator),
      targets: targets(of: indicator), trajectory: detail.trajectory, consolidation: detail.consolidation,
      formula: string(indicator.formula), source: string(indicator.source),
      responsible: string(indicator.responsible), weight: weight(of: indicator), validity: detail.validity,
      controllability: detail.controllability, isExternalScore: indicator.marks.contains(.externalScore),
      contributes: contribution(of: indicator))
    if indicator.marks.contains(.generatedID), !withMadeID { value.id = nil }
    value.location = location(indicator.origin)
    return value
  }

  /// One sasaran as a draft, without what is below it. Ids that were made are left out unless they are asked for.
  func draftAlone(of row: Row, withMadeIDs: Bool = false) -> SasaranDraft {
    let node = nodes[row]
    let detail = detail(of: row) ?? NodeDetail()
    return SasaranDraft(
      texts.string(node.statement), id: node.marks.contains(.generatedID) && !withMadeIDs ? nil : id(of: row),
      level: detail.unknownLevel ?? header.cascade.levels[Int(node.level)].code, owner: owner(of: row),
      stage: EnumCode.decode(node.stage), cascading: cascading(of: row), rationale: detail.rationale,
      criticalSuccessFactors: detail.criticalSuccessFactors, addresses: string(node.criticalSuccessFactor),
      budget: detail.budget, isContext: node.marks.contains(.context),
      isExecutedByOwner: node.marks.contains(.executedByOwner), waivers: detail.waivers,
      indicators: indicatorRows(of: row).map { indicatorValue($0, withMadeID: withMadeIDs) },
      location: location(node.origin))
  }

  /// A sasaran with everything below it as a draft. O(sasaran below).
  func draft(of top: Row) -> SasaranDraft {
    var draft = draftAlone(of: top)
    var descendants: [SasaranDraft.Descendant] = []
    var depth = 0
    var row = top
    while true {
      if nodes[row].firstChild != .none {
        row = nodes[row].firstChild
        depth += 1
      } else {
        while row != top, nodes[row].nextSibling == .none {
          row = nodes[row].parent
          depth -= 1
        }
        guard row != top else { break }
        row = nodes[row].nextSibling
      }
      descendants.append(SasaranDraft.Descendant(depth: depth, draft: draftAlone(of: row)))
    }
    draft.setDescendants(descendants)
    return draft
  }
}
