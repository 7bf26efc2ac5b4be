extension Document {
  /// Gives out the document as NDJSON, whole lines at a time: the header, then a sasaran on each line, parents first.
  /// O(n), with memory for some lines only.
  ///
  /// The same document gives the same bytes, and reading them gives an equal document; see
  /// ``PerformanceTree/json(_:)`` for what that takes.
  ///
  /// - Parameter write: Takes the next lines, in UTF-8. What it throws ends the writing.
  public func writeNDJSON<Failure: Error>(
    _ write: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var columns = TreeColumns()
    columns.header = tree?.columns.header ?? header
    if let tree { columns = tree.columns }
    var writer = DocumentWriter(columns, style: .compact)
    writer.writeHeaderLine(hasTree: tree != nil, logicModels: logicModels, measurements: measurements)
    var row = columns.firstRoot
    while row != .none {
      writer.writeLine(of: row)
      row = columns.next(after: row)
      if writer.json.bytes.count >= LineCutter.blockSize { try write(writer.json.takeBytes().span) }
    }
    try write(writer.json.takeBytes().span)
  }

  /// The document as NDJSON; see ``writeNDJSON(_:)``.
  public func ndjsonBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    writeNDJSON { lines in
      // The buffer is only read during the call.
      unsafe lines.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// The document as NDJSON; see ``writeNDJSON(_:)``.
  public func ndjson() -> String { String(decoding: ndjsonBytes(), as: UTF8.self) }
}

extension PerformanceTree {
  /// The tree as NDJSON: the header on the first line, then a sasaran on each, parents before those below them. O(n).
  ///
  /// ``Document/writeNDJSON(_:)`` gives it out piece by piece.
  public func ndjson() -> String { Document(self).ndjson() }
}
