extension Report {
  /// Reports as a log of SARIF 2.1.0, which code-scanning services read: one run with the rules and a result for each
  /// finding.
  ///
  /// Waived findings and those a baseline knows are results with a suppression. What went wrong in reading is a result
  /// of a rule named `reading/` and the code. A result names its file as it was given, relative or as a `file:` address,
  /// and as logical location the way from the root; its partial fingerprint changes neither with its line nor with an id
  /// that was made. Columns count UTF-8 bytes, for which SARIF has no word, so `columnKind` is left out.
  /// O(findings + problems).
  public static func sarif(
    _ reports: [Report], problems: [ReadingProblem] = [], in language: Language = .indonesian,
    style: JSONStyle = .pretty
  ) -> String {
    SARIFLog(reports: reports, problems: problems, language: language, style: style).written()
  }
}
