import Testing

@testable import PohonKinerja

@Suite struct SVGLogicModelTests {
  @Test func `a telecommunication network with its findings`() throws {
    let model = LogicModel.jaringanTelekomunikasi
    try Golden.expect(
      model.drawn(as: .svg(findings: model.checked())), equals: "telecommunication-findings.svg")
  }

  @Test func `unknown ends, backward links and skipped stages pass below the columns`() throws {
    let model = LogicModel.broken
    let drawing = model.drawn(as: .svg(findings: model.checked()))
    try Golden.expect(drawing, equals: "broken-model.svg")
    // Both links to and from an id that no element has lead to one box.
    #expect(drawing.split(separator: "data-code=\"y\"").count == 2)
    #expect(drawing.contains("menjawab n, z"))
    #expect(drawing.contains(">A1<"))
  }

  @Test func `boxes keep clear of each other and on the page`() {
    for model in [LogicModel.jaringanTelekomunikasi, .broken, Self.large] {
      for page in [SVGDiagram.Page.a3, .widescreen, .natural] {
        let content = SVGLogicModelContent(model, as: .svg(page: page))
        let layout = SVGLogicModelLayout.best(content, for: page, frame: SVGFrame(SVGFrame.Words()))
        expectSound(layout, content)
      }
    }
  }

  private func expectSound(_ layout: SVGLogicModelLayout, _ content: SVGLogicModelContent) {
    let places = layout.places
    for place in places {
      #expect(place.x >= 0 && place.x + place.width <= layout.size.width)
      #expect(place.y >= 0 && place.y + place.height <= layout.size.height)
    }
    for groups in content.columns + [content.problems, content.assumptions] {
      for (first, second) in zip(groups, groups.dropFirst()) {
        let isBeside = places[first].x + places[first].width < places[second].x
        #expect(isBeside || places[first].y + places[first].height < places[second].y)
      }
    }
    let lowest = content.columns.joined().map { places[$0].y + places[$0].height }.max() ?? 0
    for way in SVGLogicModelArrows(content, layout).ways {
      guard let lane = way.lane else { continue }
      #expect(lane.y > lowest && lane.y < layout.columnBand.top + layout.columnBand.height)
    }
  }

  @Test(arguments: 1...4)
  func `assumptions stand beside each other while there is room`(count: Int) {
    let model = LogicModel(
      "Jalan",
      elements: LogicStage.allCases.map { LogicModel.Element("Unsur", id: "\($0)", stage: $0) },
      assumptions: (0..<count).map { LogicModel.Assumption("Anggapan \($0)") })
    let content = SVGLogicModelContent(model, as: .svg)
    let layout = SVGLogicModelLayout.best(content, for: .a3, frame: SVGFrame(SVGFrame.Words()))
    let places = content.assumptions.map { layout.places[$0] }
    #expect(places.count == count && Set(places.map(\.y)).count == 1)
  }

  private static let large = LogicModel(
    "Besar",
    elements: LogicStage.allCases.flatMap { stage in
      (0..<40).map { LogicModel.Element("Unsur nomor \($0)", id: "\(stage)\($0)", stage: stage) }
    },
    links: (0..<40).map { LogicModel.Link(from: "input\($0)", to: "impact\($0)") })

  @Test func `print that is too small says so`() {
    let sheet = Self.large.sheet(as: .svg(page: .a4))
    #expect(!sheet.isReadable && sheet.svg.contains("Terlalu kecil untuk A4: unsur"))
  }

  @Test func `the smallest print is that of labels, smaller than elements on any page`() {
    for page in [SVGDiagram.Page.a3, .a4] {
      let size = LogicModel.jaringanTelekomunikasi.sheet(as: .svg(page: page)).printSize
      let ratio = SVGLogicModelLayout.label.size / SVGLogicModelLayout.text.size
      #expect(abs(size.smallest - ratio * size.statements) < 0.01)
    }
  }

  @Test func `labels stay text`() {
    let elements = HostileLabels.all.enumerated().map {
      LogicModel.Element($0.element, id: "e\($0.offset)", stage: .output)
    }
    let reader = MarkupReader(LogicModel("T", elements: elements).drawn(as: .svg))
    #expect(reader.elements == ["svg", "title", "desc", "style", "rect", "text", "tspan", "g", "path"])
    #expect(reader.boxTitles.count == elements.count)
  }
}
