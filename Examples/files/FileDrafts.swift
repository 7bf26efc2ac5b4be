import Foundation
import PohonKinerja

/// Files written beside their places, which go into them together: all of them, or none, as far as that can be had
/// (``UnfinishedFiles/place(_:in:keepingBy:)``).
///
/// What is not placed is removed, by whichever way the program leaves.
struct FileDrafts: ~Copyable {
  private var drafts: [Draft] = []
  /// The folders that were made for them.
  private var folders: [String] = []

  private struct Draft {
    /// What messages call the file.
    let name: String
    let target: String
    let path: String
  }

  deinit { UnfinishedFiles.remove(drafts.map(\.path), folders: folders.reversed()) }

  /// Makes a folder unless it is there; the folder above it has to be.
  ///
  /// - Throws: ``FileError/unwritable(_:)``.
  mutating func makeFolder(_ name: String) throws(FileError) {
    switch FileStatus(ofFileAt: name)?.kind {
    case .folder: return
    case .file, .other:
      throw .unwritable(
        LocalizedText("\(name): ini berkas, bukan folder", en: "\(name): is a file, not a folder"))
    case nil:
      guard UnfinishedFiles.makeFolder(name) else { throw Self.failure(name, of: name) }
      folders.append(name)
    }
  }

  /// Writes a file beside its place, with the permissions and the owner of what is there.
  ///
  /// - Throws: ``FileError/unwritable(_:)``.
  mutating func write(_ text: String, for name: String, status: FileStatus?) throws(FileError) {
    guard let target = Self.target(of: name) else {
      throw .unwritable(
        LocalizedText("\(name): tautan ini berputar", en: "\(name): this link leads back to itself"))
    }
    if status != nil, unsafe access(target, W_OK) != 0 {
      throw .unwritable(LocalizedText("\(name): tidak boleh ditulisi", en: "\(name): is read-only"))
    }
    let path = "\(Self.folder(of: target))/.pohon-\(UInt64.random(in: 0...UInt64.max)).tmp"
    guard let file = UnfinishedFiles.makeFile(path, mode: status?.permissions ?? 0o666) else {
      throw Self.failure(name, of: target)
    }
    drafts.append(Draft(name: name, target: target, path: path))
    do {
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      if let status {
        // A new file belongs to whoever writes, and its permissions are cut by the mask.
        _ = fchmod(file, Self.permissions(of: file, after: status))
      }
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw Self.failure(name, of: target)
    }
  }

  /// Puts all files into their places.
  ///
  /// - Parameter keep: Gives what is replaced a second name, so that it can be given back.
  /// - Throws: ``FileError/unwritable(_:)`` when the system refuses one, although it let it be written beside its place. The
  ///   other places are then as they were; the message names each that is not.
  mutating func place(
    keepingBy keep: (_ file: String, _ name: String) -> Bool = UnfinishedFiles.hardLink
  ) throws(FileError) {
    let placement = UnfinishedFiles.place(
      drafts.map { ($0.path, $0.target) }, in: folders, keepingBy: keep)
    guard case .refused(let place, let stayed) = placement else {
      drafts = []
      folders = []
      return
    }
    let (refused, new) = (drafts[place], stayed.map { drafts[$0].name })
    // What is in place, or was taken back, is no draft any more.
    drafts.removeFirst(place)
    throw Self.failure(refused.name, of: refused.target, leaving: new)
  }

  // MARK: Paths

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

  /// Why a file could not be put into its place, and which of those before it are new all the same.
  private static func failure(_ name: String, of target: String, leaving new: [String]) -> FileError {
    let failure = failure(name, of: target)
    guard !new.isEmpty else { return failure }
    let (reason, names) = (failure.message, new.joined(separator: ", "))
    return .unwritable(
      LocalizedText(
        "\(reason.indonesian); yang lama tidak dapat dikembalikan, jadi sudah baru: \(names); selebihnya seperti semula",
        en:
          "\(reason.english); the old ones could not be given back, so these are new: \(names); the others are as they were"
      ))
  }

  /// Why something could not be made, as far as that can be seen.
  private static func failure(_ name: String, of target: String) -> FileError {
    guard FileStatus(ofFileAt: target)?.kind != .folder else {
      return .unwritable(LocalizedText("\(name): ini folder, bukan berkas", en: "\(name): is a directory"))
    }
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
