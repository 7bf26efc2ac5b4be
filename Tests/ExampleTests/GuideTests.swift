import Foundation
import PohonKinerja
import Testing

/// What the guides for planners tell to type runs, and what pages name is there.
@Suite struct GuideTests {
  static let guides = (try? Examples.names(in: Examples.root.appending(path: "Docs/Panduan"))) ?? []

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Examples.root.appending(path: path), encoding: .utf8)
  }

  /// The lines of the blocks in the language of a shell.
  private static func commands(in text: String) -> [String] {
    text.components(separatedBy: "```sh\n").dropFirst().flatMap {
      $0.components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
    }
  }

  @Test func `there are guides and they have commands`() throws {
    #expect(Self.guides.count >= 4)
    let commands = try Self.guides.flatMap { Self.commands(in: try Self.text("Docs/Panduan/\($0)")) }
    #expect(commands.count >= 20)
    #expect(commands.allSatisfy { $0.hasPrefix("pohon ") })
  }

  @Test(arguments: guides)
  func `every command of a guide runs`(_ guide: String) throws {
    let folder = try Examples.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Examples"), withDestinationURL: Examples.root.appending(path: "Examples"))
    for command in Self.commands(in: try Self.text("Docs/Panduan/\(guide)")) {
      let run = try Examples.shell(command, in: folder)
      // 1 says that something was found, which is what a check is for.
      #expect(run.exitCode == 0 || run.exitCode == 1, "\(command)\n\(run.errors)")
      #expect(!run.output.isEmpty || command.contains(" -o "), "\(command)")
    }
  }

  static let pages =
    ["Docs/embedding.md", "README.md"] + guides.map { "Docs/Panduan/\($0)" }

  @Test(arguments: pages)
  func `links lead to files`(_ page: String) throws {
    let folder = Examples.root.appending(path: page).deletingLastPathComponent()
    let links = try Self.text(page).components(separatedBy: "](").dropFirst().compactMap {
      $0.components(separatedBy: ")").first?.components(separatedBy: "#").first
    }
    for link in links where !link.isEmpty && !link.contains("://") {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(link)")
    }
  }
}
