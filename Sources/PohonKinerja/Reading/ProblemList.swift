/// The problems found so far, by offset alone: line, column and path are looked up at the end, for all at once.
struct ProblemList {
  struct Entry {
    var severity: Severity
    var code: ReadingProblem.Code
    var offset: Int
    var message: LocalizedText
    var related: Related?
  }

  /// Where the first of two stands.
  enum Related {
    case offset(Int)
    case place(line: Int, column: Int)
  }

  private(set) var errors: [Entry] = []
  private(set) var warnings: [Entry] = []
  private(set) var errorCount = 0
  private(set) var warningCount = 0
  /// How many problems of each severity have been taken away with ``takeEntries()``.
  private var takenErrors = 0
  private var takenWarnings = 0

  /// Notes a problem; its message is made only while there is room for it.
  mutating func add(
    _ severity: Severity, _ code: ReadingProblem.Code, at offset: Int, related: Related? = nil,
    _ message: @autoclosure () -> LocalizedText
  ) {
    if severity == .error {
      errorCount += 1
      guard hasRoomForErrors else { return }
      errors.append(
        Entry(severity: severity, code: code, offset: offset, message: message(), related: related))
    } else {
      warningCount += 1
      guard takenWarnings + warnings.count < ReadingErrors.maximumCount else { return }
      warnings.append(
        Entry(severity: severity, code: code, offset: offset, message: message(), related: related))
    }
  }

  /// Whether the message of another error would be kept, so that looking for its places is worth while.
  var hasRoomForErrors: Bool { takenErrors + errors.count < ReadingErrors.maximumCount }

  /// Takes the problems away, while the room for others stays what it is.
  mutating func takeEntries() -> [Entry] {
    defer {
      takenErrors += errors.count
      takenWarnings += warnings.count
      errors = []
      warnings = []
    }
    return errors + warnings
  }
}
