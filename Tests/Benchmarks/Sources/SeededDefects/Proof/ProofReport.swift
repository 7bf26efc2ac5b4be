import PohonKinerja

/// The whole proof as Markdown, and whether it holds. It has no times in it, so that it is the same on every machine.
package struct ProofReport: Sendable {
  private let kinds: [KindResult]
  private let traps: [(trap: Trap, findings: [Finding])]
  private let stability: [StabilityResult]

  /// What has to hold.
  private static let fewestDefects = 5_000
  private static let fewestKinds = 40

  package init(_ bases: BaseTrees) throws {
    var proof = SeededProof(bases)
    kinds = proof.run()
    let drawn = bases.made.map { Trap(rule: "text-missing", title: $0.name, subject: .tree($0.tree)) }
    let measured = bases.all.map {
      Trap(
        rule: "achievement-over-cap", title: "\($0.name), every target reached",
        subject: .measured($0.tree, $0.actuals, .year($0.year)))
    }
    traps = (try Trap.corpus() + drawn + measured).map { ($0, $0.findings) }
    stability = StabilityResult.ofChanges(bases) + [StabilityResult.ofSwitching(bases)]
  }

  // MARK: Figures

  private var planted: Int { kinds.reduce(0) { $0 + $1.planted } }
  private var found: Int { kinds.reduce(0) { $0 + $1.found } }
  private var others: Int { kinds.reduce(0) { $0 + $1.others.values.reduce(0, +) } }
  private var plantedKinds: [KindResult] { kinds.filter { $0.planted > 0 } }
  private var failedTraps: [(trap: Trap, findings: [Finding])] { traps.filter { !$0.findings.isEmpty } }

  /// The rules that no kind of defect is planted for.
  private var rulesWithoutKind: [RuleID] {
    let planted = Set(plantedKinds.map(\.kind.rule))
    let all = RuleCatalogue.standard.map(\.id) + ComparisonRule.all.map(\.id) + LogicRule.all.map(\.id)
    return Set(all).subtracting(planted).sorted()
  }

  /// Whether everything holds: enough defects, 99 % of them found overall, at most one other finding per 100 defects,
  /// silence on every trap, and nothing that changes with what it must not depend on.
  package var holds: Bool {
    planted >= Self.fewestDefects && plantedKinds.count >= Self.fewestKinds && found * 100 >= planted * 99
      && others * 100 <= planted && failedTraps.isEmpty && stability.allSatisfy(\.broken.isEmpty)
  }

  // MARK: Text

  package var markdown: String {
    ([summary] + [kindTable, impliedTable, silence, stabilityTable]).joined(separator: "\n\n") + "\n"
  }

  private var summary: String {
    """
    - \(planted) defects of \(plantedKinds.count) kinds for \(Set(plantedKinds.map(\.kind.rule)).count) rules; \
    \(found) found at their place by their rule: recall \(Self.percent(found, of: planted)).
    - \(others) other findings, \(Self.hundredths(others * 10_000, planted)) per 100 defects.
    - \(traps.count) traps and good trees; \(failedTraps.count) with a finding that should not be.
    - \(stability.map { "\($0.trials) × \($0.name)" }.joined(separator: ", ")); \
    \(stability.reduce(0) { $0 + $1.broken.values.reduce(0, +) }) times a finding changed.
    - Rules for which nothing is planted: \(rulesWithoutKind.isEmpty ? "none" : Self.list(rulesWithoutKind)).
    """
  }

  private var kindTable: String {
    var lines = [
      "### Seeded defects", "", "| defect | planted | found | recall | else reported | implied |",
      "| --- | ---: | ---: | ---: | --- | --- |",
    ]
    for result in kinds {
      lines.append(
        "| `\(result.kind.name)` | \(result.planted) | \(result.found) | \(Self.percent(result.found, of: result.planted)) "
          + "| \(Self.list(result.others)) | \(Self.list(result.implied)) |")
    }
    return lines.joined(separator: "\n")
  }

  private var impliedTable: String {
    var lines = [
      "### What a defect implies", "", "| defect | reported as well | why |", "| --- | --- | --- |",
    ]
    for result in kinds {
      for implication in result.kind.implied where result.implied[implication.rule] != nil {
        lines.append("| `\(result.kind.name)` | `\(implication.rule)` | \(implication.reason) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  private var silence: String {
    var lines = ["### Silence", "", "| rules of | traps | with a finding |", "| --- | ---: | ---: |"]
    let families = Dictionary(
      RuleCatalogue.standard.map { ($0.id, "\($0.family)") }
        + ComparisonRule.all.map { ($0.id, "comparison") }
        + LogicRule.all.map { ($0.id, "logic models") }, uniquingKeysWith: { first, _ in first })
    for family in [
      "structure", "cascading", "indicators", "targets", "wording", "comparison", "measurement",
      "logic models",
    ] {
      let own = traps.filter { families[$0.trap.rule] == family }
      lines.append("| \(family) | \(own.count) | \(own.count { !$0.findings.isEmpty }) |")
    }
    for (trap, findings) in failedTraps {
      lines.append(
        "\n`\(trap.rule)`, \(trap.title): \(Set(findings.map { "\($0.rule)" }).sorted().joined(separator: ", "))"
      )
    }
    lines += [
      "",
      "Sketches of traps show no more than they are about. What other rules rightly say of them does not count:",
      "",
      "| reported as well | in sketches of | why |", "| --- | --- | --- |",
    ]
    for limit in SketchLimit.all {
      lines.append("| `\(limit.rule)` | \(Self.list(limit.traps.sorted())) | \(limit.reason) |")
    }
    return lines.joined(separator: "\n")
  }

  private var stabilityTable: String {
    var lines = [
      "### Stability and independence", "", "| changed | trials | findings that changed |",
      "| --- | ---: | --- |",
    ]
    for result in stability {
      lines.append("| \(result.name) | \(result.trials) | \(Self.list(result.broken)) |")
    }
    return lines.joined(separator: "\n")
  }

  /// What was missed and what else was reported, for whoever has to mend it.
  package var remarks: [String] {
    kinds.flatMap { result in result.remarks.map { "\(result.kind.name): \($0)" } }
      + failedTraps.flatMap { trap, findings in
        findings.map { "\(trap.rule) “\(trap.title)”: \($0.line(in: .english))" }
      }
      + stability.flatMap { result in result.remarks.map { "\(result.name): \($0)" } }
  }

  private static func list(_ counts: [RuleID: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "`\($0.key)` × \($0.value)" }.joined(separator: ", ")
  }

  private static func list(_ rules: [RuleID]) -> String { rules.map { "`\($0)`" }.joined(separator: ", ") }

  /// With one decimal, rounded down so that 100 % means all.
  private static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = part * 1_000 / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// A number of hundredths, divided, with two decimals.
  private static func hundredths(_ dividend: Int, _ divisor: Int) -> String {
    guard divisor > 0 else { return "–" }
    let value = dividend / divisor
    return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
  }
}
