extension Report {
  /// Reports as JUnit XML, which build servers show as tests: a suite for each report, in it a case for each rule that
  /// was run.
  ///
  /// An error or warning is a failure of its rule's case, a note its output. A waived finding is a case of its own that
  /// was skipped, since many programs take a case for either failed or skipped. What went wrong in reading is an error,
  /// or a failure where it is a warning, of a case with the name of the file. No times are given, so that the same input
  /// gives the same file. O(findings + problems).
  public static func junit(
    _ reports: [Report], problems: [ReadingProblem] = [], in language: Language = .indonesian
  ) -> String {
    let suites =
      (problems.isEmpty ? [] : [JUnitSuite(problems, in: language)])
      + reports.map { JUnitSuite($0, in: language) }
    var xml = XMLWriter()
    xml.open(
      "testsuites",
      [
        ("name", "pohon"), ("tests", "\(suites.reduce(0) { $0 + $1.cases.count })"),
        ("failures", "\(suites.reduce(0) { $0 + $1.failures })"),
        ("errors", "\(suites.reduce(0) { $0 + $1.errors })"),
      ])
    for suite in suites { suite.write(to: &xml) }
    xml.close("testsuites")
    return String(decoding: xml.bytes, as: UTF8.self)
  }
}
