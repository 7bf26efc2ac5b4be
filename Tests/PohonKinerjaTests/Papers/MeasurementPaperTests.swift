import Foundation
import PohonKinerja
import Testing

/// Papers on what was measured, with the invented actuals of the example.
@Suite struct MeasurementPaperTests {
  private let tree: PerformanceTree
  private let actuals: Measurements

  init() throws {
    tree = try ExampleTree.load()
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/data/realisasi/bpsdmd-lampung-contoh.json")
    actuals = try Measurements(json: Array(try Data(contentsOf: file)), named: "realisasi")
  }

  private func rows(
    _ kind: PaperKind, of position: String, at period: MeasurementPeriod?, _ language: Language = .indonesian
  ) throws -> [[String]] {
    let request = PaperRequest(
      position: position, language: language, measurements: actuals, period: period)
    return try #require(try tree.papers(kind, for: request).first).tables[0].texts(in: language)
  }

  @Test func `the table holds actuals against targets, and keeps numerator and denominator`() throws {
    let rows = try rows(.measurementTable, of: "S1.2", at: .year(2026))
    #expect(rows[0][3...6] == ["%", "65", "3.200/5.000 = 64", "98,46"])
    #expect(rows[2][3...6] == ["nilai", "88,5", "88,7", "100,23"])
    #expect(rows[3][3...6] == ["%", "95", "93", "97,89"])
    #expect(rows[0].last == "Basis data diklat")
  }

  @Test func `a period is held against the target until then`() throws {
    let rows = try rows(.measurementTable, of: "S2.1", at: .quarter(2, of: 2026))
    // 2 + 3 of 2 + 4.
    #expect(rows[0][4...6] == ["6", "5", "83,33"])
  }

  @Test func `the latest period is meant when none is named`() throws {
    let request = PaperRequest(position: "S2.1", measurements: actuals)
    let paper = try #require(try tree.papers(.measurementTable, for: request).first)
    #expect(paper.cells.contains { $0.origin?.field == .actual && $0.text(in: .indonesian) == "2026" })
    #expect(paper.tables[0].texts()[0][5] == "10")
  }

  @Test func `what is missing is said and is not zero`() throws {
    let bare = try #require(try tree.papers(.measurementTable, for: PaperRequest(position: "S2.1")).first)
    #expect(bare.tables[0].texts()[0][5...7] == ["belum diisi", "belum diisi", "belum diisi"])
    var partly = actuals
    partly.actuals.removeAll { $0.indicator == "S2.1.a" && $0.period == .quarter(2, of: 2026) }
    let request = PaperRequest(position: "S2.1", measurements: partly, period: .year(2026))
    let paper = try #require(try tree.papers(.measurementTable, for: request).first)
    #expect(paper.tables[0].texts()[0][5].contains("realisasi triwulan II 2026 belum ada"))
    #expect(paper.tables[0].texts()[0][6].contains("belum ada"))
  }

  @Test func `review notes have the remarks until the period, and room to write`() throws {
    let rows = try rows(.reviewNotes, of: "S2.1", at: .quarter(2, of: 2026))
    #expect(rows[0][5] == "triwulan II 2026: Satu pelatihan ditunda: pengajar berhalangan")
    #expect(rows[0].suffix(2).allSatisfy { $0.hasPrefix("……") })
    #expect(rows[1][5] == "–")
  }

  @Test func `papers on measurement are kept as Markdown`() throws {
    let request = PaperRequest(position: "S2.1", measurements: actuals, period: .quarter(3, of: 2026))
    let papers = try tree.papers(.measurementTable, for: request) + tree.papers(.reviewNotes, for: request)
    try Golden.expect(Paper.markdown(papers), equals: "paper-measured.md")
  }
}
