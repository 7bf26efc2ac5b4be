import Testing

@testable import PohonKinerja

/// Ids of every length, for short ones are read in a way of their own.
@Suite struct IDLengthTests {
  private static let lengths = 1...40

  /// A tree whose ids are of a length, each told from the others by its last byte alone.
  private static func tree(idsOf length: Int) -> PerformanceTree {
    func id(_ letter: String) -> String { String(repeating: "x", count: length - 1) + letter }
    return PerformanceTree(
      "Uji", crosscutting: [CrosscuttingLink(from: id("b"), to: id("c"))],
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: id("a"), level: "S1",
          waivers: [Waiver("baseline-missing", reason: "Baru", indicator: id("w"))],
          indicators: [Indicator("Jumlah lulusan", id: id("w"), targets: [2026: 10])],
          children: [
            SasaranDraft(
              "Terlaksananya pelatihan", id: id("b"), level: "S2",
              indicators: [
                Indicator(
                  "Jumlah lulusan pelatihan", id: id("p"), targets: [2026: 10],
                  contributes: Contribution(to: id("w"), as: .component, combine: .sum))
              ]),
            SasaranDraft("Tersusunnya bahan ajar", id: id("c"), level: "S2"),
          ])
      ])
  }

  @Test(arguments: lengths)
  func `what is read is found by its id, and what refers to it refers to it`(length: Int) throws {
    let tree = Self.tree(idsOf: length)
    let whole = try #require(tree.preOrder.first { _ in true }?.indicators.first?.id)
    for style in [JSONStyle.pretty, .compact] {
      let read = try PerformanceTree(json: tree.json(style))
      #expect(read == tree && read.ids == tree.ids)
      for sasaran in tree.preOrder {
        #expect(read[sasaran.id]?.statement == sasaran.statement)
        for indicator in sasaran.indicators {
          #expect(read.indicator(indicator.id)?.name == indicator.name)
        }
      }
      let unknown = read.checked().findings.map { $0.rule.rawValue }.filter { $0.contains("unknown") }
      #expect(unknown == [], "what refers to \(whole)")
    }
    let lines = try Document(ndjson: Document(tree).ndjsonBytes())
    #expect(lines == Document(tree))
  }

  @Test(arguments: lengths)
  func `the same id twice is told, and another one is not`(length: Int) throws {
    let id = String(repeating: "x", count: length)
    func json(_ other: String) -> String {
      Fixture.document(
        """
        "sasaran":[{"id":"\(id)","level":"S0","statement":"A","indicators":[{"id":"\(id)","name":"I"}],
        "children":[{"id":"\(other)","level":"S1","statement":"B","indicators":[{"id":"\(other)","name":"J"}]}]}]
        """)
    }
    let errors = #expect(throws: ReadingErrors.self) { try Document(json: json(id)) }
    #expect(errors?.errors.map(\.code) == [.duplicateID, .duplicateID])
    #expect(errors?.errors.map(\.line) == [2, 2])
    for other in [id + "x", String(repeating: "x", count: length - 1) + "y"] {
      #expect(try PerformanceTree(json: json(other)).ids == [id, other])
    }
  }

  /// The paths of texts that are longer than a limit.
  private static func tooLong(_ id: String, _ limit: Int) -> [String] {
    var limits = Limits.standard
    limits.textBytes = limit
    let json = Fixture.document(
      """
      "sasaran":[{"id":"\(id)","level":"S0","statement":"A","indicators":[
      {"id":"\(id)","name":"I","unit":"\(id)","targets":{"2026":"\(id)"}}]}]
      """)
    do {
      _ = try Document(json: json, limits: limits)
      return []
    } catch {
      return error.errors.filter { $0.code == .textOverLimit && $0.path.hasPrefix("$.sasaran") }.map(\.path)
    }
  }

  @Test(arguments: 2...30)
  func `a text is as long as a limit allows, and not longer`(limit: Int) {
    for length in [limit - 1, limit] {
      #expect(Self.tooLong(String(repeating: "x", count: length), limit) == [])
    }
    let indicator = "$.sasaran[0].indicators[0]"
    for length in [limit + 1, limit + 2] {
      #expect(
        Self.tooLong(String(repeating: "x", count: length), limit) == [
          "$.sasaran[0].id", "\(indicator).id", "\(indicator).unit", "\(indicator).targets.2026",
        ])
    }
  }

  /// The messages of what is refused of a document that has a level with a code and a sasaran and an indicator with ids.
  private static func refused(code: String, sasaran: String, indicator: String) -> [String] {
    let json = Fixture.document(
      """
      "levels":[{"code":"\(code)","title":"A"}],"sasaran":[{"id":"\(sasaran)","level":"\(code)","statement":"A","indicators":[
      {"id":"\(indicator)","name":"I"}]}]
      """)
    do {
      let document = try Document(json: json)
      let lines = try? Document(ndjson: document.ndjsonBytes())
      return lines == document ? [] : ["other lines"]
    } catch {
      return error.errors.filter { $0.code == .textOverLimit }.map { "\($0.path): \($0.message.english)" }
    }
  }

  @Test func `an id and what ids are made of are no longer than a limit`() {
    func text(_ count: Int) -> String { String(repeating: "x", count: count) }
    #expect(Self.refused(code: text(244), sasaran: text(256), indicator: text(264)) == [])
    let end = "is part of ids; the limit is"
    #expect(
      Self.refused(code: text(245), sasaran: text(257), indicator: text(265)) == [
        "$.levels[0].code: the text has 245 bytes and \(end) 244 (Limits.idBytes)",
        "$.sasaran[0].id: the text has 257 bytes and \(end) 256 (Limits.idBytes)",
        "$.sasaran[0].indicators[0].id: the text has 265 bytes and \(end) 264 (Limits.idBytes)",
      ])
  }

  @Test(arguments: [Int.min, -1, 0, 1, 24])
  func `a code of twelve bytes is one, however few an id may have`(limit: Int) {
    let levels =
      "\"levels\":[{\"code\":\"\(String(repeating: "x", count: 12))\",\"title\":\"A\"}],\"sasaran\":[]"
    #expect(throws: Never.self) {
      try Document(json: Fixture.document(levels), limits: Limits(idBytes: limit))
    }
  }

  /// A made id is written where something refers to it, and has to be read again.
  @Test func `ids that are made of the longest are read again`() throws {
    let code = String(repeating: "x", count: 244)
    let id = String(repeating: "y", count: 256)
    let json = Fixture.document(
      """
      "levels":[{"code":"\(code)","title":"A"}],"sasaran":[
      {"level":"\(code)","statement":"A","children":[{"level":"\(code)","statement":"B"}]},
      {"id":"\(id)","level":"\(code)","statement":"C","indicators":[
      {"name":"I"},{"name":"J","contributesTo":{"indicator":"\(id).a","as":"same"}}]}]
      """)
    let document = try Document(json: json)
    #expect(document.tree?.ids == ["\(code).1", "\(code).2", id])
    #expect(document.tree?[id]?.indicators.map(\.id) == ["\(id).a", "\(id).b"])
    #expect(try Document(ndjson: document.ndjsonBytes()) == document)
    #expect(try Document(json: document.json()) == document)
  }
}
