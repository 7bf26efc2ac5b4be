import Testing

@testable import PohonKinerja

@Suite struct SVGLayoutTests {
  /// A tree with the texts of Lampung, three to nine children each.
  static func tree(count: Int) -> PerformanceTree {
    let models = Array(Lampung.tree.preOrder)
    var generator = SeededGenerator(seed: 7)
    var parents: [Int?] = [nil]
    var depths = [0]
    var next = 0
    while parents.count < count {
      for _ in 0..<min(3 + Int(generator.next() % 7), count - parents.count) {
        parents.append(next)
        depths.append(depths[next] + 1)
      }
      next += 1
    }
    let levels = (0...(depths.max() ?? 0)).map { Level("S\($0)", "Tingkat \($0)") }
    let flat = (0..<count).map { number -> (draft: SasaranDraft, parent: String?) in
      let model = models[Int(generator.next() % UInt64(models.count))]
      let indicators = model.indicators.map {
        Indicator($0.name, unit: "%", baseline: 61.5, targets: [2025: 70, 2026: 75])
      }
      let draft = SasaranDraft(
        model.statement, id: "N\(number)", level: "S\(depths[number])", owner: "Ketua Tim Kerja",
        indicators: indicators)
      return (draft, parents[number].map { "N\($0)" })
    }
    return PerformanceTree("Pohon", cascade: Cascade(typed: levels), flat: flat)
  }

  @Test(arguments: [10, 100, 1_000, 10_000])
  func `boxes keep clear of each other and on the page`(count: Int) {
    let tree = Self.tree(count: count)
    for page in count > 1_000 ? [SVGDiagram.Page.a0] : [.a3, .a0, .widescreen, .natural] {
      let content = SVGTreeContent(tree.columns, as: .svg(page: page))
      let plan = SVGSheetPlan(content)
      var arrangement = SVGTreeArrangement(content, plan)
      let layout = arrangement.layout(
        for: page, frame: SVGFrame(SVGFrame.Words()))
      expectSound(layout, content)
    }
  }

  private func expectSound(_ layout: SVGTreeLayout, _ content: SVGTreeContent) {
    var rows: [[Double]] = Array(repeating: [], count: layout.bands.count)
    let text = SVGBoxText(content, boxWidth: layout.boxWidth)
    for box in content.boxes.indices {
      let band = layout.bands[Int(layout.bandOfBox[box])]
      let x = layout.x(of: box)
      rows[Int(layout.bandOfBox[box])].append(x)
      #expect(x >= 0 && x + layout.boxWidth <= layout.size.width)
      #expect(band.boxTop >= band.top && band.boxBottom <= band.top + band.height)
      let heights = text.heights(of: content.boxes[box], hasReference: false)
      #expect(heights.total <= band.heights.total)
      let widest = text.statementLines(of: content.boxes[box]).map(\.width).max() ?? 0
      #expect(SVGMetrics.length(widest, size: SVGMetrics.statement.size) <= text.inner)
    }
    for row in rows {
      let sorted = row.sorted()
      #expect(
        zip(sorted, sorted.dropFirst()).allSatisfy {
          $1 - $0 >= layout.boxWidth + SVGMetrics.columnGap - 0.001
        })
    }
    for (upper, lower) in zip(layout.bands, layout.bands.dropFirst()) {
      #expect(upper.top + upper.height < lower.top)
    }
    if let last = layout.bands.last { #expect(last.top + last.height <= layout.size.height) }
  }

  @Test func `the box width is the one that prints the largest`() {
    let content = SVGTreeContent(Lampung.tree.columns, as: .svg)
    var arrangement = SVGTreeArrangement(content, SVGSheetPlan(content))
    let a3 = arrangement.layout(for: .a3, frame: SVGFrame(SVGFrame.Words()))
    #expect((290...310).contains(a3.boxWidth))
    let slide = arrangement.layout(for: .widescreen, frame: SVGFrame(SVGFrame.Words()))
    #expect((350...380).contains(slide.boxWidth))
  }

  @Test func `a chain of 20,000 is drawn on a small stack`() async throws {
    try await onSmallStack {
      let flat = (0..<20_000).map { number -> (draft: SasaranDraft, parent: String?) in
        (SasaranDraft("sasaran", id: "N\(number)"), number == 0 ? nil : "N\(number - 1)")
      }
      let sheet = PerformanceTree("Rantai", flat: flat).sheet(as: .svg(page: .natural))
      #expect(sheet.boxCount == 20_000)
    }
  }

  @Test func `sasaran out of the order of levels stand in bands without a plate`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("a", id: "a", level: "S3", children: [SasaranDraft("b", id: "b", level: "S0")]),
        SasaranDraft("c", id: "c", level: "S0"),
      ])
    let content = SVGTreeContent(tree.columns, as: .svg)
    var arrangement = SVGTreeArrangement(content, SVGSheetPlan(content))
    let layout = arrangement.layout(for: .a3, frame: SVGFrame(SVGFrame.Words()))
    #expect(layout.bands.map { $0.plate.level?.code } == ["S0", "S3", nil])
    #expect(layout.bandOfBox == [1, 2, 0])
  }

  @Test func `time grows with the number of sasaran`() {
    func time(_ count: Int) -> Int {
      let tree = Self.tree(count: count)
      return (0..<3).map { _ in ProcessorTime.nanoseconds { _ = tree.drawn(as: .svg(page: .a0)) } }.min() ?? 0
    }
    // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
    #expect(Double(time(4_000)) < 8 * Double(time(1_000)))
  }

  @Test func `a very long word is broken rather than let out of its box`() {
    let word = String(repeating: "W", count: 500)
    let draft = SasaranDraft(word, id: word, owner: Position(word), indicators: [Indicator(word)])
    let tree = PerformanceTree(word, roots: [draft])
    let content = SVGTreeContent(tree.columns, as: .svg)
    let text = SVGBoxText(content, boxWidth: 220)
    let box = content.boxes[0]
    let (code, owner, _) = text.headerLines(of: box)
    let header = (code + owner).map { SVGMetrics.length($0.width, size: SVGMetrics.header.size) }
    #expect(header.allSatisfy { $0 <= text.inner })
    let statement = text.statementLines(of: box).map { SVGMetrics.length($0.width, size: 15.5) }
    #expect(statement.count > 10 && statement.allSatisfy { $0 <= text.inner })
  }
}
