import ExampleFiles
import Foundation
import PohonKinerja

/// A file with a document: JSON, or NDJSON, which is read piece by piece.
struct DocumentFile {
  private let name: String
  private var shownName: String { Files.shownName(name) }

  /// How many bytes are read at a time.
  private static let pieceSize = 1 << 20

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
    var bar = ProgressBar(shownName, total: Self.size(of: name))
    defer { bar.end() }
    return Self.isNDJSON(name) ? try lines(from: handle, &bar) : try whole(from: handle, &bar)
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

  private func lines(from handle: FileHandle, _ bar: inout ProgressBar) throws(Failure) -> Document {
    var reader = NDJSONReader(
      named: shownName, limits: Self.limits, byteCount: Self.size(of: name))
    while !reader.isStopped, let piece = try piece(from: handle) {
      reader.read(piece.span)
      bar.show(reader.progress)
    }
    do {
      return try reader.finish()
    } catch {
      throw .invalid(error)
    }
  }

  private func whole(from handle: FileHandle, _ bar: inout ProgressBar) throws(Failure) -> Document {
    var bytes: [UInt8] = []
    while let piece = try piece(from: handle) {
      bytes += piece
      try checkSize(of: bytes)
      bar.show(ReadingProgress(bytes: bytes.count))
    }
    bar.end()
    do {
      return try LongWork.showing(shownName) { () throws(ReadingErrors) in
        if name == "-", Self.looksLikeLines(bytes) {
          return try Document(ndjson: bytes, named: shownName, limits: Self.limits)
        }
        return try Document(json: bytes, named: shownName)
      }
    } catch {
      guard DocumentFormat(ofJSON: bytes) != .actuals else { throw .actualsAlone(shownName, error) }
      throw .invalid(error)
    }
  }

  /// Stops at what is too large to be read: a device or a pipe need have no end.
  private func checkSize(of bytes: [UInt8]) throws(Failure) {
    guard bytes.count > Limits.standard.bytes else { return }
    let limit = name == "-" && Self.looksLikeLines(bytes) ? Self.limits.bytes : Limits.standard.bytes
    guard bytes.count > limit else { return }
    throw .unreadable(FileInput.tooLarge(shownName, limit: limit))
  }

  /// The next piece, or `nil` at the end.
  private func piece(from handle: FileHandle) throws(Failure) -> [UInt8]? {
    do {
      let data = try handle.read(upToCount: Self.pieceSize) ?? Data()
      return data.isEmpty ? nil : [UInt8](data)
    } catch {
      throw .unreadable(
        LocalizedText("\(shownName): gagal dibaca", en: "\(shownName): reading failed"))
    }
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
