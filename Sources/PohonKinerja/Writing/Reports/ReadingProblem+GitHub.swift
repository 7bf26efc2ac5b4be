extension ReadingProblem {
  /// The problem as an annotation of GitHub Actions, in a line of its own: `::error file=…,line=…,col=…,title=…::…`.
  public func gitHubAnnotation(in language: Language = .indonesian) -> String {
    let places = [path == "$" ? nil : path, firstPlace(in: language)].compactMap(\.self)
    let place = places.isEmpty ? "" : " (\(places.joined(separator: "; ")))"
    return GitHubAnnotation(
      severity: severity, location: location, title: code.rawValue, message: message[language] + place
    ).line
  }
}
