/// The problems found so far, by offset alone: line, column and path are looked up at the end, for all at once.
struct ProblemList {
  struct Entry {
    var severity: Severity
    var code: ReadingProblem.Code
    var offset: Int
    var message: LocalizedText
    var related: Related?
    /// The types of a value that is of the wrong one: how the member is written is said once its path is known.
    var types: Types?
  }

  /// The type of value that is wanted, and the one that is there.
  struct Types {
    var wanted: LocalizedText
    var found: LocalizedText
  }

  /// Where the first of two stands.
  enum Related {
    case offset(Int)
    case place(line: Int, column: Int)
  }

  private(set) var errors: [Entry] = []
  private(set) var warnings: [Entry] = []
  private(set) var errorCount = 0
  /// How many problems of each severity have been taken away with ``takeEntries()``.
  private var takenErrors = 0
  private var takenWarnings = 0

  /// Notes a problem; its message is made only where it is among the first of the document, which are those that are kept.
  mutating func add(
    _ severity: Severity, _ code: ReadingProblem.Code, at offset: Int, related: Related? = nil,
    types: Types? = nil, _ message: @autoclosure () -> LocalizedText
  ) {
    // Made where it is kept, which is below.
    func entry() -> Entry {
      Entry(
        severity: severity, code: code, offset: offset, message: message(), related: related, types: types)
    }
    if severity == .error {
      errorCount += 1
      errors.keep(at: offset, among: errorRoom, entry())
    } else {
      warnings.keep(at: offset, among: warningRoom, entry())
    }
  }

  /// Whether an error would be kept, so that looking for its places is worth while.
  func hasRoom(forErrorAt offset: Int) -> Bool { errors.hasRoom(at: offset, among: errorRoom) }

  private var errorRoom: Int { ReadingErrors.maximumCount - takenErrors }
  private var warningRoom: Int { ReadingErrors.maximumCount - takenWarnings }

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
