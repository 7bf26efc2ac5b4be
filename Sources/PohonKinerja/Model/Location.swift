/// A place in a source: a Swift file that declares a tree, or a file the tree was read from.
public struct Location: Sendable {
  /// The file as it was named by whoever gave the source; for Swift, `#filePath`.
  public var file: String
  /// The `#fileID` of Swift source, or `nil` when the tree came from data.
  public var fileID: String?
  /// The line, from 1.
  public var line: Int
  /// The column in UTF-8 bytes, from 1.
  public var column: Int
  /// The `#filePath` of Swift source in the form that `XCTFail` takes, or `nil` when the tree came from data.
  ///
  /// It says what ``file`` says, so it counts neither for equality nor for the hash.
  public var staticFile: StaticString?

  /// Creates a location.
  public init(file: String, fileID: String? = nil, line: Int, column: Int) {
    self.file = file
    self.fileID = fileID
    self.line = line
    self.column = column
  }

  /// A location in Swift source, as the compiler gives it to a default argument.
  init(fileID: StaticString, filePath: StaticString, line: UInt, column: UInt) {
    self.init(
      file: filePath.description, fileID: fileID.description,
      line: Int(clamping: line), column: Int(clamping: column))
    staticFile = filePath
  }

  /// Whether the place is in Swift source.
  public var isSwiftSource: Bool { fileID != nil }
}

extension Location: Hashable {
  /// Whether both are the same place of the same file.
  public static func == (lhs: Location, rhs: Location) -> Bool {
    lhs.line == rhs.line && lhs.column == rhs.column && lhs.file == rhs.file && lhs.fileID == rhs.fileID
  }

  /// Hashes file, line and column.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(line)
    hasher.combine(column)
  }
}

extension Location {
  /// As ``description``, but Swift source by its `#fileID`, which is the same on every machine.
  public var shortDescription: String { "\(fileID ?? file):\(line):\(column)" }
}

extension Location: CustomStringConvertible {
  /// `file:line:column`, as compilers write it.
  public var description: String { "\(file):\(line):\(column)" }
}
