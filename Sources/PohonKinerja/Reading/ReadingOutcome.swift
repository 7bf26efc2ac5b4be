/// What came of reading a document: columns that hold if there is no error, and the problems.
struct ReadingOutcome {
  var columns: TreeColumns?
  var hasSasaran = false
  var logicModels: [LogicModel] = []
  var measurements: Measurements?
  var errorCount = 0
  /// Errors and warnings in the order of the document.
  var problems: [ReadingProblem] = []
}

extension DocumentReader {
  /// Reads a file of one of the formats beside the tree, in which any problem is an error, an unknown member too.
  ///
  /// - Throws: ``ReadingErrors`` with every problem found.
  static func value<Value>(
    of bytes: Span<UInt8>, named file: String, limits: Limits = .standard,
    by read: (inout DocumentReader) throws(Stop) -> Value
  ) throws(ReadingErrors) -> Value {
    var value: Value?
    let outcome = Self.read(bytes, named: file, limits: limits, unknownMembers: .refused) {
      reader throws(Stop) in value = try read(&reader)
    }
    guard outcome.errorCount == 0, let value else {
      throw ReadingErrors(outcome.problems, errorCount: outcome.errorCount)
    }
    return value
  }

  /// Reads a whole document, or a file of another format by a reader of its own.
  static func read(
    _ bytes: Span<UInt8>, named file: String, limits: Limits, unknownMembers: UnknownMembers,
    isFirstLine: Bool = true,
    by read: (inout DocumentReader) throws(Stop) -> Void = { reader throws(Stop) in
      try reader.readDocument()
      reader.finish()
    }
  ) -> ReadingOutcome {
    guard bytes.count <= limits.effectiveBytes else {
      return rejected(
        JSONScanner.Rejection(
          .bytesOverLimit, at: 0, .bytesOverLimit(bytes.count, limit: limits.effectiveBytes)), file: file)
    }
    let start: Int
    do {
      start = try InputEncoding.start(of: bytes, isFirstLine: isFirstLine)
    } catch {
      let other = isFirstLine ? OtherFile.rejection(of: bytes, from: 0) : nil
      return rejected(other ?? error, file: file, in: bytes, isFirstLine: isFirstLine)
    }
    let outcome = JSONScanner.withScanner(over: bytes, at: start) { scanner in
      var reader = DocumentReader(scanner, named: file, limits: limits, unknownMembers: unknownMembers)
      return reader.outcome(named: file, from: start, by: read)
    }
    if isFirstLine, outcome?.errorCount ?? 0 > 0, let other = OtherFile.rejection(of: bytes, from: start) {
      return rejected(other, file: file, in: bytes)
    }
    return outcome ?? rejected(JSONScanner.Rejection(.empty, at: 0, .empty), file: file)
  }

  private mutating func outcome(
    named file: String, from start: Int, by read: (inout DocumentReader) throws(Stop) -> Void
  ) -> ReadingOutcome {
    do {
      try read(&self)
    } catch {
      if let failure = scanner.failure { report(failure.code, at: failure.offset, failure.message) }
    }
    var outcome = ReadingOutcome()
    outcome.errorCount = problems.errorCount
    outcome.problems = located(problems.errors + problems.warnings, from: start, file: file)
    guard outcome.errorCount == 0 else { return outcome }
    outcome.columns = columns
    outcome.hasSasaran = hasSasaran
    outcome.logicModels = logicModels
    outcome.measurements = measurements
    return outcome
  }

  /// The problems with their places, which are looked up from an offset on; nothing is done when there are none.
  func located(_ entries: [ProblemList.Entry], from start: Int, file: String) -> [ReadingProblem] {
    guard !entries.isEmpty else { return [] }
    let places = places(of: entries, from: start)
    return entries.sorted { $0.offset < $1.offset }.map { entry in
      let place = places[entry.offset] ?? ProblemPlaces.Place()
      let related: Location? =
        switch entry.related {
        case .offset(let offset):
          places[offset].map { Location(file: file, line: $0.line, column: $0.column) }
        case .place(let line, let column): Location(file: file, line: line, column: column)
        case nil: nil
        }
      return ReadingProblem(
        severity: entry.severity, code: entry.code, message: entry.message(at: place.path), file: file,
        line: place.line, column: place.column, offset: entry.offset, path: place.path, related: related)
    }
  }

  private func places(of entries: [ProblemList.Entry], from start: Int) -> [Int: ProblemPlaces.Place] {
    var offsets: [Int] = []
    for entry in entries {
      offsets.append(entry.offset)
      if case .offset(let related) = entry.related { offsets.append(related) }
    }
    return ProblemPlaces.find(offsets, in: scanner.lookingAgain(from: start))
  }

  /// The outcome for a document of which nothing is read.
  private static func rejected(
    _ rejection: JSONScanner.Rejection, file: String, in bytes: Span<UInt8> = Span(),
    isFirstLine: Bool = true
  ) -> ReadingOutcome {
    var line = 1
    var column = 1
    let end = min(rejection.offset, bytes.count)
    // A byte order mark is no part of the first line.
    let start = isFirstLine ? min(InputEncoding.markLength(of: bytes), end) : 0
    for index in start..<end {
      column += 1
      guard bytes[index] == 0x0A else { continue }
      line += 1
      column = 1
    }
    var outcome = ReadingOutcome()
    outcome.errorCount = 1
    outcome.problems = [
      ReadingProblem(
        severity: .error, code: rejection.code, message: rejection.message, file: file, line: line,
        column: column, offset: rejection.offset, path: "$", related: nil)
    ]
    return outcome
  }
}

extension ProblemList.Entry {
  /// The message, which of a wrong type shows how the member at the path is written.
  fileprivate func message(at path: String) -> LocalizedText {
    guard let types, let form = MemberForms.form(at: path, of: types.wanted) else { return message }
    return .wrongType(types.wanted, found: types.found, like: form)
  }
}
