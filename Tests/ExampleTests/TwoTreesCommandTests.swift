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
  }

  @Test func `clone does not widen the period of the plan without a word`() throws {
    let refused = try Examples.run("pohon", "clone", Self.table31, "--year", "2031")
    #expect(refused.exitCode == 64 && refused.output.isEmpty)
    #expect(refused.errors.contains("di luar periode rencana 2026–2030"), "\(refused.errors)")
    #expect(refused.errors.contains("--widen-period"))
    let file = try Examples.temporaryFile(named: "pohon-2031.json")
    let untouched = try Examples.run("pohon", "clone", Self.table31, "--year", "2031", "-o", file.path)
    #expect(untouched.exitCode == 64)
    #expect(try Data(contentsOf: file).isEmpty, "nothing is written")
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
    #expect(carried.output.contains("\"baseline\": 41"))
    #expect(try Examples.run("pohon", "clone", theirs, "--year", "2027", "--actuals", theirs).exitCode == 64)
  }

  @Test func `clone without targets says that none is there`() throws {
    let run = try Examples.run("pohon", "clone", Self.table31, "--year", "2027", "--targets", "none")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("0 target dari rencana, 0 dengan cara lain, 3 belum ada"), "\(run.errors)")
  }

  @Test func `ids in a drawing of changes are written like other ids`() throws {
    let (old, new) = try (
      Self.document(target: 10, actual: Self.first), Self.document(target: 11, actual: Self.first)
    )
    let run = try Examples.run("pohon", "diff", old, new, "--format", "tree")
    #expect(run.output.contains("[diff-indicators-changed]"), "\(run.output)")
  }
}
