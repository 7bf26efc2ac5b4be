import Foundation
import Testing

/// `pohon check` and `pohon convert` on folders, many files and NDJSON.
@Suite struct FolderCommandTests {
  private static func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pohon-\(UUID().uuidString)")
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  private static func document(_ title: String, level: String = "S0") -> String {
    #"{"format":"pohon-kinerja/1","title":"\#(title)","sasaran":[{"id":"a","level":"\#(level)","statement":"Naik"}]}"#
  }

  private func counts(_ output: String) throws -> [String: Int] {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    return try #require(object["counts"] as? [String: Int])
  }

  @Test func `NDJSON and JSON convert into each other`() throws {
    let folder = try Self.folder(["x": ""])
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["banyuwangi-bkpp", "bpsdmd-lampung", "padi"] {
      let lines = folder.appending(path: "\(name).ndjson").path
      let back = folder.appending(path: "\(name).json").path
      let canonical = folder.appending(path: "\(name)-2.json").path
      #expect(try Examples.run("pohon", "convert", "Examples/data/\(name).json", lines).exitCode == 0)
      #expect(try Examples.run("pohon", "convert", lines, back).exitCode == 0)
      #expect(try Examples.run("pohon", "convert", "Examples/data/\(name).json", canonical).exitCode == 0)
      let (first, second) = (
        try Data(contentsOf: URL(filePath: back)), try Data(contentsOf: URL(filePath: canonical))
      )
      #expect(first == second)
      let text = try String(contentsOfFile: lines, encoding: .utf8)
      #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    }
  }

  @Test func `check of NDJSON names line and rule, from a file and from standard input`() throws {
    let folder = try Self.folder(["x": ""])
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = folder.appending(path: "a.ndjson").path
    _ = try Examples.run("pohon", "convert", "Examples/data/bpsdmd-lampung.json", lines)
    let run = try Examples.run("pohon", "check", lines)
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains(":3:1: peringatan: sasaran S1.1 belum dijabarkan"), "\(run.output.prefix(400))")
    let input = try String(contentsOfFile: lines, encoding: .utf8)
    let piped = try Examples.run("pohon", "check", "-", input: input)
    #expect(piped.output == run.output.replacingOccurrences(of: lines, with: "stdin"))
    #expect(piped.errors.isEmpty, "no progress is shown where nobody sees it")
  }

  @Test func `a folder is all documents in it, in the order of their names`() throws {
    let folder = try Self.folder([
      "b.json": Self.document("B"), "a/z.json": Self.document("Z"), "a/.rahasia.json": "{",
      "a/catatan.txt": "x", "c.json": Self.document("C"),
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    let places = ["a/z.json", "b.json", "c.json"].compactMap { run.output.range(of: "/\($0):")?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(!run.output.contains("rahasia") && run.errors.isEmpty, "\(run.errors)")
    #expect(try Examples.run("pohon", "check", folder.path + "/").output == run.output)
  }

  @Test func `a folder without documents is told`() throws {
    let folder = try Self.folder(["catatan.txt": ""])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("tidak ada berkas .json atau .ndjson"))
  }

  @Test func `a faulty file of a folder does not keep the others from being checked`() throws {
    let folder = try Self.folder(["a.json": "{", "b.json": Self.document("B")])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("a.json:1:2") && run.output.contains("b.json:"))
  }

  @Test func `counts of merged parts are those of their reports added up`() throws {
    let files = ["bpsdmd-lampung", "padi", "banyuwangi-bkpp"].map { "Examples/data/\($0).json" }
    var sum: [String: Int] = [:]
    for file in files {
      let run = try Examples.run("pohon", "check", file, "--format", "json")
      sum.merge(try counts(run.output)) { $0 + $1 }
    }
    let merged = try Examples.run("pohon", ["check", "--merge", "--format", "json"] + files)
    #expect(try counts(merged.output) == sum)
    let text = try Examples.run("pohon", ["check", "--merge"] + files)
    #expect(text.output.contains("3 laporan"))
  }
}
