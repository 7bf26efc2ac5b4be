import Foundation
import PohonKinerja
import Testing

/// The command line `pohon`, as a planner or a CI job runs it.
@Suite struct CommandLineTests {
  @Test func `check names file, line, rule and advice`() throws {
    let run = try Examples.run("pohon", "check", "Examples/data/bpsdmd-lampung.json")
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains(
        "Examples/data/bpsdmd-lampung.json:15:9: peringatan: sasaran S1.1 belum dijabarkan ke tingkat di bawahnya [leaf-above-bottom]"
      ))
  }

  @Test func `check exits with 0 when nothing reaches the threshold`() throws {
    #expect(try Examples.run("pohon", "check", "Examples/data/padi.json").exitCode == 0)
    #expect(
      try Examples.run("pohon", "check", "Examples/data/padi.json", "--fail-on", "warning").exitCode == 1)
    #expect(
      try Examples.run("pohon", "check", "--profile=draft", "Examples/data/bpsdmd-lampung.json").exitCode == 0
    )
  }

  @Test func `check prints JSON that other programs read`() throws {
    let run = try Examples.run("pohon", "check", "Examples/data/banyuwangi-bkpp.json", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    let below = findings.filter { $0["rule"] as? String == "target-below-baseline" }
    let summaries = below.compactMap { $0["summary"] as? String }
    #expect(summaries.contains { $0.contains("Nilai Indeks Implementasi NSPK manajemen ASN") })
    #expect(!summaries.contains { $0.contains("Persentase Kebutuhan ASN") })
    #expect((object["checked"] as? [String: Any])?["sasaran"] as? Int == 30)
    #expect(below.allSatisfy { $0["line"] is Int && $0["file"] is String })
  }

  @Test func `check prints annotations`() throws {
    let run = try Examples.run("pohon", "check", "Examples/data/bpsdmd-lampung.json", "--format", "github")
    #expect(
      run.output.contains(
        "::warning file=Examples/data/bpsdmd-lampung.json,line=15,col=9,title=leaf-above-bottom::"))
  }

  @Test func `check reads standard input`() throws {
    let document = try String(contentsOfFile: Examples.data("perikanan-beban.json"), encoding: .utf8)
    let run = try Examples.run("pohon", "check", "-", input: document)
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test func `findings in the drawing of a logic model follow the profile`() throws {
    let document = #"""
      {"format": "pohon-kinerja/1", "title": "", "logicModels": [{"title": "Uji", "outcomes": ["Rendahnya produksi"]}]}
      """#
    let strict = try Examples.run("pohon", "draw", "-", "--findings", input: document)
    let draft = try Examples.run("pohon", "draw", "-", "--findings", "--profile", "draft", input: document)
    #expect(strict.exitCode == 0 && draft.exitCode == 0, "\(strict.errors)\(draft.errors)")
    #expect(strict.output != draft.output)
  }

  @Test func `messages can be in English`() throws {
    let run = try Examples.run("pohon", "check", "Examples/data/bpsdmd-lampung.json", "--lang", "en")
    #expect(run.output.contains("warning: sasaran S1.1 is not passed down to the level below"))
  }

  /// Command lines that are wrong, by the exit code they end with.
  static let mistakes: [(line: String, exitCode: Int32)] = [
    ("check tidak-ada.json", 2), ("check Examples/bpsdmd-lampung", 2), ("draw Examples", 2), ("check", 64),
    ("gambar", 64), ("", 64),
    ("check --format pdf Examples/data/padi.json", 64), ("check --warna", 64),
    ("draw Examples/data/padi.json --width", 64), ("draw Examples/data/padi.json --width 9", 64),
    ("check --format sarif --group-by rule Examples/data/padi.json", 64),
    ("check --format json --colour never Examples/data/padi.json", 64), ("coverage", 64),
    ("coverage tidak-ada.json", 2), ("coverage --format sarif Examples/data/padi.json", 64),
    ("check --baseline tidak-ada.json Examples/data/padi.json", 2),
    ("explain bukan-aturan", 64), ("convert Examples/data/padi.json", 64),
    ("paper", 64), ("paper iku", 64), ("paper ikku Examples/data/padi.json", 64),
    ("paper iku tidak-ada.json", 2), ("paper iku Examples/data/jaringan-telekomunikasi.json", 64),
    ("paper iku Examples/data/bpsdmd-lampung-contoh.json --year 2040", 64),
    ("paper iku Examples/data/banyuwangi-bkpp.json", 64),
    ("paper skp Examples/data/bpsdmd-lampung-contoh.json --position Camat", 64),
    ("paper kesepakatan-kinerja-diklat Examples/data/bpsdmd-lampung-contoh.json", 64),
    ("paper iku Examples/data/bpsdmd-lampung-contoh.json --csv en", 64),
    ("paper iku Examples/data/bpsdmd-lampung-contoh.json -o iku.pdf", 64),
  ]

  @Test(arguments: mistakes)
  func `a mistake has its exit code and a message`(_ line: String, _ exitCode: Int32) throws {
    let run = try Examples.run("pohon", line.split(separator: " ").map(String.init))
    #expect(run.exitCode == exitCode)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("pohon: "))
  }

  @Test func `an invalid document is refused with its place`() throws {
    let run = try Examples.run(
      "pohon", "check", "-", input: "{ \"format\": \"pohon-kinerja/1\",\n  \"title\": }")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("stdin:2:12: kesalahan: "), "\(run.errors)")
  }

  @Test(arguments: ["text", "markdown", "mermaid", "dot"])
  func `draw prints every kind of drawing`(_ kind: String) throws {
    let run = try Examples.run("pohon", "draw", "Examples/data/bpsdmd-lampung.json", "--as", kind)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Bahan Tayang"))
  }

  @Test func `draw shows findings in text`() throws {
    let run = try Examples.run("pohon", "draw", "Examples/data/bpsdmd-lampung.json", "--findings")
    #expect(run.output.contains("[leaf-above-bottom]"))
  }

  @Test func `draw writes a file and keeps its mode`() throws {
    let file = try Examples.temporaryFile(named: "pohon.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    let run = try Examples.run("pohon", "draw", "Examples/data/padi.json", "-o", file.path)
    #expect(run.exitCode == 0)
    #expect(try String(contentsOf: file, encoding: .utf8).contains("Meningkatnya Produksi Padi"))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a full disk is an error`() throws {
    let run = try Examples.run("pohon", "draw", "Examples/data/padi.json", "-o", "/dev/full")
    #expect(run.exitCode == 74)
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/full")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test(arguments: ["bpsdmd-lampung.json", "banyuwangi-bkpp.json", "padi.json", "perikanan-beban.json"])
  func `convert keeps what a document says`(_ name: String) throws {
    let file = try Examples.temporaryFile(named: name)
    #expect(try Examples.run("pohon", "convert", Examples.data(name), file.path).exitCode == 0)
    let before = try Document(json: Array(try Data(contentsOf: URL(filePath: Examples.data(name)))))
    let after = try Document(json: Array(try Data(contentsOf: file)))
    #expect(before == after)
  }

  @Test func `explain lists every rule`() throws {
    let run = try Examples.run("pohon", "explain")
    for rule in RuleCatalogue.standard { #expect(run.output.contains("  \(rule.id) ")) }
    for rule in LogicRule.all { #expect(run.output.contains("  \(rule.id) ")) }
  }

  @Test func `explain shows a rule with its examples`() throws {
    let run = try Examples.run("pohon", "explain", "leaf-above-bottom", "--lang", "en")
    #expect(run.output.contains("Found at S1.1"))
    #expect(run.output.contains("Passes"))
    #expect(run.output.contains("PermenPANRB 88/2021"))
  }

  @Test(arguments: [["help", "measure"], ["measure", "--help"]])
  func `help of a command is of it alone`(_ words: [String]) throws {
    let run = try Examples.run("pohon", words)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("pohon: measure\n"))
    #expect(run.output.contains("pohon measure BERKAS") && run.output.contains("--fail-on"))
    #expect(!run.output.contains("pohon draw") && !run.output.contains("pohon gap"))
  }

  @Test func `help of a command that is not there says so`() throws {
    let run = try Examples.run("pohon", "help", "mesure")
    #expect(run.exitCode == 64 && run.errors.contains("measure"))
  }

  @Test func `the version is no earlier than that of any rule`() throws {
    let words = try Examples.run("pohon", "--version").output.split(whereSeparator: \.isWhitespace)
    let version = try #require(words.last?.split(separator: "-").first)
    #expect(words.first == "pohon")
    #expect(
      RuleCatalogue.standard.allSatisfy { $0.since.compare(version, options: .numeric) != .orderedDescending }
    )
  }

  @Test func `help is in both languages`() throws {
    #expect(try Examples.run("pohon", "help").output.contains("memeriksa"))
    #expect(try Examples.run("pohon", "help", "--lang", "en").output.contains("checks and draws"))
  }

  /// An invalid document between two that are sound, and one that is not there.
  private func checkWithBroken(_ options: String...) throws -> Examples.Run {
    let broken = try Examples.temporaryFile(named: "rusak.json")
    try Data("{ \"format\": \"pohon-kinerja/1\",\n  \"title\": 1,\n  \"sasaran\": [],\n  \"judl\": 2 }".utf8)
      .write(to: broken)
    return try Examples.run(
      "pohon",
      [
        "check", "Examples/data/padi.json", broken.path, "tidak-ada.json",
        "Examples/data/perikanan-beban.json",
      ]
        + options)
  }

  @Test func `a broken file does not keep the others from being checked`() throws {
    let run = try checkWithBroken()
    #expect(run.exitCode == 2)
    #expect(run.output.contains("Padi") && run.output.contains("profil panrb"))
    #expect(run.output.components(separatedBy: " aturan, profil ").count == 3)
    #expect(
      run.errors.contains(
        "rusak.json:2:12: kesalahan: nilainya harus teks, bukan angka [wrong-type]\n  di $.title"))
    #expect(run.errors.contains("pohon: tidak-ada.json: berkas tidak ada"))
  }

  @Test func `reading problems are in the JSON`() throws {
    let run = try checkWithBroken("--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let problems = try #require(object["problems"] as? [[String: Any]])
    #expect(problems.map { $0["code"] as? String } == ["wrong-type", "unknown-member", "unreadable"])
    #expect(problems.map { $0["line"] as? Int } == [2, 4, 1])
    #expect(problems.map { $0["path"] as? String } == ["$.title", "$.judl", "$"])
    #expect(((object["findings"] as? [Any])?.isEmpty) == false)
    #expect(run.exitCode == 2)
  }

  @Test func `reading problems are annotations`() throws {
    let run = try checkWithBroken("--format=github")
    #expect(run.output.contains("rusak.json,line=2,col=12,title=wrong-type::"))
    #expect(run.output.contains("::error file=tidak-ada.json,line=1,col=1,title=unreadable::"))
    #expect(run.output.contains("::warning file=Examples/data/padi.json"))
  }

  @Test(arguments: [
    ("chek x.json", "\"check\""), ("check --formt json x.json", "\"--format\""),
    ("check --format jsn Examples/data/padi.json", "\"json\""),
    ("explain leaf-above-botom", "\"leaf-above-bottom\""),
    ("explain wrong-typ", "\"wrong-type\""), ("draw Examples/data/padi.json --as mermad", "\"mermaid\""),
  ])
  func `a slip in the command line is met with what may have been meant`(_ line: String, _ meant: String)
    throws
  {
    let run = try Examples.run("pohon", line.split(separator: " ").map(String.init))
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("; maksud Anda \(meant)?"), "\(run.errors)")
  }

  @Test(
    arguments: ["unused-waiver", "unknown-rule"]
      + ReadingProblem.Code.allCases.filter { $0 != .duplicateID }.map(\.rawValue))
  func `explain tells what is no rule`(_ code: String) throws {
    let run = try Examples.run("pohon", "explain", code)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("\(code) — bukan aturan, melainkan "))
    #expect(try Examples.run("pohon", "explain").output.contains("\n  \(code) "))
  }

  @Test func `explain lists in columns`() throws {
    let lines = try Examples.run("pohon", "explain").output.split(separator: "\n").filter {
      $0.hasPrefix("  ")
    }
    let starts = lines.map { line in
      line.utf8.count - line.drop { $0 == " " }.drop { $0 != " " }.drop { $0 == " " }.utf8.count
    }
    #expect(Set(starts).count == 1)
  }

  @Test func `writing to a folder that is not there says why`() throws {
    let folder = try Examples.temporaryFile().deletingLastPathComponent()
    let missing = folder.appending(path: "tidak-ada")
    let run = try Examples.run(
      "pohon", "draw", "Examples/data/padi.json", "-o", missing.appending(path: "a.txt").path)
    #expect(run.exitCode == 74)
    #expect(run.errors.contains("folder \(missing.path) tidak ada"), "\(run.errors)")
    let onto = try Examples.run("pohon", "draw", "Examples/data/padi.json", "-o", folder.path)
    #expect(onto.exitCode == 74)
    #expect(onto.errors.contains("ini folder, bukan berkas"), "\(onto.errors)")
  }
}
