import Foundation
import Testing

@testable import PohonKinerja

/// Profiles from JSON: `pohon-profile/1`.
@Suite struct ProfileReadingTests {
  private static func profile(_ members: String) throws -> Profile {
    try Profile(json: #"{ "format": "pohon-profile/1", "name": "kantor"\#(members) }"#, named: "kantor.json")
  }

  private static func problems(_ json: String) -> [ReadingProblem] {
    do {
      _ = try Profile(json: json, named: "kantor.json")
      return []
    } catch {
      return error.errors
    }
  }

  @Test func `the example profile is read`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Examples/data/profiles/kantor.json")
    let profile = try Profile(json: Array(try Data(contentsOf: file)), named: "kantor.json")
    #expect(profile.name == "kantor" && profile.basedOn == "panrb")
    #expect(profile.enabled == ["rationale-missing"])
    #expect(profile.disabled == ["crosscutting-missing"])
    #expect(profile.severities["target-missing"] == .warning)
    #expect(profile.thresholds.maximumChildren == 15)
    #expect(profile.vocabulary[.conditions] == ["tuntasnya"])
    #expect(profile.vocabulary.synonyms == [["widyaiswara", "wi"], ["jampel", "jp"]])
    #expect(profile.forLogicModels.severities == ["quantity-carry": .note])
    #expect(RealTrees.rice.checked(profile: profile)["unknown-rule"].isEmpty)
  }

  @Test func `what is not said is as in the default`() throws {
    let profile = try Self.profile("")
    #expect(profile.rules.map(\.id) == RuleCatalogue.standard.map(\.id))
    #expect(profile.thresholds == .standard)
    #expect(profile.vocabulary.isEmpty && profile.severities.isEmpty)
    #expect(
      RealTrees.rice.checked(profile: profile).findings == RealTrees.rice.checked().findings)
  }

  @Test func `a profile extends the one it is based on`() throws {
    let profile = try Self.profile(
      #", "basedOn": "strict", "disabled": ["rationale-missing"], "severities": { "formula-missing": "note" }"#
    )
    #expect(!profile.enabled.contains("rationale-missing"))
    #expect(profile.disabled == ["rationale-missing"])
    #expect(profile.severities["formula-missing"] == .note)
    #expect(profile.severities["source-missing"] == .error)
    #expect(profile.forLogicModels == .strict)
  }

  @Test func `a rule that the base leaves out is switched on again`() throws {
    let profile = try Self.profile(
      #", "basedOn": "kemenkeu", "enabled": ["too-few-children-for-direct-split"]"#)
    #expect(profile.runs(.tooFewChildrenForDirectSplit))
  }

  @Test func `every threshold can be set`() {
    let names = Mirror(reflecting: Thresholds.standard).children.compactMap(\.label)
    #expect(Set(names) == Set(ThresholdMember.allCases.map(\.rawValue)))
    for member in ThresholdMember.allCases {
      var thresholds = Thresholds.standard
      member.set(77, in: &thresholds)
      let changed = Mirror(reflecting: thresholds).children.filter { $0.value as? Int == 77 }.map(\.label)
      #expect(changed == [member.rawValue])
    }
  }

  @Test(arguments: Vocabulary.Kind.allCases)
  func `words of every kind can be added`(_ kind: Vocabulary.Kind) throws {
    let profile = try Self.profile(#", "vocabulary": { "\#(kind.rawValue)": ["kata"] }"#)
    #expect(profile.vocabulary[kind] == ["kata"])
  }

  /// Profiles that are wrong, with the code, line, column and path of the error.
  static let mistakes: [(json: String, code: ReadingProblem.Code, place: String)] = [
    ("", .empty, "1:1 $"),
    ("[]", .wrongType, "1:1 $"),
    (#"{ "format": "pohon-profile/2", "name": "a" }"#, .unsupportedFormat, "1:13 $.format"),
    (#"{ "format": "pohon-profile/1" }"#, .missingMember, "1:1 $"),
    (#"{ "format": "pohon-profile/1", "name": "" }"#, .emptyText, "1:40 $.name"),
    (
      "{ \"format\": \"pohon-profile/1\", \"name\": \"a\",\n  \"disabled\": [\"cycle\", \"taget-missing\"] }",
      .unknownValue, "2:25 $.disabled[1]"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "severities": { "cycle": "gawat" } }"#, .unknownValue,
      "1:70 $.severities.cycle"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "severities": { "cycle": "note", "cycle": "error" } }"#,
      .duplicateMember, "1:78 $.severities.cycle"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "enabled": ["cycle"], "disabled": ["cycle"] }"#,
      .duplicateMember, "1:80 $.disabled[0]"
    ),
    (#"{ "format": "pohon-profile/1", "name": "a", "enabeld": [] }"#, .unknownMember, "1:45 $.enabeld"),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "basedOn": "pan-rb" }"#, .unknownValue, "1:56 $.basedOn"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "thresholds": { "maximumChildren": 2.5 } }"#, .outOfRange,
      "1:80 $.thresholds.maximumChildren"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "thresholds": { "maximumChildren": 0 } }"#, .outOfRange,
      "1:80 $.thresholds.maximumChildren"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "thresholds": { "minimumWords": 50, "maximumWords": 5 } }"#,
      .outOfRange, "1:97 $.thresholds.maximumWords"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "thresholds": { "minimumWords": 50 } }"#, .outOfRange,
      "1:77 $.thresholds.minimumWords"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "vocabulary": { "means": ["dengan cara"] } }"#,
      .unknownValue, "1:71 $.vocabulary.means[0]"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "vocabulary": { "mean": [] } }"#, .unknownMember,
      "1:61 $.vocabulary.mean"
    ),
    (
      #"{ "format": "pohon-profile/1", "name": "a", "synonyms": [["satu"]] }"#, .unknownValue,
      "1:58 $.synonyms[0]"
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told with line, column and path`(
    _ json: String, _ code: ReadingProblem.Code, _ place: String
  ) {
    let problems = Self.problems(json)
    #expect(problems.map(\.code) == [code])
    #expect(problems.map { "\($0.line):\($0.column) \($0.path)" } == [place])
  }

  @Test func `an unknown rule is met with the nearest`() throws {
    let problem = try #require(
      Self.problems(#"{ "format": "pohon-profile/1", "name": "a", "enabled": ["iku-chrun"] }"#).first)
    #expect(problem.message.english == #"there is no rule "iku-chrun"; did you mean "iku-churn"?"#)
  }

  @Test func `all mistakes are told at once`() {
    let problems = Self.problems(
      #"{ "format": "pohon-profile/1", "enabled": ["a-b", "c-d"], "severities": { "e-f": "note" } }"#)
    #expect(problems.count == 4)
  }

  /// The longest name of a threshold is longer than what is compared at once.
  @Test func `a threshold is compared to the end of its name`() throws {
    func profile(_ name: String, _ rest: String = "") -> String {
      #"{"format":"pohon-profile/1","name":"k","thresholds":{"\#(name)":7\#(rest)}}"#
    }
    for rest in ["", #","minimumWords":3"#, #"    ,"suspiciousJump":5, "declaredAspects":0   "#] {
      let read = try Profile(json: profile("maximumIndicatorsOfIndividuals", rest))
      #expect(read.thresholds.maximumIndicatorsOfIndividuals == 7)
      #expect(throws: ReadingErrors.self) {
        try Profile(json: profile("maximumIndicatorsOfIndivXXXXXX", rest))
      }
    }
  }
}
