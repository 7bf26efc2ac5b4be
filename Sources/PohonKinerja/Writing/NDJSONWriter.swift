/// Writes NDJSON line by line: the header first, then sasaran in any order.
///
/// For documents larger than memory, or made elsewhere; a tree that is there is written by
/// ``PerformanceTree/ndjson()``.
///
/// ```swift
/// var writer = NDJSONWriter(header: PerformanceTree("Provinsi Lampung", period: 2025...2029))
/// writer.write(SasaranDraft("Meningkatnya …", id: "S0.1", level: "S0"))
/// writer.write(SasaranDraft("Meningkatnya …", id: "S1.1", level: "S1"), parent: "S0.1")
/// output.write(writer.takeBytes())
/// ```
public struct NDJSONWriter: Sendable {
  private var json: JSONWriter
  private let header: DocumentHeader

  /// Begins a document with the header of a tree; the sasaran of the tree are not written.
  public init(header tree: PerformanceTree, logicModels: [LogicModel] = []) {
    var columns = TreeColumns()
    columns.header = tree.columns.header
    header = columns.header
    var writer = DocumentWriter(columns, style: .compact)
    writer.writeHeaderLine(hasTree: true, logicModels: logicModels)
    json = writer.json
  }

  /// Writes the line of a sasaran, without those below it.
  ///
  /// A level that is not named is that of a root.
  ///
  /// - Parameter parent: The id of its parent, which may come later.
  public mutating func write(_ sasaran: SasaranDraft, parent: String? = nil) {
    var columns = TreeColumns()
    columns.header = header
    var alone = sasaran
    alone.setDescendants([])
    let row = columns.append(alone, under: .none, levelRank: 0)
    if let parent {
      var detail = columns.detail(of: row) ?? NodeDetail()
      detail.declaredParent = parent
      columns.setDetail(detail, of: row)
    }
    columns.assignMissingIDs()
    var writer = DocumentWriter(columns, style: .compact)
    // Swapped, for a copy of what has been written would be made for every line.
    swap(&writer.json, &json)
    writer.writeLine(of: row)
    swap(&writer.json, &json)
  }

  /// Takes the lines that have been written since the last time.
  public mutating func takeBytes() -> [UInt8] { json.takeBytes() }
}
