import Foundation
import PohonKinerja
import Testing

/// `Docs/profiles.md` against the kinds of words that a profile can add to.
@Suite struct ProfileGuideTests {
  private static let guide = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Docs/profiles.md").standardizedFileURL

  @Test func `the guide to profiles has every kind of words in its table`() throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let table = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.joined(separator: "\n")
    for kind in Vocabulary.Kind.allCases {
      #expect(table.contains("`\(kind.rawValue)`"), "\(kind.rawValue) is not in Docs/profiles.md")
    }
  }
}
