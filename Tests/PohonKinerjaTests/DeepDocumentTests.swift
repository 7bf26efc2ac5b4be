import PohonKinerja
import Testing

/// The deepest document there can be, through everything the library does, on a stack where recursion would overflow.
@Suite struct DeepDocumentTests {
  /// So deep that even a short recursive walk of a debug build overflows the 512 KB, which happens at some 1,900 levels.
  private static let depth = 2_000

  private static func deepDocument() throws -> Document {
    let open = (0..<depth).map {
      #"{"id":"N\#($0)","level":"S\#(min($0, 3))","statement":"Meningkatnya mutu layanan \#($0)","#
        + #""indicators":[{"name":"Indeks mutu","unit":"indeks","targets":{"2026":"≥ 75"}}],"children":["#
    }
    let json = Fixture.document("\"sasaran\":[\(open.joined())\(String(repeating: "]}", count: depth))]")
    return try Document(json: json, limits: Limits(depth: depth))
  }

  @Test func `it is read, compared, written and read again`() async throws {
    try await onSmallStack {
      let document = try Self.deepDocument()
      #expect(document.tree?.count == Self.depth)
      let limits = Limits(depth: Self.depth)
      #expect(try Document(json: document.jsonBytes(.compact), limits: limits) == document)
      #expect(try Document(ndjson: document.ndjsonBytes(), limits: limits) == document)
      #expect(throws: ReadingErrors.self) { try Document(ndjson: document.ndjsonBytes()) }
    }
  }

  @Test func `it is checked and reported`() async throws {
    try await onSmallStack {
      // Every finding tells its way from the root, so few are enough.
      let reports = try Self.deepDocument().checked(profile: Self.fewFindings())
      #expect(reports.first?.findings.isEmpty == false)
      for text in [Report.json(reports), Report.sarif(reports), Report.junit(reports), reports[0].markdown()]
      {
        #expect(text.utf8.count > 1_000)
      }
      #expect(FindingBaseline(reports).compared(with: reports).goneCount == 0)
    }
  }

  /// All rules are run; of those that find something at every level, the findings are switched off.
  private static func fewFindings() throws -> Profile {
    var profile = Profile.strict
    for (rule, findings) in Dictionary(
      grouping: try Document(json: Fixture.chain(20)).checked(profile: .strict).flatMap(\.findings),
      by: \.rule)
    where findings.count > 1 { profile.disabled.insert(rule) }
    profile.disabled.formUnion(["level-inversion", "level-skip", "sasaran-near-copy", "target-flat"])
    return profile
  }

  @Test func `it is drawn`() async throws {
    try await onSmallStack {
      let tree = try #require(try Self.deepDocument().tree)
      let part = try tree.limited(to: tree.cascade.levels[0].code)
      #expect(part.count >= 1)
      // Text and SVG are drawn of deeper trees in tests of their own.
      for drawing in [tree.drawn(as: .markdown), tree.drawn(as: .mermaid), tree.drawn(as: .dot)] {
        #expect(drawing.utf8.count > Self.depth)
      }
    }
  }
}
