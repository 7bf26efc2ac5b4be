import Foundation
import Testing

/// What the README shows is what the programs print.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOf: Examples.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The fenced block that starts with a line.
  private func block(startingWith line: String) throws -> [Substring] {
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == line })
    return Array(lines[start...].prefix { $0 != "```" })
  }

  @Test func `the output shown is the output of the example`() throws {
    let output = try Examples.run("bpsdmd-lampung").output.split(separator: "\n")
    var rest = output[...]
    for line in try block(startingWith: "POHON KINERJA — BPSDMD Provinsi Lampung") {
      let text = line.trimmingCharacters(in: .whitespaces)
      guard !text.isEmpty, text != "…" else { continue }
      let place = try #require(rest.firstIndex { $0 == line }, "the example does not print: \(line)")
      rest = rest[(place + 1)...]
    }
  }

  @Test func `the drawing shown is the drawing of the example`() throws {
    let run = try Examples.run("pohon", "draw", "Examples/data/bpsdmd-lampung.json", "--as", "mermaid")
    let shown = try block(startingWith: "```mermaid").dropFirst()
    #expect(shown.joined(separator: "\n") + "\n" == run.output)
  }
}
