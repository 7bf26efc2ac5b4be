import Foundation
import Testing

/// Comparing output with the files of the Golden folder.
///
/// With `POHON_RECORD=1` in the environment the files are written anew, and every recording fails its test, so that
/// nobody takes a recording for a pass.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["POHON_RECORD"] == "1" }

  /// Records an issue, with the lines that differ, unless `text` is what the file holds.
  static func expect(
    _ text: String, equals file: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = folder.appending(path: file)
    guard !isRecording else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(file); run again without POHON_RECORD", sourceLocation: sourceLocation)
      return
    }
    guard let data = try? Data(contentsOf: url) else {
      Issue.record("no golden file \(file); record it with POHON_RECORD=1", sourceLocation: sourceLocation)
      return
    }
    let wanted = String(decoding: data, as: UTF8.self)
    // Compared as bytes: two strings that differ in their normal form are not the same drawing.
    guard !wanted.utf8.elementsEqual(text.utf8) else { return }
    Issue.record(
      "differs from Golden/\(file):\n\(difference(from: wanted, to: text))", sourceLocation: sourceLocation)
  }

  /// The first lines that differ, the wanted ones with `-` and those found with `+`.
  static func difference(from wanted: String, to found: String, limit: Int = 40) -> String {
    let old = lines(of: wanted)
    let new = lines(of: found)
    let difference = new.difference(from: old)
    let removed = difference.removals.map { change in line(of: change, mark: "-") }
    let inserted = difference.insertions.map { change in line(of: change, mark: "+") }
    let changes = (removed + inserted).sorted { ($0.number, $1.mark) < ($1.number, $0.mark) }
    let shown = changes.prefix(limit).map { "\($0.mark) \($0.number): \($0.text)" }
    let rest = changes.count - shown.count
    return (shown + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
  }

  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  private static func line(
    of change: CollectionDifference<String>.Change, mark: String
  ) -> (mark: String, number: Int, text: String) {
    switch change {
    case .insert(let offset, let text, _), .remove(let offset, let text, _): (mark, offset + 1, text)
    }
  }
}
