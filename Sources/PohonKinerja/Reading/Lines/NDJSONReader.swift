/// Reads a tree from NDJSON that comes in pieces: a header on the first line, then one sasaran on each.
///
/// The pieces can be of any size and end anywhere; of the document no more than a block of lines is kept. Lines may come
/// in any order, a sasaran before its parent as well. What is read does not depend on the pieces.
///
/// ```swift
/// var reader = NDJSONReader(named: "provinsi.ndjson")
/// while let piece = nextPiece(), !reader.isStopped { reader.read(piece.span) }
/// let document = try reader.finish()
/// ```
///
/// A line that cannot be read is reported with line and column, and does not keep the others from being read; only a
/// header that cannot be understood and a limit that is exceeded stop the reading.
public struct NDJSONReader: ~Copyable, Sendable {
  private var feeder: LineFeeder

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - file: What problems and locations call the document.
  ///   - limits: How much it may hold.
  ///   - unknownMembers: What becomes of members the format does not have.
  ///   - byteCount: How many bytes it has, where that is known: memory is made ready at once then. Nothing that is read depends on
  ///     it.
  public init(
    named file: String = "document.ndjson", limits: Limits = .standard,
    unknownMembers: UnknownMembers = .reported, byteCount: Int? = nil
  ) {
    feeder = LineFeeder(
      named: file, limits: limits, unknownMembers: unknownMembers, expectedBytes: byteCount)
  }

  /// How far the reading has come. Lines are read in blocks, so it lags behind what was given.
  public var progress: ReadingProgress {
    feeder.progress
  }

  /// Whether nothing more is read, because the header cannot be understood or a limit is exceeded.
  public var isStopped: Bool { feeder.isStopped }

  /// Takes the next piece. O(bytes).
  public mutating func read(_ bytes: Span<UInt8>) {
    feeder.read(bytes)
  }

  /// Ends the document and links its sasaran. O(sasaran).
  ///
  /// - Throws: ``ReadingErrors`` with every problem found.
  public consuming func finish() throws(ReadingErrors) -> Document {
    feeder.readRest()
    return try Document(feeder.finish())
  }
}
