@testable import PohonKinerja

/// A small tree and the actuals of a year, as random as they may be without contradicting themselves: where periods hold
/// one another, their figures agree.
struct RandomYear {
  private(set) var tree: PerformanceTree
  private(set) var measurements = Measurements()

  /// The ends of quarters, and some months between.
  let periods: [MeasurementPeriod] =
    (1...4).map { .quarter($0, of: 2026) } + [.month(2, of: 2026), .month(5, of: 2026), 2026]

  private struct Plan {
    var id: String
    var unit: MeasurementUnit?
    var consolidation: Consolidation?
    var hasTrajectory: Bool
  }

  init(_ generator: inout some RandomNumberGenerator) {
    var plans: [Plan] = []
    let combination = Contribution.Combination.allCases.randomElement(using: &generator) ?? .sum
    let (unit, partUnit) = Self.units(of: combination, &generator)
    var roots = [
      Self.indicator("w", unit, nil, &plans, &generator), Self.indicator("x", nil, nil, &plans, &generator),
    ]
    if Bool.random(using: &generator) { roots.removeLast() }
    let parts = (0..<Int.random(in: 2...3, using: &generator)).map { place in
      let part: Contribution.Part? = combination == .ratio ? (place == 0 ? .numerator : .denominator) : nil
      let contribution = Contribution(to: "w", as: .component, combine: combination, part: part)
      return SasaranDraft(
        "Bagian \(place)", id: "S-\(place)", level: "S2",
        indicators: [Self.indicator("p\(place)", partUnit, contribution, &plans, &generator)])
    }
    tree = PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Keseluruhan", id: "S1.1", level: "S1", indicators: roots, children: parts)])
    // The whole is measured by its parts alone.
    for plan in plans where plan.id != "w" { report(plan, &generator) }
  }

  /// Takes some actuals away.
  mutating func leaveHoles(_ generator: inout some RandomNumberGenerator) {
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return }
    measurements.actuals.removeAll { _ in Int.random(in: 0..<12, using: &generator) == 0 }
  }

  // MARK: The plan

  private static func units(
    of combination: Contribution.Combination, _ generator: inout some RandomNumberGenerator
  ) -> (whole: MeasurementUnit?, part: MeasurementUnit?) {
    guard combination != .ratio else { return (.percent, .person) }
    let unit = ([.person, "km", .index, "bidang"] as [MeasurementUnit]).randomElement(using: &generator)
    return (unit, unit)
  }

  private static func indicator(
    _ id: String, _ unit: MeasurementUnit?, _ contribution: Contribution?, _ plans: inout [Plan],
    _ generator: inout some RandomNumberGenerator
  ) -> Indicator {
    let unit =
      unit ?? ([.person, .percent, "km", "bidang"] as [MeasurementUnit]).randomElement(using: &generator)
    let trajectory: Trajectory =
      Bool.random(using: &generator)
      ? [2026: [quarter(&generator), quarter(&generator), quarter(&generator), quarter(&generator)]] : [:]
    let consolidation = Consolidation.allCases.randomElement(using: &generator)
    let declared = Int.random(in: 0..<4, using: &generator) == 0 ? nil : consolidation
    plans.append(Plan(id: id, unit: unit, consolidation: declared, hasTrajectory: !trajectory.isEmpty))
    return Indicator(
      "Hasil \(id)", id: id, unit: unit,
      polarity: Int.random(in: 0..<6, using: &generator) == 0
        ? nil : Polarity.allCases.randomElement(using: &generator),
      targets: [2026: target(&generator)], trajectory: trajectory, consolidation: declared,
      weight: Int.random(in: 0..<5, using: &generator) == 0
        ? nil : ([0, 10, 30] as [Number]).randomElement(using: &generator), contributes: contribution)
  }

  private static func quarter(_ generator: inout some RandomNumberGenerator) -> Target? {
    Int.random(in: 0..<3, using: &generator) == 0
      ? nil : Target(Number(Int.random(in: 0...20, using: &generator)))
  }

  private static func target(_ generator: inout some RandomNumberGenerator) -> Target {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: "10–20"
    case 1: "≤ 20"
    case 2: 0
    case 3: -10
    default: Target(Number(Int.random(in: 1...60, using: &generator)))
    }
  }

  // MARK: The actuals

  private mutating func report(_ plan: Plan, _ generator: inout some RandomNumberGenerator) {
    var method = MeasurementMethod()
    if Bool.random(using: &generator) { method.worst = 30 }
    if Int.random(in: 0..<4, using: &generator) == 0 { method.minimizing = .inverse }
    if Int.random(in: 0..<6, using: &generator) == 0 { method.isTargetMaximum = true }
    let isQuotient = plan.unit == .percent && Bool.random(using: &generator)
    let form = Int.random(in: 0..<5, using: &generator)
    if form == 4 {
      method.places = Bool.random(using: &generator) ? ["Metro", "Pringsewu"] : []
      if Bool.random(using: &generator) {
        method.placeConsolidation = Bool.random(using: &generator) ? .sum : .average
      }
    }
    measurements.methods[plan.id] = method
    let how = plan.consolidation ?? (plan.unit == .person ? .sum : .takeLast)
    var quarters: [Int] = []
    for quarter in 1...4 {
      let period = MeasurementPeriod.quarter(quarter, of: 2026)
      // Of a quarter beside its months none is negative, so that no month is more than its quarter.
      let months = Self.months(adding: how != .average, &generator).map { form == 2 ? abs($0) : $0 }
      let figure = how == .sum ? months.reduce(0, +) : months[2]
      quarters.append(figure)
      if form == 4 {
        for place in ["Metro", "Pringsewu"] {
          add(plan, period, Self.figure(&generator), isQuotient, place: place, &generator)
        }
        continue
      }
      // Of months, of a quarter, or of both.
      let isMonthly = form == 0 || (form == 1 && quarter % 2 == 0)
      if isMonthly || form == 2 {
        for (place, month) in months.enumerated() {
          add(plan, .month(period.firstMonth + place, of: 2026), month, isQuotient && form != 2, &generator)
        }
      }
      if !isMonthly { add(plan, period, figure, isQuotient && form != 2, &generator) }
    }
    guard form == 3, !plan.hasTrajectory, !isQuotient else { return }
    guard how == .average else {
      return add(plan, 2026, how == .sum ? quarters.reduce(0, +) : quarters[3], false, &generator)
    }
  }

  /// Now and then one that is thousandfolds off whatever is agreed.
  private static func figure(_ generator: inout some RandomNumberGenerator) -> Int {
    Int.random(in: -3...15, using: &generator) * (Int.random(in: 0..<20, using: &generator) == 0 ? 5_000 : 1)
  }

  /// Three months; the same where their mean has to be a whole number.
  private static func months(adding isVaried: Bool, _ generator: inout some RandomNumberGenerator) -> [Int] {
    let first = figure(&generator)
    return [first] + (0..<2).map { _ in isVaried ? figure(&generator) : first }
  }

  private mutating func add(
    _ plan: Plan, _ period: MeasurementPeriod, _ figure: Int, _ isQuotient: Bool, place: String? = nil,
    _ generator: inout some RandomNumberGenerator
  ) {
    let result: Actual.Result =
      isQuotient
      ? .quotient(Actual.Quotient(Number(figure), over: Number(Int.random(in: 1...20, using: &generator))))
      : .reached(Target(Number(figure)))
    measurements.actuals.append(Actual(of: plan.id, in: period, result, place: place))
  }
}
