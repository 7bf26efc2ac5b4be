import Foundation
import Testing

@testable import PohonKinerja

/// Drawings of statements alone.
@Suite struct SVGStatementsTests {
  /// The sheet as all other sheets are made, from texts that are kept.
  private static func kept(_ tree: PerformanceTree, _ format: SVGDiagram) -> String {
    let content = SVGTreeContent(tree.columns, as: format)
    return SVGTreeSheet(content, SVGSheetPlan(content)).drawn().svg
  }

  private static func banyuwangi() throws -> PerformanceTree {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Examples/data/banyuwangi-bkpp.json")
    return try PerformanceTree(json: [UInt8](Data(contentsOf: file)), named: "banyuwangi-bkpp.json")
  }

  /// Words by chance, from one letter to more than a line, blanks in front and between.
  private static func text(_ generator: inout SeededGenerator) -> String {
    let words = [
      "Meningkatnya", "mutu", "layanan", "yang", "i", "WWW", "pelaksanaan", "ASN,", "(SPBE)", "Jum'at", "R&D",
      "a<b",
      "“baik”", "é", "\u{202E}balik", "pertanggungjawaban-pengelolaan-keuangan-daerah-kabupaten", "", "\t",
      "\u{7}",
    ]
    // Most statements have no special letter.
    let choice = generator.next() % 3 == 0 ? words.count : 9
    let count = Int(generator.next() % 18)
    return (0..<count).map { _ in words[Int(generator.next() % UInt64(choice))] }.joined(separator: " ")
  }

  /// A forest by chance, also with levels out of order.
  static func tree(count: Int, using generator: inout SeededGenerator) -> PerformanceTree {
    var path: [Int] = []
    let flat = (0..<count).map { number -> (draft: SasaranDraft, parent: String?) in
      while !path.isEmpty, generator.next() % 100 < 45 { path.removeLast() }
      let parent = path.last.map { "N\($0)" }
      let level = min(path.count + (generator.next() % 10 == 0 ? Int(generator.next() % 3) : 0), 5)
      path.append(number)
      let unit = generator.next() % 4 == 0 ? "Dinas <\(number)>" : nil
      let owner = generator.next() % 5 == 0 ? nil : Position("Ketua Tim & Kerja", unit: unit)
      return (
        SasaranDraft(text(&generator), id: "N\(number)", level: "S\(level)", owner: owner), parent
      )
    }
    let levels = (0...5).map { Level("S\($0)", "Tingkat \($0)") }
    return PerformanceTree("Pohon \(count)", cascade: Cascade(typed: levels), flat: flat)
  }

  @Test func `Banyuwangi as statements`() throws {
    let drawing = try Self.banyuwangi().drawn(as: .svg(detail: .statements))
    try Golden.expect(drawing, equals: "banyuwangi-statements.svg")
  }

  @Test func `what is given out piece by piece is the sheet that others are made like`() throws {
    var generator = SeededGenerator(seed: 11)
    var trees = [Lampung.tree, Merit.tree, PerformanceTree("Kosong"), try Self.banyuwangi()]
    trees += (0..<120).map { Self.tree(count: 1 + $0 % 40, using: &generator) }
    trees.append(Self.tree(count: 3_000, using: &generator))
    trees.append(try Lampung.tree.subtree(at: "S1.2").limited(to: "S2"))
    let formats: [SVGDiagram] = [
      .svg(detail: .statements), .svg(theme: .dark, language: .english, detail: .statements),
      SVGDiagram.svg(theme: .light, detail: .statements).embedded(elementIDPrefix: "sv-"),
    ]
    for tree in trees {
      for format in formats {
        let drawing = tree.drawn(as: format)
        #expect(drawing.utf8.elementsEqual(Self.kept(tree, format).utf8), "\(tree.title)")
      }
    }
  }

  @Test func `pieces are whole characters and together the drawing`() throws {
    var generator = SeededGenerator(seed: 12)
    let tree = Self.tree(count: 2_000, using: &generator)
    for format in [SVGDiagram.svg(detail: .statements), .svg(page: .a0)] {
      var pieces: [String] = []
      tree.writeSVG(as: format) { piece in
        var bytes: [UInt8] = []
        for place in piece.indices { bytes.append(piece[place]) }
        pieces.append(String(validating: bytes, as: UTF8.self) ?? "")
      }
      #expect(format.page == .natural ? pieces.count > 5 : pieces.count == 1)
      #expect(pieces.joined() == tree.drawn(as: format))
    }
  }

  @Test func `an error of the one who takes the pieces ends the drawing`() {
    struct Full: Error {}
    var generator = SeededGenerator(seed: 13)
    let tree = Self.tree(count: 2_000, using: &generator)
    var count = 0
    #expect(throws: Full.self) {
      try tree.writeSVG(as: .svg(detail: .statements)) { (_: Span<UInt8>) throws(Full) in
        count += 1
        if count == 2 { throw Full() }
      }
    }
    #expect(count == 2)
  }

  @Test func `words of plain texts are those of all texts`() {
    var generator = SeededGenerator(seed: 14)
    var plain = PlainWords(.bold)
    var texts = (0..<2_000).map { _ in Self.text(&generator) }
    texts += [
      "", " ", "a", "  a", "a  ", " a  b ", "é", "a\u{7F}", String(repeating: "W", count: PlainWords.longest),
    ]
    for text in texts {
      var words: [MeasuredWord] = []
      MeasuredWord.measure(text.utf8.span, from: 0, .bold, into: &words)
      let isPlain = XMLEscaping.isPlain(text.utf8.span)
      let isMeasured = plain.measure(text.utf8.span)
      #expect(isMeasured == isPlain)
      if !isPlain { words = [] }
      #expect(plain.words.map(\.start) == words.map(\.start))
      #expect(plain.words.map(\.end) == words.map(\.end))
      #expect(plain.words.map(\.width) == words.map(\.width))
    }
    let tooLong = String(repeating: "W", count: PlainWords.longest + 1)
    let isMeasured = plain.measure(tooLong.utf8.span)
    #expect(!isMeasured)
  }

  @Test func `lines are as even as trying every width makes them`() {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<4_000 {
      let words = (0..<1 + generator.next() % 24).map { _ in
        MeasuredWord(start: 0, end: 1, width: 200 + Int(generator.next() % 9_000))
      }
      let widest = MeasuredWord.widest(of: words.span)
      let width = widest + Int(generator.next() % 20_000)
      let count = MeasuredWord.lineCount(of: words.span, width: width)
      // Halving the widths between the widest word and a whole line, every one of them tried.
      var enough = width
      var tooFew = widest - 1
      while enough - tooFew > 50 {
        let middle = (enough + tooFew) / 2
        if MeasuredWord.lineCount(of: words.span, width: middle) > count {
          tooFew = middle
        } else {
          enough = middle
        }
      }
      #expect(MeasuredWord.evenWidth(of: words.span, width: width, lines: count) == enough)
    }
  }

  @Test func `wide families, long chains and long texts are drawn as others are`() {
    let long = (1...400).map { "sasaran ke-\($0)" }.joined(separator: " ")
    let longest = String(repeating: "mutu & layanan ", count: 5_000)
    var flat: [(draft: SasaranDraft, parent: String?)] = [(SasaranDraft(long, id: "A"), nil)]
    // More children than are drawn at once, and more than a piece of the drawing holds.
    for number in 0..<4_000 { flat.append((SasaranDraft("Mutu layanan \(number)", id: "B\(number)"), "A")) }
    for number in 0..<16 {
      flat.append((SasaranDraft("Satu", id: "C\(number)"), "B7"))
    }
    flat.append((SasaranDraft(longest, id: String(repeating: "D", count: 70_000)), "B8"))
    flat.append(
      (SasaranDraft("x", id: String(repeating: "<", count: 70_000), owner: Position("", name: "N")), "B8"))
    flat.append((SasaranDraft("x", id: "E", owner: Position("Kepala", name: "N")), "B9"))
    flat.append((SasaranDraft("x", id: "F", owner: Position("Kepala", unit: "Dinas “A”")), "B9"))
    let tree = PerformanceTree("Lebar", flat: flat)
    let format = SVGDiagram.svg(detail: .statements)
    #expect(tree.drawn(as: format).utf8.elementsEqual(Self.kept(tree, format).utf8))
  }

  // MARK: Boxes

  /// The boxes of a drawing and the texts in them, by their places on the sheet.
  private func boxes(_ drawing: String) -> [(
    x: Double, y: Double, width: Double, height: Double, lines: [Double]
  )] {
    drawing.split(separator: "<g id=\"").dropFirst().compactMap { group in
      guard
        let rectangle = group.firstMatch(
          of: /<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/),
        let x = Double(rectangle.1), let y = Double(rectangle.2), let width = Double(rectangle.3),
        let height = Double(rectangle.4)
      else { return nil }
      let lines = group.matches(of: /<tspan x="([-\d.]+)" y="([-\d.]+)">/).compactMap { Double($0.2) }
      return (x, y, width, height, lines)
    }
  }

  @Test func `boxes keep clear of each other and hold their lines`() {
    var generator = SeededGenerator(seed: 15)
    for count in [1, 7, 40, 300, 3_000] {
      let boxes = boxes(Self.tree(count: count, using: &generator).drawn(as: .svg(detail: .statements)))
      #expect(boxes.count == count)
      for box in boxes {
        #expect(box.lines.allSatisfy { $0 - 14.8 >= box.y && $0 + 5 <= box.y + box.height })
      }
      // Boxes of a level are of one height, so that rows tell which can meet.
      for row in Dictionary(grouping: boxes, by: \.y).values {
        let sorted = row.sorted { $0.x < $1.x }
        #expect(
          zip(sorted, sorted.dropFirst()).allSatisfy { $1.x - $0.x - $0.width >= SVGMetrics.columnGap - 0.11 }
        )
      }
      let rows = Dictionary(grouping: boxes, by: \.y).mapValues { $0.map(\.height).max() ?? 0 }.sorted {
        $0.key < $1.key
      }
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.key + $0.value < $1.key })
    }
  }

  @Test func `labels stay text`() {
    let roots = HostileLabels.all.map {
      SasaranDraft($0, id: "x" + $0, owner: Position($0, name: $0, unit: $0))
    }
    for format in [SVGDiagram.svg(detail: .statements), .svg(page: .a0, detail: .statements)] {
      let drawing = PerformanceTree("T", roots: roots).drawn(as: format)
      let reader = MarkupReader(drawing)
      #expect(
        reader.elements.isSubset(of: ["svg", "title", "desc", "style", "rect", "text", "tspan", "g", "path"]))
      #expect(reader.boxTitles.count == roots.count)
      for (title, draft) in zip(reader.boxTitles, roots) {
        let owner = PlainText.string(draft.owner?.description ?? "")
        let wanted = PlainText.string(draft.id ?? "") + (owner.isEmpty ? "" : " — \(owner)")
        #expect(title.utf8.elementsEqual(wanted.utf8), "\(wanted)")
      }
    }
  }

  // MARK: The format

  @Test func `only statements are drawn, and the drawing says so`() {
    let format = SVGDiagram.svg(findings: Lampung.tree.checked(), detail: .statements)
    let drawing = Lampung.tree.drawn(as: format)
    #expect(drawing == Lampung.tree.drawn(as: .svg(detail: .statements)))
    #expect(drawing.contains("hanya pernyataan sasaran, tanpa indikator"))
    #expect(drawing.contains("10 sasaran · 4 tingkat"))
    for statement in Lampung.tree.preOrder.map(\.statement) {
      #expect(drawing.contains(": \(XMLEscaping.escaped(statement))."))
    }
    #expect(!drawing.contains("INDIKATOR") && !drawing.contains("belum dijabarkan"))
    let kinds = drawing.split(separator: "<g id=").dropFirst().map { $0.contains("<title>S") }
    #expect(kinds.count == 10 && kinds.allSatisfy { $0 })
  }

  @Test func `without a page it is as large as it takes, on a page fitted to that`() {
    #expect(SVGDiagram.svg(detail: .statements).page == .natural)
    #expect(SVGDiagram.svg.page == .a3 && SVGDiagram(detail: .full).page == .a3)
    let sheet = Lampung.tree.sheet(as: .svg(page: .a4, detail: .statements))
    #expect(sheet.svg.contains(#"width="297mm" height="210mm""#))
    #expect(sheet.boxCount == 10 && sheet.printSize.indicators == sheet.printSize.statements)
    #expect(sheet.isReadable)
    let large = Lampung.tree.sheets(as: .svg(detail: .statements)).sheets
    #expect(large.count == 1 && large[0].svg == Lampung.tree.drawn(as: .svg(detail: .statements)))
  }

  @Test func `on pages every sasaran is on some sheet`() {
    let tree = SVGLayoutTests.tree(count: 400)
    let sheets = tree.sheets(as: .svg(page: .a3, detail: .statements)).sheets
    #expect(sheets.count > 1 && sheets.count <= tree.sheets(as: .svg(page: .a3)).sheets.count)
    #expect(sheets.allSatisfy { $0.isReadable })
    let codes = Set(sheets.flatMap { $0.svg.matches(of: /data-code="([^"]+)"/).map { String($0.1) } })
    #expect(codes.count == 400)
    let one = tree.sheet(as: .svg(page: .a4, detail: .statements))
    #expect(!one.isReadable && one.svg.contains("Terlalu kecil untuk A4: sasaran "))
  }

  @Test func `time grows with the number of sasaran`() {
    func time(_ count: Int) -> Int {
      let tree = SVGLayoutTests.tree(count: count)
      return (0..<3).map { _ in ProcessorTime.nanoseconds { _ = tree.drawn(as: .svg(detail: .statements)) } }
        .min() ?? 0
    }
    // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
    #expect(Double(time(16_000)) < 8 * Double(time(4_000)))
  }

  @Test func `a chain of 20,000 is drawn on a small stack`() async throws {
    try await onSmallStack {
      let flat = (0..<20_000).map { number -> (draft: SasaranDraft, parent: String?) in
        (SasaranDraft("sasaran", id: "N\(number)"), number == 0 ? nil : "N\(number - 1)")
      }
      let sheet = PerformanceTree("Rantai", flat: flat).sheet(as: .svg(detail: .statements))
      #expect(sheet.boxCount == 20_000)
    }
  }
}
