/// A performance tree being drawn as text.
struct TextTreeDrawing {
  private let columns: TreeColumns
  private let format: TextDiagram
  private let findings: DrawnFindings
  private let notes: BoxNotes
  private var canvas: TextCanvas
  /// For each sasaran from below the top of the section down to the present one: whether a sibling follows, to
  /// which a rail has to lead.
  private var rails: [Bool] = []
  /// Sasaran whose children are drawn in a section of their own.
  private var continued: [Row] = []
  /// How many levels one section has.
  private let levelsPerSection: Int

  init(_ tree: PerformanceTree, as format: TextDiagram) {
    columns = tree.columns
    self.format = format
    findings = DrawnFindings(format.findings, in: tree.columns)
    let canvas = TextCanvas(format)
    var notes = BoxNotes(
      in: tree.columns, findings: findings, language: format.language, marks: BoxMarks(format))
    notes.crosscuttingMark = canvas.marks.crosscutting
    notes.ellipsis = canvas.marks.ellipsis
    notes.isASCII = format.charset == .ascii
    self.notes = notes
    self.canvas = canvas
    levelsPerSection = min(max((canvas.width - 40) / 3, 4), 32)
  }

  mutating func finished() -> String {
    let heading = DiagramHeading(
      columns.header, language: format.language, rangeMark: canvas.marks.rangeMark)
    let kind = heading.kind.uppercased()
    let line = heading.name.isEmpty ? kind : "\(kind) \(canvas.marks.dash) \(heading.name)"
    canvas.paragraph(Array(line.utf8))
    for line in BoxMarks(format).shortLines(in: format.language, isASCII: format.charset == .ascii) {
      canvas.paragraph(Array(PlainText.bytes(of: line)))
    }
    for finding in findings.elsewhere { draw(finding, margin: []) }
    var root = columns.firstRoot
    while root != .none {
      canvas.endLine()
      drawSection(from: root)
      root = columns.nodes[root].nextSibling
    }
    // Sections add further sections to the end of the list.
    var next = 0
    while next < continued.count {
      canvas.endLine()
      drawContinuation(of: continued[next])
      next += 1
    }
    if let report = format.findings {
      canvas.endLine()
      canvas.paragraph(Array(findings.summary(of: report, language: format.language).utf8))
    }
    return canvas.text
  }

  // MARK: Sections

  private mutating func drawSection(from top: Row) {
    draw(top, below: .none)
    drawChildren(of: top)
  }

  private mutating func drawContinuation(of top: Row) {
    let note = LocalizedText("(lanjutan)", en: "(continued)")[format.language]
    canvas.paragraph(title(of: top) + Array(" \(note)".utf8), rest: rail(of: top) + Array("   ".utf8))
    drawChildren(of: top)
  }

  /// Draws everything below a sasaran in pre-order.
  private mutating func drawChildren(of top: Row) {
    var row = columns.nodes[top].firstChild
    guard row != .none else { return }
    while true {
      draw(row, below: top)
      let child = columns.nodes[row].firstChild
      if child != .none, rails.count < levelsPerSection - 1 {
        row = child
        continue
      }
      if child != .none { announceContinuation(of: row) }
      while columns.nodes[row].nextSibling == .none {
        rails.removeLast()
        row = columns.nodes[row].parent
        if row == top { return }
      }
      rails.removeLast()
      row = columns.nodes[row].nextSibling
    }
  }

  private mutating func announceContinuation(of row: Row) {
    continued.append(row)
    let note = LocalizedText("dilanjutkan di bawah", en: "continued below")[format.language]
    drawGap()
    canvas.paragraph(
      Array("\(canvas.marks.ellipsis) \(note)".utf8), margin: margin(), mark: canvas.marks.lastBranch)
  }

  // MARK: One sasaran

  private mutating func draw(_ row: Row, below top: Row) {
    let node = columns.nodes[row]
    var first: [UInt8] = []
    if top != .none {
      drawGap()
      let isLast = node.nextSibling == .none
      first = margin() + Array((isLast ? canvas.marks.lastBranch : canvas.marks.branch).utf8)
      rails.append(!isLast)
    }
    let body = margin() + rail(of: row)
    canvas.paragraph(title(of: row), first: first, rest: body + Array("   ".utf8))
    canvas.paragraph(bytes(node.statement), first: body, rest: body)
    for finding in findings.of(sasaran: row) { draw(finding, margin: body) }
    for place in 0..<node.indicatorCount {
      draw(indicator: node.firstIndicator + place, number: Int(place) + 1, margin: body)
    }
    for note in notes.besidesFindings(of: row) where note != .undeveloped || format.marksUndeveloped {
      draw(note, margin: body)
    }
  }

  private mutating func draw(indicator row: Row, number: Int, margin: [UInt8]) {
    let mark = "  \(number). "
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: mark.utf8.count)
    canvas.paragraph(bytes(columns.indicators[row].name), margin: margin, mark: mark)
    if format.showsTargets {
      let line = TargetLine(
        columns: columns, language: format.language, arrow: canvas.marks.arrow,
        rangeMark: canvas.marks.rangeMark)
      let targets = line.bytes(of: row)
      let left = margin + indent
      if !targets.isEmpty { canvas.paragraph(targets, first: left, rest: left + Array("  ".utf8)) }
    }
    for finding in findings.of(indicator: row) { draw(finding, margin: margin + indent) }
  }

  private mutating func draw(_ finding: Finding, margin: [UInt8]) {
    canvas.paragraph(finding, margin: margin, language: format.language)
  }

  /// A crosscutting link behind its mark, or that nothing is below.
  private mutating func draw(_ note: BoxNotes.Note, margin: [UInt8]) {
    let text = notes.text(of: note)
    let indent = Array("  ".utf8)
    canvas.paragraph(
      Array((note == .undeveloped ? "(\(text))" : text).utf8), first: margin + indent,
      rest: margin + indent + indent)
  }

  /// Code and owner.
  private func title(of row: Row) -> [UInt8] {
    let owner = columns.owner(of: row)?.description ?? ""
    return bytes(columns.nodes[row].id) + Array(owner.isEmpty ? "".utf8 : "  \(owner)".utf8)
  }

  // MARK: Rails

  /// The rails of those above that still have siblings to come.
  private func margin() -> [UInt8] {
    var margin: [UInt8] = []
    for isOpen in rails { margin += isOpen ? canvas.marks.rail : "   " }
    return margin
  }

  /// The rail from a sasaran to those below it, where there are any.
  private func rail(of row: Row) -> [UInt8] {
    Array((columns.nodes[row].firstChild == .none ? "   " : canvas.marks.rail).utf8)
  }

  /// A line with nothing but rails, before a sasaran.
  private mutating func drawGap() {
    canvas.paragraph([], first: margin() + Array(canvas.marks.rail.utf8))
  }

  private func bytes(_ reference: TextReference) -> [UInt8] {
    columns.texts.withBytes(of: reference) { text in
      var bytes: [UInt8] = []
      PlainText.append(text, to: &bytes)
      return bytes
    }
  }
}
