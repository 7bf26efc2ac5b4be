import PohonKinerja

/// What each rule costs: a run of it alone, less a run of no rule, which is what the rules share; and what the whole
/// catalogue costs against the rules that the first version had.
///
/// Runs that are held against each other are run in turn, and the median of their differences counts, for differences
/// this small drown in what else the machine does.
struct RuleCosts {
  private let tree: PerformanceTree
  /// How often each set of rules is run.
  private let rounds: Int

  init(_ bytes: [UInt8]) throws {
    tree = try PerformanceTree(json: bytes, limits: .national)
    rounds = tree.count > 20_000 ? 3 : 7
  }

  func print() {
    let rules = Profile.panrb.enabledRules.filter { $0.family != .measurement }
    Swift.print("\(tree.count) sasaran, \(tree.indicatorCount) indicators; ns per sasaran, report included")
    // The first run meets cold memory and counts for nothing.
    _ = run([])
    line("(shared by all rules)", (0..<rounds).map { _ in run([]) }.median)
    for rule in rules { line(rule.id.rawValue, (0..<rounds).map { _ in -run([]) + run([rule]) }.median) }
    printRatio(rules)
  }

  /// The rules of the first version, ``Rule/since`` 0.1.0, and all rules, in turn.
  private func printRatio(_ rules: [Rule]) {
    let first = rules.filter { $0.since == "0.1.0" }
    var times: (first: [Double], all: [Double]) = ([], [])
    for _ in 0..<max(rounds, 5) {
      times.first.append(run(first))
      times.all.append(run(rules))
    }
    let (least, most) = (times.first.median, times.all.median)
    line("(the \(first.count) rules of 0.1.0 together)", least)
    line("(all \(rules.count) rules together)", most)
    Swift.print("all rules cost \((most / least).rounded2) times those of 0.1.0")
  }

  private func run(_ rules: [Rule]) -> Double {
    let profile = Profile("alone", rules: rules)
    return timed { tree.checked(profile: profile) }.seconds
  }

  private func line(_ name: String, _ seconds: Double) {
    Swift.print("\(name.padded(to: 40))\("\(max(0, Int(seconds * 1e9)) / tree.count)".leading(8))")
  }
}
