import PohonKinerja

/// `pohon check FILE…`: checks documents and prints what was found. A file that cannot be read does not keep the others
/// from being checked.
enum CheckCommand {
  /// - Returns: 2 when a file could not be read, 1 when something stands at or above `--fail-on`, else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--profile=", "--format=", "--lang=", "--fail-on="])
    let language = try options.language()
    let profile = try options.choice(
      "--profile", Profile.all.map { ($0.name, $0) }, default: Profile.panrb)
    let format = try options.choice(
      "--format", Format.allCases.map { ($0.rawValue, $0) }, default: Format.text)
    let threshold = try options.choice(
      "--fail-on", Severity.allCases.map { ($0.rawValue, $0) }, default: Severity.error)
    guard !options.operands.isEmpty else {
      throw .usage(LocalizedText("check memerlukan berkas", en: "check needs a file"))
    }
    var reports: [Report] = []
    var problems: [ReadingProblem] = []
    for name in options.operands {
      do {
        let document = try Files.document(name)
        for warning in document.warnings { Files.complain(warning.description(in: language) + "\n") }
        problems += document.warnings
        reports += document.checked(profile: profile)
      } catch {
        Files.complain(error.message(in: language))
        problems += error.problems(of: name)
      }
    }
    try Files.print(text(reports, problems, format: format, language: language))
    guard !problems.contains(where: { $0.severity == .error }) else { return 2 }
    return reports.allSatisfy { $0.isClean(at: threshold) } ? 0 : 1
  }

  private enum Format: String, CaseIterable {
    case text, json, github
  }

  private static func text(
    _ reports: [Report], _ problems: [ReadingProblem], format: Format, language: Language
  ) -> String {
    switch format {
    case .text: reports.map { $0.text(in: language) }.joined(separator: "\n")
    case .json: Report.json(reports, problems: problems, in: language)
    case .github:
      problems.map { $0.gitHubAnnotation(in: language) }.joined()
        + reports.map { $0.gitHubAnnotations(in: language) }.joined()
    }
  }
}
