import Foundation
import Testing

@testable import PohonKinerja

/// Every member of the JSON of gaps and measurements, against what the reports say themselves and what `Docs/format.md` tells.
@Suite struct MeasurementJSONTests {
  private static let measured: [MeasuredTree] = {
    var generator = SeededGenerator(seed: 41)
    var all: [MeasuredTree] = []
    for _ in 0..<14 {
      var year = RandomYear(&generator)
      year.leaveHoles(&generator)
      var measurements = year.measurements
      measurements.note = "rekaan"
      for (number, period) in year.periods.enumerated() {
        let bands = number % 2 == 0 ? StatusBands.standard : .westSumatra
        all.append(year.tree.measured(with: measurements, at: period, bands: bands))
      }
    }
    return all + special
  }()

  /// What is rare: a grade, words, a share with its parts, a whole beside places, a limit that is passed while actuals are missing.
  private static let special: [MeasuredTree] = {
    func example(
      _ indicator: Indicator, _ actuals: [Actual], at period: MeasurementPeriod = 2026, unit: String? = nil
    ) -> MeasuredTree {
      var tree = PerformanceTree.measuredExample(indicator)
      try? tree.update("S1.1") { $0.owner = Position("Kepala Dinas", unit: unit) }
      return tree.measured(with: Measurements(note: "rekaan", actuals: actuals), at: period)
    }
    let grade = Indicator("Nilai SAKIP", id: "a", unit: .score, targets: [2026: "BB"])
    let share = Indicator("Persentase lulusan", id: "a", unit: .percent, targets: [2026: 80])
    let time = Indicator("Waktu", id: "a", targets: [2026: "Triwulan IV"])
    let cases = Indicator(
      "Jumlah kasus", id: "a", unit: "kasus", polarity: .minimize, targets: [2026: 40], consolidation: .sum)
    return [
      example(grade, [Actual(of: "a", in: 2026, .reached("A"))]),
      example(grade, [Actual(of: "a", in: 2026, .reached("CC"))]),
      example(time, [Actual(of: "a", in: 2026, .reached("Triwulan III"))]),
      example(share, [Actual(of: "a", in: 2026, .quotient(Actual.Quotient(45, over: 60)))], unit: "Dinas"),
      example(
        share,
        [(nil, 70), ("Metro", 50), ("Pringsewu", 80)].map { (place: String?, figure: Target) in
          Actual(of: "a", in: 2026, .reached(figure), place: place)
        }),
      example(
        cases, [1, 2].map { Actual(of: "a", in: .quarter($0, of: 2026), .reached(30)) },
        at: .quarter(3, of: 2026)),
      example(share, [Actual(of: "a", in: 2026, .unavailable(reason: "survei tertunda"))]),
    ]
  }()

  // MARK: Gaps

  @Test(arguments: Language.allCases)
  func `the JSON of gaps has what the report has, member by member`(_ language: Language) throws {
    for (number, measured) in Self.measured.enumerated() {
      let gaps = measured.gaps
      let json = try Value(json: gaps.json(in: language, style: number % 8 == 0 ? .compact : .pretty))
      guard json != Self.value(of: gaps, language) else { continue }
      Issue.record("\(json.differences(from: Self.value(of: gaps, language)))")
      return
    }
  }

  @Test(arguments: Language.allCases)
  func `the JSON of measurements has what they come to, member by member`(_ language: Language) throws {
    for (number, measured) in Self.measured.enumerated() {
      let json = try Value(json: measured.json(in: language, style: number % 8 == 0 ? .compact : .pretty))
      guard json != Self.value(of: measured, language) else { continue }
      Issue.record("\(json.differences(from: Self.value(of: measured, language)))")
      return
    }
  }

  /// So that no member is asked for that never comes, and none comes that nobody is told of.
  @Test func `every member occurs, and is told in the description of the format`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../Docs/format.md").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let gapStart = try #require(text.range(of: "`pohon gap --format json`")).lowerBound
    let start = try #require(text.range(of: "`pohon measure --format json`")).lowerBound
    let end = text.range(of: "\n#", range: start..<text.endIndex)?.lowerBound ?? text.endIndex
    let gaps = Set(try Self.measured.flatMap { try Value(json: $0.gaps.json()).members })
    let measured = Set(try Self.measured.flatMap { try Value(json: $0.json()).members })
    #expect(gaps.subtracting(Self.members(in: text[gapStart..<start])) == [])
    #expect(measured.subtracting(Self.members(in: text[start..<end])) == [])
    #expect(gaps == Set(Self.gapMembers))
    #expect(measured == Set(Self.measuredMembers))
  }

  /// What stands in backticks, without a value behind a colon.
  private static func members(in text: Substring) -> Set<String> {
    Set(
      text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
        .map { String($0.element.prefix { $0 != ":" }) })
  }

  private static let gapMembers = [
    "title", "note", "period", "bands", "counts", "judged", "inProgress", "missing", "notComputable", "tones",
    "good", "fair", "poor", "sasaran", "id", "path", "level", "owner", "statement", "status", "tone",
    "achievement", "reason", "short", "unclear", "indicators", "causes", "relation", "explains",
    "reversedShare", "forecastStatus", "forecastTone", "risks", "name", "unit", "target", "text", "lower",
    "upper", "basis", "result", "rolledUp", "difference", "limitExceeded", "remark", "shortness",
    "consolidation", "consolidationBasis", "trend", "direction", "earlier", "earlierTitle", "later",
    "laterTitle", "forecast", "value", "method", "limited", "number", "numerator", "denominator",
    "knownSoFar", "percentage", "counted", "formula", "standing",
  ]

  private static let measuredMembers = [
    "title", "note", "period", "sasaran", "indicators", "id", "achievement", "status", "tone", "reason",
    "target", "basis", "actual", "numerator", "denominator", "text", "knownSoFar", "rolledUp", "counted",
    "formula", "reversedShare", "consolidation", "consolidationBasis", "limitExceeded", "remark",
  ]
}

// MARK: What the reports say

extension MeasurementJSONTests {
  private static func value(of report: GapReport, _ language: Language) -> Value {
    let counts = report.counts
    return .object([
      "title": .text(report.title), "note": .text(report.note), "period": .text(report.period.description),
      "bands": .text(report.bands[language]),
      "counts": .object([
        "indicators": .number(counts.indicators), "judged": .number(counts.judged),
        "inProgress": .number(counts.inProgress), "missing": .number(counts.missing),
        "notComputable": .number(counts.notComputable),
        "tones": .object([
          "good": .number(counts.tones[.good] ?? 0), "fair": .number(counts.tones[.fair] ?? 0),
          "poor": .number(counts.tones[.poor] ?? 0),
        ]),
      ]), "sasaran": .list(report.sasaran.map { value(of: $0, language) }),
    ])
  }

  private static func value(of gap: SasaranGap, _ language: Language) -> Value {
    .object([
      "id": .text(gap.id), "path": .text(gap.path), "level": .text(gap.level), "owner": .text(gap.owner),
      "statement": .text(gap.statement), "status": .text(gap.status.title[language]),
      "tone": .text(gap.status.tone.rawValue), "achievement": .text(gap.achievement?.description),
      "reason": .text(gap.reason?.message[language]), "short": .isSet(gap.isShort),
      "unclear": .isSet(gap.isUnclear), "indicators": .list(gap.indicators.map { value(of: $0, language) }),
      "causes": .list(
        gap.causes.map { cause in
          .object([
            "id": .text(cause.id), "title": .text(cause.title), "sasaran": .text(cause.sasaran),
            "relation": .text(cause.relation.rawValue), "explains": .texts(cause.explains),
            "status": .text(cause.status.title[language]), "tone": .text(cause.status.tone.rawValue),
            "reversedShare": .text(cause.reversedShare?.description),
            "reason": .text(cause.reason?.message[language]),
            "forecastStatus": .text(cause.forecast?.title[language]),
            "forecastTone": .text(cause.forecast?.tone.rawValue),
          ])
        }),
      "risks": .list(
        gap.risks.map { .object(["indicators": .texts($0.indicators), "sasaran": .texts($0.sasaran)]) }),
    ])
  }

  private static func value(of gap: IndicatorGap, _ language: Language) -> Value {
    .object([
      "id": .text(gap.id), "name": .text(gap.name), "unit": .text(gap.unit),
      "target": gap.target.map { target in
        .object([
          "text": .text(target.text), "lower": .text(target.lower?.description),
          "upper": .text(target.upper?.description), "basis": .text(target.basis.rawValue),
        ])
      }, "result": value(of: gap.result, language), "rolledUp": .isSet(gap.isRolledUp),
      "difference": .text(gap.difference?.description),
      "achievement": value(of: gap.achievement, gap.achievement.reason?.message[language]),
      "status": .text(gap.status.title[language]), "tone": .text(gap.status.tone.rawValue),
      "limitExceeded": .isSet(gap.status == .limitExceeded),
      "reversedShare": .text(gap.reversedShare?.description), "remark": .text(gap.remark?[language]),
      "shortness": .text(gap.shortness?.rawValue),
      "consolidation": .text(gap.consolidation.consolidation.rawValue),
      "consolidationBasis": .text(gap.consolidation.basis.rawValue),
      "trend": gap.trend.map { trend in
        .object([
          "direction": .text(trend.direction.rawValue), "basis": .text(trend.basis.rawValue),
          "earlier": .text(trend.earlier.description), "earlierTitle": .text(trend.earlierTitle[language]),
          "later": .text(trend.later.description), "laterTitle": .text(trend.laterTitle[language]),
        ])
      },
      "forecast": gap.forecast.map { forecast in
        .object([
          "value": .text(forecast.value.description), "method": .text(forecast.method.rawValue),
          "limited": .isSet(forecast.isLimited),
          "achievement": value(
            of: forecast.achievement, forecast.achievement.reason?.messageOnForecast[language]),
          "status": .text(forecast.status.title[language]), "tone": .text(forecast.status.tone.rawValue),
          "reversedShare": .text(forecast.reversedShare?.description),
        ])
      },
    ])
  }

  private static func value(of result: MeasuredIndicator.Result, _ language: Language) -> Value {
    switch result {
    case .number(let number, let numerator, let denominator):
      .object([
        "number": .text(number.description), "numerator": .text(numerator?.description),
        "denominator": .text(denominator?.description),
      ])
    case .text(let text): .object(["text": .text(text)])
    case .none(let reason, let known):
      .object([
        "reason": .text(reason.message[language]), "missing": .isSet(reason.isMissing),
        "knownSoFar": .text(known?.description),
      ])
    }
  }

  private static func value(of achievement: Achievement, _ reason: String?) -> Value {
    switch achievement {
    case .percentage(let percentage):
      .object([
        "percentage": .text(percentage.exact.description), "counted": .text(percentage.counted.description),
        "formula": .text(percentage.formula.rawValue),
      ])
    case .graded(let grading): .object(["standing": .text(grading.standing.rawValue)])
    case .qualitative, .unmeasured: .object(["reason": .text(reason)])
    }
  }

  private static func value(of measured: MeasuredTree, _ language: Language) -> Value {
    let sasaran = measured.sasaran.filter { !$0.sasaran.isContext }
    return .object([
      "title": .text(measured.tree.title), "note": .text(measured.measurements.note),
      "period": .text(measured.period.description),
      "sasaran": .list(
        sasaran.map { sasaran in
          .object([
            "id": .text(sasaran.id), "achievement": .text(sasaran.achievement?.description),
            "status": .text(sasaran.status.title[language]), "tone": .text(sasaran.status.tone.rawValue),
            "reason": .text(sasaran.reason?.message[language]),
          ])
        }), "indicators": .list(sasaran.flatMap(\.indicators).map { value(of: $0, language) }),
    ])
  }

  private static func value(of indicator: MeasuredIndicator, _ language: Language) -> Value {
    var text: String?
    var parts: (Fraction?, Fraction?) = (nil, nil)
    var known: Fraction?
    switch indicator.result {
    case .number(_, let numerator, let denominator): parts = (numerator, denominator)
    case .text(let words): text = words
    case .none(_, let figure): known = figure
    }
    let percentage = indicator.achievement.percentage
    return .object([
      "id": .text(indicator.id), "sasaran": .text(indicator.indicator.sasaran.id),
      "target": .text(indicator.target?.text), "basis": .text(indicator.target?.basis.rawValue),
      "actual": .text(indicator.number?.description), "numerator": .text(parts.0?.description),
      "denominator": .text(parts.1?.description), "text": .text(text),
      "knownSoFar": .text(known?.description),
      "rolledUp": .isSet(indicator.isRolledUp), "achievement": .text(percentage?.exact.description),
      "counted": .text(percentage?.counted.description), "formula": .text(percentage?.formula.rawValue),
      "reversedShare": .text(indicator.reversedShare?.description),
      "consolidation": .text(indicator.consolidation.consolidation.rawValue),
      "consolidationBasis": .text(indicator.consolidation.basis.rawValue),
      "status": .text(indicator.status.title[language]), "tone": .text(indicator.status.tone.rawValue),
      "limitExceeded": .isSet(indicator.status == .limitExceeded),
      "remark": .text(indicator.remark?[language]),
      "reason": .text(indicator.achievement.reason?.message[language]),
    ])
  }
}

/// A value of JSON.
private indirect enum Value: Equatable, Decodable {
  case one(String)
  case count(Int)
  case yes
  case all([Value])
  case members([String: Value])

  init(json: String) throws { self = try JSONDecoder().decode(Value.self, from: Data(json.utf8)) }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .one(text)
    } else if let truth = try? container.decode(Bool.self), truth {
      self = .yes
    } else if let count = try? container.decode(Int.self) {
      self = .count(count)
    } else if let all = try? container.decode([Value].self) {
      self = .all(all)
    } else {
      self = .members(try container.decode([String: Value].self))
    }
  }

  // What is not there is left out.
  static func text(_ text: String?) -> Value? { text.map { .one($0) } }
  static func isSet(_ isSet: Bool) -> Value? { isSet ? .yes : nil }
  static func number(_ count: Int) -> Value? { .count(count) }
  static func texts(_ texts: [String]) -> Value? { .all(texts.map { .one($0) }) }
  static func list(_ values: [Value]) -> Value? { .all(values) }
  static func object(_ members: [String: Value?]) -> Value { .members(members.compactMapValues(\.self)) }

  /// The names of all members.
  var members: [String] {
    switch self {
    case .one, .count, .yes: []
    case .all(let values): values.flatMap(\.members)
    case .members(let members): Array(members.keys) + members.values.flatMap(\.members)
    }
  }

  /// Where it is another, as paths.
  func differences(from other: Value, at path: String = "") -> [String] {
    switch (self, other) {
    case (.all(let values), .all(let others)) where values.count == others.count:
      return zip(values, others).enumerated().flatMap {
        $0.element.0.differences(from: $0.element.1, at: "\(path)[\($0.offset)]")
      }
    case (.members(let members), .members(let others)):
      return Set(members.keys).union(others.keys).sorted().flatMap { name in
        guard let one = members[name], let two = others[name] else { return ["\(path).\(name)"] }
        return one.differences(from: two, at: "\(path).\(name)")
      }
    default: return self == other ? [] : ["\(path): \(self) for \(other)"]
    }
  }
}
