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
  fileprivate init(elsewhere row: Row) {
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
  fileprivate var elsewhere: Row? { high >> 31 == 0 ? nil : Row(bitPattern: low) }

  /// The number of the file, 0 for unknown.
  fileprivate var file: Int { Int(bits >> 54 & 0x7F) }

  fileprivate var position: (line: UInt32, column: UInt32) {
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

/// The files that rows were written in, and the places that do not fit into a row.
struct OriginTable: Sendable {
  /// A file, and for Swift source its `#fileID`; the file is its `#filePath` then.
  struct File: BitwiseCopyable, Sendable, Equatable {
    var path: Symbol = 0
    var fileID: Symbol = 0
  }

  /// A place in a file. Line 0 is unknown.
  struct Place: BitwiseCopyable, Sendable, Equatable {
    var file = File()
    var line: UInt32 = 0
    var column: UInt32 = 0
  }

  private var files: ContiguousArray<File> = []
  private var places = ChunkedColumn<Place>()

  /// The number of a file from 1 on; 0 where too many have one.
  mutating func number(of file: File) -> Int {
    if files.last == file { return files.count }
    if let known = files.firstIndex(of: file) { return known + 1 }
    guard files.count < OriginRow.fileCount else { return 0 }
    files.append(file)
    return files.count
  }

  /// The row of a place.
  mutating func row(of place: Place) -> OriginRow {
    let number = number(of: place.file)
    return OriginRow(file: number, line: Int(place.line), column: Int(place.column))
      ?? OriginRow(elsewhere: places.append(place))
  }

  /// The row of a place that is written over another one. A place that is kept here is not kept twice, however often what
  /// stands there is written over.
  mutating func row(of place: Place, over old: OriginRow) -> OriginRow {
    if let kept = old.elsewhere, places[kept] == place { return old }
    return row(of: place)
  }

  /// The place of a row.
  func place(of row: OriginRow) -> Place {
    if let other = row.elsewhere { return places[other] }
    let number = row.file
    guard number > 0 else { return Place() }
    let (line, column) = row.position
    return Place(file: files[number - 1], line: line, column: column)
  }
}
