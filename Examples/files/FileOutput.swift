import PohonKinerja
import Foundation

/// Writing of whole files, so that a full disk or an interrupted program leaves the old file as it was, and no other beside it
/// where ``Interruption`` is looked out for.
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
    var drafts = FileDrafts()
    try write(text, to: name, by: &drafts)
    try drafts.place()
  }

  /// Writes files into a folder, which is made unless it is there: all of them, each as ``write(_:to:)`` does, or none.
  ///
  /// They go into their places together once all are written; when the system refuses one then, what the others replaced is
  /// given back, or else the message says which are new (``UnfinishedFiles/place(_:in:keepingBy:)``). A folder that was made
  /// for them is not left behind empty. What is no regular file, a pipe say, is written into at once.
  ///
  /// - Parameters:
  ///   - files: Names in the folder, and texts.
  ///   - folder: The folder, with a `/` at its end.
  /// - Throws: ``FileError/unwritable(_:)``.
  package static func write(
    _ files: some Sequence<(name: String, text: String)>, into folder: String
  ) throws(FileError) {
    var drafts = FileDrafts()
    try drafts.makeFolder(folder)
    for file in files { try write(file.text, to: folder + file.name, by: &drafts) }
    try drafts.place()
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
    var drafts = FileDrafts()
    try drafts.makeFolder(name)
    try drafts.place()
  }

  // MARK: Steps

  private static func write(
    _ text: String, to name: String, by drafts: inout FileDrafts
  ) throws(FileError) {
    guard !name.isEmpty, !name.utf8.contains(0) else {
      throw .unwritable(
        LocalizedText("nama berkas keluaran kosong atau rusak", en: "the output has no valid name"))
    }
    let status = FileStatus(ofFileAt: name)
    switch status?.kind {
    case .folder:
      throw .unwritable(LocalizedText("\(name): ini folder, bukan berkas", en: "\(name): is a directory"))
    case .other: try writeInto(name, text)
    case nil, .file: try drafts.write(text, for: name, status: status)
    }
  }

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
}
