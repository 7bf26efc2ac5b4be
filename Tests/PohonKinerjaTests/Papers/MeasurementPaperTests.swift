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

  @Test func `a percentage and what it was before the cap have the same decimals`() throws {
    let tree = PerformanceTree(
      "Uji", planYear: 2026,
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1", level: "S1",
          indicators: [Indicator("Jumlah peserta", id: "a", unit: .person, targets: [2026: 100_000])])
      ])
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(99_999))])
    let paper = try #require(
      try tree.papers(.measurementTable, for: PaperRequest(measurements: actuals, period: 2026)).first)
    #expect(paper.tables[0].texts()[0][6] == "99,999")
    #expect(paper.csv().contains(";99,999;99,999;"), "\(paper.csv())")
  }

  @Test func `a period is held against the target until then`() throws {
    let rows = try rows(.measurementTable, of: "S2.1", at: .quarter(2, of: 2026))
    // 2 + 3 of 2 + 4.
    #expect(rows[0][4...6] == ["6", "5", "83,33"])
  }

  @Test func `where no target is due yet, that of the year is not shown in its place`() throws {
    let tree = PerformanceTree(
      "Uji", planYear: 2026,
      roots: [
        SasaranDraft(
          "Menurunnya kematian bayi", id: "S1", level: "S1", owner: "Kepala Dinas",
          indicators: [
            Indicator(
              "Angka kematian bayi", id: "a", unit: "per 1.000", polarity: .minimize, targets: [2026: 24],
              trajectory: [2026: [nil, 25, nil, 24]], consolidation: .takeLast),
            Indicator("Cakupan imunisasi", id: "b", unit: .percent, targets: [2026: 90]),
            Indicator("Jumlah posyandu", id: "c", unit: "posyandu"),
          ])
      ])
    let actuals = Measurements(actuals: [Actual(of: "a", in: .quarter(2, of: 2026), .reached(25))])
    func targets(_ period: MeasurementPeriod) throws -> [String] {
      let request = PaperRequest(measurements: actuals, period: period)
      let paper = try #require(try tree.papers(.measurementTable, for: request).first)
      return paper.tables[0].texts().map { $0[4] }
    }
    #expect(try targets(.quarter(1, of: 2026)) == ["–", "90", "belum diisi"])
    #expect(try targets(.quarter(2, of: 2026))[0] == "25")
    #expect(try targets(.year(2026)) == ["24", "90", "belum diisi"])
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
    #expect(paper.tables[0].texts()[0][5].hasSuffix("sejauh ini"))
    #expect(paper.tables[0].texts()[0][6] == "–")
    #expect(paper.tables[0].texts()[0][8].contains("realisasi triwulan II 2026 belum ada"))
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

  /// One sasaran a position, each with an indicator of which 90 of 100 was reached.
  private static func wide(_ count: Int) -> (tree: PerformanceTree, actuals: Measurements) {
    let roots = (0..<count).map { number in
      SasaranDraft(
        "Meningkatnya layanan nomor \(number)", id: "s\(number)", level: "S1",
        owner: Position("Kepala Bidang \(number)"),
        indicators: [Indicator("Jumlah layanan \(number)", id: "s\(number).a", targets: [2026: 100])])
    }
    return (
      PerformanceTree("Lebar", planYear: 2026, roots: roots),
      Measurements(actuals: (0..<count).map { Actual(of: "s\($0).a", in: 2026, .reached(90)) })
    )
  }

  /// A tree measured anew for every cell would take sixteen times as long when it has four times the rows.
  @Test(arguments: [PaperKind.measurementTable, .reviewNotes])
  func `a wide tree is measured once`(_ kind: PaperKind) {
    let times = [150, 600].map { count in
      let (tree, actuals) = Self.wide(count)
      let request = PaperRequest(measurements: actuals)
      return (0..<3).map { _ in
        ProcessorTime.nanoseconds {
          let papers = (try? tree.papers(kind, for: request)) ?? []
          let rows = papers.flatMap(\.tables).flatMap { $0.texts() }
          #expect(rows.count == count && rows.allSatisfy { $0.contains("90") })
        }
      }.min() ?? 0
    }
    #expect(times[1] < times[0] * 8, "\(times)")
  }

  @Test func `CSV has numerator, denominator and what was reached before the cap in columns of their own`()
    throws
  {
    let tree = PerformanceTree(
      "Uji", planYear: 2026,
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1", level: "S1",
          indicators: [
            Indicator("Jumlah layanan", id: "a", unit: "layanan", targets: [2026: 8], source: "Laporan"),
            Indicator("Persentase selesai", id: "b", unit: .percent, targets: [2026: 80], source: "Laporan"),
          ])
      ])
    let actuals = Measurements(actuals: [
      Actual(of: "a", in: 2026, .reached(14.5)),
      Actual(of: "b", in: 2026, .quotient(Actual.Quotient(3, over: 5))),
    ])
    let csv = Paper.csv(try tree.papers(.measurementTable, for: PaperRequest(measurements: actuals)))
    let lines = csv.split(separator: "\r\n")
    #expect(
      lines.contains {
        $0.contains(";Realisasi;Pembilang;Penyebut;Capaian (%);Capaian sebelum batas (%);Status;")
      })
    #expect(lines.contains { $0.contains(";layanan;8;14,5;;;120;181,25;") })
    #expect(lines.contains { $0.contains(";%;80;60;3;5;75;75;") })
  }

  /// The table of one sasaran, whose indicators have targets for each quarter.
  private static func quarterly(
    _ quarters: Trajectory.Quarters, by consolidation: Consolidation, until quarter: Int = 3,
    _ language: Language = .indonesian
  ) throws -> Paper {
    let tree = PerformanceTree(
      "Uji", planYear: 2026,
      roots: [
        SasaranDraft(
          "Terkelolanya arsip", id: "S1", level: "S1",
          indicators: [
            Indicator(
              "Lama olah", id: "c", unit: "hari", polarity: .minimize, targets: [2026: "≤ 7"],
              trajectory: [2026: quarters], consolidation: consolidation, source: "Laporan")
          ])
      ])
    let actuals = Measurements(actuals: [
      Actual(of: "c", in: .quarter(1, of: 2026), .reached(8)),
      Actual(of: "c", in: .quarter(2, of: 2026), .reached(8)),
      Actual(of: "c", in: .quarter(3, of: 2026), .reached(7.5)),
    ])
    let request = PaperRequest(
      language: language, measurements: actuals, period: .quarter(quarter, of: 2026))
    return try #require(try tree.papers(.measurementTable, for: request).first)
  }

  @Test func `what limits of quarters come to is a number in CSV, and keeps its sign for readers`() throws {
    let limits: Trajectory.Quarters = ["≤ 8", "≤ 8", "≤ 7", "≤ 7"]
    let paper = try Self.quarterly(limits, by: .average)
    #expect(paper.tables[0].texts()[0][4...5] == ["≤ 7,67", "7,83"])
    #expect(paper.markdown().contains("| ≤ 7,67 | 7,83 |") && paper.html().contains("≤ 7,67"))
    #expect(Paper.csv([paper], .english).contains(",hari,7.67,7.83,"))
    #expect(Paper.csv([paper], .indonesian).contains(";hari;7,67;7,83;"))
    let english = try Self.quarterly(limits, by: .average, .english)
    #expect(english.tables[0].texts(in: .english)[0][4] == "≤ 7.67")
    #expect(Paper.csv([english]).contains(",hari,7.67,7.83,"))
  }

  @Test func `the sign is that of all quarters, and none where they differ`() throws {
    func target(_ quarters: Trajectory.Quarters, by consolidation: Consolidation) throws -> String {
      try Self.quarterly(quarters, by: consolidation, until: 2).tables[0].texts()[0][4]
    }
    #expect(try target(["maksimal 3", "maksimal 2", nil, nil], by: .sum) == "≤ 5")
    #expect(try target(["< 15", "< 15", nil, nil], by: .average) == "< 15")
    #expect(try target(["≥ 8", "≥ 7", nil, nil], by: .average) == "≥ 7,5")
    #expect(try target(["≤ 8", 7, nil, nil], by: .average) == "7,5")
    #expect(try target([8, 7, nil, nil], by: .sum) == "15")
  }

  @Test func `a figure from parts is said to be one, and is no entry without a source`() throws {
    func part(_ id: String) -> Indicator {
      Indicator(
        "Jumlah pemustaka \(id)", id: id, unit: .person, targets: [2026: 50],
        contributes: Contribution(to: "w", as: .component, combine: .sum))
    }
    func paper(source: String? = nil, _ kind: PaperKind = .measurementTable, own: Bool = false) throws
      -> Paper
    {
      let tree = PerformanceTree(
        "Uji", planYear: 2026,
        roots: [
          SasaranDraft(
            "Meningkatnya kunjungan", id: "S1", level: "S1", owner: "Kepala Dinas Perpustakaan",
            indicators: [
              Indicator(
                "Jumlah pemustaka", id: "w", unit: .person, targets: [2026: 100], source: source)
            ],
            children: [
              SasaranDraft(
                "Terlayaninya pemustaka", id: "S2", level: "S2", owner: "Kepala Bidang Layanan",
                indicators: [part("b"), part("c")])
            ])
        ])
      var actuals = ["b", "c"].map { Actual(of: $0, in: 2026, .reached(45), source: "Buku tamu") }
      if own { actuals.append(Actual(of: "w", in: 2026, .reached(90), source: "Rekap")) }
      let request = PaperRequest(
        position: "S1", measurements: Measurements(actuals: actuals), period: .year(2026))
      return try #require(try tree.papers(kind, for: request).first)
    }
    let row = try paper().tables[0].texts()[0]
    #expect(row[5...6] == ["90", "90"])
    #expect(row[8...9] == ["realisasi dari bagian-bagiannya", "dari bagian-bagiannya"])
    #expect(try !paper().markdown().contains("belum diisi"))
    #expect(try paper(source: "Rekap tahunan").tables[0].texts()[0][9] == "Rekap tahunan")
    #expect(try paper(own: true).tables[0].texts()[0][8...9] == ["–", "Rekap"])
    #expect(try paper(.reviewNotes).tables[0].texts()[0][5] == "realisasi dari bagian-bagiannya")
  }

  @Test func `a period of another year than the paper's is refused, and alone says the year`() throws {
    let request = PaperRequest(year: 2027, measurements: actuals, period: .quarter(2, of: 2026))
    #expect(throws: PaperError.periodOutsideYear(.quarter(2, of: 2026), 2027)) {
      try tree.papers(.measurementTable, for: request)
    }
    let (wide, measured) = Self.wide(1)
    let papers = try wide.papers(
      .measurementTable, for: PaperRequest(measurements: measured, period: .quarter(4, of: 2025)))
    #expect(papers.first?.subtitle.last?.text(in: .indonesian) == "Tahun 2025")
  }

  @Test func `an evaluation sheet has what was measured, and tells of evaluations given twice`() throws {
    let (tree, actuals) = Self.wide(2)
    let request = PaperRequest(
      measurements: actuals,
      evaluations: [
        PositionEvaluation("s0", results: WorkResultRating(.met)),
        PositionEvaluation("Kepala Bidang 0", results: WorkResultRating(.above)),
      ])
    let paper = try #require(try tree.papers(.evaluationSheet, for: request).first)
    #expect(paper.tables[0].texts().map { $0[2] } == ["90", "90"])
    let text = paper.markdown()
    #expect(text.contains("Kepala Bidang 0 memiliki 2 penilaian"))
    #expect(!text.contains("Kepala Bidang 1 memiliki"))
    #expect(text.contains("penilaian tidak disimpan dalam pohon"))
    #expect(!text.contains("isilah di pohon"))
  }
}
