/// Indicators with their baselines and targets.
extension DocumentReader {
  mutating func readIndicators(of row: Row, _ node: inout NodeRow) throws(Stop) {
    guard try enterArray() else { return }
    let first = Row(truncatingIfNeeded: indicatorCount)
    var count = 0
    var isFirst = true
    while try nextElement(&isFirst) {
      count += 1
      let limit = max(limits.indicators, 0)
      guard count <= limit else {
        if count == limit + 1 {
          report(.indicatorsOverLimit, at: scanner.position, .indicatorsOverLimit(limit: limit))
        }
        try skipValue()
        continue
      }
      try readIndicator(of: row)
    }
    let read = Row(truncatingIfNeeded: indicatorCount) - first
    guard read > 0 else { return }
    node.firstIndicator = first
    node.indicatorCount = read
  }

  private mutating func readIndicator(of node: Row) throws(Stop) {
    guard var object = try enterObject() else { return }
    var indicator = IndicatorRow()
    indicator.node = node
    indicator.origin = origin(at: object.start)
    var id = PendingIndicators.ID(offset: object.start)
    var name = Text(start: object.start, end: object.start)
    pending.begin()
    let members = try readUsualMembers(into: &indicator, &id, &name)
    if !members.contains(1 << UInt32(IndicatorMember.Place.name)) || !scanner.take(UInt8(ascii: "}")) {
      object.meet(members)
      try readOtherMembers(of: &object, into: &indicator, &id, &name)
    }
    end(indicator, id, named: name)
  }

  /// Reads the members that do not stand where they usually do, to the end of the object.
  @inline(never)
  private mutating func readOtherMembers(
    of object: inout OpenObject, into indicator: inout IndicatorRow, _ id: inout PendingIndicators.ID,
    _ name: inout Text
  ) throws(Stop) {
    var detail: IndicatorDetail?
    // Its own copy: one of `self` would be copied, and so counted, for every member.
    let table = words.indicator
    while let member = try nextMember(table, of: &object) {
      switch member {
      case .id:
        id.offset = scanner.position
        indicator.id = try idReference(&id.hash, atMost: limits.indicatorIDBytes)
      case .name: if let text = try text() { name = text }
      case .unit: indicator.unit = try symbol()
      case .polarity: indicator.polarity = try code(in: words.polarity)
      case .aspect: indicator.aspect = try code(in: words.aspect)
      case .baseline: try readValue(year: ValueRow.baseline)
      case .target: try readValue(year: ValueRow.undated)
      case .targets: try readTargets()
      case .quarters: detail.orNew.trajectory = try readTrajectory()
      case .formula: indicator.formula = try symbol()
      case .source: indicator.source = try symbol()
      case .responsible: indicator.responsible = try symbol()
      case .weight: try readWeight(of: &indicator, &detail)
      case .external: if try bool() == true { indicator.marks.insert(.externalScore) }
      case .contributesTo: try readContribution(of: &indicator, &detail)
      case .consolidation: detail.orNew.consolidation = try word(in: words.consolidation)
      case .validity: detail.orNew.validity = try word(in: words.validity)
      case .controllability: detail.orNew.controllability = try word(in: words.controllability)
      }
    }
    if let detail { indicator.detail = columns.place(of: detail) }
  }

  /// Reads the members that stand where they usually do.
  @inline(__always)
  private mutating func readUsualMembers(
    into indicator: inout IndicatorRow, _ id: inout PendingIndicators.ID, _ name: inout Text
  ) throws(Stop) -> MetMembers {
    var members = MetMembers()
    guard scanner.take(upToValue: "\"id\":\"") else { return members }
    members.insert(IndicatorMember.Place.id)
    id.offset = scanner.position
    indicator.id = try idReference(&id.hash, atMost: limits.indicatorIDBytes)
    if scanner.take(upToValue: ",\"name\":\"") {
      members.insert(IndicatorMember.Place.name)
      if let text = try quotedText() { name = text }
    }
    if scanner.take(upToValue: ",\"unit\":\"") {
      members.insert(IndicatorMember.Place.unit)
      indicator.unit = try quotedSymbol()
    }
    if scanner.take(upToValue: ",\"polarity\":\"") {
      members.insert(IndicatorMember.Place.polarity)
      indicator.polarity = try code(in: words.polarity)
    }
    if scanner.take(upToValue: ",\"aspect\":\"") {
      members.insert(IndicatorMember.Place.aspect)
      indicator.aspect = try code(in: words.aspect)
    }
    if scanner.take(upToValue: ",\"baseline\":\"") {
      members.insert(IndicatorMember.Place.baseline)
      try readValue(year: ValueRow.baseline)
    } else if let value = scanner.takePlainNumber(behind: ",\"baseline\":") {
      members.insert(IndicatorMember.Place.baseline)
      pending.insert(ValueRow(digits: value.mantissa, scale: value.scale, year: ValueRow.baseline))
    }
    if scanner.take(upToValue: ",\"targets\":{") {
      members.insert(IndicatorMember.Place.targets)
      try readTargets()
    }
    if scanner.take(upToValue: ",\"source\":\"") {
      members.insert(IndicatorMember.Place.source)
      indicator.source = try quotedSymbol()
    }
    if scanner.take(upToValue: ",\"responsible\":\"") {
      members.insert(IndicatorMember.Place.responsible)
      indicator.responsible = try quotedSymbol()
    }
    if let weight = scanner.takePlainNumber(behind: ",\"weight\":") {
      members.insert(IndicatorMember.Place.weight)
      indicator.setWeight(weight.mantissa, scale: weight.scale)
    }
    return members
  }

  private mutating func readWeight(
    of indicator: inout IndicatorRow, _ detail: inout IndicatorDetail?
  ) throws(Stop) {
    let offset = scanner.position
    guard let weight = try number() else { return }
    guard !weight.isNegative else { return report(.outOfRange, at: offset, .weightBelowZero) }
    if !indicator.setWeight(weight) { detail.orNew.weight = weight }
  }

  @inline(__always)
  private mutating func end(_ indicator: IndicatorRow, _ id: PendingIndicators.ID, named name: Text) {
    pending.end(indicator, named: name, behind: columns.values.count)
    if lines == nil {
      pending.ids.append(id)
    } else {
      let column = UInt32(clamping: scanner.column(of: id.offset))
      lines?.append(ofIndicator: DecodedLines.ID(hash: id.hash, column: column))
    }
    if pending.rows.count >= PendingIndicators.limit { settleValues() }
  }

  /// Reads the targets by year.
  @inline(__always)
  private mutating func readTargets() throws(Stop) {
    if !pending.hasYears, try takeUsualTargets() { return }
    try readOtherTargets()
  }

  /// Reads targets as programs write them: numbers and texts, the years ascending and nothing between. `false`, without
  /// a step, for anything else.
  private mutating func takeUsualTargets() throws(Stop) -> Bool {
    let start = scanner.position
    let count = pending.ownValueCount
    var year = ValueRow.undated
    if scanner.take(UInt8(ascii: "{")) {
      while true {
        switch pending.takePlainTargets(in: &scanner, behind: &year) {
        case .end: return true
        case .text:
          var end = UInt8(ascii: ",")
          repeat {
            if let figure = takeFigure() {
              pending.insert(ValueRow(text: figure, isNumber: false, year: year))
              end = scanner.takeTargetEnd()
              continue
            }
            end = 0
            // A text that cannot be kept as it stands is left to the general way, which says so.
            let text = try scanner.text()
            guard !text.hasEscapes, text.end - text.start <= limits.textBytes else { break }
            pending.insert(ValueRow(text: symbol(ofFigure: text), isNumber: false, year: year))
            end = scanner.takeTargetEnd()
          } while end == UInt8(ascii: ",") && scanner.takeYearOfText(behind: &year)
          if end == UInt8(ascii: "}") { return true }
          if end == UInt8(ascii: ",") { continue }
        case .other: break
        }
        break
      }
    }
    pending.keepValues(count)
    scanner.position = start
    return false
  }

  /// Reads targets however they are written.
  @inline(never)
  private mutating func readOtherTargets() throws(Stop) {
    guard var object = try enterObject() else { return }
    namedYears.removeAll(keepingCapacity: true)
    while let name = try nextName(of: &object) {
      guard let year = try year(name, at: object.nameOffset) else { continue }
      let place = namedYears.firstPlace { $0.year >= year }
      guard place < namedYears.count, namedYears[place].year == year else {
        namedYears.insert((year, object.nameOffset), at: place)
        try readValue(year: year)
        continue
      }
      report(
        .duplicateMember, at: object.nameOffset, related: .offset(namedYears[place].nameOffset),
        .duplicateMember("\(year)"))
      try skipTarget()
    }
  }

  /// Steps over a target that is not kept; one of another type is a fault all the same.
  private mutating func skipTarget() throws(Stop) {
    switch scanner.byte {
    case UInt8(ascii: "\""): _ = try text()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try number()
    case UInt8(ascii: "n"): try skipScalar()
    default: try mismatch(.numberOrText)
    }
  }

  /// Reads a baseline or target and puts it in its place. The codes of baseline and undated sort before every year.
  @inline(__always)
  private mutating func readValue(year: Int16) throws(Stop) {
    let value: ValueRow
    if let digits = scanner.takePlainNumber() {
      value = ValueRow(digits: digits.mantissa, scale: digits.scale, year: year)
    } else {
      guard let other = try otherValue(year: year) else { return }
      value = other
    }
    pending.insert(value)
  }

  /// Reads a value that is not a short plain number; `nil` when there is none, or what is there was reported.
  @inline(never)
  private mutating func otherValue(year: Int16) throws(Stop) -> ValueRow? {
    switch scanner.byte {
    case UInt8(ascii: "\""):
      if let figure = takeFigure() { return ValueRow(text: figure, isNumber: false, year: year) }
      guard let text = try text() else { return nil }
      return ValueRow(text: symbol(ofFigure: text), isNumber: false, year: year)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = scanner.position
      guard let number = try number() else { return nil }
      // Plain digits print as they are written; what does not ("1E+2", "-0") keeps its text.
      if lastNumberIsPlain, let digits = Int32(exactly: number.mantissa) {
        return ValueRow(digits: digits, scale: number.scale, year: year)
      }
      return ValueRow(text: symbol(Text(start: start, end: scanner.position)), isNumber: true, year: year)
    case UInt8(ascii: "n"): try skipScalar()
    default: try mismatch(.numberOrText)
    }
    return nil
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
