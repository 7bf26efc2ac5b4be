import Foundation
import PohonKinerja
import Testing

/// Papers as CSV and HTML.
@Suite struct PaperWritingTests {
  /// A paper with one cell a row.
  private func paper(_ contents: [PaperCell.Content], _ language: Language = .indonesian) -> Paper {
    Paper(
      "uji", language: language, title: "Uji",
      blocks: [
        .table(
          PaperTable(
            [.init("Isi", width: 1)],
            groups: contents.map {
              [[PaperCell($0, from: PaperOrigin(sasaran: "S1", indicator: "S1.a", .target))]]
            },
            emptyText: ""))
      ])
  }

  /// The first field of each row of the only table.
  private func fields(_ contents: [PaperCell.Content], _ style: CSVStyle) -> [String] {
    paper(contents).csv(style).split(separator: "\r\n").dropFirst(2).map { line in
      String(line.dropLast(style.separator == .comma ? ",S1.a".count : ";S1.a".count))
    }
  }

  @Test func `numbers have the decimal mark of the style and are not grouped`() {
    let numbers: [PaperCell.Content] = [
      .number(82.5), .number(-10), .number(1_250_000_000), .figure("74,10", 74.10), .number(-0.125),
    ]
    #expect(fields(numbers, .indonesian) == ["82,5", "-10", "1250000000", "74,1", "-0,125"])
    #expect(fields(numbers, .english) == ["82.5", "-10", "1250000000", "74.1", "-0.125"])
    let both = CSVStyle(separator: .comma, decimalMark: .comma, hasByteOrderMark: false)
    #expect(fields([.number(82.5), .number(82)], both) == ["\"82,5\"", "82"])
  }

  @Test func `texts that a spreadsheet would run or reread get an apostrophe`() {
    let texts = [
      "=1+1", "+62", "-x", "@SUM(A1)", " =1", "1.500", "3-4", "12/2026", "70–80", "12 bulan", "≥ 85", "BB",
      "",
    ]
    #expect(
      fields(texts.map { .text($0) }, .indonesian) == [
        "'=1+1", "'+62", "'-x", "'@SUM(A1)", "' =1", "'1.500", "'3-4", "'12/2026", "70–80", "12 bulan",
        "≥ 85",
        "BB", "",
      ])
  }

  @Test func `fields are quoted as RFC 4180 says`() {
    #expect(
      fields(
        [.text("a;b"), .text("a,b"), .text("kata \"kunci\""), .text("a\r\nb"), .list(["satu", "dua"])], .plain
      )
        == ["\"a;b\"", "\"a,b\"", "\"kata \"\"kunci\"\"\"", "a  b", "\"satu; dua\""])
  }

  @Test func `the mark at the start is there where spreadsheets need it`() {
    #expect(paper([.number(1)]).csv().utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!paper([.number(1)]).csv(.plain).utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(paper([.number(1.5)], .english).csv().contains("1.5,S1.a\r\n"))
  }

  @Test func `rows name where they come from`() throws {
    let tree = try ExampleTree.load()
    let csv = Paper.csv(try tree.papers(.indicatorTable))
    let lines = csv.split(separator: "\r\n")
    let header = try #require(lines.firstIndex { $0.hasPrefix("No;") })
    #expect(lines[header].hasSuffix(";Penanggung jawab;Asal dalam pohon"))
    #expect(
      lines[header + 4]
        == "3;Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat;Nilai Akreditasi Lembaga;nilai;88,5;Sertifikat akreditasi LAN;Sekretariat;S1.2.a"
    )
  }

  @Test func `a page needs nothing from outside and says where cells come from`() throws {
    let tree = try ExampleTree.load()
    let page = Paper.html(try tree.papers(.performanceAgreement))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("<script") && !page.contains("style=\"") && !page.contains("http://"))
    #expect(page.components(separatedBy: "<article").count == 10)
    #expect(
      page.contains(
        "<td class=\"trailing\" data-sasaran=\"S1.2\" data-indicator=\"S1.2.a\" data-field=\"target\" data-period=\"2026\">88,5</td>"
      ))
    #expect(page.contains("rowspan=\"2\""))
  }

  @Test func `a long group says what its rows share anew, so that it goes on to another page`() throws {
    let indicators = (1...8).map { Indicator("Indikator \($0)") }
    let tree = PerformanceTree("Uji") {
      Gubernur("Meningkatnya mutu", owner: "Gubernur", indicators: indicators)
    }
    let page = Paper.html(try tree.papers(.indicatorTable))
    #expect(page.contains("rowspan=\"6\"") && page.contains("rowspan=\"2\""))
    #expect(page.components(separatedBy: ">Meningkatnya mutu</td>").count == 3)
  }

  @Test func `labels stay text in every form`() throws {
    for label in HostileLabels.all {
      var tree = PerformanceTree(label) {
        Gubernur("x", owner: "Gubernur") { KepalaBPSDM("y", owner: "Kepala BPSDM") }
      }
      try tree.update("S1.1") { draft in
        draft.statement = label
        draft.owner = Position("Kepala BPSDM", name: label)
        draft.indicators = [
          Indicator(label, unit: MeasurementUnit(label), targets: Targets(undated: Target(label)))
        ]
      }
      for kind in [PaperKind.performanceAgreement, .indicatorTable, .employeeTargets] {
        let papers = try tree.papers(kind, for: PaperRequest(position: "S1.1"))
        let page = Paper.html(papers)
        #expect(page.components(separatedBy: "<article").count == 2, "\(label)")
        #expect(!page.contains("<script") && !page.contains("<img"), "\(label)")
        let csv = Paper.csv(papers, CSVStyle(separator: .comma, decimalMark: .point, hasByteOrderMark: false))
        for line in csv.split(separator: "\r\n") {
          #expect(!line.contains("\n") && !line.contains("\r"), "\(label)")
          #expect(line.first.map { !"=+-@".contains($0) } ?? true, "\(label)")
        }
      }
    }
  }

  @Test(arguments: [
    "1E5", "1e-3", "80%", "1 Mei", "Mar 2026", "5 Maret 2026", "10:30 PM", "Rp5.000", "(5)", "\u{2212}5",
    "\u{200B}=1", "\u{A0}+1", "\u{AD}-1", "\u{202E}@x", "\u{FF1D}A1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x",
    "\u{FF11}\u{FF12}",
  ])
  func `a text that is seen as a number, date or formula gets an apostrophe`(_ text: String) {
    for style in [CSVStyle.indonesian, .english] { #expect(fields([.text(text)], style) == ["'" + text]) }
    // Other programs get what is there.
    #expect(fields([.text(text)], .plain) == [text])
  }

  @Test(arguments: [
    "S1.2", "S1", "T.1", "K.1.1.2.a", "1.a", "Mei", "12 bulan", "2026 laporan", "Rp 5 miliar", "TW II 2026",
    "1e",
  ])
  func `ids and words stay as they are`(_ text: String) {
    for style in [CSVStyle.indonesian, .plain] { #expect(fields([.text(text)], style) == [text]) }
  }

  // MARK: Pages

  /// What browsers print is looked at by `Tests/Tools/check-papers`.
  @Test func `places to sign are printed with what stands before them`() throws {
    func blocks(_ paper: Paper) -> [Substring] {
      let html = paper.html()
      guard let start = html.range(of: "<div class=\"closing\">"),
        let end = html.range(of: "</section>\n</div>")
      else { return [] }
      return html[start.upperBound..<end.lowerBound].split(separator: "\n").filter { line in
        ["<h2>", "<table", "<dl>", "<section"].contains { line.hasPrefix($0) }
      }
    }
    let targets = blocks(try HealthTree.paper(.employeeTargets, of: "S1.1"))
    #expect(targets == ["<h2>Perilaku kerja</h2>", "<table class=\"kept\">", "<section class=\"signing\">"])
    let notes = blocks(
      try HealthTree.paper(.reviewNotes, of: "S1.1", measurements: HealthTree.actuals))
    #expect(notes == ["<dl>", "<section class=\"signing\">"], "a long table goes over pages")
    let table = try HealthTree.paper(.indicatorTable).html()
    #expect(!table.contains("<div class=\"closing\">"))
  }
}
