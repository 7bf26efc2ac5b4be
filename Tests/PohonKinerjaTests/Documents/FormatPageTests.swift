import Foundation
import Testing

@testable import PohonKinerja

/// The page on the formats names whatever the reader takes.
@Suite struct FormatPageTests {
  private static func page(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    return try String(contentsOf: root.appending(path: "Docs/\(name)"), encoding: .utf8)
  }

  /// The part of a page below a heading, or the whole page.
  private static func section(_ heading: String?, of page: String) throws -> String {
    let text = try Self.page(page)
    guard let heading else { return text }
    let parts = text.components(separatedBy: "\n## ")
    return try #require(parts.first { $0.hasPrefix(heading) }, "no section \(heading) in \(page)")
  }

  private static func names<Member>(_: Member.Type) -> [String]
  where Member: RawRepresentable<String> & CaseIterable {
    Member.allCases.map(\.rawValue)
  }

  private struct Words: Sendable {
    var page: String
    var section: String?
    var words: [String]
  }

  private static let words: [Words] = [
    Words(
      page: "format.md", section: "Document",
      words: names(DocumentMember.self) + names(PeriodMember.self) + names(LevelMember.self)
        + names(SkipMember.self) + names(ScaleMember.self) + names(CrosscuttingMember.self)
        + names(WaiverMember.self) + names(Level.Kind.self) + names(LogicStage.self)
        + names(CrosscuttingLink.Status.self)),
    Words(
      page: "format.md", section: "Sasaran",
      words: names(SasaranMember.self) + names(OwnerMember.self) + names(CascadingMember.self)
        + names(CascadingWord.self)),
    Words(
      page: "format.md", section: "Indicator",
      words: names(IndicatorMember.self) + names(ContributionMember.self) + names(Polarity.self)
        + names(Aspect.self) + names(Consolidation.self) + names(Validity.self) + names(Controllability.self)
        + names(Contribution.Relation.self) + names(Contribution.Combination.self)
        + names(Contribution.Part.self)),
    Words(
      page: "format.md", section: "Logic model",
      words: names(LogicModelMember.self) + names(LogicModelItemMember.self)
        + names(LogicModelLinkMember.self) + names(LogicModel.InputKind.self)),
    Words(
      page: "format.md", section: "Ratings",
      words: names(RatingsMember.self) + names(UnitRatingMember.self) + names(EvaluationThresholdMember.self)
        + names(EvaluationMember.self) + names(BehaviourMember.self) + names(ExpectationRating.self)
        + names(OrganisationPredicate.self)),
    Words(
      page: "format.md", section: "Baselines",
      words: ["format", "findings", "rule", "severity", "finding", "fingerprint", "count"]
        + names(Severity.self)),
    Words(
      page: "profiles.md", section: nil,
      words: names(ProfileMember.self) + names(ThresholdMember.self) + names(SeverityWord.self)
        + names(Vocabulary.Kind.self)),
    Words(
      page: "Panduan/mengukur.md", section: nil,
      words: names(MeasurementsMember.self) + names(MethodMember.self) + names(ActualMember.self)
        + names(PlaceConsolidation.self) + names(MinimizeFormula.self)),
  ]

  @Test(arguments: words.indices)
  func `every member and word that is read is on the page`(place: Int) throws {
    let (words, text) = (
      Self.words[place], try Self.section(Self.words[place].section, of: Self.words[place].page)
    )
    for word in Set(words.words).sorted() {
      #expect(
        text.contains("`\(word)`") || text.contains("\"\(word)\"") || text.contains("`\"\(word)\"`"),
        "\(words.page), \(words.section ?? ""): \(word)")
    }
  }

  // MARK: Reports

  /// The names of the members of a value and of all values in it.
  private static func names(in value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.reduce(into: Set(object.keys)) { $0.formUnion(names(in: $1.value)) }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(names(in: $1)) }
    default: []
    }
  }

  @Test func `every member of a report is on the page`() throws {
    let tree = PerformanceTree(
      "T", roots: [SasaranDraft("Rendahnya mutu", level: "S0", indicators: [Indicator("I")])])
    var waiving = tree
    waiving.waivers = tree.checked().findings.map { Waiver($0.rule.rawValue, reason: "Masih disusun") }
    let reports =
      [tree.checked(), waiving.checked(), LogicModel.broken.checked()]
      + PerformanceTree.comparisons(of: [tree, tree])
    let problems = Fixture.problems(Array(Fixture.document("\"sasaran\":[],\"title\":1").utf8))
    let json = Report.json(reports, problems: problems, goneFromBaseline: 1)
    let names = try Self.names(in: JSONSerialization.jsonObject(with: Data(json.utf8)))
    #expect(
      names.isSuperset(of: ["sources", "reason", "link", "element", "indicator", "gone", "path", "code"]))
    let section = try Self.section("Reports as JSON", of: "format.md")
    for name in names.sorted() { #expect(section.contains("`\(name)`"), "\(name)") }
  }

  // MARK: The logic model that is shown

  private static func model() throws -> LogicModel {
    let section = try section("Logic model", of: "format.md")
    let block = try #require(section.components(separatedBy: "```json\n").dropFirst().first)
    let json = try #require(block.components(separatedBy: "```").first)
    let document = try Document(
      json: "{\"format\":\"pohon-kinerja/1\",\"title\":\"T\",\"logicModels\":[\(json)]}", named: "format.md",
      unknownMembers: .refused)
    return try #require(document.logicModels.first)
  }

  @Test func `the model shown is read, and what its elements answer with it`() throws {
    let model = try Self.model()
    #expect(model.problems.compactMap(\.id) == ["tik", "biaya"])
    #expect(model.elements.filter { !$0.answers.isEmpty }.map(\.id) == ["output.1", "outcome.1"])
    #expect(model.elements.flatMap(\.answers) == ["tik", "biaya"])
    #expect(model.checked().findings.filter { $0.severity >= .warning } == [])
  }

  @Test func `the model shown reports a need that no element names, and an id that no need has`() throws {
    /// The model with other answers of the element that answers the second need.
    func model(answering ids: [String]) throws -> LogicModel {
      let shown = try Self.model()
      let elements = shown.elements.map { element in
        var element = element
        if element.answers == ["biaya"] { element.answers = ids }
        return element
      }
      return LogicModel(shown.title, problems: shown.problems, elements: elements, links: shown.links)
    }
    #expect(try model(answering: []).checked()["need-unanswered"].map(\.subject) == [.element("biaya")])
    let other = try model(answering: ["biaya", "harga"]).checked()
    #expect(other["need-unanswered"].isEmpty && other["unknown-link-end"].count == 1)
  }
}
