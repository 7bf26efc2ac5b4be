/// Indicators with their baselines and targets.
extension DocumentReader {
  mutating func readIndicators(of node: Row) throws(Stop) {
    guard try enterArray() else { return }
    let first = Row(truncatingIfNeeded: columns.indicators.count)
    var count = 0
    var isFirst = true
    while try nextElement(&isFirst) {
      count += 1
      let limit = limits.indicators
      guard count <= limit else {
        if count == limit + 1 {
          report(.indicatorsOverLimit, at: scanner.position, .indicatorsOverLimit(limit: limit))
        }
        try skipValue()
        continue
      }
      try readIndicator(of: node)
    }
    let read = Row(truncatingIfNeeded: columns.indicators.count) - first
    guard read > 0 else { return }
    columns.nodes[node].firstIndicator = first
    columns.nodes[node].indicatorCount = read
  }

  private mutating func readIndicator(of node: Row) throws(Stop) {
    guard var object = try enterObject() else { return }
    var indicator = IndicatorRow()
    indicator.node = node
    indicator.origin = origin(at: object.start)
    var idOffset = object.start
    var detail: IndicatorDetail?
    pendingValues.removeAll(keepingCapacity: true)
    // Its own copy: one of `self` would be copied, and so counted, for every member.
    let table = words.indicator
    while let member = try nextMember(table, of: &object) {
      switch member {
      case .id:
        idOffset = scanner.position
        indicator.id = try idReference()
      case .name: indicator.name = try reference()
      case .unit: indicator.unit = try symbol()
      case .polarity: indicator.polarity = try code(in: words.polarity)
      case .aspect: indicator.aspect = try code(in: words.aspect)
      case .baseline: try readValue(year: ValueRow.baseline, nameOffset: object.nameOffset)
      case .target: try readValue(year: ValueRow.undated, nameOffset: object.nameOffset)
      case .targets: try readTargets()
      case .quarters: detail.orNew.trajectory = try readTrajectory()
      case .formula: indicator.formula = try symbol()
      case .source: indicator.source = try symbol()
      case .responsible: indicator.responsible = try symbol()
      case .weight:
        let offset = scanner.position
        guard let weight = try number() else { continue }
        guard !weight.isNegative else {
          report(.outOfRange, at: offset, .weightBelowZero)
          continue
        }
        indicator.weight = weight.mantissa
        indicator.weightScale = weight.scale
        indicator.marks.insert(.hasWeight)
      case .external: if try bool() == true { indicator.marks.insert(.externalScore) }
      case .contributesTo: try readContribution(of: &indicator, &detail)
      case .consolidation: detail.orNew.consolidation = try word(in: words.consolidation)
      case .validity: detail.orNew.validity = try word(in: words.validity)
      case .controllability: detail.orNew.controllability = try word(in: words.controllability)
      }
    }
    if let detail { indicator.detail = columns.place(of: detail) }
    append(indicator, idOffset: idOffset)
  }

  @inline(__always)
  private mutating func append(_ indicator: IndicatorRow, idOffset: Int) {
    var indicator = indicator
    indicator.firstValue = Row(truncatingIfNeeded: columns.values.count)
    for value in pendingValues where !value.isAbsent {
      columns.values.append(value.row)
      indicator.valueCount += 1
    }
    let row = columns.indicators.append(indicator)
    columns.indicatorCount += 1
    guard let earlier = columns.registerID(ofIndicator: row) else { return }
    let first = columns.indicators[earlier].origin
    let id = columns.texts.string(indicator.id)
    report(
      .duplicateID, at: idOffset, related: .place(line: Int(first.line), column: Int(first.column)),
      .duplicateID(id, of: LocalizedText("indikator", en: "indicator")))
  }

  /// Reads the targets by year.
  private mutating func readTargets() throws(Stop) {
    guard var object = try enterObject() else { return }
    while let name = try nextName(of: &object) {
      guard let year = try year(name, at: object.nameOffset) else { continue }
      try readValue(year: year, nameOffset: object.nameOffset)
    }
  }

  /// Reads a baseline or target and puts it in its place. The codes of baseline and undated sort before every year.
  @inline(__always)
  private mutating func readValue(year: Int16, nameOffset: Int) throws(Stop) {
    var pending = PendingValue(row: ValueRow(), nameOffset: nameOffset)
    pending.row.year = year
    switch scanner.byte {
    case UInt8(ascii: "\""):
      pending.row.isNumber = false
      if let text = try text() { pending.row.text = symbol(text) } else { pending.isAbsent = true }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = scanner.position
      guard let number = try number() else { return }
      pending.row.mantissa = number.mantissa
      pending.row.scale = number.scale
      // Plain digits print as they are written; what does not ("1E+2", "-0") keeps its text.
      if !lastNumberIsPlain { pending.row.text = symbol(Text(start: start, end: scanner.position)) }
    case UInt8(ascii: "n"):
      try skipScalar()
      pending.isAbsent = true
    default: return try mismatch(.numberOrText)
    }
    var place = pendingValues.count
    while place > 0, pendingValues[place - 1].row.year > year { place -= 1 }
    if place > 0, pendingValues[place - 1].row.year == year {
      report(
        .duplicateMember, at: nameOffset, related: .offset(pendingValues[place - 1].nameOffset),
        .duplicateMember("\(year)"))
      return
    }
    if place == pendingValues.count {
      pendingValues.append(pending)
    } else {
      pendingValues.insert(pending, at: place)
    }
  }

  private mutating func readContribution(
    of indicator: inout IndicatorRow, _ detail: inout IndicatorDetail?
  ) throws(Stop) {
    guard var object = try enterObject() else { return }
    var part: (word: Contribution.Part, nameOffset: Int)?
    let table = words.contribution
    while let member = try nextMember(table, of: &object) {
      switch member {
      case .indicator: indicator.contributesTo = try symbol()
      case .as: indicator.relation = try code(in: words.relation)
      case .combine: indicator.combination = try code(in: words.combination)
      case .part: part = try word(in: words.part).map { ($0, object.nameOffset) }
      }
    }
    guard let part else { return }
    guard EnumCode.decode(indicator.combination) == Contribution.Combination.ratio else {
      return report(.misplacedMember, at: part.nameOffset, .misplacedPart)
    }
    detail.orNew.part = part.word
  }
}

extension IndicatorDetail? {
  /// The details, which are begun when there are none.
  fileprivate var orNew: IndicatorDetail {
    get { self ?? IndicatorDetail() }
    set { self = newValue }
  }
}
