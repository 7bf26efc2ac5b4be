/// The checks across the documents of one plan: RPJMD, Renstra, Renja and Perjanjian Kinerja, the one above first.
///
/// Every two documents are compared as ``PerformanceTree/compared(with:profile:)`` does, with the rules that are off by
/// default because two documents may differ rightly: targets, units, baselines and wording of what both have, and the
/// target of the year after. What is missing downstream is asked of neighbours only.
///
/// ```swift
/// let check = CrossDocumentCheck([
///   .init("Renstra", renstra), .init("Renja 2026", renja), .init("Perjanjian Kinerja 2026", agreement),
/// ])
/// check.reports().flatMap(\.findings)
/// ```
public struct CrossDocumentCheck: Sendable {
  /// The documents, the one above first.
  public var documents: [NamedDocument]

  /// A document by what it is.
  public struct NamedDocument: Sendable {
    /// What it is: "Renstra 2025–2029".
    public var name: String
    /// Its tree.
    public var tree: PerformanceTree

    /// Creates a named document.
    public init(_ name: String, _ tree: PerformanceTree) {
      self.name = name
      self.tree = tree
    }
  }

  /// The rules it switches on.
  public static let rules: Set<RuleID> = [
    "target-differs-between-documents", "unit-differs-between-documents",
    "baseline-differs-between-documents",
    "statement-differs-between-documents", "sasaran-missing-downstream", "indicator-missing-downstream",
    "target-falls-next-year",
  ]

  /// Creates a check.
  public init(_ documents: [NamedDocument]) {
    self.documents = documents
  }

  /// A report for each two documents that have a sasaran in common, in their order, named by both; its findings are about
  /// the document below, which is the one that is checked, and point into the one above. What only the rules for versions of
  /// one plan find, an exchange or a change of indicators, is told of the document above. A profile that switches a rule off
  /// keeps it off.
  ///
  /// - Complexity: O(k² · n log n) for k documents of n sasaran and indicators.
  public func reports(profile: Profile = .panrb) -> [Report] {
    var ofNeighbours = profile
    ofNeighbours.enabled.formUnion(Self.rules)
    var ofOthers = ofNeighbours
    ofOthers.enabled.subtract(["sasaran-missing-downstream", "indicator-missing-downstream"])
    return documents.indices.flatMap { place in
      documents.indices[(place + 1)...].compactMap { other -> Report? in
        let (one, two) = (documents[place], documents[other])
        var report = one.tree.compared(
          withChecked: two.tree, profile: other == place + 1 ? ofNeighbours : ofOthers)
        guard report.checked.comparedSasaran > 0 else { return nil }
        report.title = "\(one.name) ↔ \(two.name)"
        return report
      }
    }
  }
}
