import PohonKinerja
import Testing

/// Work grows with the document and not with its square: four times as many sasaran cost at most eight times as much.
///
/// The square would be sixteen times. The least of three runs of processor time counts, so that the load of the machine
/// does not; every kind of document on which a step could be quadratic is tried.
@Suite struct ComplexityTests {
  static let shapes = ["wide", "deep", "family", "alike"]

  /// A document of a shape with about `count` sasaran, in JSON.
  private static func json(_ shape: String, _ count: Int) -> String {
    func sasaran(_ number: Int, _ members: String = "", level: Int = 1) -> String {
      let words = shape == "alike" ? "mutu layanan" : "mutu layanan \(number) bidang \(number * 7)"
      return #"{"id":"N\#(number)","level":"S\#(level)","owner":"Kepala Bidang \#(number % 50)","#
        + #""statement":"Meningkatnya \#(words)","indicators":[{"id":"N\#(number).a","name":"Indeks \#(words)","#
        + #""unit":"indeks","baseline":70,"targets":{"2025":"≥ 75","2026":\#(80 + number % 10)}}]\#(members)}"#
    }
    switch shape {
    case "deep":
      // As deep as documents may be: every finding tells its way from the root.
      let chains = (0..<(count / 50)).map { chain in
        let open = (0..<50).map { sasaran(chain * 50 + $0, ",\"children\":[").dropLast() }
        return open.joined() + String(repeating: "]}", count: 50)
      }
      return Fixture.document("\"sasaran\":[\(chains.joined(separator: ","))]")
    case "family":
      let families = (0..<(count / 8)).map { family in
        let children = (1..<8).map { sasaran(family * 8 + $0, level: 2) }.joined(separator: ",")
        return sasaran(family * 8, ",\"children\":[\(children)]")
      }
      return Fixture.document("\"sasaran\":[\(families.joined(separator: ","))]")
    default:
      let root = sasaran(
        0, ",\"children\":[\((1..<count).map { sasaran($0) }.joined(separator: ","))]", level: 0)
      return Fixture.document("\"sasaran\":[\(root)]")
    }
  }

  private static func document(_ shape: String, _ count: Int) throws -> Document {
    try Document(json: json(shape, count))
  }

  private static let counts = [100, 400]

  @Test(arguments: shapes)
  func `reading and writing are linear`(shape: String) throws {
    let texts = Self.counts.map { Array(Self.json(shape, $0).utf8) }
    ProcessorTime.expectLinear("JSON", texts) { _ = try? Document(json: $0) }
    let documents = try Self.counts.map { try Self.document(shape, $0) }
    ProcessorTime.expectLinear("NDJSON", documents.map { $0.ndjsonBytes() }) {
      _ = try? Document(ndjson: $0)
    }
    ProcessorTime.expectLinear("writing JSON", documents) { _ = $0.jsonBytes() }
    ProcessorTime.expectLinear("writing NDJSON", documents) { _ = $0.ndjsonBytes() }
  }

  @Test(arguments: shapes)
  func `refusing is linear`(shape: String) {
    let texts = Self.counts.map {
      Array(Self.json(shape, $0).replacing("\"statement\"", with: "\"statment\"").utf8)
    }
    ProcessorTime.expectLinear("errors", texts) { _ = try? Document(json: $0) }
  }

  @Test(arguments: shapes)
  func `checking and reporting are linear`(shape: String) throws {
    let documents = try Self.counts.map { try Self.document(shape, $0) }
    ProcessorTime.expectLinear("checking", documents) { _ = $0.checked(profile: .strict) }
    let reports = documents.map { $0.checked(profile: .strict) }
    ProcessorTime.expectLinear("report in JSON", reports) { _ = Report.json($0) }
    ProcessorTime.expectLinear("report in SARIF", reports) { _ = Report.sarif($0) }
    ProcessorTime.expectLinear("report in JUnit", reports) { _ = Report.junit($0) }
    ProcessorTime.expectLinear("report in words", reports) { _ = $0[0].text(in: .indonesian) }
    ProcessorTime.expectLinear("report in Markdown", reports) { _ = $0[0].markdown() }
    ProcessorTime.expectLinear("baseline", reports) { _ = FindingBaseline($0).compared(with: $0) }
  }

  @Test(arguments: shapes)
  func `drawing is linear`(shape: String) throws {
    let trees = try Self.counts.map { try #require(try Self.document(shape, $0).tree) }
    ProcessorTime.expectLinear("text", trees) { _ = $0.drawn(as: .text) }
    ProcessorTime.expectLinear("Markdown", trees) { _ = $0.drawn(as: .markdown) }
    ProcessorTime.expectLinear("Mermaid", trees) { _ = $0.drawn(as: .mermaid) }
    ProcessorTime.expectLinear("DOT", trees) { _ = $0.drawn(as: .dot) }
    ProcessorTime.expectLinear("SVG", trees) { _ = $0.drawn(as: .svg) }
    ProcessorTime.expectLinear("HTML", trees) { _ = $0.drawn(as: .html) }
  }
}
