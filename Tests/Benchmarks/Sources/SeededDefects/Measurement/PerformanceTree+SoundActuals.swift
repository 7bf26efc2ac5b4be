import PohonKinerja

extension PerformanceTree {
  /// The year that is measured: the one planned, else the first that has targets.
  var soundYear: Int {
    if let planYear { return planYear }
    let years = preOrder.flatMap { $0.indicators.flatMap { $0.targets.entries.compactMap(\.year) } }
    return years.min() ?? period?.from ?? 2026
  }

  /// Actuals that reach every target of a year, its quarters where those have targets, each with a source. Of what is
  /// neither figure nor grade it is said that there is none.
  func soundActuals(in year: Int) -> Measurements {
    var actuals: [Actual] = []
    for node in preOrder where !node.isContext {
      for indicator in node.indicators {
        let quarters = indicator.trajectory[year] ?? []
        if quarters.contains(where: { $0 != nil }) {
          for (place, target) in quarters.enumerated() {
            guard let target else { continue }
            actuals.append(
              Actual(
                of: indicator.id, in: .quarter(place + 1, of: year), Self.reaching(target), source: "Laporan")
            )
          }
        } else if let target = indicator.targets[year] ?? indicator.targets[nil] {
          actuals.append(
            Actual(of: indicator.id, in: .year(year), Self.reaching(target), source: "Laporan"))
        }
      }
    }
    return Measurements("Realisasi", closedThrough: .year(year), actuals: actuals)
  }

  private static func reaching(_ target: Target) -> Actual.Result {
    if let number = target.number { return .reached(Target(number)) }
    return target.grade != nil ? .reached(target) : .unavailable(reason: "Belum dihitung")
  }
}
