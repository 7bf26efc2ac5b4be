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

  /// Notes a problem; its message is made only where it is among the first of the document, which are those that are kept.
  mutating func add(
    _ severity: Severity, _ code: ReadingProblem.Code, at offset: Int, related: Related? = nil,
    _ message: @autoclosure () -> LocalizedText
  ) {
    let isError = severity == .error
    if isError { errorCount += 1 } else { warningCount += 1 }
    guard isError ? hasRoom(forErrorAt: offset) : hasRoom(forWarningAt: offset) else { return }
    let entry = Entry(severity: severity, code: code, offset: offset, message: message(), related: related)
    if isError {
      Self.keep(entry, in: &errors, room: ReadingErrors.maximumCount - takenErrors)
    } else {
      Self.keep(entry, in: &warnings, room: ReadingErrors.maximumCount - takenWarnings)
    }
  }

  /// Whether an error would be kept, so that looking for its places is worth while.
  func hasRoom(forErrorAt offset: Int) -> Bool {
    Self.hasRoom(in: errors, ReadingErrors.maximumCount - takenErrors, at: offset)
  }

  private func hasRoom(forWarningAt offset: Int) -> Bool {
    Self.hasRoom(in: warnings, ReadingErrors.maximumCount - takenWarnings, at: offset)
  }

  private static func hasRoom(in entries: [Entry], _ room: Int, at offset: Int) -> Bool {
    guard entries.count >= room else { return true }
    guard let last = entries.last else { return false }
    return last.offset > offset
  }

  /// Keeps the first of the document, whichever was found first: what is given twice is told at the end of an object, and
  /// where blocks of lines end is not to matter.
  private static func keep(_ entry: Entry, in entries: inout [Entry], room: Int) {
    entries.insert(entry, at: entries.firstPlace { $0.offset > entry.offset })
    if entries.count > room { entries.removeLast() }
  }

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
