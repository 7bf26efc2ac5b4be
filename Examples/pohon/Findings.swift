import PohonKinerja

/// What was found in documents.
struct Findings {
  private(set) var reports: [Report]
  /// For each report how much of its tree is filled in, where it is that of a tree.
  let coverages: [Coverage?]
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
      coverages = [nil]
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
    coverages =
      documents.documents.flatMap { document in
        (document.tree.map { [$0.coverage] } ?? []) + document.logicModels.map { _ in nil }
      } + comparisons.map { _ in nil }
  }

  /// The reports of documents in their order, made on several threads at once.
  private static func reports(of documents: [Document], profile: Profile) -> [Report] {
    Threads.wait {
      await withTaskGroup(of: (place: Int, reports: [Report]).self) { group in
        for (place, document) in documents.enumerated() {
          group.addTask { (place, await document.checked(profile: profile, threads: Threads.count)) }
        }
        var all = documents.map { _ in [Report]() }
        for await done in group { all[done.place] = done.reports }
        return all.flatMap(\.self)
      }
    }
  }

  /// Leaves only what a baseline does not know.
  mutating func compare(with baseline: FindingBaseline) {
    let comparison = baseline.compared(with: reports)
    reports = comparison.reports
    self.comparison = comparison
  }
}
