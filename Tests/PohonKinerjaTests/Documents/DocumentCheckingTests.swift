import PohonKinerja
import Testing

@Suite struct DocumentCheckingTests {
  private let model = LogicModel("Model", elements: [])

  @Test func `the tree is reported first, then each model`() {
    let document = Document(PerformanceTree("Pohon"), logicModels: [model, model])
    #expect(document.checked().map(\.title) == ["Pohon", "Model", "Model"])
    #expect(document.checked().map(\.profile) == ["panrb", "standard", "standard"])
  }

  @Test func `models alone are reported alone`() {
    #expect(Document(title: "T", logicModels: [model]).checked().map(\.title) == ["Model"])
  }

  @Test func `a draft is lenient with models as well`() throws {
    let reports = Document(PerformanceTree("Pohon"), logicModels: [model]).checked(profile: .draft)
    #expect(reports.map(\.profile) == ["draft", "draft"])
    #expect(try #require(reports.last).isClean(at: .warning))
    #expect(try #require(reports.last).findings.isEmpty == false)
  }

  @Test func `documents that say the same have one hash`() throws {
    let json = Fixture.everything
    #expect(Set([try Document(json: json, named: "a"), try Document(json: json, named: "b")]).count == 1)
    #expect(Set([Document(title: "A", logicModels: []), Document(title: "B", logicModels: [])]).count == 2)
  }
}
