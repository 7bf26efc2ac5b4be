import ExampleFiles
import Foundation
import PohonKinerja

/// Reading and writing of whole files, `-` being standard input and output.
enum Files {
  /// What messages and locations call a file.
  static func shownName(_ name: String) -> String { name == "-" ? "stdin" : name }

  /// The bytes of a file.
  ///
  /// - Throws: ``Failure/unreadable(_:)``.
  static func read(_ name: String) throws(Failure) -> [UInt8] {
    do { return try FileInput.read(name) } catch { throw .unreadable(error.message) }
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

  /// Prints to standard output; unlike `print`, a full disk is noticed.
  ///
  /// - Throws: ``Failure/unwritable(_:)``.
  static func print(_ text: String) throws(Failure) {
    do { try FileOutput.print(text) } catch { throw .unwritable(error.message) }
  }

  /// Prints to standard error.
  static func complain(_ text: String) { FileOutput.complain(text) }

  /// Prints what is wrong with a file to standard error.
  static func complain(about problems: [ReadingProblem], in language: Language) {
    for problem in problems { complain(problem.description(in: language) + "\n") }
  }

  /// Writes a file, or standard output for `-` and `nil`.
  ///
  /// - Throws: ``Failure/unwritable(_:)``.
  static func write(_ text: String, to name: String?) throws(Failure) {
    guard let name, name != "-" else { return try print(text) }
    do {
      // A file may be a terminal, too, on which nothing else should be shown meanwhile.
      guard FileOutput.isRegularFile(name) || type(ofFileAt: name) == nil else {
        return try FileOutput.write(text, to: name)
      }
      try LongWork.showing(name) { () throws(FileError) in try FileOutput.write(text, to: name) }
    } catch {
      throw .unwritable(error.message)
    }
  }

  /// Writes files into a folder, which is made unless it is there: all of them or none.
  ///
  /// - Throws: ``Failure/unwritable(_:)``.
  static func write(
    _ files: some Sequence<(name: String, text: String)>, into folder: String
  ) throws(Failure) {
    do {
      try LongWork.showing(folder) { () throws(FileError) in try FileOutput.write(files, into: folder) }
    } catch {
      throw .unwritable(error.message)
    }
  }

  /// The ending of the name of a file that is to be made, such as ".pdf"; of a device, a folder and a hidden file none.
  static func ending(of name: String) -> String? {
    let file = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard !name.hasPrefix("/dev/"), let dot = file.lastIndex(of: "."), dot != file.startIndex else {
      return nil
    }
    return String(file[dot...])
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
      return try FindingBaseline(json: bytes, named: shownName(name))
    } catch {
      throw .invalid(error)
    }
  }
}
