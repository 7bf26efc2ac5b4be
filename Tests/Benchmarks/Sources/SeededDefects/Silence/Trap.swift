import PohonKinerja

/// Something that looks wrong and is right in the field: no error and no warning may come of it.
package struct Trap: Sendable {
  /// The rule that might fall for it.
  package let rule: RuleID
  /// What is right about it.
  package let title: String
  let subject: Subject

  enum Subject: Sendable {
    /// A tree that shows what it is about and leaves out the rest.
    case sketch(PerformanceTree)
    /// A tree with everything a document has to have.
    case tree(PerformanceTree)
    case versions(PerformanceTree, PerformanceTree)
    /// A tree with actuals, of which the rules on measurement are asked.
    case measured(PerformanceTree, Measurements, MeasurementPeriod?)
    case logicModel(LogicModel)
  }

  /// What is reported although it should not be: of the rule itself anything, of the others errors and warnings.
  package var findings: [Finding] {
    switch subject {
    case .sketch(let tree):
      tree.checked(profile: alone).findings
        + tree.filledIn.checked().findings.filter(isSerious)
    case .tree(let tree): tree.checked().findings.filter(isSerious)
    case .versions(let first, let second):
      first.compared(with: second).findings.filter { $0.rule == rule || isSerious($0) }
    case .measured(let tree, let actuals, let period):
      tree.checked(with: actuals, at: period).findings.filter { finding in
        finding.rule == rule
          || (isSerious(finding) && RuleCatalogue.rule(finding.rule)?.family == .measurement)
      }
    case .logicModel(let model):
      model.checked(profile: LogicModelProfile("standard", enabled: [rule])).findings.filter {
        $0.rule == rule
      }
    }
  }

  private var alone: Profile {
    Profile("alone", rules: RuleCatalogue.standard.filter { $0.id == rule }, enabled: [rule])
  }

  private func isSerious(_ finding: Finding) -> Bool {
    guard finding.severity >= .warning else { return false }
    if case .sketch = subject {
      return !SketchLimit.all.contains { $0.rule == finding.rule && $0.traps.contains(rule) }
    }
    return true
  }
}
