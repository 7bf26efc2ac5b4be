import Foundation
import PohonKinerja
import Testing

/// `pohon paper`, as a planner runs it.
@Suite struct PaperCommandTests {
  private let example = "Examples/data/bpsdmd-lampung-contoh.json"

  @Test func `the list names every paper`() throws {
    let run = try Examples.run("pohon", "paper", "--list")
    #expect(run.exitCode == 0)
    for kind in PaperKind.all { #expect(run.output.contains("  \(kind.id) ")) }
    #expect(try Examples.run("pohon", "paper", "--list", "--lang", "en").output.contains("each position"))
  }

  @Test func `the ending of the file decides on the form`() throws {
    for (ending, beginning) in [
      ("html", "<!DOCTYPE html>"), ("csv", "\u{FEFF}Indikator"), ("md", "# Indikator"),
    ] {
      let file = try Examples.temporaryFile(named: "iku.\(ending)")
      let run = try Examples.run("pohon", "paper", "iku", example, "-o", file.path)
      #expect(run.exitCode == 0, "\(run.errors)")
      // Reading a string from a file would take the byte order mark away.
      #expect(try Data(contentsOf: file).starts(with: Array(beginning.utf8)), "\(ending)")
    }
  }

  @Test func `an ending that contradicts the form is refused`() throws {
    let file = try Examples.temporaryFile(named: "iku.csv")
    let run = try Examples.run("pohon", "paper", "iku", example, "-o", file.path, "--format", "html")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("akhirannya csv, padahal --format meminta html"), "\(run.errors)")
    #expect(try Examples.contents(of: file).isEmpty)
  }

  @Test func `a folder gets a file for each position`() throws {
    let folder = try Examples.temporaryFolder()
    let run = try Examples.run("pohon", "paper", "skp", example, "--format", "html", "-o", folder.path + "/")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try Examples.names(in: folder).count == 8)
    #expect(try Examples.names(in: folder).first == "1-S1.1.html")
    #expect(run.errors.contains("8 berkas ditulis"))
  }

  @Test func `CSV is that of the language or the one asked for`() throws {
    func csv(_ options: String...) throws -> String {
      try Examples.run("pohon", ["paper", "iku", example, "--format", "csv"] + options).output
    }
    #expect(try csv().contains(";nilai;88,5;"))
    #expect(try csv("--lang", "en").contains(",nilai,88.5,"))
    #expect(try csv("--csv", "plain").hasPrefix("Indikator"))
  }

  @Test func `what is missing says so`() throws {
    let run = try Examples.run(
      "pohon", "paper", "perjanjian-kinerja", "Examples/data/bpsdmd-lampung.json", "--position", "S2.1")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("| belum diisi | belum diisi |"))
    #expect(run.output.contains("isian belum ada dalam pohon"))
  }

  @Test(arguments: [
    ("paper iku Examples/data/padi.json --position Kepla", "jabatan dalam pohon: Kepala SKPD"),
    ("paper ikuu Examples/data/padi.json", "maksud Anda \"iku\"?"),
    ("paper iku Examples/data/banyuwangi-bkpp.json", "2026, 2027, 2028, 2029, 2030"),
    ("paper kesepakatan-kinerja-diklat Examples/data/bpsdmd-lampung-contoh.json", "Ketua Tim Kerja (S2.1)"),
  ])
  func `a mistake tells the choices`(_ line: String, _ choices: String) throws {
    let run = try Examples.run("pohon", line.split(separator: " ").map(String.init))
    #expect(run.exitCode == 64)
    #expect(run.errors.contains(choices), "\(run.errors)")
  }

  @Test func `the input is not written over`() throws {
    let file = try Examples.temporaryFile(named: "pohon.json")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.copyItem(atPath: Examples.data("padi.json"), toPath: file.path)
    let run = try Examples.run("pohon", "paper", "iku", file.path, "--format", "csv", "-o", file.path)
    #expect(run.exitCode == 64)
    #expect(try Data(contentsOf: file) == Data(contentsOf: URL(filePath: Examples.data("padi.json"))))
  }

  @Test func `actuals come from a file`() throws {
    let run = try Examples.run(
      "pohon", "paper", "pengukuran-kinerja", example, "--actuals",
      "Examples/data/realisasi/bpsdmd-lampung-contoh.json", "--period", "2026-Q2", "--position", "S2.1")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("| 83,33 |"))
    let wrong = try Examples.run("pohon", "paper", "pengukuran-kinerja", example, "--period", "2026-Q5")
    #expect(wrong.exitCode == 64)
  }

  private let ratings = "Examples/data/penilaian/bpsdmd-lampung-contoh.json"

  @Test(arguments: ["markdown", "csv", "html"])
  func `ratings of a file fill the evaluation sheet`(_ format: String) throws {
    let run = try Examples.run(
      "pohon", "paper", "evaluasi-kinerja", example, "--ratings", ratings, "--format", format)
    #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("Sangat Baik") && run.output.contains("5 dari 8"))
    let quarter = try Examples.run(
      "pohon", "paper", "evaluasi-kinerja", example, "--ratings", ratings, "--period", "2026-Q2", "--lang",
      "en")
    #expect(quarter.output.contains("Needs improvement"), "\(quarter.errors)")
  }

  @Test func `faults of ratings are told by line and column, and those of no use as well`() throws {
    let file = try Examples.temporaryFile(named: "penilaian.json")
    func run(_ text: String) throws -> Examples.Run {
      try Data(text.utf8).write(to: file)
      return try Examples.run("pohon", "paper", "evaluasi-kinerja", example, "--ratings", file.path)
    }
    let unknown = try run(
      #"{"format":"pohon-kinerja-penilaian/1","ratings":[{"position":"S9","period":2026,"results":"met"}]}"#)
    #expect(unknown.exitCode == 1 && unknown.errors.contains("penilaian.json:1:50: tidak ada jabatan"))
    #expect(!unknown.output.isEmpty)
    let named = try run(
      #"{"format":"pohon-kinerja-penilaian/1","ratings":[{"position":"S2.1","period":2026,"name":"x"}]}"#)
    #expect(named.exitCode == 2 && named.errors.contains("penilaian.json:1:83"), "\(named.errors)")
    #expect(named.output.isEmpty)
    for line in [
      "paper iku \(example) --ratings \(ratings)", "paper evaluasi-kinerja - --ratings -",
      "paper evaluasi-kinerja \(example) --ratings \(ratings) --period 2026-Q1",
      "paper evaluasi-kinerja \(example) --ratings \(ratings) -o \(ratings) --format csv",
    ] {
      let run = try Examples.run("pohon", line.split(separator: " ").map(String.init), input: "{}")
      #expect(run.exitCode == 64 && run.output.isEmpty, "\(line)\n\(run.errors)")
    }
  }

  @Test func `the year of the example is told`() throws {
    let run = try Examples.run("tahun-kinerja")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("rekaan"))
    try ExampleGolden.expect(run.output, equals: "tahun-kinerja.md")
    #expect(try Examples.run("tahun-kinerja", "tidak-ada").exitCode == 1)
  }
}
