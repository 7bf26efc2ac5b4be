import PohonKinerja
import Testing

@Suite struct LogicModelBuilderTests {
  @Test func `elements are numbered within their stage in the order of writing`() {
    let model = LogicModel.jaringanTelekomunikasi
    #expect(
      model.elements.map(\.id) == [
        "input.1", "process.1", "process.2", "process.3", "output.1", "output.2", "output.3",
        "outcome.1", "outcome.2", "outcome.3", "outcome.4", "impact.1",
      ])
    #expect(model.elements(at: .output)[1].text == "Terbangunnya 1,500 km kabel fiber optik")
  }

  @Test func `links are kept in the order of writing, each once`() {
    #expect(
      LogicModel.jaringanTelekomunikasi.links.map(\.description) == [
        "input.1 → process.1", "process.1 → output.1", "output.1 → outcome.1", "outcome.1 → impact.1",
        "input.1 → process.2", "process.2 → output.2", "output.2 → outcome.2",
        "input.1 → process.3", "process.3 → output.3", "output.3 → outcome.2", "outcome.2 → outcome.3",
        "outcome.3 → outcome.4", "outcome.4 → impact.1",
      ])
  }

  @Test func `a step used twice is one element`() {
    let model = LogicModel("Bersama") {
      let hasil = LogicModel.Outcome("Meningkatnya akses")
      LogicModel.Output("Terbangunnya jalan").leadsTo(hasil)
      LogicModel.Output("Terbangunnya jembatan").leadsTo(hasil)
    }
    #expect(model.elements.map(\.id) == ["output.1", "output.2", "outcome.1"])
    #expect(model.links.map(\.to) == ["outcome.1", "outcome.1"])
  }

  @Test func `the same words at two places are two elements`() {
    let model = LogicModel("Ganda") {
      LogicModel.Output("Terbangunnya jalan")
      LogicModel.Output("Terbangunnya jalan")
    }
    #expect(model.elements.count == 2)
  }

  @Test func `own ids, kinds and answers are kept`() {
    let model = LogicModel("Id", problems: [.init("Rendahnya akses", id: "m")]) {
      LogicModel.Input("Dana", kind: .money, id: "apbn")
      LogicModel.Outcome("Meningkatnya akses", answers: ["m"])
    }
    #expect(model.elements.map(\.id) == ["apbn", "outcome.1"])
    #expect(model.elements[0].kind == .money)
    #expect(model.elements[1].answers == ["m"])
  }

  @Test(arguments: [true, false])
  func `if and else choose steps`(choice: Bool) {
    let model = LogicModel("Pilihan") {
      if choice {
        LogicModel.Output("Terbangunnya jalan")
      } else {
        LogicModel.Output("Terbangunnya jembatan")
      }
      if choice { LogicModel.Outcome("Meningkatnya akses") }
    }
    #expect(model.elements.count == (choice ? 2 : 1))
    #expect(model.elements[0].text == (choice ? "Terbangunnya jalan" : "Terbangunnya jembatan"))
  }

  @Test func `a loop repeats a chain`() {
    let model = LogicModel("Tiga") {
      let hasil = LogicModel.Outcome("Meningkatnya akses")
      for tempat in ["Metro", "Kotabumi", "Kalianda"] {
        LogicModel.Output("Terbangunnya jalan di \(tempat)").leadsTo(hasil)
      }
    }
    #expect(model.elements.count == 4)
    #expect(model.links.map(\.from) == ["output.1", "output.2", "output.3"])
  }

  @Test func `every element and link knows its line`() throws {
    let line = #line
    let model = LogicModel("Tempat") {
      LogicModel.Input("Dana")
        .leadsTo(LogicModel.Process("Melatih guru"))
    }
    #expect(model.location?.line == line + 1)
    #expect(model.elements.map(\.location?.line) == [line + 2, line + 3])
    #expect(model.links[0].location?.line == line + 3)
    #expect(model.elements[0].location?.isSwiftSource == true)
  }

  @Test func `assumptions stay on their link`() {
    let assumed = LogicModel.jaringanTelekomunikasi.links.filter { !$0.assumptions.isEmpty }
    #expect(assumed.map(\.description) == ["output.3 → outcome.2"])
    #expect(assumed.first?.assumptions == ["Tarif terjangkau"])
  }

  @Test func `a made id passes over one that is given`() {
    let model = LogicModel("Uji", problems: [.init("Masalah", id: "outcome.1")]) {
      LogicModel.Output("a", id: "output.2")
      LogicModel.Output("b")
      LogicModel.Output("c")
      LogicModel.Outcome("d")
    }
    #expect(model.elements.map(\.id) == ["output.2", "output.3", "output.4", "outcome.2"])
  }

  @Test func `outputs support outputs`() {
    let model = LogicModel("Bertingkat") {
      LogicModel.Output("Tersusunnya modul").supports(
        LogicModel.Output("Terlatihnya guru"), assuming: ["Dana"])
    }
    #expect(model.links == [.init(from: "output.1", to: "output.2", assumptions: ["Dana"])])
  }
}
