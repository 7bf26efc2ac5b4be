/// What a JSON document of the format `pohon-kinerja/1` holds: a performance tree, logic models, or both.
///
/// Reading is strict: RFC 8259 to the letter, UTF-8 only, no member given twice, every limit kept. All problems that
/// can be found soundly are reported together, with line, column, byte offset and path. A member that is `null` is
/// the same as one that is left out.
///
/// A sasaran's ``Sasaran/location`` is the place of the opening brace of its object, and an indicator's likewise.
public struct Document: Sendable, Hashable {
  /// The tree, or `nil` when the document has no list of sasaran.
  public var tree: PerformanceTree?
  /// The logic models, in order.
  public var logicModels: [LogicModel]
  /// The actuals that the document has beside its tree; `nil` when it has none, as is usual, for they have documents of
  /// their own.
  public var measurements: Measurements?
  /// What does not keep the document from being read: members that the format does not have. At most
  /// ``ReadingErrors/maximumCount`` are kept.
  public private(set) var warnings: [ReadingProblem] = []
  /// What a document without a tree says of itself; a tree has its own.
  private(set) var header = DocumentHeader()

  /// Creates a document of a tree, and logic models if there are any.
  public init(_ tree: PerformanceTree, logicModels: [LogicModel] = []) {
    self.tree = tree
    self.logicModels = logicModels
  }

  /// Creates a document of logic models alone.
  public init(title: String, logicModels: [LogicModel]) {
    header.title = title
    self.logicModels = logicModels
  }

  /// The title of the tree, or of the document where there is none.
  public var title: String { tree?.title ?? header.title }

  /// Reads a document from UTF-8. O(bytes).
  ///
  /// - Parameters:
  ///   - json: The document, with or without a byte order mark.
  ///   - file: What problems and locations call it.
  ///   - limits: How much it may hold.
  ///   - unknownMembers: What becomes of members the format does not have.
  /// - Throws: ``ReadingErrors`` with every problem found.
  public init(
    json: Span<UInt8>, named file: String = "document.json", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) throws(ReadingErrors) {
    try self.init(
      DocumentReader.read(json, named: file, limits: limits, unknownMembers: unknownMembers))
  }

  /// Creates the document that was read.
  ///
  /// - Throws: ``ReadingErrors`` with the problems, when there is an error among them.
  init(_ outcome: ReadingOutcome) throws(ReadingErrors) {
    guard let columns = outcome.columns else {
      throw ReadingErrors(outcome.problems, errorCount: outcome.errorCount)
    }
    logicModels = outcome.logicModels
    measurements = outcome.measurements
    if outcome.hasSasaran {
      tree = PerformanceTree(columns)
    } else {
      header = columns.header
    }
    warnings = outcome.problems
  }

  /// Reads a document from UTF-8 bytes; as ``init(json:named:limits:unknownMembers:)-(Span<UInt8>,_,_,_)``.
  public init(
    json: [UInt8], named file: String = "document.json", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) throws(ReadingErrors) {
    try self.init(json: json.span, named: file, limits: limits, unknownMembers: unknownMembers)
  }

  /// Reads a document from a string; as ``init(json:named:limits:unknownMembers:)-(Span<UInt8>,_,_,_)``.
  public init(
    json: String, named file: String = "document.json", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) throws(ReadingErrors) {
    try self.init(json: Array(json.utf8).span, named: file, limits: limits, unknownMembers: unknownMembers)
  }
}

extension Document {
  /// Whether two documents say the same. Warnings do not count.
  public static func == (lhs: Document, rhs: Document) -> Bool {
    lhs.tree == rhs.tree && lhs.logicModels == rhs.logicModels
      && lhs.measurements == rhs.measurements && lhs.header == rhs.header
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(tree)
    hasher.combine(logicModels)
    hasher.combine(measurements)
    hasher.combine(header)
  }
}

/// What becomes of members that the format does not have.
public enum UnknownMembers: Sendable, Hashable, CaseIterable {
  /// They are warnings; their values are checked and otherwise ignored.
  case reported
  /// They are errors.
  case refused
}
