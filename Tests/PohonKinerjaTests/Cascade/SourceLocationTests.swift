import PohonKinerja
import Testing

struct SourceLocationTests {
  @Test func `every sasaran and indicator knows where it is written`() throws {
    let line = #line
    let tree = PerformanceTree("Uji") {
      Gubernur("a", indicators: [Indicator("i")]) {
        KepalaBPSDM("b")
      }
    }
    let gubernur = try #require(tree["S0.1"]?.location)
    #expect((gubernur.line, gubernur.column) == (line + 2, 15))
    let indicator = try #require(tree.indicator("S0.1.a")?.location)
    #expect((indicator.line, indicator.column) == (line + 2, 43))
    let kepala = try #require(tree["S1.1"]?.location)
    #expect((kepala.line, kepala.column) == (line + 3, 20))
    for location in [gubernur, indicator, kepala] {
      #expect(location.file == #filePath)
      #expect(location.fileID == #fileID)
      #expect(location.staticFile?.description == #filePath)
    }
  }

  @Test func `a loop gives every sasaran the same place`() {
    let tree = PerformanceTree("Uji") {
      for number in 1...3 { Gubernur("\(number)") }
    }
    #expect(Set(tree.preOrder.map(\.location)).count == 1)
  }

  @Test func `sasaran of two files keep their files`() throws {
    let tree = PerformanceTree("Uji") {
      Gubernur("a", fileID: "M/A.swift", filePath: "/m/A.swift", line: 1, column: 2)
      Gubernur("b", fileID: "M/B.swift", filePath: "/m/B.swift", line: 3, column: 4)
    }
    #expect(tree.preOrder.map { $0.location?.description } == ["/m/A.swift:1:2", "/m/B.swift:3:4"])
    #expect(tree.preOrder.map { $0.location?.staticFile?.description } == ["/m/A.swift", "/m/B.swift"])
    #expect(tree.preOrder.map { $0.location?.fileID } == ["M/A.swift", "M/B.swift"])
  }
}
