/// How far the reading of a document has come.
public struct ReadingProgress: Sendable, Hashable {
  /// The bytes that have been read.
  public var bytes: Int
  /// The sasaran that have been read.
  public var sasaran: Int

  /// Creates a progress.
  public init(bytes: Int = 0, sasaran: Int = 0) {
    self.bytes = bytes
    self.sasaran = sasaran
  }
}
