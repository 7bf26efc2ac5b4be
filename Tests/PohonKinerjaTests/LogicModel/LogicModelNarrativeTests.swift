import PohonKinerja
import Testing

@Suite struct LogicModelNarrativeTests {
  typealias Element = LogicModel.Element
  typealias Link = LogicModel.Link

  @Test func `the fish chain reads as if and then`() {
    #expect(
      LogicModel.budidayaIkan.narrative() == """
        Budidaya ikan air tawar arus deras

        1. JIKA Peralatan, Personil dan Pendanaan
           MAKA Melatih 30 orang warga di sekitar sungai B
           MAKA 30 orang warga di sekitar sungai B yg tlh trampil dlm budidaya ikan air tawar arus deras
           MAKA 30 usaha budidaya ikan air tawar arus deras yg dikelola scr tepat guna dan berhasil guna
           MAKA Meningkatnya produksi budidaya ikan air tawar arus deras di sekitar daerah aliran sungai B

        """)
  }

  @Test func `problems, assumptions and every way are told`() {
    let model = LogicModel("Jalan", problems: ["Rendahnya akses"], assumptions: ["Cuaca baik"]) {
      let dana = LogicModel.Input("Dana")
      dana.leadsTo(LogicModel.Process("Membangun jalan"), assuming: ["Lahan bebas"])
      dana.leadsTo(LogicModel.Process("Melatih guru"))
    }
    #expect(
      model.narrative(in: .english) == """
        Jalan
        PROBLEM Rendahnya akses

        1. IF Dana
           ASSUMING Lahan bebas
           THEN Membangun jalan

        2. IF Dana
           THEN Melatih guru

        ASSUMING
        - Cuaca baik

        """)
  }

  @Test func `the telecommunication model has three chains`() {
    let text = LogicModel.jaringanTelekomunikasi.narrative()
    #expect(text.split(separator: "\n").count { $0.contains("JIKA") } == 3)
    #expect(text.contains("   DENGAN ASUMSI Tarif terjangkau\n   MAKA Meningkatnya penggunaan telpon"))
    #expect(text == LogicModel.jaringanTelekomunikasi.narrative())
  }

  @Test func `a limit that is reached is said`() {
    let text = LogicModel.jaringanTelekomunikasi.narrative(limit: 2)
    #expect(text.contains("(hanya 2 rantai pertama yang ditulis; model ini memiliki lebih banyak)"))
    #expect(!text.contains("3. JIKA"))
    #expect(!LogicModel.jaringanTelekomunikasi.narrative(limit: 3).contains("(hanya"))
    #expect(LogicModel.jaringanTelekomunikasi.narrative(limit: -1).contains("(hanya 0 rantai"))
  }

  @Test func `a model without links says so`() {
    let model = LogicModel("Daftar", elements: [Element("Dana", id: "i", stage: .input)])
    #expect(model.narrative() == "Daftar\n\n(tidak ada tautan jika–maka)\n")
  }

  @Test func `a cycle ends before it repeats`() {
    let model = LogicModel(
      "Lingkaran", elements: ["a", "b", "c"].map { Element($0, id: $0, stage: .outcome) },
      links: [
        Link(from: "a", to: "b"), Link(from: "b", to: "c"), Link(from: "c", to: "a"),
        Link(from: "a", to: "a"),
      ])
    #expect(model.narrative() == "Lingkaran\n\n1. JIKA a\n   MAKA b\n   MAKA c\n")
  }

  @Test func `a chain begins at its first cause wherever that stands`() {
    let model = LogicModel(
      "Jalan",
      elements: [
        Element("Membangun jalan", id: "p2", stage: .process),
        Element("Membebaskan lahan", id: "p1", stage: .process),
        Element("Jalan terbangun", id: "o", stage: .output),
      ], links: [Link(from: "p2", to: "o"), Link(from: "p1", to: "p2")])
    #expect(
      model.narrative()
        == "Jalan\n\n1. JIKA Membebaskan lahan\n   MAKA Membangun jalan\n   MAKA Jalan terbangun\n")
  }

  @Test func `line breaks in a text do not break the lines`() {
    let model = LogicModel("Baris") {
      LogicModel.Input("Dana\n2. JIKA palsu").leadsTo(LogicModel.Process("Melatih\tguru"))
    }
    #expect(model.narrative() == "Baris\n\n1. JIKA Dana 2. JIKA palsu\n   MAKA Melatih guru\n")
  }

  @Test func `a model with more chains than anyone can count is told up to the limit`() {
    // 40 layers of two: 2^40 ways.
    var elements: [Element] = []
    var links: [Link] = []
    for layer in 0..<40 {
      for side in ["a", "b"] {
        elements.append(Element("\(side)\(layer)", id: "\(side)\(layer)", stage: .outcome))
        for other in ["a", "b"] where layer > 0 {
          links.append(Link(from: "\(other)\(layer - 1)", to: "\(side)\(layer)"))
        }
      }
    }
    let text = LogicModel("Banyak", elements: elements, links: links).narrative(limit: 10)
    #expect(text.contains("10. JIKA") && !text.contains("11. JIKA") && text.contains("(hanya 10 rantai"))
  }
}
