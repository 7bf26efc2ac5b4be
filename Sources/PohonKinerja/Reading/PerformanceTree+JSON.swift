extension PerformanceTree {
  /// Reads the tree of a JSON document from UTF-8, and leaves logic models and warnings aside. O(bytes).
  ///
  /// ``Document`` has all that a document holds.
  ///
  /// - Parameters:
  ///   - json: The document, with or without a byte order mark.
  ///   - file: What problems and locations call it.
  ///   - limits: How much it may hold.
  /// - Throws: ``ReadingErrors`` with every problem found; a document without a list of sasaran is one.
  public init(
    json: Span<UInt8>, named file: String = "document.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    let document = try Document(json: json, named: file, limits: limits)
    guard let tree = document.tree else {
      throw ReadingErrors([
        ReadingProblem(
          severity: .error, code: .missingMember, message: .missingMember(DocumentMember.sasaran.rawValue),
          file: file, line: 1, column: 1, offset: 0, path: "$", related: nil)
      ])
    }
    self = tree
  }

  /// Reads the tree of a JSON document from UTF-8 bytes; as ``init(json:named:limits:)-(Span<UInt8>,_,_)``.
  public init(
    json: [UInt8], named file: String = "document.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    try self.init(json: json.span, named: file, limits: limits)
  }

  /// Reads the tree of a JSON document from a string; as ``init(json:named:limits:)-(Span<UInt8>,_,_)``.
  public init(
    json: String, named file: String = "document.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    try self.init(json: Array(json.utf8).span, named: file, limits: limits)
  }
}
