/// The guide to the rules: a page of Markdown for each id and an index, made from the rules themselves.
///
/// The folder `Docs/Rules` keeps it; a test fails where a page there is stale, missing or left over.
public enum RuleGuide: Sendable {
  /// A file of the guide.
  public struct Page: Sendable, Hashable {
    /// The name of the file: "leaf-above-bottom.md".
    public var name: String
    /// Its text.
    public var text: String
  }

  /// The index, `README.md`, and then the pages by id; rules on trees and on logic models that share an id share a page.
  /// Checks and draws every example.
  public static var pages: [Page] {
    let explanations =
      RuleCatalogue.standard.map { RuleExplanation($0) } + ComparisonRule.all.map { RuleExplanation($0) }
      + LogicRule.all.map { RuleExplanation($0) }
    let byID = Dictionary(grouping: explanations) { $0.rule.id }
    let pages = byID.sorted { $0.key < $1.key }.map { id, rules in
      Page(name: "\(id).md", text: RuleGuidePage(rules: rules).written())
    }
    return [Page(name: "README.md", text: RuleGuideIndex(rules: explanations).written())] + pages
  }
}
