import ExampleFiles
import Foundation
import PohonKinerja

/// A file with a document: JSON, or NDJSON, which is read piece by piece.
struct DocumentFile {
  private let name: String
  private var shownName: String { Files.shownName(name) }

  init(_ name: String) {
    self.name = name
  }

  /// Whether a name is that of NDJSON.
  static func isNDJSON(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl")
  }

  /// Whether a name is that of a document.
  static func isDocument(_ name: String) -> Bool { isNDJSON(name) || name.lowercased().hasSuffix(".json") }

  /// Reads the document, showing a bar while it takes long.
  ///
  /// Files named `.ndjson` or `.jsonl` are NDJSON, and so is standard input whose first line is a whole object with
  /// something behind it.
  ///
  /// - Throws: ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)``.
  func document() throws(Failure) -> Document {
    let handle = try Files.open(name)
    defer { if name != "-" { try? handle.close() } }
    return Self.isNDJSON(name) ? try lines(from: handle) : try whole(from: handle)
  }

  /// Which of our other formats the file is of, and whether of a version that is newer than this program; `nil` for a tree,
  /// for what is no JSON, and for a format that is not ours.
  var otherFormat: (format: DocumentFormat, isNewer: Bool)? {
    guard !Self.isNDJSON(name), let bytes = try? Files.read(name) else { return nil }
    if let format = DocumentFormat(ofJSON: bytes) { return format == .tree ? nil : (format, false) }
    guard let format = DocumentFormat(ofNewerJSON: bytes), format != .tree else { return nil }
    return (format, true)
  }

  /// For NDJSON all of a province fits, and for one document what an office has.
  private static let limits = Limits.national

  private func lines(from handle: FileHandle) throws(Failure) -> Document {
    let size = Self.size(of: name)
    return try Threads.wait { [shownName] () async throws(Failure) in
      let pieces = FilePieces(handle, named: shownName, total: size)
      defer { pieces.end() }
      let document: Document
      do throws(Failure) {
        document = try await Self.lines(
          of: pieces, named: shownName, byteCount: size, progress: pieces.note)
      } catch {
        // A file that could not be read to its end would be told of as a document that has none.
        throw pieces.failure ?? error
      }
      if let failure = pieces.failure { throw failure }
      return document
    }
  }

  /// Reads lines on several threads at once.
  private static func lines(
    of pieces: some Sequence<[UInt8]>, named shownName: String, byteCount: Int?,
    progress: (ReadingProgress) -> Void = { _ in }
  ) async throws(Failure) -> Document {
    do {
      return try await Document(
        ndjsonPieces: pieces, named: shownName, limits: limits, byteCount: byteCount, threads: Threads.count,
        progress: progress)
    } catch let errors as ReadingErrors {
      throw .invalid(errors)
    } catch {
      // It is thrown to a task that was cancelled, and nobody does that.
      throw .unreadable(
        LocalizedText("\(shownName): pembacaan dihentikan", en: "\(shownName): reading was stopped"))
    }
  }

  private func whole(from handle: FileHandle) throws(Failure) -> Document {
    let bytes = try allBytes(of: handle)
    if name == "-", Self.looksLikeLines(bytes) {
      return try LongWork.showing(shownName) { () throws(Failure) in
        try Threads.wait { [shownName] () async throws(Failure) in
          try await Self.lines(of: CollectionOfOne(bytes), named: shownName, byteCount: bytes.count)
        }
      }
    }
    do {
      return try LongWork.showing(shownName) { () throws(ReadingErrors) in
        try Document(json: bytes, named: shownName)
      }
    } catch {
      guard DocumentFormat(ofJSON: bytes) != .actuals else { throw .actualsAlone(shownName, error) }
      throw .invalid(error)
    }
  }

  /// All bytes of a file, unless they are more than a document may have.
  private func allBytes(of handle: FileHandle) throws(Failure) -> [UInt8] {
    let pieces = FilePieces(handle, named: shownName, total: Self.size(of: name))
    defer { pieces.end() }
    var bytes: [UInt8] = []
    for piece in pieces {
      bytes += piece
      try checkSize(of: bytes)
    }
    if let failure = pieces.failure { throw failure }
    return bytes
  }

  /// Stops at what is too large to be read: a device or a pipe need have no end.
  private func checkSize(of bytes: [UInt8]) throws(Failure) {
    guard bytes.count > Limits.standard.bytes else { return }
    let limit = name == "-" && Self.looksLikeLines(bytes) ? Self.limits.bytes : Limits.standard.bytes
    guard bytes.count > limit else { return }
    throw .unreadable(FileInput.tooLarge(shownName, limit: limit))
  }

  private static func looksLikeLines(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A), bytes[(end + 1)...].contains(where: { $0 > 0x20 }) else {
      return false
    }
    let line = bytes[..<end]
    return line.first { $0 > 0x20 } == UInt8(ascii: "{") && line.last { $0 > 0x20 } == UInt8(ascii: "}")
  }

  private static func size(of name: String) -> Int? {
    guard name != "-", Files.type(ofFileAt: name) == .typeRegular else { return nil }
    let path = URL(filePath: name).resolvingSymlinksInPath().path
    return (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }
}
