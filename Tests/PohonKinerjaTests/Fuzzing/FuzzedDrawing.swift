import PohonKinerja

/// What has to hold of checks, drawings and reports of any document that can be read.
enum FuzzedDrawing {
  static func take(_ bytes: [UInt8]) throws -> Bool {
    guard let document = try FuzzedDocument.json(bytes) else { return false }
    // The bytes choose among settings, so that all of them are met.
    let choice = bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    let language = choice % 2 == 0 ? Language.indonesian : .english
    let profiles: [Profile] = [.panrb, .draft, .strict, .bpsdm, .kemenkeu]
    let reports = document.checked(profile: profiles[choice % profiles.count])
    let findings = choice % 3 == 0 ? nil : reports.first
    try take(reports, of: document, in: language)
    if let tree = document.tree {
      try take(tree, findings, choice, language)
    }
    for (place, model) in document.logicModels.enumerated() {
      let report = document.tree == nil ? place : place + 1
      try take(model, findings == nil ? nil : reports[report], choice, language)
    }
    return true
  }

  private static func take(
    _ tree: PerformanceTree, _ findings: Report?, _ choice: Int, _ language: Language
  ) throws {
    let pages = SVGDiagram.Page.allCases
    let svg = tree.drawn(as: .svg(page: pages[choice % pages.count], language: language, findings: findings))
    try expectXML(svg, "SVG")
    try expectXML(tree.drawn(as: .svg(language: language, detail: .statements)), "SVG of statements")
    try expectHTML(tree.drawn(as: .html(language: language, findings: findings)))
    try expectNoControls(
      tree.drawn(as: .text(width: 40 + choice % 100, language: language, findings: findings)), "text")
    try expectNoControls(tree.drawn(as: .markdown(language: language, findings: findings)), "Markdown")
    try expectNoControls(tree.drawn(as: .mermaid(language: language, findings: findings)), "Mermaid")
    try expectNoControls(tree.drawn(as: .dot(language: language, findings: findings)), "DOT")
    let coverage = tree.coverage
    try expectNoControls(coverage.text(in: language) + coverage.markdown(in: language), "coverage")
    try expectJSON(Coverage.json([coverage]), "coverage")
  }

  private static func take(
    _ model: LogicModel, _ findings: Report?, _ choice: Int, _ language: Language
  ) throws {
    let pages = SVGDiagram.Page.allCases
    try expectXML(
      model.drawn(as: .svg(page: pages[choice % pages.count], language: language, findings: findings)), "SVG")
    try expectHTML(model.drawn(as: .html(language: language, findings: findings)))
    try expectNoControls(
      model.drawn(as: .text(width: 40 + choice % 100, language: language, findings: findings)), "text")
    try expectNoControls(model.drawn(as: .markdown(language: language, findings: findings)), "Markdown")
    try expectNoControls(model.drawn(as: .mermaid(language: language, findings: findings)), "Mermaid")
    try expectNoControls(model.drawn(as: .dot(language: language, findings: findings)), "DOT")
    _ = model.narrative(in: language)
  }

  private static func take(_ reports: [Report], of document: Document, in language: Language) throws {
    try expectJSON(Report.json(reports, problems: document.warnings, in: language), "report")
    try expectJSON(Report.sarif(reports, problems: document.warnings, in: language), "SARIF")
    try expectXML(Report.junit(reports, problems: document.warnings, in: language), "JUnit")
    let baseline = FindingBaseline(reports)
    let compared = baseline.compared(with: reports)
    try FuzzTarget.expect(compared.goneCount == 0, "a baseline does not know its own findings")
    try FuzzTarget.expect(
      compared.reports.allSatisfy(\.findings.isEmpty), "a finding is new to its own baseline")
    for report in reports {
      for grouping in Report.Grouping.allCases {
        try expectNoControls(report.text(in: language, groupedBy: grouping), "report by \(grouping)")
      }
      try expectNoControls(report.markdown(in: language), "report in Markdown")
      for line in report.gitHubAnnotations(in: language).split(separator: "\n") {
        try FuzzTarget.expect(line.hasPrefix("::"), "an annotation breaks: \(line)")
      }
    }
  }

  // MARK: Formats

  /// No control characters but line feeds, and no direction marks that could make a line read otherwise.
  private static func expectNoControls(_ text: String, _ format: String) throws {
    for byte in text.utf8 where byte < 0x20 && byte != 0x0A || byte == 0x7F {
      throw FuzzTarget.Broken("\(format) has the control character \(byte)")
    }
  }

  /// JSON is sound when the strict reader takes it as a member that it does not know.
  private static func expectJSON(_ json: String, _ format: String) throws {
    let document = "{\"format\":\"pohon-kinerja/1\",\"title\":\"\",\"sasaran\":[],\"x\":\(json)}"
    do {
      _ = try Document(json: document)
    } catch {
      throw FuzzTarget.Broken("\(format) is no JSON: \(error.description(in: .english))")
    }
  }

  /// HTML is written so that no text can open or close an element of its own: as many scripts as a page has.
  private static func expectHTML(_ html: String) throws {
    try expectNoControls(html, "HTML")
    for tag in ["<script", "</script", "<style", "</style", "<main", "</main", "</body", "</html"] {
      let count = html.lowercased().split(separator: tag, omittingEmptySubsequences: false).count - 1
      try FuzzTarget.expect(count <= 4, "HTML has \(count) times \(tag)")
    }
  }

  /// Well-formed XML: elements that close in their order, attributes in quotes, known entities, no control characters.
  ///
  /// Its rules are about code points and not about characters: a mark that combines with what is before it makes another
  /// character of a ";" or "&", and neither is less markup for that.
  private static func expectXML(_ xml: String, _ format: String) throws {
    try expectNoControls(xml, format)
    var open: [[UInt8]] = []
    var rest = Array(xml.utf8)[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      try expectEntities(rest[..<mark], format)
      rest = rest[(mark + 1)...]
      guard let end = endOfTag(rest) else { throw FuzzTarget.Broken("\(format): a tag has no end") }
      let tag = rest[..<end]
      rest = rest[(end + 1)...]
      guard tag.first != UInt8(ascii: "?") else { continue }
      if tag.first == UInt8(ascii: "!") { throw FuzzTarget.Broken("\(format): a declaration") }
      try expectEntities(tag, format)
      if tag.first == UInt8(ascii: "/") {
        let isOpen = open.popLast().map { $0[...] } == tag.dropFirst()
        try FuzzTarget.expect(isOpen, "\(format): \(text(tag)) closes another element")
      } else if tag.last != UInt8(ascii: "/") {
        open.append(Array(tag.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }))
      }
    }
    try expectEntities(rest, format)
    try FuzzTarget.expect(open.isEmpty, "\(format): \(open.map { text($0[...]) }) are not closed")
  }

  /// The end of a tag, outside the quotes of its attributes.
  private static func endOfTag(_ text: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    for (index, byte) in zip(text.indices, text) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }

  private static func expectEntities(_ bytes: ArraySlice<UInt8>, _ format: String) throws {
    for part in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
      let end = part.firstIndex(of: UInt8(ascii: ";"))
      let name = text(part[..<(end ?? part.endIndex)])
      try FuzzTarget.expect(
        end != nil
          && (["amp", "lt", "gt", "quot", "apos"].contains(name) || name.utf8.first == UInt8(ascii: "#")),
        "\(format): &\(name.prefix(20))")
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
