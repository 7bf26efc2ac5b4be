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

  /// The page on the seeds names rules, papers, commands and types; each is there, a member in a file of its type.
  @Test func `what the page on the seeds names is there`() throws {
    let declarations = try Self.declarations()
    let programs = try Self.text("Package.swift")
    let help = try Examples.run("pohon", "help").output
    let ids =
      Set(RuleCatalogue.standard.map(\.id.rawValue)).union(LogicRule.all.map(\.id.rawValue))
      .union(ComparisonRule.all.map(\.id.rawValue)).union(PaperKind.all.map(\.id))
    for name in try Self.seedNames() {
      if name.hasPrefix("pohon ") {
        let command = name.split(separator: " ").prefix(2).joined(separator: " ")
        #expect(help.contains("\(command) "), "\(name)")
      } else if name.contains("/") {
        #expect(FileManager.default.fileExists(atPath: Examples.root.appending(path: name).path), "\(name)")
      } else if name.hasPrefix("swift run ") {
        #expect(programs.contains("name: \"\(name.dropFirst("swift run ".count))\""), "\(name)")
      } else if name.first?.isUppercase == true {
        let parts = name.split(separator: "(")[0].split(separator: ".")
        let files = declarations.filter { file in
          ["extension", "struct", "enum", "protocol"].contains { file.contains("\($0) \(parts[0])") }
        }
        #expect(files.contains { $0.contains("public \(parts[0])") }, "\(name)")
        for part in parts.dropFirst() {
          #expect(
            ["var", "let", "case", "func", "struct", "enum"].contains { kind in
              files.contains { $0.contains("\(kind) \(part)") }
            }, "\(name)")
        }
      } else {
        #expect(ids.contains(name), "\(name)")
      }
    }
  }

  /// The walk leaves no sentence out, every answer says something, and what is not done is listed once more.
  @Test func `the walk through the seeds is whole`() throws {
    let rows = try Self.text("Docs/seeds.md").split(separator: "\n").compactMap(SeedRow.init)
    let documents = Dictionary(grouping: rows, by: \.document)
    #expect(documents.keys.sorted() == ["000", "001", "002", "003", "004"])
    for (document, rows) in documents {
      var last = SeedRow.Sentence(paragraph: 0, number: 0)
      for row in rows {
        #expect(last.isFollowed(by: row.first), "\(document).\(row.first)")
        #expect(row.first <= row.last, "\(document).\(row.first)")
        last = row.last
      }
    }
    for row in rows {
      #expect(!row.asked.isEmpty && row.isAnswered, "\(row.document).\(row.first): \(row.answer)")
      for (document, sentence) in SeedRow.sentences(namedIn: row.answer) {
        #expect(
          documents[document, default: []].contains { $0.first <= sentence && sentence <= $0.last },
          "\(row.answer)")
      }
    }
    let list = try Self.text("Docs/seeds.md").components(separatedBy: "## Asked and not done")[1]
    #expect(
      Set(rows.filter { $0.answer.contains("not done: ") }.map { "\($0.document).\($0.first)" })
        == Set(SeedRow.sentences(namedIn: list).map { "\($0.document).\($0.sentence)" }))
  }

  @Test func `every command that the page on the seeds names runs`() throws {
    let folder = try Examples.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Examples"), withDestinationURL: Examples.root.appending(path: "Examples"))
    let commands = Self.commands(in: try Self.text("Docs/seeds.md"))
    for command in commands {
      let run = try Examples.shell(command, in: folder)
      // 1 says that something was found or differs.
      #expect(run.exitCode == 0 || run.exitCode == 1, "\(command)\n\(run.errors)")
    }
    let names = try Self.seedNames()
    for name in names where name.hasPrefix("pohon ") {
      #expect(commands.contains { $0 == name || $0.hasPrefix("\(name) ") }, "\(name)")
    }
    for paper in PaperKind.all where names.contains(paper.id) {
      #expect(commands.contains { $0.hasPrefix("pohon paper \(paper.id) ") }, "\(paper.id)")
    }
  }

  /// What the page on the seeds puts between backticks, its blocks apart; the sign for "any command" is no name.
  private static func seedNames() throws -> [String] {
    let pieces = try text("Docs/seeds.md").components(separatedBy: "`")
    return pieces.indices.filter { !$0.isMultiple(of: 2) }.map { pieces[$0] }
      .filter {
        !$0.isEmpty && !$0.contains("\n") && $0 != "pohon …" && SeedRow.sentences(namedIn: $0[...]).isEmpty
      }
  }

  /// For each file of the library what it declares or extends, as "func html", and which types are public, as
  /// "public Paper".
  private static func declarations() throws -> [Set<String>] {
    let kinds: Set<Substring> = ["extension", "struct", "enum", "protocol", "func", "var", "let"]
    let folder = Examples.root.appending(path: "Sources/PohonKinerja")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var declarations: [Set<String>] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      var declared: Set<String> = []
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        if line.drop(while: { $0 == " " }).hasPrefix("//") { continue }
        if words.first == "case" { declared.formUnion(words.dropFirst().map { "case \($0)" }) }
        for (kind, name) in zip(words, words.dropFirst()) where kinds.contains(kind) {
          declared.insert("\(kind) \(name)")
          if words.contains("public") { declared.insert("public \(name)") }
        }
      }
      declarations.append(declared)
    }
    return declarations
  }
}
