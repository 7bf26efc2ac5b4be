/// How much a document may hold before it is refused.
///
/// Memory cannot be refused in Swift, so limits are what protects a program from hostile or mistaken input. They are
/// set for one agency's document and raised on purpose: `Limits.national`, or a value of one's own. Every number here
/// is our convention.
public struct Limits: Sendable, Hashable {
  /// Bytes in the document. Above 16 GiB it counts as 16 GiB.
  public var bytes: Int
  /// Levels of sasaran below one another, counting the root as 1.
  public var depth: Int
  /// Sasaran in the document.
  public var sasaran: Int
  /// UTF-8 bytes in one text, after its escapes are replaced.
  public var textBytes: Int
  /// UTF-8 bytes in the id of a sasaran. That of an indicator may be eight bytes longer and the code of a level has to be
  /// twelve bytes shorter, of which there are twelve at least, for an id that is left out is made of theirs. Every id below one and every finding about it repeats
  /// it, so that long ones would take many times the memory of the document.
  public var idBytes: Int
  /// Indicators of one sasaran.
  public var indicators: Int
  /// Bytes in one line of NDJSON, which is all of it that is kept at a time.
  public var lineBytes: Int

  /// Creates limits; what is not given is as in ``standard``.
  public init(
    bytes: Int = 64 << 20, depth: Int = 64, sasaran: Int = 100_000, textBytes: Int = 8_192,
    idBytes: Int = 256,
    indicators: Int = 100, lineBytes: Int = 16 << 20
  ) {
    self.bytes = bytes
    self.depth = depth
    self.sasaran = sasaran
    self.textBytes = textBytes
    self.idBytes = idBytes
    self.indicators = indicators
    self.lineBytes = lineBytes
  }

  /// 64 MiB, 64 levels, 100,000 sasaran, texts of 8 KiB, ids of 256 bytes, 100 indicators per sasaran, lines of 16 MiB.
  public static let standard = Limits()
  /// For the trees of all agencies at once: 16 GiB and 10,000,000 sasaran, the rest as in ``standard``.
  public static let national = Limits(bytes: 16 << 30, sasaran: 10_000_000)

  /// The bytes in the id of an indicator: its sasaran's and a point and letters.
  var indicatorIDBytes: Int { min(idBytes, Int.max - 8) + 8 }

  /// The bytes in the code of a level, behind which a point and a number have room in an id; enough for a code, however few an id
  /// may have.
  var levelCodeBytes: Int { max(idBytes, 24) - 12 }

  /// The bytes that are read. A value takes nine bytes at least, so row numbers cannot overflow below this.
  var effectiveBytes: Int { max(0, min(bytes, 16 << 30)) }
}
