import PohonKinerja
import Testing

@Suite struct LogicModelTests {
  typealias Element = LogicModel.Element
  typealias Link = LogicModel.Link

  @Test func `elements are brought into the order of their stages`() {
    let model = LogicModel(
      "Urutan",
      elements: [
        Element("d", id: "1", stage: .impact), Element("i", id: "2", stage: .input),
        Element("d2", id: "3", stage: .impact), Element("i2", id: "4", stage: .input),
      ])
    #expect(model.elements.map(\.id) == ["2", "4", "1", "3"])
  }

  @Test func `places do not count for equality`() {
    let here = Location(file: "a.json", line: 1, column: 1)
    let there = Location(file: "b.json", line: 9, column: 9)
    func model(_ place: Location) -> LogicModel {
      LogicModel(
        "Sama", problems: [.init("Masalah", id: "m", location: place)],
        elements: [Element("Dana", id: "i", stage: .input, location: place)],
        links: [Link(from: "i", to: "i", assumptions: [.init("Asumsi", location: place)], location: place)],
        assumptions: [.init("Asumsi", location: place)], location: place)
    }
    #expect(model(here) == model(there))
    #expect(model(here).hashValue == model(there).hashValue)
  }

  @Test func `a different text, kind or link makes a different model`() {
    let base = LogicModel("A", elements: [Element("Dana", id: "i", stage: .input)])
    var other = base
    other.links = [Link(from: "i", to: "i")]
    #expect(base != other)
    #expect(base != LogicModel("A", elements: [Element("Dana", id: "i", stage: .input, kind: .money)]))
    #expect(base != LogicModel("B", elements: base.elements))
  }

  @Test func `the description is one line`() {
    let model = LogicModel("Dua\nbaris", elements: [Element("Dana", id: "i", stage: .input)])
    #expect(model.description == "Dua baris: 1 input, 0 process, 0 output, 0 outcome, 0 impact, 0 link")
  }

  @Test func `parts describe themselves`() {
    #expect(Element("Dana\nAPBN", id: "i", stage: .input).description == "i (input): Dana APBN")
    #expect(LogicModel.Problem("Rendahnya akses").description == "Rendahnya akses")
    #expect(LogicModel.Assumption("Stabil").description == "Stabil")
  }

  @Test func `problems without an id are numbered`() {
    let model = LogicModel("M", problems: [.init("a", id: "m"), "b"], elements: [])
    #expect(model.problemID(at: 0) == "m")
    #expect(model.problemID(at: 1) == "problem.2")
  }

  @Test(arguments: LogicModel.InputKind.allCases)
  func `every kind of input has a title`(kind: LogicModel.InputKind) {
    #expect(!kind.title.indonesian.isEmpty && !kind.title.english.isEmpty)
  }
}
