/// What the first line of an NDJSON document says: the document without its sasaran.
struct LineHeader: Sendable {
  var header = DocumentHeader()
  var logicModels: [LogicModel] = []
  var measurements: Measurements?
  /// Whether it says itself that there is a tree: by an empty list of sasaran, or by no list of logic models.
  var hasSasaran = false

  /// Reads the first line that is not blank.
  ///
  /// - Returns: The header, or `nil` when nothing behind it can be understood, and the problems.
  static func read(
    _ line: Span<UInt8>, isFirstLine: Bool, named file: String, limits: Limits,
    unknownMembers: UnknownMembers
  ) -> (header: LineHeader?, outcome: ReadingOutcome) {
    // What breaks off does so before the line feed.
    let end = line.count > 0 && line[line.count - 1] == 0x0A ? line.count - 1 : line.count
    var header = LineHeader()
    var isWhole = false
    let outcome = DocumentReader.read(
      line.extracting(0..<end), named: file, limits: limits, unknownMembers: unknownMembers,
      isFirstLine: isFirstLine
    ) {
      reader throws(JSONScanner.Stop) in
      try reader.readHeaderLine()
      isWhole = true
      header.header = reader.columns.header
      header.logicModels = reader.logicModels
      header.measurements = reader.measurements
      header.hasSasaran = reader.hasSasaran
    }
    let isUsable = isWhole && !outcome.problems.contains { $0.severity == .error && $0.code.spoilsLines }
    return (isUsable ? header : nil, outcome)
  }
}

extension ReadingProblem.Code {
  /// Whether what follows a header with this fault would be misunderstood.
  fileprivate var spoilsLines: Bool {
    switch self {
    case .unsupportedFormat, .invalidLevels, .wrongType: true
    default: false
    }
  }
}
