extension Report {
  /// The findings as annotations of GitHub Actions, one line each: `::warning file=…,line=…,col=…,title=…::…`.
  ///
  /// O(findings).
  public func gitHubAnnotations(in language: Language = .indonesian) -> String {
    findings.map { finding in
      let advice = finding.suggestions.first.map { ". " + $0[language] } ?? ""
      return GitHubAnnotation(
        severity: finding.severity, location: finding.location, title: finding.rule.rawValue,
        message: finding.summary[language] + advice
      ).line
    }.joined()
  }
}
