import PohonKinerja
import Testing

struct WordingTests {
  @Test func `a position is its title, with name and unit where there are any`() {
    #expect(Position("Ketua Tim Kerja").description == "Ketua Tim Kerja")
    #expect(Position("Ketua Tim Kerja", name: "Pejabat A").description == "Ketua Tim Kerja (Pejabat A)")
    #expect(
      Position("Ketua Tim Kerja", name: "Pejabat A", unit: "Bidang Diklat").description
        == "Ketua Tim Kerja (Pejabat A; Bidang Diklat)")
  }

  @Test func `a level is its code and title`() {
    #expect(Level("S0", "Gubernur").description == "S0 Gubernur")
  }

  @Test func `a unit is its text`() {
    #expect(MeasurementUnit.percent.description == "%")
    #expect(("dokumen" as MeasurementUnit) == .document)
  }

  @Test func `a text has both languages and shows the Indonesian one`() {
    let text = LocalizedText("kualitas", en: "quality")
    #expect(text[.indonesian] == "kualitas")
    #expect(text[.english] == "quality")
    #expect("\(text)" == "kualitas")
  }

  @Test func `the titles of a code table are all different in both languages`() {
    let tables = [
      Aspect.allCases.map(\.title), LogicStage.allCases.map(\.title), Polarity.allCases.map(\.title),
    ]
    for titles in tables {
      #expect(Set(titles.map(\.indonesian)).count == titles.count)
      #expect(Set(titles.map(\.english)).count == titles.count)
    }
  }
}
