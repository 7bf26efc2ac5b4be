extension PerformanceTree {
  /// The tree as a JSON document of the format `pohon-kinerja/1`. O(n), without recursion.
  ///
  /// The same tree gives the same bytes. Members come in the order of the format; what is not stated is left out, and
  /// so are ids that were made, as long as reading makes the same ones again; after edits that renumber, all ids are
  /// written. The levels are written when the tree declares them or they are not the standard ones. Numbers keep
  /// their digits, texts stay texts.
  ///
  /// Reading what was written gives an equal tree, provided that it is within the ``Limits``, its ids are unique and its
  /// levels known (a sasaran of an unknown level is written with the level it stands on), and writing that gives the
  /// same bytes.
  public func json(_ style: JSONStyle = .pretty) -> String {
    String(decoding: jsonBytes(style), as: UTF8.self)
  }

  /// The bytes of ``json(_:)``, in UTF-8.
  public func jsonBytes(_ style: JSONStyle = .pretty) -> [UInt8] {
    DocumentWriter.bytes(of: columns, hasTree: true, logicModels: [], style: style)
  }
}

extension Document {
  /// The document in the format `pohon-kinerja/1`; see ``PerformanceTree/json(_:)``.
  public func json(_ style: JSONStyle = .pretty) -> String {
    String(decoding: jsonBytes(style), as: UTF8.self)
  }

  /// The bytes of ``json(_:)``, in UTF-8.
  public func jsonBytes(_ style: JSONStyle = .pretty) -> [UInt8] {
    var alone = TreeColumns()
    alone.header = header
    return DocumentWriter.bytes(
      of: tree?.columns ?? alone, hasTree: tree != nil, logicModels: logicModels, measurements: measurements,
      style: style)
  }
}
