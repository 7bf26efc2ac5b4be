import PohonKinerja

extension Trap {
  /// Every trap: those that the rules themselves are documented and tested with, the handbook's others, and the good
  /// trees as published.
  package static func corpus() throws -> [Trap] { ofRules + ofHandbook + (try published()) }

  /// What the rules are documented to be silent about.
  private static var ofRules: [Trap] { ofTreeRules + ofComparisonRules + ofLogicRules }

  private static var ofTreeRules: [Trap] {
    RuleCatalogue.standard.flatMap { rule -> [Trap] in
      rule.examples.filter(\.findings.isEmpty).map { example in
        Trap(
          rule: rule.id, title: example.title.english,
          subject: example.measurements.map { .measured(example.tree, $0, nil) } ?? .sketch(example.tree))
      }
    }
  }

  private static var ofComparisonRules: [Trap] {
    ComparisonRule.all.flatMap { rule -> [Trap] in
      rule.examples.filter(\.findings.isEmpty).map { example in
        Trap(rule: rule.id, title: example.title.english, subject: .versions(example.first, example.second))
      }
    }
  }

  private static var ofLogicRules: [Trap] {
    LogicRule.all.flatMap { rule -> [Trap] in
      rule.examples.filter(\.findings.isEmpty).map { example in
        Trap(rule: rule.id, title: example.title.english, subject: .logicModel(example.model))
      }
    }
  }

  /// The good trees as published, with figures where a template has signs; and a tree drawn from the vocabulary.
  private static func published() throws -> [Trap] {
    [
      Trap(
        rule: "csf-coverage", title: "The textbook tree of rice, figures for its “X”",
        subject: .tree(try RealTrees.padi())),
      Trap(
        rule: "sum-mismatch", title: "The regulation's 10 = 5 + 5",
        subject: .tree(try RealTrees.read("perikanan-beban"))),
      Trap(
        rule: "average-mismatch",
        title: "An external score above its division's own, figures and formulas where none are printed",
        subject: .tree(try RealTrees.kejaksaan())),
      Trap(
        rule: "sasaran-copy", title: "The second table of a published plan",
        subject: .tree(try RealTrees.read("banyuwangi-bkpp-tabel31"))),
    ]
  }
}
