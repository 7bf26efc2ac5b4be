import Foundation
import PohonKinerja
import Testing

@Suite struct CoverageTests {
  private func coverage(_ name: String) throws -> Coverage {
    try PerformanceTree(json: Fixture.example(name), named: "\(name).json").coverage
  }

  @Test func `Lampung has owners and indicators everywhere, and no target`() throws {
    let total = try coverage("bpsdmd-lampung").total
    #expect(total.sasaran == 10 && total.indicators == 26)
    #expect(total[.owner] == Coverage.Share(10, of: 10))
    #expect(total[.indicator] == Coverage.Share(10, of: 10))
    #expect(total[.children] == Coverage.Share(3, of: 4))
    #expect(total[.target] == Coverage.Share(0, of: 14))
    #expect(total[.formula] == Coverage.Share(0, of: 26))
  }

  @Test func `Banyuwangi has targets and baselines, level by level`() throws {
    let coverage = try coverage("banyuwangi-bkpp")
    #expect(coverage.levels.map(\.sasaran) == [1, 2, 3, 7, 17])
    #expect(coverage.levels.map { $0[.target].percent } == [100, 100, 100, 100, 100])
    #expect(coverage.levels[1][.baseline] == Coverage.Share(1, of: 2))
    #expect(coverage.levels.last?[.children].percent == nil)
  }

  @Test func `the rice tree addresses three of six factors`() throws {
    let factors = try coverage("padi").criticalSuccessFactors
    #expect(factors == Coverage.Share(3, of: 6))
    #expect(factors.percent == 50)
  }

  @Test func `levels add up to the total`() throws {
    for name in Fixture.examples {
      let coverage = try coverage(name)
      #expect(coverage.levels.reduce(0) { $0 + $1.sasaran } == coverage.total.sasaran)
      for item in Coverage.Item.allCases {
        #expect(coverage.levels.reduce(0) { $0 + $1[item].count } == coverage.total[item].count)
        #expect(coverage.levels.reduce(0) { $0 + $1[item].total } == coverage.total[item].total)
      }
    }
  }

  @Test func `what is imported for reference is not asked`() {
    let tree = PerformanceTree(
      "T", roots: [SasaranDraft("Meningkatnya A", level: "S0", isContext: true, indicators: [Indicator("I")])]
    )
    #expect(tree.coverage.levels.isEmpty)
    #expect(tree.coverage.total.sasaran == 0 && tree.coverage.total.indicators == 0)
  }

  @Test func `children are not asked of those who carry it out or stand outside the cascade`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("Meningkatnya A", level: "S0", isExecutedByOwner: true),
        SasaranDraft("Meningkatnya B", level: "S0", cascading: .nonCascading(reason: "wajib")),
        SasaranDraft("Meningkatnya C", level: "S0"),
      ])
    #expect(tree.coverage.total[.children] == Coverage.Share(0, of: 1))
  }

  @Test func `a formula is not asked of a score issued by others, a source is`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "Meningkatnya A", level: "S0",
          indicators: [
            Indicator("Nilai SAKIP", source: "LHE", isExternalScore: true), Indicator("B", formula: " "),
          ])
      ])
    #expect(tree.coverage.total[.formula] == Coverage.Share(0, of: 1))
    #expect(tree.coverage.total[.source] == Coverage.Share(1, of: 2))
  }

  @Test func `a sign in the place of a figure is none, and another year's target is none`() {
    let tree = PerformanceTree(
      "T", planYear: 2026,
      roots: [
        SasaranDraft(
          "Meningkatnya A", level: "S0",
          indicators: [
            Indicator("A", baseline: "-", targets: [2026: "X"]), Indicator("B", targets: [2025: 3]),
            Indicator("C", baseline: "BB", targets: [2026: "A"]),
          ])
      ])
    #expect(tree.coverage.total[.target] == Coverage.Share(1, of: 3))
    #expect(tree.coverage.total[.baseline] == Coverage.Share(1, of: 3))
  }

  @Test func `a sign in the place of a manual is none, and what is new needs no baseline`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "Meningkatnya A", level: "S0", owner: "–",
          indicators: [
            Indicator("A", baseline: "N/A", formula: "–", source: "TBD", responsible: " ... "),
            Indicator("B (indikator baru)", formula: "a / b", source: "Simpeg", responsible: "Bidang Mutasi"),
            Indicator("C", baseline: "indikator baru", isExternalScore: true),
          ])
      ])
    let total = tree.coverage.total
    #expect(total[.owner] == Coverage.Share(0, of: 1))
    #expect(total[.formula] == Coverage.Share(1, of: 2))
    #expect(total[.source] == Coverage.Share(1, of: 3))
    #expect(total[.responsible] == Coverage.Share(1, of: 2))
    #expect(total[.baseline] == Coverage.Share() && total.newIndicators == 3)
  }

  /// The rules that say the same as a share.
  static let rules: [(item: Coverage.Item, rule: RuleID)] = [
    (.owner, "owner-missing"), (.indicator, "sasaran-without-indicator"), (.children, "leaf-above-bottom"),
    (.target, "target-missing"), (.baseline, "baseline-missing"), (.formula, "formula-missing"),
    (.source, "source-missing"), (.responsible, "pic-missing"),
  ]

  @Test func `a share is whole where its rule finds nothing, and not where it does`() throws {
    for name in Fixture.examples {
      let tree = try PerformanceTree(json: Fixture.example(name), named: "\(name).json")
      let (report, total) = (tree.checked(), tree.coverage.total)
      for (item, rule) in Self.rules {
        let lacking = total[item].total - total[item].count
        let found = report[rule].count + report.waived.count { $0.finding.rule == rule }
        #expect((lacking > 0) == (found > 0), "\(name): \(item)")
        if ![.formula, .source, .responsible, .baseline].contains(item) {
          #expect(lacking == found, "\(name): \(item)")
        }
      }
    }
  }

  @Test func `per cent are rounded down, so that 100 means all`() {
    #expect(Coverage.Share(199, of: 200).percent == 99)
    #expect(Coverage.Share(200, of: 200).percent == 100)
    #expect(Coverage.Share().percent == nil)
    #expect(Coverage.Share(.max, of: .max).percent == 100)
  }

  @Test func `an empty tree has an empty table`() {
    let coverage = PerformanceTree("Kosong", roots: []).coverage
    #expect(coverage.levels.isEmpty)
    #expect(coverage.text(in: .indonesian).contains("Semua tingkat"))
  }

  @Test func `the table is set in columns`() throws {
    let lines = try coverage("banyuwangi-bkpp").text(in: .english).split(separator: "\n")
    let table = lines.dropFirst().prefix(7)
    #expect(Set(table.map(\.count)).count == 1)
    #expect(lines.last == "Critical success factors: none declared")
    #expect(table.contains { $0.hasPrefix("SK Sub Kegiatan") && $0.contains(" 17/17 ") })
  }

  @Test func `texts of the document change neither table`() throws {
    let hostile = "a|b`<b>\u{1B}[31m\n# c"
    let tree = PerformanceTree(
      hostile, cascade: try Cascade([Level("X", hostile)]), roots: [SasaranDraft("A", level: "X")])
    #expect(!tree.coverage.text(in: .indonesian).contains("\u{1B}"))
    let markdown = tree.coverage.markdown(in: .indonesian)
    #expect(markdown.split(separator: "\n").count { $0.hasPrefix("#") } == 1)
    #expect(markdown.contains(#"a\|b\`\<b\>"#))
  }

  @Test func `the JSON has every level and all of them, with every share`() throws {
    struct Document: Decodable { var coverage: [Tree] }
    struct Tree: Decodable {
      var title: String
      var levels: [[String: Value]]
      var total: [String: Value]
      var criticalSuccessFactors: Share
    }
    struct Share: Decodable, Equatable {
      var count: Int
      var total: Int
    }
    enum Value: Decodable, Equatable {
      case text(String)
      case count(Int)
      case share(Share)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          self = .text(text)
        } else if let count = try? container.decode(Int.self) {
          self = .count(count)
        } else {
          self = .share(try container.decode(Share.self))
        }
      }
    }
    func members(_ part: Coverage.Part) -> [String: Value] {
      var members: [String: Value] = [
        "sasaran": .count(part.sasaran), "indicators": .count(part.indicators),
      ]
      if let level = part.level {
        members["level"] = .text(level.code)
        members["title"] = .text(level.title)
      }
      for item in Coverage.Item.allCases {
        members[item.rawValue] = .share(Share(count: part[item].count, total: part[item].total))
      }
      return members
    }
    let coverages = try Fixture.examples.map(coverage)
    for style in [JSONStyle.pretty, .compact] {
      let json = Coverage.json(coverages, style: style)
      let read = try JSONDecoder().decode(Document.self, from: Data(json.utf8)).coverage
      #expect(read.map(\.title) == coverages.map(\.title))
      #expect(read.map(\.levels) == coverages.map { $0.levels.map(members) })
      #expect(read.map(\.total) == coverages.map { members($0.total) })
      #expect(
        read.map(\.criticalSuccessFactors)
          == coverages.map {
            Share(count: $0.criticalSuccessFactors.count, total: $0.criticalSuccessFactors.total)
          })
    }
  }

  @Test func `the JSON has every share`() throws {
    let json = Coverage.json([try coverage("padi")])
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let tree = try #require((object?["coverage"] as? [[String: Any]])?.first)
    let level = try #require((tree["levels"] as? [[String: Any]])?.first)
    #expect(level["level"] as? String == "S1")
    for item in Coverage.Item.allCases { #expect((level[item.rawValue] as? [String: Int])?["total"] != nil) }
    #expect(tree["criticalSuccessFactors"] as? [String: Int] == ["count": 3, "total": 6])
  }
}
