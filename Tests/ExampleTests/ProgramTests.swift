import Foundation
import PohonKinerja
import Testing

@testable import bpsdmd_lampung

/// The example programs print what their golden files say.
@Suite struct ProgramTests {
  @Test(arguments: ["bpsdmd-lampung", "jaringan-telekomunikasi"])
  func `an example prints its golden output`(_ name: String) throws {
    let run = try Examples.run(name)
    #expect(run.exitCode == 0)
    #expect(run.errors.isEmpty)
    try ExampleGolden.expect(run.output, equals: "\(name).txt")
  }

  @Test func `the tree in Swift and the document say the same`() throws {
    let file = Examples.data("bpsdmd-lampung.json")
    let document = try PerformanceTree(
      json: Array(try Data(contentsOf: URL(filePath: file))), named: "bpsdmd-lampung.json")
    #expect(bpsdmdLampung.preOrder.map(\.statement) == document.preOrder.map(\.statement))
    #expect(bpsdmdLampung.preOrder.map(\.path) == document.preOrder.map(\.path))
    #expect(bpsdmdLampung.preOrder.map(\.owner) == document.preOrder.map(\.owner))
    #expect(
      bpsdmdLampung.preOrder.map { $0.indicators.map(\.name) }
        == document.preOrder.map { $0.indicators.map(\.name) })
    #expect(
      bpsdmdLampung.preOrder.map { $0.indicators.map(\.unit) }
        == document.preOrder.map { $0.indicators.map(\.unit) })
    #expect(bpsdmdLampung.count == 10)
    #expect(bpsdmdLampung.indicatorCount == 26)
  }

  @Test func `the slide leaves out targets and units and one sasaran, and nothing else is wrong`() {
    let report = bpsdmdLampung.checked()
    #expect(
      Set(report.findings.filter { $0.severity == .error }.map(\.rule)) == ["target-missing", "unit-missing"])
    #expect(report["leaf-above-bottom"].map(\.sasaran) == ["S1.1"])
  }

  @Test func `nothing is an error in a draft`() {
    #expect(bpsdmdLampung.checked(profile: .draft).isClean(at: .warning))
  }
}
