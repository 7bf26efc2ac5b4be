/// A performance tree in DOT: a table per sasaran, a band per level with a plate at its left, buses as lines.
///
/// What makes Graphviz draw it as a planner would: below each parent an invisible point, from which the lines run at
/// right angles; in each band an invisible chain from the plate through all its boxes, which keeps their order.
struct DOTTreeDrawing {
  private let columns: TreeColumns
  private let format: DOTDiagram
  private let rows: ContiguousArray<Row>
  /// The number of each row's box.
  private var numbers: ContiguousArray<Int32>
  private var bands: [Band] = []
  /// The place in ``bands`` of each box.
  private var bandOfBox: [Int32] = []
  private let findings: DrawnFindings
  private let notes: BoxNotes
  private var writer = DOTWriter()

  /// The sasaran that stand side by side.
  private struct Band {
    var rank: Int
    var boxes: [Int] = []
    var statementLines = 1
    var itemLines = 0
    var noteLines = 0

    /// The columns at which text is broken: boxes farther down are narrower, for there are more of them.
    var textColumns: Int { [46, 40, 36, 34][min(rank, 3)] }
  }

  init(columns: TreeColumns, format: DOTDiagram) {
    self.columns = columns
    self.format = format
    rows = columns.documentOrder()
    findings = DrawnFindings(format.findings, in: columns)
    notes = BoxNotes(in: columns, findings: findings, language: format.language, marks: BoxMarks(format))
    numbers = ContiguousArray(repeating: 0, count: columns.nodes.count)
    for (number, row) in rows.enumerated() { numbers[Int(row)] = Int32(truncatingIfNeeded: number) }
    makeBands()
  }

  consuming func drawn() -> String {
    let isOrthogonal =
      rows.count <= DOTDiagram.orthogonalLimit && bands.count <= DOTDiagram.orthogonalLevelLimit
    let levels = Set(rows.map { columns.nodes[$0].level }).count
    writer.begin(
      "rankdir=TB, splines=\(isOrthogonal ? "ortho" : "polyline"), nodesep=0.25, ranksep=0.30, newrank=true",
      title: DiagramHeading(columns.header, language: format.language),
      counts: DiagramHeading.counts(of: columns, levels: levels, language: format.language),
      findings: BoxMarks(format).lines(in: format.language)
        + (format.findings.map { findings.lines(of: $0, language: format.language) } ?? []))
    writer.output += "  edge [dir=none, color=\""
    writer.output.append(colour: DiagramColours.line)
    writer.output += "\", penwidth=1.4];\n"
    for number in rows.indices { box(number) }
    for place in bands.indices { plate(place) }
    for place in bands.indices { chain(place) }
    for number in rows.indices { lines(below: number) }
    return writer.finished()
  }

  // MARK: Bands

  /// A sasaran stands in the band of its level; where levels are out of order, below its parent all the same.
  private mutating func makeBands() {
    let (places, used) = LevelRows.bands(of: LevelRows.ranks(of: rows, in: columns).ranks)
    bandOfBox = places
    bands = used.map { Band(rank: Int($0)) }
    for (number, place) in places.enumerated() {
      let place = Int(place)
      bands[place].boxes.append(number)
      let width = bands[place].textColumns
      let node = columns.nodes[rows[number]]
      bands[place].statementLines = max(
        bands[place].statementLines, wrapped(node.statement, columns: width).lines.count)
      let lines = items(of: node, columns: width).reduce(0) {
        $0 + $1.name.lines.count + $1.targets.lines.count
      }
      bands[place].itemLines = max(bands[place].itemLines, lines)
      let noteLines = noteTexts(of: rows[number], columns: width).reduce(0) { $0 + $1.text.lines.count }
      bands[place].noteLines = max(bands[place].noteLines, noteLines)
    }
  }

  // MARK: Boxes

  private mutating func box(_ number: Int) {
    let node = columns.nodes[rows[number]]
    let band = bands[Int(bandOfBox[number])]
    let colours = DiagramColours(rank: Int(node.level))
    let notes = noteTexts(of: rows[number], columns: band.textColumns)
    writer.output += "  n\(number) "
    writer.beginTable(
      colours, frame: frame(notes.map(\.note)),
      header: (columns.id(of: rows[number]), columns.owner(of: rows[number])?.description ?? ""),
      columns: band.textColumns)
    let statement = wrapped(node.statement, columns: band.textColumns)
    writer.statementRow(statement, colours, height: DOTWriter.height(lines: band.statementLines))
    if band.itemLines > 0 { itemRow(of: node, in: band) }
    if band.noteLines > 0 {
      noteRow(notes, columns: band.textColumns, height: DOTWriter.height(lines: band.noteLines))
    }
    writer.endTable(group: ", group=g\(number)", tooltip: statement)
  }

  private mutating func itemRow(of node: NodeRow, in band: Band) {
    let height = DOTWriter.height(lines: band.itemLines)
    writer.output += #"<HR/><TR><TD ALIGN="LEFT" VALIGN="TOP" HEIGHT="\#(height)">"#
    if node.indicatorCount == 0 { writer.output += "&#160;" }
    let indent = "&#160;&#160;&#160;&#160;"
    for (place, item) in items(of: node, columns: band.textColumns).enumerated() {
      writer.output += "\(place + 1).&#160;"
      writer.append(item.name, lineBreak: DOTWriter.leftBreak, indent: indent)
      writer.output += DOTWriter.leftBreak
      guard !item.targets.lines.isEmpty else { continue }
      writer.output += #"<FONT COLOR=""#
      writer.output.append(colour: DiagramColours.muted)
      writer.output += "\">\(indent)"
      writer.append(item.targets, lineBreak: DOTWriter.leftBreak, indent: indent)
      writer.output += "\(DOTWriter.leftBreak)</FONT>"
    }
    writer.output += "</TD></TR>"
  }

  private typealias NoteText = (note: BoxNotes.Note, text: WrappedText)

  private func noteTexts(of row: Row, columns width: Int) -> [NoteText] {
    notes.of(row).map { ($0, WrappedText(notes.text(of: $0), columns: width)) }
  }

  private mutating func noteRow(_ notes: [NoteText], columns: Int, height: Int) {
    writer.output += #"<HR/><TR><TD ALIGN="LEFT" VALIGN="TOP" HEIGHT="\#(height)">"#
    if notes.isEmpty { writer.output += "&#160;" }
    for (note, text) in notes {
      if case .findings(let badges) = note {
        writer.append(badges, language: format.language, columns: columns)
        continue
      }
      writer.output += #"<FONT COLOR=""#
      if case .mark(let line) = note {
        writer.output.append(colour: line.tone.colour)
      } else {
        writer.output.append(colour: DiagramColours.muted)
      }
      writer.output += "\">"
      writer.append(text, lineBreak: DOTWriter.leftBreak, indent: "&#160;&#160;&#160;")
      writer.output += "\(DOTWriter.leftBreak)</FONT>"
    }
    writer.output += "</TD></TR>"
  }

  /// The frame of a box: thick and in the colour of what happens to it or of its gravest finding, dashed where nothing is below it yet.
  private func frame(_ notes: [BoxNotes.Note]) -> DOTWriter.Frame {
    var frame = DOTWriter.Frame()
    var isMarked = false
    for note in notes {
      switch note {
      case .findings(let badges): frame.colour = badges.first?.severity.colour
      // The first line is that on the sasaran itself; findings, which come before it, go before how it stands.
      case .mark(let line):
        if !isMarked, frame.colour == nil || line.tone.isForemost { frame.colour = line.tone.colour }
        isMarked = true
      case .undeveloped: frame.isDashed = true
      case .crosscutting, .omitted: break
      }
    }
    return frame
  }

  private func items(of node: NodeRow, columns width: Int) -> [(name: WrappedText, targets: WrappedText)] {
    let line = TargetLine(columns: columns, language: format.language, keepsFiguresTogether: true)
    return (0..<node.indicatorCount).map { place in
      let row = node.firstIndicator + place
      let targets = format.showsTargets ? line.bytes(of: row) : []
      return (
        wrapped(columns.indicators[row].name, columns: width - 4),
        WrappedText(targets.span, columns: width - 4)
      )
    }
  }

  private func wrapped(_ reference: TextReference, columns width: Int) -> WrappedText {
    columns.texts.withBytes(of: reference) { WrappedText($0, columns: width) }
  }

  // MARK: Plates

  private mutating func plate(_ place: Int) {
    let rank = bands[place].rank
    let levels = columns.header.cascade.levels
    if levels.indices.contains(rank) {
      writer.output += "  L\(place) [shape=box, style=\"filled,rounded\", label=<"
      writer.output += ##"<FONT COLOR="#FFFFFF" POINT-SIZE="14"><B>"##
      writer.append(levels[rank].code)
      writer.output += "</B></FONT>"
      if !levels[rank].title.isEmpty {
        writer.output += ##"<BR/><FONT COLOR="#FFFFFF">"##
        writer.append(WrappedText(levels[rank].title, columns: 14))
        writer.output += "</FONT>"
      }
      writer.output += ">, fillcolor=\""
      writer.output.append(colour: DiagramColours(rank: rank).strong)
      writer.output += "\", color=\""
      writer.output.append(colour: DiagramColours(rank: rank).strong)
      writer.output += "\", margin=\"0.12,0.08\", width=1.25, group=L];\n"
    } else {
      // Sasaran out of the order of levels stand in bands that no level has.
      writer.output += "  L\(place) [style=invis, label=\"\", width=1.25, group=L];\n"
    }
    guard place > 0 else { return }
    writer.output += "  L\(place - 1) -> L\(place) [style=invis, weight=100, minlen=2];\n"
  }

  private mutating func chain(_ place: Int) {
    writer.output += "  { rank=same; L\(place);"
    for box in bands[place].boxes { writer.output += " n\(box);" }
    writer.output += " }\n  L\(place)"
    for (number, box) in bands[place].boxes.enumerated() {
      writer.output += " -> n\(box)"
      guard (number + 1) % Self.longestChain == 0, number + 1 < bands[place].boxes.count else { continue }
      writer.output += " [style=invis, weight=1];\n  n\(box)"
    }
    writer.output += " [style=invis, weight=1];\n"
  }

  /// The most boxes in one statement: Graphviz refuses one of some thousands.
  private static let longestChain = 500

  // MARK: Lines

  private mutating func lines(below number: Int) {
    var child = columns.nodes[rows[number]].firstChild
    guard child != .none else { return }
    writer.output += "  t\(number) [shape=point, width=0.01, height=0.01, label=\"\", color=\""
    writer.output.append(colour: DiagramColours.line)
    writer.output += "\", group=g\(number)];\n  n\(number) -> t\(number) [weight=100, headclip=false];\n"
    while child != .none {
      writer.output += "  t\(number) -> n\(numbers[Int(child)]) [tailclip=false, weight=20];\n"
      child = columns.nodes[child].nextSibling
    }
  }
}
