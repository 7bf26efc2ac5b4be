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

  /// Puts files into their places, one behind the other, and keeps folders; no signal comes in between.
  ///
  /// POSIX renames one file at a time, so all or none can only be made up for. What a file replaces is kept under a second
  /// name, a hard link beside it, until all are in place; when the system refuses one, those before it are taken back, the
  /// last first: the old file gets its name again, with its contents, permissions and number, and where there was none the new
  /// one is removed. What is left open:
  /// - For a moment other programs see some files new and some old.
  /// - A program that is killed without a signal it could hold back (`SIGKILL`), or a machine that stops, in that moment
  ///   leaves some new, some old, and links that end in `.tmp.old`.
  /// - Some file systems have no hard links, or refuse one; what is replaced there cannot be given back.
  ///
  /// - Parameter keep: Gives a file a second name and says whether that worked.
  static func place(
    _ files: [(draft: String, target: String)], in folders: [String],
    keepingBy keep: (_ file: String, _ name: String) -> Bool
  ) -> Placement {
    all.withLock { all in
      var replaced: [Replaced] = []
      defer {
        for case .kept(let name) in replaced { _ = unsafe unlink(name) }
      }
      for (place, file) in files.enumerated() {
        // One file alone is placed in one step, and there is nothing to take back.
        replaced.append(files.count > 1 ? Replaced(file.target, for: file.draft, keptBy: keep) : .nothing)
        guard unsafe rename(file.draft, file.target) == 0 else {
          let stayed = (0..<place).reversed().filter { !replaced[$0].takeBack(files[$0].target) }
          return .refused(place, stayed: stayed.reversed())
        }
        all.files.remove(file.draft)
      }
      all.folders.subtract(folders)
      return .all
    }
  }

  /// Gives a file a second name, a hard link, and says whether that worked.
  static func hardLink(_ file: String, _ name: String) -> Bool { unsafe link(file, name) == 0 }

  /// What became of files that were to go into their places together.
  enum Placement: Equatable {
    case all
    /// The system refused one, by its number in the list; every other place is as it was, but for those of which the new file
    /// stayed.
    case refused(Int, stayed: [Int])
  }

  /// What was in the place of a file.
  private enum Replaced {
    case nothing
    /// A file that is kept under another name.
    case kept(String)
    /// A file that could not be kept.
    case lost

    init(_ target: String, for draft: String, keptBy keep: (String, String) -> Bool) {
      guard FileStatus(ofFileAt: target) != nil else {
        self = .nothing
        return
      }
      let name = "\(draft).old"
      self = keep(target, name) ? .kept(name) : .lost
    }

    /// Makes a place what it was, and says whether it is.
    func takeBack(_ target: String) -> Bool {
      switch self {
      case .nothing: unsafe unlink(target) == 0
      case .kept(let name): unsafe rename(name, target) == 0
      case .lost: false
      }
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
