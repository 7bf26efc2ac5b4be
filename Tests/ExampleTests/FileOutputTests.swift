import Foundation
import PohonKinerja
import Testing

@testable import ExampleFiles

/// Writing of whole files: what is there before stays, unless all of the new is there.
///
/// One test behind the other: where two threads wait for one `Mutex`, the standard library's own code wakes them, into which
/// ThreadSanitizer does not see, so that it calls what the lock protects a race.
@Suite(.serialized) struct FileOutputTests {
  private let folder: URL

  init() throws { folder = try Examples.temporaryFolder() }

  private func file(_ name: String, _ text: String, mode: Int = 0o644) throws -> URL {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file
  }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  private func mode(_ file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o777])
  func `a file keeps its permissions`(_ mode: Int) throws {
    let file = try file("a.txt", "lama", mode: mode)
    try FileOutput.write("baru", to: file.path)
    #expect(try text(file) == "baru")
    #expect(try self.mode(file) == mode)
    #expect(try Examples.names(in: folder) == ["a.txt"])
  }

  @Test func `a new file has the permissions that new files have`() throws {
    let file = folder.appending(path: "baru.txt")
    try FileOutput.write("isi", to: file.path)
    let usual = folder.appending(path: "biasa.txt")
    let created = FileManager.default.createFile(atPath: usual.path, contents: nil)
    #expect(created)
    #expect(try mode(file) == mode(usual))
  }

  @Test func `a link stays a link and its file is written`() throws {
    let target = try file("tujuan.txt", "lama", mode: 0o640)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "tengah").path, withDestinationPath: "tujuan.txt")
    let link = folder.appending(path: "tautan")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.appending(path: "tengah"))
    try FileOutput.write("baru", to: link.path)
    #expect(try text(target) == "baru")
    #expect(try mode(target) == 0o640)
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link.path)) != nil)
    #expect(try Examples.names(in: folder) == ["tautan", "tengah", "tujuan.txt"])
  }

  @Test func `a link to nothing makes the file it leads to`() throws {
    let link = folder.appending(path: "tautan")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "baru.txt")
    try FileOutput.write("isi", to: link.path)
    #expect(try text(folder.appending(path: "baru.txt")) == "isi")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link.path)) == "baru.txt")
  }

  @Test func `links in a circle are refused`() throws {
    for (from, to) in [("a", "b"), ("b", "a")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: from).path, withDestinationPath: to)
    }
    #expect(throws: FileError.self) { try FileOutput.write("isi", to: folder.appending(path: "a").path) }
    #expect(try Examples.names(in: folder) == ["a", "b"])
  }

  @Test func `a pipe is written into and stays a pipe`() throws {
    let pipe = folder.appending(path: "pipa").path
    #expect(mkfifo(pipe, 0o600) == 0)
    // Opened for reading and writing, it does not wait for the other end.
    let reader = try #require(FileHandle(forUpdatingAtPath: pipe))
    try FileOutput.write("isi", to: pipe)
    #expect(try reader.read(upToCount: 3) == Data("isi".utf8))
    #expect(try Examples.names(in: folder) == ["pipa"])
  }

  @Test func `a full device is an error and stays a device`() throws {
    #expect(throws: FileError.self) { try FileOutput.write("isi", to: "/dev/full") }
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
    try FileOutput.write("isi", to: "/dev/null")
  }

  @Test(arguments: ["", "a\0b", ".", "tidak-ada/a.txt", "berkas/a.txt"])
  func `what cannot be written is refused`(_ name: String) throws {
    _ = try file("berkas", "isi")
    let path = name.isEmpty || name.contains("\0") ? name : folder.appending(path: name).path
    #expect(throws: FileError.self) { try FileOutput.write("isi", to: path) }
    #expect(try Examples.names(in: folder) == ["berkas"])
  }

  @Test func `a folder is made once, and not over a file`() throws {
    let new = folder.appending(path: "baru/").path
    try FileOutput.makeFolder(new)
    try FileOutput.makeFolder(new)
    _ = try file("berkas", "")
    #expect(throws: FileError.self) { try FileOutput.makeFolder(folder.appending(path: "berkas").path) }
    #expect(throws: FileError.self) { try FileOutput.makeFolder(folder.appending(path: "x/y").path) }
  }

  // MARK: Several files

  private func write(_ files: KeyValuePairs<String, String>, into place: String) throws {
    try FileOutput.write(
      files.map { (name: $0.key, text: $0.value) }, into: folder.appending(path: place).path + "/")
  }

  @Test func `files are written together into a folder that is made for them`() throws {
    try write(["a.txt": "satu", "b.txt": "dua"], into: "baru")
    let place = folder.appending(path: "baru")
    #expect(try Examples.names(in: place) == ["a.txt", "b.txt"])
    #expect(try text(place.appending(path: "b.txt")) == "dua")
    try write(["b.txt": "tiga"], into: "baru")
    #expect(try text(place.appending(path: "b.txt")) == "tiga")
    #expect(try text(place.appending(path: "a.txt")) == "satu")
  }

  /// The last one cannot be written, since there is a folder of its name.
  @Test func `when one of several files cannot be written, none is`() throws {
    _ = try file("a.txt", "lama")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "c.txt"), withIntermediateDirectories: true)
    #expect(throws: FileError.self) {
      try write(["a.txt": "baru", "b.txt": "baru", "c.txt": "baru"], into: ".")
    }
    #expect(try Examples.names(in: folder) == ["a.txt", "c.txt"])
    #expect(try text(folder.appending(path: "a.txt")) == "lama")
  }

  @Test func `a folder that was made for files that cannot be written does not stay`() throws {
    #expect(throws: FileError.self) { try write(["a.txt": "baru", "b\0.txt": "baru"], into: "baru") }
    #expect(try Examples.names(in: folder).isEmpty)
    #expect(throws: FileError.self) { try write(["a.txt": "baru"], into: "x/y") }
    #expect(try Examples.names(in: folder).isEmpty)
  }

  // MARK: Names

  @Test(arguments: [
    ("S1.2", "S1.2"), ("../x", "x"), ("CON", "CON"), ("a b\u{0}c", "a-b-c"), ("é", ""), ("", ""),
    ("..", ""),
    ("x/..", "x"),
  ])
  func `names of files have nothing in them that means something`(_ id: String, _ name: String) {
    #expect(FileNames.safe(id) == name)
  }

  @Test func `long ids are cut and numbers keep names apart`() {
    let name = FileNames.name(7, of: 120, id: String(repeating: "x", count: 300))
    #expect(name == "007-" + String(repeating: "x", count: 40))
    #expect(FileNames.name(3, of: 9, id: "日本") == "3")
  }

  // MARK: Several at once

  /// Writes files beside their places and puts them there, where a folder with something in it has come into the way of one:
  /// the system refuses that one at the last moment.
  private func failure(
    placing names: [String], refusing refused: String,
    keepingBy keep: (String, String) -> Bool = UnfinishedFiles.hardLink
  ) throws -> FileError? {
    var drafts = FileDrafts()
    for name in names { try drafts.write("baru", for: folder.appending(path: name).path, status: nil) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "\(refused)/isi"), withIntermediateDirectories: true)
    do {
      try drafts.place(keepingBy: keep)
    } catch {
      return error
    }
    return nil
  }

  private func number(_ file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
  }

  @Test func `when the system refuses one of several files, the others are as they were`() throws {
    let old = [try file("1", "lama 1", mode: 0o600), try file("2", "lama 2", mode: 0o664)]
    let numbers = try old.map(number)
    let error = try failure(placing: ["1", "2", "3", "4", "5"], refusing: "4")
    #expect(error?.message.indonesian == "\(folder.path)/4: ini folder, bukan berkas")
    #expect(try old.map(text) == ["lama 1", "lama 2"])
    #expect(try old.map(mode) == [0o600, 0o664])
    #expect(try old.map(number) == numbers)
    #expect(try Examples.names(in: folder) == ["1", "2", "4"])
  }

  @Test(arguments: ["1", "2"])
  func `files of a folder are all or none, wherever the system refuses one`(_ refused: String) throws {
    _ = try file(refused == "1" ? "2" : "1", "lama")
    let place = folder.path + "/"
    // The texts are made one after the other: with the last one the folder comes into the way.
    let files = ["1", "2", "3"].lazy.map { name in
      if name == "3" {
        try? FileManager.default.createDirectory(
          atPath: "\(place)\(refused)/isi", withIntermediateDirectories: true)
      }
      return (name: name, text: "baru")
    }
    #expect(throws: FileError.self) { try FileOutput.write(files, into: place) }
    #expect(try Examples.names(in: folder) == ["1", "2"])
    #expect(try text(folder.appending(path: refused == "1" ? "2" : "1")) == "lama")
  }

  @Test func `of what cannot be kept it is said that it is new`() throws {
    let old = [try file("1", "lama 1"), try file("2", "lama 2")]
    let first = old[0].path
    // As on a file system without hard links, for one of them.
    let error = try failure(placing: ["1", "2", "3", "4"], refusing: "4") {
      $0 != first && UnfinishedFiles.hardLink($0, $1)
    }
    #expect(
      error?.message.english
        == "\(folder.path)/4: is a directory; the old ones could not be given back, so these are new: \(first); the others are as they were"
    )
    #expect(try old.map(text) == ["baru", "lama 2"])
    #expect(try Examples.names(in: folder) == ["1", "2", "4"])
  }

  @Test func `several files replace others and leave nothing else`() throws {
    let old = [try file("1", "lama 1"), try file("2", "lama 2")]
    try FileOutput.write(
      ["1", "2", "3"].map { (name: $0, text: "baru \($0)") }, into: folder.path + "/")
    #expect(try old.map(text) == ["baru 1", "baru 2"])
    #expect(try Examples.names(in: folder) == ["1", "2", "3"])
  }
}
