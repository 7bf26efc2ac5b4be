import PohonKinerja

/// What holding actuals against a tree costs, against what checking it by every rule of the default profile costs.
///
/// Every indicator has an actual for one year, about three for each sasaran. Both are run in turn, and medians count.
struct MeasurementCosts {
  private let tree: PerformanceTree
  private let measurements: Measurements
  private let period: MeasurementPeriod
  private let rounds: Int

  init(_ bytes: consuming [UInt8]) throws {
    tree = try PerformanceTree(json: bytes, limits: .national)
    rounds = tree.count > 20_000 ? 3 : 7
    period = .year(tree.period?.from ?? 2026)
    var actuals: [Actual] = []
    actuals.reserveCapacity(tree.indicatorCount)
    for sasaran in tree.preOrder {
      for indicator in sasaran.indicators {
        let value = Number(mantissa: Int64(60 + actuals.count % 50) * 10, scale: 1) ?? 60
        actuals.append(Actual(of: indicator.id, in: period, .reached(Target(value))))
      }
    }
    measurements = Measurements(actuals: actuals)
  }

  /// Prints both, and returns whether measuring costs no more.
  func run() -> Bool {
    print("\(tree.count) sasaran, \(tree.indicatorCount) indicators, as many actuals; ns per sasaran")
    // The first runs meet cold memory and count for nothing.
    _ = (measure(), check())
    var times: (measured: [Double], checked: [Double]) = ([], [])
    for _ in 0..<rounds {
      times.measured.append(measure())
      times.checked.append(check())
    }
    let (measured, checked) = (times.measured.median, times.checked.median)
    line("(measuring)", measured)
    line("(all rules of the default profile)", checked)
    print("measuring costs \((measured / checked).rounded2) times the rules")
    return measured <= checked
  }

  private func measure() -> Double {
    timed { tree.measured(with: measurements, at: period).counts }.seconds
  }

  private func check() -> Double { timed { tree.checked() }.seconds }

  private func line(_ name: String, _ seconds: Double) {
    print("\(name.padded(to: 40))\("\(max(0, Int(seconds * 1e9)) / tree.count)".leading(8))")
  }
}
