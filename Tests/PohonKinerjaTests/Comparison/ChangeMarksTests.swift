import PohonKinerja
import Testing

/// What the drawing of two trees says of each sasaran, by sign, word and colour.
@Suite struct ChangeMarksTests {
  private static func tree(_ edit: (inout PerformanceTree) throws -> Void = { _ in }) throws
    -> PerformanceTree
  {
    var tree = PerformanceTree(
      "Pohon",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", id: "A", level: "S0",
          children: [
            SasaranDraft(
              "Terwujudnya jalan yang mantap", id: "B", level: "S1", owner: "Kepala Dinas",
              indicators: [
                Indicator("Panjang jalan", id: "B.a", unit: "km", targets: [2026: 10]),
                Indicator("Jumlah jembatan", id: "B.b", unit: "unit", targets: [2026: 3]),
              ]),
            SasaranDraft("Tersedianya air bersih", id: "C", level: "S1", owner: "Kepala Dinas"),
            SasaranDraft("Terkelolanya sampah kota", id: "D", level: "S1", owner: "Kepala Bidang"),
            SasaranDraft("Terlaksananya penataan taman", id: "E", level: "S1", owner: "Kepala Bidang"),
          ])
      ])
    try edit(&tree)
    return tree
  }

  /// Each of the six changes once.
  private static func drawing(in language: Language = .indonesian) throws -> ComparedDrawing {
    let new = try tree { tree in
      try tree.update("A") { $0.statement = "Meningkatnya mutu layanan publik daerah" }
      try tree.update("B") { $0.indicators[1].targets = [2026: 5] }
      try tree.update("C") { $0.owner = "Kepala Balai" }
      try tree.remove("D")
      try tree.move("E", under: "B")
      try tree.insert(SasaranDraft("Tersedianya angkutan umum", id: "F", level: "S1"), under: "A")
    }
    return try ComparedDrawing(from: tree(), to: new, in: language)
  }

  @Test func `each change has its sign, and indicators their numbers`() throws {
    let marks = try Self.drawing().marks
    #expect(marks["A"]?.sign == .reworded)
    #expect(marks["B"]?.sign == .retargeted)
    #expect(marks["B"]?.lines.map(\.text.indonesian) == ["2. ganti target"])
    #expect(marks["C"]?.sign == .reowned)
    #expect(marks["D"]?.sign == .removed)
    #expect(marks["E"]?.sign == .moved)
    #expect(marks["F"]?.lines.map(\.text.english) == ["added"])
    #expect(marks.signs == [.added, .removed, .moved, .reworded, .retargeted, .reowned])
  }

  @Test func `what happens to indicators is not told of their sasaran`() throws {
    func marks(_ edit: (inout SasaranDraft) -> Void) throws -> ChangeMarks {
      try ComparedDrawing(from: Self.tree(), to: Self.tree { try $0.update("B", edit) }).marks
    }
    // The sasaran is neither removed nor reworded; only figures are told as such.
    let removed = try marks { $0.indicators.removeLast() }
    #expect(removed["B"]?.sign == .edited)
    #expect(removed["B"]?.lines.map(\.sign) == [.removed])
    #expect(try marks { $0.indicators[0].name = "Panjang jalan kabupaten mantap" }["B"]?.sign == .edited)
    let figures = try marks { for place in $0.indicators.indices { $0.indicators[place].baseline = 1 } }
    #expect(figures["B"]?.sign == .retargeted)
    let both = try marks {
      $0.statement = "Terwujudnya jalan kabupaten yang mantap"
      $0.indicators.removeLast()
    }
    #expect(both["B"]?.sign == .reworded)
  }

  @Test func `the sign in front of a text is that of its box`() throws {
    let drawing = try Self.drawing()
    for sasaran in drawing.tree.preOrder {
      let sign = try #require(drawing.marks[sasaran.id]?.sign)
      #expect(sasaran.statement.hasPrefix("[\(sign.symbol)] "))
    }
    #expect(drawing.tree["B"]?.indicators.map(\.name) == ["Panjang jalan", "[≠] Jumlah jembatan"])
  }

  @Test(arguments: ["text", "ascii", "markdown", "mermaid", "dot", "svg", "html"])
  func `every drawing says what each sign means`(format: String) throws {
    let drawing = try Self.drawing()
    let (tree, marks) = (drawing.tree, drawing.marks)
    let drawn =
      switch format {
      case "text": tree.drawn(as: .text.showing(marks))
      case "ascii": tree.drawn(as: .text(charset: .ascii).showing(marks))
      case "markdown": tree.drawn(as: .markdown.showing(marks))
      case "mermaid": tree.drawn(as: .mermaid.showing(marks))
      case "dot": tree.drawn(as: .dot.showing(marks))
      case "svg": tree.drawn(as: .svg.showing(marks))
      default: tree.drawn(as: .html.showing(marks))
      }
    for sign in marks.signs { #expect(drawn.contains(sign.title.indonesian)) }
    guard ["mermaid", "dot", "svg", "html"].contains(format) else { return }
    for sign in marks.signs {
      let digits = String(sign.colour, radix: 16, uppercase: true)
      #expect(drawn.contains("#" + String(repeating: "0", count: 6 - digits.count) + digits))
    }
  }

  @Test(arguments: TextDiagram.Charset.allCases)
  func `a text has each sign in its own characters`(charset: TextDiagram.Charset) throws {
    let drawing = try Self.drawing()
    let drawn = drawing.tree.drawn(as: .text(charset: charset).showing(drawing.marks))
    for sasaran in drawing.tree.preOrder {
      for line in try #require(drawing.marks[sasaran.id]).lines {
        let sign = charset == .ascii ? line.sign.asciiSymbol : line.sign.symbol
        #expect(drawn.contains("  \(sign) \(line.text.indonesian)\n"))
      }
    }
  }

  @Test func `signs of changes and of findings are framed alike in the legend`() throws {
    let drawing = try Self.drawing()
    let report = drawing.tree.checked()
    let svg = drawing.tree.drawn(as: .svg(findings: report).showing(drawing.marks))
    let frames = svg.split(separator: "\n").filter {
      $0.contains("<rect") && $0.contains(" width=\"16\"") && $0.contains(" stroke-width=")
    }
    #expect(!report.findings.isEmpty && frames.count > drawing.marks.signs.count)
    #expect(frames.allSatisfy { $0.contains(" height=\"14\"") })
  }

  @Test func `what happens goes before findings in the border of a box`() throws {
    let drawing = try Self.drawing()
    let page = drawing.tree.drawn(as: .html(findings: drawing.changes).showing(drawing.marks))
    #expect(page.contains("card l0 sreworded") || page.contains("sreworded\" id="))
    #expect(!page.contains("fw\" id=") && !page.contains("fn\" id="))
  }

  @Test func `of equal trees nothing is marked`() throws {
    let drawing = try ComparedDrawing(from: Self.tree(), to: Self.tree())
    #expect(drawing.marks.signs.isEmpty)
    #expect(drawing.marks.caption.indonesian == "kedua pohon sama")
    #expect(drawing.tree.drawn(as: .text.showing(drawing.marks)).contains("kedua pohon sama"))
  }
}
