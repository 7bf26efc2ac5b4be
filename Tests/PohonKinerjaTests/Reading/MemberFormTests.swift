import Foundation
import Testing

@testable import PohonKinerja

/// What a value of the wrong type is told it should look like.
@Suite struct MemberFormTests {
  /// The one problem of a document.
  private func told(_ json: String, _ language: Language = .indonesian) throws -> String {
    let problems = Fixture.problems(Array(json.utf8))
    #expect(problems.map(\.code) == [.wrongType])
    return try #require(problems.first).message[language]
  }

  @Test func `a period that is a text is shown as one`() throws {
    let json = Fixture.document("\"period\":\"2025-2029\",\"sasaran\":[]")
    #expect(try told(json) == "nilainya harus objek seperti {\"from\": 2025, \"to\": 2029}, bukan teks")
    #expect(
      try told(json, .english)
        == "the value must be an object such as {\"from\": 2025, \"to\": 2029}, not a text")
  }

  @Test(arguments: [
    ("\"budget\":\"1.500.000.000\"", "objek seperti {\"2026\": 1500000000}, bukan teks"),
    (
      "\"owner\":[]",
      "teks atau objek seperti {\"title\": \"Kepala Dinas\", \"unit\": \"Dinas Kesehatan\"}, bukan daftar"
    ),
    ("\"waivers\":{}", "daftar seperti [{\"rule\": \"leaf-above-bottom\", \"reason\": \"…\"}], bukan objek"),
    ("\"children\":{}", "daftar seperti [{\"level\": \"S1\", \"statement\": \"…\"}], bukan objek"),
    (
      "\"criticalSuccessFactors\":\"a\"", "daftar seperti [\"Kepemimpinan\", \"Keahlian teknis\"], bukan teks"
    ),
    (
      "\"indicators\":[\"a\"]",
      "objek seperti {\"name\": \"…\", \"unit\": \"%\", \"targets\": {\"2026\": 71.6}}, bukan teks"
    ),
    (
      "\"indicators\":[{\"name\":\"I\"},5]",
      "objek seperti {\"name\": \"…\", \"unit\": \"%\", \"targets\": {\"2026\": 71.6}}, bukan angka"
    ),
  ])
  func `a member of a sasaran is shown as it is written`(members: String, told: String) throws {
    #expect(try self.told(Fixture.sasaran(members)) == "nilainya harus \(told)")
  }

  @Test(arguments: [
    ("\"targets\":[71.6]", "objek seperti {\"2026\": 71.6}, bukan daftar"),
    ("\"quarters\":{\"2027\":5}", "daftar seperti [10, 20, 30, 40], bukan angka"),
    ("\"weight\":\"33\"", "angka seperti 25, bukan teks"),
  ])
  func `a member of an indicator is shown as it is written`(members: String, told: String) throws {
    #expect(try self.told(Fixture.indicator(members)) == "nilainya harus \(told)")
  }

  @Test(arguments: [
    (Fixture.sasaran("\"context\":\"ya\""), "true atau false, bukan teks"),
    (Fixture.sasaran("\"rationale\":5"), "teks, bukan angka"),
    (Fixture.indicator("\"targets\":{\"2026\":{}}"), "angka atau teks, bukan objek"),
    (Fixture.sasaran("\"criticalSuccessFactors\":[5]"), "teks, bukan angka"),
    ("[]", "objek, bukan daftar"),
  ])
  func `a member without a form of its own is told as before`(json: String, told: String) throws {
    #expect(try self.told(json) == "nilainya harus \(told)")
  }

  @Test func `a line of NDJSON is told likewise`() throws {
    let error = #expect(throws: ReadingErrors.self) {
      try Document(
        ndjson:
          "{\"format\":\"pohon-kinerja/1\",\"title\":\"T\"}\n{\"level\":\"S0\",\"statement\":\"A\",\"budget\":5}\n",
        named: "a.ndjson")
    }
    #expect(
      error?.problems.map(\.message.indonesian) == [
        "nilainya harus objek seperti {\"2026\": 1500000000}, bukan angka"
      ])
  }

  @Test func `a name that two formats share is shown for the one that is read`() {
    let ratings = #expect(throws: ReadingErrors.self) {
      try Ratings(
        json: "{\"format\":\"pohon-kinerja-penilaian/1\",\"thresholds\":{},\"ratings\":[]}", named: "p.json")
    }
    #expect(ratings?.description.contains("daftar seperti [{\"atLeast\": 90,") == true)
    let profile = #expect(throws: ReadingErrors.self) {
      try Profile(json: "{\"format\":\"pohon-profile/1\",\"name\":\"p\",\"thresholds\":[]}", named: "p.json")
    }
    #expect(profile?.description.contains("objek seperti {\"maximumChildren\": 7}, bukan daftar") == true)
  }

  @Test(arguments: MemberForms.all.map(\.form))
  func `a form is sound JSON`(form: String) throws {
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(form.utf8), options: .fragmentsAllowed)
    }
  }

  /// The members whose forms are tried in a document of their own.
  private static let places: [(names: [String], place: @Sendable (String) -> String)] = [
    (
      [
        "period", "planYear", "levels", "skips", "scales", "crosscutting", "waivers", "logicModels",
        "measurements",
      ],
      { Fixture.document("\($0),\"sasaran\":[]") }
    ),
    (
      ["owner", "cascading", "criticalSuccessFactors", "budget", "indicators", "waivers", "children"],
      Fixture.sasaran
    ),
    (["targets", "quarters", "weight", "contributesTo"], Fixture.indicator),
    (
      ["problems", "inputs", "processes", "outputs", "outcomes", "impacts", "assumptions", "links"],
      { Fixture.document("\"logicModels\":[{\"title\":\"M\",\($0)}]") }
    ),
  ]

  @Test(arguments: places.flatMap { place in place.names.map { ($0, place.place) } })
  func `a form is read where its member stands`(name: String, place: @Sendable (String) -> String) throws {
    let form = try #require(MemberForms.all.first { $0.name == name }).form
    #expect(throws: Never.self) { try Document(json: place("\"\(name)\":\(form)"), named: "uji.json") }
  }
}
