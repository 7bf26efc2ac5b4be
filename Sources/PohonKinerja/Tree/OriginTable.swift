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
