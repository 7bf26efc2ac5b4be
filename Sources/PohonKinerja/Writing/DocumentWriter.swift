/// Writes a document in the format `pohon-kinerja/1`, its members in the order of their enumerations.
///
/// Iterative, and the same bytes for the same document.
struct DocumentWriter {
  var json: JSONWriter
  let columns: TreeColumns
  /// Whether made ids are left out, because reading makes the same ones again.
  let omitsMadeIDs: Bool

  init(_ columns: TreeColumns, style: JSONStyle) {
    json = JSONWriter(style)
    self.columns = columns
    omitsMadeIDs = columns.hasReproducibleIDs()
  }

  /// The whole document; `hasTree` tells whether it has sasaran at all.
  static func bytes(
    of columns: TreeColumns, hasTree: Bool, logicModels: [LogicModel], measurements: Measurements? = nil,
    style: JSONStyle
  ) -> [UInt8] {
    var writer = DocumentWriter(columns, style: style)
    writer.json.openObject()
    writer.writeHeader()
    if hasTree { writer.writeSasaran() }
    if !logicModels.isEmpty || !hasTree { writer.write(logicModels) }
    writer.write(measurements)
    writer.json.closeObject()
    writer.json.finish()
    return writer.json.bytes
  }

  /// Writes the first of many lines: the document without its sasaran.
  mutating func writeHeaderLine(
    hasTree: Bool, logicModels: [LogicModel], measurements: Measurements? = nil
  ) {
    json.openObject()
    writeHeader()
    // With sasaran behind it, or without logic models, a header is that of a tree anyway.
    if hasTree, columns.nodeCount == 0, !logicModels.isEmpty {
      json.name("sasaran")
      json.openArray()
      json.closeArray()
    }
    if !logicModels.isEmpty || !hasTree { write(logicModels) }
    write(measurements)
    json.closeObject()
    json.endLine()
  }

  private mutating func write(_ measurements: Measurements?) {
    guard let measurements else { return }
    json.name("measurements")
    measurements.write(to: &json)
  }

  // MARK: Header

  private mutating func writeHeader() {
    let header = columns.header
    json.member("format", DocumentFormat.tree.rawValue)
    json.member("title", header.title)
    json.member("source", header.source)
    if let period = header.period {
      json.name("period")
      json.shortObject {
        $0.member("from", period.from)
        $0.member("to", period.to)
      }
    }
    json.member("planYear", header.planYear)
    json.member("singleRoot", isSet: header.claimsSingleRoot)
    if header.declaresCascade || header.cascade.levels != Cascade.standard.levels {
      write(header.cascade.levels)
    }
    writeSkips(of: header.cascade)
    if !header.scales.isEmpty { write(header.scales) }
    if !header.crosscutting.isEmpty { write(header.crosscutting) }
    write(header.waivers)
  }

  private mutating func write(_ levels: [Level]) {
    json.name("levels")
    json.array(levels) { json, level in
      json.shortObject {
        $0.member("code", level.code)
        $0.member("title", level.title)
        $0.member("stage", level.stage?.rawValue)
        if level.kind != .position { $0.member("kind", level.kind.rawValue) }
      }
    }
  }

  private mutating func writeSkips(of cascade: Cascade) {
    guard !cascade.skips.isEmpty else { return }
    let skips = cascade.skips.sorted {
      (cascade.rank(of: $0.from) ?? 0, cascade.rank(of: $0.to) ?? 0)
        < (cascade.rank(of: $1.from) ?? 0, cascade.rank(of: $1.to) ?? 0)
    }
    json.name("skips")
    json.array(skips) { json, skip in
      json.shortObject {
        $0.member("from", skip.from)
        $0.member("to", skip.to)
      }
    }
  }

  private mutating func write(_ scales: [Scale]) {
    json.name("scales")
    json.array(scales) { json, scale in
      json.shortObject {
        $0.member("name", scale.name)
        $0.name("grades")
        $0.texts(scale.grades)
      }
    }
  }

  private mutating func write(_ links: [CrosscuttingLink]) {
    json.name("crosscutting")
    json.array(links) { json, link in
      json.shortObject {
        $0.member("from", link.source)
        $0.member("to", link.target)
        $0.member("unit", link.unit)
        $0.member("note", link.note)
        $0.member("status", link.status?.rawValue)
      }
    }
  }

  mutating func write(_ waivers: [Waiver]) {
    guard !waivers.isEmpty else { return }
    json.name("waivers")
    json.array(waivers) { json, waiver in
      json.shortObject {
        $0.member("rule", waiver.rule)
        $0.member("reason", waiver.reason)
        $0.member("indicator", waiver.indicator)
      }
    }
  }
}
