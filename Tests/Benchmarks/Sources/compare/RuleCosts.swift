import PohonKinerja

/// What each rule costs: a run of it alone, less a run of no rule, which is what the rules share.
///
/// The least of several runs counts: differences this small drown in what else the machine does.
struct RuleCosts {
  private let tree: PerformanceTree
  private static let rounds = 9

  init(_ bytes: [UInt8]) throws {
    tree = try PerformanceTree(json: bytes, limits: .national)
  }

  func print() {
    let shared = seconds(of: [])
    Swift.print("\(tree.count) sasaran, \(tree.indicatorCount) indicators; ns per sasaran, report included")
    line("(shared by all rules)", shared)
    for rule in Profile.panrb.rules { line(rule.id.rawValue, seconds(of: [rule]) - shared) }
    line("(all rules together)", seconds(of: Profile.panrb.rules))
  }

  private func seconds(of rules: [Rule]) -> Double {
    let profile = Profile("alone", rules: rules)
    return (0..<Self.rounds).map { _ in timed { tree.checked(profile: profile) }.seconds }.min() ?? 0
  }

  private func line(_ name: String, _ seconds: Double) {
    Swift.print("\(name.padded(to: 40))\("\(max(0, Int(seconds * 1e9)) / tree.count)".leading(8))")
  }
}
