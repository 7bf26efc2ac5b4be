/// Sasaran and indicators.
extension DocumentWriter {
  mutating func writeSasaran() {
    json.name("sasaran")
    json.openArray()
    var row = columns.firstRoot
    while row != .none {
      json.nextElement()
      json.openObject()
      writeFields(of: row)
      if columns.nodes[row].firstChild != .none {
        json.name("children")
        json.openArray()
        row = columns.nodes[row].firstChild
        continue
      }
      json.closeObject()
      while row != .none, columns.nodes[row].nextSibling == .none {
        row = columns.nodes[row].parent
        guard row != .none else { break }
        json.closeArray()
        json.closeObject()
      }
      if row != .none { row = columns.nodes[row].nextSibling }
    }
    json.closeArray()
  }

  /// Writes a sasaran on a line of its own, with the parent below which it stands or which it names.
  mutating func writeLine(of row: Row) {
    json.openObject()
    writeFields(of: row, under: columns.nodes[row].parent)
    json.closeObject()
    json.endLine()
  }

  private mutating func writeFields(of row: Row, under parent: Row = .none) {
    let node = columns.nodes[row]
    if !(omitsMadeIDs && node.marks.contains(.generatedID)) { write("id", node.id) }
    let detail = columns.detail(of: row)
    if parent == .none {
      json.member("parent", detail?.declaredParent)
    } else {
      write("parent", columns.nodes[parent].id)
    }
    json.member("level", columns.header.cascade.levels[Int(node.level)].code)
    if let owner = columns.owner(of: row) { write(owner) }
    write("statement", node.statement)
    json.member("stage", EnumCode.decode(node.stage, as: LogicStage.self)?.rawValue)
    if let method = columns.cascading(of: row) { write(method) }
    json.member("context", isSet: node.marks.contains(.context))
    json.member("executedByOwner", isSet: node.marks.contains(.executedByOwner))
    if let detail {
      json.member("rationale", detail.rationale)
      if !detail.criticalSuccessFactors.isEmpty {
        json.name("criticalSuccessFactors")
        json.texts(detail.criticalSuccessFactors)
      }
    }
    json.member("criticalSuccessFactor", columns.criticalSuccessFactor(of: row))
    if let detail { write(detail.budget) }
    if node.indicatorCount > 0 { writeIndicators(of: node) }
    if let detail { write(detail.waivers) }
  }

  private mutating func write(_ owner: Position) {
    json.name("owner")
    guard owner.name != nil || owner.unit != nil else { return json.text(owner.title) }
    json.shortObject {
      $0.member("title", owner.title)
      $0.member("name", owner.name)
      $0.member("unit", owner.unit)
    }
  }

  private mutating func write(_ method: CascadingMethod) {
    switch method {
    case .direct(by: .aspect): json.member("cascading", CascadingWord.directByAspect.rawValue)
    case .direct(by: .area): json.member("cascading", CascadingWord.directByArea.rawValue)
    case .direct(by: .load): json.member("cascading", CascadingWord.directByLoad.rawValue)
    case .indirect: json.member("cascading", CascadingWord.indirect.rawValue)
    case .nonCascading(let reason):
      json.name("cascading")
      json.shortObject {
        $0.member("method", CascadingWord.nonCascading.rawValue)
        $0.member("reason", reason)
      }
    }
  }

  private mutating func write(_ budget: Budget) {
    guard !budget.isEmpty else { return }
    json.name("budget")
    json.shortObject {
      for entry in budget.entries {
        $0.name("\(entry.year)")
        $0.number(entry.amount)
      }
    }
  }

  private mutating func write(_ name: String, _ text: TextReference) {
    json.name(name)
    columns.texts.withBytes(of: text) { json.text($0) }
  }

  // MARK: Indicators

  private mutating func writeIndicators(of node: NodeRow) {
    let columns = columns
    let omitsMadeIDs = omitsMadeIDs
    json.name("indicators")
    json.openArray()
    for row in node.firstIndicator..<(node.firstIndicator + node.indicatorCount) {
      let indicator = columns.indicators[row]
      json.nextElement()
      json.shortObject {
        if !(omitsMadeIDs && indicator.marks.contains(.generatedID)) {
          $0.name("id")
          $0.text(indicator.id, in: columns)
        }
        $0.name("name")
        $0.text(indicator.name, in: columns)
        $0.write(indicator, in: columns)
      }
    }
    json.closeArray()
  }
}

extension JSONWriter {
  fileprivate mutating func text(_ text: TextReference, in columns: TreeColumns) {
    columns.texts.withBytes(of: text) { self.text($0) }
  }

  fileprivate mutating func member(_ name: String, _ symbol: Symbol, in columns: TreeColumns) {
    guard symbol != 0 else { return }
    self.name(name)
    text(columns.symbols.reference(symbol), in: columns)
  }

  /// Writes what an indicator has besides id and name.
  fileprivate mutating func write(_ indicator: IndicatorRow, in columns: TreeColumns) {
    member("unit", indicator.unit, in: columns)
    member("polarity", EnumCode.decode(indicator.polarity, as: Polarity.self)?.rawValue)
    member("aspect", EnumCode.decode(indicator.aspect, as: Aspect.self)?.rawValue)
    writeValues(of: indicator, in: columns)
    let detail = columns.detail(of: indicator)
    if let detail { write(detail.trajectory) }
    member("formula", indicator.formula, in: columns)
    member("source", indicator.source, in: columns)
    member("responsible", indicator.responsible, in: columns)
    if let weight = columns.weight(of: indicator) {
      name("weight")
      number(weight)
    }
    member("external", isSet: indicator.marks.contains(.externalScore))
    if let contribution = columns.contribution(of: indicator) { write(contribution) }
    member("consolidation", detail?.consolidation?.rawValue)
    member("validity", detail?.validity?.rawValue)
    member("controllability", detail?.controllability?.rawValue)
  }

  private mutating func write(_ contribution: Contribution) {
    name("contributesTo")
    shortObject {
      $0.member("indicator", contribution.indicator)
      $0.member("as", contribution.relation.rawValue)
      $0.member("combine", contribution.combination?.rawValue)
      $0.member("part", contribution.part?.rawValue)
    }
  }

  private mutating func write(_ trajectory: Trajectory) {
    guard !trajectory.isEmpty else { return }
    name("quarters")
    shortObject {
      for entry in trajectory.entries {
        $0.name("\(entry.year)")
        $0.shortArray(entry.quarters) { $0.target($1) }
      }
    }
  }

  private mutating func target(_ target: Target?) {
    guard let target else { return word("null") }
    switch target.origin {
    case .text: text(target.raw)
    case .number: number(lexeme: target.raw.utf8.span)
    }
  }

  private mutating func writeValues(of indicator: IndicatorRow, in columns: TreeColumns) {
    var row = indicator.firstValue
    let end = row + Row(indicator.valueCount)
    while row < end, columns.values[row].year <= ValueRow.undated {
      name(columns.values[row].year == ValueRow.baseline ? "baseline" : "target")
      write(columns.values[row], in: columns)
      row += 1
    }
    guard row < end else { return }
    name("targets")
    shortObject {
      for row in row..<end {
        $0.name("\(columns.values[row].year)")
        $0.write(columns.values[row], in: columns)
      }
    }
  }

  private mutating func write(_ value: ValueRow, in columns: TreeColumns) {
    let text = columns.symbols.reference(value.text)
    if !value.isNumber {
      self.text(text, in: columns)
    } else if value.text == 0 {
      number(columns.number(value))
    } else {
      columns.texts.withBytes(of: text) { number(lexeme: $0) }
    }
  }
}
