import PohonKinerja

/// What was found in documents.
struct Findings {
  private(set) var reports: [Report]
  /// The documents that are reported on one by one.
  private let documents: [Document]
  let problems: [ReadingProblem]
  /// What became of the baseline, where one is used.
  private(set) var comparison: BaselineComparison?

  /// - Parameters:
  ///   - isMerged: Whether there is one report of all documents, which are then not compared.
  ///   - above: The document that each of them is checked against, if any.
  init(
    _ documents: DocumentList, profile: Profile, isMerged: Bool = false,
    above: CrossDocumentCheck.NamedDocument? = nil, language: Language = .indonesian
  ) {
    problems = documents.problems
    let parts = Self.reports(of: documents.documents, profile: profile)
    guard !isMerged else {
      let title = LocalizedText(
        "\(parts.count) laporan", en: EnglishCount.of(parts.count, "report"))[language]
      reports = [Report(merging: parts, title: title)]
      self.documents = []
      return
    }
    var comparisons = PerformanceTree.comparisons(
      of: documents.documents.compactMap(\.tree), profile: profile)
    if let above {
      for (name, document) in zip(documents.names, documents.documents) {
        guard let tree = document.tree else { continue }
        comparisons += CrossDocumentCheck([above, .init(name, tree)]).reports(profile: profile)
      }
    }
    reports = parts + comparisons
    self.documents = documents.documents
  }

  /// For each report how much of its tree is filled in, where it is that of a tree; the reports on comparisons, which come last, have
  /// none. O(sasaran + indicators).
  func coverages() -> [Coverage?] {
    var coverages: [Coverage?] = []
    for document in documents {
      if let tree = document.tree { coverages.append(Threads.coverage(of: tree)) }
      coverages += document.logicModels.map { _ in nil }
    }
    return coverages + Array(repeating: nil, count: max(reports.count - coverages.count, 0))
  }

  /// The reports of documents in their order, of each on several threads at once: what is known of one tree is let go of before the
  /// next is looked at.
  private static func reports(of documents: [Document], profile: Profile) -> [Report] {
    Threads.wait {
      var reports: [Report] = []
      for document in documents {
        reports += await document.checked(profile: profile, threads: Threads.count)
      }
      return reports
    }
  }

  /// Leaves only what a baseline does not know.
  mutating func compare(with baseline: FindingBaseline) {
    let comparison = baseline.compared(with: reports)
    reports = comparison.reports
    self.comparison = comparison
  }
}
