/// Where a row was written, in eight bytes: a number of its file, line and column, or where ``OriginTable`` has more.
///
/// Of the 64 bits the highest is set for the latter, with the row there in the lowest 32. Otherwise two bits tell how line
/// and column share the lowest 54, and seven are the number of the file; all zero is unknown.
struct OriginRow: BitwiseCopyable, Sendable, Equatable {
  private var low: UInt32 = 0
  private var high: UInt32 = 0

  /// How many files have numbers: 1 to this.
  static let fileCount = 127

  /// By the two bits, how many of the 54 are the column's.
  private static let columnBits: (UInt64, UInt64, UInt64) = (27, 32, 22)

  /// Unknown.
  init() {}

  /// A row in ``OriginTable``.
  init(elsewhere row: Row) {
    low = UInt32(bitPattern: row)
    high = 1 << 31
  }

  /// A line and a column in a file with a number; `nil` where they take too many bits, or the file has none.
  @inline(__always)
  init?(file: Int, line: Int, column: Int) {
    guard file > 0, file <= Self.fileCount, let line = UInt64(exactly: line),
      let column = UInt64(exactly: column)
    else { return nil }
    guard line | column >= 1 << 27 else {
      self.init(bits: UInt64(file) << 54 | line << 27 | column)
      return
    }
    if line < 1 << 22, column < 1 << 32 {
      self.init(bits: 1 << 61 | UInt64(file) << 54 | line << 32 | column)
    } else if line < 1 << 32, column < 1 << 22 {
      self.init(bits: 2 << 61 | UInt64(file) << 54 | line << 22 | column)
    } else {
      return nil
    }
  }

  private init(bits: UInt64) {
    low = UInt32(truncatingIfNeeded: bits)
    high = UInt32(truncatingIfNeeded: bits >> 32)
  }

  private var bits: UInt64 { UInt64(high) << 32 | UInt64(low) }

  /// The row in ``OriginTable``, or `nil` where all is here.
  var elsewhere: Row? { high >> 31 == 0 ? nil : Row(bitPattern: low) }

  /// The number of the file, 0 for unknown.
  var file: Int { Int(bits >> 54 & 0x7F) }

  var position: (line: UInt32, column: UInt32) {
    let columnBits =
      switch bits >> 61 & 3 {
      case 1: Self.columnBits.1
      case 2: Self.columnBits.2
      default: Self.columnBits.0
      }
    let position = bits & (1 << 54 - 1)
    // Neither was put in with more than 32 bits.
    return (
      UInt32(truncatingIfNeeded: position >> columnBits),
      UInt32(truncatingIfNeeded: position & (1 << columnBits - 1))
    )
  }
}
