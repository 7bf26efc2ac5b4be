import Testing

@testable import PohonKinerja

/// Families that are wider than a page: the parent is repeated, everything is somewhere in full and can be read.
@Suite struct SVGFamilySheetsTests {
  /// A tree with the texts of Lampung from the numbers of children of each level.
  private static func tree(roots: Int, _ widths: [Int], crosscutting: [CrosscuttingLink] = [])
    -> PerformanceTree
  {
    let models = Array(Lampung.tree.preOrder)
    var generator = SeededGenerator(seed: 11)
    func draft(_ id: String, level: Int) -> SasaranDraft {
      let model = models[Int(generator.next() % UInt64(models.count))]
      let count = level < widths.count ? widths[level] : 0
      return SasaranDraft(
        model.statement, id: id, level: "S\(level)", owner: "Ketua Tim Kerja",
        indicators: model.indicators.map {
          Indicator($0.name, unit: "orang", baseline: 61.5, targets: [2025: 11_000, 2026: 12_500])
        },
        children: (0..<count).map { draft("\(id).\($0 + 1)", level: level + 1) })
    }
    let levels = (0...widths.count).map { Level("S\($0)", "Tingkat \($0)") }
    let drafts = (0..<roots).map { draft("R\($0 + 1)", level: 0) }
    return PerformanceTree(
      "Pohon", cascade: Cascade(typed: levels), crosscutting: crosscutting, roots: drafts)
  }

  /// A box as a sheet shows it.
  private struct Box {
    let code: String
    let parent: String?
    let text: Substring
    /// What its title says of other sheets.
    var from: Int?
    var to: ClosedRange<Int>?
    var isRepeated = false

    init(_ group: Substring) {
      func value(_ name: String) -> String? {
        let start = group.prefix { $0 != ">" }
        return start.split(separator: " \(name)=\"").dropFirst().first.map {
          String($0.prefix { $0 != "\"" })
        }
      }
      code = value("data-code") ?? ""
      parent = value("data-parent")
      text = group
      let title = group.split(separator: "</title>").first ?? ""
      for line in title.split(separator: "\n").dropFirst() {
        isRepeated = isRepeated || line.contains("(diulang)")
        for part in line.split(separator: "  ") {
          let numbers = part.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
          if part.hasPrefix("← hlm. ") { from = numbers.first }
          if part.hasPrefix("→ hlm. "), let first = numbers.first, let last = numbers.last {
            to = first...last
          }
        }
      }
    }

    static func boxes(of sheet: SVGSheet) -> [Box] {
      sheet.svg.split(separator: "<g id=\"").dropFirst().map { Box($0) }
    }
  }

  private func expectComplete(_ tree: PerformanceTree, _ sheets: [SVGSheet], isReadable: Bool = true) {
    let boxes = sheets.map { Box.boxes(of: $0) }
    for (place, sheet) in sheets.enumerated() {
      if isReadable {
        #expect(sheet.isReadable, "sheet \(place + 1) of \(sheets.count): \(sheet.printSize.indicators) pt")
      }
      #expect(sheet.number == place + 1)
      // What a box says of sheets is what those say of it.
      for box in boxes[place] {
        for target in box.to.map(Array.init) ?? [] {
          #expect(sheets.indices.contains(target - 1))
          guard sheets.indices.contains(target - 1) else { continue }
          #expect(sheets[target - 1].root == box.code)
          let tops = boxes[target - 1].filter { $0.from == place + 1 }
          #expect(!tops.isEmpty && tops.allSatisfy { $0.code == box.code || $0.parent == box.code })
        }
        guard let from = box.from else { continue }
        let above = boxes[from - 1].first { $0.code == sheet.root }
        #expect(above?.to?.contains(place + 1) == true && above?.isRepeated != true, "\(box.code)")
        #expect(box.isRepeated == (box.code == sheet.root))
      }
    }
    // Every sasaran is somewhere with all its indicators, below its parent or on a sheet of its parent's branch.
    var full: Set<String> = []
    var joined: Set<String> = []
    for (sheet, boxes) in zip(sheets, boxes) {
      let codes = Set(boxes.map(\.code))
      for box in boxes {
        guard let node = tree[box.code] else { continue }
        let count = node.indicators.count
        if count == 0 || box.text.contains(">\(count).</text>") { full.insert(box.code) }
        if let parent = box.parent, codes.contains(parent) || sheet.root == parent { joined.insert(box.code) }
      }
    }
    #expect(full.count == tree.count)
    #expect(joined.count == tree.preOrder.filter { $0.parent != nil }.count)
  }

  static let pages: [SVGDiagram.Page] = [.a4, .a3, .widescreen]

  @Test(arguments: pages, [7, 10, 23, 60])
  func `a family of any width can be read`(_ page: SVGDiagram.Page, _ count: Int) {
    for tree in [
      Self.tree(roots: 1, [count]), Self.tree(roots: 1, [2, count]), Self.tree(roots: 1, [count, 3]),
    ] {
      let sheets = tree.sheets(as: .svg(page: page)).sheets
      // Seven fit beside each other on A3 and on a slide.
      #expect(sheets.count > 1 || count == 7 && page != .a4)
      expectComplete(tree, sheets)
    }
  }

  @Test(arguments: pages)
  func `many roots are shared out`(_ page: SVGDiagram.Page) {
    for tree in [Self.tree(roots: 12, []), Self.tree(roots: 12, [2]), Self.tree(roots: 40, [1, 9])] {
      let sheets = tree.sheets(as: .svg(page: page)).sheets
      #expect(sheets.count > 1)
      #expect(sheets[0].root == nil && sheets[0].title.contains("sasaran teratas 1"))
      expectComplete(tree, sheets)
    }
  }

  @Test func `the parent of a divided family is repeated without its indicators`() {
    let sheets = Self.tree(roots: 1, [7]).sheets(as: .svg(page: .a4)).sheets
    #expect(sheets.count == 2)
    let boxes = sheets.map { Box.boxes(of: $0) }
    #expect(boxes.map(\.count).reduce(0, +) == 9)
    #expect(boxes[0].first?.to == 2...2 && boxes[1].first?.from == 1)
    #expect(boxes[1].first?.code == "R1" && boxes[1].first?.text.contains("INDIKATOR KINERJA") == false)
    #expect(sheets[0].title.contains("turunan langsung 1–") && sheets[1].title.contains("–7 dari 7"))
    #expect(sheets[1].svg.contains("← hlm. 1 (diulang)</text>"))
  }

  @Test(arguments: pages)
  func `a box that is too large by itself says so, and no more is promised`(_ page: SVGDiagram.Page) {
    let indicators = (1...90).map {
      Indicator("Persentase layanan yang sesuai standar menurut laporan ke-\($0)")
    }
    let large = SasaranDraft("besar", id: "B", level: "S1", indicators: indicators)
    let small = (0..<9).map { SasaranDraft("kecil", id: "K\($0)", level: "S1") }
    let root = SasaranDraft("akar", id: "A", level: "S0", children: [large] + small)
    let tree = PerformanceTree("T", roots: [root])
    let sheets = tree.sheets(as: .svg(page: page)).sheets
    expectComplete(tree, sheets, isReadable: false)
    let unreadable = sheets.filter { !$0.isReadable }
    #expect(unreadable.count == 1 && unreadable.first?.boxCount == 1)
    #expect(unreadable.first?.svg.contains("Terlalu kecil untuk") == true)
    #expect(unreadable.first?.svg.contains("per cabang") == false)
    #expect(tree.sheet(as: .svg(page: page)).svg.contains("per cabang"))
    // A single sasaran cannot be divided.
    let alone = PerformanceTree("T", roots: [SasaranDraft("besar", indicators: indicators)])
    #expect(!alone.sheet(as: .svg(page: page)).svg.contains("per cabang"))
  }

  @Test func `references name the sheet of their other end`() {
    let links = [
      CrosscuttingLink(from: "R1.1.1", to: "R1.7", note: "jadwal bersama"),
      CrosscuttingLink(from: "R1.2.1", to: "R1.2.2"),
    ]
    let tree = Self.tree(roots: 1, [7, 3], crosscutting: links)
    let sheets = tree.sheets(as: .svg(page: .a4)).sheets
    expectComplete(tree, sheets)
    for (from, to) in [("R1.1.1", "R1.7"), ("R1.7", "R1.1.1")] {
      let home = sheets.first { Box.boxes(of: $0).contains { $0.code == to && !$0.isRepeated } }
      let boxes = sheets.flatMap { Box.boxes(of: $0) }.filter { $0.code == from && !$0.isRepeated }
      #expect(!boxes.isEmpty)
      for box in boxes { #expect(box.text.contains("→ hlm. \(home?.number ?? 0)</text>")) }
    }
    // Both ends on one sheet: no number.
    for box in sheets.flatMap({ Box.boxes(of: $0) }) where box.code == "R1.2.1" {
      #expect(box.text.contains("↔ R1.2.2") && !box.text.contains("→ hlm. "))
    }
  }

  @Test(arguments: ["", "penyusunan jadwal pelatihan bersama untuk seluruh perangkat daerah"])
  func `the number of a sheet stands on the last line of its reference or on one below`(note: String) throws {
    func heights(of text: Substring) -> [Double] {
      text.split(separator: " y=\"").dropFirst().compactMap { Double($0.prefix { $0 != "\"" }) }
    }
    let link = CrosscuttingLink(from: "R1.1.1", to: "R1.7", note: note)
    let sheets = Self.tree(roots: 1, [7, 3], crosscutting: [link]).sheets(as: .svg(page: .a4)).sheets
    let boxes = sheets.flatMap { Box.boxes(of: $0) }.filter { $0.code == "R1.1.1" }
    let texts = boxes.flatMap { $0.text.split(separator: "<text") }
    var count = 0
    for (text, number) in zip(texts, texts.dropFirst()) where text.contains(">↔ R1.7") {
      let distance = try #require(heights(of: number).first) - #require(heights(of: text).last)
      #expect(number.contains(">→ hlm. "))
      #expect([0, SVGMetrics.chip.lineHeight].contains { abs(distance - $0) < 0.1 }, "\(distance)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test func `dividing a family takes time that grows with it`() {
    let trees = [500, 2_000].map { count in
      PerformanceTree(
        "T",
        roots: [SasaranDraft("akar", children: (0..<count).map { SasaranDraft("anak yang ke-\($0)") })])
    }
    let times = trees.map { tree in
      (0..<3).map { _ in ProcessorTime.nanoseconds { _ = tree.sheets(as: .svg(page: .a4)) } }.min() ?? 0
    }
    // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
    #expect(Double(times[1]) < 8 * Double(times[0]))
  }
}
