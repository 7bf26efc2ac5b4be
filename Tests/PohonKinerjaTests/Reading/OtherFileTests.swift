import PohonKinerja
import Testing

/// Files that are no JSON at all.
@Suite struct OtherFileTests {
  private func expect(
    _ bytes: [UInt8], _ told: String, column: Int = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let problems = Fixture.problems(bytes, sourceLocation: sourceLocation)
    #expect(problems.map(\.code) == [.syntax], sourceLocation: sourceLocation)
    #expect(
      problems.map { "\($0.line):\($0.column) \($0.path) \($0.message.indonesian)" } == [
        "1:\(column) $ \(told)"
      ],
      sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      (
        [0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0xE9], "berkas Excel, Word atau zip (.xlsx, .docx, .ods, .zip)"
      ),
      ([0x50, 0x4B, 3, 4], "berkas Excel, Word atau zip (.xlsx, .docx, .ods, .zip)"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "berkas Excel atau Word lama (.xls, .doc)"),
      (Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3], "berkas PDF"), (Array("%PDF-1.4".utf8), "berkas PDF"),
      ([0x89, 0x50, 0x4E, 0x47, 13, 10], "gambar PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "gambar JPEG"),
    ] as [([UInt8], String)])
  func `a file of another program is told as what it is`(bytes: [UInt8], kind: String) {
    expect(bytes, "ini bukan dokumen JSON melainkan \(kind); dokumen JSON adalah teks yang diawali {")
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html>", "halaman HTML"), ("<HTML lang=id>", "halaman HTML"),
    ("<?xml version=\"1.0\"?>", "berkas XML"), ("<svg/>", "berkas HTML atau XML"),
    ("<", "berkas HTML atau XML"),
    ("{\\rtf1\\ansi", "teks RTF"), ("No;Sasaran;Target\n1;Meningkatnya mutu;75,5\n", "tabel CSV"),
    ("Sasaran\tTarget\r\nA\t5", "tabel CSV"), ("\"Sasaran, uraian\",\"Target\"\n\"A\",\"5\"", "tabel CSV"),
    ("1,A\n2,B", "tabel CSV"), ("true;A\nfalse;B", "tabel CSV"),
  ])
  func `a text of another format is told as what it is`(text: String, kind: String) {
    let told = "ini bukan dokumen JSON melainkan \(kind); dokumen JSON adalah teks yang diawali {"
    expect(Array(text.utf8), told)
    expect([0xEF, 0xBB, 0xBF] + Array(text.utf8), told)
    expect(Array("  \(text)".utf8), told, column: 3)
  }

  @Test(arguments: [
    "Sasaran strategis", "nomor", "truely", "format: pohon-kinerja/1,\ntitle: x", "Sasaran, dan\nlain",
  ])
  func `plain text is told to be no JSON`(text: String) throws {
    let first = try #require(text.first)
    expect(
      Array(text.utf8), "ini bukan dokumen JSON, sebab diawali \"\(first)\"; dokumen JSON diawali {")
  }

  @Test func `a table in an old encoding is told as one`() {
    expect(
      Array("Sasaran;Target\nMeningkatnya caf".utf8) + [0xE9] + Array(";5\n".utf8),
      "ini bukan dokumen JSON melainkan tabel CSV; dokumen JSON adalah teks yang diawali {")
  }

  /// What may be meant as a document, or is told better.
  @Test(arguments: [
    "\"format\": \"pohon-kinerja/1\",\n\"title\": \"T\",", "[1,2]", "[\n1,2\n3,4", "5", "true", "null", "}",
    "# a, b\n# c, d",
    "// a, b\n// c, d", "'a', 'b", "“a”", "\u{A0}{}", "{", "\"a\"",
  ])
  func `what may be meant as JSON is told as before`(text: String) {
    let problems = Fixture.problems(Array(text.utf8))
    #expect(
      !problems.isEmpty && problems.allSatisfy { !$0.message.indonesian.contains("bukan dokumen JSON") })
  }

  @Test func `a document that begins with a sound brace is never told to be another file`() {
    #expect(Fixture.problems(Array("{a;b\nc;d}".utf8)).map(\.message.english) != [])
    #expect(
      Fixture.problems(Array("{a;b\nc;d}".utf8)).allSatisfy {
        !$0.message.english.contains("no JSON document")
      })
  }

  @Test func `the first line of NDJSON is told likewise`() {
    for (text, kind) in [("Sasaran;Target\nA;5\n", "diawali \"S\""), ("<html>\n", "halaman HTML")] {
      let error = #expect(throws: ReadingErrors.self) { try Document(ndjson: text, named: "a.ndjson") }
      #expect(
        error?.problems.count == 1 && error?.description.contains(kind) == true, "\(error?.description ?? "")"
      )
    }
  }

  @Test func `actuals and profiles are told likewise`() {
    let actuals = #expect(throws: ReadingErrors.self) { try Measurements(json: "<html>", named: "a.json") }
    let profile = #expect(throws: ReadingErrors.self) { try Profile(json: "<html>", named: "a.json") }
    for error in [actuals, profile] {
      #expect(
        error?.problems.map(\.message.english) == [
          "this is no JSON document but an HTML page; a JSON document is a text that starts with {"
        ])
    }
  }
}
