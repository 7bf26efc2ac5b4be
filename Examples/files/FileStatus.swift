import Foundation

/// What a path leads to, through links.
struct FileStatus {
  let kind: Kind
  /// Who may read and write it.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  private let device: dev_t
  private let number: ino_t

  enum Kind {
    case file
    case folder
    /// A device, a pipe, a socket.
    case other
  }

  /// - Returns: `nil` when there is nothing, or nobody may look.
  init?(ofFileAt path: String) {
    var status = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = status.st_dev
    number = status.st_ino
  }

  /// Whether two paths lead to the same file.
  static func areSame(_ one: String, _ other: String) -> Bool {
    guard let one = FileStatus(ofFileAt: one), let other = FileStatus(ofFileAt: other) else { return false }
    return one.kind == .file && one.device == other.device && one.number == other.number
  }
}
