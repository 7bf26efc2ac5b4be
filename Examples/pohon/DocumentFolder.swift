import Foundation
import PohonKinerja

/// A folder with documents.
enum DocumentFolder {
  /// The documents in a folder and below it by name, hidden ones left out, or `nil` when the name is not that of a
  /// folder.
  ///
  /// - Throws: ``Failure/unreadable(_:)`` when there are none.
  static func files(in name: String) throws(Failure) -> [String]? {
    guard name != "-", Files.type(ofFileAt: name) == .typeDirectory else { return nil }
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    let path = URL(filePath: name).resolvingSymlinksInPath().path
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let files = all.filter { file in
      DocumentFile.isDocument(file) && !file.split(separator: "/").contains { $0.hasPrefix(".") }
        && Files.type(ofFileAt: path + "/" + file) == .typeRegular
    }
    guard !files.isEmpty else {
      throw .unreadable(
        LocalizedText(
          "\(name): tidak ada berkas .json atau .ndjson di folder ini",
          en: "\(name): no .json or .ndjson file in this folder"))
    }
    // By bytes, so that the order does not depend on the language of the system.
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(folder)/\($0)" }
  }
}
