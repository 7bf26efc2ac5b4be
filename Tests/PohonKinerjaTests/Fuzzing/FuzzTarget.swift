import PohonKinerja

/// A part of the library that takes bytes from outside, and what has to hold of it whatever the bytes are.
///
/// One definition serves three uses: the mutants within `swift test`, the libFuzzer programs of `Tests/Tools/fuzz`, and
/// the kept inputs that once broke something. So the file needs nothing but the library.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// A document in JSON.
  case json
  /// A document in NDJSON, whole and in pieces.
  case ndjson
  /// Numbers and targets in words, and arithmetic.
  case numbers
  /// Checks, drawings and reports of a document.
  case drawings
  /// Writing and reading of a document.
  case roundTrip
  /// Profiles and baselines.
  case profiles
  /// Actuals and ratings, which stand in files beside a tree.
  case actuals

  /// A promise that the library broke.
  struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }

  /// Gives the bytes to the library.
  ///
  /// - Returns: Whether they are what the part reads.
  /// - Throws: ``Broken`` when the library does not do what it says.
  @discardableResult
  func take(_ bytes: [UInt8]) throws -> Bool {
    switch self {
    case .json: try FuzzedDocument.takeJSON(bytes)
    case .ndjson: try FuzzedDocument.takeNDJSON(bytes)
    case .numbers: try FuzzedNumber.take(bytes)
    case .drawings: try FuzzedDrawing.take(bytes)
    case .roundTrip: try FuzzedDocument.takeRoundTrip(bytes)
    case .profiles: try FuzzedProfile.take(bytes)
    case .actuals: try FuzzedActuals.take(bytes)
    }
  }

  /// Gives the bytes to the library once, and looks at places only: many times quicker than ``take(_:)``.
  ///
  /// - Returns: Whether they are what the part reads.
  /// - Throws: ``Broken``.
  func glance(at bytes: [UInt8]) throws -> Bool {
    switch self {
    case .json, .drawings, .roundTrip: try FuzzedDocument.json(bytes) != nil
    case .ndjson: try FuzzedDocument.ndjson(bytes) != nil
    case .numbers: try FuzzedNumber.glance(at: bytes)
    case .profiles: try FuzzedProfile.profile(bytes) != nil || FuzzedProfile.baseline(bytes) != nil
    case .actuals: try FuzzedActuals.measurements(bytes) != nil || FuzzedActuals.ratings(bytes) != nil
    }
  }

  /// Breaks unless the condition holds.
  static func expect(_ condition: Bool, _ promise: @autoclosure () -> String) throws(Broken) {
    if !condition { throw Broken(promise()) }
  }

  /// Breaks unless every problem names a place inside the document, and its line and column are those of its offset.
  static func expectPlaces(_ errors: ReadingErrors, in bytes: [UInt8]) throws(Broken) {
    try expect(errors.errorCount > 0 && !errors.errors.isEmpty, "refused without an error")
    for problem in errors.problems {
      try expect(0...bytes.count ~= problem.offset, "offset \(problem.offset) is outside the document")
      let place = place(of: problem.offset, in: bytes)
      try expect(
        problem.line == place.line && problem.column == place.column,
        "\(problem.code) at offset \(problem.offset) is \(problem.line):\(problem.column), should be \(place)"
      )
      try expect(problem.path.hasPrefix("$"), "path \(problem.path)")
      try expect(
        !problem.message.indonesian.isEmpty && !problem.message.english.isEmpty, "a problem without words")
    }
  }

  /// Line and column, in bytes from 1, of an offset. A byte order mark is no part of the first line.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : 0
    let before = bytes[start..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    return (line, offset - lineStart + 1)
  }
}
