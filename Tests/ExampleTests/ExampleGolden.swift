import Foundation
import Testing

/// Comparing the output of programs with `Tests/ExampleTests/Golden`; `POHON_RECORD=1` writes the files anew and fails.
enum ExampleGolden {
  static func expect(
    _ text: String, equals file: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = Examples.root.appending(path: "Tests/ExampleTests/Golden/\(file)")
    if ProcessInfo.processInfo.environment["POHON_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(file); run again without POHON_RECORD", sourceLocation: sourceLocation)
      return
    }
    let wanted = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    guard !wanted.utf8.elementsEqual(text.utf8) else { return }
    let changes = text.components(separatedBy: "\n").difference(from: wanted.components(separatedBy: "\n"))
    Issue.record("differs from Golden/\(file): \(changes)", sourceLocation: sourceLocation)
  }
}
