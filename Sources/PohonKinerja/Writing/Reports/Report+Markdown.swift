extension Report {
  /// The report as Markdown for a meeting: what was checked, then level by level and owner by owner, the gravest first,
  /// what was found, with a box to tick for each: where, why and by which source, and what to do.
  ///
  /// Several findings of one rule with one owner share their reason. Waived findings follow with their reasons, and the
  /// table of what is filled in where one is given. No text of the document can change the structure. O(findings · log
  /// findings).
  public func markdown(in language: Language = .indonesian, coverage: Coverage? = nil) -> String {
    ReportMarkdown(report: self, language: language).written(coverage: coverage)
  }
}
