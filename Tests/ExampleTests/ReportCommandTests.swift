import Foundation
import Testing

/// What `pohon check` and `pohon coverage` print for those who read on, and the baseline.
@Suite struct ReportCommandTests {
  private let lampung = "Examples/data/bpsdmd-lampung.json"

  @Test(arguments: ["sarif", "junit", "markdown"])
  func `check prints every form of report, with what cannot be read`(_ form: String) throws {
    let run = try Examples.run("pohon", "check", lampung, "tidak-ada.json", "--format", form)
    #expect(run.exitCode == 2)
    #expect(run.output.contains("leaf-above-bottom"))
    if form != "markdown" { #expect(run.output.contains("tidak-ada.json")) }
    #expect(run.errors.contains("tidak-ada.json: berkas tidak ada"))
  }

  @Test func `SARIF is JSON, JUnit is XML, in the language asked for`() throws {
    let sarif = try Examples.run("pohon", "check", lampung, "--format", "sarif", "--lang", "en").output
    let log = try JSONSerialization.jsonObject(with: Data(sarif.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    #expect(sarif.contains("sasaran S1.1 is not passed down to the level below"))
    let junit = try Examples.run("pohon", "check", lampung, "--format", "junit", "--lang", "en").output
    #expect(junit.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pohon\" "))
  }

  @Test func `the Markdown has the table of what is filled in`() throws {
    let run = try Examples.run("pohon", "check", "Examples/data/padi.json", "--format", "markdown")
    #expect(run.output.contains("## Kelengkapan"))
    #expect(run.output.contains("3 dari 6 dijawab"))
  }

  @Test func `findings are put together by sasaran when asked`() throws {
    let run = try Examples.run("pohon", "check", lampung, "--group-by", "sasaran")
    #expect(run.output.contains("\nS1.1 Meningkatnya pengembangan kompetensi SDM Aparatur ("))
    #expect(run.exitCode == 1)
  }

  @Test func `colours are for terminals, or when asked for`() throws {
    #expect(!(try Examples.run("pohon", "check", lampung).output.contains("\u{1B}")))
    #expect(!(try Examples.run("pohon", "check", lampung, "--colour=never").output.contains("\u{1B}")))
    #expect(
      try Examples.run("pohon", "check", lampung, "--colour=always").output.contains("\u{1B}[1;31mkesalahan"))
  }

  @Test(arguments: ["text", "json", "markdown"])
  func `coverage prints every form of table`(_ form: String) throws {
    let run = try Examples.run("pohon", "coverage", "Examples/data/banyuwangi-bkpp.json", "--format", form)
    #expect(run.exitCode == 0)
    #expect(run.output.contains(form == "json" ? "\"target\"" : "17/17"))
  }

  @Test func `coverage of what holds no tree is empty`() throws {
    let run = try Examples.run("pohon", "coverage", "Examples/data/jaringan-telekomunikasi.json")
    #expect(run.exitCode == 0 && run.output.isEmpty)
  }

  @Test func `a baseline accepts the findings of today, and tells of them`() throws {
    let file = try Examples.temporaryFile(named: "baseline.json").path
    let written = try Examples.run("pohon", "check", lampung, "--write-baseline", file)
    #expect(written.exitCode == 0)
    #expect(
      written.output.hasPrefix("\(file): ") && written.output.hasSuffix(" temuan dicatat sebagai baseline\n"))
    let run = try Examples.run("pohon", "check", lampung, "--baseline", file, "--fail-on", "note")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("0 kesalahan, 0 peringatan, 0 catatan, "))
    #expect(run.output.hasSuffix(" temuan lama menurut baseline, 0 temuan baseline sudah tidak ada\n"))
  }

  @Test func `what a baseline has and the documents have not is gone`() throws {
    let file = try Examples.temporaryFile(named: "baseline.json").path
    _ = try Examples.run("pohon", "check", lampung, "Examples/data/padi.json", "--write-baseline", file)
    let run = try Examples.run(
      "pohon", "check", "Examples/data/padi.json", "--baseline", file, "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let counts = try #require(object?["baseline"] as? [String: Int])
    #expect((counts["gone"] ?? 0) > 0 && (counts["accepted"] ?? 0) > 0)
    #expect(run.errors.contains(" temuan baseline sudah tidak ada"))
  }

  @Test func `no baseline is written of half the documents`() throws {
    let file = try Examples.temporaryFile(named: "baseline.json")
    let run = try Examples.run("pohon", "check", lampung, "tidak-ada.json", "--write-baseline", file.path)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("baseline tidak ditulis"))
    #expect(try FileHandle(forReadingFrom: file).readToEnd() ?? Data() == Data())
  }

  @Test func `a broken baseline is refused with its place`() throws {
    let file = try Examples.temporaryFile(named: "baseline.json")
    try Data("{ \"format\": \"pohon-baseline/1\",\n  \"findings\": 5 }".utf8).write(to: file)
    let run = try Examples.run("pohon", "check", lampung, "--baseline", file.path)
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("baseline.json:2:15: kesalahan: "), "\(run.errors)")
  }

  @Test func `explain tells status, default, profiles and what is found`() throws {
    let run = try Examples.run("pohon", "explain", "leaf-above-bottom", "--lang", "en")
    #expect(
      run.output.hasPrefix("leaf-above-bottom — warning, structure, since 0.1.0, stable, on by default\n"))
    #expect(run.output.contains("Profiles: panrb, kemenkeu, bpsdm, strict (error), draft (note)"))
    #expect(run.output.contains("    warning: sasaran S1.1 is not passed down to the level below\n"))
  }
}
