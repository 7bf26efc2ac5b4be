import Foundation
package import PohonKinerja

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

  /// Reads to the end, or as far as anything of this kind may be: a device or a pipe need have no end.
  private static func readToEnd(_ handle: FileHandle, name: String) throws(FileError) -> [UInt8] {
    let limit = Limits.standard.bytes
    var bytes: [UInt8] = []
    do {
      while bytes.count <= limit, let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes += piece
      }
    } catch {
      throw .unreadable(failed(name))
    }
    guard bytes.count <= limit else { throw .unreadable(tooLarge(name, limit: limit)) }
    return bytes
  }

  /// What is said of a file of which reading fails.
  package static func failed(_ name: String) -> LocalizedText {
    LocalizedText("\(name): gagal dibaca", en: "\(name): reading failed")
  }

  /// What is said of a file that has more bytes than are read.
  package static func tooLarge(_ name: String, limit: Int) -> LocalizedText {
    LocalizedText(
      "\(name): lebih dari \(limit) byte (Limits.bytes)",
      en: "\(name): more than \(limit) bytes (Limits.bytes)")
  }
}
