import Foundation
import Synchronization

/// Files that are being written beside their places, and folders made for them: what has to go when the program ends before
/// they are in place.
///
/// Whatever makes, places or removes one does so within one lock, and so does ``Interruption``. A signal therefore finds each
/// of them either as it was or whole in its place.
struct UnfinishedFiles: Sendable {
  private var files: Set<String> = []
  private var folders: Set<String> = []

  private static let all = Mutex(UnfinishedFiles())

  /// Makes an empty file that does not exist yet.
  ///
  /// - Returns: Its descriptor, or `nil` when the system refuses.
  static func makeFile(_ path: String, mode: mode_t) -> Int32? {
    all.withLock { all in
      let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard file >= 0 else { return nil }
      all.files.insert(path)
      return file
    }
  }

  /// Makes a folder.
  ///
  /// - Returns: Whether the system did.
  static func makeFolder(_ path: String) -> Bool {
    all.withLock { all in
      guard unsafe mkdir(path, 0o777) == 0 else { return false }
      all.folders.insert(path)
      return true
    }
  }

  /// Puts files into their places, one behind the other, and keeps folders; nothing comes in between.
  ///
  /// - Returns: How many are in place: all of them, unless the system refuses one.
  static func place(_ files: [(draft: String, target: String)], in folders: [String]) -> Int {
    all.withLock { all in
      for (count, file) in files.enumerated() {
        guard unsafe rename(file.draft, file.target) == 0 else { return count }
        all.files.remove(file.draft)
      }
      all.folders.subtract(folders)
      return files.count
    }
  }

  /// Removes files, and folders with nothing else in them.
  static func remove(_ files: [String], folders: [String]) {
    all.withLock { all in
      for file in files {
        _ = unsafe unlink(file)
        all.files.remove(file)
      }
      for folder in folders {
        _ = unsafe rmdir(folder)
        all.folders.remove(folder)
      }
    }
  }

  /// Removes all there are and does something after which there have to be no others.
  static func removeAll(_ andThen: () -> Void) {
    all.withLock { all in
      for file in all.files { _ = unsafe unlink(file) }
      // A folder in another goes first.
      for folder in all.folders.sorted(by: >) { _ = unsafe rmdir(folder) }
      andThen()
    }
  }
}
