import Foundation
import Testing

/// `pohon diff`, `merge`, `clone` and `check --against`, as a planner runs them.
@Suite struct TwoTreesCommandTests {
  private static let table31 = "Examples/data/banyuwangi-bkpp-tabel31.json"
  private static let table41 = "Examples/data/banyuwangi-bkpp.json"

  @Test func `diff tells the two tables apart, and the same table not`() throws {
    let run = try Examples.run("pohon", "diff", Self.table31, Self.table41)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("⇄ T.1 dan S.1 bertukar rumusan"))
    let same = try Examples.run("pohon", "diff", Self.table31, Self.table31, "--lang", "en")
    #expect(same.exitCode == 0 && same.output.contains("both trees are the same"))
  }

  @Test(arguments: ["markdown", "json", "tree", "mermaid", "dot", "svg", "html"])
  func `diff writes every format`(_ format: String) throws {
    let run = try Examples.run("pohon", "diff", Self.table31, Self.table41, "--format", format)
    #expect(run.exitCode == 1 && run.errors.isEmpty)
    #expect(run.output.contains("Meningkatnya Profesionalitas ASN") || run.output.contains("Profesionalitas"))
  }

  @Test func `wrong use of diff is refused`() throws {
    #expect(try Examples.run("pohon", "diff", Self.table31).exitCode == 64)
    #expect(try Examples.run("pohon", "diff", Self.table31, Self.table41, "--page", "a4").exitCode == 64)
    #expect(try Examples.run("pohon", "diff", Self.table31, "tidak-ada.json").exitCode == 2)
    #expect(try Examples.run("pohon", "diff", Self.table31, Self.table41, "-o", Self.table41).exitCode == 64)
  }

  @Test func `clone says which indicators have no target`() throws {
    let run = try Examples.run("pohon", "clone", Self.table31, "--year", "2027")
    #expect(run.exitCode == 0 && run.output.contains("\"planYear\": 2027"))
    let missing = try Examples.run("pohon", "clone", Self.table31, "--year", "2031", "--widen-period")
    #expect(missing.exitCode == 1 && missing.errors.contains("3 belum ada"))
    #expect(try Examples.run("pohon", "clone", Self.table31).exitCode == 64)
    let early = try Examples.run("pohon", "clone", Self.table31, "--year", "1899")
    #expect(early.exitCode == 64 && early.errors.contains("1900"), "\(early.errors)")
  }

  @Test func `clone does not widen the period of the plan without a word`() throws {
    let refused = try Examples.run("pohon", "clone", Self.table31, "--year", "2031")
    #expect(refused.exitCode == 64 && refused.output.isEmpty)
    #expect(refused.errors.contains("di luar periode rencana 2026–2030"), "\(refused.errors)")
    #expect(refused.errors.contains("--widen-period"))
    let file = try Examples.temporaryFile(named: "pohon-2031.json")
    let untouched = try Examples.run("pohon", "clone", Self.table31, "--year", "2031", "-o", file.path)
    #expect(untouched.exitCode == 64)
    #expect(try Examples.contents(of: file).isEmpty, "nothing is written")
    let widened = try Examples.run(
      "pohon", "clone", Self.table31, "--year", "2031", "--widen-period", "--lang", "en")
    #expect(
      widened.errors.contains("the period of the plan, 2026–2030, was widened to 2026–2031"),
      "\(widened.errors)")
    #expect(widened.output.contains("\"to\": 2031"))
    let within = try Examples.run("pohon", "clone", Self.table31, "--year", "2030", "--widen-period")
    #expect(!within.errors.contains("diperlebar"))
  }

  @Test func `merge gives back what one side alone changed`() throws {
    let run = try Examples.run("pohon", "merge", Self.table31, Self.table31, Self.table41)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Meningkatnya Pelaksanaan Meritokrasi ASN"))
    #expect(try Examples.run("pohon", "merge", Self.table31, Self.table31).exitCode == 64)
  }

  @Test func `check against the document above finds what is worded differently`() throws {
    let run = try Examples.run(
      "pohon", "check", Self.table31, "--against", Self.table41, "--profile", "draft", "--lang", "en")
    #expect(run.output.contains("[statement-differs-between-documents]"))
    #expect(
      try Examples.run("pohon", "check", Self.table31, "--against", Self.table41, "--merge").exitCode == 64)
  }

  /// A document with one indicator and an actual of 2026.
  private static func document(target: Int, actual: String) throws -> String {
    let file = try Examples.temporaryFile(named: "pohon-\(target)-\(actual.count).json")
    let text = """
      {"format": "pohon-kinerja/1", "title": "Uji", "sasaran": [
        {"id": "S1", "level": "S1", "statement": "Meningkatnya layanan", "indicators": [
          {"id": "S1.a", "name": "Jumlah layanan", "baseline": 1, "targets": {"2026": \(target)}}]}],
       "measurements": {"actuals": [\(actual)]}}
      """
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private static let first = #"{"indicator": "S1.a", "period": "2026-Q1", "value": 3}"#
  private static let second = #"{"indicator": "S1.a", "period": "2026-Q2", "value": 41}"#

  @Test func `merge and clone do not lose the actuals of a document`() throws {
    let base = try Self.document(target: 10, actual: Self.first)
    let ours = try Self.document(target: 11, actual: Self.first)
    let theirs = try Self.document(target: 10, actual: Self.first + ", " + Self.second)
    let merged = try Examples.run("pohon", "merge", base, ours, theirs)
    #expect(merged.exitCode == 0, "\(merged.errors)")
    #expect(merged.output.contains("2026-Q1") && merged.output.contains("41"))
    let clone = try Examples.run("pohon", "clone", theirs, "--year", "2027", "--targets", "last")
    #expect(clone.exitCode == 0 && clone.output.contains("2026-Q2"), "\(clone.errors)")
    let carried = try Examples.run(
      "pohon", "clone", theirs, "--year", "2027", "--targets", "last", "--baseline", "last-actual")
    // Two quarters are no year.
    #expect(carried.output.contains("\"baseline\": 1"))
    #expect(carried.errors.contains("S1 S1.a: data dasar tetap; 2026: realisasi"), "\(carried.errors)")
    #expect(carried.errors.contains("dari target 2026: S1 S1.a: 10"), "\(carried.errors)")
    #expect(try Examples.run("pohon", "clone", theirs, "--year", "2027", "--actuals", theirs).exitCode == 64)
  }

  @Test func `a clone with the baselines of last year is checked as what it was cloned from`() throws {
    let example = "Examples/data/bpsdmd-lampung-contoh.json"
    let file = try Examples.temporaryFile(named: "pohon-2027.json").path
    func clone(_ words: String...) throws -> Examples.Run {
      try Examples.run(
        "pohon",
        ["clone", example, "--year", "2027", "-o", file, "--baseline", "last-actual"]
          + ["--actuals", "Examples/data/realisasi/bpsdmd-lampung-contoh.json"] + words)
    }
    // What is not planned yet is told; the targets of 2026 are not held against what 2026 came to.
    let planned = try clone()
    #expect(planned.exitCode == 1 && planned.errors.contains("26 belum ada"), "\(planned.errors)")
    let unplanned = try Examples.run("pohon", "check", file)
    #expect(unplanned.output.contains("[target-missing]"))
    #expect(!unplanned.output.contains("[target-below-baseline]"), "\(unplanned.output)")
    // Who takes the targets of 2026 once more is told where they are below what was reached.
    #expect(try clone("--targets", "last").exitCode == 0)
    let last = try Examples.run("pohon", "check", file).output
    #expect(last.contains("[target-below-baseline]") && last.contains("target 2027 indikator"), "\(last)")
    #expect(!last.contains("target 2026 indikator"), "\(last)")
    // With targets at or above what was reached the clone is as sound as its original.
    var root = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file))) as? [String: Any])
    root["sasaran"] = Self.raised(root["sasaran"])
    try JSONSerialization.data(withJSONObject: root).write(to: URL(filePath: file))
    let raised = try Examples.run("pohon", "check", file)
    #expect(raised.exitCode == 0, "\(raised.output)")
    #expect(
      raised.output.contains("0 kesalahan, 0 peringatan, 2 catatan, 1 dikecualikan"), "\(raised.output)")
  }

  /// Sasaran of which every target for 2027 is the baseline, be it above or below the target of 2026.
  private static func raised(_ sasaran: Any?) -> [[String: Any]] {
    (sasaran as? [[String: Any]] ?? []).map { sasaran in
      var sasaran = sasaran
      sasaran["children"] = raised(sasaran["children"])
      let indicators = sasaran["indicators"] as? [[String: Any]] ?? []
      sasaran["indicators"] = indicators.map { indicator in
        var indicator = indicator
        var targets = indicator["targets"] as? [String: Any] ?? [:]
        targets["2027"] = indicator["baseline"]
        indicator["targets"] = targets
        return indicator
      }
      return sasaran
    }
  }

  @Test func `clone without targets says that none is there`() throws {
    let run = try Examples.run("pohon", "clone", Self.table31, "--year", "2027", "--targets", "none")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("2027: 0 target dari rencana, 3 belum ada"), "\(run.errors)")
  }

  @Test func `diff tells the actuals that change`() throws {
    let (old, new) = try (
      Self.document(target: 10, actual: Self.first),
      Self.document(target: 10, actual: Self.first + ", " + Self.second)
    )
    let run = try Examples.run("pohon", "diff", old, new)
    #expect(run.exitCode == 1, "\(run.output)")
    #expect(
      run.output.contains("+ ditambah: realisasi indikator S1.a triwulan II 2026: “41”"), "\(run.output)")
    let json = try Examples.run("pohon", "diff", old, new, "--format", "json")
    #expect(json.output.contains("\"period\": \"2026-Q2\""), "\(json.output)")
    let drawing = try Examples.run("pohon", "diff", old, new, "--format", "tree")
    #expect(drawing.exitCode == 1 && drawing.errors.contains("realisasi"), "\(drawing.errors)")
    #expect(try Examples.run("pohon", "diff", new, new).exitCode == 0)
  }

  @Test func `a conflict names the files and what each of them has`() throws {
    let base = try Self.document(target: 10, actual: Self.first)
    let ours = try Self.document(target: 11, actual: Self.first.replacing(": 3}", with: ": 5}"))
    let theirs = try Self.document(target: 12, actual: Self.first.replacing(": 3}", with: ": 70}"))
    let run = try Examples.run("pohon", "merge", base, ours, theirs)
    #expect(run.exitCode == 1)
    #expect(
      run.errors.contains(
        "target indikator S1.a (sasaran S1): semula “2026: 10”; \(ours) “2026: 11”; \(theirs) “2026: 12”; hasil gabungan memuat versi \(ours)"
      ), "\(run.errors)")
    #expect(
      run.errors.contains(
        "realisasi indikator S1.a triwulan I 2026: semula “3”; \(ours) “5”; \(theirs) “70”; hasil gabungan memuat versi \(ours)"
      ), "\(run.errors)")
  }

  @Test func `check against a document stands in the one that is checked, and names both files`() throws {
    let above = try Self.document(target: 10, actual: Self.first)
    let checked = try Self.document(target: 12, actual: Self.first)
    let run = try Examples.run("pohon", "check", checked, "--against", above)
    #expect(run.output.contains("\(above) ↔ \(checked)"), "\(run.output)")
    #expect(run.output.contains("di sini 12, dalam dokumen lain 10"), "\(run.output)")
  }

  @Test func `ids in a drawing of changes are written like other ids`() throws {
    let (old, new) = try (
      Self.document(target: 10, actual: Self.first), Self.document(target: 11, actual: Self.first)
    )
    let run = try Examples.run("pohon", "diff", old, new, "--format", "tree")
    #expect(run.output.contains("[diff-indicators-changed]"), "\(run.output)")
  }
}
