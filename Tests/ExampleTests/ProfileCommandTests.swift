import Foundation
import PohonKinerja
import Testing

/// Profiles and comparisons on the command line.
@Suite struct ProfileCommandTests {
  @Test(arguments: Profile.all.map(\.name))
  func `check takes every profile by name`(_ name: String) throws {
    let run = try Examples.run("pohon", "check", "Examples/data/padi.json", "--profile", name)
    #expect(run.exitCode <= 1, "\(run.errors)")
    #expect(run.output.contains("profil \(name)\n"))
  }

  @Test func `check reads a profile from a file`() throws {
    let run = try Examples.run(
      "pohon", "check", "Examples/data/padi.json", "--profile", "Examples/data/profiles/kantor.json")
    #expect(run.output.contains("profil kantor\n"), "\(run.errors)")
    #expect(run.output.contains("[rationale-missing]"))
  }

  @Test func `a profile with an unknown rule is refused with its place and the nearest`() throws {
    let file = try Examples.temporaryFile(named: "kantor.json")
    try Data(
      "{ \"format\": \"pohon-profile/1\", \"name\": \"kantor\",\n  \"enabled\": [\"rationale-mising\"] }".utf8
    ).write(to: file)
    let run = try Examples.run("pohon", "check", "Examples/data/padi.json", "--profile", file.path)
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("kantor.json:2:15: kesalahan: "), "\(run.errors)")
    #expect(run.errors.contains("maksud Anda \"rationale-missing\"?"))
  }

  @Test(arguments: [("drft", 64, "maksud Anda \"draft\"?"), ("tidak-ada.json", 2, "berkas tidak ada")])
  func `a profile that is not there is told`(_ name: String, _ exitCode: Int32, _ message: String) throws {
    let run = try Examples.run("pohon", "check", "Examples/data/padi.json", "--profile", name)
    #expect(run.exitCode == exitCode)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  private static let tables = [
    "Examples/data/banyuwangi-bkpp.json", "Examples/data/banyuwangi-bkpp-tabel31.json",
  ]

  @Test func `check compares two documents`() throws {
    let run = try Examples.run("pohon", ["check"] + Self.tables)
    let comparison = try #require(run.output.range(of: " ↔ "))
    let text = run.output[comparison.lowerBound...]
    #expect(text.contains("banyuwangi-bkpp.json:28:9: peringatan: sasaran S.1 "))
    #expect(text.contains("[sasaran-swap-between-documents]"))
    #expect(text.contains("T.1 (Examples/data/banyuwangi-bkpp-tabel31.json:11:5)"))
  }

  @Test(arguments: ["json", "github", "sarif", "junit", "markdown"])
  func `a comparison is in every format`(_ format: String) throws {
    let run = try Examples.run("pohon", ["check", "--format", format] + Self.tables)
    #expect(run.output.contains("sasaran-swap-between-documents"), "\(run.errors)")
  }

  @Test func `documents that have nothing in common are not compared`() throws {
    let run = try Examples.run(
      "pohon", "check", "Examples/data/padi.json", "Examples/data/bpsdmd-lampung.json",
      "Examples/data/jaringan-telekomunikasi.json")
    #expect(!run.output.contains(" ↔ "))
  }

  @Test func `explain knows the rules of comparison`() throws {
    for rule in ComparisonRule.all {
      #expect(try Examples.run("pohon", "explain").output.contains("  \(rule.id) "))
      #expect(try Examples.run("pohon", "explain", rule.id.rawValue).exitCode == 0)
    }
  }
}

/// What Docs/profiles.md shows.
@Suite struct ProfileGuideTests {
  private let guide: String

  init() throws {
    guide = try String(contentsOf: Examples.root.appending(path: "Docs/profiles.md"), encoding: .utf8)
  }

  @Test func `the guide shows the example profile`() throws {
    let example = try String(contentsOfFile: Examples.data("profiles/kantor.json"), encoding: .utf8)
    #expect(guide.contains("```json\n\(example)```\n"))
  }

  @Test func `the guide names every profile and threshold`() {
    for profile in Profile.all { #expect(guide.contains("| `\(profile.name)`")) }
    for name in Mirror(reflecting: Thresholds.standard).children.compactMap(\.label) {
      #expect(guide.contains("`\(name)`"))
    }
  }
}
