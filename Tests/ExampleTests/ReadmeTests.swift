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

  /// Pages with code of the library, and what stands before it.
  static let pages = [("README.md", "let bytes: [UInt8] = []"), ("Docs/embedding.md", "")]

  @Test(arguments: pages)
  func `the code shown compiles`(_ page: String, _ before: String) throws {
    let text = try String(contentsOf: Examples.root.appending(path: page), encoding: .utf8)
    let blocks = text.components(separatedBy: "```swift\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    // One block shows an error on purpose; manifests and test targets need more than the library.
    let code = blocks.filter {
      !$0.contains("🛑") && !$0.contains("@Test") && !$0.contains(".testTarget") && !$0.contains(".package(")
    }
    #expect(code.count >= 3)
    let file = try Examples.temporaryFile(named: "main.swift")
    try Data(([before] + code).joined(separator: "\n").utf8).write(to: file)
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-I", products.appending(path: "Modules").path,
      file.path,
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let messages = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(messages)")
  }
}
