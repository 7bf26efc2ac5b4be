/// The indicators that two documents have in common.
///
/// Of sasaran that are in both: the same name, the same id where both documents give it, or the same topic. Elsewhere the
/// same name, where either document has it once. Each is in one pair at most.
struct IndicatorPairs {
  /// An indicator of the first tree and its counterpart, with what they measure.
  struct Pair {
    let row: Row
    let counterpart: Row
    let indicator: Row
    let other: Row
  }

  /// In the order of the first document.
  private(set) var pairs: [Pair] = []
  private var taken: Set<Row> = []
  private var paired: Set<Row> = []

  /// O(indicators), but O(indicators²) of one sasaran.
  init(of pair: TreePair) {
    for (row, counterpart) in pair.commonRows { take(row, counterpart, in: pair) }
    takeNamesakes(in: pair)
    var ranks: [Row: Int] = [:]
    for (rank, row) in pair.first.order.enumerated() { ranks[row] = rank }
    pairs.sort { (ranks[$0.row] ?? 0, $0.indicator) < (ranks[$1.row] ?? 0, $1.indicator) }
  }

  private mutating func take(_ row: Row, _ counterpart: Row, in pair: TreePair) {
    let tests: [(Row, Row) -> Bool] = [
      {
        pair.first.nameFacts(of: $0).key != 0
          && pair.first.nameFacts(of: $0).key == pair.second.nameFacts(of: $1).key
      },
      { pair.haveSameGivenID($0, $1) },
      { one, other in
        let topic = StatementTopic(ofName: pair.first.words(ofName: one))
        return topic.isTelling && topic == StatementTopic(ofName: pair.second.words(ofName: other))
      },
    ]
    for isSame in tests {
      for indicator in pair.first.indicatorRows(of: row) where !paired.contains(indicator) {
        let other = pair.second.indicatorRows(of: counterpart).first {
          !taken.contains($0) && isSame(indicator, $0)
        }
        if let other { add(Pair(row: row, counterpart: counterpart, indicator: indicator, other: other)) }
      }
    }
  }

  private mutating func takeNamesakes(in pair: TreePair) {
    let firsts = Self.single(pair.first, without: paired)
    let seconds = Self.single(pair.second, without: taken)
    for (key, (row, indicator)) in firsts {
      guard let (counterpart, other) = seconds[key] else { continue }
      add(Pair(row: row, counterpart: counterpart, indicator: indicator, other: other))
    }
  }

  private mutating func add(_ pair: Pair) {
    pairs.append(pair)
    paired.insert(pair.indicator)
    taken.insert(pair.other)
  }

  /// By name what has it alone in the whole document; a name of one word tells too little.
  private static func single(_ facts: AlignmentFacts, without known: Set<Row>) -> [UInt64: (
    row: Row, indicator: Row
  )] {
    var holders: [UInt64: (row: Row, indicator: Row)] = [:]
    for row in facts.order {
      for indicator in facts.indicatorRows(of: row) where facts.nameFacts(of: indicator).contentCount >= 2 {
        let key = facts.nameFacts(of: indicator).key
        holders[key] = holders[key] == nil ? (row, indicator) : (row, .none)
      }
    }
    return holders.filter { $0.value.indicator != .none && !known.contains($0.value.indicator) }
  }
}

extension TreePair {
  func haveSameGivenID(_ indicator: Row, _ other: Row) -> Bool {
    let (one, two) = (first.columns.indicators[indicator], second.columns.indicators[other])
    guard !one.marks.contains(.generatedID), !two.marks.contains(.generatedID) else { return false }
    return first.columns.indicatorID(of: indicator).isSameBytes(as: second.columns.indicatorID(of: other))
  }

  /// A value of an indicator as it is written.
  func target(_ value: ValueRow, of indicator: Row, in facts: AlignmentFacts) -> LocalizedText {
    let target = facts.columns.target(value)
    let unit = facts.columns.string(facts.columns.indicators[indicator].unit).map { MeasurementUnit($0) }
    return LocalizedText(
      target.text(in: .indonesian, unit: unit), en: target.text(in: .english, unit: unit))
  }

  /// The first year, or ``ValueRow/undated`` or ``ValueRow/baseline``, for which two indicators have figures that surely
  /// differ.
  func differentFigures(
    _ pair: IndicatorPairs.Pair, where isMeant: (Int16) -> Bool
  ) -> (own: ValueRow, other: ValueRow)? {
    guard first.unit(of: pair.indicator).isComparable(with: second.unit(of: pair.other)) else { return nil }
    for row in first.valueRows(of: pair.indicator) {
      let own = first.columns.values[row]
      guard isMeant(own.year),
        let place = second.valueRows(of: pair.other).first(where: {
          second.columns.values[$0].year == own.year
        })
      else { continue }
      let other = second.columns.values[place]
      let figure = first.figure(own, of: pair.indicator)
      let otherFigure = second.figure(other, of: pair.other)
      if figure.unit.isComparable(with: otherFigure.unit), figure.standing(to: otherFigure) != nil {
        return (own, other)
      }
    }
    return nil
  }

  func indicatorView(_ row: Row) -> IndicatorView {
    sasaran(first.columns.indicators[row].node).view(ofIndicator: row)
  }

  func counterpartIndicator(_ row: Row) -> IndicatorView {
    counterpartSasaran(second.columns.indicators[row].node).view(ofIndicator: row)
  }

  /// A note on an indicator of the second tree.
  func note(_ text: LocalizedText, onIndicator row: Row) -> Finding.Note {
    let indicator = counterpartIndicator(row)
    return Finding.Note(
      text, subject: .indicator(indicator.id, of: indicator.sasaran.id), location: indicator.location)
  }
}

extension Sasaran {
  fileprivate func view(ofIndicator row: Row) -> IndicatorView { IndicatorView(storage: storage, row: row) }
}

extension TreePair {
  /// The last target of the first document and the first later one of the second, where that is worse.
  func fallingTargets(_ same: IndicatorPairs.Pair) -> (own: ValueRow, other: ValueRow)? {
    let own = first.valueRows(of: same.indicator).map { first.columns.values[$0] }
      .filter { $0.year > ValueRow.undated }.max { $0.year < $1.year }
    let others = second.valueRows(of: same.other).map { second.columns.values[$0] }
    guard let own, !others.contains(where: { $0.year == own.year }),
      let other = others.filter({ $0.year > own.year }).min(by: { $0.year < $1.year })
    else { return nil }
    let code = second.columns.indicators[same.other].polarity
    let polarity: Polarity? = EnumCode.decode(
      code == 0 ? first.columns.indicators[same.indicator].polarity : code)
    let worse: TargetFacts.Standing
    switch polarity {
    case .stabilize: return nil
    case .minimize: worse = .higher
    case .maximize, nil: worse = .lower
    }
    let figure = second.figure(other, of: same.other)
    let before = first.figure(own, of: same.indicator)
    // A better grade is the better one whatever the polarity of figures.
    let isWorse = figure.standing(to: before) == (figure.kind == .grade ? .lower : worse)
    return figure.unit.isComparable(with: before.unit) && isWorse ? (own, other) : nil
  }

  /// A note on an indicator of the first tree.
  func note(_ text: LocalizedText, onIndicatorOfFirst row: Row) -> Finding.Note {
    let indicator = indicatorView(row)
    return Finding.Note(
      text, subject: .indicator(indicator.id, of: indicator.sasaran.id), location: indicator.location)
  }

  /// A finding on figures that differ.
  func hit(
    _ same: IndicatorPairs.Pair, _ own: ValueRow, _ other: ValueRow, named name: LocalizedText,
    year: Int? = nil,
    otherYear: Int? = nil
  ) -> ComparisonRule.Hit {
    let dated = own.year > ValueRow.undated ? Int(own.year) : nil
    return hit(
      same, target(own, of: same.indicator, in: first), target(other, of: same.other, in: second),
      named: name, year: year ?? dated,
      otherYear: otherYear)
  }

  /// A finding on what an indicator has in one document and in the other.
  func hit(
    _ same: IndicatorPairs.Pair, _ own: LocalizedText, _ other: LocalizedText, named name: LocalizedText,
    year: Int? = nil, otherYear: Int? = nil
  ) -> ComparisonRule.Hit {
    let view = standsInSecond ? counterpartIndicator(same.other) : indicatorView(same.indicator)
    let indicator = Wording.quoted(view.name)
    let (here, there) = standsInSecond ? (other, own) : (own, other)
    // A year is named twice only where it is another one.
    let (year, otherYear) = standsInSecond && otherYear != nil ? (otherYear, year) : (year, otherYear)
    let when = year.map { " \($0)" } ?? ""
    let otherWhen =
      otherYear.map { LocalizedText(" \($0)", en: "that of \($0) is ") } ?? LocalizedText("", en: "")
    let noteText = LocalizedText(
      "indikator yang sama dalam dokumen lain", en: "the same indicator in the other document")
    return ComparisonRule.Hit(
      row: same.row, counterpart: same.counterpart, indicator: same.indicator, other: same.other,
      standsInSecond: standsInSecond,
      text: FindingText(
        "\(name.indonesian)\(when) \(indicator) di sini \(here.indonesian), dalam dokumen lain\(otherWhen.indonesian) \(there.indonesian)",
        en:
          "the\(when) \(name.english) of \(indicator) is \(here.english) here, and \(otherWhen.english)\(there.english) in the other document",
        notes: [
          standsInSecond
            ? note(noteText, onIndicatorOfFirst: same.indicator) : note(noteText, onIndicator: same.other)
        ], distinction: [year.map { "\($0)" } ?? "", own.indonesian, other.indonesian]))
  }
}
