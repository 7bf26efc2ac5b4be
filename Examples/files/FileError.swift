package import PohonKinerja

/// Why a file could not be read or written.
package enum FileError: Error, Sendable {
  case unreadable(LocalizedText)
  case unwritable(LocalizedText)

  /// Why, in a sentence that begins with the name of the file.
  package var message: LocalizedText {
    switch self {
    case .unreadable(let text), .unwritable(let text): text
    }
  }
}
