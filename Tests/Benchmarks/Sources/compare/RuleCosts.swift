import PohonKinerja

/// What each rule costs: a run of it alone, less a run of no rule, which is what the rules share; and what the whole
/// catalogue costs against the rules that the first version had.
///
/// The least of several runs counts: differences this small drown in what else the machine does. The two sets that are
/// held against each other are run in turn.
struct RuleCosts {
  private let tree: PerformanceTree
  /// How often each set of rules is run.
  private let rounds: Int

  init(_ bytes: [UInt8]) throws {
    tree = try PerformanceTree(json: bytes, limits: .national)
    rounds = tree.count > 20_000 ? 5 : 9
  }

  func print() {
    let rules = Profile.panrb.enabledRules
    let shared = seconds(of: [])
    Swift.print("\(tree.count) sasaran, \(tree.indicatorCount) indicators; ns per sasaran, report included")
    line("(shared by all rules)", shared)
    for rule in rules { line(rule.id.rawValue, seconds(of: [rule]) - shared) }
    printRatio(rules)
  }

  /// The rules of the first version, ``Rule/since`` 0.1.0, and all rules, in turn.
  private func printRatio(_ rules: [Rule]) {
    let first = rules.filter { $0.since == "0.1.0" }
    var times: (first: [Double], all: [Double]) = ([], [])
    for _ in 0..<rounds {
      times.first.append(run(first))
      times.all.append(run(rules))
    }
    let (least, most) = (times.first.min() ?? 0, times.all.min() ?? 0)
    line("(the \(first.count) rules of 0.1.0 together)", least)
    line("(all \(rules.count) rules together)", most)
    Swift.print("all rules cost \((most / least).rounded2) times those of 0.1.0")
  }

  private func seconds(of rules: [Rule]) -> Double {
    (0..<rounds).map { _ in run(rules) }.min() ?? 0
  }

  private func run(_ rules: [Rule]) -> Double {
    let profile = Profile("alone", rules: rules)
    return timed { tree.checked(profile: profile) }.seconds
  }

  private func line(_ name: String, _ seconds: Double) {
    Swift.print("\(name.padded(to: 40))\("\(max(0, Int(seconds * 1e9)) / tree.count)".leading(8))")
  }
}
