public import PohonKinerja

/// Expects a tree to align: one issue for each finding at or above a severity.
///
/// A finding about a sasaran or indicator that was written in Swift is an issue at that line; one about a tree that
/// came from data is an issue at the call, with `file:line:column` in its text. Works in Swift Testing and XCTest.
///
/// ```swift
/// @Test func `pohon kinerja selaras`() { expectAligned(bpsdmd) }
/// ```
///
/// - Parameters:
///   - tree: The tree.
///   - profile: Which rules are run and how serious they are.
///   - severity: The mildest severity that fails; notes pass by default.
///   - language: The language of the issues.
public func expectAligned(
  _ tree: PerformanceTree, profile: Profile = .panrb, failingFrom severity: Severity = .warning,
  language: Language = .indonesian,
  fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
  column: UInt = #column
) {
  let call = CallSite(fileID: fileID, filePath: filePath, line: line, column: column)
  record(tree.checked(profile: profile), from: severity, language: language, call: call)
}

/// Expects a logic model to be consistent: one issue for each finding at or above a severity.
///
/// Issues are placed as ``expectAligned(_:profile:failingFrom:language:fileID:filePath:line:column:)`` places them.
public func expectConsistent(
  _ model: LogicModel, profile: LogicModelProfile = .standard, failingFrom severity: Severity = .warning,
  language: Language = .indonesian,
  fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
  column: UInt = #column
) {
  let call = CallSite(fileID: fileID, filePath: filePath, line: line, column: column)
  record(model.checked(profile: profile), from: severity, language: language, call: call)
}

/// Expects a report to have exactly some findings, given by rule and subject in any order.
///
/// Every finding that was not expected is an issue, placed as
/// ``expectAligned(_:profile:failingFrom:language:fileID:filePath:line:column:)`` places it; every expected finding
/// that is not there is an issue at the call.
public func expectFindings(
  _ report: Report, exactly expected: [ExpectedFinding], language: Language = .indonesian,
  fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
  column: UInt = #column
) {
  let call = CallSite(fileID: fileID, filePath: filePath, line: line, column: column)
  var missing = expected
  for finding in report.findings {
    if let place = missing.firstIndex(where: { $0.matches(finding) }) {
      missing.remove(at: place)
    } else {
      IssueReporter.record(finding, language: language, call: call)
    }
  }
  for finding in missing {
    let text = LocalizedText(
      "temuan yang diharapkan tidak ada: \(finding)", en: "an expected finding is missing: \(finding)")
    IssueReporter.record(text[language], at: call)
  }
}

private func record(_ report: Report, from severity: Severity, language: Language, call: CallSite) {
  for finding in report.findings where finding.severity >= severity {
    IssueReporter.record(finding, language: language, call: call)
  }
}
