import Foundation

/// The last line of the terminal, where long work tells how far it is; nothing where standard error is no terminal.
enum StatusLine {
  static let isShown =
    isatty(FileHandle.standardError.fileDescriptor) == 1
    && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  /// How long work has to take for a line to be shown.
  static let patience = Duration.milliseconds(500)

  /// Shows a line in the place of the one before. What does not fit is cut off: a line that goes on in the next one could
  /// not be taken away.
  static func show(_ line: String) {
    Files.complain("\r\u{1B}[K\u{1B}[?7l\(line)\u{1B}[?7h")
  }

  /// Takes the line away.
  static func clear() {
    Files.complain("\r\u{1B}[K")
  }
}
