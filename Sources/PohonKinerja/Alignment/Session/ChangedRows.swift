/// The findings that an edit made go and appear, as rows.
struct ChangedRows: Sendable {
  private(set) var gone: ContiguousArray<FindingRow> = []
  private(set) var appeared: ContiguousArray<FindingRow> = []

  /// Takes what was found somewhere before and what is found there now; what is in both is no change.
  mutating func note(_ before: ContiguousArray<FindingRow>, _ now: ContiguousArray<FindingRow>) {
    guard !before.isEmpty, !now.isEmpty else {
      gone += before
      appeared += now
      return
    }
    guard before.count > Self.few || now.count > Self.few else { return noteFew(before, now) }
    var left = [FindingRow: Int]()
    for row in now { left[row, default: 0] += 1 }
    for row in before {
      if let count = left[row], count > 0 { left[row] = count - 1 } else { gone.append(row) }
    }
    for row in now {
      guard let count = left[row], count > 0 else { continue }
      left[row] = count - 1
      appeared.append(row)
    }
  }

  /// So many findings are compared each with each.
  private static let few = 32

  private mutating func noteFew(_ before: ContiguousArray<FindingRow>, _ now: ContiguousArray<FindingRow>) {
    var isKept = SIMD32<UInt8>()
    for row in before {
      if let place = now.indices.first(where: { isKept[$0] == 0 && now[$0] == row }) {
        isKept[place] = 1
      } else {
        gone.append(row)
      }
    }
    for place in now.indices where isKept[place] == 0 { appeared.append(now[place]) }
  }

  /// Takes what rules of one's own found before and now, who word their findings themselves.
  mutating func note(_ before: FindingCollector, _ now: FindingCollector) {
    var left: [Worded: Int] = [:]
    for row in before.rows { left[Worded(row, before), default: 0] += 1 }
    for row in now.rows {
      let worded = Worded(row, now)
      if let count = left[worded], count > 0 { left[worded] = count - 1 } else { appeared.append(row) }
    }
    for row in before.rows {
      let worded = Worded(row, before)
      guard let count = left[worded], count > 0 else { continue }
      left[worded] = count - 1
      // What is left of it says something else than what is there now.
      var words = row
      words.value = -1
      gone.append(words)
    }
  }

  private struct Worded: Hashable {
    let rule: UInt16
    let node: Row
    let text: LocalizedText

    init(_ row: FindingRow, _ collector: FindingCollector) {
      (rule, node, text) = (row.rule, row.node, collector.texts[Int(row.text)])
    }
  }

  /// Changes as one can show them. What says the same of the same sasaran and indicator as before, be it on a row that
  /// was made anew, is none. O(changes).
  static func named(
    _ sasaran: String?, rules: [Rule], gone: ContiguousArray<FindingRow>, in oldColumns: TreeColumns,
    appeared: ContiguousArray<FindingRow>, in columns: TreeColumns
  ) -> FindingChanges {
    guard gone.count > few || appeared.count > few else {
      return few(sasaran, rules: rules, gone: gone, in: oldColumns, appeared: appeared, in: columns)
    }
    var left = [Saying: Int]()
    if !gone.isEmpty { for row in appeared { left[Saying(row, columns), default: 0] += 1 } }
    var places: [FindingChanges.Place] = []
    for row in gone {
      if !appeared.isEmpty {
        let saying = Saying(row, oldColumns)
        if let count = left[saying], count > 0 {
          left[saying] = count - 1
          continue
        }
      }
      places.append(row.place(rules, oldColumns))
    }
    var newPlaces: [FindingChanges.Place] = []
    for row in appeared {
      if !gone.isEmpty {
        let saying = Saying(row, columns)
        guard let count = left[saying], count > 0 else { continue }
        left[saying] = count - 1
      }
      newPlaces.append(row.place(rules, columns))
    }
    return FindingChanges(sasaran: sasaran, appeared: newPlaces, gone: places)
  }

  private static func few(
    _ sasaran: String?, rules: [Rule], gone: ContiguousArray<FindingRow>, in oldColumns: TreeColumns,
    appeared: ContiguousArray<FindingRow>, in columns: TreeColumns
  ) -> FindingChanges {
    var isKept = SIMD32<UInt8>()
    var places: [FindingChanges.Place] = []
    for row in gone {
      let same = appeared.indices.first {
        isKept[$0] == 0 && row.saysSame(in: oldColumns, as: appeared[$0], in: columns)
      }
      if let same { isKept[same] = 1 } else { places.append(row.place(rules, oldColumns)) }
    }
    var newPlaces: [FindingChanges.Place] = []
    for place in appeared.indices where isKept[place] == 0 {
      newPlaces.append(appeared[place].place(rules, columns))
    }
    return FindingChanges(sasaran: sasaran, appeared: newPlaces, gone: places)
  }

  /// What a finding says, whichever rows it says it of.
  private struct Saying: Hashable {
    let rule: UInt16
    let severity: UInt8
    let value: Int32
    let ids: [String?]

    init(_ row: FindingRow, _ columns: TreeColumns) {
      (rule, severity, value) = (row.rule, row.severity, row.value)
      ids = [
        row.node == .none ? nil : columns.id(of: row.node), columns.idOfIndicator(row.indicator),
        row.related == .none ? nil : columns.id(of: row.related), columns.idOfIndicator(row.relatedIndicator),
      ]
    }
  }
}

extension FindingRow {
  /// Whether it says what another finding says, be it of other rows with the same ids.
  fileprivate func saysSame(in columns: TreeColumns, as other: FindingRow, in otherColumns: TreeColumns)
    -> Bool
  {
    func areSame(_ id: TextReference?, _ otherID: TextReference?) -> Bool {
      guard let id, let otherID else { return id == nil && otherID == nil }
      return columns.texts.withBytes(of: id) { otherColumns.texts.equals(otherID, $0) }
    }
    return rule == other.rule && severity == other.severity && value == other.value
      && areSame(columns.idText(ofNode: node), otherColumns.idText(ofNode: other.node))
      && areSame(columns.idText(ofIndicator: indicator), otherColumns.idText(ofIndicator: other.indicator))
      && areSame(columns.idText(ofNode: related), otherColumns.idText(ofNode: other.related))
      && areSame(
        columns.idText(ofIndicator: relatedIndicator),
        otherColumns.idText(ofIndicator: other.relatedIndicator))
  }

  /// What it is about. The rows of what was taken out keep their ids.
  fileprivate func place(_ rules: [Rule], _ columns: TreeColumns) -> FindingChanges.Place {
    let subject: Finding.Subject =
      if node == .none {
        .document
      } else if let id = columns.idOfIndicator(indicator) {
        .indicator(id, of: columns.id(of: node))
      } else {
        .sasaran(columns.id(of: node))
      }
    return FindingChanges.Place(rule: rules[Int(rule)].id, subject: subject)
  }
}

extension TreeColumns {
  fileprivate func idText(ofNode row: Row) -> TextReference? { row == .none ? nil : nodes[row].id }

  fileprivate func idText(ofIndicator row: Row) -> TextReference? { row == .none ? nil : indicators[row].id }

  fileprivate func idOfIndicator(_ row: Row) -> String? {
    row == .none ? nil : texts.string(indicators[row].id)
  }
}
