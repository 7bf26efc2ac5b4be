import Foundation
import PohonKinerja

/// Reading and writing of whole files, `-` being standard input and output.
enum Files {
  /// The bytes of a file.
  ///
  /// - Throws: ``Failure/unreadable(_:)``.
  static func read(_ name: String) throws(Failure) -> [UInt8] {
    let handle = try open(name)
    defer { if name != "-" { try? handle.close() } }
    return try readToEnd(handle, name: name == "-" ? "stdin" : name)
  }

  /// Opens a file for reading.
  ///
  /// - Throws: ``Failure/unreadable(_:)``.
  static func open(_ name: String) throws(Failure) -> FileHandle {
    if name == "-" { return .standardInput }
    guard let type = type(ofFileAt: name) else {
      throw .unreadable(LocalizedText("\(name): berkas tidak ada", en: "\(name): no such file"))
    }
    guard type != .typeDirectory else {
      throw .unreadable(LocalizedText("\(name): ini folder, bukan berkas", en: "\(name): is a directory"))
    }
    guard let handle = FileHandle(forReadingAtPath: name) else {
      throw .unreadable(LocalizedText("\(name): tidak dapat dibuka", en: "\(name): cannot be opened"))
    }
    return handle
  }

  private static func readToEnd(_ handle: FileHandle, name: String) throws(Failure) -> [UInt8] {
    do {
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw .unreadable(LocalizedText("\(name): gagal dibaca", en: "\(name): reading failed"))
    }
  }

  /// Prints to standard output; unlike `print`, a full disk is noticed.
  ///
  /// - Throws: ``Failure/unwritable(_:)``.
  static func print(_ text: String) throws(Failure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw .unwritable(LocalizedText("keluaran gagal ditulis", en: "writing the output failed"))
    }
  }

  /// Prints to standard error.
  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Writes a file, or standard output for `-` and `nil`.
  ///
  /// A regular file is replaced in one step, through links, and keeps its mode; anything else (a device, a pipe) is
  /// written into.
  ///
  /// - Throws: ``Failure/unwritable(_:)``.
  static func write(_ text: String, to name: String?) throws(Failure) {
    guard let name, name != "-" else { return try print(text) }
    let target = URL(filePath: name).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: target.path)
    do {
      if let attributes, attributes[.type] as? FileAttributeType != .typeRegular {
        let handle = try FileHandle(forWritingTo: target)
        defer { try? handle.close() }
        try handle.write(contentsOf: Data(text.utf8))
        return
      }
      try Data(text.utf8).write(to: target, options: .atomic)
      if let mode = attributes?[.posixPermissions] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: target.path)
      }
    } catch {
      throw .unwritable(reason(target, named: name))
    }
  }

  /// Why a file could not be written, as far as that can be seen.
  private static func reason(_ target: URL, named name: String) -> LocalizedText {
    let folder = target.deletingLastPathComponent().path
    if type(ofFileAt: target.path) == .typeDirectory {
      return LocalizedText("\(name): ini folder, bukan berkas", en: "\(name): is a directory")
    }
    switch type(ofFileAt: folder) {
    case nil:
      return LocalizedText("\(name): folder \(folder) tidak ada", en: "\(name): there is no folder \(folder)")
    case .typeDirectory? where FileManager.default.isWritableFile(atPath: folder):
      return LocalizedText("\(name): gagal ditulis", en: "\(name): writing failed")
    case .typeDirectory?:
      return LocalizedText(
        "\(name): folder \(folder) tidak boleh ditulisi", en: "\(name): the folder \(folder) is read-only")
    default: return LocalizedText("\(name): \(folder) bukan folder", en: "\(name): \(folder) is no folder")
    }
  }

  static func type(ofFileAt path: String) -> FileAttributeType? {
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    return (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  /// Reads a document.
  ///
  /// - Throws: ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)``.
  static func document(_ name: String) throws(Failure) -> Document {
    try DocumentFile(name).document()
  }

  /// Reads a baseline.
  ///
  /// - Throws: ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)``.
  static func baseline(_ name: String) throws(Failure) -> FindingBaseline {
    let bytes = try read(name)
    do {
      return try FindingBaseline(json: bytes, named: name == "-" ? "stdin" : name)
    } catch {
      throw .invalid(error)
    }
  }
}
