import Foundation
import Testing

/// What `pohon` refuses to write over, and what it refuses to lose.
@Suite struct OverwritingTests {
  private let folder: URL
  private let tree: URL
  private let profile: URL

  init() throws {
    folder = try Examples.temporaryFolder()
    tree = folder.appending(path: "1-pohon.html")
    profile = folder.appending(path: "kantor.json")
    try FileManager.default.copyItem(atPath: Examples.data("padi.json"), toPath: tree.path)
    try FileManager.default.copyItem(atPath: Examples.data("profiles/kantor.json"), toPath: profile.path)
  }

  private func expectRefusal(_ arguments: String..., says words: String) throws {
    let files = [tree, profile]
    let before = try files.map { try Data(contentsOf: $0) }
    let run = try Examples.run("pohon", arguments)
    #expect(run.exitCode == 64 && run.errors.contains(words), "\(arguments): \(run.exitCode) \(run.errors)")
    #expect(try files.map { try Data(contentsOf: $0) } == before)
  }

  @Test func `a baseline is not written over the plan, the profile or another file`() throws {
    let inputs = ["check", tree.path, "--profile", profile.path, "--write-baseline"]
    for output in [tree.path, profile.path, "\(folder.path)/./1-pohon.html"] {
      let run = try Examples.run("pohon", inputs + [output])
      #expect(run.exitCode == 64 && run.errors.contains("yang akan tertimpa"))
    }
    try expectRefusal(
      "check", Examples.data("padi.json"), "--write-baseline", tree.path,
      says: "sudah ada dan bukan baseline")
    let baseline = folder.appending(path: "baseline.json").path
    for _ in 0..<2 {
      #expect(try Examples.run("pohon", "check", tree.path, "--write-baseline", baseline).exitCode == 0)
    }
  }

  @Test func `a drawing is not written over the tree or the profile, in a folder neither`() throws {
    try expectRefusal(
      "draw", tree.path, "--findings", "--profile", profile.path, "--as", "text", "-o", profile.path,
      says: "yang akan tertimpa")
    try expectRefusal(
      "draw", tree.path, "--as", "html", "-o", folder.path + "/", says: "1-pohon.html adalah berkas masukan")
  }

  @Test func `an ending that is no format is asked about`() throws {
    let output = folder.appending(path: "pohon.pdf").path
    try expectRefusal("draw", tree.path, "-o", output, says: "akhiran .pdf bukan salah satu format")
    #expect(try Examples.run("pohon", "draw", tree.path, "--as", "text", "-o", output).exitCode == 0)
  }

  @Test(arguments: ["x.csv", "x.txt", "x.XLSX", "x.json.bak"])
  func `a document is not converted into a file of another name`(name: String) throws {
    let output = folder.appending(path: name)
    let ending = try #require(name.split(separator: ".").last)
    try expectRefusal(
      "convert", tree.path, output.path,
      says: "akhiran .\(ending) bukan akhiran dokumen; convert menulis .json")
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  @Test(arguments: ["x.json", "x.NDJSON", "x.jsonl", "tanpa-akhiran", ".tersembunyi", "folder.d/x"])
  func `a document is converted into a file named as one or without an ending`(name: String) throws {
    let output = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(try Examples.run("pohon", "convert", tree.path, output.path).exitCode == 0)
    #expect(FileManager.default.fileExists(atPath: output.path))
    #expect(try Examples.run("pohon", "convert", tree.path, "-").output.hasPrefix("{"))
    #expect(try Examples.run("pohon", "convert", tree.path, "/dev/null").exitCode == 0)
  }

  @Test func `converting loses no member`() throws {
    let misspelt = folder.appending(path: "salah.json")
    let text = try String(contentsOf: tree, encoding: .utf8)
      .replacingOccurrences(of: "\"unit\": \"Ton\"", with: "\"satuan\": \"Ton\"")
    try Data(text.utf8).write(to: misspelt)
    let run = try Examples.run("pohon", "convert", misspelt.path, misspelt.path)
    #expect(run.exitCode == 2 && run.errors.contains("satuan") && run.errors.contains("akan hilang"))
    #expect(try String(contentsOf: misspelt, encoding: .utf8) == text)
  }

  @Test func `a warning on reading counts for --fail-on`() throws {
    let misspelt = folder.appending(path: "salah.json").path
    let text =
      #"{"format": "pohon-kinerja/1", "title": "Pohon", "tujuan": "x", "levels": [{"code": "K", "title": "Kepala Dinas"}], "#
      + #""sasaran": [{"level": "K", "owner": "Kepala Dinas Pertanian", "statement": "Meningkatnya produksi padi", "#
      + #""indicators": [{"name": "Jumlah produksi padi", "unit": "ton", "target": 10}]}]}"#
    try Data(text.utf8).write(to: URL(filePath: misspelt))
    #expect(try Examples.run("pohon", "check", misspelt).exitCode == 0)
    #expect(try Examples.run("pohon", "check", misspelt, "--fail-on", "warning").exitCode == 1)
  }

  @Test func `a file of another kind is told by its format alone`() throws {
    for option in ["--baseline", "--profile"] {
      let run = try Examples.run("pohon", "check", tree.path, option, Examples.data("padi.json"))
      #expect(run.exitCode == 2 && run.errors.hasSuffix("\n1 kesalahan\n"))
      #expect(run.errors.contains("format \"pohon-kinerja/1\" tidak didukung"))
    }
  }

  @Test func `help stands in place of a command or right behind one`() throws {
    #expect(try Examples.run("pohon", "check", "--help").output.hasPrefix("pohon:"))
    #expect(try Examples.run("pohon", "draw", "--subtree", "-h", tree.path).exitCode != 0)
  }
}
