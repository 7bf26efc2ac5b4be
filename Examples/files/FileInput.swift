import Foundation
import PohonKinerja

/// Reading of whole files, `-` being standard input.
package enum FileInput {
  /// The bytes of a file.
  ///
  /// - Throws: ``FileError/unreadable(_:)``.
  package static func read(_ name: String) throws(FileError) -> [UInt8] {
    if name == "-" { return try readToEnd(.standardInput, name: "stdin") }
    guard let status = FileStatus(ofFileAt: name) else {
      throw .unreadable(LocalizedText("\(name): berkas tidak ada", en: "\(name): no such file"))
    }
    guard status.kind != .folder else {
      throw .unreadable(LocalizedText("\(name): ini folder, bukan berkas", en: "\(name): is a directory"))
    }
    guard let handle = FileHandle(forReadingAtPath: name) else {
      throw .unreadable(LocalizedText("\(name): tidak dapat dibuka", en: "\(name): cannot be opened"))
    }
    defer { try? handle.close() }
    return try readToEnd(handle, name: name)
  }

  private static func readToEnd(_ handle: FileHandle, name: String) throws(FileError) -> [UInt8] {
    do {
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw .unreadable(LocalizedText("\(name): gagal dibaca", en: "\(name): reading failed"))
    }
  }
}
