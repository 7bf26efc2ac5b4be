import Foundation
import PohonKinerja
import Testing

/// Problems of reading, as other programs get them.
@Suite struct ReadingProblemOutputTests {
  private let problem = Fixture.problems(Array(Fixture.sasaran("\"rationale\":5").utf8))[0]

  @Test func `a problem is an object beside the findings`() throws {
    let json = Report.json([], problems: [problem], in: .english)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let problems = try #require(object["problems"] as? [[String: Any]])
    let told = try #require(problems.first as NSDictionary?)
    #expect(problems.count == 1)
    #expect(
      told == [
        "code": "wrong-type", "severity": "error", "file": "uji.json", "line": 1, "column": 94,
        "path": "$.sasaran[0].rationale", "summary": "the value must be a text, not a number",
      ])
    #expect((object["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func `what is given twice has the place of the first in the JSON and in an annotation`() throws {
    let json = Fixture.document(
      "\n\"sasaran\":[{\"id\":\"A\",\"level\":\"S0\",\"statement\":\"A\"},\n{\"id\":\"A\",\"level\":\"S0\",\"statement\":\"B\"}]"
    )
    let problem = try #require(Fixture.problems(Array(json.utf8)).first)
    let object = try JSONSerialization.jsonObject(with: Data(Report.json([], problems: [problem]).utf8))
    let told = try #require(((object as? [String: Any])?["problems"] as? [[String: Any]])?.first)
    #expect(told["related"] as? NSDictionary == ["file": "uji.json", "line": 2, "column": 12])
    #expect(problem.gitHubAnnotation(in: .english).hasSuffix("($.sasaran[1].id; first given at 2:12)\n"))
    #expect(problem.gitHubAnnotation().hasSuffix("($.sasaran[1].id; pertama kali di 2:12)\n"))
  }

  @Test func `a problem that is not of two has no other place in the JSON`() {
    #expect(!Report.json([], problems: [problem]).contains("related"))
  }

  @Test func `a problem is an annotation`() {
    #expect(
      problem.gitHubAnnotation(in: .english)
        == "::error file=uji.json,line=1,col=94,title=wrong-type::the value must be a text, not a number ($.sasaran[0].rationale)\n"
    )
  }

  @Test func `a file that cannot be read is a problem as well`() {
    let problem = ReadingProblem(unreadable: "a,b.json", LocalizedText("tidak ada", en: "no such file"))
    #expect(
      problem.gitHubAnnotation() == "::error file=a%2Cb.json,line=1,col=1,title=unreadable::tidak ada\n")
  }

  @Test func `every code says in a line what it means`() {
    for language in Language.allCases {
      let summaries = ReadingProblem.Code.allCases.map { $0.summary[language] }
      #expect(Set(summaries).count == summaries.count)
    }
  }
}
