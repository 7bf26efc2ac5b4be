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
    #expect(Self.guides.count >= 6)
    let commands = try Self.guides.flatMap { Self.commands(in: try Self.text("Docs/Panduan/\($0)")) }
    #expect(commands.count >= 25)
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
    ["Docs/seeds.md", "Docs/embedding.md", "README.md"] + guides.map { "Docs/Panduan/\($0)" }

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

  /// The page on the seeds names rules, papers, commands and types; each is there.
  @Test func `what the page on the seeds names is there`() throws {
    let sources = try Self.sources()
    let help = try Examples.run("pohon", "help").output
    let ids =
      Set(RuleCatalogue.standard.map(\.id.rawValue)).union(LogicRule.all.map(\.id.rawValue))
      .union(ComparisonRule.all.map(\.id.rawValue)).union(PaperKind.all.map(\.id))
    let pieces = try Self.text("Docs/seeds.md").components(separatedBy: "`")
    for (place, name) in pieces.enumerated() where !place.isMultiple(of: 2) && !name.contains("\n") {
      if name.hasPrefix("pohon ") {
        let command = name.split(separator: " ").prefix(2).joined(separator: " ")
        #expect(help.contains("\(command) "), "\(name)")
      } else if name.contains("/") {
        #expect(FileManager.default.fileExists(atPath: Examples.root.appending(path: name).path), "\(name)")
      } else if name.hasPrefix("swift run ") {
        #expect(sources.contains("name: \"\(name.dropFirst("swift run ".count))\""), "\(name)")
      } else if name.first?.isUppercase == true {
        let parts = name.split(separator: "(")[0].split(separator: ".")
        #expect(
          ["struct", "enum", "protocol"].contains { sources.contains("public \($0) \(parts[0])") }, "\(name)")
        for part in parts.dropFirst() {
          #expect(
            ["var", "let", "case", "func", "struct", "enum"].contains { sources.contains(" \($0) \(part)") },
            "\(name)")
        }
      } else {
        #expect(ids.contains(name), "\(name)")
      }
    }
  }

  /// All source of the library and the manifest, one behind the other.
  private static func sources() throws -> String {
    let folder = Examples.root.appending(path: "Sources/PohonKinerja")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var text = try Self.text("Package.swift")
    while let file = files?.nextObject() as? URL {
      if file.pathExtension == "swift" { text += try String(contentsOf: file, encoding: .utf8) }
    }
    return text
  }
}
