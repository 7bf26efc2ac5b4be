import PohonKinerja

/// The comparisons of every two trees of a command line.
enum Comparisons {
  /// What people read: pairs about which there is nothing to say are only counted.
  static func withFindings(_ reports: [Report]) -> [Report] {
    reports.filter { !$0.isComparison || !$0.findings.isEmpty || !$0.waived.isEmpty }
  }

  /// How many pairs with a common sasaran were compared, in one line; empty when none was.
  static func summary(_ reports: [Report], language: Language) -> String {
    let count = reports.count(where: \.isComparison)
    guard count > 0 else { return "" }
    let found = reports.count { $0.isComparison && !$0.findings.isEmpty }
    return LocalizedText(
      "\(count) pasang dokumen dengan sasaran yang sama dibandingkan, \(found) dengan temuan",
      en: "pairs of documents with a sasaran in common: \(count) compared, \(found) with findings")[language]
  }
}

extension Report {
  /// Whether it is about two trees.
  fileprivate var isComparison: Bool { checked.comparedSasaran > 0 }
}
