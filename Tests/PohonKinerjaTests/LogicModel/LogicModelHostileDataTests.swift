import Foundation
import PohonKinerja
import Testing

@Suite struct LogicModelHostileDataTests {
  typealias Element = LogicModel.Element
  typealias Link = LogicModel.Link

  /// Runs `body` on a thread with a stack of 512 KB, on which a walk that recurses over a long chain overflows.
  private static func walkingOnSmallStack<Result: Sendable>(
    _ body: @escaping @Sendable () -> Result
  ) async -> Result {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test func `an empty model is checked and told`() {
    let model = LogicModel("", elements: [])
    #expect(model.checked().findings.map(\.rule) == Array(repeating: "stage-missing", count: 5))
    #expect(model.narrative() == "\n\n(tidak ada tautan jika–maka)\n")
  }

  @Test func `everything wrong at once is reported without a trap`() {
    let model = LogicModel(
      "Rusak", problems: [.init("", id: "x"), .init("", id: "x")],
      elements: [
        Element("", id: "", stage: .input), Element("", id: "", stage: .impact),
        Element("9", id: "x", stage: .output, answers: ["", "y"]),
        Element("1.000.000,5.5 ,,, --", id: "p", stage: .process),
        Element("\u{0}\u{7F}\u{202E}“”", id: "c", stage: .outcome),
      ],
      links: [
        Link(from: "", to: ""), Link(from: "x", to: "x"), Link(from: "nol", to: "nihil"),
        Link(from: "c", to: "p"),
        Link(from: "p", to: "x"), Link(from: "x", to: "p"), Link(from: "x", to: "p"),
      ],
      waivers: [Waiver("", reason: ""), Waiver("", reason: "", indicator: "")])
    let rules = Set(model.checked().findings.map(\.rule))
    #expect(
      rules.isSuperset(of: [
        "duplicate-element-id", "unknown-link-end", "backward-link", "link-cycle", "need-unanswered",
        "unused-waiver",
      ]), "\(rules)")
    #expect(model.narrative(in: .english).contains("IF"))
  }

  @Test func `a chain of 200,000 elements is walked on a small stack`() async {
    let count = 200_000
    let (checked, lines) = await Self.walkingOnSmallStack {
      let model = LogicModel(
        "Panjang",
        elements: (0..<count).map { Element("Meningkatnya mutu", id: "\($0)", stage: .outcome) },
        links: (1..<count).map { Link(from: "\($0 - 1)", to: "\($0)") })
      let profile = LogicModelProfile("hasil", requiredStages: [.outcome])
      return (model.checked(profile: profile).findings, model.narrative().utf8.count { $0 == 10 })
    }
    #expect(checked == [])
    #expect(lines == count + 2)
  }

  @Test func `a long cycle is one finding of readable length`() throws {
    let count = 50_000
    let model = LogicModel(
      "Lingkaran", elements: (0..<count).map { Element("c", id: "\($0)", stage: .outcome) },
      links: (0..<count).map { Link(from: "\($0)", to: "\(($0 + 1) % count)") })
    let findings = model.checked()["link-cycle"]
    #expect(findings.count == 1)
    #expect(
      findings.first?.summary.indonesian
        == "tautan menutup lingkaran 0 → 1 → 2 → 3 → 4 → 5 → 6 → … → 0")
  }

  @Test func `a cycle is found for every link that closes one`() {
    let model = LogicModel(
      "Dua", elements: ["a", "b", "c", "d"].map { Element($0, id: $0, stage: .output) },
      links: [
        Link(from: "a", to: "b"), Link(from: "b", to: "a"), Link(from: "c", to: "d"),
        Link(from: "d", to: "c"),
      ])
    #expect(
      model.checked()["link-cycle"].map(\.subject) == [.link(from: "b", to: "a"), .link(from: "d", to: "c")])
  }

  @Test func `a diamond is no cycle`() {
    let model = LogicModel(
      "Berlian", elements: ["a", "b", "c", "d"].map { Element($0, id: $0, stage: .output) },
      links: [
        Link(from: "a", to: "b"), Link(from: "a", to: "c"), Link(from: "b", to: "d"),
        Link(from: "c", to: "d"),
      ])
    #expect(model.checked()["link-cycle"] == [])
  }

  @Test func `of several elements with one id links mean the first`() {
    let model = LogicModel(
      "Ganda",
      elements: [
        Element("pertama", id: "o", stage: .output), Element("kedua", id: "o", stage: .output),
        Element("hasil", id: "c", stage: .outcome),
      ], links: [Link(from: "o", to: "c")])
    #expect(model.narrative() == "Ganda\n\n1. JIKA pertama\n   MAKA hasil\n")
    #expect(model.checked()["duplicate-element-id"].count == 1)
  }
}
