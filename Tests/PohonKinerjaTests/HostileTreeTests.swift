import Testing

@testable import PohonKinerja

/// Trees and actuals that ask much of a check: texts without end, waivers and actuals in heaps, and ids as long as texts.
///
/// Each is one on which a check once took the square of its size, or gigabytes. Trees of a program have no limits, so they are
/// made here.
@Suite struct HostileTreeTests {
  private static let counts = [100, 400]

  /// So many words that no other text has, of letters alone.
  private static func words(_ count: Int, _ first: String) -> String {
    (0..<count).map {
      first
        + String($0, radix: 16).map { String(UnicodeScalar(UInt8(97 + ($0.hexDigitValue ?? 0)))) }.joined()
        + "qu"
    }
    .joined(separator: " ")
  }

  private static func tree(
    _ statement: String, waivers: [Waiver] = [], ofDocument: [Waiver] = [], indicators: [Indicator] = [],
    children: [SasaranDraft] = []
  ) -> PerformanceTree {
    var tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          statement, id: "r", level: "S0", waivers: waivers, indicators: indicators, children: children)
      ])
    tree.waivers = ofDocument
    return tree
  }

  // MARK: Time

  @Test func `texts of many words that share none are compared in time`() {
    let trees = Self.counts.map { count in
      Self.tree(
        "Meningkatnya \(Self.words(count * 4, "a"))",
        indicators: [Indicator("Persentase \(Self.words(count * 4, "b"))")],
        children: [
          SasaranDraft("Meningkatnya \(Self.words(count * 4, "c"))", level: "S1"),
          SasaranDraft("Meningkatnya \(Self.words(count * 4, "d"))", level: "S1"),
        ])
    }
    ProcessorTime.expectLinear("words", trees) { _ = $0.checked() }
  }

  @Test func `waivers in heaps are looked up in time`() {
    let ofDocument = Self.counts.map { count in
      Self.tree(
        "Meningkatnya layanan", ofDocument: (0..<count).map { Waiver("aturan-\($0)", reason: "Uji") },
        children: (0..<count).map { SasaranDraft("Meningkatnya mutu \($0)", level: "S1") })
    }
    ProcessorTime.expectLinear("waivers of the document", ofDocument) { _ = $0.checked() }
    let ofSasaran = Self.counts.map { count in
      Self.tree(
        "Meningkatnya layanan",
        waivers: (0..<count).map { Waiver("target-missing", reason: "Uji", indicator: "lain \($0)") },
        indicators: (0..<count).map { Indicator("Persentase layanan \($0)") })
    }
    ProcessorTime.expectLinear("waivers of a sasaran", ofSasaran) { _ = $0.checked() }
  }

  @Test func `waivers of two trees that are compared are looked up in time`() {
    let trees = Self.counts.map { count in
      func tree(_ target: Target) -> PerformanceTree {
        Self.tree(
          "Meningkatnya layanan", ofDocument: (0..<count * 4).map { Waiver("aturan-\($0)", reason: "Uji") },
          children: Self.words(count, "a").split(separator: " ").map { word in
            SasaranDraft(
              "Meningkatnya mutu pelatihan \(word)", level: "S1",
              indicators: [
                Indicator("Jumlah lulusan pelatihan \(word)", unit: "orang", targets: [2026: target])
              ])
          })
      }
      return (tree(10), tree(20))
    }
    var profile = Profile.panrb
    profile.enabled = ["target-differs-between-documents"]
    #expect(trees[0].0.compared(with: trees[0].1, profile: profile).findings.count == Self.counts[0])
    ProcessorTime.expectLinear("comparing", trees) { [profile] in
      _ = $0.0.compared(with: $0.1, profile: profile)
    }
  }

  @Test func `misspelt words in heaps are told in time`() {
    let trees = Self.counts.map { count in
      Self.tree(Array(repeating: "Menigkatnya", count: count * 4).joined(separator: " "))
    }
    ProcessorTime.expectLinear("misspelt words", trees) { _ = $0.checked() }
  }

  @Test func `actuals that name no indicator are told in time`() {
    // More than ids are compared of all.
    let measured = [400, 1_600].map { count in
      let tree = Self.tree(
        "Meningkatnya layanan",
        children: (0..<count).map { place in
          SasaranDraft(
            "Meningkatnya mutu \(place)", level: "S1",
            indicators: [Indicator("Jumlah \(place)", id: "i\(place)", targets: [2026: 10])])
        })
      let actuals = (0..<count).map { Actual(of: "z\($0)", in: 2026, .reached(5)) }
      return (tree, Measurements(actuals: actuals))
    }
    ProcessorTime.expectLinear("unknown indicators", measured) { _ = $0.0.checked(with: $0.1) }
  }

  @Test func `what was meant is told of many actuals that name no indicator`() {
    let tree = Self.tree(
      "Meningkatnya layanan",
      indicators: (0..<1_000).map { Indicator("Jumlah \($0)", id: "IKU-\($0)", targets: [2026: 10]) })
    let actuals = (0..<100).map { Actual(of: "IKU_\($0)", in: 2026, .reached(5)) }
    let findings = tree.checked(with: Measurements(actuals: actuals))["actual-unknown-indicator"]
    #expect(findings.map { $0.suggestions[0].english } == (0..<100).map { "Perhaps “IKU-\($0)” is meant." })
  }

  @Test func `words that another book knows are taken over in time`() {
    let books = Self.counts.map { count in
      var book = WordBook(adding: Vocabulary())
      book.learn(Array(Self.words(count * 40, "a").utf8).span)
      return book
    }
    ProcessorTime.expectLinear("words of a book", books) { other in
      var book = WordBook(adding: Vocabulary())
      book.learn(from: other)
    }
  }

  @Test func `actuals of one period in heaps are told in time`() {
    let tree = Self.tree(
      "Meningkatnya layanan", indicators: [Indicator("Jumlah lulusan", id: "i", targets: [2026: 10])])
    let measured = Self.counts.map { count in
      Measurements(actuals: (0..<count).map { Actual(of: "i", in: 2026, .reached(Target(Number($0)))) })
    }
    ProcessorTime.expectLinear("repeated actuals", measured) { _ = tree.checked(with: $0) }
    ProcessorTime.expectLinear("gaps", measured) { _ = tree.measured(with: $0).gaps }
  }

  @Test func `reports of many places are put together in time`() {
    let tree = Self.tree(
      "Meningkatnya layanan",
      indicators: [Indicator("Jumlah lulusan", id: "i", targets: [2026: 10_000])])
    let measured = Self.counts.map { count in
      let places = (0..<count).map { "Kabupaten \($0)" }
      return Measurements(
        methods: ["i": MeasurementMethod(placeConsolidation: .sum, places: places)],
        actuals: places.flatMap { place in
          (1...3).map { Actual(of: "i", in: .month($0, of: 2026), .reached(5), place: place) }
        })
    }
    ProcessorTime.expectLinear("places", measured) { _ = tree.checked(with: $0) }
    ProcessorTime.expectLinear("gaps of places", measured) { _ = tree.measured(with: $0).gaps }
  }

  // MARK: Size

  /// A chain of sasaran, the last of which has a finding.
  private static func chain(idsOf length: Int, depth: Int) -> PerformanceTree {
    var draft: SasaranDraft?
    for place in (0..<depth).reversed() {
      let id = "\(place)-" + String(repeating: "é", count: length)
      draft = SasaranDraft(
        "Meningkatnya mutu \(place)", id: id, level: "S0", children: draft.map { [$0] } ?? [])
    }
    return PerformanceTree("Uji", roots: [draft].compactMap { $0 })
  }

  @Test func `a finding tells the ends of a long way`() throws {
    let tree = Self.chain(idsOf: 4_000, depth: 40)
    let last = try #require(tree.preOrder.reversed().first { _ in true })
    let finding = try #require(tree.checked().findings.last { $0.sasaran == last.id })
    #expect(finding.path.utf8.count <= 2_048)
    let ids = finding.path.split(separator: " › ").map(String.init)
    #expect(ids.first?.hasPrefix("0-é") == true && ids.last?.hasPrefix("39-é") == true)
    #expect(ids[1] == "…" && ids[2].hasPrefix("\(40 - (ids.count - 2))-é"))
    // Cut between characters, and told to be.
    #expect(ids[0] == "0-" + String(repeating: "é", count: 127) + "…")
    #expect(last.path.utf8.count > 40 * 8_000)
  }

  /// The way to a root is its id.
  @Test(arguments: [2_047, 2_048, 2_049])
  func `a way of two kibibytes is told whole`(length: Int) {
    let id = String(repeating: "x", count: length)
    let tree = PerformanceTree("Uji", roots: [SasaranDraft("", id: id, level: "S0")])
    let path = tree.checked().findings.first { $0.sasaran == id }?.path
    #expect(path == (length > 2_048 ? String(repeating: "x", count: 256) + "…" : id))
  }

  @Test func `a finding repeats how a long name begins, and shares all of it with those beside it`() throws {
    let name = "Jumlah " + String(repeating: "é", count: 4_000)
    let tree = Self.tree(
      "Meningkatnya layanan", indicators: [Indicator(name, id: "i", unit: "orang", targets: [2026: 10])])
    let actuals = (0..<3).map { Actual(of: "i", in: 2026, .reached(Target(Number($0)))) }
    let findings = tree.checked(with: Measurements(actuals: actuals))["actual-duplicate"]
    #expect(findings.count == 2)
    for finding in findings {
      #expect(finding.place?.indicator == name)
      #expect(finding.summary.english.contains("“Jumlah \(String(repeating: "é", count: 252))…” has"))
    }
  }

  @Test(arguments: [(20, 40), (9, 60), (1, 3)])
  func `a finding tells all of any other way`(length: Int, depth: Int) throws {
    let tree = Self.chain(idsOf: length, depth: depth)
    for finding in tree.checked().findings {
      guard let id = finding.sasaran else { continue }
      #expect(finding.path == tree[id]?.path)
    }
  }
}
