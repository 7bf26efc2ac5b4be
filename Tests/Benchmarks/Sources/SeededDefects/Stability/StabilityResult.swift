import PohonKinerja
import TreeGenerator

/// What came of changing seeded trees, and of switching rules off.
package struct StabilityResult: Sendable {
  package let name: String
  package internal(set) var trials = 0
  /// By rule, in how many trials its findings were others.
  package internal(set) var broken: [RuleID: Int] = [:]
  package internal(set) var remarks: [String] = []

  /// How many trees of each kind are changed.
  private static let treesPerKind = 8

  /// Changes seeded trees in ways that no finding may depend on.
  package static func ofChanges(_ bases: BaseTrees) -> [StabilityResult] {
    let seeded = SeededTree.draw(treesPerKind, from: bases.all)
    return TreeChange.allCases.map { change in
      var result = StabilityResult(name: change.rawValue)
      for (number, tree) in seeded.enumerated() {
        var random = RandomStream(number, for: .planting)
        guard let (changed, name) = change.made(in: tree, &random) else { continue }
        result.trials += 1
        let expected = StableFindings(tree.findings, in: tree.tree, name: name)
        let found = StableFindings(changed.checked(profile: tree.kind.profile).findings, in: changed) { $0 }
        for rule in expected.difference(from: found) {
          result.broken[rule, default: 0] += 1
          result.remarks.append("\(rule) in \(tree.base.name) with \(tree.kind.name)")
        }
      }
      return result
    }
  }

  /// Switches every rule off, one at a time, in one seeded tree of each kind.
  package static func ofSwitching(_ bases: BaseTrees) -> StabilityResult {
    var result = StabilityResult(name: "other rules switched off")
    for tree in SeededTree.draw(1, from: bases.real + bases.made.prefix(6)) {
      let all = tree.findings
      for rule in tree.kind.profile.enabledRules {
        var profile = tree.kind.profile
        profile.disabled.insert(rule.id)
        result.trials += 1
        let left = tree.tree.checked(profile: profile).findings
        guard left != all.filter({ $0.rule != rule.id && !$0.isAboutWaiver(of: rule.id) }) else { continue }
        result.broken[rule.id, default: 0] += 1
        result.remarks.append("without \(rule.id) in \(tree.base.name) with \(tree.kind.name)")
      }
    }
    return result
  }
}

extension Finding {
  /// Whether it tells that a waiver silences nothing, which is asked only of rules that run.
  fileprivate func isAboutWaiver(of rule: RuleID) -> Bool {
    self.rule == "unused-waiver" && summary.english.contains(rule.rawValue)
  }
}
