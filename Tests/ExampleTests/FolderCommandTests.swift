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

  /// Files of our other formats, and what a folder says of each.
  private static let others = [
    "baseline.json": #"{"format":"pohon-baseline/1","findings":[]}"#,
    "penilaian.json": #"{"format":"pohon-kinerja-penilaian/1","ratings":[]}"#,
    "profil.json": #"{"title":"x","rules":{"tidak-ada":true},"format":"pohon-profile/1"}"#,
    "realisasi/a.json": #"{"format":"pohon-kinerja-realisasi/1","actuals":[]}"#,
  ]

  @Test func `of a folder, files of our other formats are left out and told of`() throws {
    let folder = try Self.folder(Self.others.merging(["a.json": Self.document("A")]) { $1 })
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    #expect(run.exitCode != 2 && run.output.contains("a.json:"))
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == Self.others.count, "\(run.errors)")
    for (name, says) in [
      ("baseline.json", "baseline temuan (--baseline)"), ("penilaian.json", "penilaian jabatan"),
      ("profil.json", "profil pemeriksaan (--profile)"), ("realisasi/a.json", "realisasi (--actuals)"),
    ] {
      #expect(lines.contains { $0.contains("/\(name) dilewati") && $0.contains(says) }, "\(name)")
    }
    #expect(
      try Examples.run("pohon", "coverage", folder.path, "--lang", "en").errors.contains("left out: it holds")
    )
  }

  @Test func `a newer version of a format is said to be newer`() throws {
    let newer = #"{"format":"pohon-kinerja-realisasi/2","actuals":{}}"#
    let folder = try Self.folder(["a.json": Self.document("A"), "realisasi.json": newer])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    #expect(run.exitCode != 2 && run.output.contains("a.json:"))
    #expect(
      run.errors.contains(
        "realisasi.json dilewati: isinya realisasi dalam format yang lebih baru daripada program ini"),
      "\(run.errors)")
    let tree = try Self.folder(["b.json": #"{"format":"pohon-kinerja/12","title":"x"}"#])
    defer { try? FileManager.default.removeItem(at: tree) }
    let other = try Examples.run("pohon", "check", tree.path, "--lang", "en")
    #expect(other.exitCode == 2 && other.errors.contains("is newer than the one this program knows"))
  }

  @Test func `actuals in place of a tree are known by what they say they are`() throws {
    // Faulty as actuals, and still told apart from a tree.
    let folder = try Self.folder([
      "r.json": #"{"format":"pohon-kinerja-realisasi/1","actuals":[{"period":"x"}]}"#
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.appending(path: "r.json").path)
    #expect(run.exitCode == 2 && run.errors.contains("--actuals"), "\(run.errors)")
  }

  @Test func `a folder with files of our other formats alone has no tree`() throws {
    let folder = try Self.folder(Self.others)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    #expect(run.exitCode == 2 && run.errors.contains("tidak ada pohon di folder ini"), "\(run.errors)")
  }

  @Test(arguments: [
    #"{"format":"pohon-kinerja/2","title":"x"}"#, #"{"format":"pohon-lain/1"}"#,
    #"{"format":"pohon-profile/1","#, #"{"actuals":[]}"#, #"["pohon-profile/1"]"#,
    #"{"format":"pohon-profile/1","format":"pohon-profile/1"}"#, "pohon-profile/1",
  ])
  func `of a folder, a file that is no JSON or of no format of ours is an error`(_ text: String) throws {
    let folder = try Self.folder(["a.json": Self.document("A"), "b.json": text])
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Examples.run("pohon", "check", folder.path)
    #expect(run.exitCode == 2 && run.errors.contains("b.json:1:"), "\(run.errors)")
    #expect(!run.errors.contains("dilewati"))
  }

  @Test func `a file of another format that is named is an error still`() throws {
    let folder = try Self.folder(Self.others)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in Self.others.keys {
      #expect(try Examples.run("pohon", "check", folder.appending(path: name).path).exitCode == 2, "\(name)")
    }
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
