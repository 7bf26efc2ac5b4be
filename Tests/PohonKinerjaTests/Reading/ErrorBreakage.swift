import PohonKinerja
import Testing

/// One way to break the Lampung document so that it is not read.
struct ErrorBreakage: Sendable, CustomTestStringConvertible {
  typealias Edit = LampungDocument.Edit

  let code: ReadingProblem.Code
  let place: LampungDocument.Place
  /// The first of two things that must not be given twice.
  let first: LampungDocument.Place?
  let limits: Limits
  let encoding: @Sendable (String) -> [UInt8]
  let edits: [Edit]

  init(
    _ code: ReadingProblem.Code, at place: LampungDocument.Place, first: LampungDocument.Place? = nil,
    limits: Limits = .standard, encoding: @escaping @Sendable (String) -> [UInt8] = { Array($0.utf8) },
    _ edits: Edit...
  ) {
    self.code = code
    self.place = place
    self.first = first
    self.limits = limits
    self.encoding = encoding
    self.edits = edits
  }

  var testDescription: String { code.rawValue }

  /// In the order of the codes.
  static let all = encodings + grammar + members + values + limits

  private static let encodings: [ErrorBreakage] = [
    ErrorBreakage(.empty, at: .start, .cut(from: "{\n  \"format\"")),
    ErrorBreakage(
      .unsupportedEncoding, at: .start,
      encoding: { $0.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] } }),
    ErrorBreakage(
      .invalidUTF8, at: .text("\u{FFFD}"),
      encoding: { Array($0.utf8).replacing(Array("\u{FFFD}".utf8), with: [0xFF]) },
      .set("Tenaga pengajar", to: "Tenaga \u{FFFD} pengajar")),
  ]

  private static let grammar: [ErrorBreakage] = [
    ErrorBreakage(.truncated, at: .end, .cut(from: "\"statement\": \"Sistem Informasi")),
    ErrorBreakage(
      .syntax,
      at: .text("\"indicators\": [\n                {\n                  \"name\": \"Jumlah pengajar"),
      .set("\"Tenaga pengajar pelatihan yang sesuai NSPK\",", to: "\"Tenaga pengajar pelatihan\"")),
    ErrorBreakage(
      .invalidNumber, at: .text("075"),
      .add("\"target\": 075", toIndicator: "Nilai Reformasi Birokrasi")),
    ErrorBreakage(.invalidEscape, at: .text("\\q"), .set("Tenaga pengajar", to: "Tenaga\\qpengajar")),
    ErrorBreakage(
      .loneSurrogate, at: .text("\\uD83D"), .set("Tenaga pengajar", to: "Tenaga \\uD83D pengajar")),
    ErrorBreakage(
      .controlCharacter, at: .text("\tpengajar"), .set("Tenaga pengajar", to: "Tenaga\tpengajar")),
    ErrorBreakage(.trailingContent, at: .text("{ \"akhir\""), .append("{ \"akhir\": true }\n")),
  ]

  private static let members: [ErrorBreakage] = [
    ErrorBreakage(
      .duplicateMember, at: .text("\"unit\": \"poin\""), first: .text("\"unit\": \"nilai\", \"unit\""),
      .set("\"unit\": \"nilai\"", to: "\"unit\": \"nilai\", \"unit\": \"poin\"", in: "S0.1")),
    ErrorBreakage(
      .duplicateID, at: .text("\"S1.1\", \"rationale\""), first: .text("{\n          \"id\": \"S1.1\",\n"),
      .set("\"S1.2\"", to: "\"S1.1\", \"rationale\": \"ganda\"")),
    ErrorBreakage(.unknownMember, at: .text("\"ownr\""), .set("\"owner\"", to: "\"ownr\"", in: "S2.2")),
    ErrorBreakage(.misplacedMember, at: .text("\"parent\""), .add("\"parent\": \"S0.1\"", to: "S1.1")),
    ErrorBreakage(
      .missingMember, at: .sasaran("S2.2"),
      .set("\"statement\": \"Tenaga pengajar pelatihan yang sesuai NSPK\",", to: "")),
  ]

  private static let values: [ErrorBreakage] = [
    ErrorBreakage(.wrongType, at: .text("12345"), .set("\"Ketua Tim Kerja\"", to: "12345", in: "S2.2")),
    ErrorBreakage(.unknownValue, at: .text("\"mutu\""), .set("\"quality\"", to: "\"mutu\"", in: "S2.2")),
    ErrorBreakage(.unknownLevel, at: .text("\"S7\""), .set("\"S2\"", to: "\"S7\"", in: "S2.2")),
    ErrorBreakage(
      .unsupportedFormat, at: .text("\"pohon-kinerja/2\""), .set("pohon-kinerja/1", to: "pohon-kinerja/2")),
    ErrorBreakage(
      .outOfRange, at: .text("1e999"), .add("\"target\": 1e999", toIndicator: "Nilai Reformasi Birokrasi")),
    ErrorBreakage(
      .invalidPeriod, at: .text("{ \"from\": 2029"),
      .addToDocument("\"period\": { \"from\": 2029, \"to\": 2025 }")),
    ErrorBreakage(
      .invalidLevels, at: .text("{ \"from\": \"S2\""),
      .addToDocument("\"skips\": [{ \"from\": \"S2\", \"to\": \"S0\" }]")),
    ErrorBreakage(
      .invalidScale, at: .text("\"utama\""),
      .addToDocument("\"scales\": [{ \"name\": \"KLA\", \"grades\": [\"Utama\", \"utama\"] }]")),
    ErrorBreakage(
      .invalidQuarters, at: .text("[10, 20, 30]"),
      .add("\"quarters\": { \"2025\": [10, 20, 30] }", toIndicator: "Nilai Reformasi Birokrasi")),
    ErrorBreakage(
      .invalidAmount, at: .text("\"banyak\""), .add("\"budget\": { \"2025\": \"banyak\" }", to: "S1.1")),
    ErrorBreakage(.emptyText, at: .text("\"\""), .set("\"S2.2\"", to: "\"\"")),
    ErrorBreakage(
      .nullCharacter, at: .text("\"Tenaga\\u0000"), .set("Tenaga pengajar", to: "Tenaga\\u0000pengajar")),
  ]

  private static let limits: [ErrorBreakage] = [
    ErrorBreakage(.bytesOverLimit, at: .start, limits: Limits(bytes: 6_000)),
    // S2.2 is on the third level, so its 62nd descendant is on the 65th.
    ErrorBreakage(
      .depthOverLimit, at: .sasaran("turunan 62"), .add("\"children\": \(chain(of: 62))", to: "S2.2")),
    ErrorBreakage(.sasaranOverLimit, at: .sasaran("S2.3"), limits: Limits(sasaran: 9)),
    ErrorBreakage(
      .indicatorsOverLimit, at: .indicator("Indikator 101"),
      .addIndicator((2...120).map { "{ \"name\": \"Indikator \($0)\" }" }.joined(separator: ", "))),
    ErrorBreakage(
      .textOverLimit, at: .text("\"aaa"),
      .set("\"Tenaga pengajar", to: "\"" + String(repeating: "a", count: 8_192) + " pengajar")),
  ]

  private static func chain(of count: Int) -> String {
    (1...count).map {
      "[{ \"id\": \"turunan \($0)\", \"level\": \"S3\", \"statement\": \"Modul tersusun\", \"children\": "
    }.joined() + "[]" + String(repeating: " }]", count: count)
  }
}
