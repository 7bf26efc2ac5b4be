import PohonKinerja
import Foundation

/// Writing of whole files, so that a full disk or an interrupted program leaves the old file as it was.
package enum FileOutput {
  /// Prints to standard output; unlike `print`, a full disk is noticed.
  ///
  /// - Throws: ``FileError/unwritable(_:)``.
  package static func print(_ text: String) throws(FileError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw .unwritable(LocalizedText("keluaran gagal ditulis", en: "writing the output failed"))
    }
  }

  /// Prints to standard error.
  package static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Writes a file.
  ///
  /// A regular file is written beside its place and then put there in one step. It keeps its permissions and, where
  /// the system lets it, its owner; a link to it stays a link. What is not a regular file (a device, a pipe) is written
  /// into. `/dev/stdout` is standard output, whatever that is.
  ///
  /// - Throws: ``FileError/unwritable(_:)``.
  package static func write(_ text: String, to name: String) throws(FileError) {
    guard name != "/dev/stdout" else { return try print(text) }
    guard !name.isEmpty, !name.utf8.contains(0) else {
      throw .unwritable(
        LocalizedText("nama berkas keluaran kosong atau rusak", en: "the output has no valid name"))
    }
    let status = FileStatus(ofFileAt: name)
    switch status?.kind {
    case .folder:
      throw .unwritable(LocalizedText("\(name): ini folder, bukan berkas", en: "\(name): is a directory"))
    case .other: try writeInto(name, text)
    case nil, .file: try replace(name, with: text, status: status)
    }
  }

  /// Whether two names are of the same file, through links too.
  package static func isSameFile(_ one: String, _ other: String) -> Bool { FileStatus.areSame(one, other) }

  /// Whether a name leads to a file, rather than to a folder, a device or nothing.
  package static func isRegularFile(_ name: String) -> Bool { FileStatus(ofFileAt: name)?.kind == .file }

  /// The names in a folder that ``FileNames/name(_:of:id:)`` could have made with an ending, in the order of their bytes;
  /// none when the folder cannot be read.
  package static func numberedFiles(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      guard name.hasSuffix(".\(ending)") else { return false }
      return FileNames.isNumbered(String(name.dropLast(ending.utf8.count + 1)))
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder unless it is there; the folder above it has to be.
  ///
  /// - Throws: ``FileError/unwritable(_:)``.
  package static func makeFolder(_ name: String) throws(FileError) {
    switch FileStatus(ofFileAt: name)?.kind {
    case .folder: return
    case .file, .other:
      throw .unwritable(
        LocalizedText("\(name): ini berkas, bukan folder", en: "\(name): is a file, not a folder"))
    case nil:
      guard unsafe mkdir(name, 0o777) == 0 else { throw failure(name, of: name) }
    }
  }

  // MARK: Steps

  /// Writes into what is not a regular file.
  private static func writeInto(_ name: String, _ text: String) throws(FileError) {
    do {
      let handle = try FileHandle(forWritingTo: URL(filePath: name))
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    } catch {
      throw .unwritable(LocalizedText("\(name): gagal ditulis", en: "\(name): writing failed"))
    }
  }

  private static func replace(_ name: String, with text: String, status: FileStatus?) throws(FileError) {
    guard let target = target(of: name) else {
      throw .unwritable(
        LocalizedText("\(name): tautan ini berputar", en: "\(name): this link leads back to itself"))
    }
    if status != nil, unsafe access(target, W_OK) != 0 {
      throw .unwritable(LocalizedText("\(name): tidak boleh ditulisi", en: "\(name): is read-only"))
    }
    let folder = Self.folder(of: target)
    let draft = "\(folder)/.pohon-\(UInt64.random(in: 0...UInt64.max)).tmp"
    let mode = status?.permissions ?? 0o666
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure(name, of: target) }
    do {
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      if let status {
        // A new file belongs to whoever writes, and its permissions are cut by the mask.
        _ = fchmod(file, Self.permissions(of: file, after: status))
      }
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
      guard unsafe rename(draft, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      _ = unsafe unlink(draft)
      throw failure(name, of: target)
    }
  }

  /// Where a path leads to through links, or `nil` when they lead back to themselves. Only what is at the end of the
  /// path matters; the system goes through links to folders.
  private static func target(of name: String) -> String? {
    var target = name
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else {
        return target
      }
      target = next.hasPrefix("/") ? next : "\(folder(of: target))/\(next)"
    }
    return nil
  }

  /// The permissions for a new file in the place of another, once it has as much of that one's owner and group as it may.
  ///
  /// Who may not give a file away may still leave it to its group; where not even that, no other group gets what was the
  /// group's, and special bits stay only with the owner they were given by.
  private static func permissions(of file: Int32, after status: FileStatus) -> mode_t {
    if fchown(file, status.owner, status.group) == 0 { return status.permissions }
    if fchown(file, uid_t.max, status.group) == 0 { return status.permissions & 0o777 }
    return status.permissions & 0o707
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    let folder = path[..<slash]
    return folder.isEmpty ? "/" : String(folder)
  }

  /// Why something could not be made, as far as that can be seen.
  private static func failure(_ name: String, of target: String) -> FileError {
    let folder = folder(of: target)
    switch FileStatus(ofFileAt: folder)?.kind {
    case nil:
      return .unwritable(
        LocalizedText("\(name): folder \(folder) tidak ada", en: "\(name): there is no folder \(folder)"))
    case .folder where unsafe access(folder, W_OK) == 0:
      return .unwritable(LocalizedText("\(name): gagal ditulis", en: "\(name): writing failed"))
    case .folder:
      return .unwritable(
        LocalizedText(
          "\(name): folder \(folder) tidak boleh ditulisi", en: "\(name): the folder \(folder) is read-only"))
    case .file, .other:
      return .unwritable(
        LocalizedText("\(name): \(folder) bukan folder", en: "\(name): \(folder) is no folder"))
    }
  }
}
