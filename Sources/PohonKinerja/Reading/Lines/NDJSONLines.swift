/// What one line of NDJSON says.
public enum NDJSONLine: Sendable, Hashable {
  /// The first line: the document with an empty tree.
  case header(Document)
  /// A sasaran and the id of the parent it names.
  case sasaran(SasaranDraft, parent: String?)
}

/// The lines of NDJSON one by one, for programs that need no tree: they filter, count or divide a document of any size.
///
/// Each line is read by itself, so that what only the whole document tells is not checked: ids given twice, parents
/// that do not exist. A line that cannot be read is a failure, and the next one is read; behind a header that cannot be
/// understood and a line over the limit nothing follows.
///
/// ```swift
/// for line in NDJSONLines(pieces, named: "provinsi.ndjson") {
///   guard case .sasaran(let sasaran, let parent) = try line.get() else { continue }
///   …
/// }
/// ```
public struct NDJSONLines<Pieces: Sequence<[UInt8]>>: Sequence {
  private let pieces: Pieces
  private let settings: LineFeeder.Settings

  /// Creates the sequence.
  ///
  /// - Parameters:
  ///   - pieces: The document in pieces of any size.
  ///   - file: What problems and locations call it.
  ///   - limits: How much a line may hold; ``Limits/bytes``, ``Limits/sasaran`` and ``Limits/depth`` do not count.
  ///   - unknownMembers: What becomes of members the format does not have.
  public init(
    _ pieces: Pieces, named file: String = "document.ndjson", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported
  ) {
    self.pieces = pieces
    settings = LineFeeder.Settings(file: file, limits: limits, unknownMembers: unknownMembers)
  }

  /// Begins with the first line.
  public func makeIterator() -> Iterator {
    Iterator(pieces: pieces.makeIterator(), settings: settings)
  }

  /// Reads one line after the other.
  public struct Iterator: IteratorProtocol {
    fileprivate var pieces: Pieces.Iterator
    fileprivate var settings: LineFeeder.Settings
    private var cutter = LineCutter()
    private var hasHeader = false
    private var isAtEnd = false
    private var lineCount = 0
    private var byteCount = 0

    fileprivate init(pieces: Pieces.Iterator, settings: LineFeeder.Settings) {
      self.pieces = pieces
      self.settings = settings
    }

    /// The next line that is not blank.
    public mutating func next() -> Result<NDJSONLine, ReadingErrors>? {
      while let line = nextLine() {
        defer {
          lineCount += 1
          byteCount += line.count
        }
        if let result = read(line) { return result }
      }
      return nil
    }

    private mutating func nextLine() -> [UInt8]? {
      while !isAtEnd {
        if let line = cutter.takeLine() { return line }
        guard cutter.unfinishedBytes <= settings.limits.lineBytes, let piece = pieces.next() else {
          isAtEnd = true
          let rest = cutter.takeRest()
          return rest.isEmpty && hasHeader ? nil : rest
        }
        cutter.append(piece.span)
      }
      return nil
    }

    private mutating func read(_ line: [UInt8]) -> Result<NDJSONLine, ReadingErrors>? {
      guard hasHeader else { return readHeader(line) }
      // Nothing is kept from one line to the next.
      var texts = BlockTexts(repeatedTexts: .none)
      let block = settings.read(line[...], storing: &texts)
      guard block.errorCount == 0 else {
        isAtEnd = isAtEnd || block.isStopped
        return failure(block.problems, errorCount: block.errorCount)
      }
      guard block.columns.nodes.count > 0 else { return nil }
      var columns = TreeColumns()
      columns.header = settings.header
      var chunks: ContiguousArray<UInt32> = []
      columns.take(block.columns, texts: block.texts, in: &chunks, line: lineCount)
      // Made only to be told from those that are given, and left out again.
      columns.assignMissingIDs()
      return .success(
        .sasaran(
          columns.draftAlone(of: 0),
          parent: block.lines.parents[0].map { block.lines.parentTexts.string($0.name) }))
    }

    private mutating func readHeader(_ line: [UInt8]) -> Result<NDJSONLine, ReadingErrors>? {
      if !isAtEnd, LineCutter.isBlank(line) { return nil }
      hasHeader = true
      let (header, outcome) = LineHeader.read(
        line.span, isFirstLine: lineCount == 0, named: settings.file, limits: settings.limits,
        unknownMembers: settings.unknownMembers)
      if let header { settings.header = header.header } else { isAtEnd = true }
      do {
        var outcome = outcome
        outcome.hasSasaran = true
        return .success(.header(try Document(outcome)))
      } catch {
        return failure(outcome.problems, errorCount: outcome.errorCount)
      }
    }

    private func failure(
      _ problems: [ReadingProblem], errorCount: Int
    ) -> Result<NDJSONLine, ReadingErrors> {
      .failure(
        ReadingErrors(problems.map { $0.moved(lines: lineCount, bytes: byteCount) }, errorCount: errorCount))
    }
  }
}

extension NDJSONLines: Sendable where Pieces: Sendable {}
extension NDJSONLines.Iterator: Sendable where Pieces.Iterator: Sendable {}
