import PohonKinerja

#if canImport(Testing)
  import Testing
#endif
#if canImport(XCTest)
  import XCTest
#endif

/// Where a test called one of the expectations.
struct CallSite {
  let fileID: StaticString
  let filePath: StaticString
  let line: UInt
  let column: UInt
}

/// Turns findings into test failures.
///
/// An issue is recorded with both frameworks, for neither can be told to be running: outside its own tests each of
/// them ignores the call, and asking `Test.current` is wrong in a detached task. From Swift 6.4 on Swift Testing hands
/// issues to XCTest by itself.
enum IssueReporter {
  /// Records a finding where its subject was written in Swift, or else at the call.
  static func record(_ finding: Finding, language: Language, call: CallSite) {
    var lines = ["\(finding.severity.title[language]): \(finding.summary[language]) [\(finding.rule)]"]
    if let location = finding.location, !location.isSwiftSource { lines[0] = "\(location): \(lines[0])" }
    if !finding.path.isEmpty {
      lines.append(LocalizedText("jalur", en: "path")[language] + ": " + finding.path)
    }
    lines += finding.suggestions.map { LocalizedText("saran", en: "advice")[language] + ": " + $0[language] }
    let text = lines.joined(separator: "\n")
    if let location = finding.location, let fileID = location.fileID, let file = location.staticFile {
      record(text, fileID: fileID, file: file, line: location.line, column: location.column)
    } else {
      record(text, at: call)
    }
  }

  /// Records a text at the call.
  static func record(_ text: String, at call: CallSite) {
    record(
      text, fileID: call.fileID.description, file: call.filePath, line: Int(clamping: call.line),
      column: Int(clamping: call.column))
  }

  private static func record(_ text: String, fileID: String, file: StaticString, line: Int, column: Int) {
    #if canImport(Testing)
      Issue.record(
        Comment(rawValue: text),
        sourceLocation: SourceLocation(
          fileID: fileID, filePath: file.description, line: line, column: max(1, column)))
    #endif
    #if canImport(XCTest) && compiler(<6.4)
      XCTFail(text, file: file, line: UInt(clamping: line))
    #endif
  }
}
