import Foundation
import Testing

/// `pohon measure`, `pohon gap` and `pohon draw --actuals`, as a planner uses them through a year.
@Suite struct MeasureCommandTests {
  private static let tree = "Examples/data/banyuwangi-bkpp.json"
  private static let actuals = "Examples/data/realisasi/banyuwangi-bkpp.json"

  @Test func `measure tells target, actual, achievement and formula, and that actuals are invented`() throws {
    let run = try Examples.run("pohon", "measure", Self.tree, "--actuals", Self.actuals)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("rekaan untuk contoh"))
    #expect(
      run.output.contains(
        "target 19 · realisasi 19,4 · 97,89% · … sedang berjalan · (1 + (1 − realisasi ÷ target)) × 100"))
    #expect(run.output.contains("realisasi 171/190 = 90"))
    #expect(run.output.contains("7 sejauh ini; realisasi triwulan II 2026 belum ada"))
    #expect(run.output.contains("[actual-missing]"))
  }

  @Test func `measure prints JSON that other programs read`() throws {
    let run = try Examples.run(
      "pohon", "measure", Self.tree, "--actuals", Self.actuals, "--format", "json", "--fail-on", "note")
    #expect(run.exitCode == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let indicators = try #require(object["indicators"] as? [[String: Any]])
    #expect(indicators.count == 30)
    let share = try #require(indicators.first { $0["id"] as? String == "K.1.1.2.a" })
    #expect(share["numerator"] as? String == "171" && share["denominator"] as? String == "190")
    let members = ["actual", "achievement", "counted"]
    let texts = indicators.flatMap { indicator in members.compactMap { indicator[$0] } }
    #expect(!texts.isEmpty && texts.allSatisfy { $0 is String }, "figures are texts, none of them rounded")
    #expect(object["period"] as? String == "2026-Q3")
  }

  @Test func `check takes actuals from a file of their own`() throws {
    let alone = try Examples.run("pohon", "check", Self.tree)
    #expect(!alone.output.contains("[actual-missing]"))
    let run = try Examples.run("pohon", "check", Self.tree, "--actuals", Self.actuals)
    #expect(run.exitCode == alone.exitCode && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("[actual-missing]"))
    let measured = try Examples.run("pohon", "measure", Self.tree, "--actuals", Self.actuals)
    func count(_ text: String) -> Int { text.components(separatedBy: "[actual-missing]").count }
    #expect(count(run.output) == count(measured.output))
  }

  @Test func `check tells a fault of the actuals by their file and line`() throws {
    let file = try Examples.temporaryFile(named: "realisasi.json")
    try Data(
      """
      {"format": "pohon-kinerja-realisasi/1", "actuals": [
        {"indicator": "tidak-ada", "period": 2026, "value": 1}]}
      """.utf8
    ).write(to: file)
    let run = try Examples.run("pohon", "check", Self.tree, "--actuals", file.path)
    #expect(run.output.contains("realisasi.json:2:3"), "\(run.output.prefix(300))")
    #expect(run.output.contains("[actual-unknown-indicator]"))
    let sarif = try Examples.run("pohon", "check", Self.tree, "--actuals", file.path, "--format", "sarif")
    #expect(sarif.output.contains("actual-unknown-indicator"))
  }

  @Test func `measure asks for the polarity of what it measures, and check tells it once`() throws {
    let tree = try Examples.temporaryFile(named: "pohon.json")
    try Data(
      """
      {"format": "pohon-kinerja/1", "title": "Kesehatan", "planYear": 2026, "sasaran": [
        {"level": "S1", "owner": "Kepala Dinas", "statement": "Meningkatnya derajat kesehatan masyarakat",
         "indicators": [
           {"id": "a", "name": "Prevalensi stunting", "unit": "%", "baseline": 18, "targets": {"2026": 16}},
           {"id": "b", "name": "Prevalensi wasting", "unit": "%", "baseline": 8, "targets": {"2026": 7}}]}]}
      """.utf8
    ).write(to: tree)
    let actuals = try Examples.temporaryFile(named: "realisasi.json")
    try Data(
      """
      {"format": "pohon-kinerja-realisasi/1", "actuals": [
        {"indicator": "a", "period": 2026, "value": 24, "source": "Laporan"}]}
      """.utf8
    ).write(to: actuals)
    let measured = try Examples.run("pohon", "measure", tree.path, "--actuals", actuals.path)
    func count(_ text: String) -> Int {
      text.components(separatedBy: "[polarity-unspecified-suspicious]").count - 1
    }
    #expect(count(measured.output) == 1, "\(measured.output)")
    #expect(measured.output.contains("“Prevalensi stunting” tidak menyatakan polaritas"))
    let checked = try Examples.run("pohon", "check", tree.path, "--actuals", actuals.path)
    #expect(count(checked.output) == 2, "\(checked.output)")
  }

  @Test func `measure tells nothing of what is reported after the period`() throws {
    let file = try Examples.temporaryFile(named: "realisasi.json")
    try Data(
      """
      {"format": "pohon-kinerja-realisasi/1", "closedThrough": "2026-Q4", "actuals": [
        {"indicator": "T.1.a", "period": "2026-Q1", "value": "80", "source": "Laporan"},
        {"indicator": "T.1.a", "period": "2026-Q4", "value": "84*", "source": "Laporan"}]}
      """.utf8
    ).write(to: file)
    let first = try Examples.run("pohon", "measure", Self.tree, "--actuals", file.path, "--period", "2026-Q1")
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(!first.output.contains("84*") && !first.output.contains("[actual-missing]"), "\(first.output)")
    #expect(first.output.contains("30 indikator: ▲ 0 · ◆ 0 · ▼ 0 · … 30 sedang berjalan\n"))
    for line in [
      ["measure", Self.tree, "--period", "2026-Q4"], ["measure", Self.tree], ["check", Self.tree],
    ] {
      let run = try Examples.run("pohon", line + ["--actuals", file.path])
      #expect(run.exitCode == 1 && run.output.contains("“84*”"), "\(line)")
    }
  }

  @Test func `gap prints JSON in which figures are exact`() throws {
    let run = try Examples.run(
      "pohon", "gap", Self.tree, "--actuals", Self.actuals, "--format", "json", "--lang", "en")
    #expect(run.exitCode == 0, "\(run.errors)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let sasaran = try #require(object["sasaran"] as? [[String: Any]])
    let indicators = sasaran.flatMap { $0["indicators"] as? [[String: Any]] ?? [] }
    #expect(indicators.count == 30)
    let share = try #require(indicators.first { $0["id"] as? String == "K.1.1.2.a" })
    let result = try #require(share["result"] as? [String: String])
    #expect(result == ["number": "90", "numerator": "171", "denominator": "190"])
    let counts = try #require(object["counts"] as? [String: Any])
    #expect(counts["indicators"] as? Int == 30)
    let gaps = try Examples.run(
      "pohon", "gap", Self.tree, "--actuals", Self.actuals, "--format", "json", "--only-gaps")
    #expect(gaps.output.contains("\"difference\": \"-1.8\"") && gaps.output.count < run.output.count)
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `gap tells difference, trend and forecast in every form`(_ format: String) throws {
    let run = try Examples.run(
      "pohon", "gap", Self.tree, "--actuals", Self.actuals, "--only-gaps", "--format", format)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("−1,8"))
    #expect(run.output.contains("membaik") && run.output.contains("memburuk"))
    #expect(run.output.contains("garis lurus dari angka pertama ke terakhir"))
    #expect(!run.output.contains("Indeks Sistem Merit"))
  }

  @Test(arguments: DrawCommandTests.formats)
  func `every drawing shows statuses by sign, number and word`(_ format: String) throws {
    let run = try Examples.run(
      "pohon", "draw", Self.tree, "--actuals", Self.actuals, "--level", "S", "--as", format)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("▲"))
    #expect(run.output.contains("tercapai"))
    #expect(run.output.contains("101,82"))
    #expect(run.output.contains("rekaan"))
    if format != "text" && format != "markdown" { #expect(run.output.uppercased().contains("#14532D")) }
  }

  @Test func `signs are ASCII where that is asked for`() throws {
    let run = try Examples.run(
      "pohon", "draw", Self.tree, "--actuals", Self.actuals, "--level", "S", "--ascii")
    #expect(run.output.contains("+ 101,82% tercapai"))
    #expect(!run.output.contains("▲"))
  }

  /// Command lines that are wrong, by what they are told.
  static let mistakes: [(line: String, exitCode: Int32, says: String)] = [
    ("measure \(tree)", 64, "sebutkan berkasnya dengan --actuals"),
    ("measure", 64, "measure memerlukan satu berkas"),
    ("gap \(tree) --actuals tidak-ada.json", 2, "tidak-ada.json"),
    ("gap \(tree) --actuals \(tree)", 2, "pohon-kinerja-realisasi/1"),
    ("measure \(tree) --actuals \(actuals) --period 2026-Q5", 64, "tulis 2026, 2026-Q1 atau 2026-03"),
    (
      "measure \(tree) --actuals \(actuals) --period 2031-Q1", 64,
      "tahun 2031 di luar periode rencana 2026–2030"
    ),
    ("gap \(tree) --actuals \(actuals) --period 2025", 64, "tahun 2025 di luar periode rencana 2026–2030"),
    ("draw \(tree) --actuals \(actuals) --period 2025", 64, "tahun 2025 di luar periode rencana 2026–2030"),
    ("measure \(tree) --actuals \(actuals) --bands lampung", 64, "pilihannya standar, sumbar, sampang"),
    ("gap \(tree) --actuals \(actuals) -o \(actuals)", 64, "akan tertimpa"),
    ("measure Examples/data/jaringan-telekomunikasi.json --actuals \(actuals)", 2, "tidak ada pohon kinerja"),
    ("check \(tree) \(tree) --actuals \(actuals)", 64, "satu berkas pohon"),
    ("check Examples/data --actuals \(actuals)", 64, "satu berkas pohon"),
    ("check \(tree) --actuals \(tree)", 2, "pohon-kinerja-realisasi/1"),
    ("check \(tree) --actuals \(actuals) --write-baseline \(actuals)", 64, "akan tertimpa"),
    ("check Examples/data/jaringan-telekomunikasi.json --actuals \(actuals)", 64, "tidak memuat pohon"),
    ("check \(actuals)", 2, "pohon-kinerja/1"), ("check \(actuals)", 2, "--actuals"),
    (
      "paper pengukuran-kinerja \(tree) --actuals \(actuals) --period 2026-Q2 --year 2027", 64,
      "bukan bagian tahun 2027"
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake says what to do`(_ line: String, _ exitCode: Int32, _ says: String) throws {
    let run = try Examples.run("pohon", line.split(separator: " ").map(String.init))
    #expect(run.exitCode == exitCode)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(says), "\(run.errors)")
  }
}
